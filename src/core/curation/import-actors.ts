// Actors from a list of somebody else's + the text of `actors.yaml` → what each of them would change, and the splices that
// change it. What the user has written goes before the list: kinds, ids and decisions of the file stay, a name that belongs
// to one entry is given to no other, and whoever does not fit is told and left out.
import { slug } from '../base/ids';
import type { EntityType } from '../model/annotation';
import type { Entry, ListText, Plain } from './list-text';

/** An actor as a list names it. */
export interface ImportedActor {
  readonly name: string;
  readonly type: EntityType;
  readonly aliases: readonly string[];
  readonly wikidata: string | null;
}

/** What importing one actor would do. */
export interface ImportStep {
  readonly actor: ImportedActor;
  /**
   * `new`: an entry at the end; `adds`: names or an id for an entry; `same`: nothing new. Left out: `other-kind`: the entry
   * of that name is of another kind; `other-id`: …has another Wikidata id; `decided`: …is merged, ignored or of certain
   * articles only; `double`: the list itself gave this
   * name to an actor before.
   */
  readonly kind: 'new' | 'adds' | 'same' | 'other-kind' | 'other-id' | 'decided' | 'double';
  /** Name of the entry that it is about, where there is one. */
  readonly entry: string | null;
  /** Names that would be added. */
  readonly names: readonly string[];
  readonly wikidata: string | null;
  /** Names that belong to somebody else in the file or in the list, and stay there. */
  readonly taken: readonly string[];
}

interface Bearer {
  /** null: an actor that the same import adds. */
  readonly entry: Entry | null;
}

function nameOf(entry: Entry): string {
  const name = entry.plain['name'];
  return typeof name === 'string' ? name : '';
}

/** Who bears which name: entries first by their names, then by their other names. */
class Names {
  private readonly bearers = new Map<string, Bearer>();

  constructor(list: ListText) {
    const whole = list.entries.filter((e) => nameOf(e) !== '');
    for (const parted of [false, true])
      for (const entry of whole)
        if ((entry.plain['articles'] !== undefined) === parted) this.take(nameOf(entry), { entry });
    for (const entry of whole)
      if (entry.plain['articles'] === undefined)
        for (const n of list.names(entry, 'aliases')) this.take(n, { entry });
  }

  of(name: string): Bearer | undefined {
    return this.bearers.get(slug(name));
  }

  take(name: string, bearer: Bearer): void {
    const key = slug(name);
    if (key !== '' && !this.bearers.has(key)) this.bearers.set(key, bearer);
  }
}

/** A step with the entry that it touches, so that nobody has to look for it again. */
interface Planned {
  readonly step: ImportStep;
  readonly target: Entry | null;
}

function newcomer(actor: ImportedActor, names: Names): Planned {
  const taken = actor.aliases.filter((a) => names.of(a));
  const holders = new Set(taken.flatMap((a) => names.of(a)?.entry ?? []));
  const [holder] = holders;
  const step: ImportStep = {
    actor,
    kind: 'new',
    // All its other names lead to one entry: that may be the same actor, which is for the user to see.
    entry: holders.size === 1 && holder ? nameOf(holder) : null,
    names: actor.aliases.filter((a) => !names.of(a)),
    wikidata: actor.wikidata,
    taken,
  };
  return { step, target: null };
}

function planOne(actor: ImportedActor, list: ListText, names: Names): Planned {
  const found = names.of(actor.name);
  if (!found) return newcomer(actor, names);
  const { entry } = found;
  const left = (kind: ImportStep['kind']): Planned => ({
    step: { actor, kind, entry: entry && nameOf(entry), names: [], wikidata: null, taken: [] },
    target: null,
  });
  if (!entry) return left('double');
  const { plain } = entry;
  if (plain['articles'] !== undefined || plain['sameAs'] != null || plain['ignore'] === true)
    return left('decided');
  if (plain['type'] !== actor.type) return left('other-kind');
  const id = plain['wikidata'] ?? null;
  if (actor.wikidata !== null && id !== null && id !== actor.wikidata) return left('other-id');
  const parted = new Set(list.names(entry, 'notSameAs').map(slug));
  const wanted = [actor.name, ...actor.aliases].filter((n) => names.of(n)?.entry !== entry);
  const fresh = wanted.filter((n) => !names.of(n) && !parted.has(slug(n)));
  const wikidata = id === null ? actor.wikidata : null;
  const kind = fresh.length > 0 || wikidata !== null ? 'adds' : 'same';
  const taken = wanted.filter((n) => !fresh.includes(n));
  return { step: { actor, kind, entry: nameOf(entry), names: fresh, wikidata, taken }, target: entry };
}

function plan(list: ListText, actors: readonly ImportedActor[]): Planned[] {
  const names = new Names(list);
  return actors.map((actor) => {
    const planned = planOne(actor, list, names);
    const { step, target } = planned;
    if (step.kind === 'new') names.take(actor.name, { entry: null });
    if (step.kind === 'new' || step.kind === 'adds')
      for (const n of step.names) names.take(n, { entry: target });
    return planned;
  });
}

/** What importing would do, in the order of the list. */
export function importSteps(list: ListText, actors: readonly ImportedActor[]): ImportStep[] {
  return plan(list, actors).map(({ step }) => step);
}

/** Puts the steps that add something into the list; answers with the name of the first entry touched, or null. */
export function importActors(list: ListText, actors: readonly ImportedActor[]): string | null {
  let first: string | null = null;
  for (const { step, target } of plan(list, actors)) {
    const { kind, actor, names, wikidata } = step;
    if (kind === 'new') {
      const aliases = names.length > 0 ? { aliases: names } : {};
      const fresh: Plain = {
        name: actor.name,
        type: actor.type,
        ...aliases,
        ...(wikidata === null ? {} : { wikidata }),
      };
      list.append(fresh);
      first ??= actor.name;
    } else if (kind === 'adds' && target) {
      if (names.length > 0) list.add(target, 'aliases', names);
      if (wikidata !== null) list.set(target, 'wikidata', wikidata);
      first ??= step.entry;
    }
  }
  return first;
}
