// What an export reads: the dossier through its public face, and the texts behind it; and what it gives: pieces of text for
// named files, one after the other, so that nobody has to hold a whole export in memory. Formats are generators over these;
// nothing here reads or writes files.
import type { Span } from '../base/span';
import type { ParagraphRole } from '../model/article';
import type { Actor, ArticleEntry, Dossier, DossierEvent, Evidence } from '../model/dossier';
import { independentSources } from '../model/sources';
import { codePoints } from './code-points';

/** An article's exact text and its paragraphs. */
export interface ArticleSource {
  readonly text: string;
  readonly paragraphs: readonly {
    readonly number: number;
    readonly span: Span;
    readonly role: ParagraphRole;
  }[];
}

export interface ExportInput {
  readonly dossier: Dossier;
  /** null where there is no such article (any more). */
  source(article: string): ArticleSource | null;
}

export interface ExportOptions {
  /** Of the words that an export itself adds: »planned: …«. */
  readonly language: 'de' | 'en';
  /** FollowTheMoney: whether the articles' whole text goes along (default: yes). */
  readonly text?: boolean;
  /** CSV: what stands between cells (default: a comma). */
  readonly separator?: ',' | ';' | '\t';
}

/** A piece of one file. Pieces of one file follow each other. */
export interface ExportPiece {
  /** Which of `ExportPlan.files`. */
  readonly file: number;
  readonly text: string;
}

/** What was not written, because the format has no place for it. */
export interface LeftOut {
  /** `undated`: events without a date; `unplaced`: …with one that has no beginning; `no-speaker`; `alone`: joins nobody. */
  readonly why: 'undated' | 'unplaced' | 'no-speaker' | 'alone';
  readonly count: number;
}

export interface ExportPlan {
  /** File names where there are several; one empty name where there is one file. */
  readonly files: readonly string[];
  /** About how many pieces will come. */
  readonly pieces: number;
  /** The pieces in order; what it returns in the end is what was left out. */
  write(): Generator<ExportPiece, readonly LeftOut[], undefined>;
}

/** Look-ups over one dossier that several formats share. */
export class Facts {
  readonly dossier: Dossier;
  private readonly actors: ReadonlyMap<string, Actor>;
  private readonly entries: ReadonlyMap<string, ArticleEntry>;
  private last: { readonly id: string; readonly source: ArticleSource | null } | undefined;

  constructor(
    private readonly input: ExportInput,
    readonly options: ExportOptions,
  ) {
    this.dossier = input.dossier;
    this.actors = new Map(input.dossier.actors.map((a) => [a.id, a]));
    this.entries = new Map(input.dossier.articles.map((a) => [a.id, a]));
  }

  actor(id: string | null): Actor | null {
    return id === null ? null : (this.actors.get(id) ?? null);
  }

  /** An actor's name; the id where the actor is not known, so that nothing is lost. */
  name(id: string | null): string {
    return id === null ? '' : (this.actors.get(id)?.name ?? id);
  }

  article(id: string): ArticleEntry | null {
    return this.entries.get(id) ?? null;
  }

  /** The last one asked for is kept: facts come article by article. */
  source(id: string): ArticleSource | null {
    if (this.last?.id !== id) this.last = { id, source: this.input.source(id) };
    return this.last.source;
  }

  sources(event: DossierEvent): number {
    return independentSources(event, this.dossier);
  }

  names(event: Pick<DossierEvent, 'participants'>, role: 'actor' | 'recipient'): string[] {
    return [...new Set(event.participants.filter((p) => p.role === role).map((p) => this.name(p.actor)))];
  }

  /**
   * An evidence's place in code points, and the words before and behind it; null where the text is not at hand or has
   * changed meanwhile, because a place that does not hold its words would be worse than none.
   */
  context(evidence: Evidence, length = 32): EvidenceContext | null {
    const source = this.source(evidence.article);
    const [start, end] = evidence.span;
    if (!source || source.text.slice(start, end) !== evidence.words) return null;
    const before = Math.max(0, start - length);
    return {
      start: codePoints(source.text, start),
      end: codePoints(source.text, end),
      prefix: source.text.slice(before, start),
      suffix: source.text.slice(end, end + length),
    };
  }
}

export interface EvidenceContext {
  /** In Unicode code points, as other tools count. */
  readonly start: number;
  readonly end: number;
  readonly prefix: string;
  readonly suffix: string;
}
