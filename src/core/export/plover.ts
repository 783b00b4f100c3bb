// Dated events as PLOVER records, a line of JSON each, with the field names of the PLOVER manual (draft 0.8, table »PLOVER
// JSON«). PLOVER wants whole days: a coarser date becomes its first and last possible day, and the field `date_edtf` has what
// is known. What did not simply happen has PLOVER's special contexts; fields beyond the manual's are allowed by it and are
// named in docs/export.md. Offsets count characters (code points) from 0.
import type { EventStatus } from '../model/annotation';
import type { DossierEvent, Report } from '../model/dossier';
import { quadClassOf, type QuadClass } from '../present/quad-class';
import { calendarDate } from './calendar';
import { json, oneLine } from './clean';
import type { ExportPiece, ExportPlan, Facts, LeftOut } from './input';

const QUAD_CODES: Readonly<Record<QuadClass, number | null>> = {
  'verbal-cooperation': 1,
  'material-cooperation': 2,
  'verbal-conflict': 3,
  'material-conflict': 4,
  other: null,
};

/** PLOVER's special contexts for what is not told as a fact. */
const CONTEXTS: Readonly<Record<EventStatus, readonly string[]>> = {
  happened: [],
  ongoing: [],
  planned: ['future'],
  cancelled: ['negation'],
  denied: ['negation'],
  hypothetical: ['hypothetical'],
  reported: [],
};

/** The manual's categories; others are Dossier's own. */
export const CODEBOOK = 'plover-0.8, with ELECT APPOINT RESIGN RULING CRIME DEATH INCIDENT by Dossier';

function party(id: string, event: DossierEvent, facts: Facts): unknown {
  const actor = facts.actor(id);
  const said = event.reports.flatMap((r) => r.participants).find((p) => p.actor === id)?.evidence;
  const office = actor?.offices[0];
  return {
    ...(said ? { actor_text: oneLine(said.words) } : {}),
    ...(actor?.wikidata ? { identifier_id: `https://www.wikidata.org/wiki/${actor.wikidata}` } : {}),
    identifier_text: oneLine(actor?.name ?? id),
    ...(office ? { office: oneLine(office.title) } : {}),
  };
}

function cited(report: Report, facts: Facts): Record<string, unknown> {
  const article = facts.article(report.article);
  const at = facts.context(report.sentence);
  const publication = article?.outlet ?? article?.agencies[0];
  return {
    text: oneLine(report.sentence.words),
    text_info: { paragraph: report.sentence.paragraph, ...(at ? { start: at.start, end: at.end } : {}) },
    cite_info: {
      citation: oneLine(report.article),
      ...(article?.title == null ? {} : { title: oneLine(article.title) }),
      ...(article ? { language: article.lang } : {}),
      ...(publication === undefined ? {} : { publication: oneLine(publication) }),
      coder: 'Dossier',
      codebook: CODEBOOK,
    },
  };
}

function record(event: DossierEvent, days: { first: string; last: string | null }, facts: Facts): unknown {
  const of = (role: 'actor' | 'recipient'): unknown[] =>
    [...new Set(event.participants.filter((p) => p.role === role).map((p) => p.actor))].map((id) =>
      party(id, event, facts),
    );
  const quad = QUAD_CODES[quadClassOf(event.type)];
  const [first, ...others] = event.reports;
  const recipient = of('recipient');
  return {
    id: event.id,
    date: days.first,
    ...(days.last === null || days.last === days.first ? {} : { enddate: days.last }),
    date_edtf: event.date,
    date_basis: event.dateBasis,
    source: of('actor'),
    ...(recipient.length > 0 ? { recipient } : {}),
    event: [event.type],
    ...(event.mode === null ? {} : { mode: [event.mode] }),
    context: CONTEXTS[event.status],
    status: event.status,
    ...(quad === null ? {} : { quad_code: quad }),
    ...(event.place === null ? {} : { event_loc: { name: oneLine(facts.name(event.place)) } }),
    event_text: [...new Set(event.reports.map((r) => oneLine(r.trigger.words)))],
    ...(first ? cited(first, facts) : {}),
    ...(others.length > 0 ? { further_reports: others.map((r) => cited(r, facts)) } : {}),
    comment: oneLine(event.label),
  };
}

export function ploverPlan(facts: Facts): ExportPlan {
  const { events } = facts.dossier;
  return {
    files: [''],
    pieces: events.length,
    *write(): Generator<ExportPiece, readonly LeftOut[], undefined> {
      let undated = 0;
      let unplaced = 0;
      for (const event of events) {
        const date = calendarDate(event.date);
        if (!date?.firstDay) {
          if (event.date === null) undated++;
          else unplaced++;
          continue;
        }
        yield {
          file: 0,
          text: `${json(record(event, { first: date.firstDay, last: date.lastDay }, facts))}\n`,
        };
      }
      return [
        ...(undated === 0 ? [] : [{ why: 'undated' as const, count: undated }]),
        ...(unplaced === 0 ? [] : [{ why: 'unplaced' as const, count: unplaced }]),
      ];
    },
  };
}
