// What things are called in the language of a note: names, offices, nouns of events, and a whole dossier.
import assert from 'node:assert/strict';
import { composeBriefing, subjectOfNote, type Dossier, type Evidence } from '../../../src/core/api';
import { eventNoun } from '../../../src/core/naming/events';
import { inLanguage, namesOf } from '../../../src/core/naming/in-language';
import { nameIn } from '../../../src/core/naming/names';
import { officeInEnglish } from '../../../src/core/naming/offices';
import { labels as germanLabels } from '../../../src/core/language/de/events/labels';
import { labels as englishLabels } from '../../../src/core/language/en/events/labels';
import { fixtureDossier } from '../../support/dossier-fixture';
import { contested, sample } from '../../support/sample';
import { long } from '../../support/long';

describe('names in the language of a note', () => {
  for (const [de, en] of [
    ['Russland', 'Russia'],
    ['Tiflis', 'Tbilisi'],
    ['Vereinte Nationen', 'United Nations'],
    ['Genf', 'Geneva'],
    ['Weißes Haus', 'White House'],
    ['Elfenbeinküste', 'Ivory Coast'],
    ['Bayern', 'Bavaria'],
  ] as const)
    it(`${de} – ${en}`, () => {
      assert.equal(nameIn('en', de, 'place'), en);
      assert.equal(nameIn('de', en, 'place'), de);
      assert.equal(nameIn('de', de, 'place'), de);
      assert.equal(nameIn('en', en, 'place'), en);
    });

  it('are put together for ministries', () => {
    assert.equal(nameIn('en', 'US-Handelsministerium', 'organization'), 'US trade ministry');
    assert.equal(nameIn('en', 'Außenministerium', 'organization'), 'foreign ministry');
    assert.equal(nameIn('en', 'Deichministerium', 'organization'), 'Deichministerium');
  });

  it('stay where nothing else is known, where the language has them itself, and for persons', () => {
    assert.equal(nameIn('en', 'Marnheim', 'place'), 'Marnheim');
    assert.equal(nameIn('de', 'Georgia', 'place'), 'Georgia');
    assert.equal(nameIn('en', 'USA', 'place'), 'USA');
    assert.equal(nameIn('en', 'Wien', 'person'), 'Wien');
  });
});

describe('offices in English', () => {
  for (const [title, english] of [
    ['US-Heeresminister', 'US army minister'],
    ['Verteidigungsministerin', 'defence minister'],
    ['Ministerpräsidentin', 'prime minister'],
    ['EU-Außenbeauftragte', 'EU foreign policy chief'],
    ['Vize-Außenministerin', 'vice foreign minister'],
    ['Ex-Präsident', 'former president'],
    ['Bundesverteidigungsminister', null],
    ['Deichgraf', null],
    ['Präsident-', null],
    ['', null],
  ] as const)
    it(`${title} – ${english ?? 'not known'}`, () => assert.equal(officeInEnglish(title), english));
});

describe('nouns of events', () => {
  it('are known for every label of both packs', () => {
    const nouns = (labels: typeof germanLabels): string[] =>
      Object.values(labels).flatMap(([noun, more]) => [noun, ...Object.keys(more)]);
    const unknown = (language: 'de' | 'en', words: readonly string[]): string[] =>
      words.filter((w) => eventNoun(language, w, 'CONSULT', 'no such mode') === w);
    // »Test« and »Protest« are the same in both.
    const same = [
      'Test',
      'Protest',
      'Veto',
      'Ultimatum',
      'Embargo',
      'Boykott',
      'Exil',
      'Explosion',
      'Manipulation',
    ];
    assert.deepEqual(
      unknown('en', nouns(germanLabels)).filter((w) => !same.includes(w)),
      [],
    );
    assert.ok(nouns(englishLabels).every((w) => eventNoun('de', w, 'CONSULT', 'meet') !== ''));
  });

  it('fall back to the kind of event', () => {
    assert.equal(eventNoun('en', 'Krisenstab', 'CONSULT', 'meet'), 'meeting');
    assert.equal(eventNoun('en', 'Krisenstab', 'INCIDENT', null), 'accident');
    assert.equal(eventNoun('de', 'summit', 'CONSULT', 'meet'), 'Gipfel');
  });
});

describe('a dossier in the language of a note', () => {
  const told = (dossier: Dossier): Dossier => inLanguage(dossier, 'en');

  it('keeps ids, evidence and persons, and is made once', () => {
    const { dossier } = sample();
    const english = told(dossier);
    assert.equal(told(dossier), english);
    assert.deepEqual(
      english.actors.map((a) => [a.id, a.mentions.length]),
      dossier.actors.map((a) => [a.id, a.mentions.length]),
    );
    assert.deepEqual(
      english.events.map((e) => [e.id, e.reports]),
      dossier.events.map((e) => [e.id, e.reports]),
    );
    const russia = english.actors.find((a) => a.id === 'russland');
    assert.equal(russia?.name, 'Russia');
    assert.ok(russia?.aliases.some((a) => a.name === 'Russland'));
  });

  it('tells labels in it, marks the articles’ own words, and leaves a title that the user gave', () => {
    const { dossier } = contested();
    const label = (words: string, of: Dossier): string | undefined =>
      of.events.find((e) => e.reports.some((r) => r.sentence.words.includes(words)))?.label;
    assert.equal(label('12 Drohnen', told(dossier)), 'Attack: Ecuador – “Tumbes”, “12 Drohnen”');
    assert.equal(label('Bolivien', told(dossier)), 'Meeting: Chile, Bolivia (Arica)');
    assert.equal(label('resigned', inLanguage(dossier, 'de')), 'Rücktritt: Ramón Quiroga');
    const decided = {
      ...dossier,
      events: dossier.events.map((e) => ({ ...e, label: 'Mein Titel', decided: ['title' as const] })),
    };
    assert.ok(told(decided).events.every((e) => e.label === 'Mein Titel'));
  });

  it('calls an office as an article of that language does, where there is one', () => {
    const dossier = fixtureDossier();
    const [german, english] = dossier.articles;
    const [muster] = dossier.actors;
    const [office] = muster?.offices ?? [];
    assert.ok(german && english && muster && office);
    const claim = (article: string, words: string): Evidence => ({
      article,
      paragraph: 1,
      span: [0, words.length],
      words,
    });
    const mixed: Dossier = {
      ...dossier,
      articles: [german, { ...english, lang: 'en' }],
      actors: [
        {
          ...muster,
          offices: [
            {
              ...office,
              title: 'harbour warden',
              variants: ['Hafenvogt'],
              evidence: [claim(german.id, 'Hafenvogt'), claim(english.id, 'Harbour warden')],
            },
          ],
        },
      ],
    };
    const titles = (language: 'de' | 'en'): readonly string[] | undefined => {
      const [told] = inLanguage(mixed, language).actors[0]?.offices ?? [];
      return told && [told.title, ...told.variants];
    };
    assert.deepEqual(titles('de'), ['Hafenvogt', '»harbour warden«']);
    assert.deepEqual(titles('en'), ['harbour warden', '“Hafenvogt”']);
  });

  long('makes notes that are known again', () => {
    const { dossier } = sample();
    for (const actor of dossier.actors.slice(0, 25)) {
      const request = { kind: 'actor', actor: actor.id } as const;
      const options = { language: 'en', written: '2026-01-01', schema: 's.json' } as const;
      const { text } = composeBriefing(request, dossier, options);
      assert.deepEqual(subjectOfNote(text, dossier)?.request, request, actor.name);
      assert.equal(namesOf(actor)[0], actor.name);
    }
  });
});
