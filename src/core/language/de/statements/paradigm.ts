// German infinitive → the forms in which it can be a cue: finite (present, past, subjunctive I), participle,
// infinitives; for particle verbs both the split and the joined ones. Shapes only; the words stand in verbs.ts.
import type { CueReading, CueVerb } from '../../pack/statements';
import { ALSO_WEAK, STRONG_VERBS } from '../grammar/strong-verbs';

/** Infinitive → third person, past, participle, from the verb lexicon of the grammar. */
const STRONG: ReadonlyMap<string, readonly string[]> = new Map(
  STRONG_VERBS.trim()
    .split('\n')
    .map((line): readonly [string, readonly string[]] => {
      const parts = line.trim().split(' ');
      return [parts[0] ?? '', parts];
    }),
);
const INSEPARABLE = [
  'be',
  'emp',
  'ent',
  'er',
  'ge',
  'miss',
  'ver',
  'zer',
  'wider',
  'über',
  'unter',
  'hinter',
  'voll',
  'um',
];

/** Verbs whose participle has no »ge-« though no prefix tells it, and verbs that only look as if they had a prefix. */
const BARE = new Set(['wiederholen', 'prophezeien', 'trompeten', 'offenbaren', 'frohlocken']);
const ROOTS = new Set(['beichten', 'betteln', 'geißeln', 'beten', 'geben', 'gehen']);

interface Parts {
  readonly present: readonly string[];
  readonly past: readonly string[];
  readonly subjunctive: string;
  readonly participle: string;
}

function prefixOf(base: string): string {
  for (const p of INSEPARABLE)
    if (base.startsWith(p) && base.length > p.length + 3 && !ROOTS.has(base)) return p;
  return '';
}

function parts(base: string, weak: boolean): Parts {
  const stem = base.endsWith('en') ? base.slice(0, -2) : base.slice(0, -1);
  const subjunctive = `${stem}e`;
  const prefix = prefixOf(base);
  let strong = weak ? undefined : STRONG.get(base);
  let lead = '';
  if (!strong && !weak && prefix) {
    strong = STRONG.get(base.slice(prefix.length));
    lead = prefix;
  }
  if (strong) {
    const [, third = '', past = '', participle = ''] = strong;
    const own = lead ? participle.replace(/^ge/, '') : participle;
    const fixed = lead && participle === 'gegangen' ? 'gangen' : own;
    const pasts = past.endsWith('e') ? [past, `${past}n`] : [past, `${past}en`];
    return {
      present: [lead + third, base],
      past: pasts.map((p) => lead + p),
      subjunctive,
      participle: lead + fixed,
    };
  }
  const link = /[td]$|ch[mn]$|[^aeiouäöülrhmn][mn]$/.test(stem) ? 'e' : '';
  const bare = prefix !== '' || base.endsWith('ieren') || BARE.has(base);
  return {
    present: [`${stem}${link}t`, base],
    past: [`${stem}${link}te`, `${stem}${link}ten`],
    subjunctive,
    participle: `${bare ? '' : 'ge'}${stem}${link}t`,
  };
}

/** Adds all forms of one cue verb to a map from form to readings. */
export function addForms(map: Map<string, CueReading[]>, verb: CueVerb, base: string): void {
  addFormsOf(map, verb, base, parts(base, false));
  // »wandte ein« and »wendete ein«.
  if (ALSO_WEAK.has(base)) addFormsOf(map, verb, base, parts(base, true));
}

function addFormsOf(map: Map<string, CueReading[]>, verb: CueVerb, base: string, forms: Parts): void {
  const p = verb.particle ?? '';
  const add = (form: string, kind: CueReading['form'], joined: boolean, subjunctive = false): void => {
    const list = map.get(form);
    const reading: CueReading = { verb, form: kind, joined, subjunctive };
    if (!list) map.set(form, [reading]);
    else if (!list.some((r) => r.verb === verb && r.form === kind && r.joined === joined)) list.push(reading);
  };
  for (const f of [...forms.present, ...forms.past]) {
    add(f, 'finite', p === '');
    if (p) add(p + f, 'finite', true);
  }
  if (verb.words) {
    // »hat deutlich gemacht«, »will in Aussicht stellen«, »wie er deutlich machte«: two words in every form.
    for (const f of [...forms.present, ...forms.past]) add(f, 'finite', false);
    add(forms.participle, 'participle', false);
    add(base, 'infinitive', false);
  }
  add(forms.subjunctive, 'finite', p === '', true);
  if (p) add(p + forms.subjunctive, 'finite', true, true);
  add(p + forms.participle, 'participle', true);
  add(p + base, 'infinitive', true);
  if (p) add(`${p}zu${base}`, 'infinitive', true);
}
