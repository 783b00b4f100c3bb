// Every trigger rule carries its own examples; here they become tests, for both languages.
import assert from 'node:assert/strict';
import { events as german } from '../../../src/core/language/de/events';
import { events as english } from '../../../src/core/language/en/events';
import type { EventsPack } from '../../../src/core/language/pack/events';
import { factsOf } from '../../support/engine';

function types(text: string, pack: EventsPack): string[] {
  return factsOf(text, { lang: pack.lang, published: '2025-06-15' }).events.map((e) => e.type);
}

for (const pack of [german, english])
  describe(`trigger rules (${pack.lang})`, () => {
    it('have ids of their own', () => {
      const ids = pack.rules.map((r) => r.id);
      assert.equal(new Set(ids).size, ids.length);
    });
    for (const rule of pack.rules) {
      for (const text of rule.yes ?? [])
        it(`${rule.id}: ${text}`, () => {
          assert.ok(
            types(text, pack).includes(rule.type),
            `found ${types(text, pack).join(' ') || 'nothing'}`,
          );
        });
      for (const text of rule.no ?? [])
        it(`${rule.id}, not: ${text}`, () => {
          assert.ok(!types(text, pack).includes(rule.type));
        });
    }
  });
