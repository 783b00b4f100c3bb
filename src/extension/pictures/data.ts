// The last snapshot → what each picture is sent: plain data with the words of the user interface, filtered as the events
// view is. Nothing is drawn or laid out here.
import * as vscode from 'vscode';
import {
  compareReports,
  EVENT_TYPES,
  eachOf,
  filtered,
  filteredEvents,
  isFiltering,
  relationsSteps,
  timelineSteps,
  type CompareField,
  type ComparedValue,
  type DossierEvent,
  type DossierView,
  type Evidence,
} from '../../core/present/api';
import type { CompareShow, EventLine, EvidenceRef, FilterState, ToPicture } from '../../webview/protocol';
import type { Shown } from '../events-view/state';
import { filterWords, statusChoice } from '../events-view/words';
import { articleOrigin, articleTitle } from '../trees/labels';
import { eventStatus, eventType, paragraph, sourceCount } from '../words/codes';
import { eventTitle } from '../words/event-names';
import { shorten } from '../words/escape';
import { uiDate, uiLocale } from '../words/ui-dates';
import { compareWords, relationsWords, timelineWords } from './words';

const LABEL = 90;

function line(view: DossierView, event: DossierEvent): EventLine {
  const sources = view.countSources(event);
  return {
    id: event.id,
    label: shorten(eventTitle(event, null), LABEL),
    date: event.date === null ? vscode.l10n.t('undated') : uiDate(event.date),
    typeWord: eventType(event.type),
    statusWord: eventStatus(event.status),
    sourcesWord: sources > 1 ? sourceCount(sources) : '',
  };
}

function filterState(view: DossierView, { filter }: Shown, shown: number, drawn: number | null): FilterState {
  return {
    words: isFiltering(filter) ? filterWords(filter, view).join(' · ') : null,
    shown,
    total: view.dossier.events.length,
    ...(drawn === null ? {} : { drawn }),
  };
}

/** Takes what is sent to a picture. */
export type Send = (message: ToPicture) => void;

/** In steps, since there may be very many events: those are sent that most articles report. */
export function* sendTimeline(view: DossierView, shown: Shown, send: Send): Generator<void, void> {
  const passing = yield* filteredEvents(view, shown.filter);
  // The label is that of the line.
  const events = yield* timelineSteps(
    view,
    passing,
    () => '',
    (event) => line(view, event),
  );
  const involved = new Set(events.flatMap((e) => e.actors));
  yield;
  const actors = yield* filtered(view.dossier.actors, (a) => involved.has(a.id));
  yield;
  send({
    kind: 'timeline',
    words: timelineWords(),
    locale: uiLocale(),
    filter: filterState(view, shown, passing.length, events.length < passing.length ? events.length : null),
    events,
    names: Object.fromEntries([
      ...actors.map((a) => [a.id, a.name] as const),
      ...EVENT_TYPES.map((t) => [t, eventType(t)] as const),
    ]),
    actors: actors.map((a) => a.id),
    types: EVENT_TYPES,
  });
}

/** So many events behind relations are sent at once; of one relation the page lists no more than so many. */
const SENT_AT_ONCE = 500;
const LISTED = 200;

/** In steps: the strongest relations, and then the events behind them, some at a time. */
export function* sendRelations(view: DossierView, shown: Shown, send: Send): Generator<void, void> {
  const passing = yield* filteredEvents(view, shown.filter);
  const { nodes, edges, left } = yield* relationsSteps(view, passing);
  const used = new Set<string>();
  yield* eachOf(edges, (edge) => {
    for (const id of edge.events.slice(0, LISTED)) used.add(id);
  });
  const behind = yield* filtered(passing, (e) => used.has(e.id));
  yield;
  const lines = (from: number): readonly EventLine[] =>
    behind.slice(from, from + SENT_AT_ONCE).map((e) => line(view, e));
  send({
    kind: 'relations',
    words: relationsWords(),
    locale: uiLocale(),
    filter: filterState(view, shown, passing.length, left > 0 ? edges.length : null),
    nodes,
    edges,
    events: lines(0),
  });
  for (let from = SENT_AT_ONCE; from < behind.length; from += SENT_AT_ONCE) {
    yield;
    send({ kind: 'relations-more', events: lines(from) });
  }
}

function fieldWord(field: CompareField): string {
  switch (field) {
    case 'date':
      return vscode.l10n.t('Date');
    case 'status':
      return vscode.l10n.t('Status');
    case 'actors':
      return vscode.l10n.t('Who');
    case 'recipients':
      return vscode.l10n.t('Whom');
    case 'place':
      return vscode.l10n.t('Place');
    case 'numbers':
      return vscode.l10n.t('Numbers');
    case 'saidBy':
      return vscode.l10n.t('According to');
  }
}

function valueWord(view: DossierView, field: CompareField, value: ComparedValue): string {
  switch (field) {
    case 'date':
      return uiDate(value.value);
    case 'status':
      return statusChoice(value.value as Parameters<typeof statusChoice>[0]);
    case 'numbers':
      // The article's own words are truer than our reading of them.
      return value.evidence?.words ?? value.value;
    default:
      return view.nameOf(value.value);
  }
}

function ref({ article, span, words }: Evidence): EvidenceRef {
  return { article, span: [span[0], span[1]], words };
}

export function compareData(view: DossierView, event: DossierEvent): CompareShow {
  const { reports, rows } = compareReports(view, event);
  const own = line(view, event);
  return {
    kind: 'compare',
    words: compareWords(),
    locale: uiLocale(),
    title: own.label,
    facts: [own.date, own.typeWord, own.statusWord, own.sourcesWord].filter((p) => p !== '').join(' · '),
    reports: reports.map(({ report, article, words }) => ({
      article: article ? articleTitle(article) : report.article,
      origin: article
        ? [
            article.published === null ? vscode.l10n.t('undated') : uiDate(article.published),
            articleOrigin(article),
          ]
            .filter((p) => p !== '')
            .join(' · ')
        : '',
      paragraph: paragraph(report.trigger.paragraph),
      sentence: report.sentence.words,
      evidence: ref(words),
    })),
    rows: rows.map((row) => ({
      field: row.field,
      label: fieldWord(row.field),
      agreement: row.agreement,
      cells: row.cells.map((cell, i) =>
        cell.map((value) => ({
          text: valueWord(view, row.field, value),
          agreement: value.agreement,
          evidence: ref(value.evidence ?? reports[i]?.words ?? event.reports[0]?.sentence ?? noEvidence()),
        })),
      ),
    })),
  };
}

/** Every event has a report, and every report its words. */
function noEvidence(): never {
  throw new Error('an event without evidence');
}
