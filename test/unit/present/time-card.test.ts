// What a hover explains of a time expression: stated or worked out, from what, and why there is no day.
import assert from 'node:assert/strict';
import { findTimesIn, read } from '../../../src/core/api';
import { timeCard, type TimeCard } from '../../../src/core/present/api';

function card(text: string, published: string | null, lang: 'de' | 'en' = 'de'): TimeCard {
  const [time] = findTimesIn(read({ id: 'x', text, published, lang }));
  assert.ok(time, text);
  return timeCard(time);
}

describe('the explanation of a time', () => {
  it('counts weekdays from the date of publication', () => {
    const { date, relation, anchor, inferred } = card('Am Freitag traf sie ihn in Graz.', '2025-11-19');
    assert.equal(date, '2025-11-14');
    assert.deepEqual(relation, { kind: 'weekday', weekday: 5, days: -5 });
    assert.deepEqual(anchor, { kind: 'publication', date: '2025-11-19' });
    assert.equal(inferred, true);
    assert.deepEqual(card('On Friday she will meet him.', '2025-11-19', 'en').relation, {
      kind: 'weekday',
      weekday: 5,
      days: 2,
    });
  });

  it('counts days, weeks, months and years', () => {
    const units = (text: string): unknown => card(text, '2025-11-19').relation;
    assert.deepEqual(units('Gestern traf sie ihn in Graz.'), { kind: 'units', unit: 'day', n: -1 });
    assert.deepEqual(units('Vorige Woche traf sie ihn.'), { kind: 'units', unit: 'week', n: -1 });
    assert.deepEqual(units('Im vergangenen Monat traf sie ihn.'), { kind: 'units', unit: 'month', n: -1 });
    assert.deepEqual(units('Im vorigen Jahr traf sie ihn.'), { kind: 'units', unit: 'year', n: -1 });
  });

  it('says that the year comes from the anchor', () => {
    assert.deepEqual(card('Am 12. Mai traf sie ihn.', '2025-11-19').relation, { kind: 'year-from-anchor' });
  });

  it('counts from a day that the text named before', () => {
    const times = findTimesIn(
      read({
        id: 'x',
        text: 'Am 3. Mai 2024 kam er an. Am Tag danach reiste er ab.',
        published: null,
        lang: 'de',
      }),
    );
    const { anchor, relation, date } = timeCard(times[1]!);
    assert.deepEqual([date, anchor?.kind, anchor?.date], ['2024-05-04', 'text', '2024-05-03']);
    assert.deepEqual(relation, { kind: 'units', unit: 'day', n: 1 });
  });

  it('gives no relation to what is stated', () => {
    const { inferred, relation, date } = card('Am 3. Mai 2024 kam er an.', '2025-11-19');
    assert.deepEqual([inferred, relation, date], [false, null, '2024-05-03']);
  });

  it('says why there is no day', () => {
    const open = card('Am Freitag traf sie ihn in Graz.', null);
    assert.deepEqual([open.date, open.gap, open.weekday], [null, 'no-anchor', 5]);
    const coarse = card('Am Mittwoch traf sie ihn in Graz.', '2025-02');
    assert.deepEqual([coarse.date, coarse.gap, coarse.weekday], ['2025-02~', 'coarse-anchor', 3]);
    assert.equal(card('Die Reise dauerte drei Jahre.', '2025-02').gap, 'no-calendar');
  });
});
