// A statement of which only the fields are at hand by which lists are made, found and ordered; the rest stays packed in a
// block of bytes and is read when somebody asks for it. It is no more than the number of its row (`rows.ts`), and has the
// type of the model; `plainStatement` makes ordinary data of it.
import type { DossierStatement } from '../model/dossier';
import { plain } from '../model/plain';
import type { PackedRows, Where } from './packed-rows';
import type { RowWriter } from './rows';

export type StatementBody = readonly [
  DossierStatement['speakerBasis'],
  DossierStatement['via'],
  DossierStatement['stance'],
  DossierStatement['quote'],
  DossierStatement['cue'],
  DossierStatement['speakerEvidence'],
];

/** Places of the cells of a statement's row. */
const S = {
  type: 0,
  verbatim: 1,
  speaker: 2,
  date: 3,
  article: 4,
  others: 5,
  block: 6,
  slot: 7,
  about: 8,
} as const;

export class PackedStatement implements DossierStatement {
  constructor(
    readonly rows: PackedRows,
    readonly row: number,
  ) {}

  get id(): string {
    return this.rows.id(this.row);
  }
  get type(): DossierStatement['type'] {
    return this.rows.value(this.row, S.type) as DossierStatement['type'];
  }
  get verbatim(): boolean {
    return this.rows.cell(this.row, S.verbatim) === 1;
  }
  get speaker(): string | null {
    return this.rows.value(this.row, S.speaker) as string | null;
  }
  get date(): DossierStatement['date'] {
    return this.rows.value(this.row, S.date) as DossierStatement['date'];
  }
  get article(): string {
    return this.rows.value(this.row, S.article) as string;
  }
  /** As if it were absent where there is none. */
  get others(): readonly string[] {
    return (this.rows.value(this.row, S.others) ?? undefined) as readonly string[];
  }
  /** Ids of those it is about. */
  get about(): readonly string[] {
    return this.rows.words(this.row, S.about, this.rows.cellsOf(this.row));
  }
  get speakerBasis(): DossierStatement['speakerBasis'] {
    return this.body[0];
  }
  get via(): DossierStatement['via'] {
    return this.body[1];
  }
  get stance(): DossierStatement['stance'] {
    return this.body[2];
  }
  get quote(): DossierStatement['quote'] {
    return this.body[3];
  }
  get cue(): DossierStatement['cue'] {
    return this.body[4];
  }
  get speakerEvidence(): DossierStatement['speakerEvidence'] {
    return this.body[5];
  }
  private get body(): StatementBody {
    return this.rows.block(this.row, S.block).at(this.rows.cell(this.row, S.slot)) as StatementBody;
  }
}

/** Writes a statement's row. */
export function writeStatement(writer: RowWriter, s: DossierStatement, where: Where): number {
  const row = writer.begin(s.id);
  writer.value(s.type);
  writer.number(s.verbatim ? 1 : 0);
  for (const value of [s.speaker, s.date, s.article, s.others]) writer.value(value);
  writer.number(...where);
  for (const id of s.about) writer.value(id);
  return row;
}

export function statementBody(s: DossierStatement): StatementBody {
  return [s.speakerBasis, s.via, s.stance, s.quote, s.cue, s.speakerEvidence];
}

export function plainStatement(s: DossierStatement): DossierStatement {
  if (!(s instanceof PackedStatement)) return plain(s);
  const { id, type, speaker, others, speakerBasis, via, stance, date, quote, cue, speakerEvidence } = s;
  const { about, article, verbatim } = s;
  return {
    ...{ id, type, speaker, speakerBasis, via, stance, date, quote, cue, speakerEvidence },
    ...{ about, article, verbatim },
    ...(others === undefined ? {} : { others }),
  };
}
