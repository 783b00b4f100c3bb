// Every rule of every language pack shows itself: the examples that stand with the rule are run as tests.
import assert from 'node:assert/strict';
import { de } from '../../../src/core/language/de/pack';
import { en } from '../../../src/core/language/en/pack';
import { marked, timesOf } from './support';

for (const pack of [de, en])
  describe(`time rules: ${pack.lang}`, () => {
    it('have ids that are unique and begin with the language', () => {
      const ids = pack.time.rules.map((rule) => rule.id);
      assert.equal(new Set(ids).size, ids.length);
      assert.ok(ids.every((id) => id.startsWith(`${pack.lang}.`)));
    });
    for (const rule of pack.time.rules) {
      for (const example of rule.yes)
        it(`${rule.id}: ${example}`, () => {
          const { text, spans, values } = marked(example);
          const found = timesOf(text, { lang: pack.lang });
          assert.deepEqual(
            found.map((t) => [text.slice(...t.span), t.value]),
            spans.map((span, i) => [text.slice(...span), values[i]]),
          );
          assert.ok(
            found.some((t) => t.rule === rule.id),
            `found by ${found.map((t) => t.rule).join(', ')}`,
          );
        });
      for (const example of rule.no ?? [])
        it(`${rule.id} not: ${example}`, () => {
          const found = timesOf(example, { lang: pack.lang });
          assert.deepEqual(
            found.map((t) => example.slice(...t.span)),
            [],
          );
        });
    }
  });
