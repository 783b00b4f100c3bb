// One event → one German sentence: »Am 25. August 2025 war Lars Klingbeil zu Besuch in Kiew.« By templates for what the
// engine tells apart; where none fits, or the event did not simply happen, its label stands with date and status. What
// the event does not have, the sentence does not say.
import { whenDe } from './dates-de';
import { capital, isPlural, nameDe, namesDe, whereDe, whitherDe, type Case } from './names-de';
import { MOST_NAMES, stopped, type NameRef, type SentenceEvent } from './sentence-event';

/** Verb in singular and plural, what follows, and a particle at the end. */
interface Frame {
  readonly sg: string;
  readonly pl: string;
  /** Between subject and the rest: »sich«. */
  readonly self?: string;
  /** How the one it is directed at follows; without it such events are told without. */
  readonly to?: readonly [preposition: string, Case];
  /** Stands behind the one it is directed at. */
  readonly object?: string;
  readonly end?: string;
  /** Needs somebody at whom it is directed. */
  readonly needsTo?: true;
  readonly whither?: true;
}

interface Told {
  /** Two or more who act, or one who acts and one to whom: all are the subject. */
  readonly together?: Frame;
  readonly active?: Frame;
  /** Where only the one it is done to is known. */
  readonly passive?: Frame;
  /** The noun for what is planned or called off: with article, and how »it was called off« agrees. */
  readonly noun?: readonly [phrase: string, number: 'sg' | 'pl'];
}

const verb = (sg: string, pl: string, rest: Omit<Frame, 'sg' | 'pl'> = {}): Frame => ({ sg, pl, ...rest });

const FRAMES: Readonly<Record<string, Told>> = {
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
    active: verb('reiste', 'reisten', { whither: true }),
    noun: ['eine Reise', 'sg'],
  },
  'AGREE/agreement': {
    together: verb('traf', 'trafen', { end: 'eine Vereinbarung' }),
    active: verb('traf', 'trafen', { end: 'eine Vereinbarung' }),
    noun: ['eine Vereinbarung', 'sg'],
  },
  'AGREE/promise': { active: verb('gab', 'gaben', { to: ['', 'dat'], object: 'eine Zusage' }) },
  'AGREE/readiness': {
    active: verb('zeigte', 'zeigten', { self: 'sich', end: 'zu Zugeständnissen bereit' }),
  },
  'SUPPORT/praise': { active: verb('lobte', 'lobten', { to: ['', 'acc'], needsTo: true }) },
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
  'ACCUSE/criticise': { active: verb('kritisierte', 'kritisierten', { to: ['', 'acc'], needsTo: true }) },
  'ACCUSE/blame': { active: verb('erhob', 'erhoben', { object: 'Vorwürfe', to: ['gegen', 'acc'] }) },
  'ACCUSE/investigate': {
    active: verb('ermittelte', 'ermittelten', { to: ['gegen', 'acc'], needsTo: true }),
  },
  THREATEN: { active: verb('drohte', 'drohten', { to: ['', 'dat'], needsTo: true }) },
  PROTEST: { active: verb('protestierte', 'protestierten', { to: ['gegen', 'acc'] }) },
  'COERCE/arrest': {
    active: verb('nahm', 'nahmen', { to: ['', 'acc'], end: 'fest', needsTo: true }),
    passive: verb('wurde', 'wurden', { end: 'festgenommen' }),
  },
  'ASSAULT/attack': {
    active: verb('griff', 'griffen', { to: ['', 'acc'], end: 'an', needsTo: true }),
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

const STATUS: Readonly<Record<string, string>> = {
  ongoing: 'dauert an',
  planned: 'geplant',
  cancelled: 'abgesagt',
  denied: 'bestritten',
  hypothetical: 'nur denkbar',
  reported: 'nur berichtet',
};

function join(parts: readonly (string | undefined)[]): string {
  return parts.filter((p) => p !== undefined && p !== '').join(' ');
}

function clause(frame: Frame, subject: readonly NameRef[], to: readonly NameRef[], e: SentenceEvent): string {
  const plural = subject.length > 1 || (subject[0] !== undefined && isPlural(subject[0]));
  const finite = plural ? frame.pl : frame.sg;
  const [preposition, c] = frame.to ?? ['', 'acc'];
  const target = frame.to && to.length > 0 ? join([preposition, namesDe(to, c)]) : '';
  const told = new Set([...subject, ...(target === '' ? [] : to)].map((r) => r.name));
  const place =
    e.place === null || told.has(e.place.name) ? '' : (frame.whither ? whitherDe : whereDe)(e.place);
  const numbers = e.numbers.length > 0 ? `(${e.numbers.join(', ')})` : '';
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

/** »am 3. März 2025: Treffen …«: what no template tells. */
function labelled(e: SentenceEvent): string {
  const status = STATUS[e.status];
  const label = status === undefined ? e.label : `${e.label} (${status})`;
  return stopped(e.date === null ? label : `${capital(whenDe(e.date))}: ${label}`);
}

function notHappened(e: SentenceEvent, noun: readonly [string, 'sg' | 'pl']): string | null {
  const [phrase, number] = noun;
  const together = [...e.actors, ...e.recipients];
  const by = e.mode === 'travel' || e.mode === 'visit' ? e.actors : together;
  if (by.length === 0 || by.length > MOST_NAMES) return null;
  const of = `von ${namesDe(by, 'dat')}`;
  const place =
    e.place === null || by.some((r) => r.name === e.place?.name)
      ? ''
      : (e.mode === 'travel' ? whitherDe : whereDe)(e.place);
  const what = join([phrase, of, place, e.date === null ? '' : whenDe(e.date)]);
  const [be, become] = number === 'pl' ? ['sind', 'wurden'] : ['ist', 'wurde'];
  switch (e.status) {
    case 'planned':
      return `Geplant ${be} ${what}.`;
    case 'cancelled':
      return `${capital(what)} ${become} abgesagt.`;
    case 'hypothetical':
      return `Denkbar ${be} ${what}.`;
    case 'denied':
      return `${capital(what)} ${number === 'pl' ? 'werden' : 'wird'} bestritten.`;
    default:
      return null;
  }
}

/** The sentence, with its full stop. */
export function eventDe(e: SentenceEvent): string {
  const told = FRAMES[`${e.type}/${e.mode ?? ''}`] ?? FRAMES[e.type];
  if (told === undefined || e.actors.length + e.recipients.length > MOST_NAMES + 1) return labelled(e);
  if (e.status !== 'happened') {
    const sentence = told.noun ? notHappened(e, told.noun) : null;
    return sentence ?? labelled(e);
  }
  const all = [...e.actors, ...e.recipients];
  if (told.together && all.length > 1 && all.length <= MOST_NAMES + 1)
    return `${clause(told.together, all, [], e)}.`;
  const { active, passive } = told;
  if (active && e.actors.length > 0 && (active.needsTo !== true || e.recipients.length > 0))
    return `${clause(active, e.actors, e.recipients, e)}.`;
  if (passive && e.actors.length === 0 && e.recipients.length > 0)
    return `${clause(passive, e.recipients, [], e)}.`;
  return labelled(e);
}

/** An office as it follows »ist«: »Präsident der Ukraine«, »US-Verteidigungsminister«. */
export function officeDe(title: string, of: NameRef | null): string {
  if (of === null || title.toLowerCase().includes(of.name.slice(0, 5).toLowerCase())) return title;
  if (of.name === 'USA' && /^US-/u.test(title)) return title;
  return `${title} ${nameDe(of, 'gen')}`;
}
