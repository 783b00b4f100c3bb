// Files that are no articles, or articles that mean harm: binary, empty, torn, in other encodings, with broken front
// matter, with text made to break parsers. Each gives problems at most; everything else goes on.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { latin1, utf16le } from './support/bytes';
import {
  cardOver,
  documentOf,
  dossier,
  dossierWhere,
  evidenceIn,
  isSample,
  remove,
  report,
  write,
} from './support/dossier';

const GOOD =
  'Die Kanzlerin Berta Quast besuchte am 3. Mai 2024 die Stadt Graz. »Wir kommen wieder«, sagte Quast.\n';

const FILES: Readonly<Record<string, string | Uint8Array>> = {
  'binary.md': Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919) % 256),
  'empty.md': '',
  'blank.txt': ' \n\n\t\n',
  'utf16.txt': utf16le(`\uFEFF${GOOD}`),
  'latin1.txt': latin1(GOOD.replace(/[»«]/g, '"')),
  'torn-utf8.txt': Uint8Array.from([...new TextEncoder().encode(GOOD), 0xe2, 0x80]),
  'broken-front-matter.md': `---\ntitle: "unclosed\n  published: [2024\n: :\n---\n\n${GOOD}`,
  'endless-front-matter.md': `---\ntitle: x\n${GOOD}`,
  'yaml-bomb.md': `---\na: &a [x, x, x]\nb: &b [*a, *a, *a]\nc: &c [*b, *b, *b]\ntitle: *c\n---\n${GOOD}`,
  'wrong-types.md': `---\ntitle: [1, 2]\npublished: {a: b}\noutlet: 17\nlanguage: klingonisch\n---\n${GOOD}`,
  'one-line.txt': GOOD.trim().concat(' ').repeat(3000),
  'quotes.txt': '„'.repeat(20_000) + GOOD,
  'brackets.md': '['.repeat(20_000) + '](x)'.repeat(2000) + `\n\n${GOOD}`,
  'stars.md': `${'*_'.repeat(20_000)}\n\n${GOOD}`,
  'links.md': `[klick](command:workbench.action.quit) <script>alert(1)</script> [[x]] ![](http://x)\n\n${GOOD}`,
  'surrogates.txt': `\u{1F600}${GOOD}\u{1F600}\u200D\u{1F525} e\u0301 ${GOOD}`,
  'names with spaces & ümläut.md': GOOD,
  'controls.txt': `\u0007\u001b[31m${GOOD}\u0085\u2028\u2029${GOOD}`,
};

describe('files that mean harm', () => {
  after(async () => {
    await remove('articles');
    await dossierWhere('the sample is back', isSample);
  });

  it('give problems, not crashes, and do not hold up the others', async () => {
    const before = performance.now();
    for (const [name, content] of Object.entries(FILES)) await write(`articles/${name}`, content);
    const readable = Object.keys(FILES).filter((name) => name !== 'binary.md');
    const seen = await dossierWhere('all that can be read', ({ articles }) =>
      readable.every((name) => articles.some(({ id }) => id === `articles/${name}`)),
    );
    report('files that mean harm', `${(performance.now() - before).toFixed(0)} ms`);
    assert.ok(!seen.articles.some(({ id }) => id === 'articles/binary.md'));
    const broken = seen.articles.find(({ id }) => id === 'articles/broken-front-matter.md');
    assert.ok((broken?.problems.length ?? 0) > 0, 'broken front matter is no problem?');
    assert.ok(
      seen.actors.some(({ name }) => name === 'Berta Quast'),
      'the good text in them is read all the same',
    );
  });

  it('still have the very words at every piece of evidence', async () => {
    const { actors, events, statements } = await dossier();
    const documents = new Map<string, string>();
    let wrong = 0;
    const pieces = evidenceIn({ actors, events, statements }).filter(
      // What VS Code decodes differently is compared where the file is opened, not here.
      ({ evidence }) => !/latin1|torn|controls|utf16/.test(evidence.article),
    );
    for (const { evidence } of pieces) {
      const text = documents.get(evidence.article) ?? (await documentOf(evidence.article)).getText();
      documents.set(evidence.article, text);
      if (text.slice(evidence.span[0], evidence.span[1]) !== evidence.words) wrong++;
    }
    assert.equal(wrong, 0, `${wrong} of ${pieces.length} pieces`);
  });

  it('cannot put commands or markup into a card', async () => {
    const note = await write('hostile-note.md', 'Quasts Besuch\n');
    await write(
      'articles/card.md',
      'Der Minister Kuno [Brix](command:workbench.action.quit) traf Berta Quast. „**Fett** <b>x</b> [y](command:z)“, sagte Quast.\n',
    );
    await dossierWhere('the card’s article', ({ articles }) =>
      articles.some(({ id }) => id === 'articles/card.md'),
    );
    const card = await cardOver(note, 'Quasts', 'Berta Quast');
    assert.doesNotMatch(card, /\]\(command:(?!dossier\.)/);
    assert.doesNotMatch(card, /<b>/);
    await vscode.workspace.fs.delete(note);
  });

  it('are forgotten when they go', async () => {
    await remove('articles');
    const back = await dossierWhere('the sample is back', isSample);
    assert.ok(!back.actors.some(({ name }) => name === 'Berta Quast'));
  });
});
