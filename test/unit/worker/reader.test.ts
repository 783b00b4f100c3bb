// How texts become facts in the worker: short ones together, each as if it were alone, known ones not at all.
import assert from 'node:assert/strict';
import { annotateArticle, factsWith, FactsShelf, read } from '../../../src/core/api';
import type { ArticleText } from '../../../src/worker/protocol';
import { createReader } from '../../../src/worker/reader';

function waitingOf(...texts: string[]): Map<string, ArticleText> {
  return new Map(texts.map((text, i) => [`${i}.md`, { id: `${i}.md`, text }]));
}

const shelf = (): FactsShelf => new FactsShelf();

const SENTENCE = 'Ministerin Alma Quast reiste am 3. Mai 2024 nach Oslo und sprach dort mit Emil Walberg. ';

describe('reading articles in the worker', () => {
  it('gives each article of a group the facts that it has alone', () => {
    const kept = shelf();
    const reader = createReader(undefined, assert.fail, kept);
    const waiting = waitingOf(
      SENTENCE,
      `${SENTENCE}Quast schwieg.`,
      'The minister said nothing on Tuesday.',
      '',
    );
    const read1 = reader.readNext(waiting);
    assert.equal(read1.length, 4);
    assert.equal(waiting.size, 0);
    // From now on they are read from what was packed.
    kept.rest();
    for (const [article, result] of read1) {
      assert.ok('facts' in result);
      assert.deepEqual(factsWith(result.facts, {}), annotateArticle(read(article)));
      assert.equal(reader.factsOf(article.id), result.facts);
    }
  });

  it('reads no more at once than is soon done, and ends a group before what is known already', () => {
    const reader = createReader(undefined, assert.fail, shelf());
    const long = SENTENCE.repeat(120);
    const waiting = waitingOf(long, `${long}Ende.`, 'Kurz.');
    assert.deepEqual(
      reader.readNext(waiting).map(([a]) => a.id),
      ['0.md'],
    );
    assert.deepEqual(
      reader.readNext(waiting).map(([a]) => a.id),
      ['1.md', '2.md'],
    );
    const again = new Map<string, ArticleText>([
      ['x.md', { id: 'x.md', text: 'Neu.' }],
      ['y.md', { id: 'y.md', text: 'Kurz.' }],
      ['z.md', { id: 'z.md', text: 'Auch neu.' }],
    ]);
    assert.deepEqual(
      reader.readNext(again).map(([a]) => a.id),
      ['x.md'],
    );
    const [known] = reader.readNext(again);
    assert.ok(known && 'facts' in known[1]);
    assert.equal(known[1].facts.id, 'y.md');
    assert.equal(reader.readNext(again).length, 1);
    assert.equal(reader.readNext(again).length, 0);
  });
});
