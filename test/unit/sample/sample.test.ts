// What the sample dossier must show. The engine knows none of these names, dates or places; it has to read them.
import assert from 'node:assert/strict';
import type { Actor, DossierEvent, Evidence } from '../../../src/core/api';
import { composeBriefing } from '../../../src/core/api';
import { plainDossier } from '../../../src/core/present/api';
import { sample } from '../../support/sample';
import { schemaProblems } from '../../support/schema';
import { parse } from 'yaml';
import { long } from '../../support/long';

const DRISCOLL = 'articles/2025-11-19-driscoll-und-george-in-kiew.md';
const UNDATED = 'articles/ohne-datum-pentagon-delegation-in-kiew.md';
const HEGSETH = 'articles/2025-02-hegseth-in-bruessel.md';

function actor(name: string): Actor {
  const found = sample().dossier.actors.filter((a) => a.name === name);
  assert.equal(found.length, 1, `${name}: ${found.length} actors`);
  return found[0] as Actor;
}

function offices(name: string): string[] {
  return actor(name).offices.flatMap((o) => [o.title, ...o.variants]);
}

function events(where: (e: DossierEvent) => boolean): DossierEvent[] {
  return sample().dossier.events.filter(where);
}

function has(event: DossierEvent, name: string): boolean {
  return event.participants.some((p) => p.actor === actor(name).id);
}

function sources(event: DossierEvent): string[] {
  return [...new Set(event.reports.map((r) => r.article))].sort();
}

function evidenceIn(value: unknown): Evidence[] {
  if (Array.isArray(value)) return value.flatMap(evidenceIn);
  if (typeof value !== 'object' || value === null) return [];
  const own = 'article' in value && 'span' in value && 'words' in value ? [value as Evidence] : [];
  return [...own, ...Object.values(value).flatMap(evidenceIn)];
}

describe('the sample dossier', () => {
  it('has five articles with title and date, one of them undated and said to be so', () => {
    const { articles } = sample().dossier;
    assert.deepEqual(
      articles.map((a) => a.published).sort(),
      ['2023-12-08', '2025-02', '2025-08-26', '2025-11-19', null].sort(),
    );
    for (const a of articles) assert.ok(a.title, a.id);
    const undated = articles.find((a) => a.published === null);
    assert.equal(undated?.id, UNDATED);
    assert.ok(undated.problems.some((p) => p.code === 'published-unknown'));
    assert.deepEqual(articles.find((a) => a.id === HEGSETH)?.agencies, ['APA', 'dpa', 'Reuters']);
  });

  it('knows its people, all of them and nobody else', () => {
    const people = sample().dossier.actors.filter((a) => a.type === 'person');
    assert.deepEqual(people.map((a) => a.name).sort(), [
      'Dan Driscoll',
      'Donald Trump',
      'JD Vance',
      'Joe Biden',
      'John Healey',
      'Kirill Dmitriev',
      'Lars Klingbeil',
      'Leonid Sluzki',
      'Mark Rutte',
      'Pete Hegseth',
      'Randy George',
      'Rustem Umerow',
      'Scott Bessent',
      'Steve Witkoff',
      'Wladimir Putin',
      'Wolodymyr Selenskyj',
    ]);
  });

  it('knows states, cities and organisations by type', () => {
    for (const name of ['USA', 'Ukraine', 'Russland', 'Deutschland', 'Kiew', 'Moskau', 'Washington', 'Krim'])
      assert.equal(actor(name).type, 'place', name);
    for (const name of [
      'NATO',
      'Politico',
      'Wall Street Journal',
      'Financial Times',
      'TASS',
      'Axios',
      'SPD',
      'LDPR',
      'Pentagon',
      'US-Regierung',
    ])
      assert.equal(actor(name).type, 'organization', name);
  });

  it('reads offices, and keeps two wordings of one office, each with its source', () => {
    const driscoll = actor('Dan Driscoll').offices;
    for (const [word, article] of [
      ['Heeresminister', DRISCOLL],
      ['Armeeminister', UNDATED],
    ] as const)
      assert.ok(
        driscoll.some((o) => o.evidence.some((e) => e.words.includes(word) && e.article === article)),
        word,
      );
    const has = (name: string, title: RegExp): void =>
      assert.ok(
        offices(name).some((o) => title.test(o)),
        `${name}: ${offices(name).join(', ')}`,
      );
    has('Pete Hegseth', /Verteidigungsminister/);
    has('Pete Hegseth', /Pentagonchef/);
    has('Wolodymyr Selenskyj', /Präsident/);
    has('Wladimir Putin', /Präsident/);
    has('Donald Trump', /Präsident/);
    has('Scott Bessent', /Finanzminister/);
    has('JD Vance', /Vizepräsident/);
    has('Randy George', /Generalstabschef/);
    has('Lars Klingbeil', /Vizekanzler/);
    has('Lars Klingbeil', /Finanzminister/);
    has('Mark Rutte', /Generalsekretär/);
    has('John Healey', /Verteidigungsminister/);
    has('Rustem Umerow', /Verteidigungsminister/);
    has('Leonid Sluzki', /Leiter des Außenausschusses/);
    has('Steve Witkoff', /Sondergesandter/);
  });

  it('joins the journey to Kyiv from two articles into one event with two sources', () => {
    const journeys = events(
      (e) =>
        e.type === 'CONSULT' &&
        has(e, 'Dan Driscoll') &&
        e.place === actor('Kiew').id &&
        e.status !== 'planned',
    );
    assert.equal(journeys.length, 1, journeys.map((e) => `${e.label} ${e.date ?? ''}`).join('; '));
    assert.deepEqual(sources(journeys[0] as DossierEvent), [DRISCOLL, UNDATED]);
  });

  it('dates the drones and missiles to the Friday before, with their numbers', () => {
    const [attack] = events((e) => e.type === 'ASSAULT' && e.date === '2025-11-14');
    assert.ok(attack);
    assert.ok(has(attack, 'Russland'));
    assert.deepEqual(attack.quantities.map((q) => q.value).sort(), [18, 430]);
  });

  it('does not let the Budapest meeting take place', () => {
    const budapest = events((e) => e.place === actor('Budapest').id || has(e, 'Budapest'));
    assert.ok(budapest.length > 0);
    for (const e of budapest) assert.equal(e.status, 'cancelled', e.label);
  });

  it('dates what can be dated, at the precision that the articles support', () => {
    const dated = (type: string, date: string, ...names: string[]): void =>
      assert.ok(
        events(
          (e) =>
            e.type === type && e.date === date && names.every((n) => has(e, n) || e.place === actor(n).id),
        ).length > 0,
        `${type} ${date} ${names.join(', ')}`,
      );
    dated('CONSULT', '2025-08', 'Donald Trump', 'Wladimir Putin', 'Alaska');
    dated('CONSULT', '2025-08-25', 'Lars Klingbeil', 'Kiew');
    for (const e of sample().dossier.events)
      for (const r of e.reports)
        if (r.article === HEGSETH && r.date !== null)
          assert.ok(
            !/^2025-\d\d-\d\d/.test(r.date),
            `${r.date} from an article known to the month: ${r.sentence.words}`,
          );
  });

  it('knows what was signed, though the article does not say by whom in so many words', () => {
    const signed = events(
      (e) => e.type === 'AGREE' && sources(e).some((a) => a.startsWith('articles/2023-12-08')),
    );
    assert.ok(signed.some((e) => e.reports.some((r) => /Absichtserklärung/.test(r.sentence.words))));
  });

  it('hears who says what', () => {
    const said = (name: string, words: RegExp): void =>
      assert.ok(
        sample().dossier.statements.some(
          (s) => s.speaker === actor(name).id && words.test(s.quote.map((q) => q.words).join(' ')),
        ),
        `${name} ${String(words)}`,
      );
    said('Dan Driscoll', /Systems/);
    said('Randy George', /Vorbild/);
    said('Pete Hegseth', /realistisches Ergebnis/);
    said('Pete Hegseth', /illusorische Ziel/);
    said('Leonid Sluzki', /kalte Dusche/);
    said('John Healey', /Aufruf/);
    said('Mark Rutte', /Lastenteilung|Last der Militärhilfe|angeglichen/);
    said('Lars Klingbeil', /Berlin beteiligen/);
    said('Donald Trump', /noch nicht gesprochen/);
    said('Politico', /niemanden von höherem Rang|Einfluss/);
  });

  it('rests every fact on words that stand exactly there', () => {
    const { dossier: kept, texts } = sample();
    const dossier = plainDossier(kept);
    const all = evidenceIn([dossier.actors, dossier.events, dossier.statements]);
    assert.ok(all.length > 500);
    for (const e of all) assert.equal(texts.get(e.article)?.slice(...e.span), e.words);
  });

  long('gives a valid briefing on every actor and every event', () => {
    const { dossier } = sample();
    const options = { language: 'de', written: '2025-12-01', schema: 'x' } as const;
    for (const a of dossier.actors)
      assert.deepEqual(
        schemaProblems(
          'briefing',
          parse(composeBriefing({ kind: 'actor', actor: a.id }, dossier, options).text),
        ),
        [],
      );
    for (const e of dossier.events)
      assert.deepEqual(
        schemaProblems(
          'briefing',
          parse(composeBriefing({ kind: 'event', event: e.id }, dossier, options).text),
        ),
        [],
      );
  });
});
