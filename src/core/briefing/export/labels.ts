// The words of an exported briefing that are not in the note itself: headings, labels, what codes mean. German and
// English side by side; the note's own language decides.
import { phrasesFor, type BriefingLanguage } from '../phrases';
import type { Section } from '../sections';

export interface ExportLabels {
  readonly sections: Readonly<Record<Section | 'prose', string>>;
  readonly noteKinds: Readonly<Record<string, string>>;
  readonly actorTypes: Readonly<Record<string, string>>;
  readonly statuses: Readonly<Record<string, string>>;
  readonly statusNames: Readonly<Record<string, string>>;
  readonly fields: Readonly<Record<string, string>>;
  readonly stances: Readonly<Record<string, string>>;
  readonly kinds: Readonly<Record<string, string>>;
  readonly times: Readonly<Record<string, string>>;
  readonly head: Readonly<
    Record<'type' | 'also' | 'date' | 'status' | 'corrected' | 'covers' | 'written' | 'wikidata', string>
  >;
  readonly facts: Readonly<
    Record<'where' | 'saidBy' | 'corrected' | 'via' | 'seen' | 'also' | 'by' | 'unsupported', string>
  >;
  /** The names of the fields that `corrected` lists; what is no such list gives ''. */
  readonly correctedFields: (keys: unknown) => string;
  readonly undated: string;
  readonly undatedArticle: string;
  readonly unknownSpeaker: string;
  readonly wordForWord: string;
  readonly inferred: string;
  readonly articles: string;
  readonly differs: (field: string) => string;
  readonly company: (events: number, statements: number) => string;
  /** What Dossier itself puts under »notes«, which is no note of the user's. */
  readonly emptyNotes: readonly string[];
  readonly footer: string;
}

const EMPTY_NOTES = [phrasesFor('de').notesBody.trim(), phrasesFor('en').notesBody.trim()];

/** Codes of fields → what people call them, each once; codes that nobody knows stay. */
function named(names: Readonly<Record<string, string>>): (keys: unknown) => string {
  return (keys) => {
    const list = Array.isArray(keys) ? keys.filter((k): k is string => typeof k === 'string') : [];
    return [...new Set(list.map((k) => (Object.hasOwn(names, k) ? (names[k] ?? k) : k)))].join(', ');
  };
}

const de: ExportLabels = {
  sections: {
    summary: 'Zusammenfassung',
    prose: 'Darstellung eines Sprachmodells',
    actors: 'Akteure',
    offices: 'Ämter',
    relations: 'Beziehungen',
    reports: 'Meldungen nebeneinander',
    agreements: 'Übereinstimmungen',
    differences: 'Abweichungen',
    'only-one': 'Nur in einem Artikel',
    before: 'Was vorausging',
    events: 'Ereignisse',
    after: 'Was folgte',
    undated: 'Berichtet, nicht sicher zu datieren',
    statements: 'Aussagen',
    about: 'Aussagen anderer darüber',
    passages: 'Weitere Textstellen',
    'open-questions': 'Offene Fragen',
    notes: 'Notizen',
  },
  noteKinds: phrasesFor('de').kinds,
  actorTypes: { person: 'Person', organization: 'Organisation', place: 'Ort oder Staat', other: 'Name' },
  statuses: { ...phrasesFor('de').statusNames, happened: '' },
  statusNames: phrasesFor('de').statusNames,
  fields: { date: 'Datum', status: 'Stand', participants: 'Beteiligte', place: 'Ort', quantity: 'Zahlen' },
  stances: {
    claim: 'Behauptung',
    demand: 'Forderung',
    accusation: 'Vorwurf',
    denial: 'Dementi',
    promise: 'Zusage',
    threat: 'Drohung',
    praise: 'Lob',
  },
  kinds: {
    direct: 'wörtlich',
    indirect: 'in indirekter Rede',
    reported: 'zusammengefasst',
    freeIndirect: 'in den Worten des Artikels',
    indirectFreeIndirect: 'in indirekter Rede',
  },
  times: { former: 'früher', designated: 'künftig', acting: 'geschäftsführend' },
  head: {
    type: 'Art',
    also: 'Auch',
    date: 'Datum',
    status: 'Stand',
    corrected: 'Von Hand berichtigt',
    covers: 'Artikel aus der Zeit',
    written: 'Stand der Notiz',
    wikidata: 'Wikidata',
  },
  facts: {
    where: 'Ort:',
    saidBy: 'nach Angaben von',
    corrected: 'von Hand berichtigt:',
    via: 'berichtet von',
    seen: 'in Artikeln:',
    also: 'auch:',
    by: 'vorgeschlagen von',
    unsupported: 'in den Quellen nicht belegt:',
  },
  correctedFields: named({
    subject: 'Bezeichnung',
    what: 'Bezeichnung',
    type: 'Art',
    date: 'Datum',
    status: 'Stand',
    where: 'Ort',
    who: 'Beteiligte',
    toward: 'Beteiligte',
  }),
  undated: 'ohne Datum',
  undatedArticle: 'Datum unbekannt',
  unknownSpeaker: 'Sprecher unbekannt',
  wordForWord: 'wörtlich',
  inferred: 'erschlossen',
  articles: 'Artikel',
  differs: (field) => `Die Angaben unterscheiden sich (${field}):`,
  company: (e, s) =>
    [
      e > 0 ? (e === 1 ? 'ein gemeinsames Ereignis' : `${e} gemeinsame Ereignisse`) : '',
      s > 0 ? (s === 1 ? 'eine Aussage' : `${s} Aussagen`) : '',
    ]
      .filter((p) => p !== '')
      .join(', '),
  emptyNotes: EMPTY_NOTES,
  footer: 'Zusammengestellt mit Dossier. »a1 ¶3«: Artikel a1, Absatz 3.',
};

const en: ExportLabels = {
  sections: {
    summary: 'Summary',
    prose: 'Account by a language model',
    actors: 'Actors',
    offices: 'Offices',
    relations: 'Relations',
    reports: 'Reports side by side',
    agreements: 'Agreements',
    differences: 'Differences',
    'only-one': 'Only in one article',
    before: 'What came before',
    events: 'Events',
    after: 'What followed',
    undated: 'Reported, not surely to be dated',
    statements: 'Statements',
    about: 'Statements of others about it',
    passages: 'More passages',
    'open-questions': 'Open questions',
    notes: 'Notes',
  },
  noteKinds: phrasesFor('en').kinds,
  actorTypes: { person: 'Person', organization: 'Organisation', place: 'Place or state', other: 'Name' },
  statuses: { ...phrasesFor('en').statusNames, happened: '' },
  statusNames: phrasesFor('en').statusNames,
  fields: {
    date: 'date',
    status: 'status',
    participants: 'participants',
    place: 'place',
    quantity: 'numbers',
  },
  stances: {
    claim: 'claim',
    demand: 'demand',
    accusation: 'accusation',
    denial: 'denial',
    promise: 'promise',
    threat: 'threat',
    praise: 'praise',
  },
  kinds: {
    direct: 'word for word',
    indirect: 'in indirect speech',
    reported: 'summarised',
    freeIndirect: 'in the article’s words',
    indirectFreeIndirect: 'in indirect speech',
  },
  times: { former: 'former', designated: 'designated', acting: 'acting' },
  head: {
    type: 'Kind',
    also: 'Also',
    date: 'Date',
    status: 'Status',
    corrected: 'Corrected by hand',
    covers: 'Articles from',
    written: 'Note written',
    wikidata: 'Wikidata',
  },
  facts: {
    where: 'place:',
    saidBy: 'according to',
    corrected: 'corrected by hand:',
    via: 'reported by',
    seen: 'in articles:',
    also: 'also:',
    by: 'proposed by',
    unsupported: 'not borne out by the sources:',
  },
  correctedFields: named({
    subject: 'title',
    what: 'title',
    type: 'type',
    date: 'date',
    status: 'status',
    where: 'place',
    who: 'participants',
    toward: 'participants',
  }),
  undated: 'undated',
  undatedArticle: 'date unknown',
  unknownSpeaker: 'speaker unknown',
  wordForWord: 'word for word',
  inferred: 'inferred',
  articles: 'Articles',
  differs: (field) => `The sources differ (${field}):`,
  company: (e, s) =>
    [
      e > 0 ? (e === 1 ? 'one event in common' : `${e} events in common`) : '',
      s > 0 ? (s === 1 ? 'one statement' : `${s} statements`) : '',
    ]
      .filter((p) => p !== '')
      .join(', '),
  emptyNotes: EMPTY_NOTES,
  footer: 'Put together with Dossier. “a1 ¶3”: article a1, paragraph 3.',
};

export function labelsFor(language: BriefingLanguage): ExportLabels {
  return language === 'de' ? de : en;
}
