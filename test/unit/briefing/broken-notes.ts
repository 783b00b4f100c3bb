// More than a hundred ways to break a note or a template, each as a change to a whole one, with the message that a
// person is to read, in German and in English. `{…}` marks nothing: the texts are compared as they stand.

/** A whole note, to be broken. */
export const WHOLE = `briefing: actor
subject: Ada Muster
type: person
wikidata: Q1
also: [Muster]
language: de
written: 2025-04-01
covers: 2025-03-05
summary:
  - text: Ada Muster ist Ministerin.
    source:
      - {at: a1¶2, span: [10, 13], words: Ada}
offices:
  - title: Ministerin
    of: Peru
    time: former
    seen: 2025-03
    source:
      - {at: a1¶2, span: [0, 10], words: Ministerin}
relations:
  - with: Peru
    events: 1
    source:
      - {at: a1¶2, span: [0, 4], words: Peru}
events:
  - date: 2025-03-03
    what: Reise nach Lima
    type: CONSULT
    status: happened
    who: [Ada Muster]
    source:
      - {at: a1¶3, span: [20, 26], words: reiste}
statements:
  - date: unknown
    kind: direct
    says: »Wir reden weiter«
    verbatim: true
    source:
      - {at: a1¶4, span: [30, 48], words: »Wir reden weiter«}
open-questions:
  - Wann?
notes: |
  Eigenes.
articles:
  a1:
    file: articles/eins.md
    title: Reise
    published: 2025-03-05
    paragraphs: {¶2: abcdefgh}
`;

export interface Broken {
  readonly name: string;
  /** What is replaced in the whole note, and by what; or a text of its own. */
  readonly change: readonly [string, string] | string;
  readonly template?: true;
  readonly de: string;
  readonly en: string;
}

const KINDS_DE = '»actor«, »event«, »period«, »relation«, »topic« oder »sources«';
const KINDS_EN = '"actor", "event", "period", "relation", "topic" or "sources"';
const DATE_DE =
  'kein Datum. Schreiben Sie 2025-02-12, 2025-02, "2025", 2025-22 (Sommer) oder 2025-02/2025-04.';
const DATE_EN = 'no date. Write 2025-02-12, 2025-02, "2025", 2025-22 (summer) or 2025-02/2025-04.';
const MAYBE_DE =
  'kein Datum. Schreiben Sie 2025-02-12, 2025-02, "2025", 2025-02/2025-04 oder unknown, wenn es niemand weiß.';
const MAYBE_EN =
  'no date. Write 2025-02-12, 2025-02, "2025", 2025-02/2025-04, or unknown if nobody knows it.';
const REF_DE = 'kein Verweis auf einen Absatz. Schreiben Sie zum Beispiel a2¶3: Artikel a2, Absatz 3.';
const REF_EN = 'no reference to a paragraph. Write for example a2¶3: article a2, paragraph 3.';

const missing = (key: string, line: string): Broken => ({
  name: `no ${key}`,
  change: [line, ''],
  de: `»${key}« fehlt.`,
  en: `"${key}" is missing.`,
});

/** A list where something else stands. */
const noList = (key: string, from: string, to: string, shown: string): Broken => ({
  name: `${key} is ${shown}`,
  change: [from, to],
  de: `»${key}« muss eine Liste (Zeilen mit »- « davor) sein; hier steht »${shown}«.`,
  en: `"${key}" must be a list (lines that begin with "- "); here it is "${shown}".`,
});

const nothing = (key: string, from: string, to: string, list: boolean): Broken => ({
  name: `nothing behind ${key}`,
  change: [from, to],
  de: list
    ? `Hinter »${key}« steht nichts. Löschen Sie die Zeile, oder schreiben Sie [] für eine leere Liste.`
    : `Hinter »${key}« steht nichts. Tragen Sie den Wert ein, oder löschen Sie die Zeile.`,
  en: list
    ? `Nothing stands behind "${key}". Delete the line, or write [] for an empty list.`
    : `Nothing stands behind "${key}". Fill it in, or delete the line.`,
});

const EVENT_DE = 'In »events«, Eintrag 1: ';
const EVENT_EN = 'In "events", entry 1: ';
const STATEMENT_DE = 'In »statements«, Eintrag 1: ';
const STATEMENT_EN = 'In "statements", entry 1: ';
const SOURCE_DE = 'In »events«, Eintrag 1, »source«, Eintrag 1: ';
const SOURCE_EN = 'In "events", entry 1, "source", entry 1: ';
const ARTICLE_DE = 'In »articles«, »a1«: ';
const ARTICLE_EN = 'In "articles", "a1": ';

/** A key of an entry that is missing. */
const lacks = (at: readonly [string, string], key: string, from: string, to: string): Broken => ({
  name: `${at[1]}${key} is missing`,
  change: [from, to],
  de: `${at[0]}»${key}« fehlt.`,
  en: `${at[1]}"${key}" is missing.`,
});

const date = (
  at: readonly [string, string],
  key: string,
  from: string,
  to: string,
  value: string,
  maybe: boolean,
): Broken => ({
  name: `${at[1]}${key} ${value}`,
  change: [from, to],
  de: `${at[0]}»${key}« ist ${maybe ? MAYBE_DE : DATE_DE} Hier steht »${value}«.`,
  en: `${at[1]}"${key}" is ${maybe ? MAYBE_EN : DATE_EN} Here it is "${value}".`,
});

const noDay = (
  at: readonly [string, string],
  key: string,
  from: string,
  to: string,
  value: string,
): Broken => ({
  name: `${at[1]}${key} ${value} is not in the calendar`,
  change: [from, to],
  de: `${at[0]}»${key}«: Diesen Tag gibt es im Kalender nicht: ${value}.`,
  en: `${at[1]}"${key}": there is no such day in the calendar: ${value}.`,
});

const empty = (at: readonly [string, string], key: string, from: string, to: string): Broken => ({
  name: `${at[1]}${key} is an empty text`,
  change: [from, to],
  de: `${at[0]}»${key}« ist leer. Tragen Sie etwas ein, oder löschen Sie die Zeile.`,
  en: `${at[1]}"${key}" is empty. Fill it in, or delete the line.`,
});

const bare = (
  at: readonly [string, string],
  key: string,
  from: string,
  to: string,
  value: string,
): Broken => ({
  name: `${at[1]}${key} is the bare number ${value}`,
  change: [from, to],
  de: `${at[0]}»${key}« muss ein Text sein; setzen Sie die Zahl in Anführungszeichen: "${value}".`,
  en: `${at[1]}"${key}" must be a text; put the number in quotation marks: "${value}".`,
});

const misspelt = (key: string, meant: string): Broken => ({
  name: `${key} for ${meant}`,
  change: [`\n${meant}:`, `\n${key}:`],
  de: `»${key}« kennt Dossier nicht. Meinten Sie »${meant}«?`,
  en: `Dossier does not know "${key}". Did you mean "${meant}"?`,
});

const meant = (
  at: readonly [string, string],
  key: string,
  from: string,
  value: string,
  right: string,
): Broken => ({
  name: `${at[1]}${key}: ${value}`,
  change: [from, from.replace(right, value)],
  de: `${at[0]}»${key}« kann nicht »${value}« sein. Meinten Sie »${right}«?`,
  en: `${at[1]}"${key}" cannot be "${value}". Did you mean "${right}"?`,
});

const root = ['', ''] as const;
const event = [EVENT_DE, EVENT_EN] as const;
const statement = [STATEMENT_DE, STATEMENT_EN] as const;
const source = [SOURCE_DE, SOURCE_EN] as const;
const article = [ARTICLE_DE, ARTICLE_EN] as const;
const office = ['In »offices«, Eintrag 1: ', 'In "offices", entry 1: '] as const;
const relation = ['In »relations«, Eintrag 1: ', 'In "relations", entry 1: '] as const;

export const BROKEN: readonly Broken[] = [
  // What is missing at the top.
  missing('briefing', 'briefing: actor\n'),
  missing('subject', 'subject: Ada Muster\n'),
  missing('language', 'language: de\n'),
  missing('written', 'written: 2025-04-01\n'),
  missing('covers', 'covers: 2025-03-05\n'),
  missing('type', 'type: person\n'),
  {
    name: 'an event without date',
    change: ['briefing: actor', 'briefing: event'],
    de: '»date« fehlt.',
    en: '"date" is missing.',
  },
  {
    name: 'a period without date',
    change: ['briefing: actor', 'briefing: period'],
    de: '»date« fehlt.',
    en: '"date" is missing.',
  },

  // Values that are not among the possible ones.
  meant(root, 'briefing', 'briefing: actor', 'acter', 'actor'),
  {
    name: 'an unknown kind of briefing',
    change: ['briefing: actor', 'briefing: Wetterbericht'],
    de: `»briefing« kann nicht »Wetterbericht« sein. Möglich ist ${KINDS_DE}.`,
    en: `"briefing" cannot be "Wetterbericht". It can be ${KINDS_EN}.`,
  },
  {
    name: 'French',
    change: ['language: de', 'language: fr'],
    de: '»language« kann nicht »fr« sein. Möglich ist »de« oder »en«.',
    en: '"language" cannot be "fr". It can be "de" or "en".',
  },
  meant(root, 'type', 'type: person', 'preson', 'person'),
  {
    name: 'an unknown kind of actor',
    change: ['type: person', 'type: robot'],
    de: '»type« kann nicht »robot« sein. Möglich ist »person«, »organization«, »place« oder »other«.',
    en: '"type" cannot be "robot". It can be "person", "organization", "place" or "other".',
  },
  meant(event, 'type', 'type: CONSULT', 'CONSLUT', 'CONSULT'),
  meant(event, 'type', 'type: CONSULT', 'consult', 'CONSULT'),
  meant(event, 'status', 'status: happened', 'hapened', 'happened'),
  {
    name: 'an unknown status',
    change: ['status: happened', 'status: ja'],
    de: `${EVENT_DE}»status« kann nicht »ja« sein. Möglich ist »happened«, »ongoing«, »planned«, »cancelled«, »denied«, »hypothetical« oder »reported«.`,
    en: `${EVENT_EN}"status" cannot be "ja". It can be "happened", "ongoing", "planned", "cancelled", "denied", "hypothetical" or "reported".`,
  },
  meant(statement, 'kind', 'kind: direct', 'driect', 'direct'),
  {
    name: 'an unknown stance',
    change: ['    verbatim: true\n', '    verbatim: true\n    stance: laut\n'],
    de: `${STATEMENT_DE}»stance« kann nicht »laut« sein. Möglich ist »claim«, »demand«, »accusation«, »denial«, »promise«, »threat« oder »praise«.`,
    en: `${STATEMENT_EN}"stance" cannot be "laut". It can be "claim", "demand", "accusation", "denial", "promise", "threat" or "praise".`,
  },
  meant(office, 'time', 'time: former', 'fromer', 'former'),
  {
    name: 'a basis of its own',
    change: ['words: reiste}', 'words: reiste, basis: geraten}'],
    de: `${SOURCE_DE}»basis« kann nicht »geraten« sein. Möglich ist »inferred«.`,
    en: `${SOURCE_EN}"basis" cannot be "geraten". It can be "inferred".`,
  },
  {
    name: 'word for word without quotation marks',
    change: ['kind: direct', 'kind: indirect'],
    de: `${STATEMENT_DE}Wort für Wort (»verbatim: true«) ist nur, was in Anführungszeichen steht (»kind: direct«). Schreiben Sie verbatim: false.`,
    en: `${STATEMENT_EN}Word for word ("verbatim: true") is only what stands in quotation marks ("kind: direct"). Write verbatim: false.`,
  },

  // Dates.
  date(root, 'written', 'written: 2025-04-01', 'written: gestern', 'gestern', false),
  date(root, 'written', 'written: 2025-04-01', 'written: 1.4.2025', '1.4.2025', false),
  date(root, 'written', 'written: 2025-04-01', 'written: unknown', 'unknown', false),
  date(root, 'covers', 'covers: 2025-03-05', 'covers: März', 'März', true),
  date(root, 'covers', 'covers: 2025-03-05', 'covers: 2025-03 bis 2025-04', '2025-03 bis 2025-04', true),
  date(event, 'date', 'date: 2025-03-03', 'date: 03.03.2025', '03.03.2025', true),
  date(event, 'date', 'date: 2025-03-03', 'date: 2025-3-3', '2025-3-3', true),
  date(event, 'date', 'date: 2025-03-03', 'date: Montag', 'Montag', true),
  date(event, 'date', 'date: 2025-03-03', 'date: March 3', 'March 3', true),
  date(event, 'date', 'date: 2025-03-03', 'date: 2025/03/03', '2025/03/03', true),
  date(event, 'date', 'date: 2025-03-03', 'date: "?"', '?', true),
  date(statement, 'date', 'date: unknown', 'date: unbekannt', 'unbekannt', true),
  date(office, 'seen', 'seen: 2025-03', 'seen: lange her', 'lange her', false),
  date(office, 'seen', 'seen: 2025-03', 'seen: unknown', 'unknown', false),
  date(article, 'published', 'published: 2025-03-05', 'published: heute', 'heute', true),
  noDay(root, 'written', 'written: 2025-04-01', 'written: 2025-02-30', '2025-02-30'),
  noDay(root, 'covers', 'covers: 2025-03-05', 'covers: 2025-13', '2025-13'),
  noDay(event, 'date', 'date: 2025-03-03', 'date: 2025-03-32', '2025-03-32'),
  noDay(event, 'date', 'date: 2025-03-03', 'date: 2025-02-29', '2025-02-29'),
  noDay(event, 'date', 'date: 2025-03-03', 'date: 2025-03-03/2025-02-30', '2025-03-03/2025-02-30'),
  noDay(office, 'seen', 'seen: 2025-03', 'seen: 2025-00', '2025-00'),
  noDay(article, 'published', 'published: 2025-03-05', 'published: 2025-04-31', '2025-04-31'),
  bare(event, 'date', 'date: 2025-03-03', 'date: 2025', '2025'),
  bare(article, 'published', 'published: 2025-03-05', 'published: 2025', '2025'),
  bare(root, 'covers', 'covers: 2025-03-05', 'covers: 1999', '1999'),

  // Lists and blocks.
  noList(
    'summary',
    'summary:\n  - text: Ada Muster ist Ministerin.\n    source:\n      - {at: a1¶2, span: [10, 13], words: Ada}',
    'summary: alles gut',
    'alles gut',
  ),
  noList('also', 'also: [Muster]', 'also: Muster', 'Muster'),
  noList('open-questions', 'open-questions:\n  - Wann?', 'open-questions: Wann?', 'Wann?'),
  {
    name: 'who is a name, not a list',
    change: ['who: [Ada Muster]', 'who: Ada Muster'],
    de: `${EVENT_DE}»who« muss eine Liste (Zeilen mit »- « davor) sein; hier steht »Ada Muster«.`,
    en: `${EVENT_EN}"who" must be a list (lines that begin with "- "); here it is "Ada Muster".`,
  },
  {
    name: 'a source as a text',
    change: ['    source:\n      - {at: a1¶3, span: [20, 26], words: reiste}', '    source: a1¶3'],
    de: `${EVENT_DE}»source« muss eine Liste (Zeilen mit »- « davor) sein; hier steht »a1¶3«.`,
    en: `${EVENT_EN}"source" must be a list (lines that begin with "- "); here it is "a1¶3".`,
  },
  {
    name: 'a source that is no block',
    change: ['- {at: a1¶3, span: [20, 26], words: reiste}', '- a1¶3'],
    de: `${SOURCE_DE}»source« muss ein Block aus Zeilen »schlüssel: wert« sein; hier steht »a1¶3«.`,
    en: `${SOURCE_EN}"source" must be a block of lines "key: value"; here it is "a1¶3".`,
  },
  {
    name: 'an event that is a text',
    change: ['events:\n', 'events:\n  - Ada reiste\n'],
    de: 'In »events«, Eintrag 1: »events« muss ein Block aus Zeilen »schlüssel: wert« sein; hier steht »Ada reiste«.',
    en: 'In "events", entry 1: "events" must be a block of lines "key: value"; here it is "Ada reiste".',
  },
  {
    name: 'articles as a list',
    change: [
      'articles:\n  a1:\n    file: articles/eins.md\n    title: Reise\n    published: 2025-03-05\n    paragraphs: {¶2: abcdefgh}',
      'articles: [a1]',
    ],
    de: '»articles« muss ein Block aus Zeilen »schlüssel: wert« sein; hier steht eine Liste (Zeilen mit »- « davor).',
    en: '"articles" must be a block of lines "key: value"; here it is a list (lines that begin with "- ").',
  },
  {
    name: 'notes as a list',
    change: ['notes: |\n  Eigenes.', 'notes: [a, b]'],
    de: '»notes« muss ein Text sein; hier steht eine Liste (Zeilen mit »- « davor).',
    en: '"notes" must be a text; here it is a list (lines that begin with "- ").',
  },
  {
    name: 'a question that is a block',
    change: ['  - Wann?', '  - wann: jetzt'],
    de: 'In »open-questions«, Eintrag 1: »open-questions« muss ein Text sein; hier steht ein Block aus Zeilen »schlüssel: wert«.',
    en: 'In "open-questions", entry 1: "open-questions" must be a text; here it is a block of lines "key: value".',
  },
  {
    name: 'verbatim: yes',
    change: ['verbatim: true', 'verbatim: ja'],
    de: `${STATEMENT_DE}»verbatim« muss true oder false sein; hier steht »ja«.`,
    en: `${STATEMENT_EN}"verbatim" must be true or false; here it is "ja".`,
  },
  nothing(
    'summary',
    'summary:\n  - text: Ada Muster ist Ministerin.\n    source:\n      - {at: a1¶2, span: [10, 13], words: Ada}',
    'summary:',
    true,
  ),
  nothing('also', 'also: [Muster]', 'also:', true),
  nothing('open-questions', 'open-questions:\n  - Wann?', 'open-questions:', true),
  nothing('subject', 'subject: Ada Muster', 'subject:', false),
  nothing('written', 'written: 2025-04-01', 'written:', false),
  nothing('wikidata', 'wikidata: Q1', 'wikidata: ~', false),

  // What entries lack.
  lacks(
    ['In »summary«, Eintrag 1: ', 'In "summary", entry 1: '],
    'text',
    '  - text: Ada Muster ist Ministerin.\n    source:',
    '  - source:',
  ),
  lacks(office, 'title', '  - title: Ministerin\n    of: Peru', '  - of: Peru'),
  lacks(relation, 'with', '  - with: Peru\n    events: 1', '  - events: 1'),
  lacks(event, 'date', '  - date: 2025-03-03\n    what: Reise', '  - what: Reise'),
  lacks(event, 'what', '    what: Reise nach Lima\n', ''),
  lacks(event, 'type', '    type: CONSULT\n', ''),
  lacks(event, 'status', '    status: happened\n', ''),
  lacks(statement, 'date', '  - date: unknown\n    kind', '  - kind'),
  lacks(statement, 'kind', '    kind: direct\n', ''),
  lacks(statement, 'says', '    says: »Wir reden weiter«\n', ''),
  lacks(statement, 'verbatim', '    verbatim: true\n', ''),
  lacks(source, 'at', '{at: a1¶3, span: [20, 26], words: reiste}', '{span: [20, 26], words: reiste}'),
  lacks(source, 'span', '{at: a1¶3, span: [20, 26], words: reiste}', '{at: a1¶3, words: reiste}'),
  lacks(source, 'words', '{at: a1¶3, span: [20, 26], words: reiste}', '{at: a1¶3, span: [20, 26]}'),
  lacks(article, 'file', '    file: articles/eins.md\n', ''),
  lacks(article, 'title', '    title: Reise\n', ''),
  lacks(article, 'published', '    published: 2025-03-05\n', ''),
  {
    name: 'an event without source',
    change: [
      '    who: [Ada Muster]\n    source:\n      - {at: a1¶3, span: [20, 26], words: reiste}\n',
      '    who: [Ada Muster]\n',
    ],
    de: `${EVENT_DE}Der Beleg fehlt (»source«). Nennen Sie Absatz und Wörter, oder verschieben Sie Eigenes nach »notes«.`,
    en: `${EVENT_EN}The source is missing ("source"). Name paragraph and words, or move what is yours to "notes".`,
  },
  {
    name: 'a sentence without source',
    change: ['    source:\n      - {at: a1¶2, span: [10, 13], words: Ada}\noffices', 'offices'],
    de: 'In »summary«, Eintrag 1: Der Beleg fehlt (»source«). Nennen Sie Absatz und Wörter, oder verschieben Sie Eigenes nach »notes«.',
    en: 'In "summary", entry 1: The source is missing ("source"). Name paragraph and words, or move what is yours to "notes".',
  },
  {
    name: 'an empty list of sources',
    change: ['    source:\n      - {at: a1¶3, span: [20, 26], words: reiste}', '    source: []'],
    de: `${EVENT_DE}»source« ist leer; es braucht einen Eintrag.`,
    en: `${EVENT_EN}"source" is empty; it needs an entry.`,
  },

  // Texts that are empty or of the wrong form.
  empty(root, 'subject', 'subject: Ada Muster', 'subject: ""'),
  empty(event, 'what', 'what: Reise nach Lima', "what: ''"),
  empty(statement, 'says', 'says: »Wir reden weiter«', 'says: ""'),
  empty(office, 'of', 'of: Peru', 'of: ""'),
  empty(source, 'words', 'words: reiste}', 'words: ""}'),
  empty(article, 'file', 'file: articles/eins.md', 'file: ""'),
  bare(root, 'subject', 'subject: Ada Muster', 'subject: 2024', '2024'),
  bare(source, 'words', 'words: reiste}', 'words: 430000}', '430000'),
  {
    name: 'a Wikidata address',
    change: ['wikidata: Q1', 'wikidata: www.wikidata.org/wiki/Q1'],
    de: '»wikidata« ist keine Wikidata-Nummer. Schreiben Sie zum Beispiel Q42. Hier steht »www.wikidata.org/wiki/Q1«.',
    en: '"wikidata" is no Wikidata number. Write for example Q42. Here it is "www.wikidata.org/wiki/Q1".',
  },
  ...(['a1', 'a1 ¶3', 'a1:3', '¶3', 'a0¶1', 'eins¶3'] as const).map((value): Broken => ({
    name: `a reference »${value}«`,
    change: ['at: a1¶3,', `at: "${value}",`],
    de: `${SOURCE_DE}»at« ist ${REF_DE} Hier steht »${value}«.`,
    en: `${SOURCE_EN}"at" is ${REF_EN} Here it is "${value}".`,
  })),
  {
    name: 'an article’s key that is none',
    change: ['  a1:\n    file', '  artikel1:\n    file'],
    de: 'In »articles«: Der Schlüssel »artikel1« ist kein Artikelschlüssel. Schreiben Sie a1, a2 … wie unter »articles«.',
    en: 'In "articles": The key "artikel1" is no key of an article. Write a1, a2 … as under "articles".',
  },
  {
    name: 'a check sum that is none',
    change: ['abcdefgh', 'ABC'],
    de: 'In »articles«, »a1«, »paragraphs«: »¶2« ist keine Prüfsumme aus acht Buchstaben. Lassen Sie »Briefing aktualisieren« sie neu schreiben. Hier steht »ABC«.',
    en: 'In "articles", "a1", "paragraphs": "¶2" is no check sum of eight letters. Let "Update Briefing" write it anew. Here it is "ABC".',
  },
  {
    name: 'a paragraph that is none',
    change: ['{¶2: abcdefgh}', '{zwei: abcdefgh}'],
    de: 'In »articles«, »a1«, »paragraphs«: Der Schlüssel »zwei« ist keine Absatznummer. Schreiben Sie zum Beispiel ¶3.',
    en: 'In "articles", "a1", "paragraphs": The key "zwei" is no number of a paragraph. Write for example ¶3.',
  },

  // Spans.
  {
    name: 'a span of one',
    change: ['[20, 26]', '[20]'],
    de: `${SOURCE_DE}»span« braucht 2 Einträge.`,
    en: `${SOURCE_EN}"span" needs 2 entries.`,
  },
  {
    name: 'a span of three',
    change: ['[20, 26]', '[20, 26, 30]'],
    de: `${SOURCE_DE}»span« darf höchstens 2 Einträge haben.`,
    en: `${SOURCE_EN}"span" may have at most 2 entries.`,
  },
  {
    name: 'a span of words',
    change: ['[20, 26]', '[vorn, 26]'],
    de: 'In »events«, Eintrag 1, »source«, Eintrag 1, »span«, Eintrag 1: »span« muss eine ganze Zahl sein; hier steht »vorn«.',
    en: 'In "events", entry 1, "source", entry 1, "span", entry 1: "span" must be a whole number; here it is "vorn".',
  },
  {
    name: 'a span before the article',
    change: ['[20, 26]', '[-6, 0]'],
    de: 'In »events«, Eintrag 1, »source«, Eintrag 1, »span«, Eintrag 1: »span« muss mindestens 0 sein; hier steht -6.',
    en: 'In "events", entry 1, "source", entry 1, "span", entry 1: "span" must be at least 0; here it is -6.',
  },
  {
    name: 'a span the wrong way round',
    change: ['[20, 26]', '[26, 20]'],
    de: `${SOURCE_DE}»span« endet (20) nicht hinter seinem Anfang (26).`,
    en: `${SOURCE_EN}"span" does not end (20) behind its beginning (26).`,
  },
  {
    name: 'a span shorter than its words',
    change: ['[20, 26]', '[20, 24]'],
    de: `${SOURCE_DE}»span« umfasst 4 Zeichen, »words« hat 6. Eines von beiden wurde geändert.`,
    en: `${SOURCE_EN}"span" holds 4 characters, "words" has 6. One of the two was changed.`,
  },

  // What points nowhere or contradicts itself.
  {
    name: 'a reference to an article that is not listed',
    change: ['at: a1¶3,', 'at: a7¶3,'],
    de: `${SOURCE_DE}»at« verweist auf a7, aber unter »articles« steht nur a1.`,
    en: `${SOURCE_EN}"at" points to a7, but "articles" has only a1.`,
  },
  {
    name: 'a quotation that is not in what is said',
    change: ['    verbatim: true\n', '    verbatim: true\n    quoted: [weniger]\n'],
    de: 'In »statements«, Eintrag 1, »quoted«: »weniger« steht nicht so in »says«; ein Zitat muss Wort für Wort darin stehen.',
    en: 'In "statements", entry 1, "quoted": "weniger" does not stand so in "says"; a quotation must be in it word for word.',
  },
  {
    name: 'a period that ends before it begins',
    change: [
      'briefing: actor\nsubject: Ada Muster',
      'briefing: period\ndate: 2025-04/2025-03\nsubject: Ada Muster',
    ],
    de: 'Der Zeitraum endet (2025-03), bevor er beginnt (2025-04).',
    en: 'The period ends (2025-03) before it begins (2025-04).',
  },
  {
    name: 'no events in common',
    change: ['    events: 1\n', '    events: 0\n'],
    de: `${relation[0]}»events« muss mindestens 1 sein; hier steht 0.`,
    en: `${relation[1]}"events" must be at least 1; here it is 0.`,
  },
  misspelt('sumary', 'summary'),
  misspelt('event', 'events'),
  misspelt('statments', 'statements'),
  misspelt('openquestions', 'open-questions'),
  misspelt('Notes', 'notes'),
  misspelt('ofices', 'offices'),

  // YAML that cannot be read.
  { name: 'nothing at all', change: '', de: 'Die Notiz ist leer.', en: 'The note is empty.' },
  { name: 'a comment only', change: '# leer\n', de: 'Die Notiz ist leer.', en: 'The note is empty.' },
  {
    name: 'a list in place of a note',
    change: '- a\n- b\n',
    de: 'Die Notiz muss aus Zeilen »schlüssel: wert« bestehen und mit »briefing:« beginnen.',
    en: 'The note must consist of lines "key: value" and begin with "briefing:".',
  },
  {
    name: 'mere prose',
    change: 'Nur ein Satz.\n',
    de: 'Die Notiz muss aus Zeilen »schlüssel: wert« bestehen und mit »briefing:« beginnen.',
    en: 'The note must consist of lines "key: value" and begin with "briefing:".',
  },
  {
    name: 'an open bracket',
    change: ['also: [Muster]', 'also: [Muster'],
    de: 'Hier fehlt ein Zeichen: eine schließende Klammer, ein Anführungszeichen oder ein Doppelpunkt.',
    en: 'A character is missing here: a closing bracket, a quotation mark or a colon.',
  },
  {
    name: 'a key twice',
    change: ['language: de\n', 'language: de\nlanguage: en\n'],
    de: 'Diesen Schlüssel gibt es in demselben Block schon; löschen Sie einen von beiden.',
    en: 'This key stands in the same block already; delete one of the two.',
  },
  {
    name: 'a tab',
    change: ['    what: Reise nach Lima', '\twhat: Reise nach Lima'],
    de: 'Hier ist mit einem Tabulator eingerückt; nehmen Sie Leerzeichen.',
    en: 'The line is indented with a tab; use spaces.',
  },
  {
    name: 'a colon within a text',
    change: ['what: Reise nach Lima', 'what: Reise: nach Lima'],
    de: 'Hier stehen zwei »schlüssel: wert« in einer Zeile; setzen Sie den Text in Anführungszeichen oder beginnen Sie eine neue Zeile.',
    en: 'There are two "key: value" on one line; put the text in quotation marks or begin a new line.',
  },
  {
    name: 'a text that begins with @',
    change: ['what: Reise nach Lima', 'what: @ada reist'],
    de: 'Ein Text darf nicht mit diesem Zeichen beginnen; setzen Sie ihn in Anführungszeichen.',
    en: 'A text must not begin with this character; put it in quotation marks.',
  },
  {
    name: 'a text that begins with *',
    change: ['what: Reise nach Lima', 'what: *Reise'],
    de: 'Ein * am Anfang verweist in YAML auf einen Anker, den es nicht gibt; setzen Sie den Text in Anführungszeichen.',
    en: 'In YAML a leading * points to an anchor that is not there; put the text in quotation marks.',
  },
  {
    name: 'two notes in one file',
    change: ['open-questions:', '---\nopen-questions:'],
    de: 'Die Datei enthält mehrere Notizen (--- dazwischen); jede gehört in eine eigene Datei.',
    en: 'The file holds several notes (with --- between them); each needs a file of its own.',
  },

  // Templates.
  {
    name: 'a section that is misspelt',
    change: 'sections: [summary, evnets]\n',
    template: true,
    de: 'In »sections«, Eintrag 2: »sections« kann nicht »evnets« sein. Meinten Sie »events«?',
    en: 'In "sections", entry 2: "sections" cannot be "evnets". Did you mean "events"?',
  },
  {
    name: 'a section twice',
    change: 'sections: [events, events]\n',
    template: true,
    de: 'In »sections«, Eintrag 2: »events« steht zweimal in der Liste.',
    en: 'In "sections", entry 2: "events" stands in the list twice.',
  },
  {
    name: 'no section',
    change: 'sections: []\n',
    template: true,
    de: '»sections« ist leer; es braucht einen Eintrag.',
    en: '"sections" is empty; it needs an entry.',
  },
  {
    name: 'an unknown key',
    change: 'section: [events]\n',
    template: true,
    de: '»section« gibt es hier nicht. Meinten Sie »sections«?',
    en: 'There is no "section" here. Did you mean "sections"?',
  },
  {
    name: 'a key that nobody could mean',
    change: 'farbe: rot\n',
    template: true,
    de: '»farbe« gibt es hier nicht. Möglich ist »for«, »title«, »sections«, »fields« oder »notes«.',
    en: 'There is no "farbe" here. It can be "for", "title", "sections", "fields" or "notes".',
  },
  {
    name: 'a kind as a text',
    change: 'for: period\n',
    template: true,
    de: '»for« muss eine Liste (Zeilen mit »- « davor) sein; hier steht »period«.',
    en: '"for" must be a list (lines that begin with "- "); here it is "period".',
  },
  {
    name: 'fields as a list',
    change: 'fields: [a]\n',
    template: true,
    de: '»fields« muss ein Block aus Zeilen »schlüssel: wert« sein; hier steht eine Liste (Zeilen mit »- « davor).',
    en: '"fields" must be a block of lines "key: value"; here it is a list (lines that begin with "- ").',
  },
];
