// Items that make what they say when asked: as ordinary data, and what has changed between two of them.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { annotateArticle, DossierIndex, read } from '../../../src/core/api';
import { Recent } from '../../../src/core/base/recent';
import { patched } from '../../../src/core/base/patch';
import { sharedText } from '../../../src/core/base/shared-text';
import {
  patchBetween,
  patchOfPieces,
  plain,
  sizeOf,
  sourcesAtHand,
  surfacesOf,
  withFewMentions,
} from '../../../src/core/model/plain';
import { corpus } from '../../../bench/corpus';

describe('kept items', () => {
  const index = new DossierIndex();
  for (const article of corpus({ articles: 12 })) index.put(annotateArticle(read(article)), article.text);
  const before = index.snapshot();

  it('are written down as ordinary data, and read like them field by field', () => {
    for (const list of [before.actors, before.events, before.statements])
      for (const item of list) {
        const whole = plain<object>(item);
        assert.equal(JSON.stringify(item), JSON.stringify(whole));
        for (const [field, value] of Object.entries(whole))
          assert.deepEqual(item[field as keyof typeof item], value, field);
      }
    for (const a of before.actors) assert.equal(sizeOf(a), a.mentions.length);
    for (const e of before.events) {
      assert.equal(sizeOf(e), e.reports.length);
      assert.deepEqual(sourcesAtHand(e), [...new Set(e.reports.map((r) => r.article))]);
    }
    for (const a of before.actors) {
      assert.deepEqual([...surfacesOf(a)], [...surfacesOf(plain(a))]);
      assert.deepEqual(withFewMentions(a, 2), withFewMentions(plain(a), 2));
    }
  });

  it('say of yesterday what it said then, and what has changed since', () => {
    const actors = new Map(before.actors.map((a) => [a.id, a]));
    const events = new Map(before.events.map((e) => [e.id, e]));
    const written = JSON.stringify(before);
    const [first] = corpus({ articles: 1 });
    assert.ok(first);
    const text = `${first.text}\nAlma Walberg reiste am 3. Mai 2021 nach Polen.\n`;
    index.put(annotateArticle(read({ id: first.id, text })), text);
    const after = index.snapshot();
    assert.equal(JSON.stringify(before), written);
    const follow = <T extends { readonly id: string }>(
      old: ReadonlyMap<string, T>,
      list: readonly T[],
    ): void => {
      for (const item of list) {
        const was = old.get(item.id);
        if (was === undefined) continue;
        const patch = patchBetween(was, item);
        assert.deepEqual(patch === null ? plain(was) : patched(plain(was), patch), plain(item));
      }
    };
    follow(actors, after.actors);
    follow(events, after.events);
  });
});

describe('lists made of pieces', () => {
  it('become one another by a patch that is made of the pieces that differ', () => {
    const pieces = [[], [1], [2, 3], [{ a: 1 }], [{ a: 2 }], [4]];
    const list = fc.array(fc.constantFrom(...pieces), { maxLength: 6 });
    fc.assert(
      fc.property(list, list, (a, b) => {
        const patch = patchOfPieces<readonly unknown[]>(
          a,
          b,
          (piece) => piece,
          (piece) => piece.length,
        );
        assert.deepEqual(patch === null ? a.flat() : patched(a.flat(), patch), b.flat());
      }),
    );
  });
});

describe('what is kept while it is asked for', () => {
  it('is made once, and again when it was let go', () => {
    let made = 0;
    const recent = new Recent<string, number>(2, () => ++made);
    assert.deepEqual(
      ['a', 'a', 'b', 'c', 'a'].map((key) => recent.of(key)),
      [1, 1, 2, 3, 1],
    );
    recent.clear();
    assert.equal(recent.of('a'), 4);
  });

  it('holds words that come again as they were given', () => {
    const word = ['Wie', 'der'].join('');
    assert.equal(sharedText(word), 'Wieder');
    assert.equal(sharedText(''), '');
  });
});
