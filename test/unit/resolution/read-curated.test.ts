import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readCurated } from '../../../src/core/api';

describe('actors.yaml', () => {
  it('reads entries with all their fields', () => {
    const { actors, problems } = readCurated(
      'actors:\n  - name: Anna Berg\n    type: person\n    aliases: [Berg, A. Berg]\n    wikidata: Q42\n' +
        '  - name: Tod\n    type: other\n    ignore: true\n    notSameAs: [Todd]\n',
      'actors.yaml',
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(actors, [
      {
        name: 'Anna Berg',
        type: 'person',
        aliases: ['Berg', 'A. Berg'],
        wikidata: 'Q42',
        ignore: false,
        notSameAs: [],
        at: { file: 'actors.yaml', line: 2, span: [12, 92] },
      },
      {
        name: 'Tod',
        type: 'other',
        aliases: [],
        wikidata: null,
        ignore: true,
        notSameAs: ['Todd'],
        at: { file: 'actors.yaml', line: 6, span: [96, 161] },
      },
    ]);
  });

  const bad: readonly (readonly [yaml: string, code: string, line: number])[] = [
    ['actors:\n  - type: person\n', 'actors-yaml-name', 2],
    ['actors:\n  - name: A\n    type: dog\n', 'actors-yaml-type', 2],
    ['actors:\n  - name: A\n    type: person\n    wikidata: 42\n', 'actors-yaml-wikidata', 4],
    ['actors:\n  - name: A\n    type: person\n    aliases: B\n', 'actors-yaml-list', 4],
    ['actors:\n  - name: A\n    type: person\n    age: 3\n', 'actors-yaml-field', 4],
    ['actors:\n  - just text\n', 'actors-yaml-entry', 2],
    ['people: []\n', 'actors-yaml-no-list', 1],
    ['actors: 3\n', 'actors-yaml-no-list', 1],
  ];
  for (const [yaml, code, line] of bad)
    it(`says ${code}`, () => {
      const [problem] = readCurated(yaml).problems;
      assert.equal(problem?.code, code);
      assert.equal(problem.args?.['line'], line);
    });

  it('keeps the good entries beside a bad one', () => {
    const { actors, problems } = readCurated('actors:\n  - name: A\n  - name: B\n    type: place\n');
    assert.deepEqual(
      actors.map((a) => a.name),
      ['B'],
    );
    assert.equal(problems.length, 1);
  });

  it('takes an empty file for an empty list', () => {
    assert.deepEqual(readCurated(''), { actors: [], problems: [] });
    assert.deepEqual(readCurated('# nothing yet\nactors:\n'), { actors: [], problems: [] });
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ maxLength: 80 }), (text) => void readCurated(`actors:\n${text}`)));
    fc.assert(fc.property(fc.string({ maxLength: 80 }), (text) => void readCurated(text)));
  });
});
