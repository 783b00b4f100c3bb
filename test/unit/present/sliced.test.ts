// What a large dossier is asked in steps: the answer is that of asking in one go, whoever asked what before; lists of rows
// hold what fits what is typed, best first.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { annotateArticle, DossierIndex, read } from '../../../src/core/api';
import { byDateDown, newestFirst } from '../../../src/core/present/event-tree';
import {
  createSearch,
  DossierReplica,
  DossierView,
  EVENT_GROUPINGS,
  EVENT_STATUSES,
  EVENT_TYPES,
  eventTree,
  filterEvents,
  filteredEvents,
  finish,
  forgetEventWords,
  LiveNameTable,
  NO_FILTER,
  packPart,
  passes,
  plainDossier,
  prepareEvents,
  prepareWords,
  relationsOf,
  relationsSteps,
  timelineSteps,
  type DossierEvent,
  type EventFilter,
  type Limits,
  type TreeNode,
} from '../../../src/core/present/api';
import { partsOfUpdate } from '../../../src/worker/update-parts';
import { corpus } from '../../../bench/corpus';
import { deflate, unpacker } from '../../support/packed';

const LIMITS: Limits = { page: 1000, shown: () => 1000 };

function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** By definition: every word typed stands in something that a reader sees of the event. */
function hasWords(view: DossierView, event: DossierEvent, text: string): boolean {
  const names = [...event.participants.map((p) => p.actor), ...(event.place === null ? [] : [event.place])];
  const said = folded(
    [
      event.label,
      event.date ?? '',
      ...names.flatMap((id) => [view.nameOf(id), ...(view.actor(id)?.aliases.map((a) => a.name) ?? [])]),
      ...event.reports.map((r) => r.sentence.words),
    ].join('\n'),
  );
  return folded(text)
    .split(/\s+/u)
    .filter((w) => w !== '')
    .every((w) => said.includes(w));
}

function outline(nodes: readonly TreeNode[]): unknown {
  return nodes.map((n) => [n.id, n.content.kind === 'event' ? null : outline(n.children?.() ?? [])]);
}

describe('a dossier asked in steps', () => {
  const index = new DossierIndex();
  const replica = new DossierReplica();
  const names = new LiveNameTable();
  const unpack = unpacker();
  const follow = (reset: boolean): void => {
    const dossier = index.snapshot();
    const changes = index.takeChanges();
    for (const part of partsOfUpdate(changes, names.update(changes.actors), dossier, reset))
      replica.apply(unpack(packPart(part, deflate)));
  };
  before(() => {
    for (const article of corpus({ articles: 40, sentences: 8 }))
      index.put(annotateArticle(read(article)), article.text);
    follow(true);
  });

  const typed = fc
    .tuple(
      fc.constantFrom('', 'wal', 'Polen', 'sagte', 'ministerin', '2017', 'ä', 'a', 'vertrag', 'zzz'),
      fc.constantFrom('', 'b', ' traf', 'berg', ' e', 'n'),
    )
    .map((parts) => parts.join(''));
  const filter: fc.Arbitrary<EventFilter> = fc.record({
    text: typed,
    actors: fc.constant([]),
    types: fc.subarray([...EVENT_TYPES.slice(0, 4)], { maxLength: 2 }),
    statuses: fc.subarray([...EVENT_STATUSES.slice(0, 3)], { maxLength: 1 }),
    period: fc.constantFrom(null, { from: '2016', to: '2019' }),
    contested: fc.boolean(),
  });

  it('filters as the words say, whatever was asked before', () => {
    fc.assert(
      fc.property(fc.array(filter, { minLength: 1, maxLength: 5 }), fc.boolean(), (filters, forget) => {
        for (const f of filters) {
          const { view } = replica;
          const rest = { ...f, text: '' };
          const expected = view.dossier.events.filter(
            (e) => passes(view, e, rest) && hasWords(view, e, f.text),
          );
          assert.deepEqual(
            finish(filteredEvents(view, f)).map((e) => e.id),
            expected.map((e) => e.id),
          );
          for (const e of view.dossier.events.slice(0, 20))
            assert.equal(passes(view, e, f), expected.includes(e));
          if (forget) forgetEventWords();
        }
      }),
      { numRuns: 25 },
    );
  });

  it('filters the dossier as it is now, with what it kept of the one before', () => {
    const wanted = { ...NO_FILTER, text: 'krokodil' };
    assert.equal(filterEvents(replica.view, wanted).length, 0);
    const [article] = [...corpus({ articles: 1, sentences: 8 })];
    assert.ok(article);
    const text = `${article.text}\nAlma Walberg reiste am 3. Mai 2021 mit einem Krokodil nach Polen.\n`;
    index.put(annotateArticle(read({ ...article, text })), text);
    follow(false);
    assert.equal(filterEvents(replica.view, wanted).length, 1);
    index.put(annotateArticle(read(article)), article.text);
    follow(false);
    assert.equal(filterEvents(replica.view, wanted).length, 0);
  });

  it('is given up on the way without a trace', () => {
    const { dossier } = replica.view;
    const [asked, fresh] = [new DossierView(dossier), new DossierView(dossier)];
    const f = { ...NO_FILTER, text: 'wal' };
    const job = prepareEvents(asked, 'actor', f);
    for (let i = 0; i < 3; i++) job.next();
    assert.deepEqual(filterEvents(asked, f), filterEvents(fresh, f));
    assert.deepEqual(
      outline(eventTree(asked, LIMITS, 'actor', f)),
      outline(eventTree(fresh, LIMITS, 'actor', f)),
    );
  });

  for (const by of EVENT_GROUPINGS)
    it(`stands by ${by} as it does when nobody made it ready`, () => {
      const { dossier } = replica.view;
      for (const f of [NO_FILTER, { ...NO_FILTER, text: 'minister' }]) {
        const [ready, plain] = [new DossierView(dossier), new DossierView(dossier)];
        finish(prepareEvents(ready, by, f));
        const tree = outline(eventTree(ready, LIMITS, by, f));
        assert.deepEqual(tree, outline(eventTree(plain, LIMITS, by, f)));
        assert.notDeepEqual(tree, []);
      }
    });

  it('stands by time as events do that are not packed, whatever words it is filtered by', () => {
    // An edit leaves rows by themselves, with what they were patched by.
    const [article] = [...corpus({ articles: 1, sentences: 8 })];
    assert.ok(article);
    for (const text of [`${article.text}\nAlma Walberg reiste am 3. Mai 2021 nach Polen.\n`, article.text]) {
      index.put(annotateArticle(read({ ...article, text })), text);
      follow(false);
      const { view } = replica;
      const plain = new DossierView(plainDossier(view.dossier));
      const types = view.dossier.events.slice(0, 1).map((e) => e.type);
      finish(prepareWords(view));
      for (const typed of ['', 'e', 'wa', 'wal', 'minister', 'zzz', '2021', 'polen e'])
        for (const f of [NO_FILTER, { ...NO_FILTER, types }].map((rest) => ({ ...rest, text: typed }))) {
          assert.deepEqual(
            outline(eventTree(view, LIMITS, 'time', f)),
            outline(eventTree(plain, LIMITS, 'time', f)),
          );
          if (typed === 'zzz') forgetEventWords();
        }
      assert.deepEqual(
        finish(newestFirst(view.dossier.events)).map((e) => e.id),
        finish(newestFirst(plain.dossier.events)).map((e) => e.id),
      );
    }
  });

  it('puts events in order as comparing each with each does', () => {
    const { events } = replica.view.dossier;
    const sample = events[0] as DossierEvent;
    const some = fc.array(
      fc.constantFrom('2024-05-03', '2024-05-03~', '2024-05', '2024', '../2024-05-03', 'XXXX', null),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(some, (dates) => {
        const list = dates.map((date, i) => ({ ...sample, id: `e${String(i).padStart(2, '0')}`, date }));
        const byDefinition = list.toSorted(byDateDown).map((e) => e.id);
        assert.deepEqual(
          finish(newestFirst(list)).map((e) => e.id),
          byDefinition,
        );
      }),
    );
    assert.deepEqual(finish(newestFirst(events)), events.toSorted(byDateDown));
  });

  it('draws of many events those that most articles report, in their order, and of many relations the strongest', () => {
    const { view } = replica;
    const { events } = view.dossier;
    const drawn = (most: number): readonly DossierEvent[] =>
      finish(timelineSteps(view, events, (e) => e.label, undefined, most)).map(
        (e) => view.event(e.id) as DossierEvent,
      );
    assert.deepEqual(drawn(Infinity), events);
    const few = drawn(20);
    assert.equal(few.length, 20);
    assert.deepEqual(
      few,
      events.filter((e) => few.includes(e)),
    );
    const least = Math.min(...few.map((e) => view.countSources(e)));
    for (const e of events) assert.ok(few.includes(e) || view.countSources(e) <= least, e.label);

    const all = relationsOf(view, events);
    const some = finish(relationsSteps(view, events, 5));
    assert.equal(all.left, 0);
    assert.deepEqual(some.edges, all.edges.slice(0, 5));
    assert.equal(some.left, all.edges.length - 5);
    const ends = new Set(some.edges.flatMap((e) => [e.from, e.to]));
    assert.deepEqual(
      some.nodes,
      all.nodes.filter((n) => ends.has(n.id)),
    );
  });

  it('shows no more groups than a page, and the rest behind more…', () => {
    const few: Limits = { page: 3, shown: () => 3 };
    const tree = eventTree(replica.view, few, 'actor');
    assert.deepEqual(
      tree.map((n) => n.content.kind),
      ['event-group', 'event-group', 'event-group', 'more'],
    );
  });

  it('knows from the statements alone how many somebody has made', () => {
    const { actors, statements } = index.snapshot();
    const counts = new Map<string, number>();
    for (const { speaker, others = [] } of statements)
      for (const id of new Set([...(speaker === null ? [] : [speaker]), ...others]))
        counts.set(id, (counts.get(id) ?? 0) + 1);
    for (const actor of actors) assert.equal(counts.get(actor.id) ?? 0, actor.statements.length, actor.name);
  });
});

describe('a search through rows', () => {
  const rows = ['Berta Walberg', 'Josef Pál', 'Oberwalder', 'Anna Wal', 'Quast, Amtschefin', 'Wiesenalm'];
  const found = (typed: string, most = 10): readonly string[] =>
    finish(createSearch(rows, (r) => r, most)(typed)).rows;

  it('has first where words begin, then where they stand; where none has them, their letters', () => {
    assert.deepEqual(found('wal'), ['Berta Walberg', 'Anna Wal', 'Oberwalder']);
    assert.deepEqual(found('wsnlm'), ['Wiesenalm']);
    assert.deepEqual(found('pal'), ['Josef Pál']);
    assert.deepEqual(found('amt qua'), ['Quast, Amtschefin']);
    assert.deepEqual(found('xyz'), []);
  });

  it('says that there are more than it shows', () => {
    const search = createSearch(rows, (r) => r, 2);
    assert.deepEqual(finish(search('wal')), { rows: ['Berta Walberg', 'Anna Wal'], more: true });
    assert.deepEqual(finish(search('pal')), { rows: ['Josef Pál'], more: false });
  });

  it('finds whatever holds all the words, in its order, and nothing without their letters', () => {
    const word = fc.stringMatching(/^[a-cä ]{0,6}$/u);
    fc.assert(
      fc.property(fc.array(word), word, (texts, typed) => {
        const all = texts.map((text, i) => ({ text, i }));
        const { rows: got, more } = finish(createSearch(all, (r) => r.text, 1000)(typed));
        assert.equal(more, false);
        const words = folded(typed)
          .split(/\s+/u)
          .filter((w) => w !== '');
        const holds = (text: string): boolean => words.every((w) => folded(text).includes(w));
        const whole = all.filter((r) => holds(r.text));
        assert.deepEqual(
          got.slice(0, whole.length).toSorted((a, b) => a.i - b.i),
          whole,
        );
        if (whole.length > 0) assert.equal(got.length, whole.length);
      }),
    );
  });
});
