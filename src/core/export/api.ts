// The door into exports: a bundle of its own, loaded when the first export or import is asked for, so that neither the
// engine nor the extension carries what most sessions never use.
export { DOSSIER_FORMATS, planExport, type DossierFormat } from './export-dossier';
export { readActorList, type ActorList, type ListedActor, type ListTrouble } from './read-actors';
export type { ArticleSource, ExportInput, ExportOptions, ExportPiece, ExportPlan, LeftOut } from './input';
