import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createOnigScanner, createOnigString, loadWASM } from 'vscode-oniguruma';
import { INITIAL, parseRawGrammar, Registry, type IGrammar } from 'vscode-textmate';

const FILE = path.join(__dirname, '..', '..', '..', 'syntaxes', 'dossier-briefing.tmLanguage.json');

// A stand-in for VS Code's YAML grammar: keys, comments and block scalars, under the scope names that ours refers to.
const YAML = {
  scopeName: 'source.yaml',
  patterns: [
    { match: '#.*$', name: 'comment.line.yaml' },
    { begin: '(\\S+): \\|$', end: '^(?=\\S)', name: 'meta.scalar.yaml' },
    { match: '([\\w-]+)(:)', captures: { 1: { name: 'entity.name.tag.yaml' } } },
  ],
};

async function load(): Promise<IGrammar> {
  const wasm = readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm'));
  await loadWASM(wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength));
  const registry = new Registry({
    onigLib: Promise.resolve({ createOnigScanner, createOnigString }),
    loadGrammar: (scope) =>
      Promise.resolve(
        parseRawGrammar(
          scope === 'source.yaml' ? JSON.stringify(YAML) : readFileSync(FILE, 'utf8'),
          'grammar.json',
        ),
      ),
    getInjections: (scope) => (scope === 'source.yaml' ? ['dossier.briefing.injection'] : undefined),
  });
  const grammar = await registry.loadGrammar('source.yaml');
  assert.ok(grammar);
  return grammar;
}

describe('the highlighting of briefings', () => {
  let grammar: IGrammar;
  before(async () => {
    grammar = await load();
  });

  /** Our own scopes by the words that bear them. */
  function scopes(text: string): Record<string, string> {
    const out: Record<string, string> = {};
    let state = INITIAL;
    for (const line of text.split('\n')) {
      const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
      state = ruleStack;
      for (const t of tokens) {
        const own = t.scopes
          .join(' ')
          .split(' ')
          .find((s) => s.endsWith('.dossier'));
        if (own !== undefined) out[line.slice(t.startIndex, t.endIndex)] = own.replace(/\.dossier$/, '');
      }
    }
    return out;
  }

  it('marks kind, dates, types, states and references', () => {
    assert.deepEqual(
      scopes(
        'briefing: event\ndate: 2025-02/..\nevents:\n  - date: unknown\n    type: CONSULT\n    status: cancelled\n    source:\n      - at: a2¶3\n        basis: inferred\n    verbatim: true',
      ),
      {
        event: 'keyword.control.briefing',
        '2025-02/..': 'constant.other.timestamp.edtf',
        unknown: 'constant.language.unknown',
        CONSULT: 'support.type.event',
        cancelled: 'constant.language.status.negated',
        a2: 'variable.other.article',
        '¶': 'punctuation.separator.paragraph',
        '3': 'constant.numeric.paragraph',
        inferred: 'constant.language.inferred',
        true: 'constant.language.boolean.verbatim',
      },
    );
  });

  it('marks citations on one line', () => {
    assert.deepEqual(
      scopes('briefing: topic\nsource:\n  - {at: a2¶3, span: [1, 5], words: es war a1¶4, basis: inferred}'),
      {
        topic: 'keyword.control.briefing',
        a2: 'variable.other.article',
        '¶': 'punctuation.separator.paragraph',
        '3': 'constant.numeric.paragraph',
        inferred: 'constant.language.inferred',
      },
    );
  });

  it('leaves quoted words, prose, comments and free text alone', () => {
    assert.deepEqual(
      scopes('words: es war a1¶4\nsays: status unknown\n# date: 2025\nnotes: |\n  status: planned\nx: 1'),
      {},
    );
  });
});
