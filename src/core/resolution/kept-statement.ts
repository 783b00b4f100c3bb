// A statement of the dossier as it is kept by the ten thousand: who said what kind of thing when is at hand; its words are
// made of the article's text, by the offsets that the article keeps of all its statements, when somebody asks. It never
// changes.
import type { Evidence, DossierStatement } from '../model/dossier';
import type { Kept } from '../model/plain';
import type { ArticleFacts } from '../model/annotation';
import { evidenceOf, NOWHERE, type Places } from './kept-report';

/** What of a statement is not made when asked. */
export type StatementHead = Omit<
  DossierStatement,
  'quote' | 'cue' | 'speakerEvidence' | 'article' | 'verbatim'
>;

/** The speaker's words and how many pieces the quotation has and the cue; the pieces come after them. */
const FIXED = 4;

export class KeptStatement implements DossierStatement, Kept<DossierStatement> {
  readonly id: string;
  readonly type: DossierStatement['type'];
  readonly speaker: string | null;
  declare readonly others?: readonly string[];
  readonly speakerBasis: DossierStatement['speakerBasis'];
  readonly via: string | null;
  readonly stance: DossierStatement['stance'];
  readonly date: DossierStatement['date'];
  readonly about: readonly string[];

  constructor(
    head: StatementHead,
    private readonly places: Places,
    /** Later in its article: greater. */
    readonly at: number,
  ) {
    this.id = head.id;
    this.type = head.type;
    this.speaker = head.speaker;
    if (head.others !== undefined) this.others = head.others;
    this.speakerBasis = head.speakerBasis;
    this.via = head.via;
    this.stance = head.stance;
    this.date = head.date;
    this.about = head.about;
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

/** Adds the offsets of a statement to a list; gives where they begin. */
export function addOffsets(
  list: number[],
  { speaker, quote, cue }: { readonly [K in 'speaker' | 'quote' | 'cue']: readonly (readonly number[])[] },
): number {
  const at = list.length;
  list.push(speaker[0]?.[0] ?? NOWHERE, speaker[0]?.[1] ?? NOWHERE, quote.length, cue.length);
  for (const span of [...quote, ...cue]) list.push(span[0] as number, span[1] as number);
  return at;
}
