// Names → the actors of one article: forms of one name put together, offices read, references by office or pronoun
// resolved where the text supports it. Every name of form `name` gets an actor; compounds and adjectives point at an
// actor that a name has brought in. Does not look beyond the article.
import { isAllCaps } from '../base/chars';
import { uniqueId } from '../base/ids';
import { compareSpans } from '../base/span';
import type { LanguagePack } from '../language/pack';
import type { LocalActor, NameMention, OfficeClaim, Reference } from '../model/annotation';
import type { Article } from '../model/article';
import type { Grammar } from '../model/grammar';
import { quotedTokens, resolveReferences, type Pointer } from './coreference';
import { resolveDescriptions } from './descriptions';
import { ownWords } from './own-words';
import type { Cluster } from './clusters';
import { groupNames } from './group-names';
import { nameKey } from '../base/person-name';
import { readAppositions } from './office-appositions';
import { readOfficePhrases } from './office-phrases';
import { OfficeBook, type Draft } from './offices';
import { makeScene, type Scene } from './scene';
import { maySpeakOf } from './word-roles';

export interface ActorFindings {
  readonly actors: readonly LocalActor[];
  /** Sorted by span; every name of `form: 'name'` has one. */
  readonly references: readonly Reference[];
}

/** Finds the actors of an article and what in the text stands for them. Never throws. */
export function findActors(
  article: Article,
  names: readonly NameMention[],
  _grammar: Grammar,
  pack: LanguagePack,
): ActorFindings {
  return findActorsOfAll([article], [names], [pack])[0]!;
}

/** The actors of each article: one pass goes through all of them before the next begins, as in `analyse.ts`. */
export function findActorsOfAll(
  articles: readonly Article[],
  names: readonly (readonly NameMention[])[],
  packs: readonly LanguagePack[],
): readonly ActorFindings[] {
  // Whatever is found here rests on a name.
  const scenes = articles.map((article, i) =>
    names[i]!.length === 0 ? null : sceneOf(article, names[i]!, packs[i]!),
  );
  const spoken = scenes.map((scene) => (scene === null ? null : heard(scene, false)));
  return spoken.map((s, i) => (s === null ? NOBODY : findingsOf(s, names[i]!)));
}

/** Who holds which office in an article, and what else in it stands for somebody. */
interface Heard {
  readonly scene: Scene;
  readonly book: OfficeBook;
  readonly pointers: readonly Pointer[];
}

function sceneOf(article: Article, names: readonly NameMention[], pack: LanguagePack): Scene {
  const grouping = groupNames(article, names, pack.actors.prepositions, pack.actors.legalForms);
  return makeScene(article, names, grouping, pack);
}

function heard(scene: Scene, everything: boolean): Heard {
  const book = new OfficeBook(scene);
  return { scene, book, pointers: speak(scene, book, everything) };
}

/** The same, with all passes even where nothing in the text asks for them (`everything`), which finds no more. */
export function readActors(
  article: Article,
  names: readonly NameMention[],
  pack: LanguagePack,
  everything: boolean,
): ActorFindings {
  return findingsOf(heard(sceneOf(article, names, pack), everything), names);
}

function findingsOf({ scene, book, pointers }: Heard, names: readonly NameMention[]): ActorFindings {
  const { compoundForms } = scene.pack;
  const kept = keptClusters(scene.clusters, names, book);
  const taken = new Set<string>();
  const ids = new Map<number, string>();
  const drafts = [...kept].map((at) => {
    const cluster = scene.clusters[at] as Cluster;
    const forms = formsOf(cluster, names, compoundForms);
    const id = uniqueId(nameKey(forms.name), taken);
    ids.set(at, id);
    return { cluster, forms, id, at };
  });
  const actors = drafts.map(({ cluster, forms, id, at }) => toActor(cluster, forms, id, book.of(at), ids));
  const references: Reference[] = [];
  for (let index = 0; index < names.length; index++) {
    const { span, form } = names[index] as NameMention;
    const actor = ids.get(scene.clusterOf[index] as number);
    if (actor === undefined) continue;
    if (form === 'name')
      references.push({ span, kind: form, actor, name: index, basis: 'stated', rule: 'name-name' });
    else references.push({ span, kind: form, actor, basis: 'stated', rule: `name-${form}` });
  }
  for (const { cluster, span, kind, name, basis, rule } of pointers) {
    const actor = ids.get(cluster);
    if (actor === undefined) continue;
    references.push(
      name === undefined ? { span, kind, actor, basis, rule } : { span, kind, actor, name, basis, rule },
    );
  }
  references.sort((a, b) => compareSpans(a.span, b.span));
  return { actors, references };
}

const NOBODY: ActorFindings = { actors: [], references: [] };

/**
 * Enters who holds which office, and tells what else in the text stands for somebody. Offices and pronouns are persons':
 * where no name is a person's nobody holds an office and no pronoun has an antecedent. And descriptions need a word for
 * two or a noun like »Ministerium«, or a plural like »die Präsidenten« where somebody holds an office.
 */
function speak(scene: Scene, book: OfficeBook, everything: boolean): Pointer[] {
  const people = everything || scene.clusters.some((c) => c.type === 'person');
  const described = everything || maySpeakOf(scene.roles);
  const own = scene.pack.ownWords.pronouns.size > 0;
  if (!people && !described && !own) return [];
  const quoted = quotedTokens(scene);
  const pointers: Pointer[] = ownWords(scene, quoted);
  if (!people && !described) return pointers;
  const phrases = readOfficePhrases(scene);
  if (people) {
    const held = readAppositions(scene, phrases);
    for (const h of held) if (h.phrase.noun.kind === 'office') book.add(h, 'stated');
    pointers.push(...resolveReferences(scene, phrases, held, book, quoted));
  }
  if (described || (!book.isEmpty() && phrases.some((p) => p.plural)))
    pointers.push(...resolveDescriptions(scene, phrases, book, pointers, quoted));
  book.settle();
  return pointers;
}

const ENOUGH_COMPOUNDS = 2;

/** Indexes of the clusters that become actors: all but silent ones that no office needs and few compounds name. */
function keptClusters(
  clusters: readonly Cluster[],
  names: readonly NameMention[],
  book: OfficeBook,
): Set<number> {
  const needed = new Set<number>();
  for (const holder of book.holders()) for (const draft of book.of(holder)) needed.add(draft.of);
  const kept = new Set<number>();
  clusters.forEach((cluster, at) => {
    const compounds = (): number => cluster.names.filter((n) => names[n]?.form === 'compound').length;
    if (!cluster.silent || needed.has(at) || compounds() >= ENOUGH_COMPOUNDS) kept.add(at);
  });
  return kept;
}

interface Forms {
  readonly name: string;
  readonly aliases: readonly string[];
}

const NO_ALIASES: readonly string[] = [];

/** The fullest form, most frequent among equals, and the others in order of appearance. */
function formsOf(
  cluster: Cluster,
  names: readonly NameMention[],
  compoundForms: ReadonlyMap<string, string>,
): Forms {
  const [only, another] = cluster.names;
  if (only !== undefined && another === undefined) {
    const { base } = names[only] as NameMention;
    return { name: cluster.silent ? (compoundForms.get(base) ?? base) : base, aliases: NO_ALIASES };
  }
  const forms = new Map<string, { base: string; count: number }>();
  for (const index of cluster.names) {
    const { base: found } = names[index] as NameMention;
    const base = cluster.silent ? (compoundForms.get(found) ?? found) : found;
    const form = forms.get(nameKey(base));
    if (form === undefined) forms.set(nameKey(base), { base, count: 1 });
    else {
      form.count++;
      // »KIEW« of a headline is »Kiew« of the text.
      if (isAllCaps(form.base) && !isAllCaps(base)) form.base = base;
    }
  }
  let best = { base: '', count: 0 };
  for (const form of forms.values()) if (fuller(form, best)) best = form;
  return { name: best.base, aliases: [...forms.values()].filter((f) => f !== best).map((f) => f.base) };
}

function fuller(a: { base: string; count: number }, b: { base: string; count: number }): boolean {
  const words = (s: string): number => (s === '' ? 0 : s.split(/[\s-]+/).length);
  return words(a.base) > words(b.base) || (words(a.base) === words(b.base) && a.count > b.count);
}

function toActor(
  cluster: Cluster,
  forms: Forms,
  id: string,
  drafts: readonly Draft[],
  ids: ReadonlyMap<number, string>,
): LocalActor {
  const { type, known, gender, given, surname } = cluster;
  const { name, aliases } = forms;
  // Field by field: spreads in the middle are slow.
  const actor = { id, type, name, aliases } as { -readonly [K in keyof LocalActor]: LocalActor[K] };
  if (known !== undefined) actor.known = known;
  if (gender !== undefined) actor.gender = gender;
  if (given.length > 0) {
    actor.given = given.join(' ');
    actor.surname = surname;
  }
  actor.offices =
    drafts.length === 0
      ? NO_OFFICES
      : drafts.map(({ phrase: _phrase, of, ...claim }): OfficeClaim => ({
          of: ids.get(of) ?? null,
          ...claim,
        }));
  return actor;
}

const NO_OFFICES: readonly OfficeClaim[] = [];
