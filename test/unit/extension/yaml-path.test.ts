// Where the cursor stands in a note, told by lines alone: ‸ marks it.
import assert from 'node:assert/strict';
import { yamlPlace, type YamlPlace } from '../../../src/extension/briefings/yaml-path';

function at(text: string): YamlPlace | null {
  const lines = text.split('\n');
  const line = lines.findIndex((l) => l.includes('‸'));
  const character = lines[line]?.indexOf('‸') ?? 0;
  return yamlPlace(
    lines.map((l) => l.replace('‸', '')),
    line,
    character,
  );
}

const NOTE = `briefing: actor
events:
  - date: 2025
    what: x
    source:
      - {at: a1¶1, span: [1, 2]}
  - date: 2026
    differs:
      - field: date
`;

describe('the place of the cursor in a note', () => {
  const cases: readonly (readonly [string, string, readonly [string, string | null, string, string]])[] = [
    ['a key of the root', `${NOTE}su‸`, ['', null, 'su', 'events,briefing']],
    ['a value of the root', 'briefing: ac‸', ['', 'briefing', 'ac', '']],
    ['a key of an entry', `${NOTE}    st‸`, ['events', null, 'st', 'differs,date']],
    ['the first key of an entry', `${NOTE}  - ‸`, ['events', null, '', '']],
    ['a value of an entry', `${NOTE}    status: ‸`, ['events', 'status', '', 'differs,date']],
    ['a key of a nested list', `${NOTE}        va‸`, ['events,differs', null, 'va', 'field']],
    [
      'a key within braces',
      `${NOTE}    source:\n      - {at: a1¶1, wo‸`,
      ['events,source', null, 'wo', 'at'],
    ],
    ['a value within braces', `${NOTE}    source:\n      - {at: a‸`, ['events,source', 'at', 'a', '']],
    ['a list in brackets', `${NOTE}    source: [a1¶1, a‸`, ['events', 'source', 'a', 'differs,date']],
  ];
  for (const [name, text, [path, key, typed, beside]] of cases)
    it(name, () =>
      assert.deepEqual(at(text), {
        path: path === '' ? [] : path.split(','),
        key,
        typed,
        beside: beside === '' ? [] : beside.split(','),
      }),
    );

  it('nowhere in comments and in sentences', () => {
    assert.equal(at('# brie‸'), null);
    assert.equal(at('notes: |\n  some words here‸'), null);
  });

  it('never throws, on any cut', () => {
    const lines = NOTE.split('\n');
    lines.forEach((l, i) => {
      for (let c = 0; c <= l.length; c++) yamlPlace(lines, i, c);
    });
    yamlPlace([], 3, 9);
  });
});
