// A rule for boilerplate that names a sign it needs is not tried on lines without it: so no line without it may match.
import assert from 'node:assert/strict';
import { de } from '../../../src/core/language/de/pack';
import { en } from '../../../src/core/language/en/pack';

describe('rules that need a sign', () => {
  for (const { article } of [de, en])
    it(`match nothing without it: ${article.lang}`, () => {
      const rules = article.boilerplate.filter((rule) => rule.needs !== undefined);
      assert.ok(rules.length > 2);
      for (const { id, needs = '', pattern, yes } of rules)
        for (const line of yes) {
          assert.ok(line.includes(needs), `${id}: ${line}`);
          assert.ok(!pattern.test(line.replaceAll(needs, '')), `${id} without ${needs}: ${line}`);
        }
    });
});
