// How an event reads in lists, in the language of the user interface. Its label begins with a noun in the language of its
// articles (»Reise: Pete Hegseth (Europa)«); where that is another language, the noun is replaced by the plain word for
// what kind of event it is (»Journey: Pete Hegseth (Europa)«). Names stay as they are; a title given by the user stays.
import * as vscode from 'vscode';
import { labelUnder, type Actor, type DossierEvent } from '../../core/present/api';
import { eventType } from './codes';
import { uiLanguage } from './ui-language';

const t = vscode.l10n.t;

/** The noun for what PLOVER calls the mode of an event; null where the type says all there is to say. */
function modeNoun(mode: string | null): string | null {
  switch (mode) {
    case 'meet':
      return t('Meeting');
    case 'visit':
      return t('Visit');
    case 'travel':
      return t('Journey');
    case 'talk':
      return t('Talks');
    case 'attend':
      return t('Attendance');
    case 'agreement':
      return t('Agreement');
    case 'promise':
      return t('Promise');
    case 'readiness':
      return t('Consent');
    case 'praise':
      return t('Praise');
    case 'back':
      return t('Backing');
    case 'criticise':
      return t('Criticism');
    case 'blame':
      return t('Accusation');
    case 'demand':
      return t('Demand');
    case 'investigate':
      return t('Investigation');
    case 'arrest':
      return t('Arrest');
    case 'seize':
      return t('Seizure');
    case 'release':
      return t('Release');
    case 'kill':
      return t('Killing');
    case 'war':
      return t('War');
    case 'attack':
      return t('Attack');
    case 'dismiss':
      return t('Dismissal');
    case 'decision':
      return t('Decision');
    case 'sentence':
      return t('Sentence of a court');
    case 'found':
      return t('Founding');
    case 'fail':
      return t('Failure');
    case 'award':
      return t('Award');
    case 'announcement':
      return t('Announcement');
    default:
      return null;
  }
}

/** Where the noun of a label ends: at a colon, an arrow, a dash or a bracket; at its end where there is only a noun. */
const NOUN = /^[^\s:→–(]+(?=$|: | → | – | \()/u;

/** The label of an event by itself, or under one of its actors, whose name is then left out. */
export function eventTitle(event: DossierEvent, under: Actor | null): string {
  const label = labelUnder(event, under);
  if ((event.decided ?? []).includes('title')) return event.label;
  if (event.lang === undefined || event.lang === uiLanguage()) return label;
  const type = eventType(event.type);
  const noun = modeNoun(event.mode) ?? type.charAt(0).toUpperCase() + type.slice(1);
  return label.replace(NOUN, () => noun);
}
