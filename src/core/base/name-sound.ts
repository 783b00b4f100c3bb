// Spellings of one name: »Selenskyj«, »Zelensky«, »Зеленський« give one key. Input is a name part; output is the name
// in a plain Latin spelling in which only those differences are undone that come from writing a foreign alphabet in
// German, English, French or Polish letters. »Meier« and »Meyer«, »Berg« and »Burg« stay apart. It knows no names.

const CYRILLIC: Readonly<Record<string, string>> = {
  а: 'a', б: 'b', в: 'v', г: 'g', ґ: 'g', д: 'd', е: 'e', є: 'ie', ё: 'io', ж: 'zh', з: 'z', и: 'i', і: 'i', ї: 'i',
  й: 'j', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ў: 'u', ф: 'f', х: 'kh',
  ц: 'ts', ч: 'tsch', ш: 'sh', щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'iu', я: 'ia', ђ: 'dj', ј: 'j', љ: 'lj',
  њ: 'nj', ћ: 'tsch', џ: 'dzh', ѓ: 'gj', ќ: 'kj', ѕ: 'dz',
}; // prettier-ignore

const LATIN: Readonly<Record<string, string>> = {
  ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i', ä: 'ae', ö: 'oe', ü: 'ue',
  č: 'tsch', ć: 'tsch', š: 'sh', ś: 'sh', ş: 'sh', ș: 'sh', ž: 'zh', ż: 'zh', ź: 'z', ç: 'tsch', ğ: 'g', ě: 'e',
}; // prettier-ignore

/** The Arabic article, which takes the sound of the letter after it: »al-«, »az-«, »asch-«. */
const ARTICLE = /^(?:a|e)(?:[lnrszdt]|sch|sh|th|dh)[-‑ ](?=\p{L})/u;

/** Applied in order to a romanised name part. None can take more than linear time. */
const RULES: readonly (readonly [from: RegExp, to: string])[] = [
  [/schtsch|shtsh|shch|szcz/g, 'SC'],
  [/dzsch|dsch|dzh|dj/g, 'j'],
  [/tsch|tch/g, 'C'],
  [/sch|sh|sz|zh/g, 'S'],
  [/cz|ch|kh/g, 'C'],
  [/([szc]k)(?:yj|ij|yi|iy|ii|yy|ey|y|i)$/, 'ski'],
  [/[ijy]{0,2}e(?:w|v|ff)$/, 'ev'],
  [/(?:ow|off)$/, 'ov'],
  [/(?:ey|ej)$/, 'ei'],
  [/(?:yj|ij|iy|yy|ii)$/, 'i'],
  [/yC$/, 'iC'],
  [/w/g, 'v'],
  [/ph/g, 'f'],
  [/gh/g, 'g'],
  [/q/g, 'k'],
  [/x/g, 'ks'],
  [/t[sz]/g, 's'],
  [/z/g, 's'],
  [/ss/g, 's'],
  [/ou|oo/g, 'u'],
  [/([aeiou])j(?![aeiou])/g, '$1i'],
  [/([^aeiouy])y(?![aeiou])/g, '$1i'],
  [/^[jy](?=[aeiou])/, 'i'],
  [/([^aeiouy])[jy](?=[aeiou])/g, '$1i'],
  [/ii/g, 'i'],
];

/** Latin lower-case letters of a name: diacritics undone, Cyrillic written in Latin. */
export function romanise(name: string): string {
  if (/^[A-Za-z '.-]*$/.test(name)) return name.toLowerCase();
  let out = '';
  for (const char of name.normalize('NFC').toLowerCase()) out += CYRILLIC[char] ?? LATIN[char] ?? char;
  return out.normalize('NFD').replace(/\p{M}/gu, '');
}

/** A name part without the Arabic article: »az-Zawahiri« → »Zawahiri«. */
export function withoutArticle(part: string): string {
  const plain = part.toLowerCase().replace(ARTICLE, '');
  return part.slice(part.length - plain.length);
}

const MEMORY = new Map<string, string>();

/** The key under which all spellings of a name part meet: `Selenskyj` and `Zelensky` → `selenski`. */
export function spellingKey(part: string): string {
  const known = MEMORY.get(part);
  if (known !== undefined) return known;
  let key = romanise(withoutArticle(part)).replace(/[^a-z]/g, '');
  for (const [from, to] of RULES) key = key.replace(from, to);
  if (MEMORY.size > 20000) MEMORY.clear();
  MEMORY.set(part, key);
  return key;
}
