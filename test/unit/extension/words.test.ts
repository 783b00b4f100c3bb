// Dates as people write them, periods as people type them, and article words inside our own Markdown.
import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { parsePeriod } from '../../../src/extension/commands/period';
import { formatDate, formatDay, formatMonth, type DateWords } from '../../../src/extension/words/dates';
import { escapeMarkdown, shorten } from '../../../src/extension/words/escape';

function words(locale: string): DateWords {
  return {
    locale,
    about: (d) => `um ${d}`,
    since: (d) => `seit ${d}`,
    until: (d) => `bis ${d}`,
    decade: (y) => `${y}er`,
    century: (y) => `${y}er-Jh.`,
    season: (code, year) =>
      `${{ 21: 'Frühjahr', 22: 'Sommer', 23: 'Herbst', 24: 'Winter' }[code] ?? code} ${year}`,
  };
}

describe('dates for people', () => {
  for (const [value, german] of [
    ['2025', '2025'],
    ['2025-02', 'Feb. 2025'],
    ['2025-02-12', '12. Feb. 2025'],
    ['2025-02-12T14:30', '12. Feb. 2025'],
    ['2025-11-18/2025-11-19', '18.–19. Nov. 2025'],
    ['2025-02/2025-04', 'Feb.–Apr. 2025'],
    ['2025-02/2025-11-19', 'Feb. 2025 – 19. Nov. 2025'],
    ['2023/2025', '2023 – 2025'],
    ['2025-22', 'Sommer 2025'],
    ['196X', '1960er'],
    ['19XX', '1900er-Jh.'],
    ['2025-02~', '~Feb. 2025'],
    ['2025?', '2025?'],
    ['2002/..', 'seit 2002'],
    ['../2024-03', 'bis März 2024'],
    ['2025-02-XX', 'Feb. 2025'],
    ['XXXX-06-30', 'XXXX-06-30'],
  ] as const)
    it(`${value} → ${german}`, () =>
      assert.equal(
        formatDate(value, words('de')).replace(/[\u2009\u00a0]/g, ''),
        german.replace(/ – /, ' – '),
      ));

  it('say in words what is uncertain where there is room', () => {
    assert.equal(formatDate('2025-02~', words('de'), 'long'), 'um Februar 2025');
  });

  it('follow the locale', () => {
    assert.equal(formatDate('2025-02-12', words('en-GB')), '12 Feb 2025');
    assert.equal(formatDate('2025-02-12', words('en-GB'), 'long'), '12 February 2025');
    assert.equal(formatMonth('2025-03', 'de'), 'März');
  });

  for (const [value, day] of [
    ['2025-11-18', '18'],
    ['2025-11-18/2025-11-19', '18–19'],
    ['2025-11-18~', '18~'],
    ['2025-11', ''],
    ['2025-11/2025-12-01', ''],
  ] as const)
    it(`day of ${value} → »${day}«`, () => assert.equal(formatDay(value), day));
});

describe('periods as typed', () => {
  for (const [typed, expected] of [
    ['2025', '2025 2025'],
    [' 2025-02 ', '2025-02 2025-02'],
    ['2025-02/2025-04', '2025-02 2025-04'],
    ['2025-02 – 2025-04-30', '2025-02 2025-04-30'],
    ['2024 bis 2025', '2024 2025'],
    ['2025-02-01..2025', '2025-02-01 2025'],
    ['2025-04/2025-02', ''],
    ['2025-13', ''],
    ['2025-02-30', ''],
    ['Februar', ''],
    ['2025/2026/2027', ''],
    ['', ''],
  ] as const)
    it(`»${typed}« → ${expected || 'nothing'}`, () => {
      const period = parsePeriod(typed);
      assert.equal(period ? `${period.from} ${period.to}` : '', expected);
    });
});

describe('article words in Markdown', () => {
  const markdown = new MarkdownIt({ html: true, linkify: true });
  const shown = (text: string): string =>
    markdown
      .renderInline(escapeMarkdown(text))
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&quot;/g, '"')
      .replace(/&amp;/g, '&');

  for (const text of [
    '[x](command:evil)',
    '<img src=x onerror=alert(1)>',
    '**fett** _schräg_ `code` ~~weg~~',
    '$(alert) $(zap)',
    'a | b | c',
    '# Titel',
    '1. Punkt - Strich + Plus',
    'https://example.com und x@example.com',
    '&lt;b&gt; & \\ "',
    '![x](y)',
    '„Größe“ – ¶3',
  ])
    it(`${text} stays as it is`, () => assert.equal(shown(text), text));

  it('never become markup, whatever they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'[]()<>*_`~#$|!&;:/@\\"-+. abc\n') }), (text) => {
        assert.equal(shown(text), text.replace(/\n+/g, ' ').trim());
        assert.ok(!escapeMarkdown(text).includes('$('));
        assert.ok(!escapeMarkdown(text).includes('\n'));
      }),
    );
  });

  it('are shortened at a blank, without half characters', () => {
    assert.equal(shorten('Eins zwei drei vier', 12), 'Eins zwei…');
    assert.equal(shorten('Eins, zwei, … (vier)', 14), 'Eins, zwei…');
    assert.equal(shorten('Kurz', 12), 'Kurz');
    assert.equal(shorten('😀'.repeat(9), 6), '😀😀…');
  });
});
