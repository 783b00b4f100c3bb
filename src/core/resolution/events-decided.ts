// What a person has decided on events → which reports it speaks of, and what it changes. Reports are found by article and
// words, so that a decision holds when other articles come, paragraphs move, or a file gets another name. What cannot be
// found is told and costs only itself. No report is ever changed: decisions stand above them.
import { slug } from '../base/ids';
import type { DecidedEvent, ReportKey, Unplaced } from '../model/decided-event';
import type { DecidedField, DossierEvent, EventParticipant } from '../model/dossier';
import { inWords, plainWords, sameArticle, triggerFits } from '../model/report-key';
import type { EventContext, ReportInput } from './join-events';

/** The decisions with the reports that they are about. */
export interface PlacedDecisions {
  /** The entry that a report belongs to. */
  readonly groupOf: ReadonlyMap<ReportInput, number>;
  /** The reports of each entry, in canonical order. */
  readonly groups: readonly (readonly ReportInput[])[];
  /** Reports that a person has kept apart from others. */
  readonly banned: ReadonlySet<ReportInput>;
  /** Whether a person has said that two reports are not of one event. */
  apart(a: ReportInput, b: ReportInput): boolean;
  readonly unplaced: readonly Unplaced[];
}

const NOTHING_PLACED: PlacedDecisions = {
  groupOf: new Map(),
  groups: [],
  banned: new Set(),
  apart: () => false,
  unplaced: [],
};

/** The best of several reports that fit: of the paragraph named, else the first. */
function best(key: ReportKey, fitting: readonly ReportInput[]): ReportInput | null {
  return fitting.find((r) => r.trigger.paragraph === key.paragraph) ?? fitting[0] ?? null;
}

/** Reports by article, those of each in canonical order. */
export type ReportsByArticle = ReadonlyMap<string, readonly ReportInput[]>;

class Finder {
  constructor(private readonly byArticle: ReportsByArticle) {}

  private reportsOf(article: string): readonly ReportInput[] | undefined {
    const own = this.byArticle.get(article);
    if (own) return own;
    let first: string | null = null;
    for (const id of this.byArticle.keys())
      if (sameArticle(id, article) && (first === null || id < first)) first = id;
    return first === null ? undefined : this.byArticle.get(first);
  }

  find(key: ReportKey): ReportInput | null {
    const own = this.reportsOf(key.article);
    // A file that was renamed or moved: the words must then name one report alone.
    if (!own) {
      const elsewhere = [...this.byArticle.values()].flatMap((reports) =>
        reports.filter((r) => triggerFits(key, r) && inWords(key, r)),
      );
      return elsewhere.length === 1 ? (elsewhere[0] ?? null) : null;
    }
    const found = best(
      key,
      own.filter((r) => triggerFits(key, r) && inWords(key, r)),
    );
    if (found) return found;
    // The engine may read the same words by another trigger than before.
    const near = own.filter(
      (r) => inWords(key, r) && plainWords(key.words).includes(plainWords(r.trigger.words)),
    );
    return near.length === 1 ? (near[0] ?? null) : null;
  }
}

/** Finds the reports of each entry; the first entry that names a report has it. `order` is the canonical one. */
export function placeDecisions(
  reports: ReportsByArticle,
  decisions: readonly DecidedEvent[],
  order: (a: ReportInput, b: ReportInput) => number,
): PlacedDecisions {
  if (decisions.length === 0) return NOTHING_PLACED;
  const finder = new Finder(reports);
  const groupOf = new Map<ReportInput, number>();
  const unplaced: Unplaced[] = [];
  const bans = new Map<ReportInput, Set<ReportInput>>();
  const ban = (a: ReportInput, b: ReportInput): void => {
    const list = bans.get(a) ?? new Set();
    bans.set(a, list.add(b));
  };
  decisions.forEach((decision, index) => {
    for (const key of decision.reports) {
      const report = finder.find(key);
      if (!report) unplaced.push({ code: 'events-yaml-not-found', what: key.words, at: key.at });
      else if ((groupOf.get(report) ?? index) !== index)
        unplaced.push({ code: 'events-yaml-twice', what: key.words, at: key.at });
      else groupOf.set(report, index);
    }
  });
  const groups = decisions.map((): ReportInput[] => []);
  for (const [report, index] of groupOf) groups[index]?.push(report);
  for (const group of groups) group.sort(order);
  decisions.forEach((decision, index) => {
    for (const key of decision.notSameAs) {
      const other = finder.find(key);
      if (!other) unplaced.push({ code: 'events-yaml-not-found', what: key.words, at: key.at });
      else
        for (const own of groups[index] ?? []) {
          ban(own, other);
          ban(other, own);
        }
    }
  });
  const apart = (a: ReportInput, b: ReportInput): boolean => bans.get(a)?.has(b) === true;
  return { groupOf, groups, banned: new Set(bans.keys()), apart, unplaced };
}

/** What a decision says of an event, in the terms of the dossier; names that it does not know are told. */
export function changesOf(
  decision: DecidedEvent,
  context: EventContext,
  unplaced: Unplaced[],
): Partial<Pick<DossierEvent, 'date' | 'type' | 'status' | 'place' | 'participants'>> {
  const { date, type, status, place, participants, at } = decision;
  const idOf = (name: string): string | null => {
    const id = context.actorByName?.(name) ?? null;
    if (id === null) unplaced.push({ code: 'events-yaml-actor-unknown', what: name, at });
    return id;
  };
  const where = typeof place === 'string' ? idOf(place) : place;
  const known = participants?.flatMap((p): EventParticipant[] => {
    const actor = idOf(p.name);
    return actor === null ? [] : [{ actor, role: p.role }];
  });
  return {
    ...(date === undefined ? {} : { date }),
    ...(type === undefined ? {} : { type }),
    ...(status === undefined ? {} : { status }),
    // A place that nobody knows changes nothing.
    ...(where === undefined || (where === null && place !== null) ? {} : { place: where }),
    ...(known === undefined || (known.length === 0 && (participants?.length ?? 0) > 0)
      ? {}
      : { participants: known }),
  };
}

/** Which fields a person has decided. */
export function decidedFields(
  decision: DecidedEvent,
  changes: ReturnType<typeof changesOf>,
  reports: number,
): DecidedField[] {
  return [
    ...(Object.keys(changes) as DecidedField[]),
    ...(decision.title === undefined ? [] : ['title' as const]),
    ...(reports > 1 ? ['merge' as const] : []),
    ...(decision.notSameAs.length > 0 ? ['split' as const] : []),
  ];
}

/** Names and other names of actors → ids; the first of the dossier's order has a name that several bear. */
export function nameLookup(
  actors: readonly {
    readonly id: string;
    readonly name: string;
    readonly aliases: readonly { name: string }[];
  }[],
): (name: string) => string | null {
  let byName: Map<string, string> | undefined;
  return (name) => {
    if (!byName) {
      byName = new Map();
      for (const a of actors) if (!byName.has(slug(a.name))) byName.set(slug(a.name), a.id);
      for (const a of actors)
        for (const alias of a.aliases) if (!byName.has(slug(alias.name))) byName.set(slug(alias.name), a.id);
    }
    return byName.get(slug(name)) ?? null;
  };
}
