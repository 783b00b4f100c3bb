// What is kept beside an original: made once, made anew when the original changes, never over what a person has changed.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { anyText } from '../../support/any-text';
import { read } from '../../../src/core/api';
import { keptSize } from '../../../src/extract/protocol';
import { composeNote, fingerprintOfBytes, isExtracted } from '../../../src/extract/note';
import { NO_DATA } from '../../../src/extract/found';
import { extract } from '../../support/originals';

const page = (words: string): string =>
  `<html lang="de"><head><meta property="og:site_name" content="Talbote"></head><body><article><h1>Der Rat tagt in Ebersfeld</h1>${`<p>${words} Bürgermeisterin Jule Harms sprach lange über den Haushalt der Stadt.</p>`.repeat(4)}</article></body></html>`;

async function made(
  words: string,
  kept: string | null = null,
): Promise<{ text: string; write: boolean; problems: string[] }> {
  const found = await extract('rat.html', page(words), kept);
  assert.ok(found.kind === 'text');
  return { text: found.text, write: found.write, problems: found.problems.map((p) => p.code) };
}

describe('the text beside an original', () => {
  it('says what it was taken from, and how', async () => {
    const { text, write } = await made('Eins.');
    assert.ok(write);
    assert.ok(isExtracted(text));
    assert.match(text, /extracted:\n {2}from: "rat.html"\n {2}how: "page, .*by Dossier/);
    assert.equal(keptSize(text), new TextEncoder().encode(page('Eins.')).length);
    assert.equal(read({ id: 'x', text }).original, 'rat.html');
  });

  it('stays while the original stays, with any line ends', async () => {
    const { text } = await made('Eins.');
    for (const kept of [
      text,
      text.replaceAll('\n', '\r\n'),
      `\ufeff${text}`,
      text.replace('Harms', 'Harmsen'),
    ]) {
      const again = await made('Eins.', kept);
      assert.deepEqual(again, { text: kept, write: false, problems: [] });
    }
  });

  it('is made anew when the original changes', async () => {
    const { text } = await made('Eins.');
    const again = await made('Zwei.', text);
    assert.equal(again.text, (await made('Zwei.')).text);
    assert.ok(again.write);
    assert.ok((await made('Zwei.', text.replaceAll('\n', '\r\n'))).write, 'line ends are no edit');
  });

  it('keeps front matter that a person has changed', async () => {
    const { text } = await made('Eins.');
    const dated = text.replace('---\n', '---\npublished: 2024-03\ntags: [rat]\n');
    const again = await made('Zwei.', dated);
    assert.ok(again.write);
    assert.match(again.text, /^---\npublished: 2024-03\ntags: \[rat\]\n/);
    assert.match(again.text, /Zwei\./);
    assert.doesNotMatch(again.text, /Eins\./);
    const third = await made('Drei.', again.text);
    assert.match(third.text, /^---\npublished: 2024-03\n/);
    const below = text.replace('\n---\n', '\nmine: yes\n---\n');
    assert.match((await made('Zwei.', below)).text, /\nmine: yes\n---\n/);
  });

  it('keeps a text that a person has changed, and says that the original has changed', async () => {
    const { text } = await made('Eins.');
    const edited = text.replace('Eins.', 'Eins und ein halb.');
    assert.deepEqual(await made('Zwei.', edited), {
      text: edited,
      write: false,
      problems: ['extracted-outdated'],
    });
  });

  it('leaves a file of the same name that is somebody’s own', async () => {
    for (const own of ['', 'Mein Text', '---\ntitle: x\n---\nMein Text', '---\nextracted: nein\n---\n'])
      assert.deepEqual(await made('Eins.', own), { text: own, write: false, problems: [] });
  });

  it('can be read back, whatever the original says of itself', () => {
    fc.assert(
      fc.property(anyText(), fc.string(), fc.string(), (title, outlet, body) => {
        const clean = (t: string): string => t.replace(/\p{C}/gu, '');
        const data = { ...NO_DATA, title: clean(title) || 'x', outlet: clean(outlet) || 'y' };
        const original = fingerprintOfBytes(new TextEncoder().encode(body));
        const text = composeNote({ data, body, how: 'test' }, { name: 'a.pdf', original, bytes: 7 });
        assert.ok(isExtracted(text));
        const article = read({ id: 'a', text });
        assert.equal(article.original, 'a.pdf');
        assert.deepEqual(
          article.problems.filter((p) => p.code.startsWith('front-matter')),
          [],
        );
      }),
      { numRuns: 40 },
    );
  });
});
