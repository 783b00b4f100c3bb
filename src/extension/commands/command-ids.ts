// The ids of Dossier's commands and views, as `package.json` declares them; a unit test keeps the two alike.
export const COMMANDS = {
  briefActor: 'dossier.briefActor',
  briefEvent: 'dossier.briefEvent',
  briefPeriod: 'dossier.briefPeriod',
  updateBriefing: 'dossier.updateBriefing',
  correctActor: 'dossier.correctActor',
  mergeActor: 'dossier.mergeActor',
  splitActor: 'dossier.splitActor',
  addAlias: 'dossier.addAlias',
  renameActor: 'dossier.renameActor',
  changeType: 'dossier.changeType',
  ignoreActor: 'dossier.ignoreActor',
  undoDecision: 'dossier.undoDecision',
  openDecision: 'dossier.openDecision',
  rebuild: 'dossier.rebuild',
  showInActors: 'dossier.showInActors',
  showInEvents: 'dossier.showInEvents',
  groupEvents: 'dossier.groupEvents',
  filterEvents: 'dossier.filterEvents',
  clearEventFilter: 'dossier.clearEventFilter',
  openEvidence: 'dossier.openEvidence',
  openArticle: 'dossier.openArticle',
  showMore: 'dossier.showMore',
  showLog: 'dossier.showLog',
} as const;

export const VIEWS = {
  actors: 'dossier.actors',
  events: 'dossier.events',
  articles: 'dossier.articles',
} as const;
