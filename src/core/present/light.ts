// Questions that are asked of every actor or event of a dossier, answered from what is at hand where the rest is packed
// (`packed-actor.ts`, `packed-event.ts`): a list of ten thousand must not unpack them all. Elsewhere the answer comes from
// the data themselves.
export { isIn, isNamed, mainTitles, otherNames } from './packed-actor';
export {
  isContested,
  isReportedIn,
  otherDates,
  reportedIn,
  reportsAtHand,
  whoTakesPart,
} from './packed-event';
