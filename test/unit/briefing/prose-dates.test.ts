import assert from 'node:assert/strict';
import { dateDe, ofDe, timeDe, whenDe } from '../../../src/core/briefing/prose/dates-de';
import { dateEn, ofEn, timeEn, whenEn } from '../../../src/core/briefing/prose/dates-en';

describe('dates in words', () => {
  for (const [value, de, when, en, whenEnglish] of [
    ['2025-11-19', '19. November 2025', 'am 19. November 2025', '19 November 2025', 'on 19 November 2025'],
    ['2025-02', 'Februar 2025', 'im Februar 2025', 'February 2025', 'in February 2025'],
    ['2025', '2025', 'im Jahr 2025', '2025', 'in 2025'],
    ['2025-22', 'Sommer 2025', 'im Sommer 2025', 'summer 2025', 'in the summer of 2025'],
    ['2024-24', 'Winter 2024/25', 'im Winter 2024/25', 'winter 2024/25', 'in the winter of 2024/25'],
    ['196X', '1960er-Jahre', 'in den 1960er-Jahren', '1960s', 'in the 1960s'],
    ['19XX', '20. Jahrhundert', 'im 20. Jahrhundert', '20th century', 'in the 20th century'],
    ['2025-02~', 'etwa Februar 2025', 'etwa im Februar 2025', 'around February 2025', 'around February 2025'],
    ['2025?', 'vermutlich 2025', 'vermutlich im Jahr 2025', 'probably 2025', 'probably in 2025'],
    [
      '2025-11-18/2025-11-19',
      '18. November 2025 bis 19. November 2025',
      'vom 18. bis 19. November 2025',
      '18 November 2025 to 19 November 2025',
      'from 18 to 19 November 2025',
    ],
    [
      '2025-10-28/2025-11-02',
      '28. Oktober 2025 bis 2. November 2025',
      'vom 28. Oktober bis 2. November 2025',
      '28 October 2025 to 2 November 2025',
      'from 28 October to 2 November 2025',
    ],
    [
      '2025-02/2025-04',
      'Februar 2025 bis April 2025',
      'von Februar bis April 2025',
      'February 2025 to April 2025',
      'from February to April 2025',
    ],
    [
      '2025-02/2025-11-19',
      'Februar 2025 bis 19. November 2025',
      'von Februar 2025 bis zum 19. November 2025',
      'February 2025 to 19 November 2025',
      'from February 2025 to 19 November 2025',
    ],
    ['2014/2022', '2014 bis 2022', 'von 2014 bis 2022', '2014 to 2022', 'from 2014 to 2022'],
    [
      '2022-02-24/..',
      'seit 24. Februar 2022',
      'seit dem 24. Februar 2022',
      'since 24 February 2022',
      'since 24 February 2022',
    ],
    ['../2026', 'bis 2026', 'bis 2026', 'until 2026', 'until 2026'],
    ['2025-03-03T14:30', '3. März 2025', 'am 3. März 2025', '3 March 2025', 'on 3 March 2025'],
    ['XXXX-06-30', 'XXXX-06-30', '(XXXX-06-30)', 'XXXX-06-30', '(XXXX-06-30)'],
    ['gestern', 'gestern', '(gestern)', 'gestern', '(gestern)'],
  ] as const)
    it(value, () => {
      assert.equal(dateDe(value), de);
      assert.equal(whenDe(value), when);
      assert.equal(dateEn(value), en);
      assert.equal(whenEn(value), whenEnglish);
    });

  it('as a time of which something is told', () => {
    for (const [value, de, en] of [
      ['2025-10', 'Oktober 2025', 'October 2025'],
      ['2024-05-06', 'den 6. Mai 2024', '6 May 2024'],
      ['2025', 'das Jahr 2025', '2025'],
      ['2025-21', 'das Frühjahr 2025', 'the spring of 2025'],
      ['2025-22', 'den Sommer 2025', 'the summer of 2025'],
      ['196X', 'die 1960er-Jahre', 'the 1960s'],
      ['2024-05-01/2024-05-07', 'die Zeit vom 1. bis 7. Mai 2024', 'the time from 1 to 7 May 2024'],
      ['2022/..', 'die Zeit seit 2022', 'the time since 2022'],
    ] as const) {
      assert.equal(timeDe(value), de);
      assert.equal(timeEn(value), en);
    }
  });

  it('behind an article', () => {
    assert.equal(ofDe('2025-11-19'), 'vom 19. November 2025');
    assert.equal(ofDe('2025'), 'aus dem Jahr 2025');
    assert.equal(ofDe('2025-02/2025-04'), 'aus der Zeit von Februar bis April 2025');
    assert.equal(ofEn('2025-11-19'), 'of 19 November 2025');
    assert.equal(ofEn('2025-02/2025-04'), 'published from February to April 2025');
  });
});
