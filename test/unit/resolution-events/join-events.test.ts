// Reports of events → events: what is put together, what is kept apart, and that the order of arrival plays no part.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { joinEvents, type EventContext, type ReportInput } from '../../../src/core/resolution/join-events';
import type { Evidence } from '../../../src/core/model/dossier';

const TYPES: Record<string, 'person' | 'place' | 'organization'> = {
  'anna-meier': 'person',
  'bo-carl': 'person',
  'carla-diaz': 'person',
  norwegen: 'place',
  estland: 'place',
  oslo: 'place',
  riga: 'place',
};

const context: EventContext = {
  actorName: (id) => id,
  actorType: (id) => TYPES[id] ?? null,
  articleDate: (id) => ({ a: '2025-11-19', b: null, c: '2025-02', d: '2024-01-05' })[id] ?? null,
  lang: 'de',
};

let at = 0;
function evidence(article: string): Evidence {
  at += 10;
  return { article, paragraph: 1, span: [at, at + 5], words: `w${at}` };
}

function report(
  article: string,
  given: Partial<ReportInput> & { who?: string[]; whom?: string[] },
): ReportInput {
  const { who = [], whom = [], ...rest } = given;
  return {
    article,
    type: 'CONSULT',
    mode: 'visit',
    trigger: evidence(article),
    sentence: evidence(article),
    date: null,
    dateEvidence: null,
    dateBasis: 'stated',
    status: 'happened',
    participants: [
      ...who.map((actor) => ({ actor, role: 'actor' as const, evidence: evidence(article) })),
      ...whom.map((actor) => ({ actor, role: 'recipient' as const, evidence: evidence(article) })),
    ],
    place: null,
    quantities: [],
    source: null,
    lemma: 'Besuch',
    ...rest,
  };
}

describe('joining events', () => {
  it('joins a journey that stands undated in two articles', () => {
    const events = joinEvents(
      [
        report('a', { who: ['anna-meier', 'bo-carl'], place: 'oslo' }),
        report('b', { who: ['anna-meier'], place: 'oslo', mode: 'travel', lemma: 'reisen' }),
      ],
      context,
    );
    assert.equal(events.length, 1);
    assert.equal(events[0]?.reports.length, 2);
    assert.equal(events[0]?.reasons.length, 1);
    assert.equal(events[0]?.label, 'Besuch: anna-meier, bo-carl (oslo)');
    assert.equal(events[0]?.undated, 'publication-date-unknown');
  });
  it('lets a day refine a month, and keeps both as a difference', () => {
    const events = joinEvents(
      [
        report('a', { who: ['anna-meier'], place: 'riga', date: '2025-02-12' }),
        report('c', { who: ['anna-meier'], place: 'riga', date: '2025-02' }),
      ],
      context,
    );
    assert.equal(events.length, 1);
    assert.equal(events[0]?.date, '2025-02-12');
    assert.deepEqual(
      events[0]?.differences.map((d) => d.field),
      ['date'],
    );
  });
  it('keeps two months, two places and two people apart', () => {
    const base = { who: ['anna-meier'], place: 'riga', date: '2025-08' };
    for (const other of [
      { ...base, date: '2025-10' },
      { ...base, place: 'oslo' },
      { ...base, who: ['bo-carl'] },
    ])
      assert.equal(joinEvents([report('a', base), report('c', other)], context).length, 2);
  });
  it('keeps apart what states do to each other on unknown days', () => {
    const attack = {
      type: 'ASSAULT' as const,
      mode: 'attack',
      lemma: 'Angriff',
      who: ['norwegen'],
      whom: ['estland'],
    };
    assert.equal(joinEvents([report('a', attack), report('b', attack)], context).length, 2);
  });
  it('shows a meeting that one article plans and another calls off as one, with its difference', () => {
    const meeting = {
      who: ['anna-meier', 'carla-diaz'],
      place: 'oslo',
      date: '2025-03',
      mode: 'meet',
      lemma: 'Treffen',
    };
    const events = joinEvents(
      [report('a', { ...meeting, status: 'cancelled' }), report('c', { ...meeting, status: 'planned' })],
      context,
    );
    assert.equal(events.length, 1);
    assert.equal(events[0]?.status, 'cancelled');
    assert.deepEqual(
      events[0]?.differences[0]?.values.map((v) => v.value),
      ['cancelled', 'planned'],
    );
  });
  it('keeps other numbers beside each other', () => {
    const strike = {
      type: 'ASSAULT' as const,
      mode: 'attack',
      lemma: 'Angriff',
      who: ['norwegen'],
      place: 'riga',
      date: '2025-03-04',
    };
    const events = joinEvents(
      [
        report('a', { ...strike, quantities: [{ value: 12, unit: 'Tote', span: [0, 7] }] }),
        report('c', { ...strike, quantities: [{ value: 15, unit: 'Tote', span: [0, 7] }] }),
      ],
      context,
    );
    assert.equal(events.length, 1);
    assert.deepEqual(
      events[0]?.differences.map((d) => d.field),
      ['quantity'],
    );
  });
  it('does not care about the order of arrival', () => {
    const people = ['anna-meier', 'bo-carl', 'carla-diaz', 'norwegen'];
    const one = fc.record({
      article: fc.constantFrom('a', 'b', 'c', 'd'),
      type: fc.constantFrom('CONSULT' as const, 'ASSAULT' as const, 'REQUEST' as const),
      who: fc.subarray(people, { minLength: 1 }),
      place: fc.constantFrom(null, 'oslo', 'riga'),
      date: fc.constantFrom(null, '2025-02', '2025-02-12', '2025-03-01', '2025'),
    });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 12 }), fc.infiniteStream(fc.nat()), (list, dice) => {
        const reports = list.map(({ article, ...rest }) => report(article, rest));
        const shuffled = reports
          .map((r) => ({ r, key: dice.next().value as number }))
          .sort((x, y) => x.key - y.key)
          .map((x) => x.r);
        const plain = JSON.stringify(joinEvents(reports, context));
        assert.equal(JSON.stringify(joinEvents(shuffled, context)), plain);
        const all = joinEvents(reports, context).flatMap((e) => e.reports);
        assert.equal(all.length, reports.length);
      }),
      { numRuns: 60 },
    );
  });
});
