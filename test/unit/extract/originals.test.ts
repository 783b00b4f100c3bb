// Real files made by real programs (see `scripts/fixtures`) give the article in them: its words, its paragraphs, what the
// original says of itself, and nothing of what stands around it.
import assert from 'node:assert/strict';
import { annotateArticle, read, type ArticleFacts } from '../../../src/core/api';
import { extract, originalBytes, textOf } from '../../support/originals';

async function factsOf(name: string): Promise<ArticleFacts> {
  return annotateArticle(read({ id: name, text: await textOf(name) }));
}

function people(facts: ArticleFacts): string[] {
  return facts.actors.filter((a) => a.type === 'person').map((a) => a.name);
}

function bodyOf(text: string): string[] {
  return text
    .slice(text.indexOf('\n---\n') + 5)
    .trim()
    .split('\n\n');
}

describe('originals made by real programs', function () {
  this.timeout(20_000);

  for (const [name, dateFrom] of [
    ['werft.html', 'json-ld'],
    ['werft.mhtml', 'open-graph'],
  ] as const)
    it(`${name}: a page saved by Chromium`, async () => {
      const facts = await factsOf(name);
      assert.equal(facts.title?.value, 'Werft in Lüneort bleibt: Land und Eigner einigen sich');
      assert.equal(facts.outlet?.value, 'Küstenbote');
      assert.equal(facts.author?.value, 'Hanne Petersen');
      assert.deepEqual([facts.published?.value, facts.published?.from], ['2024-09-19', dateFrom]);
      assert.deepEqual(
        facts.agencies.map((a) => a.value),
        ['dpa'],
      );
      assert.equal(facts.original, name);
      assert.deepEqual(facts.problems, []);
      const found = people(facts);
      for (const person of ['Frauke Terhorst', 'Anders Hovland', 'Merle Ohlsen', 'Jonas Wiebke'])
        assert.ok(found.includes(person), `${person} is missing: ${found.join(', ')}`);
      for (const other of ['Dettmer', 'Pralle', 'Moor', 'Vollmer', 'Janssen', 'Petersen'])
        assert.ok(!found.some((p) => p.includes(other)), `${other} is no actor of this article`);
    });

  it('fahrplan.pdf: a PDF of LibreOffice gives the paragraphs of the Word file, hyphens and page heads undone', async () => {
    const [pdf, docx] = [bodyOf(await textOf('fahrplan.pdf')), bodyOf(await textOf('fahrplan.docx'))];
    assert.deepEqual(pdf, docx);
    assert.equal(pdf[0], '# Bahnstreit: Verkehrsminister will die Wupperlinie retten');
    assert.equal(pdf.filter((p) => p.startsWith('## ')).length, 2);
    assert.ok(!pdf.join(' ').includes('Bergische Rundschau'), 'the head of the pages is no article');
    assert.ok(!/Seite \d/.test(pdf.join(' ')), 'nor are their numbers');
  });

  it('fahrplan.docx: its date is that of the dateline, not of the file', async () => {
    const facts = await factsOf('fahrplan.docx');
    assert.deepEqual([facts.published?.value, facts.published?.from], ['2023-03-03', 'dateline']);
    assert.deepEqual(
      facts.agencies.map((a) => a.value),
      ['epd'],
    );
    assert.ok(people(facts).includes('Thilo Ravensberg'));
  });

  it('morgenbrief.eml: an exported mail has its subject, sender and day', async () => {
    const facts = await factsOf('morgenbrief.eml');
    assert.equal(facts.title?.value, 'Sandberg lädt Temirov aus – die Lage am Morgen');
    assert.equal(facts.outlet?.value, 'Marnheimer Morgenbrief');
    assert.deepEqual([facts.published?.value, facts.published?.from], ['2024-06-05', 'mail-date']);
    assert.ok(people(facts).includes('Ilka Sandberg'));
  });

  it('verschlossen.pdf: a password is said to be one', async () => {
    const found = await extract('verschlossen.pdf', originalBytes('verschlossen.pdf'));
    assert.equal(found.kind === 'refused' && found.problem.code, 'original-encrypted');
  });
});
