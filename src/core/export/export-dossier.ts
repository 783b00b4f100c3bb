// A dossier and the name of a format → the plan of its export: which files, and the pieces of their text one after the
// other. Writing them is the business of whoever has files.
import { csvPlan } from './csv';
import { ftmPlan } from './ftm';
import { gexfPlan } from './gexf';
import { graphmlPlan } from './graphml';
import { Facts, type ExportInput, type ExportOptions, type ExportPlan } from './input';
import { jsonLdPlan } from './json-ld';
import { ploverPlan } from './plover';
import { timelinePlan } from './timeline-js';

export const DOSSIER_FORMATS = ['ftm', 'gexf', 'graphml', 'timeline', 'jsonld', 'csv', 'plover'] as const;
export type DossierFormat = (typeof DOSSIER_FORMATS)[number];

const PLANS: Readonly<Record<DossierFormat, (facts: Facts) => ExportPlan>> = {
  ftm: ftmPlan,
  gexf: gexfPlan,
  graphml: graphmlPlan,
  timeline: timelinePlan,
  jsonld: jsonLdPlan,
  csv: csvPlan,
  plover: ploverPlan,
};

/** The plan of an export. The same dossier and options give the same bytes. */
export function planExport(format: DossierFormat, input: ExportInput, options: ExportOptions): ExportPlan {
  return PLANS[format](new Facts(input, options));
}
