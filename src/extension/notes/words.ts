// The words of the quotation check and of the card on times, in the language of the user interface. Words of people: who
// said it, what differs, from which day a day was counted.
import * as vscode from 'vscode';
import type { TimeCard, TimeUnit } from '../../core/present/api';
import type { NoteSource } from '../../worker/protocol';
import { shorten } from '../words/escape';
import { uiDate, uiLocale, uiNumber } from '../words/ui-dates';

const t = vscode.l10n.t;
const CHANGE = 60;
const CHANGES = 3;

/** »zwei« → »zehn«; »fehlt: nicht«. */
function changeText(was: string, becomes: string): string {
  const a = shorten(was.trim(), CHANGE);
  const b = shorten(becomes.trim(), CHANGE);
  if (a === '') return t('"{0}" is missing', b);
  if (b === '') return t('"{0}" is not in the source', a);
  return t('"{0}" instead of "{1}"', a, b);
}

/** What differs, as one phrase. */
export function changesText({ changes }: NoteSource): string {
  const shown = changes.slice(0, CHANGES).map((c) => changeText(c.was, c.becomes));
  const more = changes.length - shown.length;
  return [...shown, ...(more > 0 ? [t('{0} more', uiNumber(more))] : [])].join('; ');
}

/** The name of a weekday, 1 Monday … 7 Sunday. */
export function weekdayName(weekday: number): string {
  // 1 January 2024 was a Monday.
  const day = new Date(Date.UTC(2024, 0, weekday));
  return new Intl.DateTimeFormat(uiLocale(), { weekday: 'long', timeZone: 'UTC' }).format(day);
}

function before(unit: TimeUnit, n: number, date: string): string {
  switch (unit) {
    case 'day':
      return n === 1 ? t('the day before {0}', date) : t('{0} days before {1}', uiNumber(n), date);
    case 'week':
      return n === 1
        ? t('the week before that of {0}', date)
        : t('{0} weeks before that of {1}', uiNumber(n), date);
    case 'month':
      return n === 1 ? t('the month before {0}', date) : t('{0} months before {1}', uiNumber(n), date);
    case 'year':
      return n === 1 ? t('the year before {0}', date) : t('{0} years before {1}', uiNumber(n), date);
  }
}

function after(unit: TimeUnit, n: number, date: string): string {
  switch (unit) {
    case 'day':
      return n === 1 ? t('the day after {0}', date) : t('{0} days after {1}', uiNumber(n), date);
    case 'week':
      return n === 1
        ? t('the week after that of {0}', date)
        : t('{0} weeks after that of {1}', uiNumber(n), date);
    case 'month':
      return n === 1 ? t('the month after {0}', date) : t('{0} months after {1}', uiNumber(n), date);
    case 'year':
      return n === 1 ? t('the year after {0}', date) : t('{0} years after {1}', uiNumber(n), date);
  }
}

function same(unit: TimeUnit, date: string): string {
  switch (unit) {
    case 'day':
      return t('the day itself: {0}', date);
    case 'week':
      return t('the week of {0}', date);
    case 'month':
    case 'year':
      return t('that of {0}', date);
  }
}

/** »the Friday before 19 Nov 2025«. */
export function relationText({ relation, anchor }: TimeCard): string {
  if (!relation || !anchor) return '';
  const date = uiDate(anchor.date);
  switch (relation.kind) {
    case 'weekday': {
      const weekday = weekdayName(relation.weekday);
      const { days } = relation;
      if (days === 0) return t('{0} is a {1}', date, weekday);
      if (days < -7) return t('the {0} of the week before {1}', weekday, date);
      if (days > 7) return t('the {0} of the week after {1}', weekday, date);
      return days < 0 ? t('the {0} before {1}', weekday, date) : t('the {0} after {1}', weekday, date);
    }
    case 'units': {
      const { unit, n } = relation;
      // Months are counted from a month, years from a year.
      const from =
        unit === 'month' ? uiDate(anchor.date.slice(0, 7)) : unit === 'year' ? anchor.date.slice(0, 4) : date;
      if (n === 0) return same(unit, from);
      return n < 0 ? before(unit, -n, from) : after(unit, n, from);
    }
    case 'year-from-anchor':
      return t('the year follows from {0}', date);
    case 'from-anchor':
      return t('worked out from {0}', date);
  }
}

/** Where the anchor comes from. */
export function anchorText({ anchor }: TimeCard, article: boolean): string {
  if (!anchor) return '';
  if (anchor.kind === 'text') return t('a date named before in the text');
  return article ? t('the date of this article') : t('the date of this note');
}

/** Why there is no day, and what to do. */
export function gapText(card: TimeCard, article: boolean): string {
  switch (card.gap) {
    case 'no-anchor':
      return article
        ? t(
            'No date: when this article was published is not known. Add a line "published: 2025-05-12" to its front matter.',
          )
        : t(
            'No date: this note has none of its own. Add a line "date: 2025-05-12" to its front matter, or begin its file name with the date.',
          );
    case 'coarse-anchor':
      return card.weekday === null
        ? t('No day follows, because {0} is known no more exactly.', anchorText(card, article))
        : t(
            'Which {0} is open, because {1} is known no more exactly.',
            weekdayName(card.weekday),
            anchorText(card, article),
          );
    case 'no-calendar':
      return card.type === 'DURATION'
        ? t('A length of time, no date.')
        : card.type === 'SET'
          ? t('Again and again, no single date.')
          : t('Too vague for a date.');
    case null:
      return '';
  }
}
