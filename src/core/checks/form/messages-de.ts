// German words for what is wrong with a note.
import type { Form, Messages } from './messages';

const SECTION_WORD = (key: string | number): string =>
  typeof key === 'number' ? `Eintrag ${key + 1}` : `»${key}«`;

const TYPES: Readonly<Record<string, string>> = {
  string: 'ein Text',
  array: 'eine Liste (Zeilen mit »- « davor)',
  object: 'ein Block aus Zeilen »schlüssel: wert«',
  integer: 'eine ganze Zahl',
  number: 'eine Zahl',
  boolean: 'true oder false',
  null: 'nichts',
};

const FORMS: Readonly<Record<Form, string>> = {
  date: 'kein Datum. Schreiben Sie 2025-02-12, 2025-02, "2025", 2025-22 (Sommer) oder 2025-02/2025-04',
  'date-or-unknown':
    'kein Datum. Schreiben Sie 2025-02-12, 2025-02, "2025", 2025-02/2025-04 oder unknown, wenn es niemand weiß',
  reference: 'kein Verweis auf einen Absatz. Schreiben Sie zum Beispiel a2¶3: Artikel a2, Absatz 3',
  article: 'kein Artikelschlüssel. Schreiben Sie a1, a2 … wie unter »articles«',
  wikidata: 'keine Wikidata-Nummer. Schreiben Sie zum Beispiel Q42',
  print: 'keine Prüfsumme aus acht Buchstaben. Lassen Sie »Briefing aktualisieren« sie neu schreiben',
  paragraph: 'keine Absatznummer. Schreiben Sie zum Beispiel ¶3',
  other: 'nicht in der erwarteten Form',
};

const YAML: Readonly<Record<string, string>> = {
  BAD_INDENT: 'Die Zeile ist falsch eingerückt; sie muss unter der Zeile darüber bündig stehen.',
  TAB_AS_INDENT: 'Hier ist mit einem Tabulator eingerückt; nehmen Sie Leerzeichen.',
  DUPLICATE_KEY: 'Diesen Schlüssel gibt es in demselben Block schon; löschen Sie einen von beiden.',
  MISSING_CHAR:
    'Hier fehlt ein Zeichen: eine schließende Klammer, ein Anführungszeichen oder ein Doppelpunkt.',
  BAD_SCALAR_START: 'Ein Text darf nicht mit diesem Zeichen beginnen; setzen Sie ihn in Anführungszeichen.',
  BLOCK_AS_IMPLICIT_KEY:
    'Hier stehen zwei »schlüssel: wert« in einer Zeile; setzen Sie den Text in Anführungszeichen oder beginnen Sie eine neue Zeile.',
  MULTILINE_IMPLICIT_KEY:
    'Hier fehlt ein Doppelpunkt hinter dem Schlüssel, oder die Zeile ist falsch eingerückt.',
  BAD_ALIAS:
    'Ein * am Anfang verweist in YAML auf einen Anker, den es nicht gibt; setzen Sie den Text in Anführungszeichen.',
  BAD_DQ_ESCAPE:
    'In doppelten Anführungszeichen steht ein \\ mit einem unbekannten Zeichen; schreiben Sie \\\\.',
  MULTIPLE_DOCS: 'Die Datei enthält mehrere Notizen (--- dazwischen); jede gehört in eine eigene Datei.',
  BLOCK_IN_FLOW: 'Innerhalb von [ ] oder { } kann keine eingerückte Liste stehen.',
  UNEXPECTED_TOKEN: 'Dieses Zeichen hat hier nichts zu suchen; setzen Sie den Text in Anführungszeichen.',
  TAG_RESOLVE_FAILED:
    'Ein ! am Anfang bedeutet in YAML etwas Eigenes; setzen Sie den Text in Anführungszeichen.',
};

function alternatives(values: readonly string[]): string {
  const quoted = values.map((v) => `»${v}«`);
  const last = quoted[quoted.length - 1] ?? '';
  return quoted.length < 2 ? last : `${quoted.slice(0, -1).join(', ')} oder ${last}`;
}

function kinds(expected: readonly string[]): string {
  return expected
    .filter((t) => t !== 'null')
    .map((t) => TYPES[t] ?? t)
    .join(' oder ');
}

export const de: Messages = {
  place: (path) => (path.length === 0 ? '' : `In ${path.map(SECTION_WORD).join(', ')}: `),
  unreadable: (code, detail) => YAML[code] ?? `Das ist kein lesbares YAML (${detail}).`,
  notAMapping: 'Die Notiz muss aus Zeilen »schlüssel: wert« bestehen und mit »briefing:« beginnen.',
  empty: 'Die Notiz ist leer.',
  missing: (key) => `»${key}« fehlt.`,
  noSource:
    'Der Beleg fehlt (»source«). Nennen Sie Absatz und Wörter, oder verschieben Sie Eigenes nach »notes«.',
  type: (key, expected, found, shown) =>
    `»${key}« muss ${kinds(expected)} sein; hier steht ${found === 'string' ? `»${shown}«` : (TYPES[found] ?? found)}.`,
  bareNumber: (key, shown) =>
    `»${key}« muss ein Text sein; setzen Sie die Zahl in Anführungszeichen: "${shown}".`,
  nothing: (key, expected) =>
    expected.includes('array')
      ? `Hinter »${key}« steht nichts. Löschen Sie die Zeile, oder schreiben Sie [] für eine leere Liste.`
      : `Hinter »${key}« steht nichts. Tragen Sie den Wert ein, oder löschen Sie die Zeile.`,
  oneOf: (key, allowed, shown, meant) =>
    `»${key}« kann nicht »${shown}« sein. ${meant === null ? `Möglich ist ${alternatives(allowed)}.` : `Meinten Sie »${meant}«?`}`,
  verbatimNotDirect:
    'Wort für Wort (»verbatim: true«) ist nur, was in Anführungszeichen steht (»kind: direct«). Schreiben Sie verbatim: false.',
  form: (key, form, shown) => `»${key}« ist ${FORMS[form]}. Hier steht »${shown}«.`,
  badKey: (key, form) => `Der Schlüssel »${key}« ist ${FORMS[form]}.`,
  unknownKey: (key, meant, known) =>
    `»${key}« gibt es hier nicht. ${meant === null ? `Möglich ist ${alternatives(known)}.` : `Meinten Sie »${meant}«?`}`,
  misspelt: (key, meant) => `»${key}« kennt Dossier nicht. Meinten Sie »${meant}«?`,
  emptyText: (key) => `»${key}« ist leer. Tragen Sie etwas ein, oder löschen Sie die Zeile.`,
  tooFew: (key, least) =>
    least === 1 ? `»${key}« ist leer; es braucht einen Eintrag.` : `»${key}« braucht ${least} Einträge.`,
  tooMany: (key, most) => `»${key}« darf höchstens ${most} Einträge haben.`,
  twice: (shown) => `»${shown}« steht zweimal in der Liste.`,
  tooSmall: (key, least, shown) => `»${key}« muss mindestens ${least} sein; hier steht ${shown}.`,
  noSuchDay: (key, shown) => `»${key}«: Diesen Tag gibt es im Kalender nicht: ${shown}.`,
  unknownArticle: (key, shown, known) =>
    `»${key}« verweist auf ${shown}, aber unter »articles« steht ${known.length === 0 ? 'kein Artikel' : `nur ${known.join(', ')}`}.`,
  spanOrder: (from, to) => `»span« endet (${to}) nicht hinter seinem Anfang (${from}).`,
  spanLength: (span, words) =>
    `»span« umfasst ${span} Zeichen, »words« hat ${words}. Eines von beiden wurde geändert.`,
  notQuoted: (shown) => `»${shown}« steht nicht so in »says«; ein Zitat muss Wort für Wort darin stehen.`,
  periodOrder: (from, to) => `Der Zeitraum endet (${to}), bevor er beginnt (${from}).`,
};
