// The events view: every grouping shows every event that passes the filter, under stable ids, and a filter lets through
// what its words, actors, types, status and period say.
import { strict as assert } from 'node:assert';
import {
  DossierView,
  EVENT_GROUPINGS,
  eventNodePath,
  eventTree,
  filterEvents,
  isContested,
  isFiltering,
  NO_FILTER,
  toFilter,
  type EventFilter,
  type Limits,
  type TreeNode,
} from '../../../src/core/present/api';
import { at, dossier, event } from './fixture';

const LIMITS: Limits = { page: 100, shown: () => 100 };
const view = new DossierView(dossier());

function eventsIn(nodes: readonly TreeNode[]): string[] {
  return nodes.flatMap((n) =>
    n.content.kind === 'event' ? [n.content.event.id] : eventsIn(n.children?.() ?? []),
  );
}

function ids(nodes: readonly TreeNode[]): string[] {
  return nodes.flatMap((n) => [n.id, ...(n.content.kind === 'event' ? [] : ids(n.children?.() ?? []))]);
}

function shown(filter: Partial<EventFilter>): string[] {
  return filterEvents(view, { ...NO_FILTER, ...filter }).map((e) => e.id);
}

describe('events in groups', () => {
  for (const by of EVENT_GROUPINGS) {
    it(`shows every event by ${by}, and finds it again`, () => {
      const tree = eventTree(view, LIMITS, by);
      assert.deepEqual(new Set(eventsIn(tree)), new Set(view.dossier.events.map((e) => e.id)));
      const all = ids(tree);
      assert.equal(new Set(all).size, all.length);
      for (const e of view.dossier.events) {
        const path = eventNodePath(view, e, by);
        let level = tree;
        for (const id of path) {
          const next = level.find((n) => n.id === id);
          assert.ok(next, `${id} is not below ${path.join(' > ')}`);
          level = next.children?.() ?? [];
        }
      }
    });
  }

  it('counts what is in a group', () => {
    for (const by of ['actor', 'type', 'place', 'article'] as const)
      for (const group of eventTree(view, LIMITS, by)) {
        assert.equal(group.content.kind, 'event-group');
        if (group.content.kind === 'event-group')
          assert.equal(group.content.count, group.children?.().length, group.id);
      }
  });

  it('puts events without a place last, under their own heading', () => {
    const last = eventTree(view, LIMITS, 'place').at(-1);
    assert.deepEqual(last?.content.kind === 'event-group' && last.content.common, {
      by: 'place',
      actor: null,
    });
  });

  it('keeps hidden events apart, below everything else', () => {
    const gone = event({ id: 'e-gone', label: 'Weg' });
    const hidden = new DossierView({ ...dossier(), hidden: [gone] });
    for (const by of EVENT_GROUPINGS) assert.equal(eventTree(hidden, LIMITS, by).at(-1)?.id, 'hidden');
    assert.ok(!ids(eventTree(hidden, LIMITS, 'time', { ...NO_FILTER, text: 'x' })).includes('hidden'));
  });
});

describe('the filter of events', () => {
  it('lets everything through where nothing is set', () => {
    assert.ok(!isFiltering(NO_FILTER));
    assert.equal(shown({}).length, view.dossier.events.length);
  });

  it('looks for words in names, places and sentences, whatever their case and accents', () => {
    assert.ok(shown({ text: 'OSLO' }).includes('e-oslo'));
    assert.ok(shown({ text: 'unterhandler' }).includes('e-oslo'));
    assert.ok(shown({ text: 'berg oslo' }).includes('e-oslo'));
    assert.deepEqual(shown({ text: 'berg nirgendwo' }), []);
  });

  it('filters by actor, place, type and status', () => {
    assert.ok(shown({ actors: ['jo-tal'] }).includes('e-oslo'));
    assert.ok(shown({ actors: ['oslo'] }).includes('e-oslo'));
    assert.deepEqual(shown({ actors: ['nobody'] }), []);
    assert.deepEqual(shown({ types: ['ASSAULT'] }), []);
    assert.ok(!shown({ statuses: ['cancelled'] }).includes('e-oslo'));
  });

  it('filters by period, in which an imprecise date may lie, and leaves the undated out', () => {
    assert.ok(shown({ period: { from: '2024-03-04', to: '2024-12' } }).includes('e-oslo'));
    assert.ok(!shown({ period: { from: '2024-03-05', to: '2024-12' } }).includes('e-oslo'));
    const undated = view.dossier.events.filter((e) => e.date === null).map((e) => e.id);
    for (const id of shown({ period: { from: '1000', to: '3000' } })) assert.ok(!undated.includes(id));
  });

  it('knows where sources differ, unless a person has decided', () => {
    const values = [
      { value: '2024', evidence: [at('a.md', 'Oslo')] },
      { value: '2025', evidence: [at('b.md', 'Oslo')] },
    ];
    const contested = event({ id: 'e', label: 'x', differences: [{ field: 'date', values }] });
    assert.ok(isContested(contested));
    assert.ok(!isContested({ ...contested, decided: ['date'] }));
  });

  it('is read back from data of any kind', () => {
    const filter: EventFilter = {
      text: 'x',
      actors: ['a'],
      types: ['CONSULT'],
      statuses: ['planned'],
      period: { from: '2024', to: '2025' },
      contested: true,
    };
    assert.deepEqual(toFilter(JSON.parse(JSON.stringify(filter))), filter);
    for (const junk of [null, 3, 'x', [], { types: 3, period: { from: 1 } }, { types: ['NO'] }])
      assert.ok(!isFiltering(toFilter(junk)));
  });
});
