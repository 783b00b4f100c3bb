// How names sound, whatever alphabet or custom wrote them: »Selenskyj«, »Zelensky«, »Зеленський« give one key.
// Input is a name part; output is a coarse key of consonants, made from the letters alone and the same for German,
// English, French and scholarly spellings of Slavic and Arabic names. A key says »may be the same name«; whether two
// people are one is decided elsewhere, with given name and office. It does not know any name.

const CYRILLIC: Readonly<Record<string, string>> = {
  а: 'a', б: 'b', в: 'v', г: 'g', ґ: 'g', д: 'd', е: 'e', є: 'je', ё: 'jo', ж: 'zh', з: 'z', и: 'i', і: 'i', ї: 'ji',
  й: 'j', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ў: 'u', ф: 'f', х: 'kh',
  ц: 'z', ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'ju', я: 'ja', ђ: 'dj', ј: 'j', љ: 'lj',
  њ: 'nj', ћ: 'ch', џ: 'dzh', ѓ: 'gj', ќ: 'kj', ѕ: 'dz',
}; // prettier-ignore

const LATIN: Readonly<Record<string, string>> = {
  ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i', ä: 'ae', ö: 'oe', ü: 'ue',
  č: 'ch', ć: 'ch', š: 'sh', ś: 'sh', ş: 'sh', ș: 'sh', ž: 'zh', ż: 'zh', ź: 'z', ç: 'c', ğ: 'g', ě: 'e',
}; // prettier-ignore

/** Clusters of letters that spell one sound somewhere; longest first within one initial. */
const CLUSTERS: readonly (readonly [from: string, to: string])[] = [
  ['schtsch', 'S'],
  ['shtsh', 'S'],
  ['shch', 'S'],
  ['szcz', 'S'],
  ['dzsch', 'Z'],
  ['dsch', 'Z'],
  ['tsch', 'S'],
  ['dzh', 'Z'],
  ['sch', 'S'],
  ['tch', 'S'],
  ['ch', 'X'],
  ['sh', 'S'],
  ['sz', 'S'],
  ['cz', 'S'],
  ['zh', 'S'],
  ['dj', 'Z'],
  ['kh', 'X'],
  ['gh', 'g'],
  ['ph', 'f'],
  ['th', 't'],
  ['ts', 's'],
  ['tz', 's'],
  ['ck', 'k'],
  ['qu', 'k'],
  ['ks', 'x'],
  ['ou', 'u'],
];

const SINGLE: Readonly<Record<string, string>> = {
  b: 'b', c: 'k', d: 'd', f: 'f', g: 'g', h: '', j: '', k: 'k', l: 'l', m: 'm', n: 'n', p: 'p', q: 'k', r: 'r', s: 's',
  t: 't', v: 'v', w: 'v', x: 'x', z: 's', a: '', e: '', i: '', o: '', u: '', y: '',
}; // prettier-ignore

/** The Arabic article, which takes the sound of the letter after it: »al-«, »az-«, »asch-«. */
export const ARTICLE = /^(?:a|e)(?:[lnrszdt]|sch|sh|th|dh)[-‑ ](?=\p{L})/u;

/** Latin lower-case letters of a name, diacritics undone, Cyrillic written in Latin. */
export function romanise(name: string): string {
  let out = '';
  for (const char of name.normalize('NFC').toLowerCase()) {
    const known = CYRILLIC[char] ?? LATIN[char];
    if (known !== undefined) out += known;
    else out += char;
  }
  return out.normalize('NFD').replace(/\p{M}/gu, '');
}

/**
 * The consonants of one name part as they sound: `Selenskyj` and `Zelensky` → `slnsk`. Vowels are dropped but for a
 * leading one; sibilants that spelling confuses (s z ts, sch ch zh) are one letter each.
 */
export function soundOf(part: string): string {
  const latin = romanise(part)
    .replace(ARTICLE, '')
    .replace(/[^a-z]/g, '');
  let out = '';
  let last = '';
  for (let i = 0; i < latin.length;) {
    let sound: string | undefined;
    let length = 1;
    for (const [from, to] of CLUSTERS)
      if (latin.startsWith(from, i)) {
        sound = to;
        length = from.length;
        break;
      }
    if (sound === undefined) {
      const char = latin.charAt(i);
      sound = SINGLE[char] ?? '';
      if (sound === '' && out === '' && last === '' && 'aeiouyj'.includes(char)) sound = 'A';
    }
    if (sound !== '' && sound !== last) out += sound;
    last = sound;
    i += length;
  }
  // »-ow«, »-off«, »-ew«, »-ev« at the end sound alike; so do »X« and »S« where »ch« is read differently.
  return out.replace(/f$/, 'v').replace(/X/g, 'k');
}
