// A corpus of German news articles of any size, made by templates of our own: stories that several articles tell from
// different days and papers, with a cast that returns in a controlled measure, states and parties that stand almost
// everywhere, and people who are met once. The same options give the same bytes on every machine, and the first n
// articles of a larger corpus are those of a smaller one. It resembles news in shape; what it says is made up.
import { randomFrom } from './german-text';

export interface CorpusOptions {
  readonly articles: number;
  readonly seed?: number;
  /** Sentences in an article; 12 make about 1.5 kB. */
  readonly sentences?: number;
  /** In so many articles a story is told, on the average. */
  readonly told?: number;
}

export interface CorpusArticle {
  /** Path below the dossier's folder. */
  readonly id: string;
  readonly text: string;
}

interface Person {
  readonly given: string;
  readonly surname: string;
  readonly office: string;
  readonly woman: boolean;
}

interface Story {
  readonly people: readonly Person[];
  readonly body: string;
  readonly state: string;
  readonly other: string;
  readonly town: string;
  readonly thing: string;
  /** Days since 2015-01-01. */
  readonly day: number;
}

const MEN = [
  'Kuno',
  'Jonas',
  'Emil',
  'Anton',
  'Joaquim',
  'Pál',
  'Ruben',
  'Timo',
  'Henrik',
  'Matteo',
  'Igor',
  'Levin',
];
const WOMEN = [
  'Berta',
  'Alma',
  'Ruth',
  'Greta',
  'Mirela',
  'Olena',
  'Svenja',
  'Ida',
  'Chiara',
  'Hanna',
  'Marit',
  'Zoë',
];
const HEAD = [
  'Wal', 'Brück', 'Stein', 'Kir', 'Lam', 'Oster', 'Quast', 'Rot', 'Harz', 'Mer', 'Fin', 'Dorn', 'Wies', 'Tann', 'Ger',
  'Hol', 'Jes', 'Kemp', 'Lind', 'Nord', 'Pol', 'Ras', 'Sand', 'Tor', 'Ul', 'Vor', 'Wend', 'Zim', 'Bel', 'Cor',
]; // prettier-ignore
const MIDDLE = ['', '', 'en', 'er', 'el', 'ar', 'i', 'o'];
const TAIL = [
  'berg', 'mann', 'feld', 'hofer', 'kamp', 'inger', 'owski', 'enko', 'elli', 'ström', 'thal', 'meier', 'son', 'wick',
  'brandt', 'lund', 'ović', 'escu', 'wald', 'horst',
]; // prettier-ignore
const TOWN = ['hausen', 'burg', 'furt', 'stadt', 'bach', 'münde', 'kirchen', 'rode'];
const STATES = [
  'Deutschland', 'Frankreich', 'Polen', 'Ukraine', 'Russland', 'Italien', 'Spanien', 'Schweden', 'Norwegen', 'China',
  'Japan', 'Indien', 'Brasilien', 'Kanada', 'Ägypten', 'Kenia', 'Türkei', 'Griechenland', 'Portugal', 'Finnland',
]; // prettier-ignore
const BODIES = [
  'NATO', 'EU-Kommission', 'SPD', 'CDU', 'Bundestag', 'Bundesbank', 'UNO', 'Weltbank', 'Europol', 'Greenpeace', 'Amnesty International', 'Siemens',
]; // prettier-ignore
const OFFICES: readonly (readonly [man: string, woman: string])[] = [
  ['Außenminister', 'Außenministerin'],
  ['Innenminister', 'Innenministerin'],
  ['Verteidigungsminister', 'Verteidigungsministerin'],
  ['Bürgermeister', 'Bürgermeisterin'],
  ['Parteichef', 'Parteichefin'],
  ['Botschafter', 'Botschafterin'],
  ['Vorstandschef', 'Vorstandschefin'],
  ['Regierungssprecher', 'Regierungssprecherin'],
];
const THINGS = [
  'das Abkommen',
  'den Haushalt',
  'die Reform',
  'den Bericht',
  'die Lieferung',
  'den Vorschlag',
  'die Klage',
];
const WEEKDAYS = ['Sonntag', 'Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag'];
const MONTHS = [
  'Januar', 'Februar', 'März', 'April', 'Mai', 'Juni', 'Juli', 'August', 'September', 'Oktober', 'November', 'Dezember',
]; // prettier-ignore
const OUTLETS = ['Tagesbote', 'Morgenblatt', 'Der Landbote', 'Abendkurier', 'Die Umschau'];

/** `{a}` `{b}` `{c}` are people with office and full name, `{A}` `{B}` their surnames, `{new}` somebody met once. */
const SENTENCES: readonly string[] = [
  '{a} ist am {weekday} nach {town} gereist, um mit {b} über {thing} zu sprechen.',
  '„{Thing} kommt zu spät“, sagte {A} am {weekday} in {town}.',
  '{b} traf am {date} {a} in {town}.',
  '{state} und {other} unterzeichneten am {date} ein Abkommen über {number} Millionen Euro.',
  'Bei einem Angriff auf {town} wurden nach Angaben der Polizei {number} Menschen verletzt.',
  '{other} lehnte den Vorschlag von {state} am {weekday} ab.',
  '{body} forderte {state} auf, {thing} noch im {month} zu prüfen.',
  '{B} habe {thing} geprüft und werde sich bald äußern, hieß es bei {body}.',
  'Die Opposition um {c} warf {A} vor, {thing} ohne Beteiligung der Länder beschlossen zu haben.',
  'Rund {number} 000 Menschen demonstrierten am {date} in {town} gegen {thing}.',
  '{new} kritisierte, {thing} helfe niemandem; das sei „ein Schritt in die falsche Richtung“.',
  '{new}, Anwohnerin in {town}, sagte, sie habe davon erst am {weekday} erfahren.',
  '{other} kündigte an, {state} mit {number} Fahrzeugen zu unterstützen.',
  '{c} trat am {weekday} zurück; die Nachfolge soll {new} antreten.',
  'Ob {body} zustimmt, blieb zunächst offen.',
  'Nach Angaben von {B} soll {thing} bis Ende {month} vorliegen.',
  'Vor {number} Jahren hatten {state} und {other} einen Vertrag geschlossen.',
  '{A} telefonierte am {weekday} mit {B} und dankte {body}.',
];

type Random = () => number;

function pick<T>(random: Random, list: readonly T[]): T {
  return list[Math.floor(random() * list.length)] as T;
}

/** The first of a list are picked far more often than the last. */
function pickFirst<T>(random: Random, list: readonly T[]): T {
  return list[Math.floor(random() ** 2 * list.length)] as T;
}

function person(random: Random): Person {
  const woman = random() < 0.5;
  const [man, lady] = pick(random, OFFICES);
  return {
    given: pick(random, woman ? WOMEN : MEN),
    surname: pick(random, HEAD) + pick(random, MIDDLE) + pick(random, TAIL),
    office: woman ? lady : man,
    woman,
  };
}

const STARS = 300;

/** People who return in many stories: the same for every story of a seed. */
function star(seed: number, n: number): Person {
  return person(randomFrom(seed * 7919 + 31 * n + 5));
}

function story(seed: number, n: number): Story {
  const random = randomFrom(seed * 1_000_003 + n);
  const famous = (): Person => star(seed, Math.floor(random() ** 3 * STARS));
  return {
    people: [famous(), person(random), random() < 0.4 ? famous() : person(random)],
    body: pickFirst(random, BODIES),
    state: pickFirst(random, STATES),
    other: pick(random, STATES),
    town: pick(random, HEAD) + pick(random, TOWN),
    thing: pick(random, THINGS),
    // Ten years, and each later story a little later.
    day: Math.floor(random() * 3650),
  };
}

const DAY_MS = 86_400_000;
const START = Date.UTC(2015, 0, 1);

function article(n: number, { seed = 1, sentences = 12, told = 4 }: CorpusOptions): CorpusArticle {
  const random = randomFrom(seed * 65_537 + n * 2 + 1);
  const tale = story(seed, Math.floor(n / told));
  const date = new Date(START + (tale.day + (n % told)) * DAY_MS);
  const iso = date.toISOString().slice(0, 10);
  const said = new Date(START + tale.day * DAY_MS);
  const [a, b, c] = tale.people as readonly [Person, Person, Person];
  const full = (p: Person): string => `${p.office} ${p.given} ${p.surname}`;
  const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
  const fill: Readonly<Record<string, () => string>> = {
    a: () => full(a),
    b: () => full(b),
    c: () => full(c),
    A: () => a.surname,
    B: () => b.surname,
    new: () => {
      const once = person(random);
      return `${once.given} ${once.surname}`;
    },
    body: () => (random() < 0.7 ? tale.body : pickFirst(random, BODIES)),
    state: () => (random() < 0.7 ? tale.state : pickFirst(random, STATES)),
    other: () => tale.other,
    town: () => tale.town,
    thing: () => tale.thing,
    Thing: () => upper(tale.thing),
    weekday: () => WEEKDAYS[said.getUTCDay()] ?? '',
    date: () => `${said.getUTCDate()}. ${MONTHS[said.getUTCMonth()] ?? ''} ${said.getUTCFullYear()}`,
    month: () => MONTHS[(said.getUTCMonth() + 1) % 12] ?? '',
    number: () => String(2 + Math.floor(random() * 80)),
  };
  const filled = (template: string): string =>
    upper(template.replace(/\{([A-Za-z]+)\}/g, (_all, key: string) => fill[key]?.() ?? ''));
  const paragraphs: string[] = [];
  for (let left = sentences; left > 0; left -= 4) {
    const some = Array.from({ length: Math.min(4, left) }, (_, i) =>
      // Everybody is named in full before anybody is named by surname.
      filled(left === sentences && i < 2 ? (SENTENCES[i * 2] as string) : pick(random, SENTENCES)),
    );
    paragraphs.push(some.join(' '));
  }
  const title = `${b.surname} und ${a.surname} sprechen über ${tale.thing.split(' ')[1] ?? ''}`;
  const head = `---\ntitle: ${title}\noutlet: ${pick(random, OUTLETS)}\npublished: ${iso}\n---\n\n# ${title}\n\n`;
  return {
    id: `articles/${iso.slice(0, 4)}/${String(n).padStart(6, '0')}.md`,
    text: `${head}${paragraphs.join('\n\n')}\n`,
  };
}

/** The articles of a corpus, one after the other, so that none needs to be kept. */
export function* corpus(options: CorpusOptions): Generator<CorpusArticle> {
  for (let n = 0; n < options.articles; n++) yield article(n, options);
}
