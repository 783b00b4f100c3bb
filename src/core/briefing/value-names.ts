// The values on which reports differ, with names in place of ids: participants and places are known to the dossier by
// their ids, which mean nothing to a reader. Numbers are given as the articles write them.
import type { Difference, Dossier, DossierEvent, Report } from '../model/dossier';

/** »12 Drohne« → »12 Drohnen«, as the report has it. */
function numberWords(report: Report, value: string): string | null {
  const { span, words } = report.sentence;
  const found = report.quantities.find((q) => `${q.value} ${q.unit}` === value);
  if (!found || found.span[0] < span[0] || found.span[1] > span[1]) return null;
  return (
    words
      .slice(found.span[0] - span[0], found.span[1] - span[0])
      .replace(/\s+/gu, ' ')
      .trim() || null
  );
}

export class ValueNames {
  private readonly names: ReadonlyMap<string, string>;

  constructor(dossier: Dossier) {
    this.names = new Map(dossier.actors.map((a) => [a.id, a.name]));
  }

  /** `event`: the one on which sources differ; its numbers are told in the words of its reports. */
  value(difference: Difference, value: string, event?: DossierEvent): string {
    if (difference.field === 'quantity')
      return event?.reports.map((r) => numberWords(r, value)).find((words) => words !== null) ?? value;
    if (difference.field !== 'participants' && difference.field !== 'place') return value;
    return value
      .split(/,\s*/u)
      .map((id) => this.names.get(id) ?? id)
      .join(', ');
  }
}
