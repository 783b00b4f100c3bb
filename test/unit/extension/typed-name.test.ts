// What of a line may be the beginning of a name that is suggested.
import assert from 'node:assert/strict';
import { typedNames } from '../../../src/extension/names/typed-name';

describe('a name being typed', () => {
  for (const [line, words] of [
    ['Gr', ['Gr']],
    ['Wir sprachen mit Gr', ['Gr']],
    ['mit Petra Mü', ['Petra Mü', 'Mü']],
    ['Die Sache Groß', ['Die Sache Groß', 'Sache Groß', 'Groß']],
    ['der Streit um Anna Maria Be', ['Anna Maria Be', 'Maria Be', 'Be']],
    ['(Gr', ['Gr']],
    ['„Gr', ['Gr']],
    ['mit @ge', ['ge']],
    ['mit @Anna Be', ['Anna Be']],
    ['mit gr', []],
    ['mit G', []],
    ['an x@Gr', []],
    ['Größe 4', []],
    ['', []],
  ] as const)
    it(`»${line}«: ${words.join(', ') || 'none'}`, () => {
      const typed = typedNames(line);
      assert.deepEqual(
        typed.map((t) => t.word),
        words,
      );
      for (const { word, length } of typed)
        assert.match(line.slice(line.length - length), new RegExp(`^@?${word}$`, 'u'));
    });
});
