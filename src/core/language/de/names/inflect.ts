// German endings of names: all forms of an uninflected name, and the way back. Input and output are words as they are
// written; which of several ways back is right (»Hans« or »Han«) the annotator decides by what else the article says.

import { germanGender } from '../grammar/nouns';

const ADJECTIVE = /^\p{Lu}[\p{L}-]*[\p{Ll}](?:e|er|es)$/u;
const ADJECTIVE_FORM = /^\p{Lu}[\p{L}-]*\p{Ll}(?:e|er|es|en|em)$/u;
const NO_ADJECTIVE = new Set(['Die', 'Der', 'Das', 'Human', 'Westminster', 'Euro', 'Peter', 'Hannover']);
const ADJECTIVE_STEMS =
  /(?:isch|lich|ig|einigt|weiß|rot|schwarz|nah|mittler|fern|arabisch|deutsch|tot|weit|bar|sam|los|frei|unabhängig|zentral|national|international|föderal|sozial|liberal|staatlich|oberst|hoh|groß|klein|neu|alt|heilig|grün|gerichtsmedizinisch|islamisch|bolivarisch|inner|äußer|ober|unter|nieder|haltend|allgemein|vereint|erst|zweit|dritt|jung|schön|blau|gold|königlich|demokratisch|revolutionär|palästinensisch|patriotisch|bewaffnet|autonom|gemeinsam)(?:e|er|es|en|em)$/i;

/** Genitive forms of a single name: »Selenskyj« → »Selenskyjs«, »Hans« → »Hans'«, »Kreml« → »Kremls«. */
function genitives(word: string): string[] {
  if (/[szxß]$/i.test(word)) return [word + "'", word + '’', ...(/s$/.test(word) ? [] : [word + 'es'])];
  return [word + 's', ...(/(?:haus|hof|rat|tag|bund|kreuz)$/i.test(word) ? [word + 'es'] : [])];
}

/** Whether a word with a capital looks like an inflected adjective of the kind that names begin with. */
export function looksAdjectival(word: string): boolean {
  const end = word.length - (word.endsWith('e') ? 1 : 2);
  return (
    word.charCodeAt(end) === 101 &&
    ADJECTIVE_FORM.test(word) &&
    ADJECTIVE_STEMS.test(word) &&
    !NO_ADJECTIVE.has(word)
  );
}

/** All forms that a name of the lexicon takes in a text. */
export function inflectName(base: string): string[] {
  const words = base.split(' ');
  const out = new Set([base]);
  const first = words[0] ?? '';
  if (words.length > 1 && ADJECTIVE.test(first) && !NO_ADJECTIVE.has(first) && ADJECTIVE_STEMS.test(first)) {
    // »Vereinigte Arabische Emirate«: as many adjectives as there are.
    let n = 1;
    while (n < words.length - 1 && ADJECTIVE.test(words[n] ?? '') && ADJECTIVE_STEMS.test(words[n] ?? ''))
      n++;
    const stems = words.slice(0, n).map((word) => word.replace(/(?:er|es|e)$/, ''));
    const bent = (e: string): string => stems.map((stem) => stem + e).join(' ');
    const rest = words.slice(n).join(' ');
    for (const e of ['e', 'en', 'er', 'es', 'em']) out.add(`${bent(e)} ${rest}`);
    const head = words[n] ?? '';
    const after = words.slice(n + 1).join(' ');
    if (/(?:haus|kreuz|parlament)$/i.test(head)) out.add(`${bent('en')} ${head}es${after && ' ' + after}`);
    // »bei den Freien Wählern«, »in den Vereinigten Arabischen Emiraten«
    if (/\p{Ll}(?:er|el)$|^emirate$/iu.test(head) && after === '') out.add(`${bent('en')} ${head}n`);
    for (const g of genitives(head)) out.add(`${bent('en')} ${g}${after && ' ' + after}`);
  } else if (words.length > 2 && /^(?:der|des|für|zur|von|vom|ohne|in)$/.test(words[1] ?? '')) {
    for (const g of genitives(first)) out.add([g, ...words.slice(1)].join(' '));
  } else {
    const last = words[words.length - 1] ?? '';
    const before = words.slice(0, -1).join(' ');
    if (!/[.)]$/.test(last)) for (const g of genitives(last)) out.add(before === '' ? g : `${before} ${g}`);
    if (/(?:lande|emirate|philippine|malediven|insel)$/.test(base)) out.add(base + 'n');
    if (base === 'Linke') out.add('Linken');
    if (words.length === 1 && /land$|haus$|rat$|tag$|hof$/.test(base)) out.add(base + 'es');
  }
  return [...out];
}

/** What a word may be without its genitive s, the likelier first; the word itself where it carries none. */
export function uninflected(word: string): string[] {
  const last = word.charAt(word.length - 1);
  if (last !== 's' && last !== 'S' && last !== "'" && last !== '’') return [word];
  if (/['’]$/.test(word)) return [word.slice(0, -1)];
  if (/['’]s$/.test(word)) return [word.slice(0, -2), word];
  // »TANS«: in letters the s is one of them; long words in capitals are shouted.
  if (/^\p{Lu}{2,5}$/u.test(word)) return [word];
  if (/[^sxzß]s$/i.test(word) && word.length > 3 && !/^\p{Lu}+s$/u.test(word))
    return [word.slice(0, -1), word];
  if (/^\p{Lu}{2,}s$/u.test(word)) return [word.slice(0, -1)];
  return [word];
}

const NEUTER =
  /(?:haus|kreuz|amt|gericht|parlament|institut|ministerium|königreich|bündnis|komitee|tribunal|meer|zentrum|werk|museum|theater|schiff|reich|land|tal|tor|konzil|abkommen|übereinkommen|protokoll|memorandum|festival|dreieck)(?:e?s)?$/i;
const FEMININE =
  /(?:ung|heit|keit|schaft|ion|tät|partei|bank|armee|garde|moschee|liga|republik|behörde|agentur|warte|kammer|allianz|front|bewegung|welle|bahn|straße|kirche|akademie|stiftung|gesellschaft|luftwaffe|marine|polizei|regierung|zeitung|rundschau|presse|brücke|stadt|insel|post|welt|wehr|konferenz|anwaltschaft|union|legion|mission|duma|rada|see)$/i;
const PLURAL =
  /(?:nationen|staaten|emirate|inseln|höhen|streitkräfte|werke|demokraten|grünen|brüder|löwen|falken|tiger|kräfte|truppen|liberalen|republikaner|verträge|konventionen|prozesse|festspiele|vereinbarungen|philharmoniker)n?$/i;

/**
 * Nominative of a name that begins with an adjective: »Vereinten Nationen« → »Vereinte Nationen«, »Weißen Haus« →
 * »Weißes Haus«. Where the gender of the head is not known the ending stays as it is.
 */
export function nominative(words: readonly string[], genitive = false): string {
  const out = [...words];
  let k = 0;
  while (
    k < out.length - 1 &&
    /^\p{Lu}?\p{Ll}[\p{L}-]*(?:en|er|em|es|e)$/u.test(out[k] ?? '') &&
    ADJECTIVE_STEMS.test(out[k] ?? '')
  )
    k++;
  if (k === 0 || k >= out.length) return out.join(' ');
  const head = out[k] ?? '';
  let ending: string | null = null;
  if (PLURAL.test(head)) ending = 'e';
  else if (NEUTER.test(head)) ending = 'es';
  else if (FEMININE.test(head)) ending = 'e';
  else if (
    /(?:rat|hof|bund|tag|osten|westen|süden|norden|ozean|golf|ausschuss|kongress|staat|staates|stuhl|platz|fonds|verband|verein|traum|dienst|sender|konvent|rats|hofs|senat|vertrag|friede|pakt|gemeindetag|städtetag|landkreistag|pfad)(?:e?s)?$/i.test(
      head,
    )
  )
    ending = 'er';
  if (ending === null && genitive) {
    const gender = germanGender(head.toLowerCase());
    ending = gender === 'm' ? 'er' : gender === 'n' ? 'es' : null;
  }
  if (ending === null) return out.join(' ');
  for (let i = 0; i < k; i++) out[i] = (out[i] ?? '').replace(/(?:en|er|em|es|e)$/, ending);
  if (ending !== 'e' && /[^s]e?s$/.test(head) && !/haus$|fonds$/i.test(head)) {
    out[k] = head.replace(
      /(haus|rat|hof|kreuz|amt|gericht|institut|parlament|staat|bund|verband|senat|dienst|tag|reich|land|meer|werk|museum|zentrum|komitee|tribunal|ministerium|osten|westen|ozean|golf)e?s$/i,
      '$1',
    );
  }
  return out.join(' ');
}
