// A statement of the dossier as it is kept by the ten thousand: who said what kind of thing when is at hand; its words are
// made of the article's text, by the offsets that the article keeps of all its statements, when somebody asks. It never
// changes.
import { fingerprintOf, numbersOf } from '../base/ids';
import { SharedThings } from '../base/shared-text';
import type { Evidence, DossierStatement } from '../model/dossier';
import type { Kept } from '../model/plain';
import type { ArticleFacts } from '../model/annotation';
import { evidenceOf, keptNear, NOWHERE, placesOf, type Places } from './places';
import type { JoinArticle } from './join';

/** What of a statement is not made when asked. */
export type StatementHead = Omit<
  DossierStatement,
  'quote' | 'cue' | 'speakerEvidence' | 'article' | 'verbatim'
>;

/** The statements of an article: what the ids of all are made of, and the offsets of each. */
export interface Said {
  readonly places: Places;
  /** Four numbers for each: three of its id, and where its offsets begin. */
  readonly ids: Int32Array;
}

const NEAR = 4;
/** The speaker's words, how many pieces the quotation has and the cue; the pieces come after them. */
const FIXED = 4;

/** The numbers of an id: those of its fingerprint, and which of those it is that have the same. */
function numbersOfId(id: string): readonly [high: number, low: number, nth: number] {
  const [, print = '', nth = '1'] = id.split('-');
  return [...numbersOf(print), Number(nth)];
}

/** The id of a statement of this fingerprint, before others of the same. */
export function statementId(print: string): string {
  return `s-${print}`;
}

/** What many statements have in common: of each such sort there is one object. */
class Sort {
  constructor(
    readonly type: DossierStatement['type'],
    readonly speakerBasis: DossierStatement['speakerBasis'],
    readonly stance: DossierStatement['stance'],
  ) {}
}

const SORTS = new SharedThings<Sort>();

export class KeptStatement implements DossierStatement, Kept<DossierStatement> {
  private readonly sort: Sort;
  readonly speaker: string | null;
  declare readonly others?: readonly string[];
  readonly via: string | null;
  readonly date: DossierStatement['date'];
  readonly about: readonly string[];

  constructor(
    head: Omit<StatementHead, 'id'>,
    private readonly said: Said,
    /** Which of its article it is. */
    readonly at: number,
  ) {
    const { type, speakerBasis, stance } = head;
    this.sort = SORTS.of([type, speakerBasis, stance], () => new Sort(type, speakerBasis, stance));
    this.speaker = head.speaker;
    if (head.others !== undefined) this.others = head.others;
    this.via = head.via;
    this.date = head.date;
    this.about = head.about;
  }

  get id(): string {
    const { ids } = this.said;
    const at = NEAR * this.at;
    const base = statementId(fingerprintOf(ids[at] as number, ids[at + 1] as number));
    return ids[at + 2] === 1 ? base : `${base}-${ids[at + 2]}`;
  }
  get type(): DossierStatement['type'] {
    return this.sort.type;
  }
  get speakerBasis(): DossierStatement['speakerBasis'] {
    return this.sort.speakerBasis;
  }
  get stance(): DossierStatement['stance'] {
    return this.sort.stance;
  }
  /** The facts of its article. */
  get facts(): ArticleFacts {
    return this.said.places.article.facts;
  }
  get article(): string {
    return this.facts.id;
  }
  get verbatim(): boolean {
    return this.type === 'direct';
  }
  get quote(): readonly Evidence[] {
    const { offsets, at } = this.offsets;
    return this.pieces(offsets, at + FIXED, offsets[at + 2] as number);
  }
  get cue(): readonly Evidence[] {
    const { offsets, at } = this.offsets;
    return this.pieces(offsets, at + FIXED + 2 * (offsets[at + 2] as number), offsets[at + 3] as number);
  }
  get speakerEvidence(): Evidence | null {
    const { offsets, at } = this.offsets;
    const { article } = this.said.places;
    return offsets[at] === NOWHERE ? null : evidenceOf(article, offsets, at);
  }
  toJSON(): DossierStatement {
    const { id, type, speaker, others, speakerBasis, via, stance, date, quote, cue, speakerEvidence } = this;
    const { about, article, verbatim } = this;
    return {
      ...{ id, type, speaker },
      ...(others === undefined ? {} : { others }),
      ...{ speakerBasis, via, stance, date, quote, cue, speakerEvidence, about, article, verbatim },
    };
  }

  private get offsets(): { readonly offsets: Int32Array; readonly at: number } {
    const { places, ids } = this.said;
    return { offsets: places.offsets, at: ids[NEAR * this.at + NEAR - 1] as number };
  }

  private pieces(offsets: Int32Array, from: number, count: number): readonly Evidence[] {
    const { article } = this.said.places;
    const out: Evidence[] = [];
    for (let i = 0; i < count; i++) out.push(evidenceOf(article, offsets, from + 2 * i));
    return out;
  }
}

type Spans = { readonly [K in 'speaker' | 'quote' | 'cue']: readonly (readonly number[])[] };

/** What all statements of an article have in common; `ids` are theirs, in the same order. */
export function saidIn(article: JoinArticle, statements: readonly Spans[], ids: readonly string[]): Said {
  const near: number[] = [];
  const offsets: number[] = [];
  statements.forEach(({ speaker, quote, cue }, i) => {
    near.push(...numbersOfId(ids[i] as string), offsets.length);
    offsets.push(speaker[0]?.[0] ?? NOWHERE, speaker[0]?.[1] ?? NOWHERE, quote.length, cue.length);
    for (const span of [...quote, ...cue]) offsets.push(span[0] as number, span[1] as number);
  });
  return { places: placesOf(article, offsets), ids: keptNear(near) };
}
