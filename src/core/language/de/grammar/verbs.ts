// The German verb lexicon: principal parts → all word forms, expanded once, on first use; prefixed verbs are derived
// when they are asked for (»anerkannt«, »verlöre«), unknown verbs are read by their shape. Input are normalised forms;
// whether the word is a verb at its place in a sentence is not decided here.
import type { VerbReading } from '../../../model/grammar';
import { EITHER, INSEPARABLE, PARTICLES } from './particles';
import { ALSO_WEAK, STRONG_VERBS, VARIANTS } from './strong-verbs';
import { WEAK_VERBS, WITH_GE } from './weak-verbs';

type Finite = Pick<VerbReading, 'tense' | 'mood' | 'number' | 'person'>;

const NONE: readonly VerbReading[] = [];
const PREFIXES = [...INSEPARABLE, ...EITHER];
/** Verbs whose participle is in truth that of a verb with »ge-«. */
const HARDLY_PARTICIPLE: ReadonlySet<string> = new Set(['währen', 'langen']);
const NO_PREFIX_STEM = /^[^aeiouyäöü]*$/;
const PREFIX =
  /^(?:be|er|ver|zer|ent|emp|miss|ge(?=brauch|bühr|fähr|hör|lob|lang|nehmig|nüg|stalt|statt|währ|wöhn)|über|unter(?!n?$)|um(?=arm|fass|garn|klammer|kreis|lager|rand|ring|rund|segel|stell|zäun|zingel)|wider|hinter|wiederh|voll(?=end|str))/;
/** Weak although they look like a prefix before a strong verb. */
const NOT_STRONG = new Set(['bereiten', 'begleiten', 'umringen', 'bewegen', 'verbreiten', 'verleiten']);

const finite = (
  tense: 'present' | 'past',
  mood: VerbReading['mood'],
  number: 'sg' | 'pl',
  person: 1 | 2 | 3,
): Finite => ({ tense, mood, number, person });

const P3 = finite('present', 'indicative', 'sg', 3);
const P1 = finite('present', 'indicative', 'sg', 1);
const P2 = finite('present', 'indicative', 'sg', 2);
const PL = finite('present', 'indicative', 'pl', 3);
const K1 = finite('present', 'konjunktiv1', 'sg', 3);
const K1PL = finite('present', 'konjunktiv1', 'pl', 3);
const T3 = finite('past', 'indicative', 'sg', 3);
const TPL = finite('past', 'indicative', 'pl', 3);
const K2 = finite('past', 'konjunktiv2', 'sg', 3);
const K2PL = finite('past', 'konjunktiv2', 'pl', 3);

interface Lexicon {
  readonly forms: Map<string, VerbReading[]>;
  /** Participles without »ge-«: `kauft` for »verkauft«. */
  readonly bare: Map<string, string>;
}

function umlaut(stem: string): string {
  for (let i = stem.length - 1; i >= 0; i--) {
    const c = stem.charAt(i);
    const to = c === 'a' ? 'ä' : c === 'o' ? 'ö' : c === 'u' ? 'ü' : '';
    if (to !== '') return stem.slice(0, i) + to + stem.slice(i + 1);
    if ('eiäöü'.includes(c)) return stem;
  }
  return stem;
}

function build(): Lexicon {
  const forms = new Map<string, VerbReading[]>();
  const bare = new Map<string, string>();
  const add = (form: string, lemma: string, kind: VerbReading['form'], f: Finite | null): void => {
    const reading: VerbReading = {
      lemma,
      form: kind,
      tense: f?.tense ?? null,
      mood: f?.mood ?? null,
      number: f?.number ?? null,
      person: f?.person ?? null,
      listed: true,
    };
    const known = forms.get(form);
    if (!known) forms.set(form, [reading]);
    else if (
      !known.some(
        (r) =>
          r.lemma === lemma &&
          r.form === kind &&
          r.mood === reading.mood &&
          r.number === reading.number &&
          r.tense === reading.tense,
      )
    )
      known.push(reading);
  };
  const fin = (form: string, lemma: string, f: Finite): void => add(form, lemma, 'finite', f);
  const nonFinite = (lemma: string): void => {
    add(lemma, lemma, 'infinitive', null);
    fin(lemma, lemma, PL);
    add(lemma + 'd', lemma, 'present-participle', null);
  };

  const be: readonly (readonly [string, Finite])[] = [
    ['ist', P3],
    ['sind', PL],
    ['bin', P1],
    ['bist', P2],
    ['war', T3],
    ['waren', TPL],
    ['warst', finite('past', 'indicative', 'sg', 2)],
    ['sei', K1],
    ['seien', K1PL],
    ['wäre', K2],
    ['wären', K2PL],
    ['wär', K2],
    ['seid', finite('present', 'indicative', 'pl', 2)],
  ];
  for (const [form, f] of be) fin(form, 'sein', f);
  add('sein', 'sein', 'infinitive', null);
  add('gewesen', 'sein', 'participle', null);
  add('seiend', 'sein', 'present-participle', null);
  add('worden', 'werden', 'participle', null);

  const strong = new Set<string>();
  for (const line of STRONG_VERBS.split('\n')) {
    const [inf, present = '', past = '', participle = '', subjunctive] = line.trim().split(' ');
    if (inf === undefined || inf === '') continue;
    strong.add(inf);
    const stem = inf === 'tun' ? 'tu' : inf.slice(0, -2);
    const preterite = !present.endsWith('t') || present === 'gilt';
    fin(present, inf, P3);
    if (!preterite || present === 'gilt') {
      fin(stem + 'e', inf, K1);
      fin(stem + 'e', inf, P1);
      const second = present.endsWith('st') || present.endsWith('ßt') ? present : present.slice(0, -1) + 'st';
      if (second !== present) fin(second, inf, P2);
    } else {
      fin(stem + 'e', inf, K1);
    }
    nonFinite(inf);
    fin(past, inf, T3);
    const pastPlural = past.endsWith('e') ? past + 'n' : past.endsWith('ie') ? past + 'n' : past + 'en';
    const k2 = subjunctive ?? (past.endsWith('te') ? null : umlaut(past) + (past.endsWith('e') ? '' : 'e'));
    fin(pastPlural, inf, TPL);
    if (k2 !== null) {
      fin(k2, inf, K2);
      fin(k2 + 'n', inf, K2PL);
    }
    add(participle, inf, 'participle', null);
    // »gefallen« of »gefallen« has no ge- of its own: »überfallen« is of »fallen«.
    const own = inf.startsWith('ge') && !participle.startsWith('geg');
    if (participle.startsWith('ge') && !own) bare.set(participle.slice(2), inf);
  }
  const strongPrefixed = (inf: string): boolean => {
    if (NOT_STRONG.has(inf)) return false;
    if (strong.has(inf)) return !ALSO_WEAK.has(inf);
    for (const p of [...INSEPARABLE, ...EITHER])
      if (inf.startsWith(p) && strong.has(inf.slice(p.length)) && !ALSO_WEAK.has(inf.slice(p.length)))
        return true;
    return false;
  };
  for (const inf of WEAK_VERBS.split(/\s+/)) {
    if (inf === '' || strongPrefixed(inf)) continue;
    const short = inf.endsWith('eln') || inf.endsWith('ern');
    const stem = short ? inf.slice(0, -1) : inf.slice(0, -2);
    const link = /(?:[td]|ch[mn]|[^aeiouäöülrhmny][mn])$/.test(stem) ? 'e' : '';
    fin(stem + link + 't', inf, P3);
    if (short) {
      fin(stem.slice(0, -2) + stem.slice(-1) + 'e', inf, K1);
      fin(stem.slice(0, -2) + stem.slice(-1) + 'e', inf, P1);
    }
    fin(stem + 'e', inf, K1);
    fin(stem + 'e', inf, P1);
    fin(stem + (link !== '' ? 'est' : /[sßzx]$/.test(stem) ? 't' : 'st'), inf, P2);
    nonFinite(inf);
    fin(stem + link + 'te', inf, T3);
    fin(stem + link + 'ten', inf, TPL);
    const prefix = PREFIX.exec(inf);
    const rest = prefix ? stem.slice(prefix[0].length) : '';
    const inseparable = prefix !== null && !NO_PREFIX_STEM.test(rest) && !WITH_GE.has(inf);
    if (inseparable || inf.endsWith('ieren')) add(stem + link + 't', inf, 'participle', null);
    else {
      // »gewährt« is granted, not lasted.
      if (!HARDLY_PARTICIPLE.has(inf)) add('ge' + stem + link + 't', inf, 'participle', null);
      bare.set(stem + link + 't', inf);
    }
  }
  const variants = VARIANTS.trim().split(/\s+/);
  for (let i = 0; i + 1 < variants.length; i += 2) {
    const from = forms.get(variants[i + 1] as string);
    if (from) forms.set(variants[i] as string, [...(forms.get(variants[i] as string) ?? []), ...from]);
  }
  // »gelobt«: of »loben« rather than of »geloben«.
  for (const [form, readings] of forms)
    if (form.startsWith('ge') && readings.length > 1)
      readings.sort((a, b) => Number(a.lemma.startsWith('ge')) - Number(b.lemma.startsWith('ge')) || 0);
  return { forms, bare };
}

let lexicon: Lexicon | null = null;
const cache = new Map<string, readonly VerbReading[]>();
const CACHE_LIMIT = 60_000;

const withLemma = (r: VerbReading, prefix: string, form: VerbReading['form'] = r.form): VerbReading => ({
  ...r,
  lemma: prefix + r.lemma,
  form,
});

/** Forms of inseparable verbs that are not listed as such: prefix and a listed simple verb. */
function inseparable(form: string, lex: Lexicon): VerbReading[] {
  const out: VerbReading[] = [];
  for (const prefix of PREFIXES) {
    if (!form.startsWith(prefix) || form.length < prefix.length + 3) continue;
    const rest = form.slice(prefix.length);
    const base = lex.bare.get(rest);
    if (prefix === 'ge') continue;
    for (const r of lex.forms.get(rest) ?? [])
      if (r.form !== 'participle' && r.lemma !== 'sein' && r.lemma !== 'haben')
        out.push(withLemma(r, prefix));
    if (base !== undefined)
      out.push({
        lemma: prefix + base,
        form: 'participle',
        tense: null,
        mood: null,
        number: null,
        person: null,
        listed: true,
      });
  }
  return out;
}

function simple(form: string, lex: Lexicon): readonly VerbReading[] {
  const direct = lex.forms.get(form);
  if (direct) return direct;
  const derived = inseparable(form, lex);
  if (derived.length > 0) return derived;
  // Old and Swiss spelling.
  const other = form.includes('ß')
    ? form.replace('ß', 'ss')
    : form.includes('ss')
      ? form.replace('ss', 'ß')
      : '';
  if (other !== '') return lex.forms.get(other) ?? inseparable(other, lex);
  return NONE;
}

/** Readings of a form with a separable particle in front, and zu-infinitives (»abzulehnen«). */
function separable(form: string, lex: Lexicon): VerbReading[] {
  const out: VerbReading[] = [];
  for (let cut = Math.min(12, form.length - 3); cut >= 2; cut--) {
    const prefix = form.slice(0, cut);
    if (!PARTICLES.has(prefix)) continue;
    const rest = form.slice(cut);
    for (const r of simple(rest, lex))
      if (r.lemma !== 'sein' || r.form === 'participle') out.push(withLemma(r, prefix));
    if (rest.startsWith('zu') && rest.length > 5)
      for (const r of simple(rest.slice(2), lex))
        if (r.form === 'infinitive') out.push(withLemma(r, prefix, 'zu-infinitive'));
    if (out.length > 0) return out;
  }
  return out;
}

const stemLemma = (stem: string): string => (/(?:el|er)$/.test(stem) ? stem + 'n' : stem + 'en');

/** What the shape of an unknown word allows; the likelier first. */
function byShape(form: string): VerbReading[] {
  const out: VerbReading[] = [];
  if (form.length < 5) return out;
  const push = (lemma: string, kind: VerbReading['form'], f: Finite | null): void => {
    out.push({
      lemma,
      form: kind,
      tense: f?.tense ?? null,
      mood: f?.mood ?? null,
      number: f?.number ?? null,
      person: f?.person ?? null,
      listed: false,
    });
  };
  const foreign = /^(.{2,}ier)(t|te|ten|en|e|end)$/.exec(form);
  if (foreign) {
    const lemma = (foreign[1] as string) + 'en';
    const ending = foreign[2];
    if (ending === 't') {
      push(lemma, 'finite', P3);
      push(lemma, 'participle', null);
    } else if (ending === 'te') push(lemma, 'finite', T3);
    else if (ending === 'ten') push(lemma, 'finite', TPL);
    else if (ending === 'e') push(lemma, 'finite', K1);
    else if (ending === 'end') push(lemma, 'present-participle', null);
    else {
      push(lemma, 'infinitive', null);
      push(lemma, 'finite', PL);
    }
    return out;
  }
  let particle = '';
  let rest = form;
  for (let cut = Math.min(12, form.length - 4); cut >= 2; cut--)
    if (PARTICLES.has(form.slice(0, cut))) {
      particle = form.slice(0, cut);
      rest = form.slice(cut);
      break;
    }
  const participle = /^ge(.{2,})(?:t|en)$/.exec(rest);
  if (participle && (rest.endsWith('t') || particle !== '')) {
    push(particle + stemLemma((participle[1] as string).replace(/(?<=[tdnm])e$/, '')), 'participle', null);
    return out;
  }
  if (particle !== '' && rest.length > 6 && /^zu.{2,}(?:en|eln|ern)$/.test(rest)) {
    push(particle + rest.slice(2), 'zu-infinitive', null);
    return out;
  }
  if (
    /(?:ig|lich|isch|bar|sam|haft|los|ungen|heit|keit|schaft|ung|nd|nds|ste|sten|ster|stes|stem|weise|wärts|mals|seits|ende|enden|ender|endes|endem|ene|enen|ener|enes|enem|erer|ere|eren|eres|isch|ische|ischen|lichen|liche|igen|ige)$/.test(
      form,
    )
  )
    return out;
  const unprefixed = /^(?:be|er|ver|zer|ent|miss)/.test(form);
  if (form.endsWith('te')) push(stemLemma(form.slice(0, -2).replace(/(?<=[tdnm])e$/, '')), 'finite', T3);
  else if (form.endsWith('ten'))
    push(stemLemma(form.slice(0, -3).replace(/(?<=[tdnm])e$/, '')), 'finite', TPL);
  if (form.endsWith('t')) {
    const lemma = stemLemma(form.slice(0, -1).replace(/(?<=[tdnm])e$/, ''));
    push(lemma, 'finite', P3);
    if (unprefixed) push(lemma, 'participle', null);
  } else if (/(?:en|eln|ern)$/.test(form)) {
    push(form, 'infinitive', null);
    push(form, 'finite', PL);
  }
  return out;
}

/** See `GrammarPack.readingsOf`. */
export function germanReadings(form: string): readonly VerbReading[] {
  const known = cache.get(form);
  if (known) return known;
  lexicon ??= build();
  let found: readonly VerbReading[] = NONE;
  if (form.length > 1 && form.length < 40 && /^\p{L}+$/u.test(form)) {
    const direct = lexicon.forms.get(form);
    found = direct ?? NONE;
    if (!direct) {
      found = simple(form, lexicon);
      const apart = separable(form, lexicon);
      if (apart.length > 0) found = [...apart, ...found];
      if (found.length === 0) found = byShape(form);
    }
  }
  if (cache.size > CACHE_LIMIT) cache.clear();
  cache.set(form, found);
  return found;
}
