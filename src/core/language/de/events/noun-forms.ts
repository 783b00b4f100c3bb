// A German noun in the nominative singular → all forms under which it may stand in a text, normalised: genitive,
// plural with and without umlaut, dative plural. It makes some forms that no German would use (»Tode«, »Tods«); they do
// no harm, for they are looked up, never written.
const ENDINGS = ['', 's', 'es', 'e', 'en', 'n', 'se', 'ses', 'sen', 'nen'];

function umlauted(word: string): string | null {
  for (let i = word.length - 1; i >= 0; i--) {
    const c = word.charAt(i);
    if (c === 'u' && word.charAt(i - 1) === 'a') return `${word.slice(0, i - 1)}äu${word.slice(i + 1)}`;
    const to = c === 'a' ? 'ä' : c === 'o' ? 'ö' : c === 'u' ? 'ü' : null;
    if (to !== null) return word.slice(0, i) + to + word.slice(i + 1);
    if ('eiäöüy'.includes(c) && i < word.length - 2) return null;
  }
  return null;
}

/** All forms of a noun, lower case. »Angriff« → angriff, angriffs, angriffes, angriffe, angriffen … */
export function nounForms(noun: string): readonly string[] {
  const base = noun.toLowerCase();
  const out = new Set<string>();
  const bare = base.endsWith('e') ? ['', 'n', 's', 'r', 'm'] : ENDINGS;
  for (const ending of bare) out.add(base + ending);
  const other = umlauted(base);
  if (other !== null && !base.endsWith('e')) for (const e of ['', 'e', 'en', 'n']) out.add(other + e);
  return [...out];
}
