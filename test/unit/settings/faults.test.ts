// What is wrong with a value of a setting, by what the manifest says of it; and that the manifest, the code, both languages
// and the tests know the same settings.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { globFault, settingFault, type SettingSchema } from '../../../src/extension/settings/faults';
import { filesBelow, textOf } from '../../support/tree';

interface Manifest {
  readonly contributes: {
    readonly configuration: {
      readonly properties: Readonly<
        Record<
          string,
          SettingSchema & {
            readonly default: unknown;
            readonly markdownDescription?: string;
            readonly scope?: string;
          }
        >
      >;
    };
  };
}
const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const { properties } = (json('package.json') as Manifest).contributes.configuration;

describe('patterns for files', () => {
  for (const [glob, why] of [
    ['articles/**/*.{md,txt}', null],
    ['**/[a-z]*.md', null],
    ['!archiv/**', null],
    ['', 'empty'],
    ['  ', 'empty'],
    ['articles/*.{md,txt', 'bracket'],
    ['articles/*.md}', 'bracket'],
    ['articles/[a-z.md', 'bracket'],
    ['/fremd/*.md', 'absolute'],
    ['C:/x/*.md', 'absolute'],
    ['~/x/*.md', 'absolute'],
    ['articles\\*.md', 'backslash'],
    ['../fremd/*.md', 'outside'],
  ] as const)
    it(`»${glob}«: ${why ?? 'sound'}`, () => assert.equal(globFault(glob), why));
});

/** Settings whose effect cannot be seen from a test: VS Code does not tell which protocol servers it is offered. */
const UNSEEN = new Set(['dossier.mcp.enabled', 'dossier.mcp.allowBriefings']);

describe('the settings', () => {
  for (const [name, schema] of Object.entries(properties)) {
    it(`${name}: its default is sound, and other kinds of value are not`, () => {
      assert.equal(settingFault(schema.default, schema), null);
      for (const value of [17, 'x y z \u0000', null, true, [3], { x: 1 }])
        if (typeof value !== typeof schema.default || Array.isArray(value) !== Array.isArray(schema.default))
          assert.notEqual(settingFault(value, schema), null, JSON.stringify(value));
    });

    it(`${name}: has a scope, words in both languages, is read, and is tried in an editor`, () => {
      assert.ok(schema.scope);
      const key = /^%(.+)%$/.exec(schema.markdownDescription ?? '')?.[1] ?? '';
      for (const file of ['package.nls.json', 'package.nls.de.json']) {
        const words = (json(file) as Record<string, string>)[key] ?? '';
        assert.ok(words.length > 20, `${file}: ${key}`);
      }
      const short = name.replace('dossier.', '');
      assert.ok(textOf('src/extension/workspace/settings.ts').includes(`setting('${short}'`));
      const tried = [
        ...filesBelow('test/vscode', /\.test\.ts$/),
        ...filesBelow('test/ui', /\.test\.ts$/),
      ].some((file) => textOf(file).includes(`'${short}'`) || textOf(file).includes(`'${name}'`));
      assert.ok(tried || UNSEEN.has(name), 'no test in test/vscode or test/ui sets it');
    });
  }

  it('are judged down to single entries', () => {
    const rules = properties['dossier.checks.rules'];
    assert.ok(rules);
    assert.equal(settingFault({ 'date-too-fine': 'off' }, rules), null);
    assert.equal(settingFault({ 'date-too-fine': 'loud' }, rules)?.kind, 'choice');
    assert.equal(settingFault({ nonsense: 'off' }, rules)?.kind, 'key');
    const folder = properties['dossier.briefings.folder'];
    assert.ok(folder);
    assert.equal(settingFault('notes\\briefings', folder), null);
    assert.equal(settingFault('../fremd', folder)?.kind, 'form');
    assert.equal(settingFault('/fremd', folder)?.kind, 'form');
  });
});
