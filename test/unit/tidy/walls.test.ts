// The walls of the house hold, over the whole tree; every listed room is there; and a breach does fail. That
// the lint rule reports it too, which people see, is tested with the other rules (`test/lint`).
import assert from 'node:assert/strict';
import ts from 'typescript';
import { ROOMS } from '../../../scripts/walls/rooms.mjs';
import { breach, roomOf } from '../../../scripts/walls/walls.mjs';
import { filesBelow, textOf } from '../../support/tree';

interface Import {
  readonly specifier: string;
  readonly typeOnly: boolean;
}

/** Every import and re-export of a file, dynamic ones and `import('…')` types included. */
function importsOf(path: string): Import[] {
  const text = textOf(path);
  // Lexicons are long, and a scan is enough for them; only where types are let through is it worth parsing.
  if (roomOf(path.replace('src/', ''))?.typesOnly === undefined) {
    const { importedFiles } = ts.preProcessFile(text, true, true);
    return importedFiles.map(({ fileName }) => ({ specifier: fileName, typeOnly: false }));
  }
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, false);
  const found: Import[] = [];
  const add = (node: ts.Node | undefined, typeOnly: boolean): void => {
    if (node !== undefined && ts.isStringLiteral(node)) found.push({ specifier: node.text, typeOnly });
  };
  for (const statement of source.statements) {
    if (ts.isImportDeclaration(statement)) {
      const clause = statement.importClause;
      const names = clause?.namedBindings;
      const named =
        names !== undefined && ts.isNamedImports(names) && clause?.name === undefined ? names.elements : [];
      const typeOnly = clause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
      add(
        statement.moduleSpecifier,
        typeOnly || (named.length > 0 && named.every((element) => element.isTypeOnly)),
      );
    } else if (ts.isExportDeclaration(statement)) add(statement.moduleSpecifier, statement.isTypeOnly);
  }
  for (const match of text.matchAll(/\b(import|require)\(\s*'([^']+)'\s*\)/g)) {
    found.push({ specifier: match[2] ?? '', typeOnly: false });
  }
  return found;
}

describe('the walls of the house', () => {
  const files = filesBelow('src', /\.ts$/).map((path) => path.replace('src/', ''));

  it('every listed room is there and holds something', () => {
    const empty = ROOMS.filter(
      (room) => !files.some((file) => file === room.path || file.startsWith(`${room.path}/`)),
    );
    assert.deepEqual(
      empty.map((room) => room.path),
      [],
    );
  });

  it('every file of src stands in a room', () => {
    assert.deepEqual(
      files.filter((file) => roomOf(file) === null),
      [],
    );
  });

  it('no import breaks a wall', () => {
    const broken = files.flatMap((file) =>
      importsOf(`src/${file}`).flatMap(({ specifier, typeOnly }) => {
        const message = breach(file, specifier, typeOnly);
        return message === null ? [] : [`${file}: ${message}`];
      }),
    );
    assert.deepEqual(broken, []);
  });

  it('a breach fails', () => {
    const fails = (file: string, specifier: string, typeOnly = false): boolean =>
      breach(file, specifier, typeOnly) !== null;
    assert.ok(fails('core/names/x.ts', '../language/de/pack'));
    assert.ok(fails('core/names/x.ts', '../time/find-times'));
    assert.ok(fails('core/names/deep/x.ts', '../../time/find-times'));
    assert.ok(fails('core/base/x.ts', '../model/article'));
    assert.ok(fails('core/language/de/names/x.ts', '../../en/names/index'));
    assert.ok(fails('core/resolution/x.ts', '../names/find-names'));
    assert.ok(fails('core/index/x.ts', '../analyse'));
    assert.ok(fails('core/time/x.ts', 'node:fs'));
    assert.ok(fails('core/api.ts', 'vscode'));
    assert.ok(fails('cli/x.ts', 'vscode'));
    assert.ok(fails('worker/x.ts', '../core/analyse'));
    assert.ok(fails('extension/x.ts', 'node:fs'));
    assert.ok(fails('extension/x.ts', '../core/index/dossier-index'));
    assert.ok(fails('extension/x.ts', '../core/api'));
    assert.ok(!fails('extension/x.ts', '../core/api', true));
    assert.ok(!fails('core/names/x.ts', '../language/pack'));
    assert.ok(!fails('core/names/x.ts', '../language/pack/names'));
    assert.ok(!fails('core/language/de/names/x.ts', '../../world/states'));
  });
});
