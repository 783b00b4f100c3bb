// The card on names: inflected and partial forms, in Markdown, plain text and YAML; nothing on words that are no names.
import assert from 'node:assert/strict';
import { cardOver, dossier, hoverOver, inWorkspace, remove, report, write } from './support/dossier';

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
      await cardOver(inWorkspace('notes.md'), words, name);
    });
  }

  it('shows in plain text and YAML', async () => {
    await cardOver(inWorkspace('plain.txt'), 'Selenskyj', 'Wolodymyr Selenskyj');
    await cardOver(inWorkspace('todo.yaml'), 'Selenskyj', 'Wolodymyr Selenskyj');
  });

  it('links to the words it rests on', async () => {
    const card = await cardOver(inWorkspace('notes.md'), 'Driscolls', 'command:dossier.openEvidence');
    assert.match(card, /command:dossier\.briefActor/);
  });

  it('is silent on words that name nobody', async () => {
    assert.equal(await hoverOver(inWorkspace('notes.md'), 'Gemüse'), '');
    assert.equal(await hoverOver(inWorkspace('notes.md'), 'plant'), '');
  });

  it('shows in a note of a hundred thousand words', async () => {
    const long = await write(
      'long.md',
      `${'Wort und Satz und Zeile. '.repeat(20_000)}\n\nSelenskyjs Rede.\n`,
    );
    const before = performance.now();
    await cardOver(long, 'Selenskyjs', 'Wolodymyr Selenskyj');
    report('a card in a long note', `${(performance.now() - before).toFixed(0)} ms`);
    await remove('long.md');
  });
});
