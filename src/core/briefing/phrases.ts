// The few words of its own that a briefing needs, in the language the user chose for briefings (not that of the UI or
// of the articles). Everything else in a note is a name, a date, a code or the articles' own words.

import type { Difference } from '../model/dossier';
import type { NoteKind } from './note';
import type { Section } from './sections';

import { dateDe, timeDe } from './prose/dates-de';
import { dateEn, timeEn } from './prose/dates-en';
import { STATUS_DE } from './prose/event-de';
import { STATUS_EN } from './prose/event-en';
import { capital, listDe, numberDe } from './prose/names-de';
import { capitalEn, countEn, listEn, numberEn } from './prose/names-en';

export type BriefingLanguage = 'de' | 'en';

type DifferenceField = Difference['field'];

export interface Phrases {
  readonly header: string;
  readonly sections: Readonly<Record<Section | 'articles', string>>;
  readonly notesBody: string;
  readonly untitled: string;
  readonly emptyPeriod: (from: string, to: string) => string;
  readonly undatedArticle: (title: string) => string;
  readonly speakerless: (n: number) => string;
  readonly singleSource: (what: string, n: number) => string;
  readonly allSingle: (n: number) => string;
  /** `others`: those that more than one article has, so many. */
  readonly mostSingle: (n: number, all: number, others: string, othersCount: number) => string;
  readonly seenOnce: (who: string, n: number) => string;
  /** What the articles do not agree on, as a question; of participants, `values` are those whom not all name. */
  readonly contested: (what: string, field: DifferenceField, values: readonly string[]) => string;
  /** The same as a statement; without `what` where the note is on that event alone. */
  readonly differ: (what: string | null, field: DifferenceField, values: readonly string[]) => string;
  /** Dates that do not contradict each other, but are not all as exact. */
  readonly lessExact: (what: string | null, values: readonly string[]) => string;
  /** »partly this, partly that«: what does not go together. */
  readonly apart: (values: readonly string[]) => string;
  readonly undated: (what: string, why: string, n: number) => string;
  /** A list in words; `more`: so many are not named. */
  readonly list: (items: readonly string[], more?: number) => string;
  readonly quoted: (label: string) => string;
  /** A value on which sources differ, as people write it. */
  readonly valueOf: (field: string, value: string) => string;
  /** Comment above an entry; with an empty day, the part that never changes. */
  readonly isNew: (day: string) => string;
  readonly isGone: (day: string) => string;
  /** Types of event. */
  readonly types: Readonly<Record<string, string>>;
  /** What became of an event, as a word of its own; `happened` included. */
  readonly statusNames: Readonly<Record<string, string>>;
  /** Kinds of briefing, as a title says them. */
  readonly kinds: Readonly<Record<NoteKind, string>>;
}

function listed(items: readonly string[], more: number, and: string, others: (n: number) => string): string {
  const all = more > 0 ? [...items, others(more)] : items;
  const last = all[all.length - 1] ?? '';
  return all.length < 2 ? last : `${all.slice(0, -1).join(', ')} ${and} ${last}`;
}

/** »teils 12 Drohnen, teils 17 Drohnen«. */
function partly(values: readonly string[]): string {
  return values.map((v) => `teils ${v}`).join(', ');
}

const de: Phrases = {
  header:
    ' Von Dossier aus den Artikeln am Ende zusammengestellt.\n »a1¶3« heißt: Artikel a1, Absatz 3. Alles darf bearbeitet werden.',
  sections: {
    summary: ' Zusammenfassung aus den Fakten dieser Notiz',
    actors: ' Wer wer ist',
    offices: ' Ämter, wie die Artikel sie nennen; »seen«: Daten dieser Artikel',
    relations: ' Mit wem am meisten zu tun war: gemeinsame Ereignisse, Aussagen übereinander',
    reports: ' Jede Meldung für sich, so wie der Artikel sie gibt',
    agreements: ' Worin mehrere Artikel übereinstimmen',
    differences: ' Worin die Meldungen voneinander abweichen',
    'only-one': ' Was nur einer der Artikel hat',
    before: ' Was vorausging: datierte Ereignisse mit denselben Beteiligten',
    events: ' Ereignisse; Daten in EDTF, »unknown« heißt: der Text gibt keines her',
    after: ' Was folgte',
    undated: ' Aus Artikeln dieser Tage, aber nicht sicher in diese Zeit zu datieren',
    statements: ' Aussagen; nur »verbatim: true« und »quoted« sind Wort für Wort zitiert',
    about: ' Was andere darüber sagen',
    passages: ' Weitere Sätze der Artikel dazu, Wort für Wort',
    'open-questions': ' Was die Artikel offenlassen',
    notes: ' Ihr Platz; bleibt, wie er ist',
    articles: ' Die Artikel, auf denen diese Notiz beruht; »paragraphs«: Prüfsummen der zitierten Absätze',
  },
  notesBody: 'Platz für Eigenes.\n',
  untitled: 'ohne Titel',
  emptyPeriod: (from, to) =>
    `Für ${timeDe(from === to ? from : `${from}/${to}`)} ist kein Ereignis und keine Aussage datiert.`,
  undatedArticle: (title) => `Wann erschien ${de.quoted(title)}? Relative Daten darin bleiben ohne Tag.`,
  speakerless: (n) =>
    `Von ${n === 1 ? 'einer Aussage' : `${numberDe(n)} Aussagen`} ist nicht bekannt, wer sie gemacht hat.`,
  singleSource: (what, n) =>
    n === 1 ? `Nur in einem Artikel steht ${what}.` : `Jeweils nur in einem Artikel stehen ${what}.`,
  allSingle: (n) => `Keines der ${numberDe(n)} Ereignisse steht in mehr als einem Artikel.`,
  mostSingle: (n, all, others, m) =>
    `${n === 1 ? 'Eines' : capital(numberDe(n))} der ${numberDe(all)} Ereignisse ${n === 1 ? 'steht' : 'stehen'} nur in einem Artikel; in mehreren ${m === 1 ? 'steht' : 'stehen'} ${others}.`,
  seenOnce: (who, n) => `Nur einmal genannt ${n === 1 ? 'wird' : 'werden'} ${who}.`,
  contested: (what, field, values) => {
    if (field === 'participants')
      return `Wer war bei ${what} dabei? Nicht alle Artikel nennen ${listDe(values)}.`;
    const question = {
      date: `Wann genau war ${what}?`,
      status: `Was wurde aus ${what}?`,
      place: `Wo war ${what}?`,
      quantity: `Welche Zahl stimmt bei ${what}?`,
    }[field];
    return `${question} In den Artikeln steht ${partly(values)}.`;
  },
  differ: (what, field, values) => {
    if (field === 'participants')
      return `Nicht alle Artikel nennen ${what === null ? '' : `bei ${what} `}${listDe(values)}.`;
    const on = { date: 'zum Datum', status: 'zum Stand', place: 'zum Ort', quantity: 'zur Zahl' }[field];
    const where = what === null ? `${capital(on)} gehen die Angaben` : `Bei ${what} gehen die Angaben ${on}`;
    return `${where} auseinander (${partly(values)}).`;
  },
  lessExact: (what, values) =>
    `Nicht alle Artikel geben das Datum ${what === null ? '' : `von ${what} `}gleich genau an (${values.join(', ')}).`,
  apart: partly,
  undated: (what, why, n) => {
    const reason =
      why === 'publication-date-unknown'
        ? `Das Erscheinungsdatum ${n === 1 ? 'des Artikels' : 'der Artikel'} ist unbekannt.`
        : why === 'too-vague'
          ? `Die ${n === 1 ? 'Zeitangabe ist' : 'Zeitangaben sind'} zu ungenau.`
          : 'Der Text nennt kein Datum.';
    return `Wann ${n === 1 ? 'war' : 'waren'} ${what}? ${reason}`;
  },
  list: (items, more = 0) =>
    listed(items, more, 'und', (n) => (n === 1 ? 'ein weiteres' : `${numberDe(n)} weitere`)),
  quoted: (label) => `»${label.replace(/»/g, '›').replace(/«/g, '‹')}«`,
  valueOf: (field, value) =>
    field === 'date' ? dateDe(value) : field === 'status' ? (de.statusNames[value] ?? value) : value,
  isNew: (day) => `neu ${day}`.trim(),
  isGone: (day) => `steht nicht mehr in den Artikeln ${day}`.trim(),
  statusNames: { happened: 'geschehen', ...STATUS_DE },
  types: {
    AGREE: 'Zusagen und Abkommen',
    CONSULT: 'Treffen und Gespräche',
    SUPPORT: 'Rückhalt',
    CONCEDE: 'Zugeständnisse',
    COOPERATE: 'Zusammenarbeit',
    AID: 'Hilfe',
    RETREAT: 'Rückzug',
    REQUEST: 'Forderungen',
    ACCUSE: 'Vorwürfe',
    REJECT: 'Ablehnung',
    THREATEN: 'Drohungen',
    PROTEST: 'Protest',
    SANCTION: 'Sanktionen',
    MOBILIZE: 'Truppenbewegungen',
    COERCE: 'Zwang',
    ASSAULT: 'Angriffe',
    ELECT: 'Wahlen',
    APPOINT: 'Ernennungen',
    RESIGN: 'Rücktritte',
    RULING: 'Entscheidungen',
    CRIME: 'Straftaten',
    DEATH: 'Todesfälle',
    INCIDENT: 'Unglücke',
  },
  kinds: {
    actor: 'Akteur',
    event: 'Ereignis',
    period: 'Zeitraum',
    relation: 'Beziehung',
    topic: 'Thema',
    sources: 'Quellenvergleich',
  },
};

const en: Phrases = {
  header:
    ' Put together by Dossier from the articles at the end.\n »a1¶3« means article a1, paragraph 3. Everything may be edited.',
  sections: {
    summary: ' Summary, made from the facts of this note',
    actors: ' Who is who',
    offices: ' Offices as the articles give them; »seen«: dates of those articles',
    relations: ' With whom there was most to do: events in common, statements on each other',
    reports: ' Each report by itself, as its article gives it',
    agreements: ' What several articles agree on',
    differences: ' Where the reports differ',
    'only-one': ' What only one of the articles has',
    before: ' What came before: dated events with the same actors',
    events: ' Events; dates are EDTF, »unknown« means that the text supports none',
    after: ' What followed',
    undated: ' From articles of these days, but not surely to be dated to them',
    statements: ' Statements; only »verbatim: true« and »quoted« are word for word',
    about: ' What others say about it',
    passages: ' More sentences of the articles on this, word for word',
    'open-questions': ' What the articles leave open',
    notes: ' Yours; kept as it is',
    articles: ' The articles that this note rests on; »paragraphs«: check sums of the paragraphs cited',
  },
  notesBody: 'Room for your own.\n',
  untitled: 'untitled',
  emptyPeriod: (from, to) =>
    `No event and no statement is dated to ${timeEn(from === to ? from : `${from}/${to}`)}.`,
  undatedArticle: (title) => `When was ${en.quoted(title)} published? Relative dates in it have no day.`,
  speakerless: (n) => `Who made ${countEn(n, 'statement')} is unknown.`,
  singleSource: (what, n) =>
    n === 1 ? `Only one article has ${what}.` : `Only one article each has ${what}.`,
  allSingle: (n) => `None of the ${numberEn(n)} events stands in more than one article.`,
  mostSingle: (n, all, others, m) =>
    `${capitalEn(numberEn(n))} of the ${numberEn(all)} events ${n === 1 ? 'stands' : 'stand'} in one article only; ${m === 1 ? `${others} stands` : `${others} stand`} in several.`,
  seenOnce: (who, n) => `${who} ${n === 1 ? 'is' : 'are'} named only once.`,
  contested: (what, field, values) => {
    if (field === 'participants') return `Who took part in ${what}? Not all articles name ${listEn(values)}.`;
    const question = {
      date: `When exactly was ${what}?`,
      status: `What became of ${what}?`,
      place: `Where was ${what}?`,
      quantity: `Which number is right for ${what}?`,
    }[field];
    return `${question} The articles say ${listed(values, 0, 'or', String)}.`;
  },
  differ: (what, field, values) => {
    if (field === 'participants')
      return `Not all articles name ${listEn(values)}${what === null ? '' : ` as taking part in ${what}`}.`;
    const on = { date: 'the date', status: 'the outcome', place: 'the place', quantity: 'the number' }[field];
    return `The articles differ on ${on}${what === null ? '' : ` of ${what}`} (${listed(values, 0, 'or', String)}).`;
  },
  lessExact: (what, values) =>
    `Not all articles give the date${what === null ? '' : ` of ${what}`} equally exactly (${values.join(', ')}).`,
  apart: (values) => listed(values, 0, 'or', String),
  undated: (what, why, n) => {
    const reason =
      why === 'publication-date-unknown'
        ? `The publication date of the ${n === 1 ? 'article' : 'articles'} is unknown.`
        : why === 'too-vague'
          ? `The ${n === 1 ? 'time given is' : 'times given are'} too vague.`
          : 'The text gives no date.';
    return `When ${n === 1 ? 'was' : 'were'} ${what}? ${reason}`;
  },
  list: (items, more = 0) =>
    listed(items, more, 'and', (n) => (n === 1 ? 'one other' : `${numberEn(n)} others`)),
  quoted: (label) => `“${label.replace(/“/g, '‘').replace(/”/g, '’')}”`,
  valueOf: (field, value) =>
    field === 'date' ? dateEn(value) : field === 'status' ? (en.statusNames[value] ?? value) : value,
  isNew: (day) => `new ${day}`.trim(),
  isGone: (day) => `no longer in the articles ${day}`.trim(),
  statusNames: { happened: 'happened', ...STATUS_EN },
  types: {
    AGREE: 'promises and agreements',
    CONSULT: 'meetings and talks',
    SUPPORT: 'backing',
    CONCEDE: 'concessions',
    COOPERATE: 'cooperation',
    AID: 'aid',
    RETREAT: 'retreat',
    REQUEST: 'demands',
    ACCUSE: 'accusations',
    REJECT: 'rejections',
    THREATEN: 'threats',
    PROTEST: 'protest',
    SANCTION: 'sanctions',
    MOBILIZE: 'troop movements',
    COERCE: 'coercion',
    ASSAULT: 'attacks',
    ELECT: 'elections',
    APPOINT: 'appointments',
    RESIGN: 'resignations',
    RULING: 'rulings',
    CRIME: 'crimes',
    DEATH: 'deaths',
    INCIDENT: 'accidents',
  },
  kinds: {
    actor: 'Actor',
    event: 'Event',
    period: 'Period',
    relation: 'Relation',
    topic: 'Topic',
    sources: 'Sources compared',
  },
};

export function phrasesFor(language: BriefingLanguage): Phrases {
  return language === 'de' ? de : en;
}
