// English words for what is agreed, decided, held and has a name of its own: treaties, conferences, operations, laws,
// prizes. Own compilation from knowledge of the language (CC0), lower case.
import type { DeedWords } from '../../pack/names';

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

const END = set(`
  act deal agreement agreements treaty accord accords framework summit conference prize award awards cup open championship
  championships agenda convention conventions protocol pact charter declaration memorandum games plan olympics festival
`);
const OPENER = set('treaty convention declaration protocol charter battle peace plan agreement accord');
const LEAD = set('of on for against');

export const deeds: DeedWords = {
  isDeed: (norm) => END.has(norm) || OPENER.has(norm) || norm === 'operation',
  isKind: () => false,
  isOfTown: () => false,
  isOpener: (norm) => OPENER.has(norm),
  isCommon: (norm) => norm === 'battle' || norm === 'peace' || norm === 'plan',
  isTail: () => false,
  isEnd: (norm) => END.has(norm),
  isOwnable: () => false,
  isOperation: (norm) => norm === 'operation',
  leadsOn: (norm) => LEAD.has(norm),
  base: (word) => word,
};
