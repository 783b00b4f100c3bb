// The card on names: inflected and partial forms, in Markdown, plain text and YAML; nothing on words that are no names.
import assert from 'node:assert/strict';
import { dossier, hoverOver, inWorkspace, write } from './support/dossier';

describe('the card on a name', () => {
  before(async () => {
    await dossier();
  });

  for (const [words, name] of [
    ['Selenskyjs', 'Wolodymyr Selenskyj'],
    ['Hegseth dazu', 'Pete Hegseth'],
    ['Pete Hegseth?', 'Pete Hegseth'],
    ['US-Verteidigungsministers', 'Pete Hegseth'],
    ['Driscolls', 'Dan Driscoll'],
    ['Kiew', 'Kiew'],
  ] as const) {
    it(`shows ${name} on »${words}«`, async () => {
      const card = await hoverOver(inWorkspace('notes.md'), words);
      assert.ok(card.includes(name), card);
    });
  }

  it('shows in plain text and YAML', async () => {
    assert.match(await hoverOver(inWorkspace('plain.txt'), 'Selenskyj'), /Wolodymyr Selenskyj/);
    assert.match(await hoverOver(inWorkspace('todo.yaml'), 'Selenskyj'), /Wolodymyr Selenskyj/);
  });

  it('links to the words it rests on', async () => {
    const card = await hoverOver(inWorkspace('notes.md'), 'Driscolls');
    assert.match(card, /command:dossier\.openEvidence/);
    assert.match(card, /command:dossier\.briefActor/);
  });

  it('is silent on words that name nobody', async () => {
    assert.equal(await hoverOver(inWorkspace('notes.md'), 'Gemüse'), '');
    assert.equal(await hoverOver(inWorkspace('notes.md'), 'plant'), '');
  });

  it('can read a note of a hundred thousand words as fast', async () => {
    const long = await write(
      'long.md',
      `${'Wort und Satz und Zeile. '.repeat(20_000)}\n\nSelenskyjs Rede.\n`,
    );
    const before = performance.now();
    assert.match(await hoverOver(long, 'Selenskyjs'), /Wolodymyr Selenskyj/);
    assert.ok(performance.now() - before < 2000);
  });
});
