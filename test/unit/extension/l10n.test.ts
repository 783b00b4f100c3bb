// The user interface is complete in English and German: every text in the sources has a German one, none is left over,
// both have the same placeholders, and what the manifest names exists in both languages.
import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

function json(file: string): Record<string, string> {
  return JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
}

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory()
      ? sources(join(folder, entry.name))
      : entry.name.endsWith('.ts')
        ? [join(folder, entry.name)]
        : [],
  );
}

/** The key VS Code looks a text up by: the message, with its comments where it has some. */
function keyOf(node: ts.CallExpression, where: string): string {
  const [first] = node.arguments;
  if (first && ts.isStringLiteralLike(first)) return first.text;
  assert.ok(first && ts.isObjectLiteralExpression(first), `${where}: a text must be a literal`);
  let message = '';
  let comments: string[] = [];
  for (const property of first.properties) {
    if (!ts.isPropertyAssignment(property)) continue;
    const name = property.name.getText();
    if (name === 'message' && ts.isStringLiteralLike(property.initializer))
      message = property.initializer.text;
    if (name === 'comment' && ts.isArrayLiteralExpression(property.initializer))
      comments = property.initializer.elements.filter(ts.isStringLiteralLike).map((e) => e.text);
  }
  assert.notEqual(message, '', `${where}: a text must be a literal`);
  return comments.length > 0 ? `${message}/${comments.join('')}` : message;
}

/** All texts of the extension, by key. */
function textsInSources(): Set<string> {
  const found = new Set<string>();
  for (const file of sources('src/extension')) {
    const tree = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
    const visit = (node: ts.Node): void => {
      if (ts.isCallExpression(node)) {
        const callee = node.expression.getText();
        if (callee === 'vscode.l10n.t' || callee === 't') found.add(keyOf(node, file));
      }
      ts.forEachChild(node, visit);
    };
    visit(tree);
  }
  return found;
}

function placeholders(text: string): string[] {
  return [...new Set(text.match(/\{\d+\}/g) ?? [])].sort();
}

/** `UPDATE_L10N=1` writes the English list anew and gives the German one empty places for what is missing. */
function update(used: ReadonlySet<string>): void {
  const keys = [...used].sort();
  const english = keys.map((key) => {
    const [message = '', comment] = key.split(/\/(.*)/s);
    return [key, comment === undefined || comment === '' ? message : { message, comment: [comment] }];
  });
  const german = json('l10n/bundle.l10n.de.json');
  const write = (file: string, value: object): void =>
    writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);
  write('l10n/bundle.l10n.json', Object.fromEntries(english));
  write('l10n/bundle.l10n.de.json', Object.fromEntries(keys.map((key) => [key, german[key] ?? ''])));
}

describe('texts of the user interface', () => {
  const used = textsInSources();
  if (process.env['UPDATE_L10N'] === '1') update(used);
  const german = json('l10n/bundle.l10n.de.json');

  it('are all translated, and no translation is left over', () => {
    const keys = new Set(Object.keys(german));
    assert.deepEqual(
      { missing: [...used].filter((k) => !keys.has(k)), unused: [...keys].filter((k) => !used.has(k)) },
      { missing: [], unused: [] },
    );
  });

  it('keep their placeholders', () => {
    for (const [key, text] of Object.entries(german)) {
      assert.notEqual(text, '', key);
      assert.deepEqual(placeholders(text), placeholders(key.replace(/\/.*$/s, '')), key);
    }
  });

  it('are listed in English for translators', () => {
    const english = json('l10n/bundle.l10n.json') as Record<string, unknown>;
    assert.deepEqual(Object.keys(english).sort(), [...used].sort());
  });
});

describe('texts of the manifest', () => {
  const manifest = readFileSync('package.json', 'utf8');
  const used = new Set([...manifest.matchAll(/"%([^%"]+)%"/g)].map((m) => m[1] ?? ''));

  for (const file of ['package.nls.json', 'package.nls.de.json'])
    it(`${file} has each that is used and no other`, () => {
      const keys = new Set(Object.keys(json(file)));
      assert.deepEqual(
        { missing: [...used].filter((k) => !keys.has(k)), unused: [...keys].filter((k) => !used.has(k)) },
        { missing: [], unused: [] },
      );
    });
});

describe('problems of articles, of actors.yaml and of briefings', () => {
  it('have a text for every code of the engine', () => {
    const known = ['words/problems.ts', 'briefings/words.ts']
      .map((file) => readFileSync(`src/extension/${file}`, 'utf8'))
      .join('\n');
    // What is wrong with a note is told in people's words by the core itself, in the language asked for.
    const own = sources('src/core').filter((file) => !/checks[\\/](?:form[\\/]|rules[\\/]form)/.test(file));
    const codes = own.flatMap((file) => {
      const text = readFileSync(file, 'utf8');
      return /problem/i.test(text)
        ? [...text.matchAll(/(?:code: |report\(\s*)'([a-z]+(?:-[a-z]+)+)'/g)].map((m) => m[1] ?? '')
        : [];
    });
    assert.ok(codes.length > 5);
    assert.deepEqual(
      [...new Set(codes)].filter((code) => !known.includes(`'${code}'`)),
      [],
    );
  });
});
