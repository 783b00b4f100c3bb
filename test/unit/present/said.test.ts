// Statements, forms of names, values and labels that are kept as rows: at any time what plain maps and lists of them say.
import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { finish } from '../../../src/core/base/steps';
import type { DossierStatement } from '../../../src/core/present/api';
import { bytesOfText, LaidText, textOfBytes } from '../../../src/core/present/laid-text';
import { inMemory } from '../../../src/core/present/packed-block';
import { FormTable, type FormEntry } from '../../../src/core/present/packed-form';
import { plainStatement } from '../../../src/core/present/packed-statement';
import { runOf, Said } from '../../../src/core/present/said';
import { Values } from '../../../src/core/present/values';
import { anyText } from '../../support/any-text';

const ACTORS = ['harz', 'quast', 'wal', 'dorn'];
const ARTICLES = ['a.md', 'b.md', 'c.md', 'd.md'];
const actor = fc.constantFrom(...ACTORS);

const statement = fc.record({
  id: fc
    .nat({ max: 40 })
    .map((n) => (n % 2 === 0 ? `s-0000000000000${n.toString(16).padStart(2, '0').at(-1)}` : `x${n}`)),
  type: fc.constantFrom('quote', 'indirect'),
  speaker: fc.option(actor),
  others: fc.option(fc.array(actor, { maxLength: 2 }), { nil: undefined }),
  date: fc.constantFrom(null, '2024-05', '2023'),
  about: fc.array(actor, { maxLength: 3 }),
  verbatim: fc.boolean(),
});

/** A statement of an article, with the fields that nobody looks at here. */
function made(article: string, { others, ...rest }: Record<string, unknown>): DossierStatement {
  return {
    ...{ speakerBasis: 'stated', via: null, stance: null, quote: [], cue: [], speakerEvidence: null },
    ...rest,
    ...(others === undefined ? {} : { others }),
    // An id belongs to one article.
    ...{ article, id: `${String(rest['id'])}${article === 'a.md' ? '' : `-${article}`}` },
  } as unknown as DossierStatement;
}

function once(all: readonly DossierStatement[]): readonly DossierStatement[] {
  return [...new Map(all.map((s) => [s.id, s])).values()];
}

describe('statements as rows', () => {
  it('are found by id, by article and by whom they are about as in plain lists', () => {
    const step = fc.tuple(fc.constantFrom(...ARTICLES), fc.array(statement, { maxLength: 6 }));
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), fc.shuffledSubarray(ARTICLES), (steps, order) => {
        const [said, values] = [new Said(), new Values()];
        const plain = new Map<string, readonly DossierStatement[]>();
        for (const [article, some] of steps) {
          const list = once(some.map((s) => made(article, s)));
          said.state(article, runOf(list, values));
          plain.set(article, list);
        }
        for (const s of [...plain.values()].flat())
          assert.deepEqual(plainStatement(said.get(s.id) as DossierStatement), s);
        assert.equal([...said.values()].length, [...plain.values()].flat().length);
        assert.equal(said.has('s-ffffffffffffff'), false);
        const inOrder = finish(said.inOrder(order.map((id) => ({ id }))));
        const all = order.flatMap((id) => plain.get(id) ?? []);
        assert.deepEqual(inOrder.all().map(plainStatement), all);
        for (const id of ARTICLES)
          assert.deepEqual(
            inOrder.in(id).map(plainStatement),
            all.filter((s) => s.article === id),
          );
        for (const id of [...ACTORS, 'nobody'])
          assert.deepEqual(
            inOrder.about(id).map(plainStatement),
            all.filter((s) => s.about.includes(id) && s.speaker !== id).reverse(),
          );
      }),
      { numRuns: 60 },
    );
  });
});

describe('forms as rows', () => {
  it('mean what a map of them says', () => {
    const means = fc.tuple(fc.array(actor), fc.boolean()).map(([actors, upper]) => ({ actors, upper }));
    const some = fc.array(fc.tuple(fc.constantFrom('wal', 'von wal', 'ål', '„x“', 'y'), fc.option(means)));
    fc.assert(
      fc.property(fc.array(some), (steps) => {
        const [table, values] = [new FormTable(), new Values()];
        const map = new Map<string, FormEntry[1]>();
        for (const forms of steps) {
          const come = new Map<string, FormEntry[1]>();
          for (const [form, now] of forms)
            if (now) come.set(form, now);
            else {
              come.delete(form);
              table.delete(form);
              map.delete(form);
            }
          finish(table.put([...come], values, 2));
          for (const [form, now] of come) map.set(form, now);
        }
        assert.deepEqual(new Map(table.entries()), map);
        for (const form of ['wal', 'ål', 'y', '']) assert.deepEqual(table.get(form), map.get(form));
      }),
      { numRuns: 60 },
    );
  });
});

describe('values', () => {
  it('are one object for what is equal, and are found by what they are', () => {
    const value = fc.oneof(fc.string(), fc.constantFrom(null, '\n[1]', '[1]'), fc.array(fc.nat({ max: 3 })));
    fc.assert(
      fc.property(fc.array(value), (all) => {
        const values = new Values();
        for (const v of all) {
          const number = values.numberOf(v);
          assert.deepEqual(values.at(number), v);
          assert.equal(values.numberOf(structuredClone(v)), number);
          assert.equal(values.shared(structuredClone(v)), values.at(number));
          if (typeof v === 'string') assert.equal(values.find(v), number);
        }
        assert.equal(values.find('never given, whatever was'), -1);
      }),
    );
  });
});

describe('a text that lies elsewhere', () => {
  it('is what was laid there', () => {
    const [narrow, wide] = [fc.string({ unit: 'binary-ascii' }), anyText()];
    const check = (a: string, b: string): void => {
      assert.equal(textOfBytes(bytesOfText(`${a}ÿ`, false), false), `${a}ÿ`);
      const bytes = bytesOfText(`${a}${b}`, true);
      const laid = new LaidText(inMemory(bytes), 2 * a.length, bytes.length, true);
      assert.equal(laid.text, b);
      assert.equal(laid.text, b);
    };
    fc.assert(fc.property(narrow, wide, check), { numRuns: 40 });
    check('a'.repeat(20_000), '„Wal“ → '.repeat(3000));
  });
});
