// Copied text becomes an article: plain text, a piece of a page as browsers hand it out, and the source of a whole page.
import assert from 'node:assert/strict';
import { readClip } from '../../../src/extract/html';

const PIECE =
  '<h1 style="color: red">Kanal bei Ostheim gesperrt</h1><p><span>Der Hafenmeister hat den Kanal gesperrt.</span></p>';

describe('copied text', () => {
  for (const [name, html] of [
    ['bare', PIECE],
    ['with its character set', `<meta charset="utf-8">${PIECE}`],
    [
      'in the wrapping of a browser',
      `<html>\n<body>\n<!--StartFragment-->${PIECE}<!--EndFragment-->\n</body>\n</html>`,
    ],
    ['as a browser cleans it', `<html><head></head><body>${PIECE}</body></html>`],
    ['with a smaller heading', PIECE.replaceAll('h1', 'h2')],
  ] as const)
    it(`a piece of a page, ${name}, keeps its title and text`, () => {
      const { data, body } = readClip(html);
      assert.equal(data.title, 'Kanal bei Ostheim gesperrt');
      assert.equal(body.trim(), 'Der Hafenmeister hat den Kanal gesperrt.');
    });

  it('a piece without a heading at its head has no title', () => {
    const { data, body } = readClip('<p>Der Kanal ist zu.</p><h3>Was nun?</h3><p>Man wartet.</p>');
    assert.equal(data.title, null);
    assert.equal(body.trim(), 'Der Kanal ist zu.\n\n### Was nun?\n\nMan wartet.');
  });

  it('the source of a page is read as a page', () => {
    const { data } = readClip(
      `<!DOCTYPE html><html lang="de"><head><title>Der Kanal | Bote</title><meta property="og:site_name" content="Bote"></head><body>${PIECE}</body></html>`,
    );
    assert.deepEqual([data.outlet, data.language], ['Bote', 'de']);
  });

  it('text stays text', () => {
    assert.equal(readClip('Ein <b>Text</b>\r\nmit 3 < 4').body, 'Ein <b>Text</b>\nmit 3 < 4');
  });
});
