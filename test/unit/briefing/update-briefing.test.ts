import assert from 'node:assert/strict';
import { parse } from 'yaml';
import { composeBriefing, type BriefingRequest, type Dossier } from '../../../src/core/api';
import type { BriefingNote } from '../../../src/core/briefing/note';
import { updateBriefing, type UpdateResult } from '../../../src/core/briefing/update-briefing';
import { evidence, fixtureDossier } from '../../support/dossier-fixture';
import { onlyParagraphs } from '../../support/paragraphs';
import { schemaProblems } from '../../support/schema';

const ACTOR: BriefingRequest = { kind: 'actor', actor: 'ada-muster' };
const SCHEMA = 's.json';

function compose(dossier: Dossier, written: string, request = ACTOR): { note: BriefingNote; text: string } {
  return composeBriefing(request, dossier, { language: 'de', written, schema: SCHEMA });
}

function update(mine: string, base: string | null, dossier: Dossier, written = '2025-05-01'): UpdateResult {
  return updateBriefing({ mine, base, fresh: compose(dossier, written).note });
}

/** The fixture with one event more. */
function withThird(): Dossier {
  const dossier = fixtureDossier();
  const [visit] = dossier.events;
  assert.ok(visit);
  const [report] = visit.reports;
  assert.ok(report);
  const sentence = evidence('articles/eins.md', '»Wir bleiben im Gespräch«, sagte Muster.');
  const third = {
    ...visit,
    id: 'agree-1',
    type: 'AGREE' as const,
    label: 'Ada Muster: Zusage',
    reports: [{ ...report, sentence }],
    differences: [],
  };
  return { ...dossier, events: [...dossier.events, third] };
}

function withoutFirst(): Dossier {
  const dossier = fixtureDossier();
  return { ...dossier, events: dossier.events.slice(1) };
}

const first = compose(fixtureDossier(), '2025-04-01').text;

describe('updating a briefing', () => {
  it('changes nothing where nothing has changed', () => {
    assert.equal(update(first, first, fixtureDossier(), '2025-04-01').text, first);
  });

  it('brings a new fact in, marked as new, and leaves all else alone', () => {
    const result = update(first, first, withThird());
    assert.equal(result.added, 1);
    assert.match(result.text, / {2}# neu 2025-05-01\n {2}- date: /);
    assert.equal((parse(result.text) as BriefingNote).events?.length, 3);
    assert.deepEqual(schemaProblems('briefing', parse(result.text)), []);
  });

  it('marks a fact whose evidence has vanished, and does not drop it', () => {
    const result = update(first, first, withoutFirst());
    assert.equal(result.gone, 1);
    assert.match(result.text, /# steht nicht mehr in den Artikeln 2025-05-01\n {2}- date: 2025-03-03/);
    assert.equal((parse(result.text) as BriefingNote).events?.length, 2);
  });

  it('sets the mark right above the vanished entry, below what comes in at the same place', () => {
    const dossier = withThird();
    const [, ...rest] = dossier.events;
    const [meeting, third] = rest;
    assert.ok(meeting && third);
    // The new one stands where the vanished one stood.
    const result = update(first, first, { ...dossier, events: [third, meeting] });
    assert.match(result.text, /# neu 2025-05-01\n {2}- date: .*\n {4}what: "Ada Muster: Zusage"/);
    assert.match(
      result.text,
      /# steht nicht mehr in den Artikeln 2025-05-01\n {2}- date: 2025-03-03\n {4}what: "Ada Muster: Reise \(Lima\)"/,
    );
  });

  describe('of an article that is not where it was', () => {
    const FROM = 'articles/eins.md';
    const TO = 'articles/2025/neu benannt.md';
    const written = (file: string, text: string): { note: BriefingNote; text: string } =>
      composeBriefing(
        ACTOR,
        JSON.parse(JSON.stringify(fixtureDossier()).replaceAll(FROM, file)) as Dossier,
        { language: 'de', written: '2025-04-01', schema: SCHEMA },
        onlyParagraphs({ [file]: text, 'articles/zwei.md': 'Zwei.' }),
      );
    const { text: mine } = written(FROM, 'Eins.');

    it('knows it again where it was only renamed', () => {
      const result = updateBriefing({ mine, base: mine, fresh: written(TO, 'Eins.').note });
      assert.deepEqual([result.added, result.changed, result.gone], [0, 0, 0]);
      assert.equal(result.text, mine.replaceAll(FROM, TO));
      const again = updateBriefing({
        mine: result.text,
        base: result.base,
        fresh: written(TO, 'Eins.').note,
      });
      assert.equal(again.text, result.text);
    });

    it('takes no other text for it', () => {
      const result = updateBriefing({ mine, base: mine, fresh: written(TO, 'Etwas anderes.').note });
      const { articles } = parse(result.text) as BriefingNote;
      assert.ok(result.gone > 0);
      assert.deepEqual([articles['a1']?.file, articles['a3']?.file], [FROM, TO]);
    });
  });

  it('lets what the user has deleted stay deleted', () => {
    const start = first.indexOf('  - date: unknown\n    what: Treffen');
    assert.ok(start > 0);
    const end = first.indexOf('\n\n', start) + 1;
    const mine = first.slice(0, start) + first.slice(end);
    assert.equal(update(mine, first, fixtureDossier(), '2025-04-01').text, mine);
  });

  it('keeps what the user has written, and still brings the rest of the entry up to date', () => {
    const mine = first.replace(
      'what: "Ada Muster: Reise (Lima)"',
      'what: Reise nach Lima # mein Wort\n    mine: ja',
    );
    assert.notEqual(mine, first);
    const dossier = fixtureDossier();
    const [visit, ...rest] = dossier.events;
    assert.ok(visit);
    const result = update(mine, first, { ...dossier, events: [{ ...visit, status: 'reported' }, ...rest] });
    const event = (parse(result.text) as BriefingNote).events?.[0];
    assert.equal(event?.what, 'Reise nach Lima');
    assert.equal(event.status, 'reported');
    assert.match(result.text, /# mein Wort\n {4}mine: ja/);
  });

  it('keeps the numbers of articles that the note has, whatever comes before them', () => {
    const dossier = fixtureDossier();
    const [one, ...others] = dossier.articles;
    assert.ok(one);
    const [muster, ...actors] = dossier.actors;
    assert.ok(muster);
    const earlier = { ...one, id: 'articles/null.md', title: 'Null', published: '2024-01-01' };
    const grown = {
      ...dossier,
      articles: [earlier, one, ...others],
      actors: [{ ...muster, articles: [...muster.articles, earlier.id] }, ...actors],
    };
    const result = update(first, first, grown);
    const note = parse(result.text) as BriefingNote;
    assert.equal(note.articles['a1']?.file, 'articles/eins.md');
    assert.equal(note.articles['a3']?.file, 'articles/null.md');
    assert.deepEqual(schemaProblems('briefing', note), []);
  });

  it('without a record of last time takes nothing of the user’s for its own', () => {
    const mine = first.replace('status: happened', 'status: denied');
    const result = update(mine, null, withThird());
    assert.match(result.text, /status: denied/);
    assert.equal(result.gone, 0);
    assert.equal((parse(result.text) as BriefingNote).events?.length, 3);
  });

  for (const [name, broken] of [
    ['broken YAML', 'briefing: [actor'],
    ['a list', '- a\n- b\n'],
    ['nothing', ''],
  ] as const)
    it(`leaves ${name} as it is and says why`, () => {
      const result = update(broken, first, fixtureDossier());
      assert.equal(result.text, broken);
      assert.ok(result.problem);
    });

  it('keeps CRLF notes readable', () => {
    const mine = first.replaceAll('\n', '\r\n');
    const result = update(mine, first, withThird());
    assert.equal(result.problem, null);
    assert.equal((parse(result.text) as BriefingNote).events?.length, 3);
  });
});
