// A note + dossier → its facts as they may be handed to a language model: what each entry says, and the articles' words
// behind it. Only entries whose words still stand in their articles count; sentences of the summary, earlier proposals and
// the user's own notes are left out, since nothing could be cited for them. Numbered in the order of the note.
import { isEdtf, type Edtf } from '../model/edtf';
import type { CitedSource, Note } from '../checks/note';
import type { Known } from '../checks/known';
import { textOf, type NoteNode } from '../checks/note-tree';
import { CLAIM_SECTIONS, PROSE } from '../checks/sections';
import type { Span } from '../base/span';

/** Where a fact stands in an article now. */
export interface FactSource {
  readonly at: string;
  readonly span: Span;
  /** Exactly as the article has them. */
  readonly words: string;
  readonly inferred: boolean;
}

export interface NoteFact {
  /** `f1`, `f2` …; holds for one reading of the note. */
  readonly id: string;
  readonly section: string;
  /** What the entry says, by the keys of the note. */
  readonly says: Readonly<Record<string, unknown>>;
  readonly sources: readonly FactSource[];
  /** Titles, outlets and dates of the articles behind it. */
  readonly articles: readonly {
    readonly title: string;
    readonly outlet: string;
    readonly published: string;
  }[];
  /** All dates that the fact or its articles have. */
  readonly dates: readonly Edtf[];
}

/** Keys that say where something stands, not what it is. */
const NOT_SAID: readonly string[] = ['source', 'dated-by', 'corrected', 'wikidata'];
const NOT_FACTS: readonly string[] = ['summary', PROSE];

/** A node as plain data, without what says only where something stands. */
function plain(node: NoteNode): unknown {
  if (node.kind === 'value') return node.value === null ? '' : node.text;
  if (node.kind === 'list') return node.items.map(plain);
  return Object.fromEntries(
    node.entries.flatMap(({ key, value }) => (NOT_SAID.includes(key) ? [] : [[key, plain(value)]])),
  );
}

/** All texts in a value that are dates. */
function datesIn(value: unknown): Edtf[] {
  if (typeof value === 'string') return isEdtf(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(datesIn) : [];
}

function standing(source: CitedSource, known: Known): FactSource[] {
  const [place, second] = source.places;
  if ((source.standing !== 'exact' && source.standing !== 'moved') || !place || second) return [];
  if (source.article === null || source.words === null) return [];
  const text = known.textOf(source.article)?.text ?? '';
  const words = text.slice(place.span[0], place.span[1]);
  return words === ''
    ? []
    : [{ at: `${source.key}¶${place.paragraph}`, span: place.span, words, inferred: source.inferred }];
}

/** The facts of a note in their order; empty where nothing in it can be cited. */
export function factsOf(note: Note, known: Known): NoteFact[] {
  const subject = note.kind === 'actor' ? textOf(note.root, 'subject') : null;
  const out: NoteFact[] = [];
  for (const claim of note.claims) {
    if (!CLAIM_SECTIONS.includes(claim.section) || NOT_FACTS.includes(claim.section)) continue;
    const sources = claim.sources.flatMap((s) => standing(s, known));
    if (sources.length === 0) continue;
    const says = plain(claim.map) as Record<string, unknown>;
    if (subject !== null && says['who'] === undefined && claim.section !== 'about') says['subject'] = subject;
    const articles = [...new Set(claim.sources.flatMap((s) => s.article ?? []))].flatMap((id) => {
      const entry = known.article(id);
      return entry
        ? [
            {
              title: entry.title ?? '',
              outlet: entry.outlet ?? entry.agencies.join(', '),
              published: entry.published ?? 'unknown',
            },
          ]
        : [];
    });
    const dates = datesIn([says, articles]);
    out.push({ id: `f${out.length + 1}`, section: claim.section, says, sources, articles, dates });
  }
  return out;
}
