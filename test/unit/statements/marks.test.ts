// Quotation marks of every kind; what is speech in them and what is a title; quotations that are split or never close.
import assert from 'node:assert/strict';
import { linesOf, statementsOf } from './find';

describe('statements: quotation marks', () => {
  for (const [open, close] of [
    ['„', '“'],
    ['„', '”'],
    ['»', '«'],
    ['«', '»'],
    ['“', '”'],
    ['”', '”'],
    ['"', '"'],
    ['‚', '‘'],
    ['›', '‹'],
  ] as const)
    it(`${open}…${close}`, () => {
      const quote = `${open}Wir bleiben bei unserem Nein${close}`;
      assert.deepEqual(linesOf(`${quote}, sagte der Müller.`), [`direct: ${quote} | sagte | der Müller`]);
    });

  it('takes the marks and a full stop before the closing one', () => {
    assert.deepEqual(linesOf('Die Bahn meldet: „Alle Züge fahren wieder.“'), [
      'direct: „Alle Züge fahren wieder.“ | meldet | Die Bahn',
    ]);
  });

  it('keeps several sentences together', () => {
    assert.deepEqual(linesOf('Frau Huber sagte: „Das ist gut. Wir freuen uns sehr.“ Danach ging sie heim.'), [
      'direct: „Das ist gut. Wir freuen uns sehr.“ | sagte | Frau Huber',
    ]);
  });

  it('splits a quotation that its speaker interrupts', () => {
    assert.deepEqual(linesOf('„Es reicht“, sagte sie, „wir gehen jetzt.“'), [
      'direct: „Es reicht“ | sagte | sie',
      'direct: „wir gehen jetzt.“ | sagte | sie',
    ]);
  });

  it('finds somebody’s words inside an indirect quotation', () => {
    const text = 'Der Wirt sagte, die neue Steuer sei „völlig aus der Luft gegriffen“.';
    const [outer, inner] = statementsOf(text);
    assert.equal(outer?.type, 'indirect');
    assert.equal(inner?.type, 'direct');
    assert.equal(inner?.nested, true);
    assert.deepEqual(inner?.speaker, outer?.speaker);
  });

  it('finds a label', () => {
    assert.deepEqual(linesOf('Die Ministerin nannte den Entwurf einen „schlechten Witz“.'), [
      'direct: „schlechten Witz“ | nannte | Die Ministerin',
    ]);
  });

  for (const text of [
    'Der Film „Die lange Nacht“ läuft ab Freitag.',
    'Das sogenannte „Sommerpaket“ gilt ab Juli.',
    'Der Frachter „Stella Maris“ liegt im Hafen.',
    'Sie las die Wochenzeitung „Der Bote“ jeden Abend.',
    "Die Art ''Bufo calidus'' ist selten.",
  ])
    it(`is no statement: ${text}`, () => assert.deepEqual(linesOf(text), []));

  it('ends an unclosed quotation with its paragraph', () => {
    const text = 'Der Müller sagte: „Wir bleiben hier.\n\nAm Abend regnete es.';
    for (const s of statementsOf(text)) for (const [, end] of s.quote) assert.ok(end <= text.indexOf('\n'));
  });
});
