// An event → a short phrase made from its facts, for lists: »Besuch: Dan Driscoll, Randy George (Kiew)«, »Beschuss:
// Russland → Kiew, 430 Angriffsdrohnen«. The noun comes from the language of the article, names, numbers and objects
// from the articles' own words; nothing is inflected. What does not fit is left out, least important first.
import type { EventType } from './annotation';
import type { DossierEvent, Report } from './dossier';

/** So long a label may be. */
export const MAX_LABEL = 70;

const MAX_NAMES = 3;
const MAX_NUMBERS = 2;

/** What people do together: they stand side by side, without an arrow. */
const TOGETHER: ReadonlySet<string> = new Set(['meet', 'talk', 'attend', 'agreement']);

/** What is done to someone: without the doer, no arrow is needed to say so. */
const SUFFERED: ReadonlySet<EventType> = new Set<EventType>([
  'CONSULT',
  'COOPERATE',
  'RETREAT',
  'COERCE',
  'ELECT',
  'APPOINT',
  'RESIGN',
  'RULING',
  'CRIME',
  'DEATH',
  'INCIDENT',
]);

interface Detail {
  readonly names: number;
  readonly numbers: number;
  readonly object: boolean;
  readonly place: boolean;
}

/** From all that is known to the least. */
const DETAILS: readonly Detail[] = [
  { names: MAX_NAMES, numbers: MAX_NUMBERS, object: true, place: true },
  { names: MAX_NAMES, numbers: 1, object: true, place: true },
  { names: MAX_NAMES, numbers: 1, object: false, place: true },
  { names: MAX_NAMES, numbers: 0, object: false, place: true },
  { names: 2, numbers: 0, object: false, place: true },
  { names: 1, numbers: 0, object: false, place: true },
  { names: 1, numbers: 0, object: false, place: false },
];

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** The words of a report's numbers, as they stand in its sentence. */
function numbersOf(report: Report): string[] {
  const [start, end] = report.sentence.span;
  return report.quantities.flatMap((q) =>
    q.span[0] < start || q.span[1] > end
      ? []
      : [report.sentence.words.slice(q.span[0] - start, q.span[1] - start).replace(/\s+/gu, ' ')],
  );
}

/** What it was about, in the words of the first report that says so; null where a number or the noun says it already. */
function objectOf(reports: readonly Report[], noun: string, numbers: readonly string[]): string | null {
  for (const r of reports) {
    const word = r.object?.words;
    if (word === undefined || word.length > MAX_LABEL / 2) continue;
    const low = word.toLowerCase();
    if (low === noun.toLowerCase() || numbers.some((n) => n.endsWith(word))) return null;
    return word;
  }
  return null;
}

function listed(names: readonly string[], limit: number): string {
  return names.slice(0, limit).join(', ') + (names.length > limit ? ', …' : '');
}

/** The noun with which a label begins. */
export function nounOfLabel(label: string): string {
  return label.split(/: | → | – | \(/u)[0] ?? label;
}

export interface LabelWords {
  readonly nameOf: (actor: string) => string;
  /** How words of an article stand in it; absent: as they are. */
  readonly quoted?: (words: string) => string;
}

/** The label of an event: noun, who → whom, numbers, object, place. */
export function labelOf(
  event: Omit<DossierEvent, 'label' | 'differences'>,
  noun: string,
  words: LabelWords,
): string {
  const { nameOf, quoted = (own: string): string => own } = words;
  const { place } = event;
  const side = (role: 'actor' | 'recipient'): string[] =>
    event.participants.filter((p) => p.role === role).map((p) => p.actor);
  const actors = side('actor');
  const together = event.type === 'CONSULT' || TOGETHER.has(event.mode ?? '');
  const targets = side('recipient').filter((id) => !together || id !== place);
  const who = (together ? [...actors, ...targets] : actors).map(nameOf);
  const whom = (together ? [] : targets).map(nameOf);
  const where = place !== null && !actors.includes(place) && !targets.includes(place) ? nameOf(place) : null;
  const counted = event.reports.find((r) => r.quantities.length > 0);
  const numbers = counted === undefined ? [] : numbersOf(counted).map(quoted);
  const about = objectOf(event.reports, noun, counted === undefined ? [] : numbersOf(counted));
  const object = about === null ? null : quoted(about);
  let label = '';
  for (const detail of DETAILS) {
    label = capital(noun);
    const [left, right] = [listed(who, detail.names), listed(whom, detail.names)];
    const shown = [...numbers.slice(0, detail.numbers)];
    if (detail.object && object !== null) shown.unshift(object);
    if (left !== '') label += `: ${left}`;
    if (right !== '') label += left === '' && SUFFERED.has(event.type) ? `: ${right}` : ` → ${right}`;
    if (shown.length > 0) label += `${left === '' && right === '' ? ': ' : ' – '}${shown.join(', ')}`;
    if (detail.place && where !== null) label += ` (${where})`;
    if (label.length <= MAX_LABEL) break;
  }
  return label;
}
