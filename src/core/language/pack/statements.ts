// What the `statements` annotator needs to know of a language: cue verbs by all their forms, cue nouns, prepositions
// and adverbs of attribution, and the closed word classes by which it tells clauses and speakers apart.
// Data only; how the constructions are put together is the annotator's business.
import type { Stance } from '../../model/annotation';

export type Medium = 'speech' | 'writing' | 'thought';

/** Word classes as bits: one word may belong to several (»das«: determiner, pronoun, relative). */
export const W = {
  det: 1 << 0,
  pron: 1 << 1,
  prep: 1 << 2,
  /** Opens a clause with the verb at its end (»weil«, »nachdem«; `because`). */
  sub: 1 << 3,
  /** May open a relative clause. */
  rel: 1 << 4,
  /** Opens an indirect question. */
  wh: 1 << 5,
  /** Finite forms of the three auxiliaries and of modal verbs. */
  have: 1 << 6,
  be: 1 << 7,
  become: 1 << 8,
  modal: 1 << 9,
  /** A form that is subjunctive and nothing else. */
  konj1: 1 << 10,
  konj2: 1 << 11,
  adv: 1 << 12,
  conj: 1 << 13,
  /** A determiner that may open a genitive attribute (»des«, »einer«). */
  gen: 1 << 14,
  /** A preposition that may go on with a noun phrase (»der Sprecher *von* …«). */
  attr: 1 << 15,
  /** Weekdays, months, »gestern«: never the beginning of a speaker. */
  time: 1 << 16,
  /** The modal of hearsay: »soll«, »sollen«. */
  hearsay: 1 << 17,
  /** »dass«, »ob«; `that`, `whether`. */
  that: 1 << 18,
  /** The particle of the infinitive: »zu«, `to`. */
  to: 1 << 19,
  reflexive: 1 << 20,
  negation: 1 << 21,
  /** A non-finite form of an auxiliary: »haben«, »sein«, »worden«, `been`. */
  auxInf: 1 << 22,
  /** A pronoun that can only be a subject (»er«, »man«, `he`). */
  subject: 1 << 23,
  /** A pronoun or determiner that can only be an object (»ihm«, »dem«, »ihn«). */
  object: 1 << 24,
  /** A finite verb of any kind that is listed here (auxiliaries and modals included). */
  finite: 1 << 25,
  /** Opens an adverbial infinitive: »um«, »ohne«, »anstatt«. */
  purpose: 1 << 26,
  /** A determiner that can only be plural or that opens a quantity (»mehrere«, »rund«, `several`). */
  quantity: 1 << 27,
  /** May be finite or not (»verkündet«, »sagen«); the clause decides. */
  maybe: 1 << 28,
  participle: 1 << 29,
  infinitive: 1 << 30,
} as const;

/**
 * What a cue verb can do, a letter each. `s` say: quotation, colon, inversion (»…, sagte er«), clause without »dass«.
 * `d` a dass- or ob-clause. `i` an infinitive clause. `r` tells of a speech act by itself (type `reported`).
 * `p` its source is named by a preposition (»aus dem Bericht geht hervor«). `v` also a main clause in the indicative. `l` labels: »nannte es „…“«, »bezeichnete … als „…“«. `w` may stand in »wie X …«. `q` tells of the subject in marks: »zeigte sich „enttäuscht“«.
 */
export interface CueVerb {
  /** Infinitive with particle: `mitteilen`. */
  readonly lemma: string;
  readonly particle: string | null;
  /** Where several words make the cue, those that stand before the verb: »deutlich machen«, »zu verstehen geben«. */
  readonly words?: readonly string[];
  readonly reflexive: boolean;
  readonly medium: Medium;
  readonly stance: Stance;
  readonly can: string;
  /** For `r`: one of these words must stand in the clause (»sprach *von*«, »hielt … *für*«); empty: none needed. */
  readonly needs: readonly string[];
  /** None of these words may stand in the clause (»forderte ein Todesopfer«, »besteht darin«); `*` before a tail. */
  readonly unless: readonly string[];
  /** The subject must be someone who can speak; else the verb means something else (»Zahlen belegen«). */
  readonly personal: boolean;
}

export type CueForm = 'finite' | 'participle' | 'infinitive';

export interface CueReading {
  readonly verb: CueVerb;
  readonly form: CueForm;
  /** Whether the particle is inside the form (»mitteilte«) or must be found apart (»teilte … mit«). */
  readonly joined: boolean;
  readonly subjunctive: boolean;
}

export interface CueNoun {
  readonly medium: Medium;
  readonly stance: Stance;
  /** `a`: it is an adjective (»überzeugt«). Clauses that it opens: `d` dass, `i` infinitive, `s` colon, quotation and clause without »dass«. */
  readonly can: string;
}

/** A way to name a source with a preposition or adverb. */
export interface SourceWord {
  readonly medium: Medium;
  readonly stance: Stance;
  /** Where the source stands: after the word (»laut X«), before it (»X zufolge«), or both. */
  readonly side: 'after' | 'before' | 'both';
  /** Whether the source must be one of `sourceNouns` (»nach Angaben …«). */
  readonly needsNoun: boolean;
  /** Where only these nouns make it a source: »aus Sicht«, »in den Augen«. */
  readonly nouns?: ReadonlySet<string>;
  /** A second word that belongs to it: `according` `to`. */
  readonly next?: string;
}

/** Words of articles printed as questions and answers. */
export interface InterviewWords {
  /** What stands before the colon of a question in place of a name: »Frage«, `Q`. */
  readonly askers: ReadonlySet<string>;
  /** What stands before the colon of an answer: »Antwort«, `A`. */
  readonly answers: ReadonlySet<string>;
  /** Last parts of nouns for such a talk: »Interview«, »Gespräch«. */
  readonly talks: readonly string[];
  /** Verbs that tell of one: »sprach … mit«, `spoke to`. */
  readonly talkVerbs: ReadonlySet<string>;
  /** The preposition before whoever answers: »mit«, `with`. */
  readonly partner: ReadonlySet<string>;
  /** What stands right before the name of whoever asked: »Das Gespräch führte X«, »Interview: X«, `interview by X`. */
  readonly held: ReadonlySet<string>;
  /** »und«: more than one is named. */
  readonly joins: ReadonlySet<string>;
  /** Words by which a question speaks to somebody: »Sie«, `you`. */
  readonly heard: ReadonlySet<string>;
  /** Whether these do so only with a capital inside a sentence. */
  readonly heardUpper: boolean;
  /** The same in familiar speech, whatever their first letter: »du«. */
  readonly familiar: ReadonlySet<string>;
}

export interface StatementsPack {
  readonly lang: 'de' | 'en';
  readonly words: ReadonlyMap<string, number>;
  readonly verbs: ReadonlyMap<string, readonly CueReading[]>;
  readonly nouns: ReadonlyMap<string, CueNoun>;
  readonly sources: ReadonlyMap<string, SourceWord>;
  /** Last parts of nouns that name a source (»angaben«, »bericht«), with what they say of medium and stance. */
  readonly sourceNouns: ReadonlyMap<string, { readonly medium: Medium; readonly stance: Stance }>;
  /** Adverbs that point back to a source as a whole: »demnach«, »wonach«. */
  readonly sourceAdverbs: ReadonlyMap<string, Medium>;
  /** Last parts of nouns for what holds words: »satzung«, »plakat«. */
  readonly documents: ReadonlySet<string>;
  /** »darin«, »dort«: words for a paper named before. */
  readonly therein: ReadonlySet<string>;
  /** »so« in »…, so der Minister«. */
  readonly so: ReadonlySet<string>;
  /** »…, so sagte X«, »…, das teilte X mit«: words before a verb that only point back. */
  readonly resumptive: ReadonlySet<string>;
  /** Words that open a clause with what somebody else says: »während«, `while`. */
  readonly contrasts: ReadonlySet<string>;
  /** »wie« in »wie X mitteilte«; `as` in `as X put it`. */
  readonly as: ReadonlySet<string>;
  /** »heißt es«: verb forms and the pronoun that makes them a cue without a speaker. */
  readonly impersonal: {
    readonly forms: ReadonlySet<string>;
    readonly pronoun: string;
    readonly participle: string;
  };
  /** »gegenüber«: prepositions of the addressee. */
  readonly addressPrepositions: ReadonlySet<string>;
  /** »in«, »im«: prepositions by which a document is a source. */
  readonly documentPrepositions: ReadonlySet<string>;
  /** `said` in `is said to be`: hearsay. */
  readonly hearsay: ReadonlySet<string>;
  /** »ein«, `a`: marks after it hold the speaker's own word for something rather than a name. */
  readonly indefinite: ReadonlySet<string>;
  /** Words that name the source of a report before its preposition: »unter *Berufung* auf«. */
  readonly citing: ReadonlySet<string>;
  /** »als« in »als „Skandal“ bezeichnet«. */
  readonly labelWord: string;
  /** »eigenen« in »nach eigenen Angaben«: the subject of the clause is the source. */
  readonly own: ReadonlySet<string>;
  /** »für« in »für X ist das „…“«. */
  readonly opinionPrepositions: ReadonlySet<string>;
  /** Verbs by which a thing shows words: »auf dem Plakat stand „…“«, »war … zu lesen«. */
  readonly shown: ReadonlySet<string>;
  /** Verbs that do so with a reflexive: »in dem Heft fand sich der Satz „…“«. */
  readonly found: ReadonlySet<string>;
  /** Prepositions of the agent in a passive: »von«, `by`. */
  readonly agentPrepositions: ReadonlySet<string>;
  /** Last parts of nouns after which marks hold a name or title: »zeitung«, »film«, »schiff«. */
  readonly titledNouns: ReadonlySet<string>;
  /** Endings of their genitive: »des Magazin*s*«. */
  readonly genitiveEndings: readonly string[];
  /** Last parts of nouns for those who can speak: »Trainer«, »Regierung«. */
  readonly speakers: ReadonlySet<string>;
  /** Those of them that are persons, no bodies. */
  readonly persons: ReadonlySet<string>;
  /** Those of them that are masculine: »der Trainer« is a subject, »der Regierung« is none. */
  readonly masculine: ReadonlySet<string>;
  /** Last parts of feminine nouns: »trainerin«, »ung«. */
  readonly feminine: ReadonlySet<string>;
  /** Last parts of nouns for those who speak for an organisation: »sprecher«. */
  readonly spokesmen: readonly string[];
  /** Nouns that take a clause without anybody saying it: »Tatsache«, »Umstand«. */
  readonly absorbing: ReadonlySet<string>;
  /** Last parts of nouns that name a medium: »zeitung«, »sender«. */
  readonly outlets: readonly string[];
  /** Function words of other languages: marks around them hold a name or title. */
  readonly foreign: ReadonlySet<string>;
  /** Words that announce distance: »sogenannt«, »so genannte«, `so-called`. */
  readonly distancing: ReadonlySet<string>;
  /** Words that announce the following as someone's wording: »Worten«, »Motto«, »wörtlich«. */
  readonly wording: ReadonlySet<string>;
  /** »diesen« in »mit diesen Worten«. */
  readonly demonstratives: ReadonlySet<string>;
  /** »zugeschrieben«, `attributed`: whose words something is held to be. */
  readonly ascribed: ReadonlySet<string>;
  /** Nouns by which a thing is said to hold words: »ist von „…“ die *Rede*«. */
  readonly mention: ReadonlySet<string>;
  /** Words that introduce an example: »Parolen *wie zum Beispiel* „…“«. */
  readonly exampleWords: ReadonlySet<string>;
  /** First words of what marks hold as a name: »Rat für …«, »Gesetz zur …«. */
  readonly nameHeads: ReadonlySet<string>;
  /** Verbs by which words in marks are a name or title: »nennt sich „…“«, »heißt „…“«. */
  readonly namingVerbs: ReadonlySet<string>;
  /** Whether all nouns are capitalised, so that a capital tells a noun. */
  readonly capitalNouns: boolean;
  /** Verbs with an object in the dative: »die Nato der Ukraine zugesichert« names two, not the Nato of Ukraine. */
  readonly dativeVerbs: ReadonlySet<string>;
  /** Verbs whose object in the accusative is spoken to: »auffordern«, »bitten«, »beschuldigen«. */
  readonly askingVerbs: ReadonlySet<string>;
  /** Nouns of talks whose partner hears what is said: »im Interview mit dem Sender«. */
  readonly talks: ReadonlySet<string>;
  /** Behind them stands for whom somebody speaks or acts: `a spokesman for X`, `an adviser to X`. */
  readonly ownerPrepositions: ReadonlySet<string>;
  /** Participles that open a clause before the speaker whose hearer they tell: `Speaking to the station, X said`. */
  readonly speaking: ReadonlySet<string>;
  /** Nouns of questions, behind which stands who asks: »auf Nachfrage des Senders«. */
  readonly inquiries: ReadonlySet<string>;
  readonly interview: InterviewWords;
  /** Verbs that take »von«: »hatte die Reederin vom Hafen verlangt«. */
  readonly fromVerbs: ReadonlySet<string>;
  /** Pronouns of one person and the gender they tell: »er«, »sie«. */
  readonly personPronouns: ReadonlyMap<string, 'm' | 'f'>;
  /** Verbs whose object speaks: »zitieren«, `quote`. */
  readonly quotingVerbs: ReadonlySet<string>;
  /** Pronouns of one person that are no subject: »ihn«, `him`. */
  readonly objectPronouns: ReadonlySet<string>;
  /** Definite determiners of one person: »der«, »die«. */
  readonly definite: ReadonlyMap<string, 'm' | 'f' | null>;
  /** Last parts of nouns that describe a person without an office: »politiker«, »jährige«. */
  readonly describers: readonly string[];
  /** Prepositions that tell where, when or against whom: what they govern is no speaker. */
  readonly besidePrepositions: ReadonlySet<string>;
  /** »weder« in »weder X noch Y«. */
  readonly correlatives: ReadonlySet<string>;
  /** »wer« in »Wer ihn kennt, nennt ihn „…“«. */
  readonly whoever: ReadonlySet<string>;
  /** »anderen« in »die einen …, die anderen …«. */
  readonly otherWords: ReadonlySet<string>;
  /** Whether the verb of a subordinate clause stands at its end. */
  readonly verbFinal: boolean;
  /** »sein«, »ihre«: a phrase that begins so is about somebody named before. */
  readonly possessives: ReadonlySet<string>;
  /** Pronouns that name nobody (»man«, relative pronouns): no later sentence goes on from them. */
  readonly impersonalPronouns: ReadonlySet<string>;
  /** »ich«: beside it a verb form of the first person is no subjunctive. */
  readonly firstPerson: ReadonlySet<string>;
  /** Endings by which a capitalised word at the beginning of a sentence is an adverb, no noun. */
  readonly adverbEndings: readonly string[];
  /** Endings of participles and adjectives that take something before them: »in Graz *geborene*«, »für sie *zuständigen*«. */
  readonly participleEndings: readonly string[];
  /** Endings of nouns in the plural: a noun without determiner and without such an ending is hardly a subject. */
  readonly pluralEndings: readonly string[];
  /** Endings of finite verbs, for words that the lexicon does not know. */
  readonly finiteEndings: readonly string[];
  /** Adjective endings by which a lower-case word may stand in a noun phrase. */
  readonly adjectiveEndings: readonly string[];
}
