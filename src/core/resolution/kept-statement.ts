// A statement of the dossier as it is kept by the ten thousand: who said what kind of thing when is at hand; its words are
// made of the article's text, by the offsets that the article keeps of all its statements, when somebody asks. It never
// changes.
import { fingerprintOf, numbersOf } from '../base/ids';
import { SharedThings } from '../base/shared-text';
import type { Evidence, DossierStatement } from '../model/dossier';
import type { Kept } from '../model/plain';
import type { ArticleFacts } from '../model/annotation';
import { evidenceOf, NOWHERE, type Places } from './kept-report';

/** What of a statement is not made when asked. */
export type StatementHead = Omit<
  DossierStatement,
  'quote' | 'cue' | 'speakerEvidence' | 'article' | 'verbatim'
>;

/**
 * The speaker's words, how many pieces the quotation has and the cue, and three numbers of its id; the pieces come after
 * them.
 */
const FIXED = 7;

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
    private readonly places: Places,
    /** Later in its article: greater. */
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
    const { offsets } = this.places;
    const at = this.at + FIXED - 3;
    const base = statementId(fingerprintOf(offsets[at] as number, offsets[at + 1] as number));
    return offsets[at + 2] === 1 ? base : `${base}-${offsets[at + 2]}`;
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
    return this.places.article.facts;
  }
  get article(): string {
    return this.facts.id;
  }
  get verbatim(): boolean {
    return this.type === 'direct';
  }
  get quote(): readonly Evidence[] {
    return this.pieces(FIXED, 2);
  }
  get cue(): readonly Evidence[] {
    return this.pieces(FIXED + 2 * (this.places.offsets[this.at + 2] as number), 3);
  }
  get speakerEvidence(): Evidence | null {
    return this.places.offsets[this.at] === NOWHERE ? null : evidenceOf(this.places, this.at);
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

  private pieces(from: number, count: number): readonly Evidence[] {
    const { places, at } = this;
    const out: Evidence[] = [];
    const end = at + from + 2 * (places.offsets[at + count] as number);
    for (let i = at + from; i < end; i += 2) out.push(evidenceOf(places, i));
    return out;
  }
}

/** Adds the offsets of a statement, and the numbers of its id, to a list; gives where they begin. */
export function addOffsets(
  list: number[],
  { speaker, quote, cue }: { readonly [K in 'speaker' | 'quote' | 'cue']: readonly (readonly number[])[] },
  id: string,
): number {
  const at = list.length;
  list.push(speaker[0]?.[0] ?? NOWHERE, speaker[0]?.[1] ?? NOWHERE, quote.length, cue.length);
  list.push(...numbersOfId(id));
  for (const span of [...quote, ...cue]) list.push(span[0] as number, span[1] as number);
  return at;
}
