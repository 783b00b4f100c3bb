// A note as the checks see it: the tree, its list of articles, its claims, and every reference to an article with the
// place where it leads. References are found wherever they stand, also in the user's own words and comments.
import type { Span } from '../base/span';
import { occurrences, paragraphAt, type ArticleSource, type Known } from './known';
import {
  entryOf,
  listOf,
  mapOf,
  textOf,
  valueOf,
  type NoteEntry,
  type NoteMap,
  type NoteNode,
  type NoteTree,
  type NoteValue,
} from './note-tree';

/** An entry under `articles`. */
export interface ListedArticle {
  readonly key: string;
  readonly entry: NoteEntry;
  readonly map: NoteMap | null;
  readonly file: NoteValue | null;
  /** The article of the dossier that it means, or null. */
  readonly id: string | null;
}

/** Where a source leads. `exact`: the words stand at the span and in the paragraph that the note names. */
export type Standing = 'exact' | 'moved' | 'ambiguous' | 'changed' | 'no-article' | 'unlisted' | 'malformed';

/** `{ at, span, words }` somewhere in the note. */
export interface CitedSource {
  /** Where it stands: the whole entry, or the bare reference. */
  readonly span: Span;
  readonly at: NoteValue;
  readonly spanNode: NoteEntry | undefined;
  readonly words: NoteValue | null;
  readonly print: string | null;
  readonly inferred: boolean;
  readonly key: string;
  readonly paragraph: number;
  readonly standing: Standing;
  readonly article: string | null;
  /** Where the words stand now: one place where that is certain, several where it is not. */
  readonly places: readonly { readonly paragraph: number; readonly span: Span }[];
}

/** An entry of a list of facts. */
export interface Claim {
  readonly section: string;
  readonly map: NoteMap;
  readonly sources: readonly CitedSource[];
  /** Lists under `source`; an entry of the user's own may have none. */
  readonly cites: boolean;
}

export interface Note {
  readonly text: string;
  readonly root: NoteMap;
  readonly kind: string;
  readonly articles: readonly ListedArticle[];
  readonly claims: readonly Claim[];
  readonly sources: readonly CitedSource[];
}

const REFERENCE = /^(a[1-9]\d*)¶([1-9]\d*)$/;
/** Keys under which sources stand. */
export const SOURCE_KEYS: readonly string[] = ['source', 'dated-by'];
/** Root keys that hold no claims. */
const NO_CLAIMS: readonly string[] = ['articles', 'also', 'agencies', 'open-questions', 'notes'];

function spanOf(map: NoteMap): Span | null {
  const [from, to] = listOf(map, 'span');
  if (from?.kind !== 'value' || to?.kind !== 'value') return null;
  const start = from.value;
  const end = to.value;
  if (typeof start !== 'number' || typeof end !== 'number') return null;
  return Number.isInteger(start) && Number.isInteger(end) && start >= 0 && end > start ? [start, end] : null;
}

/** Where words stand in an article that a note cites by span and paragraph. */
function stand(
  known: Known,
  id: string,
  source: ArticleSource,
  cited: {
    readonly span: Span | null;
    readonly words: string | null;
    readonly paragraph: number;
    readonly print: string | null;
  },
): Pick<CitedSource, 'standing' | 'places'> {
  const { span, words, paragraph, print } = cited;
  if (words === null) {
    const there = source.paragraphs.find((p) => p.number === paragraph);
    return there
      ? { standing: 'exact', places: [{ paragraph, span: there.span }] }
      : { standing: 'changed', places: [] };
  }
  const place = (start: number): CitedSource['places'][number] => {
    const at: Span = [start, start + words.length];
    return { paragraph: paragraphAt(source, at)?.number ?? paragraph, span: at };
  };
  if (span && words !== '' && source.text.slice(span[0], span[1]) === words) {
    const here = place(span[0]);
    return { standing: here.paragraph === paragraph ? 'exact' : 'moved', places: [here] };
  }
  const places = occurrences(source.text, words).map(place);
  if (places.length === 0) return { standing: 'changed', places };
  if (places.length === 1)
    return { standing: span === null && places[0]?.paragraph === paragraph ? 'exact' : 'moved', places };
  // Several places: only the paragraph's fingerprint can tell which of them is meant.
  const printed = print === null ? [] : known.paragraphsPrinted(id, print);
  const certain = places.filter((p) => printed.includes(p.paragraph));
  return printed.length === 1 && certain.length === 1
    ? { standing: 'moved', places: certain }
    : { standing: 'ambiguous', places };
}

/** The fingerprint that a cited paragraph had when the note was written. */
function printOf(listed: ListedArticle | null, paragraph: string): string | null {
  return textOf(mapOf(listed?.map ?? null, 'paragraphs'), `¶${paragraph}`);
}

function sourceOf(
  at: NoteValue,
  map: NoteMap | null,
  articles: ReadonlyMap<string, ListedArticle>,
  known: Known,
): CitedSource {
  const match = REFERENCE.exec(at.text);
  const listed = match ? articles.get(match[1] ?? '') : undefined;
  const base = {
    span: (map ?? at).span,
    at,
    spanNode: map ? entryOf(map, 'span') : undefined,
    words: valueOf(map, 'words'),
    print: printOf(listed ?? null, match?.[2] ?? ''),
    inferred: textOf(map, 'basis') === 'inferred',
    key: match?.[1] ?? '',
    paragraph: Number(match?.[2] ?? 0),
  };
  const none = { article: listed?.id ?? null, places: [] };
  if (!match) return { ...base, ...none, standing: 'malformed' };
  if (!listed) return { ...base, ...none, standing: 'unlisted' };
  const source = listed.id === null ? null : known.textOf(listed.id);
  if (listed.id === null || !source) return { ...base, ...none, standing: 'no-article' };
  const cited = {
    span: map ? spanOf(map) : null,
    words: base.words && base.words.value !== null ? base.words.text : null,
    paragraph: base.paragraph,
    print: base.print,
  };
  return { ...base, article: listed.id, ...stand(known, listed.id, source, cited) };
}

/**
 * Words that stand several times are still certain where their paragraph is unchanged, as its fingerprint tells, and
 * others that are cited from it have all moved by the same distance.
 */
function shifted(sources: readonly CitedSource[], known: Known): CitedSource[] {
  const start = ({ spanNode }: CitedSource): number | null => {
    const [from] = spanNode?.value.kind === 'list' ? spanNode.value.items : [];
    return from?.kind === 'value' && typeof from.value === 'number' ? from.value : null;
  };
  const distances = new Map<string, Set<number>>();
  for (const source of sources) {
    const from = start(source);
    const [place, second] = source.places;
    if (source.standing !== 'moved' || from === null || !place || second) continue;
    const key = `${source.article ?? ''}\0${source.paragraph}\0${place.paragraph}`;
    const known = distances.get(key);
    if (known) known.add(place.span[0] - from);
    else distances.set(key, new Set([place.span[0] - from]));
  }
  return sources.map((source) => {
    const from = start(source);
    if (source.standing !== 'ambiguous' || source.article === null || source.print === null || from === null)
      return source;
    const [now, other] = known.paragraphsPrinted(source.article, source.print);
    const moved = distances.get(`${source.article}\0${source.paragraph}\0${now ?? 0}`);
    if (now === undefined || other !== undefined || moved?.size !== 1) return source;
    const [by = 0] = moved;
    const place = source.places.find((p) => p.paragraph === now && p.span[0] === from + by);
    return place ? { ...source, standing: 'moved', places: [place] } : source;
  });
}

/** Reads a note out of its tree; null where the text is no briefing of ours. */
export function readNote(text: string, tree: NoteTree, known: Known): Note | null {
  const { root } = tree;
  const kind = textOf(root, 'briefing');
  if (!root || kind === null) return null;
  const articles = (mapOf(root, 'articles')?.entries ?? []).map((entry): ListedArticle => {
    const map = entry.value.kind === 'map' ? entry.value : null;
    const file = valueOf(map, 'file');
    return {
      key: entry.key,
      entry,
      map,
      file,
      id: file && file.text !== '' ? known.articleOfFile(file.text) : null,
    };
  });
  const byKey = new Map(articles.map((a) => [a.key, a]));
  const sources: CitedSource[] = [];
  /** Collects the sources below a node; `bare`: references without words count as well. */
  const collect = (node: NoteNode, own: CitedSource[], bare: boolean): void => {
    if (node.kind === 'value') {
      if (bare && node.value !== null) own.push(sourceOf(node, null, byKey, known));
      return;
    }
    if (node.kind === 'list') {
      for (const item of node.items) collect(item, own, bare);
      return;
    }
    const at = valueOf(node, 'at');
    if (at && at.value !== null) own.push(sourceOf(at, node, byKey, known));
    else for (const { key, value } of node.entries) collect(value, own, SOURCE_KEYS.includes(key));
  };
  const claims: Claim[] = [];
  for (const { key, value } of root.entries) {
    if (NO_CLAIMS.includes(key)) continue;
    const items = value.kind === 'list' && !SOURCE_KEYS.includes(key) ? value.items : [];
    if (items.length === 0) collect(value, sources, SOURCE_KEYS.includes(key));
    for (const item of items) {
      const own: CitedSource[] = [];
      collect(item, own, false);
      sources.push(...own);
      if (item.kind === 'map' && !valueOf(item, 'at')) {
        const cites = own.length > 0;
        claims.push({ section: key, map: item, sources: own, cites });
      }
    }
  }
  const settled = shifted(sources, known);
  const now = new Map(sources.map((s, i) => [s, settled[i] ?? s]));
  return {
    text,
    root,
    kind,
    articles,
    claims: claims.map((c) => ({ ...c, sources: c.sources.map((s) => now.get(s) ?? s) })),
    sources: settled,
  };
}
