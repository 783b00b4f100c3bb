// What the `events` annotator needs to know of a language: which words trigger which type of event, who takes part in
// it by which construction, and which words tell whether it happened. Owned by that room; filled by `language/de` and
// `language/en`. Words only: how they are put together is decided in `core/events`.
import type { EventStatus, EventType } from '../../model/annotation';

export type ParticipantRole = 'actor' | 'recipient';

/** Which construction brings which participant. null: whoever stands there takes no part. */
export interface EventFrame {
  /** Subject of the active verb. */
  readonly subject: ParticipantRole | null;
  /** Object of the active verb, which is the subject of the passive. */
  readonly object: ParticipantRole | null;
  /** Genitive or possessive attribute of the noun, and what stands for it (»von«, `of`). */
  readonly genitive: ParticipantRole | null;
  /** Normalised preposition → role. A place behind one of `placePrepositions` is where it happened, all the same. */
  readonly prepositions: Readonly<Record<string, ParticipantRole>>;
  /** Whoever owns or did the object is meant too: »kritisierte die Haltung der Partei«. */
  readonly owner?: boolean;
}

/**
 * A condition on the words around a trigger: those of its clause, normalised; `*` at one end stands for any letters.
 */
export interface EventCondition {
  /** At least one of these stands in the clause (besides the trigger). */
  readonly words?: string;
  /** A participant of this role, or any, was found. */
  readonly participant?: ParticipantRole | 'any';
  /** A participant of one of these types was found. */
  readonly kind?: 'person' | 'organization' | 'place';
}

/** A group of words that name the same kind of event in the same frame. Lists are separated by blanks. */
export interface EventRule {
  /** Stable: `de.consult.visit`. */
  readonly id: string;
  readonly type: EventType;
  readonly mode: string | null;
  readonly frame: EventFrame;
  /** Infinitives, separable particle included. */
  readonly verbs?: string;
  /** Those of its verbs that mean this only with an object, or of somebody: »setzt den Bau aus«, not »der Motor setzt aus«. */
  readonly transitive?: string;
  /**
   * Those of any cause: in the passive the words of the clauses before count too (»Bei dem Unfall starb ein Mann, eine Frau
   * wurde verletzt«).
   */
  readonly ofAnyCause?: string;
  /**
   * Verb → what makes it mean something else, parted by bars: a preposition (»hält am Kurs fest«), after `=` a word of its
   * clause (»verspricht sich Ruhm«), after `~` a case (»ist der Kälte ausgesetzt«), after `>` words right behind it
   * (`declined to comment`). A noun may have after `<` a word before it (»auf Anfrage«).
   */
  readonly otherwise?: Readonly<Record<string, string>>;
  /** Those that mean this only without one: »demonstrieren«, not »demonstriert, dass …«. */
  readonly intransitive?: string;
  /** Nouns in the nominative singular; compounds that end in one count as well. */
  readonly nouns?: string;
  /** Nouns that count only as they stand, in no compound. */
  readonly bare?: string;
  /**
   * Phrases `verb,verb word+word`: a verb that means this only together with the words, in any order in its clause.
   * A word that begins with a capital is a noun (inflection and compounds count); `*` as above. A leading `=` asks for
   * a word that is neither attribute nor behind a preposition: »wurde Minister«, not »wurde vom Minister gelobt«.
   */
  readonly phrases?: readonly string[];
  /** Tails of compounds that look like one of the nouns and are none: `wahlkampf`. */
  readonly except?: string;
  readonly onlyIf?: EventCondition;
  readonly notIf?: EventCondition;
  /** Means of itself that it is so: »Absage« is cancelled, »Vorhaben« planned. */
  readonly status?: EventStatus;
  /**
   * What becomes of an event named in the object or complement of this one. `drop`: it is only talked about
   * (»fordert den Rücktritt«); a status: it is reported with it (»wirft ihm den Mord vor«: reported).
   */
  readonly complement?: 'drop' | 'keep' | EventStatus;
  /** Counts only with a date, a participant or a verb of happening beside it. */
  readonly weak?: boolean;
  readonly why: string;
  /** Sentences in which it must, and must not, be found; they become tests. */
  readonly yes?: readonly string[];
  readonly no?: readonly string[];
}

/** Words that decide the status of an event that they govern. */
export interface StatusWords {
  /** Verbs whose subject or object event gets a status; `happened` for verbs that only carry the noun. */
  readonly verbs: Readonly<Partial<Record<EventStatus | 'drop', string>>>;
  /** Adjectives and participles before the noun (stems: all endings count); `drop`: with them no violence is meant. */
  readonly adjectives: Readonly<Partial<Record<EventStatus | 'drop', string>>>;
  /** Adverbs and particles in the clause. */
  readonly adverbs: Readonly<Partial<Record<EventStatus, string>>>;
  /** Nouns that govern an event noun: »Beginn des Kriegs«, »Scheitern der Gespräche«. */
  readonly nouns: Readonly<Partial<Record<EventStatus | 'drop', string>>>;
  /** Preposition → nouns (`*` at either end) of what is still striven for: »Verhandlungen über einen Beitritt«. */
  readonly aims: Readonly<Record<string, string>>;
  /** Nouns of what may come to be: »im Fall eines Angriffs«, »für den Fall seines Sieges«. */
  readonly cases: string;
  /** Verbs whose failing calls an event off, but not a deed of violence: a foiled attack has happened as an attempt. */
  readonly failing: string;
  /** Words that negate and may belong to a phrase: `nicht`, `kein`. */
  readonly negations: string;
  /**
   * What a verb of being says of an event: »ist möglich«, »gilt als unwahrscheinlich«. `any` counts in the present;
   * `indefinite` only of an event with no definite article (»ein Treffen ist nötig«; »der Angriff war nötig« happened).
   */
  readonly predicates: {
    readonly verbs: string;
    readonly any: Readonly<Partial<Record<EventStatus, string>>>;
    readonly indefinite: Readonly<Partial<Record<EventStatus, string>>>;
  };
  /** Prepositions of what is not there: »ohne Einigung«. */
  readonly lacking: string;
  /** Words that open a condition: `wenn`, `falls`, `ob`. */
  readonly conditional: string;
  /** Of these the ones behind which a main clause in the present is still to come: `sobald`; empty: none. */
  readonly awaiting: string;
  /** Words that open what something only looks like, with the subjunctive: »als hätte sie …«. */
  readonly comparing: string;
  /** Words that announce a clause of content behind its noun: »Bedingung dafür ist, dass …«. */
  readonly heralds: string;
  /** Nouns of the beginning of an event that is demanded or planned with them: »zur Aufnahme von Gesprächen auffordern«. */
  readonly beginnings: string;
  /** Verbs of talk about what may be done: »berieten über neue Sanktionen«. */
  readonly talking: string;
  /** Words that open a purpose: `um`, `damit`. */
  readonly purpose: string;
  /** The modal that tells what lies ahead in words reported in the past: »said it would«; empty: none. */
  readonly reportedFuture: string;
  /** Modal verb → status; `past` where it differs in the past tense, `perfect` where the infinitive is one of the past (»soll getötet haben«). */
  readonly modals: Readonly<
    Record<
      string,
      { readonly plain: EventStatus; readonly past?: EventStatus; readonly perfect: EventStatus }
    >
  >;
}

/**
 * By rule id: the noun under which lists show what a verb of the rule tells, and nouns for single verbs (infinitives,
 * separated by blanks).
 */
export type EventLabels = Readonly<
  Record<string, readonly [noun: string, verbs: Readonly<Record<string, string>>]>
>;

export interface EventsPack {
  readonly lang: 'de' | 'en';
  readonly rules: readonly EventRule[];
  readonly labels: EventLabels;
  readonly status: StatusWords;
  /** All forms under which a noun of the lexicon may stand in a text, normalised. */
  readonly nounForms: (noun: string) => readonly string[];
  /** Whether nouns are written with a capital, so that a small letter rules a noun out. */
  readonly capitalNouns: boolean;
  /** Whether a noun may end in another that says what it is (»Luftangriff«); not so in English (»impact«). */
  readonly closedCompounds: boolean;
  /** Verbs that take an event noun as their object and bring its actor as their subject: »einen Angriff verüben«. */
  readonly supportVerbs: string;
  /** Verbs that an event noun is the subject of: »stattfinden«. */
  readonly occurrenceVerbs: string;
  /** The verb of being: »am 1. Mai sind Wahlen« tells of an event if a date stands beside it. */
  readonly beVerb: string;
  /** Verbs of what is done with things and never by them: »das Abkommen, das Norwegen unterzeichnete«. */
  readonly agentVerbs: string;
  /** Pronouns that stand for what was told and for nobody: »das«. */
  readonly demonstratives: string;
  /** Nouns of what speaks not, and is spoken of, besides those of events (`*` at either end): »Plan«. */
  readonly things: string;
  /** And of what does say something, though it is no person: »Bericht«. */
  readonly speakingThings: string;
  /** Words before what somebody is made or was: `sacked as chairman`. */
  readonly roleWords: string;
  /** Verbs that carry an event noun behind a preposition: »es kam zu Kämpfen«, »führte zum Rücktritt«. */
  readonly carryingPrepositions: Readonly<Record<string, string>>;
  /** Verb → a word of its clause with which it says that its subject happens: »in Kraft treten«. */
  readonly occurrencePhrases: Readonly<Record<string, string>>;
  /** Prepositions behind which an event is at the time of its clause: »bei dem Angriff starben …«. */
  readonly simultaneous: string;
  /** Words that open a clause of the same time: »als er zum Streik aufrief«. */
  readonly simultaneousOpeners: string;
  /** Prepositions behind which those who act in the clause take part in the event: »bei der Wahl unterlag …«. */
  readonly attending: string;
  /** Prepositions of a meeting with others of which whoever met them tells: »nach einem Gespräch mit Berg sagte …«. */
  readonly meeting: string;
  /** Verbs of coming together: who does so in order to protest protests. */
  readonly assemblingVerbs: string;
  /** Verbs that bring people to an event, and the preposition of the event: »zum Gipfel einladen«. */
  readonly gathering: { readonly verbs: string; readonly preposition: string };
  /** Of the prepositions of place those that say against whom: »auf«, `on`. */
  readonly targetPrepositions: string;
  /** Of the prepositions of place those that say what about or for whom. */
  readonly themePrepositions: string;
  /** Pronouns that may stand for an event, with their gender; feminine ones stand for a plural too. */
  readonly thingPronouns: Readonly<Record<string, 'm' | 'f' | 'n'>>;
  /** Prepositions of a day that is still to come when it is spoken of: »für Donnerstag«. */
  readonly aheadPrepositions: string;
  /** Nouns for what two sides share, `*` at either end: »Grenze«, »Beziehungen«. */
  readonly sharedThings: string;
  /** Verbs that set a day and a place for what is to come: »das in Rom geplant war«. */
  readonly schedulingVerbs: string;
  /** »dabei«: on the occasion that was told just before. */
  readonly thereby: string;
  /** Prepositions behind which a noun is the complement of a verb of saying or planning: »droht mit Krieg«. */
  readonly complementPrepositions: string;
  /** Words that open a clause of content: `dass`. */
  readonly contentOpeners: string;
  /** Prepositions behind which a noun says what it is about: »Verhandlungen über einen Abzug«. */
  readonly aboutPrepositions: string;
  /** Of these the ones that say whither: of two places of a journey, that is where it leads. */
  readonly destinationPrepositions: string;
  /** And whence. */
  readonly originPrepositions: string;
  /** Prepositions behind which a meeting is where something else happens: »auf dem Gipfel sagte …«. */
  readonly venuePrepositions: string;
  /** Nouns that make a meeting in the genitive the occasion of something else: »am Rande der Konferenz«. */
  readonly occasions: string;
  /** Prepositions before the place of an event; the plainest first. */
  readonly placePrepositions: string;
  /** Prepositions that stand for the genitive: `von`, `of`. */
  readonly genitivePrepositions: string;
  /** Prepositions of the agent of a passive. */
  readonly agentPrepositions: string;
  /** Prepositions that make a time the beginning of something that lasts: `seit`, `since`; and its end: `bis`. */
  readonly sincePrepositions: string;
  readonly untilPrepositions: string;
  /** Prepositions before a time that the event comes before: »noch vor Jahresende«. */
  readonly beforePrepositions: string;
  readonly fromPrepositions: string;
  readonly betweenPrepositions: string;
  readonly conjunctions: string;
  /** Words right behind a finite verb that goes on without a subject of its own: »lobte X, kritisierte aber Y«. */
  readonly continuing: string;
  /** Prepositions that may stand before a time, contracted ones resolved by `contractions`. */
  readonly timePrepositions: string;
  readonly contractions: Readonly<Record<string, string>>;
  /** Relative pronoun → what it is in its clause; `either` where its form leaves it open. */
  readonly relatives: Readonly<Record<string, 'subject' | 'object' | 'either'>>;
  /** Demonstratives and articles that take up something named before: »das Treffen«, »dieser Angriff«. */
  readonly definite: string;
  /** People who speak or act for an organisation without being named: »ein Sprecher der Partei«. */
  readonly representatives: string;
  /** Those of them who are one person and lead: what befalls them alone does not befall what they lead. */
  readonly heads: string;
  /** Who is somebody else than the one in the genitive, and does not act for him: »Bergs Nachfolger«. */
  readonly kin: string;
  /** Nouns of what is done to the one in the genitive: »die Freilassung Bergs«. */
  readonly undergone: string;
  /** Bodies that arrest, search and clear: behind a pronoun that may be subject or object they act. */
  readonly authorities: string;
  /** Nouns that only help to say where: »in der Nähe von …«, »im Norden …«. */
  readonly placeNouns: string;
  /** Verbs of what an event does while it happens: »forderte am Montag drei Tote«. */
  readonly effectVerbs: string;
  /** Possessive determiners: »nach seinem Sturz«. */
  /** Verbs whose infinitive clause tells what their object does: »X bat Y, zu kommen«. */
  readonly objectControlVerbs: string;
  /** Nouns whose infinitive clause tells what their owner does or will do: »As Entscheidung, B zu entlassen«. */
  readonly ownerControlNouns: string;
  readonly possessives: string;
  /** Prepositions of what somebody is thanked or blamed for. */
  readonly groundPrepositions: string;
  /** Before what somebody is charged with or convicted of: `of`, `with`. */
  readonly chargePrepositions: string;
  /** Words that leave out whoever is named behind them: »mit allen außer mit …«. */
  readonly exceptingWords: string;
  /** Words before those named out of a group: »drei Minister, darunter …«. */
  readonly amongWords: string;
  /** Nouns of leading: »unter Leitung von …«. */
  readonly leadership: string;
  /** Pronouns and common nouns for people who act without a name. */
  readonly persons: string;
  /** Units of measure, which say nothing of what an event was about; all forms. */
  readonly measures: string;
  /** Units of numbers that belong to events: `drohne`, `tote`, `euro`; normalised stems. */
  readonly units: string;
  readonly numberWords: Readonly<Record<string, number>>;
  readonly multipliers: Readonly<Record<string, number>>;
}
