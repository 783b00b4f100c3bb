// What is asked of all events is answered by numbers where they are packed, in the order in which they lie: groups,
// relations, the timeline and words say the same of packed events, come in any order and over many parts, as of plain ones.
import assert from 'node:assert/strict';
import { finish } from '../../../src/core/base/steps';
import { annotateArticle, DossierIndex, read } from '../../../src/core/api';
import {
  createUnpacker,
  DossierReplica,
  DossierView,
  EVENT_GROUPINGS,
  eventTree,
  filterEvents,
  forgetEventWords,
  NO_FILTER,
  packPart,
  plainDossier,
  relationsOf,
  timelineSteps,
  type DossierEvent,
  type TreeNode,
} from '../../../src/core/present/api';
import { byEventDate } from '../../../src/core/model/order';
import { DateNumbers } from '../../../src/core/present/date-numbers';
import { compareEdtf } from '../../../src/core/model/edtf';
import { corpus } from '../../../bench/corpus';
import { deflate, inflate } from '../../support/packed';

const NONE = { put: [], remove: [] };
const LIMITS = { page: 1000, shown: () => 1000 };
const DATES = [
  '2025-02-12',
  '2025-02',
  '2025-02-01/2025-02-28',
  'XXXX-06-30',
  '2024/..',
  '../2024',
  '2025-02~',
];

/** Ids of a tree's nodes, down to those of events. */
function keys(nodes: readonly TreeNode[]): readonly unknown[] {
  return nodes.map((n) => (n.content.kind === 'event' ? n.id : [n.id, keys(n.children?.() ?? [])]));
}

describe('questions asked of all packed events', () => {
  const index = new DossierIndex();
  for (const article of corpus({ articles: 14, sentences: 10 }))
    index.put(annotateArticle(read(article)), article.text);
  const whole = plainDossier(index.snapshot());
  const events = whole.events
    .map((e, i): DossierEvent => {
      const date = i % 4 === 0 ? (DATES[i % DATES.length] ?? null) : e.date;
      const [report] = e.reports;
      const values = DATES.slice(0, 2).map((value) => ({ value, reports: report ? [0] : [] }));
      const differences = [{ field: 'date', values }] as unknown as DossierEvent['differences'];
      const decided = i % 9 === 0 ? { decided: ['date' as const] } : {};
      return { ...e, date, ...(i % 3 === 0 ? { differences, ...decided } : {}) };
    })
    .sort(byEventDate);
  const plain = new DossierView({ ...whole, events, statements: [] });
  const replica = new DossierReplica();
  const unpack = createUnpacker(inflate);
  const shuffled = events.map((_, i) => events[(i * 37) % events.length] as DossierEvent);
  const put = [...new Set([...shuffled, ...events])];
  for (let from = 0; from < put.length; from += 7) {
    const first = from === 0;
    const part = {
      ...{ revision: 1, reset: first, last: from + 7 >= put.length, statements: [] },
      articles: first ? { put: whole.articles, remove: [] } : NONE,
      actors: first ? { put: whole.actors, remove: [] } : NONE,
      events: { put: put.slice(from, from + 7), remove: [] },
      names: { forms: [], officeWords: [], longest: 0 },
    };
    replica.apply(unpack(packPart(part, deflate)));
  }
  const packed = replica.view;

  it('has enough to ask, in the same order', () => {
    assert.ok(events.length > 40);
    assert.deepEqual(
      packed.dossier.events.map((e) => e.id),
      events.map((e) => e.id),
    );
  });

  for (const by of EVENT_GROUPINGS)
    it(`groups them by ${by} as plain ones`, () => {
      assert.deepEqual(keys(eventTree(packed, LIMITS, by)), keys(eventTree(plain, LIMITS, by)));
      const types = [...new Set(events.map((e) => e.type))].slice(0, 2);
      const some = { ...NO_FILTER, types };
      assert.deepEqual(keys(eventTree(packed, LIMITS, by, some)), keys(eventTree(plain, LIMITS, by, some)));
    });

  it('joins who takes part as of plain ones', () => {
    const relations = relationsOf(plain, plain.dossier.events);
    assert.ok(relations.edges.length > 0);
    assert.deepEqual(relationsOf(packed, packed.dossier.events), relations);
  });

  for (const most of [events.length, 9])
    it(`draws ${most} of them with the dates of all sources as plain ones`, () => {
      const drawn = (view: DossierView): unknown =>
        finish(timelineSteps(view, view.dossier.events, (e) => e.label, undefined, most));
      assert.deepEqual(drawn(packed), drawn(plain));
    });

  it('finds words of names and sentences as in plain ones', () => {
    for (const text of ['a', 'de', 'haushalt', 'an er', 'zzz', events[5]?.label ?? '']) {
      forgetEventWords();
      const found = (view: DossierView): readonly string[] =>
        filterEvents(view, { ...NO_FILTER, text }).map((e) => e.id);
      assert.deepEqual(found(packed), found(plain), text);
    }
  });

  it('puts dates in order by their numbers as by their words', () => {
    const all = ['', ...DATES, '2025-02-12', '1999', '2025-02-11T10:00'];
    const numbers = new DateNumbers((n) => all[n] ?? '');
    for (let a = 1; a < all.length; a++) {
      assert.ok(numbers.compare(a, 0) < 0 && numbers.compare(0, a) > 0);
      for (let b = 1; b < all.length; b++)
        assert.equal(Math.sign(numbers.compare(a, b)), compareEdtf(all[a] ?? '', all[b] ?? ''), `${a} ${b}`);
    }
  });
});
