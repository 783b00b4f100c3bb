import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { parse } from 'yaml';
import { readActorList } from '../../../src/core/export/api';
import { decide, newActorsFile, previewImport } from '../../../src/core/curation/decide';
import type { ImportedActor, ImportStep } from '../../../src/core/curation/import-actors';
import { readCurated } from '../../../src/core/resolution/read-curated';
import { DOSSIERS, exportOf } from '../../support/exports';
import { HOSTILE_NAMES } from '../../support/hostile-dossier';
import { assertLinear } from '../../support/cpu';
import { anyText } from '../../support/any-text';
import { long } from '../../support/long';

const FILE = `# mine
actors:
  # people
  - name: Ada Muster   # the minister
    type: person
    aliases: [Muster, "A. Muster"]
    wikidata: Q1
  - {name: Bo Beispiel, type: person}

  - name: Werft
    type: organization
    aliases:
      - Nordwerft # in the north
  - name: Alt
    type: person
    sameAs: Ada Muster
  - name: Cy Fall
    type: person
    notSameAs: [C. Fall]
`;

function actor(name: string, rest: Partial<ImportedActor> = {}): ImportedActor {
  return { name, type: 'person', aliases: [], wikidata: null, ...rest };
}

function steps(text: string, ...actors: ImportedActor[]): readonly ImportStep[] {
  const found = previewImport(text, actors);
  assert.ok(!('problem' in found));
  return found;
}

function imported(text: string, ...actors: ImportedActor[]): string {
  const done = decide(text, { kind: 'import', actors });
  assert.ok('text' in done, JSON.stringify(done));
  return done.text;
}

describe('importing actors', () => {
  it('adds newcomers at the end and names to whom they belong, and moves nothing else', () => {
    const text = imported(
      FILE,
      actor('Ada Muster', { aliases: ['Ada M.'], wikidata: 'Q1' }),
      actor('Bo Beispiel', { aliases: ['Bo'], wikidata: 'Q2' }),
      actor('Werft', { type: 'organization', aliases: ['Ostwerft'] }),
      actor('Neu Mann', { aliases: ['N. Mann'], wikidata: 'Q9' }),
    );
    const after = text.split('\n');
    let at = 0;
    // Every line but the two that got something stands there still, in its order.
    for (const line of FILE.split('\n').filter((l) => !/A\. Muster|Bo Beispiel/.test(l))) {
      at = after.indexOf(line, at) + 1;
      assert.ok(at > 0, line);
    }
    const { actors, problems } = readCurated(text);
    assert.deepEqual(problems, []);
    assert.deepEqual(actors.find((a) => a.name === 'Ada Muster')?.aliases, ['Muster', 'A. Muster', 'Ada M.']);
    const bo = actors.find((a) => a.name === 'Bo Beispiel');
    assert.deepEqual([bo?.aliases, bo?.wikidata], [['Bo'], 'Q2']);
    assert.deepEqual(actors.find((a) => a.name === 'Werft')?.aliases, ['Nordwerft', 'Ostwerft']);
    const last = actors.at(-1);
    assert.deepEqual([last?.name, last?.aliases, last?.wikidata], ['Neu Mann', ['N. Mann'], 'Q9']);
    assert.match(text, /Nordwerft # in the north/);
  });

  for (const [what, given, kind] of [
    ['another kind', actor('Ada Muster', { type: 'place' }), 'other-kind'],
    ['another id', actor('Muster', { wikidata: 'Q5' }), 'other-id'],
    ['one who is merged', actor('Alt', { aliases: ['Alter'] }), 'decided'],
    ['nothing new', actor('ada muster', { aliases: ['Muster'], wikidata: 'Q1' }), 'same'],
    ['a name that was parted', actor('Cy Fall', { aliases: ['C. Fall'] }), 'same'],
  ] as const)
    it(`tells ${what} and changes nothing`, () => {
      assert.equal(steps(FILE, given)[0]?.kind, kind);
      assert.deepEqual(decide(FILE, { kind: 'import', actors: [given] }), { problem: 'nothing', line: 1 });
    });

  it('gives a name to one actor only', () => {
    const [a, b, c] = steps(
      FILE,
      actor('Erste', { aliases: ['Muster', 'E.'] }),
      actor('Zweite', { aliases: ['E.'] }),
      actor('E.'),
    );
    assert.deepEqual([a?.kind, a?.names, a?.taken, a?.entry], ['new', ['E.'], ['Muster'], 'Ada Muster']);
    assert.deepEqual([b?.kind, b?.names, b?.taken], ['new', [], ['E.']]);
    assert.equal(c?.kind, 'double');
  });

  it('makes a file where there is none, and refuses what it cannot edit', () => {
    const text = imported(newActorsFile('x.json', 'words'), actor('Ada'));
    assert.deepEqual(
      readCurated(text).actors.map((a) => a.name),
      ['Ada'],
    );
    assert.deepEqual(previewImport('actors: [', [actor('Ada')]), { problem: 'broken', line: 1 });
    assert.deepEqual(previewImport('- a\n', [actor('Ada')]), { problem: 'no-list', line: 1 });
  });

  it('takes what our own exports give, and then finds nothing new in them', () => {
    for (const [name, get] of Object.entries(DOSSIERS))
      for (const text of [
        exportOf('ftm', ...get()).text,
        exportOf('csv', ...get()).files['actors.csv'] ?? '',
      ]) {
        const { actors } = readActorList(text);
        assert.ok(actors.length >= 10, name);
        const empty = newActorsFile('x.json', 'words');
        const once = imported(empty, ...actors);
        const again = readCurated(once);
        assert.deepEqual(again.problems, []);
        const added = steps(empty, ...actors).filter((s) => s.kind === 'new').length;
        assert.equal(again.actors.length, added);
        assert.ok(added >= actors.length - 2, `${added} of ${actors.length}`);
        assert.deepEqual(decide(once, { kind: 'import', actors }), { problem: 'nothing', line: 1 });
      }
  });

  it('writes any name so that it is read again as it was', () => {
    const names = fc.array(anyText(30, 1), { maxLength: 6 });
    fc.assert(
      fc.property(names, (list) => {
        const rows = list.map((name) =>
          JSON.stringify({ id: 'x', schema: 'Person', properties: { name: [name] } }),
        );
        const { actors } = readActorList(rows.join('\n'));
        const done = decide(FILE, { kind: 'import', actors });
        if ('problem' in done) return;
        assert.deepEqual(
          (parse(done.text) as { actors: { name: string }[] }).actors.slice(5).map((a) => a.name),
          steps(FILE, ...actors)
            .filter((s) => s.kind === 'new')
            .map((s) => s.actor.name),
        );
      }),
      { numRuns: 30 },
    );
  });

  long('takes time in proportion to the actors, also with thousands', () => {
    assertLinear((times) => {
      const many = Array.from({ length: 100 * times }, (_, i) =>
        actor(`Person Nummer ${i}`, { aliases: [`P. ${i}`] }),
      );
      return () => {
        const text = imported(newActorsFile('x.json', 'words'), ...many);
        assert.deepEqual(decide(text, { kind: 'import', actors: many }), { problem: 'nothing', line: 1 });
      };
    });
  });
});

describe('lists of actors', () => {
  it('from FollowTheMoney: names, other names, ids, and states as places', () => {
    const list = readActorList(
      [
        '{"id":"1","schema":"Person","properties":{"name":["Ada Muster","Muster, Ada"],"alias":["A. Muster"],"weakAlias":["Ada"],"wikidataId":["Q7"]}}',
        '{"id":"2","schema":"PublicBody","properties":{"name":["Peru"],"keywords":["place"]}}',
        '{"id":"3","schema":"Company","properties":{"name":["Werft"],"previousName":["Alte Werft"]}}',
        '{"id":"4","schema":"Event","properties":{"name":["Treffen"]}}',
        '',
      ].join('\r\n'),
    );
    assert.deepEqual(list, {
      actors: [
        { name: 'Ada Muster', type: 'person', aliases: ['Muster, Ada', 'A. Muster'], wikidata: 'Q7' },
        { name: 'Peru', type: 'place', aliases: [], wikidata: null },
        { name: 'Werft', type: 'organization', aliases: ['Alte Werft'], wikidata: null },
      ],
      trouble: [],
    });
  });

  it('from tables with commas, semicolons, German heads, and guarded cells', () => {
    const english = readActorList(
      "\uFEFFid,name,type,aliases,wikidata\r\nx,Ada,person,A. | B.,Q1\r\ny,'=SUM,organization,,\r\n",
    );
    assert.deepEqual(english.actors, [
      { name: 'Ada', type: 'person', aliases: ['A.', 'B.'], wikidata: 'Q1' },
      { name: '=SUM', type: 'organization', aliases: [], wikidata: null },
    ]);
    const german = readActorList('Name;Typ;Weitere Namen\n"Köln";Ort;"Colonia"\n');
    assert.deepEqual(german.actors, [{ name: 'Köln', type: 'place', aliases: ['Colonia'], wikidata: null }]);
  });

  it('puts entries of one name together and tells what it leaves out, with the first line of each kind', () => {
    const { actors, trouble } = readActorList(
      [
        '{"id":"1","schema":"Person","properties":{"name":["Ada"],"wikidataId":["Q1"]}}',
        '{"id":"2","schema":"Person","properties":{"name":["ADA"],"alias":["A."]}}',
        '{"id":"3","schema":"Person","properties":{"name":["Ada"],"wikidataId":["Q2"]}}',
        '{"id":"4","schema":"LegalEntity","properties":{"name":["Wer"]}}',
        '{"id":"5","schema":"Person","properties":{}}',
        '{"id":"6","schema":"Person","properties":{"name":["…"]}}',
        '{"broken',
        '[]',
        `{"id":"7","schema":"Person","properties":{"name":["${'x'.repeat(500)}"],"wikidataId":["7"]}}`,
        '{"id":"8","schema":"Person","properties":{"name":["Bo"],"wikidataId":["http://x"]}}',
      ].join('\n'),
    );
    assert.deepEqual(actors, [
      { name: 'Ada', type: 'person', aliases: ['ADA', 'A.'], wikidata: 'Q1' },
      { name: 'Bo', type: 'person', aliases: [], wikidata: null },
    ]);
    assert.deepEqual(trouble, [
      { code: 'two-ids', count: 1, line: 3 },
      { code: 'kind', count: 1, line: 4 },
      { code: 'no-name', count: 2, line: 5 },
      { code: 'not-json', count: 2, line: 7 },
      { code: 'too-long', count: 1, line: 9 },
      { code: 'wikidata', count: 1, line: 10 },
    ]);
  });

  it('survives whatever it is given', () => {
    assert.deepEqual(readActorList('').trouble, [{ code: 'no-columns', count: 1, line: 1 }]);
    assert.deepEqual(readActorList('__proto__,constructor\n1,2').actors, []);
    assert.deepEqual(readActorList('name,type\nx,__proto__').trouble, [{ code: 'kind', count: 1, line: 2 }]);
    fc.assert(fc.property(anyText(), (text) => void readActorList(text)));
    fc.assert(fc.property(fc.json(), (text) => void readActorList(`{${text}\n${text}`)));
    const rows = HOSTILE_NAMES.map((n) => `"${n.replace(/"/g, '""')}",person`);
    assert.ok(readActorList(`name,type\r\n${rows.join('\r\n')}`).actors.length > 10);
  });
});
