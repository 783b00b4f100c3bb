// Forms of names in the table of names, as rows (`rows.ts`): whom a form means is read when somebody looks it up. The form
// itself stands in its row, and the table keeps nothing of it but the row's number.
import { HashedNumbers } from '../base/hashed-numbers';
import type { Lookup } from '../base/id-table';
import { Stretches } from '../base/stretches';
import { hashOfText } from '../base/text-hash';
import type { NameForm } from './name-table';
import { RowWriter, Rows, TEXT_CELLS, type SentRows } from './rows';
import type { Values } from './values';

const FLAGS = TEXT_CELLS;
const ACTORS = FLAGS + 1;
const UPPER = 1;
const EVERYDAY = 2;

/** A form with whom it means, as it is sent where nothing is packed. */
export type FormEntry = readonly [form: string, means: NameForm];

/** Writes a form's row. */
function writeForm(writer: RowWriter, [form, means]: FormEntry): void {
  writer.begin();
  writer.text(form);
  writer.number((means.upper ? UPPER : 0) + (means.everyday ? EVERYDAY : 0));
  for (const actor of means.actors) writer.value(actor);
}

/** Forms as rows. */
export function sentForms(forms: readonly FormEntry[]): SentRows {
  const writer = new RowWriter();
  for (const form of forms) writeForm(writer, form);
  return writer.done();
}

function formOf(rows: Rows, row: number): string {
  return rows.text(row, 0);
}

function meansOf(rows: Rows, row: number): NameForm {
  const flags = rows.cell(row, FLAGS);
  return {
    actors: rows.words(row, ACTORS, rows.cellsOf(row)),
    upper: (flags & UPPER) > 0,
    ...((flags & EVERYDAY) > 0 ? { everyday: true } : {}),
  };
}

/** Rows of which some may have been replaced. */
interface Sheet {
  readonly rows: Rows;
  left: number;
}

/** A class because it has a lifetime: that of the engine it follows. */
export class FormTable implements Lookup<NameForm> {
  private readonly sheets = new Stretches<Sheet>();
  private readonly numbers = new HashedNumbers((number) => hashOfText(this.formAt(number)));

  get(form: string): NameForm | undefined {
    const number = this.find(form);
    return number < 0 ? undefined : this.meansAt(number);
  }

  has(form: string): boolean {
    return this.find(form) >= 0;
  }

  *values(): Generator<NameForm, void> {
    for (const [, means] of this.entries()) yield means;
  }

  /** All forms, in no order. */
  *entries(): Generator<FormEntry, void> {
    for (const number of this.numbers.all()) yield [this.formAt(number), this.meansAt(number)];
  }

  delete(form: string): void {
    const number = this.find(form);
    if (number < 0) return;
    this.numbers.delete(hashOfText(form), number);
    const sheet = this.sheets.thing(number);
    if (--sheet.left === 0) this.sheets.remove(number);
  }

  /** Puts in the forms of all these rows, in steps; each is new or means something else now. */
  *add(rows: Rows, atOnce: number): Generator<void, void> {
    if (rows.count === 0) return;
    const begin = this.sheets.add({ rows, left: rows.count }, rows.count);
    for (let row = 0; row < rows.count; row++) {
      if (row > 0 && row % atOnce === 0) yield;
      const form = formOf(rows, row);
      this.delete(form);
      this.numbers.add(hashOfText(form), begin + row);
    }
  }

  /** The same of forms that came as they are. */
  *put(forms: readonly FormEntry[], values: Values, atOnce: number): Generator<void, void> {
    yield* this.add(new Rows(sentForms(forms), values), atOnce);
  }

  private find(form: string): number {
    return this.numbers.find(hashOfText(form), (number) => this.formAt(number) === form);
  }

  private formAt(number: number): string {
    return formOf(this.sheets.thing(number).rows, number - this.sheets.begin(number));
  }

  private meansAt(number: number): NameForm {
    return meansOf(this.sheets.thing(number).rows, number - this.sheets.begin(number));
  }
}
