// House rules that no linter knows: how files are named, how long they may be, that each says at its top what it is, and
// that nothing of one person's workplace or of unfinished work stays behind.
import assert from 'node:assert/strict';
import { filesBelow, textOf } from '../../support/tree';

/** Beyond this many lines a file holds a second concept; pure data may be longer. */
const LONGEST = 400;

const CODE = /\.(ts|mjs|cjs|js)$/;

/** A file without a single function is data. */
function isData(text: string): boolean {
  const code = text.replace(/^\s*(\/\/|\*|\/\*).*$/gm, '');
  return !/=>|\bfunction\b|\bclass\b/.test(code);
}

function breaking(paths: readonly string[], rule: (text: string, path: string) => string | null): string[] {
  return paths.flatMap((path) => {
    const why = rule(textOf(path), path);
    return why === null ? [] : [`${path}: ${why}`];
  });
}

describe('the files of the house', () => {
  const shipped = [...filesBelow('src', CODE), ...filesBelow('scripts', CODE), ...filesBelow('bench', CODE)];
  const code = [...shipped, ...filesBelow('test', CODE)];
  const prose = filesBelow('', /\.(md|json|ya?ml|ts|mjs|cjs|js)$|^\.ci\//);

  it('are named in kebab-case', () => {
    assert.deepEqual(
      code.filter((path) => !/^(.*\/)?[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)+$/.test(path)),
      [],
    );
  });

  it('say at their top what they are', () => {
    const header = /^(#!.*\n)?(\/\/ |\/\*)/;
    assert.deepEqual(
      breaking(shipped, (text) => (header.test(text) ? null : 'opens without a comment')),
      [],
    );
  });

  it(`have at most ${LONGEST} lines, unless they are data`, () => {
    assert.deepEqual(
      breaking(code, (text) => {
        const lines = text.split('\n').length - 1;
        return lines > LONGEST && !isData(text) ? `${lines} lines` : null;
      }),
      [],
    );
  });

  it('leave no test out and nothing to do', () => {
    const only = /\b(describe|it|suite|test|context)\.(only|skip)\(|\b(xit|xdescribe|fit|fdescribe)\(/;
    const later = new RegExp(`\\b(${['TO', 'FIX'].map((a, i) => a + (['DO', 'ME'][i] ?? '')).join('|')})\\b`);
    assert.deepEqual(
      breaking(code, (text) => only.exec(text)?.[0] ?? later.exec(text)?.[0] ?? null),
      [],
    );
  });

  it('switch off no check of the compiler', () => {
    const off = new RegExp(`@ts-(${['ignore', 'nocheck', 'expect-error'].join('|')})`);
    assert.deepEqual(
      breaking(
        code.filter((path) => !path.endsWith('tidy/files.test.ts')),
        (text) => off.exec(text)?.[0] ?? null,
      ),
      [],
    );
  });

  it('name no place on one person’s machine', () => {
    const places = new RegExp(`(^|[\\s'"\`(=])/(${['work', 'home', 'Users', 'root'].join('|')})/[a-z]`, 'm');
    assert.deepEqual(
      breaking(prose, (text) => places.exec(text)?.[0]?.trim() ?? null),
      [],
    );
  });
});
