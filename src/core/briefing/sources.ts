// The table of articles of one note and the citations into it. Articles get their keys (a1, a2 …) by date and id, not
// by the order in which claims happen to cite them, so that the same facts give the same note.
import { compareEdtf } from '../model/edtf';
import type { ArticleEntry, Dossier, Evidence } from '../model/dossier';
import type { Basis } from '../model/annotation';
import type { BriefingNote, NoteArticle, NoteSource } from './note';
import type { Phrases } from './phrases';

function byDate(a: ArticleEntry, b: ArticleEntry): number {
  if (a.published !== null && b.published !== null)
    return compareEdtf(a.published, b.published) || (a.id < b.id ? -1 : 1);
  if (a.published !== null) return -1;
  if (b.published !== null) return 1;
  return a.id < b.id ? -1 : 1;
}

export class SourceTable {
  private readonly keys = new Map<string, string>();
  private readonly entries: readonly ArticleEntry[];

  /** `ids`: the articles that the note may cite. */
  constructor(dossier: Dossier, ids: Iterable<string>) {
    const wanted = new Set(ids);
    this.entries = dossier.articles.filter((a) => wanted.has(a.id)).sort(byDate);
    this.entries.forEach((a, i) => this.keys.set(a.id, `a${i + 1}`));
  }

  get articles(): readonly ArticleEntry[] {
    return this.entries;
  }

  /** Place of an article in the table, from 1; beyond all others where it is not in it. */
  positionOf(article: string): number {
    const key = this.keys.get(article);
    return key === undefined ? Number.MAX_SAFE_INTEGER : Number(key.slice(1));
  }

  keyOf(article: string): string {
    return this.keys.get(article) ?? article;
  }

  cite(evidence: Evidence, basis: Basis = 'stated'): NoteSource {
    const source: NoteSource = {
      at: `${this.keyOf(evidence.article)}¶${evidence.paragraph}`,
      span: [evidence.span[0], evidence.span[1]],
      words: evidence.words,
    };
    if (basis === 'inferred') source.basis = 'inferred';
    return source;
  }

  /** Each piece of evidence once, in the order of articles and places. */
  citeAll(evidence: readonly Evidence[], basis: Basis = 'stated'): NoteSource[] {
    const seen = new Set<string>();
    const order = [...evidence].sort(
      (a, b) =>
        this.positionOf(a.article) - this.positionOf(b.article) ||
        a.span[0] - b.span[0] ||
        a.span[1] - b.span[1],
    );
    return order.flatMap((e) => {
      const key = `${e.article}\0${e.span[0]}\0${e.span[1]}`;
      if (seen.has(key)) return [];
      seen.add(key);
      return [this.cite(e, basis)];
    });
  }

  /** The list of articles at the end of the note. */
  list(phrases: Phrases): BriefingNote['articles'] {
    const out: Record<string, NoteArticle> = {};
    for (const a of this.entries) {
      const entry: NoteArticle = {
        file: a.id,
        title: a.title ?? phrases.untitled,
        published: a.published ?? 'unknown',
      };
      if (a.outlet !== null) entry.outlet = a.outlet;
      if (a.agencies.length > 0) entry.agencies = [...a.agencies];
      out[this.keyOf(a.id)] = entry;
    }
    return out;
  }
}
