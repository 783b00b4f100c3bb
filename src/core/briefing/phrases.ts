// The few words of its own that a briefing needs, in the language the user chose for briefings (not that of the UI or
// of the articles). Everything else in a note is a name, a date, a code or the articles' own words.

import type { NoteKind } from './note';
import type { Section } from './sections';

import { dateDe } from './prose/dates-de';
import { dateEn } from './prose/dates-en';
import { capital, numberDe } from './prose/names-de';
import { capitalEn, countEn, numberEn } from './prose/names-en';

export type BriefingLanguage = 'de' | 'en';

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
  /** `others`: those that more than one article has. */
  readonly mostSingle: (n: number, all: number, others: string) => string;
  readonly seenOnce: (who: string, n: number) => string;
  /** Participants whom only some of the articles name. */
  readonly notAllName: (what: string, who: readonly string[]) => string;
  readonly contested: (what: string, field: string, values: readonly string[]) => string;
  readonly undated: (what: string, why: string, n: number) => string;
  /** A list in words; `more`: so many are not named. */
  readonly list: (items: readonly string[], more?: number) => string;
  /** »this or that«. */
  readonly either: (values: readonly string[]) => string;
  readonly quoted: (label: string) => string;
  /** A value on which sources differ, as people write it. */
  readonly valueOf: (field: string, value: string) => string;
  /** Comment above an entry; with an empty day, the part that never changes. */
  readonly isNew: (day: string) => string;
  readonly isGone: (day: string) => string;
  readonly reasons: Readonly<Record<string, string>>;
  readonly fields: Readonly<Record<string, string>>;
  readonly statuses: Readonly<Record<string, string>>;
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
    `Kein Ereignis und keine Aussage ist auf diese Zeit datiert (${dateDe(from === to ? from : `${from}/${to}`)}).`,
  undatedArticle: (title) => `Wann erschien ${de.quoted(title)}? Relative Daten darin bleiben ohne Tag.`,
  speakerless: (n) =>
    `Von ${n === 1 ? 'einer Aussage' : `${numberDe(n)} Aussagen`} ist nicht bekannt, wer sie gemacht hat.`,
  singleSource: (what, n) => `Nur ein Artikel ${n === 1 ? 'hat' : 'hat jeweils'}: ${what}.`,
  allSingle: (n) => `Keines der ${numberDe(n)} Ereignisse steht in mehr als einem Artikel.`,
  mostSingle: (n, all, others) =>
    `${capital(numberDe(n))} der ${numberDe(all)} Ereignisse stehen nur in einem Artikel; in mehreren: ${others}.`,
  seenOnce: (who, n) => `Nur einmal genannt ${n === 1 ? 'wird' : 'werden'}: ${who}.`,
  notAllName: (what, who) =>
    `Nicht alle Artikel nennen bei ${de.quoted(what)} dieselben Beteiligten: ${who.join(', ')}.`,
  contested: (what, field, values) =>
    `Die Quellen unterscheiden sich (${field}) bei ${de.quoted(what)}: ${listed(values, 0, 'oder', String)}.`,
  undated: (what, why) => `Wann? ${what} (${why}).`,
  list: (items, more = 0) =>
    listed(items, more, 'und', (n) => (n === 1 ? 'ein weiteres' : `${numberDe(n)} weitere`)),
  either: (values) => listed(values, 0, 'oder', String),
  quoted: (label) => `»${label.replace(/[»«]/g, '›')}«`,
  valueOf: (field, value) =>
    field === 'date' ? dateDe(value) : field === 'status' ? (de.statusNames[value] ?? value) : value,
  isNew: (day) => `neu ${day}`.trim(),
  isGone: (day) => `steht nicht mehr in den Artikeln ${day}`.trim(),
  reasons: {
    'no-date-in-text': 'der Text nennt kein Datum',
    'publication-date-unknown': 'das Erscheinungsdatum des Artikels ist unbekannt',
    'too-vague': 'die Zeitangabe ist zu ungenau',
  },
  fields: {
    date: 'Datum',
    status: 'Stand',
    participants: 'Beteiligte',
    place: 'Ort',
    quantity: 'Zahlen',
  },
  statuses: {
    happened: '',
    ongoing: 'dauert an',
    planned: 'geplant',
    cancelled: 'abgesagt',
    denied: 'bestritten',
    hypothetical: 'denkbar',
    reported: 'berichtet',
  },
  statusNames: {
    happened: 'geschehen',
    ongoing: 'dauert an',
    planned: 'geplant',
    cancelled: 'abgesagt',
    denied: 'bestritten',
    hypothetical: 'denkbar',
    reported: 'nur berichtet',
  },
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
    `No event and no statement is dated to this time (${dateEn(from === to ? from : `${from}/${to}`)}).`,
  undatedArticle: (title) => `When was ${en.quoted(title)} published? Relative dates in it have no day.`,
  speakerless: (n) => `Who made ${countEn(n, 'statement')} is unknown.`,
  singleSource: (what, n) => `Only one article has${n === 1 ? '' : ' each of these'}: ${what}.`,
  allSingle: (n) => `None of the ${numberEn(n)} events stands in more than one article.`,
  mostSingle: (n, all, others) =>
    `${capitalEn(numberEn(n))} of the ${numberEn(all)} events stand in one article only; in several: ${others}.`,
  seenOnce: (who) => `Named only once: ${who}.`,
  notAllName: (what, who) =>
    `Not all articles name the same participants of ${en.quoted(what)}: ${who.join(', ')}.`,
  contested: (what, field, values) =>
    `The sources differ (${field}) on ${en.quoted(what)}: ${listed(values, 0, 'or', String)}.`,
  undated: (what, why) => `When? ${what} (${why}).`,
  list: (items, more = 0) =>
    listed(items, more, 'and', (n) => (n === 1 ? 'one other' : `${numberEn(n)} others`)),
  either: (values) => listed(values, 0, 'or', String),
  quoted: (label) => `“${label.replace(/[“”]/g, "'")}”`,
  valueOf: (field, value) =>
    field === 'date' ? dateEn(value) : field === 'status' ? (en.statusNames[value] ?? value) : value,
  isNew: (day) => `new ${day}`.trim(),
  isGone: (day) => `no longer in the articles ${day}`.trim(),
  reasons: {
    'no-date-in-text': 'the text gives no date',
    'publication-date-unknown': "the article's publication date is unknown",
    'too-vague': 'the time given is too vague',
  },
  fields: {
    date: 'date',
    status: 'status',
    participants: 'participants',
    place: 'place',
    quantity: 'numbers',
  },
  statuses: {
    happened: '',
    ongoing: 'going on',
    planned: 'planned',
    cancelled: 'cancelled',
    denied: 'denied',
    hypothetical: 'hypothetical',
    reported: 'reported',
  },
  statusNames: {
    happened: 'happened',
    ongoing: 'going on',
    planned: 'planned',
    cancelled: 'called off',
    denied: 'denied',
    hypothetical: 'only possible',
    reported: 'only reported',
  },
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
