// Descriptions without a name → the actors they stand for: »beide Länder«, »die beiden Präsidenten«, »die Delegation«,
// »die Regierung in Kiew«, »das Ministerium«. Always inferred, each with the rule that found it. Two are meant only where
// the text has brought in exactly two of the kind; where more or fewer fit, nothing is said. Quotations are left alone.
import type { DescriptionWords } from '../language/pack/descriptions';
import type { Pointer } from './coreference';
import { readDelegations, type Delegation } from './delegations';
import type { OfficePhrase } from './office-phrases';
import { spanOf, speaksOf, type OfficeBook } from './offices';
import { clusterAt, isCapitalWord, properNameAt, tokenNorm, tokenText, type Scene } from './scene';
import { BACK, Stage, STATE } from './stage';

/** What a description stands for, before it is a reference. */
interface Found {
  readonly first: number;
  readonly last: number;
  readonly clusters: readonly number[];
  readonly rule: string;
}

/** References by description, in order of the text. `quoted`: tokens between quotation marks. */
export function resolveDescriptions(
  scene: Scene,
  phrases: readonly OfficePhrase[],
  book: OfficeBook,
  pointers: readonly Pointer[],
  quoted: ReadonlySet<number>,
): Pointer[] {
  const reader = new Reader(scene, phrases, book, pointers);
  const out: Pointer[] = [];
  for (let t = 0; t < scene.tokens.length; t++) {
    if (scene.tokens[t]?.kind !== 'word' || quoted.has(t) || (scene.nameAt[t] ?? -1) >= 0) continue;
    const found = reader.at(t);
    if (found === null) continue;
    const span = spanOf(scene, found.first, found.last);
    for (const cluster of found.clusters)
      out.push({ span, kind: 'description', cluster, basis: 'inferred', rule: found.rule });
  }
  return out;
}

/** Reads an article once, from its beginning to its end. */
class Reader {
  private readonly words: DescriptionWords;
  private readonly stage: Stage;
  private readonly plural: ReadonlyMap<number, OfficePhrase>;
  private readonly delegations: readonly Delegation[];
  private brought = 0;
  private readonly senders = new Set<number>();
  private readonly leaders = new Set<number>();

  constructor(
    private readonly scene: Scene,
    phrases: readonly OfficePhrase[],
    private readonly book: OfficeBook,
    pointers: readonly Pointer[],
  ) {
    this.words = scene.pack.descriptions;
    const needed = new Set<number>();
    for (const holder of book.holders()) for (const { of } of book.of(holder)) needed.add(of);
    this.stage = new Stage(scene, pointers, needed);
    this.plural = new Map(phrases.filter((p) => p.plural).map((p) => [p.head, p]));
    this.delegations = readDelegations(scene);
  }

  /** What stands at a token, if a description begins there. */
  at(token: number): Found | null {
    const { scene, words } = this;
    const norm = tokenNorm(scene, token);
    const definite = words.definite.has(norm);
    const two =
      words.both.has(norm) || (words.two.has(norm) && words.definite.has(tokenNorm(scene, token - 1)));
    if (!definite && !two) return null;
    this.stage.advance(token);
    for (let d = this.delegations[this.brought]; d !== undefined && d.token < token;) {
      if (d.sender >= 0) this.senders.add(d.sender);
      if (d.leader >= 0) this.leaders.add(d.leader);
      d = this.delegations[++this.brought];
    }
    if (two) return this.pairAt(token);
    const head = token + 1;
    const found = (clusters: readonly number[], last: number, rule: string): Found | null =>
      clusters.length === 0 ? null : { first: token, last, clusters, rule };
    return (
      found(this.holdersAt(head), head + 1, 'description-of-holders') ??
      found(this.delegationAt(head), head + 1, 'description-of-delegation') ??
      this.governmentAt(token) ??
      found(this.kindAt(head), head + 1, 'description-of-kind')
    );
  }

  /** Sentences between a token and where a cluster was named last. */
  private distance(cluster: number, token: number): number {
    const { tokens } = this.scene;
    const at = this.stage.lastOf(cluster);
    return at < 0 ? Infinity : (tokens[token]?.sentence ?? 0) - (tokens[at]?.sentence ?? 0);
  }

  /** »beide Länder«, »die beiden Präsidenten«, »Beide sagten«: from the word for two on. */
  private pairAt(at: number): Found | null {
    const { scene, words, stage } = this;
    // »mit dem beide Seiten …«: a relative pronoun, no article.
    const article =
      words.definite.has(tokenNorm(scene, at - 1)) && !words.bothAlone.has(tokenNorm(scene, at));
    const first = article ? at - 1 : at;
    let head = at + 1;
    if (words.definite.has(tokenNorm(scene, head))) head++;
    for (let n = 0; n < 2 && !words.pairs.has(tokenNorm(scene, head)) && !this.plural.has(head); n++) {
      if (isCapitalWord(scene, head) || !scene.pack.isAdjective(tokenText(scene, head))) break;
      head++;
    }
    const found = (clusters: readonly number[] | null, last = head + 1): Found | null =>
      clusters?.length !== 2 ? null : { first, last, clusters, rule: 'description-of-pair' };
    if (properNameAt(scene, head) !== null || properNameAt(scene, head + 1)?.first === head + 1) return null;
    const norm = tokenNorm(scene, head);
    if (words.delegations.get(norm) === 'many')
      return found(this.senders.size === 2 ? [...this.senders] : stage.pair(at, 'state'));
    const phrase = this.plural.get(head);
    if (phrase !== undefined) return found(this.holdersOf(phrase, at) ?? stage.pair(at, 'person'));
    const kind = words.pairs.get(norm);
    if (kind !== undefined) return found(stage.pair(at, kind, norm));
    const verb = scene.tokens[at + 1];
    const alone = words.bothAlone.has(tokenNorm(scene, at)) && first === at && verb?.kind === 'word';
    return alone && !isCapitalWord(scene, at + 1) && words.pluralVerb.test(verb.norm)
      ? found(stage.pair(at, 'person'), at + 1)
      : null;
  }

  /** Exactly two who hold an office that a plural speaks of, named before; null otherwise. */
  private holdersOf(phrase: OfficePhrase, at: number): readonly number[] | null {
    if (phrase.noun.kind !== 'office') return null;
    const all: number[] = [];
    for (const cluster of this.book.holders()) {
      if (this.stage.lastOf(cluster) < 0) continue;
      if (this.book.of(cluster).some((claim) => speaksOf({ ...phrase, of: -1 }, claim) > 0))
        all.push(cluster);
    }
    const near = all.filter((c) => this.distance(c, at) <= BACK);
    const two = all.length === 2 ? all : near;
    return two.length === 2 ? two.sort((a, b) => this.stage.lastOf(a) - this.stage.lastOf(b)) : null;
  }

  /** »die Präsidenten«, »die Außenminister«: without a word for two, where two hold it and were named close by. */
  private holdersAt(head: number): readonly number[] {
    const { scene } = this;
    const phrase = this.plural.get(head);
    if (phrase === undefined || phrase.complement !== null || this.narrowed(head)) return [];
    if (properNameAt(scene, head + 1) !== null) return [];
    const found = this.holdersOf(phrase, head) ?? [];
    return found.every((c) => this.distance(c, head) <= BACK) ? found : [];
  }

  /** Whether the words behind a noun say which one it is. */
  private narrowed(head: number): boolean {
    return this.words.narrows.has(tokenNorm(this.scene, head + 1));
  }

  /** The leader of the delegation brought in before, else whose it is; of several delegations nobody. */
  private delegationAt(head: number): readonly number[] {
    const { words } = this;
    const norm = tokenNorm(this.scene, head);
    const number = words.delegations.get(norm);
    if (number === undefined && !words.delegationLater.has(norm)) return [];
    if (this.narrowed(head) || this.delegations[this.brought]?.token === head) return [];
    const senders = [...this.senders];
    if (number === 'many') return senders.length === 2 ? senders : [];
    // A ministry and its state may send the same one; two states do not.
    const states = senders.filter((c) => STATE.test(this.scene.clusters[c]?.known ?? ''));
    if (states.length > 1 || this.leaders.size > 1) return [];
    return this.leaders.size === 1 ? [...this.leaders] : senders.length === 1 ? senders : [];
  }

  /** »die Regierung in Kiew«: the state of that capital, else the place where the lexicon knows it as a seat. */
  private governmentAt(token: number): Found | null {
    const { scene, words } = this;
    if (!words.governments.has(tokenNorm(scene, token + 1))) return null;
    if (!words.inWords.has(tokenNorm(scene, token + 2))) return null;
    const at = words.definite.has(tokenNorm(scene, token + 3)) ? token + 4 : token + 3;
    const name = properNameAt(scene, at);
    const cluster = clusterAt(scene, at);
    const code = STATE.exec(scene.clusters[cluster]?.known ?? '')?.[1];
    if (name === null || code === undefined) return null;
    const state = this.stage.state(code);
    const clusters = [state >= 0 ? state : cluster];
    return { first: token, last: name.last, clusters, rule: 'description-of-government' };
  }

  /** »das Ministerium«: the one named before; of two the one close by, if the other is not. */
  private kindAt(head: number): readonly number[] {
    const { scene } = this;
    const kind = this.words.kinds.get(tokenNorm(scene, head));
    if (kind === undefined || (scene.nameAt[head] ?? -1) >= 0 || this.narrowed(head)) return [];
    if (properNameAt(scene, head + 1)?.first === head + 1 || scene.tokens[head + 1]?.kind === 'quote')
      return [];
    const [first, second] = this.stage.lastOfKind(kind.kind);
    if (first === undefined) return [];
    if (second === undefined) return [first];
    const near = this.distance(first, head);
    return near <= 2 && this.distance(second, head) > near + 1 ? [first] : [];
  }
}
