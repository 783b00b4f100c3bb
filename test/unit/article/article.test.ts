import assert from 'node:assert/strict';
import { readText } from '../../support/engine';

describe('reading an article', () => {
  it('keeps every token at its exact place', () => {
    const text = 'Berlin, 3. Mai 2025.\r\n\r\n»Ja«, sagte er.';
    for (const t of readText(text).tokens) assert.equal(text.slice(t.start, t.end), t.text);
  });
});
