// A statement of which only the fields are at hand by which lists are made, found and ordered; the rest stays packed in a
// block of bytes and is read when somebody asks for it. It is no more than the number of its row (`rows.ts`), and has the
// type of the model; `plainStatement` makes ordinary data of it.
import type { DossierStatement } from '../model/dossier';
import { plain } from '../model/plain';
import type { PackedRows } from './packed-rows';
import type { RowWriter } from './rows';

export type StatementBody = readonly [
  DossierStatement['speakerBasis'],
  DossierStatement['via'],
  DossierStatement['stance'],
  DossierStatement['quote'],
  DossierStatement['cue'],
  DossierStatement['speakerEvidence'],
];

/** What statements have in common by the thousands: one object for all of them. */
interface StatementKind {
  readonly type: DossierStatement['type'];
  readonly verbatim: boolean;
  readonly others: readonly string[] | null;
}

/** Places of the cells of a statement's row. */
const S = { kind: 0, speaker: 1, date: 2, article: 3, about: 4 } as const;

export class PackedStatement implements DossierStatement {
  constructor(
    readonly rows: PackedRows,
    readonly row: number,
  ) {}

  get id(): string {
    return this.rows.id(this.row);
  }
  get type(): DossierStatement['type'] {
    return this.kind.type;
  }
  get verbatim(): boolean {
    return this.kind.verbatim;
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
    return (this.kind.others ?? undefined) as readonly string[];
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
    const { rest } = this.rows;
    return rest.block(this.row).at(rest.slot(this.row)) as StatementBody;
  }
  private get kind(): StatementKind {
    return this.rows.value(this.row, S.kind) as StatementKind;
  }
}

/** Whether a statement is about an actor and not by it, both by the numbers of their values. */
export function isAbout(rows: PackedRows, row: number, actor: number): boolean {
  return rows.hasValue(row, S.about, rows.cellsOf(row), actor) && rows.valueNumber(row, S.speaker) !== actor;
}

/** Whether a statement is from an article, by the number of its value. */
export function isSaidIn(rows: PackedRows, row: number, article: number): boolean {
  return rows.valueNumber(row, S.article) === article;
}

/** Writes a statement's row. */
export function writeStatement(writer: RowWriter, s: DossierStatement): void {
  const { id, type, verbatim, others = null } = s;
  writer.begin(id);
  writer.value({ type, verbatim, others } satisfies StatementKind);
  for (const value of [s.speaker, s.date, s.article, ...s.about]) writer.value(value);
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
