// The English verb lexicon: irregular verbs from a table, regular inflection of listed verbs, and the shapes -s, -ed,
// -ing for the rest. Input are normalised forms; whether »plans« is a verb at its place is not decided here.
import type { VerbReading } from '../../../model/grammar';
import { IRREGULAR, REGULAR } from './verb-list';

const NONE: readonly VerbReading[] = [];

let forms: Map<string, VerbReading[]> | null = null;
const cache = new Map<string, readonly VerbReading[]>();

type Parts = Pick<VerbReading, 'form' | 'tense' | 'number' | 'person'>;

const PRESENT_S: Parts = { form: 'finite', tense: 'present', number: 'sg', person: 3 };
const PRESENT: Parts = { form: 'finite', tense: 'present', number: 'pl', person: 3 };
const PAST: Parts = { form: 'finite', tense: 'past', number: null, person: null };
const PARTICIPLE: Parts = { form: 'participle', tense: null, number: null, person: null };
const INFINITIVE: Parts = { form: 'infinitive', tense: null, number: null, person: null };
const ING: Parts = { form: 'present-participle', tense: null, number: null, person: null };

const reading = (lemma: string, parts: Parts, listed: boolean): VerbReading => ({
  lemma,
  ...parts,
  mood: parts.form === 'finite' ? 'indicative' : null,
  listed,
});

/** »stop« → »stopped«: the last consonant is doubled after one short vowel in a short word. */
function doubled(verb: string): string {
  return /^[^aeiou]*[aeiou][bdgklmnprtv]$/.test(verb) ||
    /(?:admit|commit|submit|permit|omit|refer|prefer|defer|occur|incur|rebel|expel|compel|control|patrol|cancel|travel|label|transfer|deter|regret|equip|kidnap|signal|annul|fulfil|model|quarrel|counsel|repel|propel|excel|fuel|total|level|rival|marshal)$/.test(
      verb,
    )
    ? verb + verb.slice(-1)
    : verb;
}

function inflect(verb: string): { s: string; ed: string; ing: string } {
  if (verb.endsWith('e'))
    return {
      s: verb + 's',
      ed: verb + 'd',
      ing: verb.endsWith('ie')
        ? verb.slice(0, -2) + 'ying'
        : verb.endsWith('ee')
          ? verb + 'ing'
          : verb.slice(0, -1) + 'ing',
    };
  if (/[^aeiou]y$/.test(verb))
    return { s: verb.slice(0, -1) + 'ies', ed: verb.slice(0, -1) + 'ied', ing: verb + 'ing' };
  const twice = doubled(verb);
  return {
    s: /(?:s|x|z|ch|sh|o)$/.test(verb) ? verb + 'es' : verb + 's',
    ed: twice + 'ed',
    ing: twice + 'ing',
  };
}

function build(): Map<string, VerbReading[]> {
  const map = new Map<string, VerbReading[]>();
  const add = (form: string, lemma: string, parts: Parts): void => {
    const list = map.get(form);
    if (list) list.push(reading(lemma, parts, true));
    else map.set(form, [reading(lemma, parts, true)]);
  };
  const base = (verb: string): void => {
    const { s, ing } = inflect(verb);
    add(verb, verb, PRESENT);
    add(verb, verb, INFINITIVE);
    add(s, verb, PRESENT_S);
    add(ing, verb, ING);
  };
  const be: readonly (readonly [string, Parts])[] = [
    ['is', PRESENT_S],
    ['’s', PRESENT_S],
    ["isn't", PRESENT_S],
    ['are', PRESENT],
    ["aren't", PRESENT],
    ['am', { ...PRESENT_S, person: 1 }],
    ['was', { ...PAST, number: 'sg', person: 3 }],
    ["wasn't", { ...PAST, number: 'sg', person: 3 }],
    ['were', { ...PAST, number: 'pl', person: 3 }],
    ["weren't", { ...PAST, number: 'pl', person: 3 }],
    ['be', INFINITIVE],
    ['been', PARTICIPLE],
    ['being', ING],
  ];
  for (const [form, parts] of be) add(form, 'be', parts);
  for (const [short, lemma, parts] of [
    ["doesn't", 'do', PRESENT_S],
    ["don't", 'do', PRESENT],
    ["didn't", 'do', PAST],
    ["hasn't", 'have', PRESENT_S],
    ["haven't", 'have', PRESENT],
    ["hadn't", 'have', PAST],
  ] as const)
    add(short, lemma, parts);
  for (const modal of ['will', 'would', 'can', 'could', 'shall', 'should', 'may', 'might', 'must'])
    for (const form of [modal, modal + "n't"])
      add(form, modal, {
        form: 'finite',
        tense: ['would', 'could', 'might', 'should'].includes(modal) ? 'past' : 'present',
        number: null,
        person: null,
      });
  add('cannot', 'can', { ...PRESENT_S, number: null });
  add("can't", 'can', { ...PRESENT_S, number: null });
  add("won't", 'will', { ...PRESENT_S, number: null });
  for (const entry of IRREGULAR.split(',')) {
    const [verb, past = '', participle = ''] = entry.trim().split(' ');
    if (verb === undefined || verb === '') continue;
    if (verb === 'have') {
      add('has', verb, PRESENT_S);
      add('have', verb, PRESENT);
      add('have', verb, INFINITIVE);
      add('having', verb, ING);
    } else base(verb);
    for (const form of past.split('/')) add(form, verb, PAST);
    for (const form of participle.split('/')) add(form, verb, PARTICIPLE);
  }
  for (const verb of REGULAR.split(/\s+/)) {
    if (verb === '' || (map.get(verb) ?? []).some((r) => r.form === 'infinitive')) continue;
    base(verb);
    const { ed } = inflect(verb);
    add(ed, verb, PAST);
    add(ed, verb, PARTICIPLE);
  }
  return map;
}

function byShape(form: string): VerbReading[] {
  if (form.length < 5) return [];
  const hyphen = form.lastIndexOf('-');
  if (hyphen > 0) {
    const prefix = form.slice(0, hyphen + 1);
    return englishReadings(form.slice(hyphen + 1))
      .filter((r) => r.form !== 'finite' || prefix === 're-')
      .map((r) => ({ ...r, lemma: prefix + r.lemma }));
  }
  for (const prefix of ['re', 'over', 'out', 'mis', 'un', 'dis', 'co', 'under'])
    if (form.startsWith(prefix)) {
      const rest = forms?.get(form.slice(prefix.length));
      if (rest && form.length > prefix.length + 3)
        return rest
          .filter((r) => r.lemma !== 'be' && r.lemma.length > 2)
          .map((r) => ({ ...r, lemma: prefix + r.lemma }));
    }
  if (form.endsWith('ied'))
    return [
      reading(form.slice(0, -3) + 'y', PAST, false),
      reading(form.slice(0, -3) + 'y', PARTICIPLE, false),
    ];
  if (form.endsWith('ed')) {
    const stem = form.slice(0, -2);
    const lemma =
      /(.)\1$/.test(stem) && !/(?:ss|ll|ff|zz)$/.test(stem)
        ? stem.slice(0, -1)
        : /(?:at|iz|is|v|c|g|u|[^aeiou]l|[aeiou]s)$/.test(stem)
          ? stem + 'e'
          : stem;
    return [reading(lemma, PAST, false), reading(lemma, PARTICIPLE, false)];
  }
  if (form.endsWith('ing')) {
    const stem = form.slice(0, -3);
    return [reading(/(?:at|iz|is|v|c|g|u)$/.test(stem) ? stem + 'e' : stem, ING, false)];
  }
  return [];
}

/** See `GrammarPack.readingsOf`. */
export function englishReadings(form: string): readonly VerbReading[] {
  const known = cache.get(form);
  if (known) return known;
  forms ??= build();
  const plainForm = form.includes('’') ? form.replace('’', "'") : form;
  const found = forms.get(plainForm) ?? (/^[\p{L}'-]{2,40}$/u.test(plainForm) ? byShape(plainForm) : NONE);
  if (cache.size > 60_000) cache.clear();
  cache.set(form, found);
  return found;
}
