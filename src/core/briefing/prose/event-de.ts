// The German phrase book for events: »Am 25. August 2025 war Lars Klingbeil zu Besuch in Kiew.« Templates for what the
// engine tells apart, and how a clause is put together of them; `event-frame.ts` chooses among them.
import { whenDe } from './dates-de';
import { capital, isPlural, nameDe, namesDe, whereDe, whitherDe, type Case } from './names-de';
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

/** With article, and how »it was called off« agrees. */
type Noun = readonly [phrase: string, number: 'sg' | 'pl'];

/** Verb in singular and plural, what follows, and a particle at the end. */
interface GermanFrame extends Frame {
  readonly sg: string;
  readonly pl: string;
  /** Between subject and the rest: »sich«. */
  readonly self?: string;
  /** How the one it is directed at follows; without it such events are told without. */
  readonly to?: readonly [preposition: string, Case];
  /** Stands behind the one it is directed at. */
  readonly object?: string;
  readonly end?: string;
  readonly whither?: true;
  /** Instead of it where no place is known. */
  readonly nowhere?: GermanFrame;
}

const verb = (sg: string, pl: string, rest: Omit<GermanFrame, 'sg' | 'pl'> = {}): GermanFrame => ({
  sg,
  pl,
  ...rest,
});

const FRAMES: Readonly<Record<string, Told<GermanFrame, Noun>>> = {
  'CONSULT/meet': {
    together: verb('traf', 'trafen', { self: 'sich' }),
    active: verb('war', 'waren', { end: 'bei einem Treffen dabei' }),
    noun: ['ein Treffen', 'sg'],
  },
  'CONSULT/talk': {
    together: verb('sprach', 'sprachen', { end: 'miteinander' }),
    active: verb('führte', 'führten', { end: 'Gespräche' }),
    noun: ['Gespräche', 'pl'],
  },
  'CONSULT/attend': { active: verb('nahm', 'nahmen', { end: 'an einer Veranstaltung teil' }) },
  'CONSULT/visit': {
    active: verb('war', 'waren', { end: 'zu Besuch' }),
    noun: ['ein Besuch', 'sg'],
  },
  'CONSULT/travel': {
    active: verb('reiste', 'reisten', {
      whither: true,
      nowhere: verb('war', 'waren', { end: 'auf Reisen' }),
    }),
    noun: ['eine Reise', 'sg'],
  },
  'AGREE/agreement': {
    together: verb('traf', 'trafen', { end: 'eine Vereinbarung' }),
    active: verb('traf', 'trafen', { end: 'eine Vereinbarung' }),
    noun: ['eine Vereinbarung', 'sg'],
  },
  'AGREE/decision': { active: verb('fasste', 'fassten', { object: 'einen Beschluss' }) },
  'AGREE/announcement': { active: verb('machte', 'machten', { object: 'eine Ankündigung' }) },
  'AGREE/promise': { active: verb('gab', 'gaben', { to: ['', 'dat'], object: 'eine Zusage' }) },
  'AGREE/readiness': {
    active: verb('zeigte', 'zeigten', { self: 'sich', end: 'zu Zugeständnissen bereit' }),
  },
  'SUPPORT/praise': {
    active: verb('lobte', 'lobten', { to: ['', 'acc'], needsTo: true }),
    alone: verb('äußerte', 'äußerten', { self: 'sich', end: 'lobend' }),
  },
  'SUPPORT/back': {
    active: verb('sagte', 'sagten', { to: ['', 'dat'], object: 'Unterstützung', end: 'zu' }),
  },
  'SUPPORT/award': {
    active: verb('zeichnete', 'zeichneten', { to: ['', 'acc'], end: 'aus', needsTo: true }),
  },
  'CONCEDE/release': {
    active: verb('ließ', 'ließen', { to: ['', 'acc'], end: 'frei', needsTo: true }),
    passive: verb('kam', 'kamen', { end: 'frei' }),
  },
  AID: {
    active: verb('leistete', 'leisteten', { to: ['', 'dat'], object: 'Hilfe' }),
    passive: verb('erhielt', 'erhielten', { end: 'Hilfe' }),
  },
  RETREAT: { active: verb('zog', 'zogen', { self: 'sich', end: 'zurück' }) },
  'REQUEST/demand': { active: verb('stellte', 'stellten', { object: 'Forderungen', to: ['an', 'acc'] }) },
  'ACCUSE/criticise': {
    active: verb('kritisierte', 'kritisierten', { to: ['', 'acc'], needsTo: true }),
    alone: verb('übte', 'übten', { object: 'Kritik' }),
  },
  'ACCUSE/blame': { active: verb('erhob', 'erhoben', { object: 'Vorwürfe', to: ['gegen', 'acc'] }) },
  'ACCUSE/investigate': {
    active: verb('ermittelte', 'ermittelten', { to: ['gegen', 'acc'], needsTo: true }),
    alone: verb('nahm', 'nahmen', { object: 'Ermittlungen', end: 'auf' }),
  },
  THREATEN: {
    active: verb('drohte', 'drohten', { to: ['', 'dat'], needsTo: true }),
    alone: verb('stieß', 'stießen', { object: 'Drohungen', end: 'aus' }),
  },
  PROTEST: { active: verb('protestierte', 'protestierten', { to: ['gegen', 'acc'] }) },
  'COERCE/arrest': {
    active: verb('nahm', 'nahmen', { to: ['', 'acc'], end: 'fest', needsTo: true }),
    passive: verb('wurde', 'wurden', { end: 'festgenommen' }),
  },
  'ASSAULT/attack': {
    active: verb('griff', 'griffen', { to: ['', 'acc'], end: 'an', needsTo: true }),
    alone: verb('führte', 'führten', { object: 'einen Angriff', end: 'aus' }),
    passive: verb('wurde', 'wurden', { end: 'angegriffen' }),
  },
  'ASSAULT/war': { active: verb('führte', 'führten', { object: 'Krieg', to: ['gegen', 'acc'] }) },
  'ASSAULT/kill': {
    active: verb('tötete', 'töteten', { to: ['', 'acc'], needsTo: true }),
    passive: verb('wurde', 'wurden', { end: 'getötet' }),
  },
  APPOINT: {
    active: verb('berief', 'beriefen', { to: ['', 'acc'], end: 'in ein Amt', needsTo: true }),
    passive: verb('wurde', 'wurden', { end: 'in ein Amt berufen' }),
  },
  'RESIGN/dismiss': {
    active: verb('entließ', 'entließen', { to: ['', 'acc'], needsTo: true }),
    passive: verb('wurde', 'wurden', { end: 'entlassen' }),
  },
  RESIGN: { active: verb('trat', 'traten', { end: 'zurück' }) },
  'RULING/sentence': {
    active: verb('verurteilte', 'verurteilten', { to: ['', 'acc'], needsTo: true }),
    passive: verb('wurde', 'wurden', { end: 'verurteilt' }),
  },
  DEATH: { active: verb('starb', 'starben'), passive: verb('starb', 'starben') },
};

/** What became of an event that did not simply happen. */
export const STATUS_DE: Readonly<Record<string, string>> = {
  ongoing: 'dauert an',
  planned: 'geplant',
  cancelled: 'abgesagt',
  denied: 'bestritten',
  hypothetical: 'nur denkbar',
  reported: 'nur berichtet',
};

function clause(
  wanted: GermanFrame,
  subject: readonly NameRef[],
  to: readonly NameRef[],
  e: SentenceEvent,
): string {
  const frame = placeBeside(e, subject) === null ? (wanted.nowhere ?? wanted) : wanted;
  const plural = subject.length > 1 || (subject[0] !== undefined && isPlural(subject[0]));
  const finite = plural ? frame.pl : frame.sg;
  const [preposition, c] = frame.to ?? ['', 'acc'];
  const target = frame.to && to.length > 0 ? join([preposition, namesDe(to, c)]) : '';
  const there = placeBeside(e, [...subject, ...(target === '' ? [] : to)]);
  const place = there === null ? '' : (frame.whither ? whitherDe : whereDe)(there);
  const numbers = bracketed(e.numbers);
  // »war zu Besuch in Kiew«, but »gab der Ukraine in Genf eine Zusage«, »stellte in Genf Forderungen an die NATO«.
  const tail =
    frame.end === 'zu Besuch' || frame.end === 'Gespräche'
      ? join([target, frame.end, place, numbers])
      : preposition === ''
        ? join([target, place, frame.object, frame.end, numbers])
        : join([place, frame.object, target, frame.end, numbers]);
  const who = namesDe(subject, 'nom');
  return e.date === null
    ? join([capital(who), finite, frame.self, tail])
    : join([capital(whenDe(e.date)), finite, frame.self, who, tail]);
}

function thing(e: SentenceEvent, [phrase]: Noun, by: readonly NameRef[]): string {
  const together = !isGoing(e) && by.length > 1;
  // Of whom only one is known, others meet with him.
  const link = together ? 'zwischen' : isGoing(e) || e.type === 'AGREE' ? 'von' : 'mit';
  const there = placeBeside(e, by);
  const place = there === null ? '' : (e.mode === 'travel' ? whitherDe : whereDe)(there);
  const who = join([link, namesDe(by, 'dat')]).replace(/^von dem /u, 'vom ');
  return join([phrase, who, place, e.date === null ? '' : whenDe(e.date)]);
}

const are = ([, number]: Noun, singular: string, plural: string): string =>
  number === 'pl' ? plural : singular;

const BOOK: EventBook<GermanFrame, Noun> = {
  frames: FRAMES,
  statuses: STATUS_DE,
  when: whenDe,
  clause,
  thing,
  outcomes: {
    planned: (what, noun) => `Geplant ${are(noun, 'ist', 'sind')} ${what}.`,
    cancelled: (what, noun) => `${capital(what)} ${are(noun, 'wurde', 'wurden')} abgesagt.`,
    hypothetical: (what, noun) => `Denkbar ${are(noun, 'ist', 'sind')} ${what}.`,
    denied: (what, noun) => `${capital(what)} ${are(noun, 'wird', 'werden')} bestritten.`,
  },
};

/** The sentence, with its full stop. */
export function eventDe(e: SentenceEvent): string {
  return tellEvent(e, BOOK);
}

/** An office as it follows »ist«: »Präsident der Ukraine«, »US-Verteidigungsminister«. */
export function officeDe(title: string, of: NameRef | null): string {
  if (of === null || title.toLowerCase().includes(of.name.slice(0, 5).toLowerCase())) return title;
  if (of.name === 'USA' && /^US-/u.test(title)) return title;
  return `${title} ${nameDe(of, 'gen')}`;
}
