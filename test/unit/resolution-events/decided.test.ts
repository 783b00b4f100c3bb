// What a person decided on events holds: merged, split, hidden and corrected events stay so, whatever articles come and in
// whatever order, and nothing else is lost by it. Bad entries cost only themselves.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse } from 'yaml';
import type { DecidedEvent, DecidedPlace, ReportKey } from '../../../src/core/model/decided-event';
import type { DossierEvent } from '../../../src/core/model/dossier';
import { keyOf } from '../../../src/core/model/report-key';
import { nameLookup } from '../../../src/core/resolution/events-decided';
import {
  joinDecidedEvents,
  joinEvents,
  type EventContext,
  type ReportInput,
} from '../../../src/core/resolution/join-events';
import { readDecidedEvents } from '../../../src/core/resolution/read-decided-events';
import { schemaProblems } from '../../support/schema';

const ACTORS = ['anna-meier', 'bo-carl', 'carla-diaz', 'norwegen', 'oslo', 'riga'];
const NAMES = ACTORS.map((id) => ({ id, name: id, aliases: [{ name: `${id} II` }] }));

const context: EventContext = {
  actorName: (id) => id,
  actorType: (id) => (id.includes('-') ? 'person' : 'place'),
  articleDate: () => '2025-06',
  actorByName: nameLookup(NAMES),
  lang: 'de',
};

const AT: DecidedPlace = { file: 'events.yaml', line: 1, span: [0, 1] };

/** A report in a sentence of its own, `n` sentences into its article. */
function report(
  article: string,
  n: number,
  given: Partial<ReportInput> & { who?: string[] } = {},
): ReportInput {
  const { who = ['anna-meier'], ...rest } = given;
  const words = `Satz ${n} in ${article} mit Treffen darin.`;
  const evidence = (part: string): ReportInput['trigger'] => {
    const start = n * 100 + words.indexOf(part);
    return { article, paragraph: n + 1, span: [start, start + part.length], words: part };
  };
  return {
    article,
    type: 'CONSULT',
    mode: 'meet',
    trigger: evidence('Treffen'),
    sentence: evidence(words),
    date: null,
    dateEvidence: null,
    dateBasis: 'stated',
    status: 'happened',
    participants: who.map((actor) => ({ actor, role: 'actor', evidence: evidence('Satz') })),
    place: null,
    quantities: [],
    source: null,
    lemma: 'Treffen',
    ...rest,
  };
}

type Key = ReportKey & { readonly at: DecidedPlace };

function key(r: Pick<ReportInput, 'article' | 'trigger' | 'sentence'>): Key {
  return { ...keyOf(r, r.sentence.words), at: AT };
}

function entry(reports: readonly Key[], rest: Partial<DecidedEvent> = {}): DecidedEvent {
  return { reports, notSameAs: [], hide: false, at: AT, ...rest };
}

const name = (r: { readonly article: string; readonly sentence: { readonly words: string } }): string =>
  `${r.article} ${r.sentence.words}`;

const namesOf = (e: DossierEvent): string[] => e.reports.map(name).sort();

const reports = fc
  .array(
    fc.record({
      article: fc.constantFrom('a', 'b', 'c', 'd'),
      who: fc.uniqueArray(fc.constantFrom(...ACTORS.slice(0, 4)), { minLength: 1, maxLength: 3 }),
      date: fc.constantFrom(null, '2025-06', '2025-06-03', '2025-06-09'),
      place: fc.constantFrom(null, 'oslo', 'riga'),
      type: fc.constantFrom('CONSULT' as const, 'AGREE' as const, 'ASSAULT' as const),
    }),
    { minLength: 2, maxLength: 14 },
  )
  .map((list) => list.map(({ article, ...rest }, n) => report(article, n, rest)));

const pair = fc.tuple(reports, fc.nat(), fc.nat());

function pick<T>(list: readonly T[], n: number): T {
  return list[n % list.length] as T;
}

/** Every report stands in exactly one event, shown or hidden. */
function assertWhole(all: readonly ReportInput[], decisions: readonly DecidedEvent[]): void {
  const { events, hidden } = joinDecidedEvents(all, context, decisions);
  assert.deepEqual([...events, ...hidden].flatMap(namesOf).sort(), all.map(name).sort());
  const ids = [...events, ...hidden].map((e) => e.id);
  assert.equal(new Set(ids).size, ids.length);
}

describe('what a person decided on events', () => {
  it('changes nothing where there is nothing', () => {
    fc.assert(
      fc.property(reports, (all) => {
        assert.deepEqual(joinDecidedEvents(all, context, []).events, joinEvents(all, context));
      }),
      { numRuns: 50 },
    );
  });

  it('merges any two events into one with all their reports', () => {
    fc.assert(
      fc.property(pair, ([all, i, j]) => {
        const before = joinEvents(all, context);
        const [a, b] = [pick(before, i), pick(before, j)];
        const decisions = [entry([...a.reports, ...b.reports].map(key))];
        assertWhole(all, decisions);
        const { events } = joinDecidedEvents(all, context, decisions);
        const wanted = new Set([...namesOf(a), ...namesOf(b)]);
        const merged = events.find((e) => namesOf(e).includes(name(a.reports[0] ?? assert.fail())));
        assert.ok(merged);
        for (const n of wanted) assert.ok(namesOf(merged).includes(n));
        if (a !== b) assert.ok(merged.decided?.includes('merge'));
      }),
      { numRuns: 80 },
    );
  });

  it('keeps apart what was split, and a merge and a split do not disturb each other', () => {
    fc.assert(
      fc.property(pair, ([all, i, j]) => {
        const event = pick(
          joinEvents(all, context).toSorted((a, b) => b.reports.length - a.reports.length),
          0,
        );
        if (event.reports.length < 2) return;
        const cut = 1 + (i % (event.reports.length - 1));
        const [stay, go] = [event.reports.slice(0, cut), event.reports.slice(cut)];
        const decisions = [entry(go.map(key), { notSameAs: stay.map(key) })];
        assertWhole(all, decisions);
        const { events } = joinDecidedEvents(all, context, decisions);
        for (const e of events) {
          const names = namesOf(e);
          const sides = [stay, go].filter((side) => side.some((r) => names.includes(name(r))));
          assert.ok(sides.length < 2, names.join(' | '));
        }
        void j;
      }),
      { numRuns: 80 },
    );
  });

  it('hides an event and nothing else of it is shown', () => {
    fc.assert(
      fc.property(pair, ([all, i]) => {
        const event = pick(joinEvents(all, context), i);
        const decisions = [entry(event.reports.map(key), { hide: true })];
        assertWhole(all, decisions);
        const { events, hidden } = joinDecidedEvents(all, context, decisions);
        const shown = new Set(events.flatMap(namesOf));
        for (const n of namesOf(event)) assert.ok(!shown.has(n));
        assert.equal(hidden.length, 1);
      }),
      { numRuns: 50 },
    );
  });

  it('plays no part in the order in which articles come, and survives new ones', () => {
    fc.assert(
      fc.property(pair, fc.nat(), ([all, i, j], seed) => {
        const before = joinEvents(all, context);
        const decisions = [
          entry([...pick(before, i).reports, ...pick(before, j).reports].map(key), { title: 'Unser Titel' }),
        ];
        const one = joinDecidedEvents(all, context, decisions);
        const turned = all.map((_, n) => pick(all, n + seed));
        assert.deepEqual(joinDecidedEvents(turned, context, decisions), one);
        const more = [...all, report('z', 50, { who: ['bo-carl'] }), report('z', 51, { date: '2025-06-03' })];
        const later = joinDecidedEvents(more, context, decisions).events.find(
          (e) => e.label === 'Unser Titel',
        );
        const now = one.events.find((e) => e.label === 'Unser Titel');
        assert.ok(later && now);
        for (const n of namesOf(now).filter((x) => decisions[0]?.reports.some((k) => x.endsWith(k.words))))
          assert.ok(namesOf(later).includes(n));
      }),
      { numRuns: 50 },
    );
  });

  it('corrects date, type, status, place, people and title, and leaves the reports as they were', () => {
    const r = report('a', 1, { date: '2025-06-03', place: 'oslo' });
    const [before] = joinEvents([r], context);
    const decision = entry([key(r)], {
      title: 'Gipfel',
      date: '2025-06-04',
      type: 'AGREE',
      status: 'cancelled',
      place: 'riga II',
      participants: [{ name: 'Bo Carl', role: 'recipient' }],
    });
    const { events, unplaced } = joinDecidedEvents([r], context, [decision]);
    const [after] = events;
    assert.ok(before && after);
    assert.deepEqual(unplaced, []);
    assert.equal(after.id, before.id);
    assert.deepEqual(
      [after.label, after.date, after.undated, after.type, after.status, after.place],
      ['Gipfel', '2025-06-04', null, 'AGREE', 'cancelled', 'riga'],
    );
    assert.deepEqual(after.participants, [{ actor: 'bo-carl', role: 'recipient' }]);
    assert.deepEqual(after.reports, before.reports);
    assert.deepEqual(
      new Set(after.decided),
      new Set(['title', 'date', 'type', 'status', 'place', 'participants']),
    );
  });

  it('takes a date away where the user says that it is not known', () => {
    const r = report('a', 1, { date: '2025-06-03' });
    const [event] = joinDecidedEvents([r], context, [entry([key(r)], { date: null })]).events;
    assert.deepEqual([event?.date, event?.undated], [null, 'decided-unknown']);
  });

  it('finds its reports when paragraphs move and when a file gets another name', () => {
    const r = report('a', 1);
    const decisions = [entry([key(r)], { title: 'Gipfel' })];
    const moved: ReportInput = { ...r, trigger: { ...r.trigger, paragraph: 9, span: [900, 907] } };
    assert.equal(joinDecidedEvents([moved], context, decisions).events[0]?.label, 'Gipfel');
    const renamed: ReportInput = { ...r, article: 'archiv/a' };
    assert.equal(joinDecidedEvents([renamed], context, decisions).events[0]?.label, 'Gipfel');
  });

  it('tells what it cannot place, and changes nothing by it', () => {
    const r = report('a', 1, { place: 'oslo' });
    const gone: Key = { ...key(r), words: 'steht nirgends', trigger: 'nirgends' };
    const { events, unplaced } = joinDecidedEvents([r], context, [
      entry([gone], { title: 'x' }),
      entry([key(r)], { place: 'Nirgendwo', participants: [{ name: 'Niemand', role: 'actor' }] }),
      entry([key(r)], { title: 'zu spät' }),
    ]);
    assert.deepEqual(
      unplaced.map((u) => u.code),
      [
        'events-yaml-not-found',
        'events-yaml-twice',
        'events-yaml-actor-unknown',
        'events-yaml-actor-unknown',
      ],
    );
    assert.equal(events[0]?.place, 'oslo');
    assert.equal(events[0].participants.length, 1);
    assert.notEqual(events[0].label, 'zu spät');
  });
});

describe('reading events.yaml', () => {
  const GOOD = `# mine
events:
  - reports:
      - { article: a.md, paragraph: 3, words: traf sich in Oslo, trigger: traf }
      - article: b.md
        words: Treffen
    notSameAs: [{ article: c.md, words: x }]
    title: Gipfel
    date: 2025
    type: CONSULT
    status: planned
    place: unknown
    participants: [Anna Meier, { name: Norwegen, role: recipient }]
    notes: anything
  - reports: []
    hide: true
`;

  it('reads all that the schema allows', () => {
    const { events, problems } = readDecidedEvents(GOOD, 'f');
    assert.deepEqual(problems, []);
    assert.deepEqual(schemaProblems('events', parse(GOOD)), []);
    const [one, two] = events;
    assert.ok(one && two);
    assert.deepEqual(
      one.reports.map(({ at: _, ...k }) => k),
      [
        { article: 'a.md', paragraph: 3, words: 'traf sich in Oslo', trigger: 'traf' },
        { article: 'b.md', paragraph: null, words: 'Treffen', trigger: null },
      ],
    );
    assert.deepEqual(
      [one.title, one.date, one.type, one.status, one.place, one.hide, one.at.line],
      ['Gipfel', '2025', 'CONSULT', 'planned', null, false, 3],
    );
    assert.deepEqual(one.participants, [
      { name: 'Anna Meier', role: 'actor' },
      { name: 'Norwegen', role: 'recipient' },
    ]);
    assert.equal(two.hide, true);
  });

  it('lets a bad field or entry cost only itself, and says where it stands', () => {
    const bad = GOOD.replace('date: 2025', 'date: gestern')
      .replace('CONSULT', 'PARTY')
      .replace('planned', 'maybe')
      .replace('hide: true', 'hide: perhaps')
      .concat('  - 3\n  - { title: x }\n  - reports: [{ article: a.md }]\n    colour: red\n');
    const { events, problems } = readDecidedEvents(bad, 'f');
    assert.equal(events.length, 3);
    assert.equal(events[0]?.title, 'Gipfel');
    assert.deepEqual(
      new Set(problems.map((p) => p.code)),
      new Set([
        'events-yaml-date',
        'events-yaml-type',
        'events-yaml-status',
        'events-yaml-hide',
        'events-yaml-entry',
        'events-yaml-report',
        'events-yaml-field',
      ]),
    );
    for (const p of problems) assert.ok(p.span && p.span[1] > p.span[0], p.code);
  });

  it('never throws, on any prefix and on anything else', () => {
    for (let i = 0; i <= GOOD.length; i += 3) readDecidedEvents(GOOD.slice(0, i));
    fc.assert(
      fc.property(fc.string(), (text) => {
        readDecidedEvents(text);
      }),
      { numRuns: 100 },
    );
    assert.deepEqual(readDecidedEvents(''), { events: [], problems: [] });
    assert.deepEqual(readDecidedEvents('# nothing yet\nevents:\n'), { events: [], problems: [] });
  });
});
