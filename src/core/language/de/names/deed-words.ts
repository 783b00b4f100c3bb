// German words for what is agreed, decided, held and has a name of its own: treaties, conferences, operations, laws,
// festivals, prizes, in any case. Own compilation from knowledge of the language (CC0), lower case.
import type { DeedWords } from '../../pack/names';

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

const TREATY =
  'abkommen|übereinkommen|protokolle?|memorandum|konvention(?:en)?|schlussakte|charta|pakt|friede|edikt|akkord';
const MEETING =
  'konferenz|konzil|festspiele|festival|theatertreffen|buchmesse|prozesse|filmtage|musiktage|literaturtage|marathon';
const LOOSE =
  '^(?:friedens|staats|grenz|grundlagen)?(?:vertrag|verträge|erklärung|dreieck|vereinbarung(?:en)?)';
const kinds = `${TREATY}|${MEETING}|${LOOSE}`;

/** Talks of every day, which no town gives a name. */
const EVERYDAY = /^(?:presse|video|telefon|schalt|bilanz|redaktions)konferenz/u;

/** A kind in any case: »Memorandums«, »Verträgen«, »Konzils«, »Paktes«, »Frieden«. */
const ends = (words: string): RegExp => new RegExp(`(?:${words})(?:es|s|ns|n|en)?$`, 'u');

const KIND = ends(kinds);
const KONGRESS = /^(?:kongress(?:es)?|dialog(?:s|es)?)$/u;
const OPENER = ends(`${TREATY}|vertrag|verträge|konferenz`);
const COMMON = /^(?:vertrag(?:e?s)?|verträgen?|konferenz|pakt(?:e?s)?|friedens?)$/u;
const TAIL = ends('abkommen|übereinkommen|protokoll|memorandum|konvention|charta|pakt|vertrag|verträge');
const BARE = new RegExp(`(?:${kinds})$`, 'u');
const END = set(`
  act deal agreement treaty accord accords framework summit conference prize award awards cup open championship
  championships agenda
`);
const LEAD = set('von über zur zum gegen für');

export const deeds: DeedWords = {
  isDeed: (norm) =>
    (KIND.test(norm) && !EVERYDAY.test(norm)) || KONGRESS.test(norm) || END.has(norm) || norm === 'operation',
  isKind: (norm) => KIND.test(norm),
  isOfTown: (norm) => KONGRESS.test(norm),
  isOpener: (norm) => OPENER.test(norm),
  isCommon: (norm) => COMMON.test(norm),
  isTail: (norm) => TAIL.test(norm),
  isEnd: (norm) => END.has(norm),
  isOwnable: (norm) => /^(?:deal|agenda|framework)$/u.test(norm),
  isOperation: (norm) => norm === 'operation',
  leadsOn: (norm) => LEAD.has(norm),
  base: (word) => {
    const norm = word.toLowerCase();
    for (const end of ['es', 's'])
      if (norm.endsWith(end) && BARE.test(norm.slice(0, -end.length))) return word.slice(0, -end.length);
    return /(?:spiele|prozesse|verträge|tage)n$/u.test(norm) ? word.slice(0, -1) : word;
  },
};
