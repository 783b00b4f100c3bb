// What the steps of this room share while they read one article: tokens, names by token, clusters, and the pack.
// Plain look-ups, made once for each article; nothing is decided here.
import { noPlaces } from '../base/slab';
import { startsUpper } from '../base/chars';
import type { LanguagePack } from '../language/pack';
import type { ActorsPack } from '../language/pack/actors';
import type { NameMention } from '../model/annotation';
import type { Article, Token } from '../model/article';
import type { Cluster, Grouping } from './clusters';
import { rolesOf } from './word-roles';

export interface Scene {
  readonly article: Article;
  readonly tokens: readonly Token[];
  readonly names: readonly NameMention[];
  readonly clusters: readonly Cluster[];
  readonly clusterOf: Int32Array;
  /** For each token the name that holds it, or -1. */
  readonly nameAt: Int32Array;
  /** For each token bits of `Role`. */
  readonly roles: Uint8Array;
  readonly pack: ActorsPack;
}

export function makeScene(
  article: Article,
  names: readonly NameMention[],
  grouping: Grouping,
  pack: LanguagePack,
): Scene {
  const nameAt = noPlaces(article.tokens.length);
  for (let index = 0; index < names.length; index++) {
    const name = names[index] as NameMention;
    for (let t = name.first; t < name.last; t++) nameAt[t] = index;
  }
  const { clusters, clusterOf } = grouping;
  const roles = rolesOf(article.tokens, pack.actors);
  return { article, tokens: article.tokens, names, clusters, clusterOf, nameAt, roles, pack: pack.actors };
}

/** The name of form `name` that holds a token, or null. */
export function properNameAt(scene: Scene, token: number): NameMention | null {
  const index = scene.nameAt[token] ?? -1;
  const name = index < 0 ? undefined : scene.names[index];
  return name !== undefined && name.form === 'name' ? name : null;
}

/** The cluster that a token's name belongs to, or -1. */
export function clusterAt(scene: Scene, token: number): number {
  const index = scene.nameAt[token] ?? -1;
  return index < 0 ? -1 : (scene.clusterOf[index] ?? -1);
}

/** The cluster of a person whose name begins at a token, or -1. */
export function personStartingAt(scene: Scene, token: number): number {
  const name = properNameAt(scene, token);
  if (name === null || name.first !== token) return -1;
  const cluster = clusterAt(scene, token);
  return scene.clusters[cluster]?.type === 'person' ? cluster : -1;
}

/** The cluster of a person whose name ends before a token (exclusive end), or -1. */
export function personEndingAt(scene: Scene, end: number): number {
  const name = properNameAt(scene, end - 1);
  if (name === null || name.last !== end) return -1;
  const cluster = clusterAt(scene, end - 1);
  return scene.clusters[cluster]?.type === 'person' ? cluster : -1;
}

export function tokenText(scene: Scene, token: number): string {
  return scene.tokens[token]?.text ?? '';
}

export function tokenNorm(scene: Scene, token: number): string {
  return scene.tokens[token]?.norm ?? '';
}

/** The token range `[first, last)` of the sentence that holds a token. */
export function sentenceRange(scene: Scene, token: number): readonly [number, number] {
  const sentence = scene.article.sentences[scene.tokens[token]?.sentence ?? -1];
  return sentence === undefined ? [token, token + 1] : [sentence.first, sentence.last];
}

export function isCapitalWord(scene: Scene, token: number): boolean {
  const t = scene.tokens[token];
  return t !== undefined && t.kind === 'word' && startsUpper(t.text);
}
