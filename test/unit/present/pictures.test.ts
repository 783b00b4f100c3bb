// What the timeline, the relations and the comparison draw: uncertain dates as what they are, nothing over anything else,
// nothing twice, and differences marked as what they are.
import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import {
  compareReports,
  DossierView,
  markOf,
  relationsOf,
  timelineEvent,
} from '../../../src/core/present/api';
import {
  beyond,
  layoutTimeline,
  neighbourOf,
  rangeOf,
  ticksBetween,
  type TimelineLayout,
} from '../../../src/core/present/timeline-layout';
import type { TimelineEvent } from '../../../src/core/present/timeline';
import { dayNumber } from '../../../src/core/model/edtf';
import { at, dossier, event } from './fixture';
import { assertLinear } from '../../support/cpu';
import { long } from '../../support/long';

const view = new DossierView(dossier());

function day(year: number, month: number, d: number): number {
  return dayNumber({ year, month, day: d });
}

describe('dates on a timeline', () => {
  for (const [date, kind] of [
    ['2024-03-03', 'day'],
    ['2024-03-03T14:00', 'day'],
    ['2024-03-03/2024-03-04', 'lasting'],
    ['2024-03', 'within'],
    ['2024', 'vague'],
    ['2024-22', 'vague'],
    ['196X', 'vague'],
    ['2024-03/..', 'vague'],
    ['../2024', 'vague'],
    ['2024-03-03~', 'vague'],
    ['2024-02/2024-04', 'vague'],
  ] as const)
    it(`draws ${date} as ${kind}`, () => assert.equal(markOf(date)?.kind, kind));

  it('draws no date that has no place in the calendar', () => {
    assert.equal(markOf('XXXX-06-30'), null);
  });

  it('has the bounds of the date, open where it is open', () => {
    assert.deepEqual(markOf('2024-02')?.first, day(2024, 2, 1));
    assert.deepEqual(markOf('2024-02')?.last, day(2024, 2, 29));
    assert.equal(markOf('2024-02/..')?.last, null);
  });

  it('shows the dates of other sources beside the own, unless the user has decided', () => {
    const values = ['2024-03-03', '2024-03-05'].map((value) => ({ value, evidence: [at('a.md', 'Oslo')] }));
    const contested = event({
      id: 'e',
      label: 'x',
      date: '2024-03-05',
      differences: [{ field: 'date', values }],
    });
    assert.deepEqual(
      timelineEvent(view, contested, 'x').marks.map((m) => m.date),
      ['2024-03-05', '2024-03-03'],
    );
    assert.equal(timelineEvent(view, { ...contested, decided: ['date'] }, 'x').marks.length, 1);
  });
});

const TYPES = ['CONSULT', 'ASSAULT', 'AGREE'] as const;
const events = fc
  .array(
    fc.record({
      actors: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 3 }),
      type: fc.constantFrom(...TYPES),
      dates: fc.array(
        fc.constantFrom(
          '2024-03-03',
          '2024-03',
          '2024',
          '2024-04-01/2024-04-20',
          '2023/..',
          '../2021',
          '195X',
        ),
        { maxLength: 2 },
      ),
    }),
    { maxLength: 40 },
  )
  .map((list) =>
    list.map(({ actors, type, dates }, i): TimelineEvent => ({
      id: `e${i}`,
      label: `Event ${i}`,
      type,
      quad: 'other',
      status: 'happened',
      actors,
      sources: 1,
      contested: false,
      marks: dates.flatMap((d) => markOf(d) ?? []),
    })),
  );
const scale = fc.constantFrom(0.02, 0.3, 2, 40);
const by = fc.constantFrom('actor' as const, 'type' as const);
const order = (b: 'actor' | 'type'): readonly string[] => (b === 'type' ? TYPES : ['a', 'b', 'c', 'd']);

function clear(layout: TimelineLayout): void {
  const rows = new Map<number, [number, number][]>();
  for (const p of layout.placed) rows.set(p.row, [...(rows.get(p.row) ?? []), [p.start, p.end]]);
  for (const spans of rows.values()) {
    spans.sort(([a], [b]) => a - b);
    spans.forEach(([start], i) => {
      const before = spans[i - 1];
      if (before) assert.ok(before[1] < start, 'one mark lies over another');
    });
  }
}

describe('the layout of a timeline', () => {
  it('lets nothing lie over anything else, and loses no dated event', () => {
    fc.assert(
      fc.property(events, by, scale, (list, b, s) => {
        const layout = layoutTimeline(list, b, order(b), s);
        clear(layout);
        const dated = list.filter((e) => e.marks.length > 0).map((e) => e.id);
        assert.deepEqual(new Set(layout.placed.map((p) => p.event.id)), new Set(dated));
        for (const p of layout.placed) {
          const lane = layout.lanes[p.lane];
          assert.ok(lane && p.row >= lane.top && p.row < lane.top + lane.rows);
          for (const m of p.marks) assert.ok(m.start >= p.start && m.end <= p.end);
        }
        assert.equal(
          layout.lanes.reduce((n, l) => n + l.rows, 0),
          layout.rows,
        );
      }),
      { numRuns: 100 },
    );
  });

  it('is the same for the same events, in whatever order', () => {
    fc.assert(
      fc.property(events, by, (list, b) => {
        assert.deepEqual(
          layoutTimeline([...list].reverse(), b, order(b), 2),
          layoutTimeline(list, b, order(b), 2),
        );
      }),
      { numRuns: 30 },
    );
  });

  it('goes by arrow keys to every event of a lane, and comes to an end', () => {
    fc.assert(
      fc.property(events, by, (list, b) => {
        const layout = layoutTimeline(list, b, order(b), 2);
        layout.lanes.forEach((lane, n) => {
          const inLane = layout.placed.filter((p) => p.lane === n);
          let here = inLane.reduce((x, y) =>
            y.start < x.start || (y.start === x.start && y.row < x.row) ? y : x,
          );
          const seen = new Set([here.event.id]);
          for (let i = 0; i < lane.count; i++) {
            here = neighbourOf(layout, here, 'right');
            seen.add(here.event.id);
          }
          assert.equal(seen.size, lane.count);
          assert.ok(neighbourOf(layout, here, 'down').lane >= n);
        });
      }),
      { numRuns: 30 },
    );
  });

  it('tells of each lane of which nothing is in sight what lies to either side, and of no other', () => {
    fc.assert(
      fc.property(events, by, fc.nat(4000), fc.nat(400), (list, b, low, days) => {
        const layout = layoutTimeline(list, b, order(b), 2);
        const [from, to] = [2 * (17000 + low), 2 * (17000 + low + days)];
        const told = beyond(layout, from, to);
        layout.lanes.forEach((lane, n) => {
          const own = layout.placed.filter((p) => p.lane === n);
          const earlier = own.filter((p) => p.end <= from);
          const later = own.filter((p) => p.end > from && p.start >= to);
          const here = told.filter((t) => t.lane === n);
          if (earlier.length + later.length < lane.count) assert.deepEqual(here, []);
          else
            assert.deepEqual(
              here.map((t) => [t.side, t.count]),
              [['earlier', earlier.length] as const, ['later', later.length] as const].filter(
                ([, count]) => count > 0,
              ),
            );
          for (const { side, nearest } of here)
            if (side === 'earlier') assert.ok(earlier.every((p) => p.end <= nearest.end));
            else assert.ok(later.every((p) => p.start >= nearest.start));
        });
      }),
      { numRuns: 100 },
    );
  });

  it('has ticks at round days, not too close', () => {
    for (const s of [0.005, 0.02, 0.1, 0.5, 2, 5, 12, 40, 80]) {
      const from = day(2023, 12, 8);
      const ticks = ticksBetween(from, from + 1200 / s, s);
      assert.ok(ticks.length > 1 && ticks.length < 40, `${s}: ${ticks.length}`);
      ticks.forEach((t, i) => {
        const before = ticks[i - 1];
        if (before) assert.ok((t.day - before.day) * s > 55, `${s}: ${t.day - before.day} days`);
      });
    }
  });

  it('knows the range, and that there is none', () => {
    assert.equal(rangeOf([]), null);
  });

  long('takes time in proportion to its events', () => {
    assertLinear((times) => {
      const many = Array.from({ length: 625 * times }, (_, i): TimelineEvent => ({
        id: `e${i}`,
        label: 'x',
        type: TYPES[i % 3] ?? 'AGREE',
        quad: 'other',
        status: 'happened',
        actors: [`a${i % 90}`],
        sources: 1,
        contested: false,
        marks: [markOf(`20${String(10 + (i % 15))}-0${1 + (i % 9)}-1${i % 10}`)].flatMap((m) => m ?? []),
      }));
      clear(layoutTimeline(many, 'actor', [], 1));
      return () => void layoutTimeline(many, 'actor', [], 1);
    });
  });
});

describe('relations', () => {
  const of = (parts: Partial<Parameters<typeof event>[0]>[]): ReturnType<typeof relationsOf> =>
    relationsOf(
      view,
      parts.map((p, i) => event({ id: `e${i}`, label: 'x', ...p })),
    );
  const anna = { actor: 'anna-berg', role: 'actor' } as const;
  const jo = { actor: 'jo-tal', role: 'actor' } as const;

  it('joins who meets without direction, whichever side they stand on', () => {
    const { edges } = of([
      { participants: [anna, jo] },
      { participants: [jo, { ...anna, role: 'recipient' }] },
    ]);
    assert.equal(edges.length, 1);
    assert.deepEqual(
      [edges[0]?.from, edges[0]?.to, edges[0]?.directed, edges[0]?.events.length],
      ['anna-berg', 'jo-tal', false, 2],
    );
  });

  it('joins who does it to whom with direction, by quad class', () => {
    const { nodes, edges } = of([
      { type: 'ACCUSE', participants: [anna, { ...jo, role: 'recipient' }] },
      { type: 'ASSAULT', participants: [anna, { ...jo, role: 'recipient' }] },
      { type: 'ACCUSE', participants: [jo, { ...anna, role: 'recipient' }] },
    ]);
    assert.deepEqual(
      nodes.map((n) => [n.id, n.events]),
      [
        ['anna-berg', 3],
        ['jo-tal', 3],
      ],
    );
    assert.deepEqual(edges.map((e) => `${e.from} ${e.quad} ${e.to}`).sort(), [
      'anna-berg material-conflict jo-tal',
      'anna-berg verbal-conflict jo-tal',
      'jo-tal verbal-conflict anna-berg',
    ]);
  });

  it('joins nobody where one acts alone, or side by side against nobody', () => {
    assert.deepEqual(of([{ participants: [anna] }, { type: 'ASSAULT', participants: [anna, jo] }]), {
      nodes: [],
      edges: [],
      left: 0,
    });
  });
});

describe('sources side by side', () => {
  const [meeting] = dossier().events;
  assert.ok(meeting);
  const [first, second] = meeting.reports;
  assert.ok(first && second);
  const compare = (a: Partial<typeof first>, b: Partial<typeof first>): Map<string, string[][]> => {
    const both = {
      ...meeting,
      reports: [
        { ...first, ...a },
        { ...second, ...b },
      ],
    };
    return new Map(
      compareReports(view, both).rows.map((r) => [
        r.field,
        r.cells.map((c) => c.map((v) => `${v.value} ${v.agreement}`)),
      ]),
    );
  };

  it('marks another date, and only refines where one is finer', () => {
    assert.deepEqual(compare({ date: '2024-03-03' }, { date: '2024-03-05' }).get('date'), [
      ['2024-03-03 differs'],
      ['2024-03-05 differs'],
    ]);
    assert.deepEqual(compare({ date: '2024-03-03' }, { date: '2024-03' }).get('date'), [
      ['2024-03-03 finer'],
      ['2024-03 finer'],
    ]);
    assert.deepEqual(compare({ date: '2024-03' }, { date: null }).get('date'), [['2024-03 same'], []]);
  });

  it('marks other numbers of one thing, and not those of another', () => {
    const q = (value: number, unit: string): typeof first.quantities => [{ value, unit, span: [0, 1] }];
    assert.deepEqual(compare({ quantities: q(3, 'Tote') }, { quantities: q(5, 'Tote') }).get('numbers'), [
      ['3 Tote differs'],
      ['5 Tote differs'],
    ]);
    assert.deepEqual(compare({ quantities: q(3, 'Tote') }, { quantities: q(5, 'Drohnen') }).get('numbers'), [
      ['3 Tote more'],
      ['5 Drohnen more'],
    ]);
  });

  it('marks who is named by one source only, and a contradiction where each names another', () => {
    const who = (...ids: string[]): typeof first.participants =>
      ids.map((actor) => ({ actor, role: 'actor', evidence: first.trigger }));
    assert.deepEqual(compare({ participants: who('a', 'b') }, { participants: who('a') }).get('actors'), [
      ['a same', 'b more'],
      ['a same'],
    ]);
    assert.deepEqual(
      compare({ participants: who('a', 'b') }, { participants: who('a', 'c') }).get('actors'),
      [
        ['a same', 'b differs'],
        ['a same', 'c differs'],
      ],
    );
  });

  it('leaves out what nobody speaks of', () => {
    assert.ok(!compare({ place: null }, { place: null }).has('place'));
  });
});
