// The last snapshot → what each picture is sent: plain data with the words of the user interface, filtered as the events
// view is. Nothing is drawn or laid out here.
import * as vscode from 'vscode';
import {
  compareReports,
  EVENT_TYPES,
  filterEvents,
  isFiltering,
  relationsOf,
  timelineEvent,
  type CompareField,
  type ComparedValue,
  type DossierEvent,
  type DossierView,
  type Evidence,
} from '../../core/present/api';
import type {
  CompareShow,
  EventLine,
  EvidenceRef,
  FilterState,
  RelationsShow,
  TimelineShow,
} from '../../webview/protocol';
import type { EventsState } from '../events-view/state';
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

function filterState(view: DossierView, { filter }: EventsState, shown: number): FilterState {
  return {
    words: isFiltering(filter) ? filterWords(filter, view).join(' · ') : null,
    shown,
    total: view.dossier.events.length,
  };
}

export function timelineData(view: DossierView, state: EventsState): TimelineShow {
  const events = filterEvents(view, state.filter);
  const involved = new Set(events.flatMap((e) => e.participants.map((p) => p.actor)));
  const actors = view.dossier.actors.filter((a) => involved.has(a.id));
  return {
    kind: 'timeline',
    words: timelineWords(),
    locale: uiLocale(),
    filter: filterState(view, state, events.length),
    events: events.map((event) => {
      const words = line(view, event);
      return { ...timelineEvent(view, event, words.label), ...words };
    }),
    names: Object.fromEntries([
      ...actors.map((a) => [a.id, a.name] as const),
      ...EVENT_TYPES.map((t) => [t, eventType(t)] as const),
    ]),
    actors: actors.map((a) => a.id),
    types: EVENT_TYPES,
  };
}

export function relationsData(view: DossierView, state: EventsState): RelationsShow {
  const events = filterEvents(view, state.filter);
  const { nodes, edges } = relationsOf(view, events);
  const used = new Set(edges.flatMap((e) => e.events));
  return {
    kind: 'relations',
    words: relationsWords(),
    locale: uiLocale(),
    filter: filterState(view, state, events.length),
    nodes,
    edges,
    events: events.filter((e) => used.has(e.id)).map((e) => line(view, e)),
  };
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
