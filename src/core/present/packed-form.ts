// A form of a name in the table of names, as the number of its row (`rows.ts`): whom it means is read when somebody looks
// the form up. The form itself stands in the row as well, so that a table of forms keeps nothing but rows.
import type { NameForm } from './name-table';
import { RowWriter, Rows, TEXT_CELLS, type Share } from './rows';

const FLAGS = TEXT_CELLS;
const ACTORS = FLAGS + 1;
const UPPER = 1;
const EVERYDAY = 2;

export class PackedForm implements NameForm {
  constructor(
    private readonly rows: Rows,
    private readonly row: number,
  ) {}

  /** The form. */
  get id(): string {
    return this.rows.text(this.row, 0);
  }
  get actors(): readonly string[] {
    return this.rows.words(this.row, ACTORS, this.rows.cellsOf(this.row));
  }
  get upper(): boolean {
    return (this.rows.cell(this.row, FLAGS) & UPPER) > 0;
  }
  /** As if it were absent where it is not so. */
  get everyday(): true {
    return ((this.rows.cell(this.row, FLAGS) & EVERYDAY) > 0 || undefined) as true;
  }
}

/** Writes a form's row. */
export function writeForm(writer: RowWriter, form: string, means: NameForm): number {
  const row = writer.begin('');
  writer.text(form);
  writer.number((means.upper ? UPPER : 0) + (means.everyday ? EVERYDAY : 0));
  for (const actor of means.actors) writer.value(actor);
  return row;
}

/** Forms that came as they are, as rows. */
export function packedForms(
  forms: readonly (readonly [form: string, means: NameForm])[],
  share: Share,
): readonly PackedForm[] {
  const writer = new RowWriter();
  for (const [form, means] of forms) writeForm(writer, form, means);
  const rows = new Rows(writer.done(), share);
  return forms.map((_, row) => new PackedForm(rows, row));
}
