// Where a report has its place in the index: the kind of report that it is, and the event to which it belongs. Kept with
// the report, since there are very many and maps from reports to these would take several times the room. A report is in
// one index only; whoever joins again makes reports of his own.
import type { ReportInput } from '../resolution/join-events';
import type { LiveCluster } from './live-cluster';
import type { Kind } from './report-kind';

interface Placed {
  kind?: Kind | null;
  cluster?: LiveCluster | null;
}

export function kindOfReport(report: ReportInput): Kind | null {
  return (report as Placed).kind ?? null;
}

export function setKind(report: ReportInput, kind: Kind | null): void {
  (report as Placed).kind = kind;
}

/** The event of a report. */
export function clusterOf(report: ReportInput): LiveCluster | null {
  return (report as Placed).cluster ?? null;
}

export function setCluster(report: ReportInput, cluster: LiveCluster | null): void {
  (report as Placed).cluster = cluster;
}
