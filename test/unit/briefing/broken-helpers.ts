// A whole note, and short ways to say how it is broken and what a person is to read then, in German and in English.

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

export const KINDS_DE = '»actor«, »event«, »period«, »relation«, »topic« oder »sources«';
export const KINDS_EN = '"actor", "event", "period", "relation", "topic" or "sources"';
export const DATE_DE =
  'kein Datum. Schreiben Sie 2025-02-12, 2025-02, "2025", 2025-22 (Sommer) oder 2025-02/2025-04.';
export const DATE_EN = 'no date. Write 2025-02-12, 2025-02, "2025", 2025-22 (summer) or 2025-02/2025-04.';
export const MAYBE_DE =
  'kein Datum. Schreiben Sie 2025-02-12, 2025-02, "2025", 2025-02/2025-04 oder unknown, wenn es niemand weiß.';
export const MAYBE_EN =
  'no date. Write 2025-02-12, 2025-02, "2025", 2025-02/2025-04, or unknown if nobody knows it.';
export const REF_DE = 'kein Verweis auf einen Absatz. Schreiben Sie zum Beispiel a2¶3: Artikel a2, Absatz 3.';
export const REF_EN = 'no reference to a paragraph. Write for example a2¶3: article a2, paragraph 3.';

export const missing = (key: string, line: string): Broken => ({
  name: `no ${key}`,
  change: [line, ''],
  de: `»${key}« fehlt.`,
  en: `"${key}" is missing.`,
});

/** A list where something else stands. */
export const noList = (key: string, from: string, to: string, shown: string): Broken => ({
  name: `${key} is ${shown}`,
  change: [from, to],
  de: `»${key}« muss eine Liste (Zeilen mit »- « davor) sein; hier steht »${shown}«.`,
  en: `"${key}" must be a list (lines that begin with "- "); here it is "${shown}".`,
});

export const nothing = (key: string, from: string, to: string, list: boolean): Broken => ({
  name: `nothing behind ${key}`,
  change: [from, to],
  de: list
    ? `Hinter »${key}« steht nichts. Löschen Sie die Zeile, oder schreiben Sie [] für eine leere Liste.`
    : `Hinter »${key}« steht nichts. Tragen Sie den Wert ein, oder löschen Sie die Zeile.`,
  en: list
    ? `Nothing stands behind "${key}". Delete the line, or write [] for an empty list.`
    : `Nothing stands behind "${key}". Fill it in, or delete the line.`,
});

export const EVENT_DE = 'In »events«, Eintrag 1: ';
export const EVENT_EN = 'In "events", entry 1: ';
export const STATEMENT_DE = 'In »statements«, Eintrag 1: ';
export const STATEMENT_EN = 'In "statements", entry 1: ';
export const SOURCE_DE = 'In »events«, Eintrag 1, »source«, Eintrag 1: ';
export const SOURCE_EN = 'In "events", entry 1, "source", entry 1: ';
export const ARTICLE_DE = 'In »articles«, »a1«: ';
export const ARTICLE_EN = 'In "articles", "a1": ';

/** A key of an entry that is missing. */
export const lacks = (at: readonly [string, string], key: string, from: string, to: string): Broken => ({
  name: `${at[1]}${key} is missing`,
  change: [from, to],
  de: `${at[0]}»${key}« fehlt.`,
  en: `${at[1]}"${key}" is missing.`,
});

export const date = (
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

export const noDay = (
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

export const empty = (at: readonly [string, string], key: string, from: string, to: string): Broken => ({
  name: `${at[1]}${key} is an empty text`,
  change: [from, to],
  de: `${at[0]}»${key}« ist leer. Tragen Sie etwas ein, oder löschen Sie die Zeile.`,
  en: `${at[1]}"${key}" is empty. Fill it in, or delete the line.`,
});

export const bare = (
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

export const misspelt = (key: string, meant: string): Broken => ({
  name: `${key} for ${meant}`,
  change: [`\n${meant}:`, `\n${key}:`],
  de: `»${key}« kennt Dossier nicht. Meinten Sie »${meant}«?`,
  en: `Dossier does not know "${key}". Did you mean "${meant}"?`,
});

export const meant = (
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

export const root = ['', ''] as const;
export const event = [EVENT_DE, EVENT_EN] as const;
export const statement = [STATEMENT_DE, STATEMENT_EN] as const;
export const source = [SOURCE_DE, SOURCE_EN] as const;
export const article = [ARTICLE_DE, ARTICLE_EN] as const;
export const office = ['In »offices«, Eintrag 1: ', 'In "offices", entry 1: '] as const;
export const relation = ['In »relations«, Eintrag 1: ', 'In "relations", entry 1: '] as const;
