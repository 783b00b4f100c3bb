// Places in capitals get the spelling they have elsewhere; letters that stand for words, and mixed spellings, stay.
import assert from 'node:assert/strict';
import { unshout } from '../../../src/core/base/unshout';

describe('places in capitals', () => {
  for (const [name, plain] of [
    ['HELSINKI', 'Helsinki'],
    ['FRANKFURT AM MAIN', 'Frankfurt am Main'],
    ['BADEN-BADEN', 'Baden-Baden'],
    ['BAD EMS', 'Bad Ems'],
    ['DEN HAAG', 'Den Haag'],
    ['ÖREBRO', 'Örebro'],
    ['USA', 'USA'],
    ['ULM', 'ULM'],
    ['McALLEN', 'McALLEN'],
    ['Kiew', 'Kiew'],
    ['', ''],
  ] as const)
    it(`${name} is ${plain}`, () => assert.equal(unshout(name), plain));
});
