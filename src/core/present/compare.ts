// An event → its reports side by side: for each fact one cell per report, each value with the words it rests on, and
// whether the others say the same, say less, or say something else. Nothing is judged: what differs is marked, not decided.
import type { ArticleEntry, DossierEvent, Evidence, Report } from '../model/dossier';
import { refines, type Edtf } from '../model/edtf';
import { wordsOfReport } from './steps';
import type { DossierView } from './view';

/**
 * `same`: all who speak of it agree. `finer`: it agrees with the others and says it more (or less) exactly. `more`: only
 * some say it, and nobody contradicts. `differs`: others say something else.
 */
export type Agreement = 'same' | 'finer' | 'more' | 'differs';

export type CompareField = 'date' | 'status' | 'actors' | 'recipients' | 'place' | 'numbers' | 'saidBy';

export interface ComparedValue {
  /** An EDTF date, a status, an actor's id, or a number with its unit; by field. */
  readonly value: string;
  /** The words it rests on; null where the whole sentence says it. */
  readonly evidence: Evidence | null;
  readonly agreement: Agreement;
}

export interface ComparedRow {
  readonly field: CompareField;
  /** The strongest of its values. */
  readonly agreement: Agreement;
  /** One per report; empty where the report says nothing of it. */
  readonly cells: readonly (readonly ComparedValue[])[];
}

export interface Comparison {
  readonly event: DossierEvent;
  readonly reports: readonly {
    readonly report: Report;
    readonly article: ArticleEntry | null;
    readonly words: Evidence;
  }[];
  readonly rows: readonly ComparedRow[];
}

type Value = Pick<ComparedValue, 'value' | 'evidence'>;

const RANK: readonly Agreement[] = ['same', 'finer', 'more', 'differs'];

function strongest(values: readonly Agreement[]): Agreement {
  return values.reduce<Agreement>((a, b) => (RANK.indexOf(b) > RANK.indexOf(a) ? b : a), 'same');
}

/** Facts of which a report states one only. */
function judgeOne(field: 'date' | 'status' | 'place', value: string, others: readonly string[]): Agreement {
  if (others.every((o) => o === value)) return 'same';
  const near = (a: Edtf, b: Edtf): boolean => a === b || refines(a, b) || refines(b, a);
  if (field === 'date' && others.every((o) => near(o, value))) return 'finer';
  return 'differs';
}

function people(report: Report, role: 'actor' | 'recipient'): Value[] {
  const seen = new Set<string>();
  return report.participants.flatMap((p): Value[] =>
    p.role !== role || seen.has(p.actor) || !seen.add(p.actor)
      ? []
      : [{ value: p.actor, evidence: p.evidence }],
  );
}

/** The words of a number within its sentence, as evidence. */
function numberEvidence(report: Report, span: readonly [number, number]): Evidence | null {
  const { sentence } = report;
  if (span[0] < sentence.span[0] || span[1] > sentence.span[1]) return null;
  const from = span[0] - sentence.span[0];
  return {
    ...sentence,
    span: [span[0], span[1]],
    words: sentence.words.slice(from, from + span[1] - span[0]),
  };
}

function valuesOf(report: Report, field: CompareField): Value[] {
  switch (field) {
    case 'date':
      return report.date === null ? [] : [{ value: report.date, evidence: report.dateEvidence }];
    case 'status':
      return [{ value: report.status, evidence: report.trigger }];
    case 'actors':
      return people(report, 'actor');
    case 'recipients':
      return people(report, 'recipient');
    case 'place':
      return report.place === null ? [] : [{ value: report.place, evidence: null }];
    case 'numbers':
      return report.quantities.map((q) => ({
        value: `${q.value} ${q.unit}`.trim(),
        evidence: numberEvidence(report, q.span),
      }));
    case 'saidBy':
      return report.source === null ? [] : [{ value: report.source, evidence: null }];
  }
}

function unitOf(value: string): string {
  return value.slice(value.indexOf(' ') + 1);
}

function rowOf(reports: readonly Report[], field: CompareField): ComparedRow | null {
  const stated = reports.map((r) => valuesOf(r, field));
  const speaking = stated.filter((v) => v.length > 0);
  if (speaking.length === 0) return null;
  const cells = stated.map((values, at) =>
    values.map((v): ComparedValue => {
      const others = stated.filter((o, i) => i !== at && o.length > 0);
      let agreement: Agreement;
      if (field === 'date' || field === 'status' || field === 'place')
        agreement = judgeOne(
          field,
          v.value,
          others.flatMap((o) => o.map((x) => x.value)),
        );
      else if (others.every((o) => o.some((x) => x.value === v.value))) agreement = 'same';
      else {
        // Another number of the same thing contradicts; another person beside it does not, unless each names one that
        // the other lacks.
        const apart = others.some((o) =>
          field === 'numbers'
            ? !o.some((x) => x.value === v.value) && o.some((x) => unitOf(x.value) === unitOf(v.value))
            : !o.some((x) => x.value === v.value) && o.some((x) => !values.some((y) => y.value === x.value)),
        );
        agreement = apart ? 'differs' : 'more';
      }
      // Who says so differs from source to source; that is no contradiction.
      return { ...v, agreement: field === 'saidBy' ? 'same' : agreement };
    }),
  );
  return { field, agreement: strongest(cells.flat().map((v) => v.agreement)), cells };
}

const FIELDS: readonly CompareField[] = [
  'date',
  'status',
  'actors',
  'recipients',
  'place',
  'numbers',
  'saidBy',
];

/** The reports of an event side by side, in its own order. Fields of which no report speaks are left out. */
export function compareReports(view: DossierView, event: DossierEvent): Comparison {
  return {
    event,
    reports: event.reports.map((report) => ({
      report,
      article: view.article(report.article) ?? null,
      words: wordsOfReport(report),
    })),
    rows: FIELDS.flatMap((field) => rowOf(event.reports, field) ?? []),
  };
}
