// The values on which reports differ, with names in place of ids: participants and places are known to the dossier by
// their ids, which mean nothing to a reader.
import type { Difference, Dossier } from '../model/dossier';

export class ValueNames {
  private readonly names: ReadonlyMap<string, string>;

  constructor(dossier: Dossier) {
    this.names = new Map(dossier.actors.map((a) => [a.id, a.name]));
  }

  value(difference: Difference, value: string): string {
    if (difference.field !== 'participants' && difference.field !== 'place') return value;
    return value
      .split(/,\s*/u)
      .map((id) => this.names.get(id) ?? id)
      .join(', ');
  }
}
