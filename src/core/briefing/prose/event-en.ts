// One event → one English sentence: »Lars Klingbeil visited Kyiv on 25 August 2025.« By templates for what the engine
// tells apart; where none fits, or the event did not simply happen, its label stands with date and status. What the event
// does not have, the sentence does not say.
import { whenEn } from './dates-en';
import { capitalEn, nameEn, namesEn } from './names-en';
import { MOST_NAMES, stopped, type NameRef, type SentenceEvent } from './sentence-event';

interface Frame {
  /** Past tense with what follows at once: »met«, »was killed«. */
  readonly verb: string;
  readonly plural?: string;
  /** Before the one it is directed at: »« or a preposition; absent: not told. */
  readonly to?: string;
  /** Behind it. */
  readonly end?: string;
  readonly needsTo?: true;
  /** Before the place. */
  readonly place?: string;
}

interface Told {
  readonly together?: Frame;
  readonly active?: Frame;
  readonly passive?: Frame;
  readonly noun?: readonly [phrase: string, be: 'is' | 'are'];
}

const FRAMES: Readonly<Record<string, Told>> = {
  'CONSULT/meet': {
    together: { verb: 'met' },
    active: { verb: 'took part in a meeting' },
    noun: ['a meeting', 'is'],
  },
  'CONSULT/talk': { together: { verb: 'talked' }, active: { verb: 'held talks' }, noun: ['talks', 'are'] },
  'CONSULT/attend': { active: { verb: 'attended a gathering' } },
  'CONSULT/visit': { active: { verb: 'paid a visit', place: 'to' }, noun: ['a visit', 'is'] },
  'CONSULT/travel': { active: { verb: 'travelled', place: 'to' }, noun: ['a journey', 'is'] },
  'AGREE/agreement': {
    together: { verb: 'reached an agreement' },
    active: { verb: 'reached an agreement' },
    noun: ['an agreement', 'is'],
  },
  'AGREE/promise': { active: { verb: 'made a promise', to: 'to' } },
  'AGREE/readiness': { active: { verb: 'showed willingness' } },
  'SUPPORT/praise': { active: { verb: 'praised', to: '', needsTo: true } },
  'SUPPORT/back': { active: { verb: 'pledged support', to: 'to' } },
  'SUPPORT/award': { active: { verb: 'honoured', to: '', needsTo: true } },
  'CONCEDE/release': {
    active: { verb: 'released', to: '', needsTo: true },
    passive: { verb: 'was released', plural: 'were released' },
  },
  AID: { active: { verb: 'gave aid', to: 'to' }, passive: { verb: 'received aid' } },
  RETREAT: { active: { verb: 'pulled back' } },
  'REQUEST/demand': { active: { verb: 'made demands', to: 'on' } },
  'ACCUSE/criticise': { active: { verb: 'criticised', to: '', needsTo: true } },
  'ACCUSE/blame': { active: { verb: 'made accusations', to: 'against' } },
  'ACCUSE/investigate': { active: { verb: 'investigated', to: '', needsTo: true } },
  THREATEN: { active: { verb: 'threatened', to: '', needsTo: true } },
  PROTEST: { active: { verb: 'protested', to: 'against' } },
  'COERCE/arrest': {
    active: { verb: 'arrested', to: '', needsTo: true },
    passive: { verb: 'was arrested', plural: 'were arrested' },
  },
  'ASSAULT/attack': {
    active: { verb: 'attacked', to: '', needsTo: true },
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

const STATUS: Readonly<Record<string, string>> = {
  ongoing: 'going on',
  planned: 'planned',
  cancelled: 'called off',
  denied: 'denied',
  hypothetical: 'only possible',
  reported: 'only reported',
};

function join(parts: readonly (string | undefined)[]): string {
  return parts.filter((p) => p !== undefined && p !== '').join(' ');
}

function clause(frame: Frame, subject: readonly NameRef[], to: readonly NameRef[], e: SentenceEvent): string {
  const target = frame.to !== undefined && to.length > 0 ? join([frame.to, namesEn(to)]) : '';
  const told = new Set([...subject, ...(target === '' ? [] : to)].map((r) => r.name));
  const place = e.place === null || told.has(e.place.name) ? '' : `${frame.place ?? 'in'} ${nameEn(e.place)}`;
  const numbers = e.numbers.length > 0 ? `(${e.numbers.join(', ')})` : '';
  return join([
    capitalEn(namesEn(subject)),
    subject.length > 1 ? (frame.plural ?? frame.verb) : frame.verb,
    target,
    frame.end,
    place,
    e.date === null ? '' : whenEn(e.date),
    numbers,
  ]);
}

function labelled(e: SentenceEvent): string {
  const status = STATUS[e.status];
  const label = status === undefined ? e.label : `${e.label} (${status})`;
  return stopped(e.date === null ? label : `${capitalEn(whenEn(e.date))}: ${label}`);
}

function notHappened(e: SentenceEvent, noun: readonly [string, 'is' | 'are']): string | null {
  const [phrase, be] = noun;
  const by = e.mode === 'travel' || e.mode === 'visit' ? e.actors : [...e.actors, ...e.recipients];
  if (by.length === 0 || by.length > MOST_NAMES) return null;
  const going = e.mode === 'travel' || e.mode === 'visit';
  const link = !going && by.length > 1 ? 'between' : by.length > 1 || going ? 'by' : 'with';
  const place =
    e.place === null || by.some((r) => r.name === e.place?.name)
      ? ''
      : `${going ? 'to' : 'in'} ${nameEn(e.place)}`;
  const what = join([phrase, link, namesEn(by), place, e.date === null ? '' : whenEn(e.date)]);
  switch (e.status) {
    case 'planned':
      return `${capitalEn(what)} ${be} planned.`;
    case 'cancelled':
      return `${capitalEn(what)} ${be === 'is' ? 'was' : 'were'} called off.`;
    case 'hypothetical':
      return `${capitalEn(what)} ${be} possible.`;
    case 'denied':
      return `${capitalEn(what)} ${be} denied.`;
    default:
      return null;
  }
}

/** The sentence, with its full stop. */
export function eventEn(e: SentenceEvent): string {
  const told = FRAMES[`${e.type}/${e.mode ?? ''}`] ?? FRAMES[e.type];
  if (told === undefined || e.actors.length + e.recipients.length > MOST_NAMES + 1) return labelled(e);
  if (e.status !== 'happened') return (told.noun ? notHappened(e, told.noun) : null) ?? labelled(e);
  const all = [...e.actors, ...e.recipients];
  if (told.together && all.length > 1) return `${clause(told.together, all, [], e)}.`;
  const { active, passive } = told;
  if (active && e.actors.length > 0 && (active.needsTo !== true || e.recipients.length > 0))
    return `${clause(active, e.actors, e.recipients, e)}.`;
  if (passive && e.actors.length === 0 && e.recipients.length > 0)
    return `${clause(passive, e.recipients, [], e)}.`;
  return labelled(e);
}

/** An office as it follows »is«: »president of Ukraine«. */
export function officeEn(title: string, of: NameRef | null): string {
  if (of === null || title.toLowerCase().includes(of.name.slice(0, 5).toLowerCase())) return title;
  if (of.name === 'USA' && /^US[- ]/u.test(title)) return title;
  return `${title} of ${nameEn(of)}`;
}
