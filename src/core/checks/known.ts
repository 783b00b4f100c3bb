// What the checks know beside the note: the dossier with look-ups made once per snapshot, and the texts of articles.
// Reads, never changes.
import { paragraphPrint } from '../base/paragraph-print';
import type { Span } from '../base/span';
import type { Paragraph } from '../model/article';
import { namesOf } from '../naming/in-language';
import { checkQuotation, type QuotationCheck } from '../quotations/check-quotation';
import { QuotationIndex } from '../quotations/quotation-index';
import type { Actor, ArticleEntry, Dossier, DossierEvent, DossierStatement, Report } from '../model/dossier';

/** An article as the checks need it: its text as the file holds it, and the paragraphs laid over it. */
export interface ArticleSource {
  readonly text: string;
  readonly paragraphs: readonly Pick<Paragraph, 'number' | 'span'>[];
}

export interface KnownReport {
  readonly event: DossierEvent;
  readonly report: Report;
}

const key = (article: string, span: Span): string => `${article}\0${span[0]}\0${span[1]}`;

/** A class because its maps have a lifetime: that of one snapshot. */
export class Known {
  private readonly entries: ReadonlyMap<string, ArticleEntry>;
  private readonly byEnding = new Map<string, string | null>();
  private readonly actorsByName = new Map<string, Actor[]>();
  private readonly reports = new Map<string, KnownReport[]>();
  private readonly statements = new Map<string, DossierStatement[]>();
  private readonly quotations = new Map<string, QuotationIndex>();
  private readonly prints = new Map<string, ReadonlyMap<string, number[]>>();

  /** `source` answers null where an article's text is not at hand. */
  constructor(
    readonly dossier: Dossier,
    private readonly source: (article: string) => ArticleSource | null,
  ) {
    this.entries = new Map(dossier.articles.map((a) => [a.id, a]));
    for (const { id } of dossier.articles) {
      const name = id.slice(id.lastIndexOf('/') + 1);
      this.byEnding.set(name, this.byEnding.has(name) ? null : id);
    }
    for (const actor of dossier.actors)
      for (const name of new Set([...namesOf(actor), actor.id, ...actor.aliases.map((a) => a.name)]))
        push(this.actorsByName, name.normalize('NFC'), actor);
    for (const event of dossier.events)
      for (const report of event.reports)
        push(this.reports, key(report.article, report.sentence.span), { event, report });
    for (const statement of dossier.statements)
      for (const { article, span } of statement.quote) push(this.statements, key(article, span), statement);
  }

  article(id: string): ArticleEntry | undefined {
    return this.entries.get(id);
  }

  /** The article that a note's `file` names: the same path, else the only one whose path ends in it. */
  articleOfFile(file: string): string | null {
    if (this.entries.has(file)) return file;
    const path = file.replace(/\\/g, '/').replace(/^(\.{1,2}\/)+/, '');
    if (this.entries.has(path)) return path;
    const id = this.byEnding.get(path.slice(path.lastIndexOf('/') + 1)) ?? null;
    return id !== null && (`/${id}`.endsWith(`/${path}`) || `/${path}`.endsWith(`/${id}`)) ? id : null;
  }

  textOf(article: string): ArticleSource | null {
    return this.entries.has(article) ? this.source(article) : null;
  }

  actorsNamed(name: string): readonly Actor[] {
    return this.actorsByName.get(name.normalize('NFC')) ?? [];
  }

  get actorNames(): Iterable<string> {
    return this.actorsByName.keys();
  }

  /** Reports whose sentence is exactly this piece of an article. */
  reportsAt(article: string, span: Span): readonly KnownReport[] {
    return this.reports.get(key(article, span)) ?? [];
  }

  /** Statements of which this piece of an article is a quotation. */
  statementsAt(article: string, span: Span): readonly DossierStatement[] {
    return this.statements.get(key(article, span)) ?? [];
  }

  /** Where an article has the words of a quotation, or words much like them. */
  quotation(article: string, words: string): QuotationCheck {
    const source = this.textOf(article);
    if (!source) return { verdict: 'unchecked', matches: [] };
    let index = this.quotations.get(article);
    if (!index) {
      index = new QuotationIndex();
      index.put(article, source.text);
      this.quotations.set(article, index);
    }
    return checkQuotation(index, words);
  }

  /** Numbers of the paragraphs of an article whose text has a fingerprint. */
  paragraphsPrinted(article: string, print: string): readonly number[] {
    let prints = this.prints.get(article);
    if (!prints) {
      const made = new Map<string, number[]>();
      const source = this.textOf(article);
      for (const p of source?.paragraphs ?? [])
        push(made, paragraphPrint(source?.text.slice(p.span[0], p.span[1]) ?? ''), p.number);
      prints = made;
      this.prints.set(article, made);
    }
    return prints.get(print) ?? [];
  }
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** The paragraph that holds a piece of an article, or null. */
export function paragraphAt(source: ArticleSource, span: Span): ArticleSource['paragraphs'][number] | null {
  let low = 0;
  let high = source.paragraphs.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const p = source.paragraphs[middle];
    if (!p) return null;
    if (p.span[1] <= span[0]) low = middle + 1;
    else if (p.span[0] > span[0]) high = middle - 1;
    else return p;
  }
  return null;
}

/** Starts of the occurrences of `words` in a text, at most `most`. */
export function occurrences(text: string, words: string, most = 12): readonly number[] {
  const found: number[] = [];
  if (words === '') return found;
  for (let at = text.indexOf(words); at >= 0 && found.length < most; at = text.indexOf(words, at + 1))
    found.push(at);
  return found;
}
