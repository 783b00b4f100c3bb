// One event → one English sentence: »Lars Klingbeil visited Kyiv on 25 August 2025.« By templates for what the engine
// tells apart; where none fits, or the event did not simply happen, its label stands with date and status. What the event
// does not have, the sentence does not say.
import { whenEn } from './dates-en';
import { capitalEn, nameEn, namesEn } from './names-en';
import {
  bracketed,
  isGoing,
  join,
  placeBeside,
  tellEvent,
  type EventBook,
  type Frame,
  type Told,
} from './event-frame';
import type { NameRef, SentenceEvent } from './sentence-event';

type Noun = readonly [phrase: string, be: 'is' | 'are'];

interface EnglishFrame extends Frame {
  /** Past tense with what follows at once: »met«, »was killed«. */
  readonly verb: string;
  readonly plural?: string;
  /** Before the one it is directed at: »« or a preposition; absent: not told. */
  readonly to?: string;
  /** Behind it. */
  readonly end?: string;
  /** Instead of it where no place is known. */
  readonly nowhere?: EnglishFrame;
  /** Before the place. */
  readonly place?: string;
}

const FRAMES: Readonly<Record<string, Told<EnglishFrame, Noun>>> = {
  'CONSULT/meet': {
    together: { verb: 'met' },
    active: { verb: 'took part in a meeting' },
    noun: ['a meeting', 'is'],
  },
  'CONSULT/talk': { together: { verb: 'talked' }, active: { verb: 'held talks' }, noun: ['talks', 'are'] },
  'CONSULT/attend': { active: { verb: 'attended a gathering' } },
  'CONSULT/visit': { active: { verb: 'paid a visit', place: 'to' }, noun: ['a visit', 'is'] },
  'CONSULT/travel': {
    active: {
      verb: 'travelled',
      place: 'to',
      nowhere: { verb: 'was on a journey', plural: 'were on a journey' },
    },
    noun: ['a journey', 'is'],
  },
  'AGREE/agreement': {
    together: { verb: 'reached an agreement' },
    active: { verb: 'reached an agreement' },
    noun: ['an agreement', 'is'],
  },
  'AGREE/decision': { active: { verb: 'took a decision' } },
  'AGREE/announcement': { active: { verb: 'made an announcement' } },
  'AGREE/promise': { active: { verb: 'made a promise', to: 'to' } },
  'AGREE/readiness': { active: { verb: 'showed willingness' } },
  'SUPPORT/praise': {
    active: { verb: 'praised', to: '', needsTo: true },
    alone: { verb: 'voiced praise' },
  },
  'SUPPORT/back': { active: { verb: 'pledged support', to: 'to' } },
  'SUPPORT/award': { active: { verb: 'honoured', to: '', needsTo: true } },
  'CONCEDE/release': {
    active: { verb: 'released', to: '', needsTo: true },
    passive: { verb: 'was released', plural: 'were released' },
  },
  AID: { active: { verb: 'gave aid', to: 'to' }, passive: { verb: 'received aid' } },
  RETREAT: { active: { verb: 'pulled back' } },
  'REQUEST/demand': { active: { verb: 'made demands', to: 'on' } },
  'ACCUSE/criticise': {
    active: { verb: 'criticised', to: '', needsTo: true },
    alone: { verb: 'voiced criticism' },
  },
  'ACCUSE/blame': { active: { verb: 'made accusations', to: 'against' } },
  'ACCUSE/investigate': {
    active: { verb: 'investigated', to: '', needsTo: true },
    alone: { verb: 'opened an investigation' },
  },
  THREATEN: {
    active: { verb: 'threatened', to: '', needsTo: true },
    alone: { verb: 'made threats' },
  },
  PROTEST: { active: { verb: 'protested', to: 'against' } },
  'COERCE/arrest': {
    active: { verb: 'arrested', to: '', needsTo: true },
    passive: { verb: 'was arrested', plural: 'were arrested' },
  },
  'ASSAULT/attack': {
    active: { verb: 'attacked', to: '', needsTo: true },
    alone: { verb: 'carried out an attack' },
    passive: { verb: 'was attacked', plural: 'were attacked' },
  },
  'ASSAULT/war': { active: { verb: 'waged war', to: 'on' } },
  'ASSAULT/kill': {
    active: { verb: 'killed', to: '', needsTo: true },
    passive: { verb: 'was killed', plural: 'were killed' },
  },
  APPOINT: {
    active: { verb: 'appointed', to: '', end: 'to an office', needsTo: true },
    passive: { verb: 'was appointed to an office', plural: 'were appointed to an office' },
  },
  'RESIGN/dismiss': {
    active: { verb: 'dismissed', to: '', needsTo: true },
    passive: { verb: 'was dismissed', plural: 'were dismissed' },
  },
  RESIGN: { active: { verb: 'resigned' } },
  'RULING/sentence': {
    active: { verb: 'sentenced', to: '', needsTo: true },
    passive: { verb: 'was sentenced', plural: 'were sentenced' },
  },
  DEATH: { active: { verb: 'died' }, passive: { verb: 'died' } },
};

/** What became of an event that did not simply happen. */
export const STATUS_EN: Readonly<Record<string, string>> = {
  ongoing: 'going on',
  planned: 'planned',
  cancelled: 'called off',
  denied: 'denied',
  hypothetical: 'only possible',
  reported: 'only reported',
};

function clause(
  wanted: EnglishFrame,
  subject: readonly NameRef[],
  to: readonly NameRef[],
  e: SentenceEvent,
): string {
  const frame = placeBeside(e, subject) === null ? (wanted.nowhere ?? wanted) : wanted;
  const target = frame.to !== undefined && to.length > 0 ? join([frame.to, namesEn(to)]) : '';
  const there = placeBeside(e, [...subject, ...(target === '' ? [] : to)]);
  const place = there === null ? '' : `${frame.place ?? 'in'} ${nameEn(there)}`;
  return join([
    capitalEn(namesEn(subject)),
    subject.length > 1 ? (frame.plural ?? frame.verb) : frame.verb,
    target,
    frame.end,
    place,
    e.date === null ? '' : whenEn(e.date),
    bracketed(e.numbers),
  ]);
}

function thing(e: SentenceEvent, [phrase]: Noun, by: readonly NameRef[]): string {
  const going = isGoing(e);
  const link = !going && by.length > 1 ? 'between' : going || e.type === 'AGREE' ? 'by' : 'with';
  const there = placeBeside(e, by);
  const place = there === null ? '' : `${going ? 'to' : 'in'} ${nameEn(there)}`;
  return join([phrase, link, namesEn(by), place, e.date === null ? '' : whenEn(e.date)]);
}

const BOOK: EventBook<EnglishFrame, Noun> = {
  frames: FRAMES,
  statuses: STATUS_EN,
  when: whenEn,
  clause,
  thing,
  outcomes: {
    planned: (what, [, be]) => `${capitalEn(what)} ${be} planned.`,
    cancelled: (what, [, be]) => `${capitalEn(what)} ${be === 'is' ? 'was' : 'were'} called off.`,
    hypothetical: (what, [, be]) => `${capitalEn(what)} ${be} possible.`,
    denied: (what, [, be]) => `${capitalEn(what)} ${be} denied.`,
  },
};

/** The sentence, with its full stop. */
export function eventEn(e: SentenceEvent): string {
  return tellEvent(e, BOOK);
}

/** An office as it follows »is«: »president of Ukraine«. */
export function officeEn(title: string, of: NameRef | null): string {
  if (of === null || title.toLowerCase().includes(of.name.slice(0, 5).toLowerCase())) return title;
  if (of.name === 'USA' && /^US[- ]/u.test(title)) return title;
  return `${title} of ${nameEn(of)}`;
}
