// Verb forms: what the lexicon reads in a word, German and English.
import assert from 'node:assert/strict';
import { de } from '../../../src/core/language/de/pack';
import { en } from '../../../src/core/language/en/pack';
import type { VerbReading } from '../../../src/core/model/grammar';

const show = (r: VerbReading): string =>
  [
    r.lemma,
    r.form,
    r.tense,
    r.mood,
    r.number === null ? null : `${r.person ?? ''}${r.number}`,
    r.listed ? null : 'shape',
  ]
    .filter((x) => x !== null)
    .join(' ');
const readings = (form: string): string[] => de.grammar.readingsOf(form).map(show);

/** Each form with readings that must be among its own. */
const GERMAN: Readonly<Record<string, readonly string[]>> = {
  lehnt: ['lehnen finite present indicative 3sg'],
  lehnte: ['lehnen finite past indicative 3sg'],
  abgelehnt: ['ablehnen participle'],
  abzulehnen: ['ablehnen zu-infinitive'],
  ankündigte: ['ankündigen finite past indicative 3sg'],
  anerkannt: ['anerkennen participle'],
  vorgenommen: ['vornehmen participle'],
  verkauft: ['verkaufen participle', 'verkaufen finite present indicative 3sg'],
  verlöre: ['verlieren finite past konjunktiv2 3sg'],
  bestritt: ['bestreiten finite past indicative 3sg'],
  unternommen: ['unternehmen participle'],
  unterzeichnet: ['unterzeichnen participle'],
  sei: ['sein finite present konjunktiv1 3sg'],
  seien: ['sein finite present konjunktiv1 3pl'],
  habe: ['haben finite present konjunktiv1 3sg', 'haben finite present indicative 1sg'],
  werde: ['werden finite present konjunktiv1 3sg'],
  könne: ['können finite present konjunktiv1 3sg'],
  müsse: ['müssen finite present konjunktiv1 3sg'],
  wolle: ['wollen finite present konjunktiv1 3sg'],
  komme: ['kommen finite present konjunktiv1 3sg', 'kommen finite present indicative 1sg'],
  wäre: ['sein finite past konjunktiv2 3sg'],
  hätte: ['haben finite past konjunktiv2 3sg'],
  würde: ['werden finite past konjunktiv2 3sg'],
  sähe: ['sehen finite past konjunktiv2 3sg'],
  käme: ['kommen finite past konjunktiv2 3sg'],
  mußte: ['müssen finite past indicative 3sg'],
  liess: ['lassen finite past indicative 3sg'],
  rechnete: ['rechnen finite past indicative 3sg'],
  geöffnet: ['öffnen participle'],
  fordere: ['fordern finite present konjunktiv1 3sg'],
  handle: ['handeln finite present konjunktiv1 3sg'],
  kritisierte: ['kritisieren finite past indicative 3sg'],
  spezialisierten: ['spezialisieren finite past indicative 3pl'],
  streamte: ['streamen finite past indicative 3sg shape'],
  geleakt: ['leaken participle shape'],
  worden: ['werden participle'],
  gelobt: ['loben participle'],
  gewesen: ['sein participle'],
};

describe('German verb forms', () => {
  for (const [form, expected] of Object.entries(GERMAN))
    it(form, () => {
      const found = readings(form);
      for (const e of expected) assert.ok(found.includes(e), `${e} not in ${found.join(' | ')}`);
    });

  it('finds nothing in words that are no verbs', () => {
    for (const form of ['freundlich', 'zeitung', '20', 'x', '', 'städtische'])
      assert.deepEqual(readings(form), [], form);
  });

  it('answers every listed infinitive with itself', () => {
    for (const lemma of [
      'geben',
      'verhandeln',
      'ändern',
      'tun',
      'beschuldigen',
      'entwickeln',
      'marschieren',
      'bieten',
    ])
      assert.ok(
        de.grammar.readingsOf(lemma).some((r) => r.lemma === lemma && r.form === 'infinitive' && r.listed),
        lemma,
      );
  });
});

describe('German nouns', () => {
  const cases: readonly (readonly [form: string, lemma: string])[] = [
    ['angriffe', 'angriff'],
    ['besuchs', 'besuch'],
    ['treffen', 'treffen'],
    ['häuser', 'haus'],
    ['verhandlungen', 'verhandlung'],
    ['anschlägen', 'anschlag'],
    ['ministerinnen', 'ministerin'],
    ['ergebnisse', 'ergebnis'],
    ['ministerien', 'ministerium'],
    ['gesetzes', 'gesetz'],
    ['verträge', 'vertrag'],
    ['ländern', 'land'],
  ];
  for (const [form, lemma] of cases)
    it(`${form} → ${lemma}`, () => {
      const found = de.grammar.nounLemmas(form);
      assert.equal(found[0], form);
      assert.ok(found.includes(lemma));
    });

  it('knows genders by ending and by the last part of a compound', () => {
    assert.equal(de.grammar.genderOf('regierung'), 'f');
    assert.equal(de.grammar.genderOf('antrittsbesuch'), 'm');
    assert.equal(de.grammar.genderOf('außenministerium'), 'n');
    assert.equal(de.grammar.genderOf('xyz'), null);
  });
});

/** Other words far more often than verbs: their forms in -ed are read by their shape. */
const NOUNISH = new Set('champion credit found journey mug pickpocket ram round traffic'.split(' '));

describe('English verb forms', () => {
  const lemmas = (form: string): string[] => en.grammar.readingsOf(form).map((r) => `${r.lemma} ${r.form}`);
  const cases: Readonly<Record<string, string>> = {
    met: 'meet finite',
    took: 'take finite',
    taken: 'take participle',
    denied: 'deny finite',
    stopped: 'stop participle',
    committed: 'commit finite',
    agreeing: 'agree present-participle',
    "didn't": 'do finite',
    would: 'would finite',
    annulled: 'annul finite',
    retaken: 'retake participle',
    tweeted: 'tweet finite',
    blurted: 'blurt finite',
    fined: 'fine finite',
    capsized: 'capsize participle',
    bribed: 'bribe participle',
  };
  for (const [form, expected] of Object.entries(cases))
    it(form, () => assert.ok(lemmas(form).includes(expected)));

  it('knows each verb of which the rules of events speak', () => {
    for (const rule of en.events.rules)
      for (const verb of (rule.verbs ?? '').split(' '))
        if (verb !== '' && !verb.includes('-') && !NOUNISH.has(verb))
          assert.ok(
            en.grammar.readingsOf(verb).some((r) => r.lemma === verb && r.form === 'infinitive' && r.listed),
            `${rule.id}: ${verb}`,
          );
  });

  it('finds base forms of nouns', () => {
    assert.ok(en.grammar.nounLemmas('countries').includes('country'));
    assert.ok(en.grammar.nounLemmas("minister's").includes('minister'));
    assert.ok(en.grammar.nounLemmas('gunmen').includes('gunman'));
  });
});
