import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { anyText } from '../../support/any-text';
import { parse } from 'yaml';
import { checkBriefing, checkTemplate } from '../../../src/core/api';
import { findings, KEYWORDS, type Schema } from '../../../src/core/checks/form/json-schema';
import { nearest } from '../../../src/core/base/near';
import { schemaProblems } from '../../support/schema';
import { BROKEN_CONTENTS } from './broken-contents';
import { WHOLE, type Broken } from './broken-helpers';
import { BROKEN_SHAPES } from './broken-shapes';

const BROKEN: readonly Broken[] = [...BROKEN_SHAPES, ...BROKEN_CONTENTS];

function textOf({ change, name }: Broken): string {
  if (typeof change === 'string') return change;
  const text = WHOLE.replace(change[0], () => change[1]);
  assert.notEqual(text, WHOLE, `${name}: nothing is changed`);
  return text;
}

describe('what is wrong with a note', () => {
  it('is nothing where it is whole', () => {
    assert.deepEqual(checkBriefing(WHOLE, 'de'), []);
    assert.deepEqual(schemaProblems('briefing', parse(WHOLE)), []);
  });

  it('is known for more than a hundred ways to break one', () => assert.ok(BROKEN.length > 100));

  for (const broken of BROKEN)
    it(`is told to a person: ${broken.name}`, () => {
      const check = broken.template ? checkTemplate : checkBriefing;
      const text = textOf(broken);
      for (const language of ['de', 'en'] as const) {
        const problems = check(text, language);
        const told = problems.map((p) => p.message);
        assert.ok(told.includes(broken[language]), `${broken[language]}\n  is not among\n${told.join('\n')}`);
        for (const p of problems) {
          assert.ok(
            p.span[0] >= 0 && p.span[1] <= text.length && p.span[0] <= p.span[1],
            'a place in the text',
          );
          const line = text.slice(0, p.span[0]).split('\n').length;
          assert.equal(p.line, line);
        }
      }
    });

  it('stands where the fault is', () => {
    const at = (change: readonly [string, string]): string => {
      const text = WHOLE.replace(change[0], () => change[1]);
      const [first] = checkBriefing(text, 'en');
      return first ? text.slice(...first.span) : '';
    };
    assert.equal(at(['written: 2025-04-01', 'written: gestern']), 'gestern');
    assert.equal(at(['at: a1¶3', 'at: a7¶3']), 'a7¶3');
    assert.equal(at(['\nsummary:', '\nsumary:']), 'sumary');
    assert.equal(at(['type: CONSULT', 'type: TALK']), 'TALK');
    assert.equal(at(['also: [Muster]', 'also:']), 'also');
    assert.equal(at(['    status: happened\n', '']), 'date', 'at the first line of its entry');
  });

  it('is never an exception, whatever the text', () => {
    fc.assert(
      fc.property(anyText(), fc.nat(WHOLE.length), (junk, at) => {
        for (const text of [junk, WHOLE.slice(0, at) + junk + WHOLE.slice(at), WHOLE.slice(0, at)]) {
          assert.ok(Array.isArray(checkBriefing(text, 'de')));
          assert.ok(Array.isArray(checkTemplate(text, 'en')));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('does not grow out of hand with aliases', () => {
    let bomb = 'a: &a [x, x, x, x, x, x, x, x]\n';
    for (let i = 1; i < 9; i++) {
      const [one, two] = [String.fromCharCode(96 + i), String.fromCharCode(97 + i)];
      bomb += `${two}: &${two} [*${one}, *${one}, *${one}, *${one}, *${one}, *${one}, *${one}, *${one}]\n`;
    }
    assert.ok(checkBriefing(bomb, 'en').length > 0);
  });
});

describe('the reader of schemas', () => {
  const schemas = ['briefing', 'template'].map(
    (name) => JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8')) as Schema,
  );

  it('knows each keyword that our schemas use', () => {
    const unknown = new Set<string>();
    const walk = (schema: Schema): void => {
      for (const [key, value] of Object.entries(schema)) {
        if (!KEYWORDS.has(key)) unknown.add(key);
        if (key === 'properties' || key === 'definitions')
          Object.values(value as Record<string, Schema>).forEach(walk);
        else if (key === 'allOf') (value as Schema[]).forEach(walk);
        else if (key !== 'enum' && typeof value === 'object' && value !== null && !Array.isArray(value))
          walk(value as Schema);
      }
    };
    schemas.forEach(walk);
    assert.deepEqual([...unknown], []);
  });

  it('agrees with a full validator on every broken note', () => {
    const [briefing] = schemas;
    assert.ok(briefing);
    for (const broken of BROKEN) {
      if (broken.template) continue;
      let value: unknown;
      try {
        value = parse(textOf(broken));
      } catch {
        continue;
      }
      assert.equal(
        findings(value, briefing).length > 0,
        schemaProblems('briefing', value).length > 0,
        broken.name,
      );
    }
  });

  it('finds what somebody probably meant, or nothing', () => {
    assert.equal(nearest('sumary', ['summary', 'events']), 'summary');
    assert.equal(nearest('evnets', ['summary', 'events']), 'events');
    assert.equal(nearest('wetter', ['summary', 'events']), null);
    assert.equal(nearest('ja', ['de', 'en']), null);
  });
});
