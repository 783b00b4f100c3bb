// What the reports of one event do not agree on: each value with the evidence of those that have it. Nothing is averaged and
// nothing is decided here; fewer than two reports agree on everything.
import type { Difference, Evidence } from '../model/dossier';
import type { ReportInput } from './join-events';
import { sidesOfReport } from './kept-report';

function difference(
  field: Difference['field'],
  entries: readonly (readonly [value: string, evidence: Evidence])[],
): Difference | null {
  const values = new Map<string, Evidence[]>();
  for (const [value, evidence] of entries) {
    const list = values.get(value);
    if (list) list.push(evidence);
    else values.set(value, [evidence]);
  }
  if (values.size < 2) return null;
  return {
    field,
    values: [...values]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([value, evidence]) => ({ value, evidence })),
  };
}

/** What reports do not agree on. */
export function differencesOf(reports: readonly ReportInput[]): Difference[] {
  const out: Difference[] = [];
  const push = (d: Difference | null): void => {
    if (d !== null) out.push(d);
  };
  push(
    difference(
      'date',
      reports.flatMap((r) => (r.date === null ? [] : [[r.date, r.dateEvidence ?? r.trigger] as const])),
    ),
  );
  push(
    difference(
      'status',
      reports.map((r) => [r.status, r.trigger] as const),
    ),
  );
  push(
    difference(
      'place',
      reports.flatMap((r) => (r.place === null ? [] : [[r.place, r.trigger] as const])),
    ),
  );
  const alike = new Map<string, ReadonlySet<string>>();
  for (const r of reports) {
    const set = new Set(sidesOfReport(r));
    const key = [...set].sort().join(' ');
    if (!alike.has(key)) alike.set(key, set);
  }
  const sets = [...alike.values()];
  const contested = sets.some((a) => sets.some((b) => apart(a, b)));
  if (contested) {
    const everywhere = [...(sets[0] ?? [])].filter((x) => sets.every((s) => s.has(x)));
    const common = new Set(everywhere);
    push(
      difference(
        'participants',
        reports.flatMap((r) =>
          sidesOfReport(r).every((id) => common.has(id))
            ? []
            : r.participants.filter((p) => !common.has(p.actor)).map((p) => [p.actor, p.evidence] as const),
        ),
      ),
    );
  }
  const units = new Set(reports.flatMap((r) => r.quantities.map((q) => q.unit)));
  for (const unit of [...units].sort()) {
    const stating = reports.filter((r) => r.quantities.some((q) => q.unit === unit));
    if (stating.length < 2) continue;
    push(
      difference(
        'quantity',
        stating.flatMap((r) =>
          r.quantities
            .filter((q) => q.unit === unit)
            .map((q) => [`${q.value} ${q.unit}`, r.trigger] as const),
        ),
      ),
    );
  }
  return out;
}

/** Whether each of two sets holds something that the other lacks. */
function apart(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((x) => !b.has(x)) && [...b].some((x) => !a.has(x));
}
