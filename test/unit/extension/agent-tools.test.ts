// The manifest's language-model tools are the questions of the core, word for word; `UPDATE_TOOLS=1` writes them anew.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { QUESTIONS } from '../../../src/core/answers/questions';
import { PROVIDER_ID, toolContributions } from '../../support/tool-contributions';

interface Manifest {
  readonly contributes: Record<string, unknown> & {
    readonly mcpServerDefinitionProviders: readonly { readonly id: string }[];
  };
}

function manifest(): Manifest {
  return JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
}

describe('the tools in the manifest', () => {
  if (process.env['UPDATE_TOOLS'] === '1') {
    const now = manifest();
    now.contributes['languageModelTools'] = toolContributions();
    writeFileSync('package.json', `${JSON.stringify(now, null, 2)}\n`);
  }

  it('are the questions of the core, with the same schemas', () => {
    assert.deepEqual(manifest().contributes['languageModelTools'], toolContributions());
  });

  it('can each be named in a prompt, by names that are not taken twice', () => {
    const references = QUESTIONS.map((q) => q.reference);
    assert.equal(new Set(references).size, references.length);
    for (const name of references) assert.match(name, /^dossier[A-Z][A-Za-z]+$/);
  });

  it('come with texts in both languages', () => {
    for (const file of ['package.nls.json', 'package.nls.de.json']) {
      const texts = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
      for (const tool of toolContributions())
        for (const key of [tool.displayName, tool.userDescription])
          assert.ok((texts[key.slice(1, -1)] ?? '') !== '', `${file}: ${key}`);
    }
  });

  it('stand beside the server that the sources register', () => {
    const source = readFileSync('src/extension/agents/server.ts', 'utf8');
    assert.match(source, new RegExp(`PROVIDER = '${PROVIDER_ID.replace('.', '\\.')}'`));
    assert.deepEqual(
      manifest().contributes.mcpServerDefinitionProviders.map((p) => p.id),
      [PROVIDER_ID],
    );
  });
});
