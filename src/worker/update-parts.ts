// What has changed in a dossier → parts of an update, each small enough that taking it in does not hold up whoever
// receives it. The parts together say everything; only the last one makes it show.
import {
  eventCountOf,
  patchBetween,
  plain,
  sizeOf,
  weightOfPatch,
  type DossierPart,
  type NamesPart,
  type Patch,
} from '../core/present/api';
import type {
  Actor,
  ArticleEntry,
  Dossier,
  DossierChanges,
  DossierEvent,
  DossierStatement,
} from '../core/api';

/** About so many pieces of evidence are in a part. */
const PART = 2000;
/** What is lighter goes whole: it is soon packed, and whoever keeps it packed need not open it. */
const HEAVY = 100;
/** Where more actors have changed than an edit changes, everything goes whole. */
const MANY = 300;

function weightOf(event: DossierEvent): number {
  return 4 + (sizeOf(event) ?? event.reports.length) * 5;
}

/** The parts of an update; at least one. Of what weighs more than `heavy` only the change is sent, where it is smaller. */
export function* partsOfUpdate(
  changes: DossierChanges,
  names: NamesPart,
  dossier: Pick<Dossier, 'revision' | 'hidden'>,
  reset: boolean,
  heavy = HEAVY,
): Generator<DossierPart> {
  let first = true;
  let fields = fresh();
  let weight = 0;
  const part = (last: boolean): DossierPart => {
    const { articles, actors, events, statements, forms, officeWords } = fields;
    const out: DossierPart = {
      revision: dossier.revision,
      reset: reset && first,
      last,
      articles,
      actors,
      events,
      statements,
      ...(last && (changes.hidden || reset) ? { hidden: (dossier.hidden ?? []).map(plain) } : {}),
      names: { forms, officeWords, longest: names.longest },
    };
    first = false;
    fields = fresh();
    weight = 0;
    return out;
  };
  for (const [kind, weigh] of [
    ['articles', () => 1],
    ['actors', (a: Actor) => 4 + (sizeOf(a) ?? a.mentions.length) + eventCountOf(a) / 4],
    ['events', weightOf],
  ] as const)
    for (const [id, value] of changes[kind]) {
      const target = fields[kind] as Lists<unknown>;
      if (value === null) {
        target.remove.push(id);
        weight += 0.1;
      } else {
        const whole = (weigh as (v: unknown) => number)(value);
        const before = reset || kind === 'articles' ? undefined : changes[kind].before.get(id);
        const mayPatch = whole > heavy && changes.actors.size <= MANY;
        const patch = before && patchBetween<object>(before, value);
        if (patch === null) continue;
        const little = patch === undefined ? Infinity : weightOfPatch(patch);
        if (patch && mayPatch && little < whole) target.patch.push([id, patch]);
        else target.put.push(plain<object>(value));
        weight += mayPatch ? Math.min(whole, little) : whole;
      }
      if (weight >= PART) yield part(false);
    }
  for (const [article, statements] of changes.statements) {
    fields.statements.push({ article, statements: statements.map(plain) });
    weight += 1 + statements.length * 4;
    if (weight >= PART) yield part(false);
  }
  for (const entry of names.forms) {
    fields.forms.push(entry);
    weight += 0.3;
    if (weight >= PART) yield part(false);
  }
  for (const entry of names.officeWords) {
    fields.officeWords.push(entry);
    weight += 0.5;
    if (weight >= PART) yield part(false);
  }
  yield part(true);
}

interface Lists<T> {
  readonly put: T[];
  readonly remove: string[];
  readonly patch: (readonly [id: string, patch: Patch])[];
}

function fresh() {
  return {
    articles: { put: [], remove: [], patch: [] } as Lists<ArticleEntry>,
    actors: { put: [], remove: [], patch: [] } as Lists<Actor>,
    events: { put: [], remove: [], patch: [] } as Lists<DossierEvent>,
    statements: [] as { article: string; statements: readonly DossierStatement[] }[],
    forms: [] as NamesPart['forms'][number][],
    officeWords: [] as NamesPart['officeWords'][number][],
  };
}
