// The few words of its own that a briefing needs, in the language the user chose for briefings (not that of the UI or
// of the articles). Everything else in a note is a name, a date, a code or the articles' own words.

export type BriefingLanguage = 'de' | 'en';

export interface Phrases {
  readonly header: string;
  readonly sections: Readonly<
    Record<
      | 'summary'
      | 'offices'
      | 'reports'
      | 'differences'
      | 'events'
      | 'statements'
      | 'open-questions'
      | 'notes'
      | 'articles',
      string
    >
  >;
  readonly notesBody: string;
  readonly untitled: string;
  readonly office: (name: string, title: string, of: string | null, time: string) => string;
  readonly counts: (name: string, articles: number, events: number, statements: number) => string;
  readonly eventSentence: (what: string, date: string | null, where: string | null, status: string) => string;
  readonly reportCount: (reports: number, articles: number) => string;
  readonly periodCounts: (
    from: string,
    to: string,
    events: number,
    statements: number,
    articles: number,
  ) => string;
  readonly emptyPeriod: (from: string, to: string) => string;
  readonly undatedEvents: (n: number) => string;
  readonly undatedArticle: (title: string) => string;
  readonly speakerless: (n: number) => string;
  readonly singleSource: (what: string) => string;
  readonly contested: (what: string, field: string) => string;
  readonly undated: (what: string, why: string) => string;
  /** Comment above an entry; with an empty day, the part that never changes. */
  readonly isNew: (day: string) => string;
  readonly isGone: (day: string) => string;
  readonly reasons: Readonly<Record<string, string>>;
  readonly fields: Readonly<Record<string, string>>;
  readonly statuses: Readonly<Record<string, string>>;
}

const de: Phrases = {
  header:
    ' Von Dossier aus den Artikeln am Ende zusammengestellt.\n »a1¶3« heißt: Artikel a1, Absatz 3. Alles darf bearbeitet werden.',
  sections: {
    summary: ' Zusammenfassung aus den Fakten dieser Notiz',
    offices: ' Ämter, wie die Artikel sie nennen; »seen«: Daten dieser Artikel',
    reports: ' Jede Meldung für sich, so wie der Artikel sie gibt',
    differences: ' Worin die Meldungen voneinander abweichen',
    events: ' Ereignisse; Daten in EDTF, »unknown« heißt: der Text gibt keines her',
    statements: ' Aussagen; nur »verbatim: true« ist Wort für Wort zitiert',
    'open-questions': ' Was die Artikel offenlassen',
    notes: ' Ihr Platz; bleibt, wie er ist',
    articles: ' Die Artikel, auf denen diese Notiz beruht',
  },
  notesBody: 'Platz für Eigenes.\n',
  untitled: 'ohne Titel',
  office: (name, title, of, time) =>
    `${name} ist in den Artikeln ${time === 'former' ? 'früher ' : time === 'designated' ? 'künftig ' : ''}${title}${of ? ` (${of})` : ''}.`,
  counts: (name, a, e, s) =>
    `${name} kommt in ${a === 1 ? 'einem Artikel' : `${a} Artikeln`} vor, mit ${e === 1 ? 'einem Ereignis' : `${e} Ereignissen`} und ${s === 1 ? 'einer Aussage' : `${s} Aussagen`}.`,
  eventSentence: (what, date, where, status) =>
    `${what}${date ? `, ${date}` : ''}${where ? `, ${where}` : ''}${status ? ` (${status})` : ''}.`,
  reportCount: (r, a) =>
    `${r === 1 ? 'Eine Meldung' : `${r} Meldungen`} in ${a === 1 ? 'einem Artikel' : `${a} Artikeln`}.`,
  periodCounts: (from, to, e, s, a) =>
    `${from} bis ${to}: ${e === 1 ? 'ein Ereignis' : `${e} Ereignisse`} und ${s === 1 ? 'eine Aussage' : `${s} Aussagen`} aus ${a === 1 ? 'einem Artikel' : `${a} Artikeln`}.`,
  emptyPeriod: (from, to) => `Kein Ereignis und keine Aussage ist auf ${from} bis ${to} datiert.`,
  undatedEvents: (n) =>
    `${n === 1 ? 'Ein Ereignis ist' : `${n} Ereignisse sind`} nicht datiert und ${n === 1 ? 'steht' : 'stehen'} nicht in dieser Notiz.`,
  undatedArticle: (title) => `Wann erschien »${title}«? Relative Daten darin bleiben ohne Tag.`,
  speakerless: (n) =>
    `Von ${n === 1 ? 'einer Aussage' : `${n} Aussagen`} ist nicht bekannt, wer sie gemacht hat.`,
  singleSource: (what) => `Nur eine Quelle: ${what}`,
  contested: (what, field) => `Die Quellen unterscheiden sich (${field}): ${what}`,
  undated: (what, why) => `Wann? ${what} (${why})`,
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
};

const en: Phrases = {
  header:
    ' Put together by Dossier from the articles at the end.\n »a1¶3« means article a1, paragraph 3. Everything may be edited.',
  sections: {
    summary: ' Summary, made from the facts of this note',
    offices: ' Offices as the articles give them; »seen«: dates of those articles',
    reports: ' Each report by itself, as its article gives it',
    differences: ' Where the reports differ',
    events: ' Events; dates are EDTF, »unknown« means that the text supports none',
    statements: ' Statements; only »verbatim: true« is word for word',
    'open-questions': ' What the articles leave open',
    notes: ' Yours; kept as it is',
    articles: ' The articles that this note rests on',
  },
  notesBody: 'Room for your own.\n',
  untitled: 'untitled',
  office: (name, title, of, time) =>
    `The articles give ${name} as ${time === 'former' ? 'former ' : time === 'designated' ? 'designated ' : ''}${title}${of ? ` (${of})` : ''}.`,
  counts: (name, a, e, s) =>
    `${name} occurs in ${a === 1 ? 'one article' : `${a} articles`}, with ${e === 1 ? 'one event' : `${e} events`} and ${s === 1 ? 'one statement' : `${s} statements`}.`,
  eventSentence: (what, date, where, status) =>
    `${what}${date ? `, ${date}` : ''}${where ? `, ${where}` : ''}${status ? ` (${status})` : ''}.`,
  reportCount: (r, a) =>
    `${r === 1 ? 'One report' : `${r} reports`} in ${a === 1 ? 'one article' : `${a} articles`}.`,
  periodCounts: (from, to, e, s, a) =>
    `${from} to ${to}: ${e === 1 ? 'one event' : `${e} events`} and ${s === 1 ? 'one statement' : `${s} statements`} from ${a === 1 ? 'one article' : `${a} articles`}.`,
  emptyPeriod: (from, to) => `No event and no statement is dated to ${from} to ${to}.`,
  undatedEvents: (n) =>
    `${n === 1 ? 'One event is' : `${n} events are`} undated and ${n === 1 ? 'does' : 'do'} not stand in this note.`,
  undatedArticle: (title) => `When was »${title}« published? Relative dates in it have no day.`,
  speakerless: (n) => `Who made ${n === 1 ? 'one statement' : `${n} statements`} is unknown.`,
  singleSource: (what) => `One source only: ${what}`,
  contested: (what, field) => `The sources differ (${field}): ${what}`,
  undated: (what, why) => `When? ${what} (${why})`,
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
};

export function phrasesFor(language: BriefingLanguage): Phrases {
  return language === 'de' ? de : en;
}
