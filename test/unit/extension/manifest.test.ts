// The manifest and the sources name the same commands, views and settings, and every file that the manifest names exists.
import { strict as assert } from 'node:assert';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { RULES } from '../../../src/core/checks/problem';
import { COMMANDS, VIEWS } from '../../../src/extension/commands/command-ids';

interface Manifest {
  readonly main: string;
  readonly browser: string;
  readonly icon: string;
  readonly contributes: {
    readonly commands: readonly { readonly command: string }[];
    readonly views: Readonly<Record<string, readonly { readonly id: string }[]>>;
    readonly viewsContainers: { readonly activitybar: readonly { readonly icon: string }[] };
    readonly menus: Readonly<Record<string, readonly { readonly command: string; readonly when?: string }[]>>;
    readonly configuration: { readonly properties: Readonly<Record<string, unknown>> };
    readonly yamlValidation: readonly { readonly url: string }[];
    readonly grammars: readonly { readonly path: string }[];
  };
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
const { contributes } = manifest;
/** Run by links and clicks only: they need arguments, so the palette does not offer them. */
const INTERNAL: readonly string[] = [
  COMMANDS.openDecision,
  COMMANDS.openEvidence,
  COMMANDS.openNotePlace,
  COMMANDS.showMore,
  COMMANDS.tryBriefing,
];

describe('the manifest', () => {
  it('declares the commands that the sources register', () => {
    const declared = contributes.commands.map((c) => c.command).sort();
    const known = Object.values(COMMANDS)
      .filter((c) => !INTERNAL.includes(c))
      .sort();
    assert.deepEqual(declared, known);
  });

  it('declares the views that the sources fill', () => {
    const declared = Object.values(contributes.views).flat();
    assert.deepEqual(declared.map((v) => v.id).sort(), Object.values(VIEWS).sort());
  });

  it('puts only commands into menus that exist', () => {
    const declared = new Set(contributes.commands.map((c) => c.command));
    for (const entry of Object.values(contributes.menus).flat())
      assert.ok(declared.has(entry.command), entry.command);
  });

  it('declares the settings that the sources read', () => {
    const source = readFileSync('src/extension/workspace/settings.ts', 'utf8');
    const read = [...source.matchAll(/setting\('([^']+)'/g)].map((m) => `dossier.${m[1]}`);
    assert.deepEqual([...new Set(read)].sort(), Object.keys(contributes.configuration.properties).sort());
  });

  it('names the rules that check briefings, as the core and the settings do', () => {
    const rules = contributes.configuration.properties['dossier.checks.rules'] as { properties: object };
    assert.deepEqual(Object.keys(rules.properties), Object.keys(RULES));
    const source = readFileSync('src/extension/workspace/settings.ts', 'utf8');
    const listed = /const RULES: readonly string\[\] = \[([^\]]*)\]/.exec(source)?.[1] ?? '';
    assert.deepEqual(
      [...listed.matchAll(/'([a-z-]+)'/g)].map((m) => m[1]),
      Object.keys(RULES),
    );
  });

  it('names the features of the editor, as the settings do', () => {
    const features = contributes.configuration.properties['dossier.editor.features'] as {
      properties: object;
    };
    const source = readFileSync('src/extension/workspace/settings.ts', 'utf8');
    const listed = /const FEATURES = \[([^\]]*)\]/.exec(source)?.[1] ?? '';
    assert.deepEqual(
      [...listed.matchAll(/'([a-z]+)'/g)].map((m) => m[1]),
      Object.keys(features.properties),
    );
  });

  it('names only files that exist', () => {
    const files = [
      manifest.icon,
      ...contributes.viewsContainers.activitybar.map((c) => c.icon),
      ...contributes.yamlValidation.map((y) => y.url),
      ...contributes.grammars.map((g) => g.path),
    ];
    for (const file of files) assert.ok(existsSync(file), file);
  });

  it('has a browser entry beside that for Node', () => {
    assert.equal(manifest.main, './dist/extension.js');
    assert.equal(manifest.browser, './dist/web.js');
  });
});

describe('the sample’s list of contents', () => {
  it('names the files that are there, because browsers cannot list them', () => {
    const files = readdirSync('seeds', { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name !== 'contents.json')
      .map((entry) => `${entry.parentPath}/${entry.name}`.replace(/\\/g, '/').replace(/^seeds\//, ''));
    assert.deepEqual(JSON.parse(readFileSync('seeds/contents.json', 'utf8')), files.sort());
  });
});
