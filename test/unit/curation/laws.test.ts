import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseDocument } from 'yaml';
import { decide, type ActorRef, type Decision } from '../../../src/core/curation/decide';
import { applySplices, invertSplices, moveSplices } from '../../../src/core/base/splice';
import { readCurated } from '../../../src/core/api';

const NAMES = ['Anna Berg', 'Otto Groß', 'Tod', 'Nord: Süd', 'A, B', '007', 'Ä#1', 'yes', '- x', "O'Neill"];
const name = fc.constantFrom(...NAMES);
const type = fc.constantFrom('person' as const, 'organization' as const, 'place' as const);
const quote = (s: string): string => JSON.stringify(s);

/** An entry as somebody may have written it. */
const entry = fc
  .record({
    name,
    type,
    aliases: fc.option(fc.uniqueArray(name, { maxLength: 3 }), { nil: undefined }),
    flow: fc.boolean(),
    dashes: fc.boolean(),
    comment: fc.boolean(),
    blank: fc.boolean(),
    wide: fc.boolean(),
  })
  .map((e) => {
    const list = (e.aliases ?? []).map(quote);
    if (e.flow) {
      const more = e.aliases ? `, aliases: [${list.join(', ')}]` : '';
      return `- {name: ${quote(e.name)}, type: ${e.type}${more}}${e.comment ? ' # c1' : ''}\n${e.blank ? '\n' : ''}`;
    }
    const pad = e.wide ? '    ' : '  ';
    const aliases =
      e.aliases === undefined
        ? ''
        : e.dashes
          ? `${pad}aliases:\n${list.map((a, i) => `${pad}  - ${a}${e.comment && i === 0 ? ' # c2' : ''}\n`).join('')}`
          : `${pad}aliases: [${list.join(', ')}]${e.comment ? '  # c3' : ''}\n`;
    return `-${pad.slice(1)}name: ${quote(e.name)}${e.comment ? '  # c4' : ''}\n${aliases}${pad}type: ${e.type}\n${e.comment ? `${pad}# c5\n` : ''}${e.blank ? '\n' : ''}`;
  });

const file = fc
  .record({
    entries: fc.array(entry, { maxLength: 5 }),
    indent: fc.constantFrom('', '  ', '    '),
    crlf: fc.boolean(),
    head: fc.constantFrom('', '# head\n', '# head\n\nother: 1\n'),
    end: fc.boolean(),
  })
  .map(({ entries, indent, crlf, head, end }) => {
    const body = entries
      .join('')
      .split('\n')
      .map((l) => (l === '' ? l : indent + l))
      .join('\n');
    let text = `${head}actors:\n${body}`;
    if (!end) text = text.replace(/\n+$/, '');
    return crlf ? text.replaceAll('\n', '\r\n') : text;
  });

const ref = fc.record({ name, type, names: fc.uniqueArray(name, { maxLength: 2 }) });
const decision: fc.Arbitrary<Decision> = fc.oneof(
  fc.record({ kind: fc.constant('merge' as const), from: ref, into: ref }),
  fc.record({
    kind: fc.constant('split' as const),
    actor: ref,
    as: name,
    names: fc.uniqueArray(name, { maxLength: 2 }),
    articles: fc.constantFrom<string[]>([], ['articles/a.md']),
  }),
  fc.record({ kind: fc.constant('alias' as const), actor: ref, alias: name }),
  fc.record({ kind: fc.constant('rename' as const), actor: ref, name }),
  fc.record({ kind: fc.constant('type' as const), actor: ref, type }),
  fc.record({ kind: fc.constant('ignore' as const), actor: ref }),
);

const comments = (text: string): string[] => (text.match(/# ?(?:c\d|head)/g) ?? []).sort();

function touched(d: Decision): ActorRef[] {
  if (d.kind === 'import') return [];
  return d.kind === 'merge' ? [d.from, d.into] : [d.actor];
}

describe('laws of decisions', () => {
  it('the file before comes back, byte for byte, when a decision is undone', () => {
    fc.assert(
      fc.property(file, decision, (text, d) => {
        const result = decide(text, d);
        if ('problem' in result) return;
        assert.equal(applySplices(text, result.splices), result.text);
        assert.equal(applySplices(result.text, invertSplices(text, result.splices)), text);
      }),
      { numRuns: 80 },
    );
  });

  it('comments stay, the file stays readable, and other entries stay as they were', () => {
    let tried = 0;
    let written = 0;
    fc.assert(
      fc.property(file, decision, (text, d) => {
        tried++;
        const result = decide(text, d);
        if ('problem' in result) {
          assert.ok(['unusual', 'taken', 'nothing'].includes(result.problem), result.problem);
          return;
        }
        written++;
        assert.deepEqual(parseDocument(result.text).errors, []);
        assert.deepEqual(comments(result.text), comments(text));
        // An alias or a merge may also speak to the entry of the other name.
        const named = new Set(
          [
            ...touched(d).flatMap((a) => [a.name, ...a.names]),
            d.kind === 'alias' ? d.alias : '',
            ...(d.kind === 'split' ? [d.as, ...d.names] : []),
          ].filter((n) => n !== ''),
        );
        const plain = (t: string): string[] =>
          readCurated(t)
            .actors.filter((a) => !named.has(a.name) && (d.kind !== 'rename' || a.name !== d.name))
            .map(({ at: _, ...a }) => JSON.stringify({ ...a, aliases: d.kind === 'alias' ? [] : a.aliases }));
        assert.deepEqual(plain(result.text), plain(text));
      }),
      { numRuns: 150 },
    );
    assert.ok(written > tried * 0.4, `only ${written} of ${tried} decisions could be written`);
  });

  it('a decision can be written into nearly every file', () => {
    fc.assert(
      fc.property(file, ref, (text, actor) => {
        const result = decide(text, { kind: 'ignore', actor });
        assert.ok('text' in result, JSON.stringify([text, actor, result]));
        const found = readCurated(result.text).actors.find((a) => a.name === actor.name && a.ignore);
        assert.ok(found);
      }),
      { numRuns: 150 },
    );
  });

  it('an undo survives edits elsewhere', () => {
    fc.assert(
      fc.property(file, ref, fc.string({ maxLength: 5 }), (text, actor, more) => {
        const result = decide(text, { kind: 'ignore', actor });
        if ('problem' in result) return;
        const undo = invertSplices(text, result.splices);
        const edited = `# ${more}\n${result.text}`;
        const moved = moveSplices(result.text, edited, undo);
        if (moved !== null) assert.equal(applySplices(edited, moved), `# ${more}\n${text}`);
      }),
      { numRuns: 100 },
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), decision, (text, d) => {
        decide(text, d);
        decide(`actors:\n${text}`, d);
      }),
    );
  });
});
