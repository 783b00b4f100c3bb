// What tests want reported beside the counts; one object for all bundles of a run, made by the entry.
declare global {
  var dossierFacts: Record<string, unknown> | undefined;
}
export {};
