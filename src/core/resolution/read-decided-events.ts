// The text of `events.yaml` → what a person has decided on events, and problems with the place where each stands. A bad
// entry or field costs only itself; the rest is still read. Nothing is guessed. Whether the reports that an entry names
// exist is seen only when events are joined.
import { isMap, isScalar, isSeq, parseDocument, type Node, type YAMLMap } from 'yaml';
import { LineMap } from '../base/line-map';
import type { Problem } from '../base/problem';
import { EVENT_TYPES, type EventStatus } from '../model/annotation';
import type { DecidedEvent, DecidedParticipant, DecidedPlace, ReportKey } from '../model/decided-event';
import { isEdtf } from '../model/edtf';

export interface DecidedList {
  readonly events: readonly DecidedEvent[];
  readonly problems: readonly Problem[];
}

const STATUSES: readonly string[] = [
  'happened',
  'ongoing',
  'planned',
  'cancelled',
  'denied',
  'hypothetical',
  'reported',
];
const FIELDS = new Set([
  'reports',
  'notSameAs',
  'hide',
  'title',
  'date',
  'type',
  'status',
  'place',
  'participants',
  'notes',
]);

type Key = ReportKey & { readonly at: DecidedPlace };
type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Reads an `events.yaml`; `file` is where it is. Never throws. */
export function readDecidedEvents(text: string, file = ''): DecidedList {
  const problems: Problem[] = [];
  try {
    return { events: new Reader(text, file, problems).read(), problems };
  } catch (e) {
    const message = `The YAML cannot be read: ${e instanceof Error ? e.message : String(e)}.`;
    return { events: [], problems: [{ code: 'events-yaml-syntax', severity: 'warning', message }] };
  }
}

function spanOf(node: unknown): readonly [number, number] | undefined {
  const range = (node as { range?: readonly number[] | null } | null)?.range;
  const [from, to] = range ?? [];
  return from === undefined || to === undefined ? undefined : [from, to];
}

function isNothing(node: unknown): boolean {
  return node === undefined || node === null || (isScalar(node) && node.value === null);
}

class Reader {
  private readonly lines: LineMap;

  constructor(
    private readonly text: string,
    private readonly file: string,
    private readonly problems: Problem[],
  ) {
    this.lines = new LineMap(text);
  }

  read(): DecidedEvent[] {
    const doc = parseDocument(this.text, { prettyErrors: false });
    for (const e of doc.errors)
      this.report('events-yaml-syntax', `The YAML cannot be read: ${e.message}.`, e.pos);
    const root: unknown = doc.contents;
    if (root === null) return [];
    const list: unknown = isMap(root) ? root.get('events', true) : undefined;
    if (isMap(root) && isNothing(list) && (root.has('events') || root.items.length === 0)) return [];
    if (!isSeq(list)) {
      this.report(
        'events-yaml-no-list',
        'The events must stand in a list under the key "events".',
        spanOf(root),
      );
      return [];
    }
    return list.items.flatMap((item) => this.entry(item) ?? []);
  }

  private report(code: string, message: string, at?: readonly [number, number]): void {
    const line = at === undefined ? undefined : this.lines.positionAt(at[0]).line + 1;
    this.problems.push({
      code,
      severity: 'warning',
      message: line === undefined ? message : `line ${line}: ${message}`,
      ...(line === undefined ? {} : { args: { line } }),
      ...(at === undefined ? {} : { span: [at[0], at[1]] as const }),
    });
  }

  private place(node: unknown): DecidedPlace {
    const span = spanOf(node) ?? [0, 0];
    return { file: this.file, line: this.lines.positionAt(span[0]).line + 1, span };
  }

  private entry(item: unknown): DecidedEvent | null {
    if (!isMap(item) || !item.has('reports')) {
      this.report('events-yaml-entry', 'An entry must name the reports that it is about.', spanOf(item));
      return null;
    }
    for (const pair of item.items) {
      const key = isScalar(pair.key) ? String(pair.key.value) : '';
      if (!FIELDS.has(key))
        this.report('events-yaml-field', `"${key}" is not known.`, spanOf(pair.key) ?? spanOf(item));
    }
    const out: Mutable<DecidedEvent> = {
      reports: this.keys(item, 'reports'),
      notSameAs: this.keys(item, 'notSameAs'),
      hide: this.hide(item),
      at: this.place(item),
    };
    const title = this.text1(item, 'title');
    if (typeof title === 'string') out.title = title;
    const date = this.text1(item, 'date');
    if (date === null || date === 'unknown') out.date = null;
    else if (date !== undefined && isEdtf(date)) out.date = date;
    else if (date !== undefined) this.bad(item, 'date', 'events-yaml-date', `"${date}" is no date.`);
    const type = this.text1(item, 'type');
    const known = EVENT_TYPES.find((t) => t === type);
    if (known) out.type = known;
    else if (typeof type === 'string') this.bad(item, 'type', 'events-yaml-type', `"${type}" is no type.`);
    const status = this.text1(item, 'status');
    if (typeof status === 'string' && STATUSES.includes(status)) out.status = status as EventStatus;
    else if (typeof status === 'string')
      this.bad(item, 'status', 'events-yaml-status', `"${status}" is no status.`);
    const place = this.text1(item, 'place');
    if (place !== undefined) out.place = place === 'unknown' ? null : place;
    const participants = this.participants(item);
    if (participants) out.participants = participants;
    return out;
  }

  private bad(item: YAMLMap, field: string, code: string, message: string): void {
    this.report(code, message, spanOf(item.get(field, true)) ?? spanOf(item));
  }

  /** A field of one value; null where it is written without one, undefined where it is not there or is no such thing. */
  private text1(item: YAMLMap, field: string): string | null | undefined {
    if (!item.has(field)) return undefined;
    const node: unknown = item.get(field, true);
    if (isNothing(node)) return null;
    // A year alone is a number in YAML; its own letters are meant.
    if (isScalar(node)) return (typeof node.value === 'string' ? node.value : (node.source ?? '')).trim();
    this.bad(item, field, 'events-yaml-value', `"${field}" must be one value.`);
    return undefined;
  }

  private hide(item: YAMLMap): boolean {
    const node: unknown = item.get('hide', true);
    if (isNothing(node)) return false;
    if (isScalar(node) && typeof node.value === 'boolean') return node.value;
    this.bad(item, 'hide', 'events-yaml-hide', '"hide" must be true or false.');
    return false;
  }

  private list(item: YAMLMap, field: string): readonly Node[] {
    const node: unknown = item.get(field, true);
    if (isNothing(node)) return [];
    if (isSeq(node)) return node.items as Node[];
    this.bad(item, field, 'events-yaml-list', `"${field}" must be a list.`);
    return [];
  }

  private keys(item: YAMLMap, field: string): Key[] {
    return this.list(item, field).flatMap((node): Key[] => {
      const article: unknown = isMap(node) ? node.get('article') : null;
      const words: unknown = isMap(node) ? node.get('words') : null;
      if (!isMap(node) || typeof article !== 'string' || typeof words !== 'string' || words.trim() === '') {
        this.report(
          'events-yaml-report',
          'A report must say its "article" and "words" of it.',
          spanOf(node) ?? spanOf(item),
        );
        return [];
      }
      const paragraph: unknown = node.get('paragraph');
      const trigger: unknown = node.get('trigger');
      return [
        {
          article,
          words,
          paragraph: typeof paragraph === 'number' ? paragraph : null,
          trigger: typeof trigger === 'string' && trigger !== '' ? trigger : null,
          at: this.place(node),
        },
      ];
    });
  }

  private participants(item: YAMLMap): readonly DecidedParticipant[] | null {
    if (!item.has('participants')) return null;
    return this.list(item, 'participants').flatMap((node): DecidedParticipant[] => {
      const name: unknown = isScalar(node) ? node.value : isMap(node) ? node.get('name') : null;
      const role: unknown = isMap(node) ? node.get('role') : null;
      if (typeof name === 'string' && name.trim() !== '')
        return [{ name: name.trim(), role: role === 'recipient' ? 'recipient' : 'actor' }];
      this.report(
        'events-yaml-participant',
        'A participant must be a name, or have a "name".',
        spanOf(node) ?? spanOf(item),
      );
      return [];
    });
  }
}
