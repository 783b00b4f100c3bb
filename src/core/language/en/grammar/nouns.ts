// English nouns: candidates for the base form of a plural or possessive. By endings and a short table alone.
const IRREGULAR_PLURALS: ReadonlyMap<string, string> = new Map(
  'men man,women woman,children child,people person,feet foot,teeth tooth,mice mouse,wives wife,lives life,knives knife,thieves thief,leaves leaf,halves half,crises crisis,analyses analysis,bases basis,criteria criterion,media medium,data datum'
    .split(',')
    .map((pair) => pair.split(' ') as [string, string]),
);

/** See `GrammarPack.nounLemmas`. */
export function englishNounLemmas(norm: string): readonly string[] {
  const out = [norm];
  const push = (w: string): void => {
    if (w.length > 1 && !out.includes(w)) out.push(w);
  };
  let word = norm;
  if (/['’]s$/.test(word)) push((word = word.slice(0, -2)));
  else if (/s['’]$/.test(word)) push((word = word.slice(0, -1)));
  const irregular = IRREGULAR_PLURALS.get(word);
  if (irregular !== undefined) push(irregular);
  const suffix = /^(.*)(men)$/.exec(word);
  if (suffix) push(`${suffix[1] ?? ''}man`);
  if (word.endsWith('ies')) push(word.slice(0, -3) + 'y');
  if (word.endsWith('ves')) push(word.slice(0, -3) + 'f');
  if (word.endsWith('es')) push(word.slice(0, -2));
  if (word.endsWith('s') && !word.endsWith('ss')) push(word.slice(0, -1));
  return out;
}

/** See `GrammarPack.numberOf`. */
export function englishNumber(norm: string): 'sg' | 'pl' | null {
  if (IRREGULAR_PLURALS.has(norm) || norm === 'police') return 'pl';
  if (/(?:ss|us|is|['’]s|['’])$/u.test(norm) || !norm.endsWith('s')) return null;
  return 'pl';
}
