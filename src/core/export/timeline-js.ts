// Dated events as TimelineJS slides. TimelineJS reads headline and text as HTML, so every word is escaped. Its calendar knows
// days, months and years: what is coarser or open is narrowed to what is known of its beginning and end, and the date as
// Dossier has it is shown and kept in the text. Events without a date have no place on a timeline and are counted.
import type { DossierEvent } from '../model/dossier';
import { quadClassOf, type QuadClass } from '../present/quad-class';
import { calendarDate, iso, type CalendarDate } from './calendar';
import { place } from './cite';
import { cut, html, json, oneLine } from './clean';
import type { ExportPiece, ExportPlan, Facts, LeftOut } from './input';
import { exportWords, statusPrefix, type ExportWords } from './words';

const GROUPS: Readonly<Record<'de' | 'en', Readonly<Record<QuadClass, string>>>> = {
  de: {
    'verbal-cooperation': 'Worte miteinander',
    'material-cooperation': 'Taten miteinander',
    'verbal-conflict': 'Worte gegeneinander',
    'material-conflict': 'Taten gegeneinander',
    other: 'Sonstiges',
  },
  en: {
    'verbal-cooperation': 'words with each other',
    'material-cooperation': 'deeds with each other',
    'verbal-conflict': 'words against each other',
    'material-conflict': 'deeds against each other',
    other: 'other',
  },
};

/** The date in words where TimelineJS would say more than is known; null where its own words will do. */
function shown(date: CalendarDate, language: 'de' | 'en'): string | null {
  if (date.plain) return null;
  const [from, to] = [date.start && iso(date.start), date.end && iso(date.end)];
  const about = /[~%]/.test(date.original) ? (language === 'de' ? 'um ' : 'about ') : '';
  const doubt = /[?%]/.test(date.original) ? ' (?)' : '';
  if (from !== null && to !== null) return `${about}${from} – ${to}${doubt}`;
  if (from !== null && date.lastDay === null)
    return `${language === 'de' ? 'seit' : 'since'} ${from}${doubt}`;
  return `${about}${from ?? date.original}${doubt}`;
}

function slide(event: DossierEvent, date: CalendarDate, facts: Facts, words: ExportWords): unknown {
  const { language } = facts.options;
  const status = words.status[event.status];
  const where = event.place === null ? '' : oneLine(facts.name(event.place));
  const lines = [
    [status, where, event.dateBasis === 'inferred' ? `${words.date}: ${words.inferred}` : ''].filter(
      (w) => w !== '',
    ),
    date.plain ? [] : [`${words.date}: ${date.original} (EDTF)`],
  ].flatMap((l) => (l.length === 0 ? [] : [`<p>${l.map(html).join(' · ')}</p>`]));
  const reports = event.reports.map((r) => {
    const title = oneLine(facts.article(r.article)?.title ?? r.article);
    return `<blockquote>${html(cut(oneLine(r.sentence.words), 2000))}</blockquote><p>${html(title)}, ${html(place(r.sentence))}</p>`;
  });
  const display = shown(date, language);
  return {
    unique_id: event.id,
    start_date: date.start,
    ...(date.end ? { end_date: date.end } : {}),
    ...(display === null ? {} : { display_date: html(display) }),
    text: {
      headline: html(cut(statusPrefix(event.status, words) + oneLine(event.label), 300)),
      text: [...lines, ...reports].join(''),
    },
    group: html(GROUPS[language][quadClassOf(event.type)]),
    // Article words never become links.
    autolink: false,
  };
}

export function timelinePlan(facts: Facts): ExportPlan {
  const { events } = facts.dossier;
  return {
    files: [''],
    pieces: events.length,
    *write(): Generator<ExportPiece, readonly LeftOut[], undefined> {
      const words = exportWords(facts.options.language);
      let undated = 0;
      let unplaced = 0;
      let first = true;
      yield { file: 0, text: `{"title":{"text":{"headline":${json(words.timeline)},"text":""}},"events":[` };
      for (const event of events) {
        const date = calendarDate(event.date);
        if (!date?.start) {
          if (event.date === null) undated++;
          else unplaced++;
          continue;
        }
        yield { file: 0, text: `${first ? '' : ','}\n${json(slide(event, date, facts, words))}` };
        first = false;
      }
      yield { file: 0, text: '\n]}\n' };
      return [
        ...(undated === 0 ? [] : [{ why: 'undated' as const, count: undated }]),
        ...(unplaced === 0 ? [] : [{ why: 'unplaced' as const, count: unplaced }]),
      ];
    },
  };
}
