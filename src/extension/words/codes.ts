// The words for the engine's codes, in the language of the user interface: types of actor and event, status, kinds of
// statement, reasons. Plain words of people, not of linguists. Every code has its text here and nowhere else.
import * as vscode from 'vscode';
import type {
  EntityType,
  EventStatus,
  EventType,
  MergeReason,
  OfficeTime,
  SectionName,
  Stance,
  StatementType,
} from '../../core/present/api';
import { uiNumber } from './ui-dates';

const t = vscode.l10n.t;

export function actorType(type: EntityType): string {
  switch (type) {
    case 'person':
      return t('Person');
    case 'organization':
      return t('Organisation');
    case 'place':
      return t('Place');
    case 'other':
      return t('Other name');
  }
}

export function actorGroup(type: EntityType): string {
  switch (type) {
    case 'person':
      return t('Persons');
    case 'organization':
      return t('Organisations');
    case 'place':
      return t('Places and states');
    case 'other':
      return t('Other names');
  }
}

export function sectionName(section: SectionName): string {
  switch (section) {
    case 'offices':
      return t('Offices');
    case 'events':
      return t('Events');
    case 'statements':
      return t('Statements');
    case 'about':
      return t({ message: 'About', comment: ['Statements of others in which this actor is spoken of'] });
    case 'mentions':
      return t('Mentions by article');
    case 'why':
      return t({ message: 'Why one actor?', comment: ['Why several names are taken for one actor'] });
    case 'actors':
      return t('Actors');
    case 'copies':
      return t('The same text');
  }
}

/** Why names were put together, in a few words. */
export function mergeReason(reason: MergeReason): string {
  switch (reason.rule) {
    case 'curated-alias':
      if (reason.at?.file.startsWith('dossier-sample:') === true)
        return t('actors.yaml of the sample, line {0}', String(reason.at.line));
      return reason.at === undefined
        ? t('your actors.yaml')
        : t('your actors.yaml, line {0}', String(reason.at.line));
    case 'known-identity':
      return t('names of the same thing');
    case 'same-name':
      return t('same name');
    case 'transliteration':
      return t('other spelling');
    case 'fuller-name':
      return t('fuller form of the name');
    case 'same-surname-and-office':
      return t('same surname and office');
    case 'same-surname-and-company':
      return t('same surname, named with the same people');
    case 'part-of-name':
      return t('short form in the same article');
    case 'letters-and-long-form':
      return t('letters and long form in the same article');
    default:
      return t('one and the same within an article');
  }
}

export function eventType(type: EventType): string {
  switch (type) {
    case 'AGREE':
      return t('agreement');
    case 'CONSULT':
      return t('talks');
    case 'SUPPORT':
      return t('backing');
    case 'CONCEDE':
      return t('concession');
    case 'COOPERATE':
      return t('cooperation');
    case 'AID':
      return t('aid');
    case 'RETREAT':
      return t('retreat');
    case 'REQUEST':
      return t('demand or request');
    case 'ACCUSE':
      return t('accusation');
    case 'REJECT':
      return t('rejection');
    case 'THREATEN':
      return t('threat');
    case 'PROTEST':
      return t('protest');
    case 'SANCTION':
      return t('sanction');
    case 'MOBILIZE':
      return t('mobilisation');
    case 'COERCE':
      return t('coercion');
    case 'ASSAULT':
      return t('attack');
    case 'ELECT':
      return t('election');
    case 'APPOINT':
      return t('appointment');
    case 'RESIGN':
      return t('resignation');
    case 'RULING':
      return t('ruling');
    case 'CRIME':
      return t('crime');
    case 'DEATH':
      return t('death');
    case 'INCIDENT':
      return t('accident or incident');
  }
}

/** Empty for what simply happened. */
export function eventStatus(status: EventStatus): string {
  switch (status) {
    case 'happened':
      return '';
    case 'ongoing':
      return t('under way');
    case 'planned':
      return t('planned');
    case 'cancelled':
      return t('called off');
    case 'denied':
      return t('denied');
    case 'hypothetical':
      return t('only possible');
    case 'reported':
      return t('according to reports');
  }
}

export function statementType(type: StatementType): string {
  switch (type) {
    case 'direct':
      return t('word for word');
    case 'indirect':
      return t('in indirect speech');
    case 'reported':
      return t('summarised');
    case 'freeIndirect':
    case 'indirectFreeIndirect':
      return t('in the article’s words');
  }
}

/** Empty for a neutral statement. */
export function stance(value: Stance): string {
  switch (value) {
    case 'neutral':
      return '';
    case 'claim':
      return t('claim');
    case 'demand':
      return t('demand');
    case 'accusation':
      return t('accusation');
    case 'denial':
      return t('denial');
    case 'promise':
      return t('promise');
    case 'threat':
      return t('threat');
    case 'praise':
      return t('praise');
  }
}

/** Empty for an office held at its time. */
export function officeTime(time: OfficeTime): string {
  switch (time) {
    case 'current':
      return '';
    case 'former':
      return t('former');
    case 'designated':
      return t('designated');
    case 'acting':
      return t('acting');
  }
}

export function undatedReason(reason: string): string {
  switch (reason) {
    case 'publication-date-unknown':
      return t('Publication date unknown');
    case 'decided-unknown':
      return t('Not known, as you decided');
    case 'no-date-in-text':
      return t('No date in the text');
    default:
      return t('Date too vague');
  }
}

/** »according to Politico«. */
export function accordingTo(name: string): string {
  return t({ message: 'according to {0}', args: [name], comment: ['Who says so; {0} is a name'] });
}

export function participantRole(role: 'actor' | 'recipient'): string {
  return role === 'actor' ? t('takes part') : t('concerned');
}

export function articleCount(n: number): string {
  return n === 1 ? t('1 article') : t('{0} articles', uiNumber(n));
}

export function actorCount(n: number): string {
  return n === 1 ? t('1 actor') : t('{0} actors', uiNumber(n));
}

export function placeCount(n: number): string {
  return n === 1 ? t('1 place') : t('{0} places', uiNumber(n));
}

export function eventCount(n: number): string {
  return n === 1 ? t('1 event') : t('{0} events', uiNumber(n));
}

export function statementCount(n: number): string {
  return n === 1 ? t('1 statement') : t('{0} statements', uiNumber(n));
}

export function sourceCount(n: number): string {
  return n === 1 ? t('1 source') : t('{0} sources', uiNumber(n));
}

export function mentionCount(n: number): string {
  return n === 1 ? t('1 mention') : t('{0} mentions', uiNumber(n));
}

/** »¶3«: a paragraph of an article. */
export function paragraph(n: number): string {
  return `¶${n}`;
}
