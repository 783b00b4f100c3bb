// A decision of the user on events + the text of `events.yaml` → the splices that write it down. Entries are found by the
// reports they name, so that a decision outlives new articles and a new index; what the user has written stays byte for
// byte. A file that cannot be read, or a form of YAML that cannot be edited safely, is refused with its line.
import type { DecidedParticipant, ReportKey } from '../model/decided-event';
import { sameKey } from '../model/report-key';
import { newListFile, type Decided } from './decide';
import { CannotEdit, ListText, type Entry, type Plain } from './list-text';

/** Fields of one value; null takes the user's correction back. */
export type CorrectedField = 'title' | 'date' | 'type' | 'status' | 'place';

export type EventDecision =
  /** The reports of all of them are one event; the first names it. */
  | { readonly kind: 'merge-events'; readonly events: readonly (readonly ReportKey[])[] }
  | { readonly kind: 'split-event'; readonly stay: readonly ReportKey[]; readonly go: readonly ReportKey[] }
  | { readonly kind: 'hide-event' | 'show-event'; readonly reports: readonly ReportKey[] }
  | {
      readonly kind: 'correct-event';
      readonly reports: readonly ReportKey[];
      readonly field: CorrectedField;
      readonly value: string | null;
    }
  | {
      readonly kind: 'correct-participants';
      readonly reports: readonly ReportKey[];
      readonly value: readonly DecidedParticipant[] | null;
    };

const ORDER = ['reports', 'notSameAs', 'hide', 'title', 'date', 'type', 'status', 'place', 'participants'];

/** How a new `events.yaml` begins. */
export function newEventsFile(schema: string, words: string): string {
  return newListFile('events', schema, words);
}

function keyFrom(item: unknown): ReportKey | null {
  if (typeof item !== 'object' || item === null) return null;
  const { article, words, paragraph, trigger } = item as Record<string, unknown>;
  if (typeof article !== 'string' || typeof words !== 'string') return null;
  return {
    article,
    words,
    paragraph: typeof paragraph === 'number' ? paragraph : null,
    trigger: typeof trigger === 'string' ? trigger : null,
  };
}

function plainKey({ article, paragraph, words, trigger }: ReportKey): Plain {
  return {
    article,
    ...(paragraph === null ? {} : { paragraph }),
    words,
    // Words that are the trigger alone need it not said twice.
    ...(trigger === null || trigger === words ? {} : { trigger }),
  };
}

function isOneOf(keys: readonly ReportKey[]): (item: unknown) => boolean {
  return (item) => {
    const key = keyFrom(item);
    return key !== null && keys.some((k) => sameKey(k, key));
  };
}

function keysIn(entry: Entry, field: string): ReportKey[] {
  const list = entry.plain[field];
  return (Array.isArray(list) ? (list as unknown[]) : []).flatMap((item) => keyFrom(item) ?? []);
}

/** The first entry that names one of the reports. */
function find(list: ListText, reports: readonly ReportKey[]): Entry | null {
  return (
    list.entries.find((e) => keysIn(e, 'reports').some((k) => reports.some((r) => sameKey(k, r)))) ?? null
  );
}

/** Adds those reports to an entry that it does not name yet. */
function addReports(list: ListText, entry: Entry, field: string, reports: readonly ReportKey[]): void {
  const known = keysIn(entry, field);
  list.add(entry, field, reports.filter((r) => !known.some((k) => sameKey(k, r))).map(plainKey));
}

function merge(list: ListText, events: readonly (readonly ReportKey[])[]): readonly ReportKey[] {
  const all = events.flat();
  const [first = []] = events;
  const target = find(list, first) ?? find(list, all);
  if (!target) {
    list.append({ reports: all.map(plainKey) });
    return all;
  }
  // What stood apart before belongs together now; another entry gives its reports up and keeps the rest.
  for (const entry of list.entries) {
    if (keysIn(entry, 'reports').some((k) => all.some((r) => sameKey(k, r))))
      list.dropWhere(entry, 'notSameAs', isOneOf(all));
    if (entry !== target) list.dropWhere(entry, 'reports', isOneOf(all));
  }
  addReports(list, target, 'reports', all);
  return all;
}

function split(list: ListText, stay: readonly ReportKey[], go: readonly ReportKey[]): readonly ReportKey[] {
  for (const entry of list.entries) list.dropWhere(entry, 'reports', isOneOf(go));
  list.append({ reports: go.map(plainKey), notSameAs: stay.map(plainKey) });
  return go;
}

function correct(
  list: ListText,
  reports: readonly ReportKey[],
  field: string,
  value: string | boolean | null,
): readonly ReportKey[] {
  const entry = find(list, reports);
  if (entry && value === null) list.unset(entry, field);
  else if (entry && value !== null) list.set(entry, field, value);
  else if (value !== null) list.append({ reports: reports.map(plainKey), [field]: value });
  return reports;
}

function people(
  list: ListText,
  reports: readonly ReportKey[],
  value: readonly DecidedParticipant[] | null,
): readonly ReportKey[] {
  const plain = value?.map(({ name, role }) => (role === 'actor' ? name : { name, role }));
  const entry = find(list, reports);
  if (entry && !plain) list.unset(entry, 'participants');
  else if (entry && plain) list.replace(entry, 'participants', plain);
  else if (plain) list.append({ reports: reports.map(plainKey), participants: plain });
  return reports;
}

function write(list: ListText, decision: EventDecision): readonly ReportKey[] {
  switch (decision.kind) {
    case 'merge-events':
      return merge(list, decision.events);
    case 'split-event':
      return split(list, decision.stay, decision.go);
    case 'hide-event':
      return correct(list, decision.reports, 'hide', true);
    case 'show-event':
      return correct(list, decision.reports, 'hide', null);
    case 'correct-event':
      return correct(list, decision.reports, decision.field, decision.value);
    case 'correct-participants':
      return people(list, decision.reports, decision.value);
  }
}

/** Writes a decision on events down. Never throws. */
export function decideEvent(text: string, decision: EventDecision): Decided {
  try {
    const list = new ListText(text, 'events', ORDER);
    const subject = write(list, decision);
    const { splices, text: after } = list.proved();
    if (splices.length === 0) return { problem: 'nothing', line: 1 };
    const [first] = splices;
    const entry = find(new ListText(after, 'events', ORDER), subject);
    const line = after.slice(0, entry?.map.range?.[0] ?? first?.start ?? 0).split('\n').length;
    return { splices, text: after, line };
  } catch (error) {
    if (error instanceof CannotEdit) return { problem: error.code, line: error.line };
    return { problem: 'unusual', line: 1 };
  }
}

/** Whether a decision is on events; others are on actors. */
export function isEventDecision(decision: { readonly kind: string }): decision is EventDecision {
  return (
    decision.kind.endsWith('-event') ||
    decision.kind === 'merge-events' ||
    decision.kind === 'correct-participants'
  );
}
