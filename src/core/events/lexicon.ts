// What the readers of this room ask of a language's event words: rules by verb lemma and by noun form, in one shape each. Types
// only; `make-lexicon.ts` makes it, once for each pack. It holds no words of its own and reads no text.
import type { Letters } from '../base/letters';
import type { WordCache } from '../base/word-forms';
import type { EventRule, ParticipantRole } from '../language/pack/events';
import type { EventStatus, EventType } from '../model/annotation';
import type { Asked, AskedPatterns, AskedSet } from './asked-words';
import type { PhraseWords } from './phrase-words';
import type { WordPatterns } from './word-patterns';

/** What the readers of this room ask of a rule: all keys there, in one order, so that all rules are of one shape. */
export interface RuleData {
  readonly id: string;
  readonly type: EventType;
  readonly mode: string | null;
  readonly frame: Frame;
  /** See `EventRule.onlyIf`. */
  readonly onlyKind: NonNullable<EventRule['onlyIf']>['kind'];
  readonly onlyParticipant: NonNullable<EventRule['onlyIf']>['participant'];
  readonly status: EventRule['status'];
  readonly complement: EventRule['complement'];
  readonly weak: boolean;
  /** See `EventRule`; null where it asks nothing. */
  readonly transitive: ReadonlySet<string> | null;
  readonly intransitive: ReadonlySet<string> | null;
  readonly otherwise: EventRule['otherwise'];
  readonly ofAnyCause: ReadonlySet<string> | null;
}

/** See `EventFrame`. */
export interface Frame {
  readonly subject: ParticipantRole | null;
  readonly object: ParticipantRole | null;
  readonly genitive: ParticipantRole | null;
  readonly owner: boolean;
  readonly prepositions: ReadonlyMap<string, ParticipantRole>;
}

export interface Rule {
  readonly data: RuleData;
  readonly order: number;
  readonly onlyIf: WordPatterns | null;
  /** Alternatives joined by blanks; `a+b` needs both. */
  readonly notIf: PhraseWords;
  /** Whether it asks nothing of the words around it. */
  readonly free: boolean;
  /** Compounds that look like one of its nouns and are none. */
  readonly except: WordPatterns;
  /** The noun for a verb of it in lists. */
  readonly nounOf: ReadonlyMap<string, string>;
  readonly noun: string | null;
}

export interface PhraseRule {
  readonly rule: Rule;
  /** The words must be neither attributes nor behind a preposition. */
  readonly bare: boolean;
  readonly words: PhraseWords;
}

/** The phrases of a verb; where no word of a clause matches `any`, none of them is there. */
export interface VerbPhrases {
  readonly any: WordPatterns;
  readonly list: readonly PhraseRule[];
}

export type Effect = EventStatus | 'drop';

export interface EventLexicon {
  readonly verbs: ReadonlyMap<string, readonly Rule[]>;
  readonly phrases: ReadonlyMap<string, VerbPhrases>;
  readonly nouns: ReadonlyMap<string, NounEntry>;
  readonly tails: Letters<NounEntry>;
  /** Entries of words met of late, null for words that are none; emptied when it grows. */
  readonly nounsMet: WordCache<NounEntry | null>;
  /** What any rule or phrase asks of the words around a trigger. */
  readonly asked: AskedPatterns;
  /** The same of words met of late. */
  readonly askedMet: WordCache<Asked>;
  /** Filled with the words around a trigger, the bare ones of its clause, and those without negations. */
  readonly around: AskedSet;
  readonly bare: AskedSet;
  readonly rest: AskedSet;
  /** See `word-classes.ts`; of words met of late. */
  readonly classesMet: WordCache<number>;
  readonly statusMet: WordCache<number>;
  readonly statusVerbs: ReadonlyMap<string, readonly Effect[]>;
  readonly statusAdjectives: readonly (readonly [stem: string, effect: Effect])[];
  readonly statusAdverbs: ReadonlyMap<string, EventStatus>;
  readonly statusNouns: ReadonlyMap<string, Effect>;
  readonly aims: ReadonlyMap<string, WordPatterns>;
  /** See `StatusWords.predicates`. */
  readonly predicateVerbs: ReadonlySet<string>;
  readonly predicates: ReadonlyMap<string, { readonly status: EventStatus; readonly indefinite: boolean }>;
  readonly lacking: ReadonlySet<string>;
  readonly support: ReadonlySet<string>;
  readonly occurrence: ReadonlySet<string>;
  readonly be: string;
  readonly carrying: ReadonlyMap<string, string>;
  /** Words before what somebody is made: »as chairman«. */
  readonly roleWords: ReadonlySet<string>;
  readonly agentVerbs: ReadonlySet<string>;
  readonly demonstratives: ReadonlySet<string>;
  readonly things: WordPatterns;
  readonly speaking: WordPatterns;
  readonly simultaneous: ReadonlySet<string>;
  readonly attending: ReadonlySet<string>;
  readonly meeting: ReadonlySet<string>;
  /** See `EventsPack.assemblingVerbs`. */
  readonly assembling: ReadonlySet<string>;
  readonly gathering: { readonly verbs: ReadonlySet<string>; readonly preposition: string };
  readonly targets: ReadonlySet<string>;
  readonly themes: ReadonlySet<string>;
  readonly thingPronouns: ReadonlyMap<string, 'm' | 'f' | 'n'>;
  readonly ahead: ReadonlySet<string>;
  readonly shared: WordPatterns;
  readonly scheduling: ReadonlySet<string>;
  readonly thereby: ReadonlySet<string>;
  readonly simultaneousOpeners: ReadonlySet<string>;
  readonly complements: ReadonlySet<string>;
  readonly contentOpeners: ReadonlySet<string>;
  /** Verb → a word of its clause with which it says that its subject happens. */
  readonly occurrencePhrases: ReadonlyMap<string, string>;
  readonly places: ReadonlySet<string>;
  readonly genitives: ReadonlySet<string>;
  readonly agents: ReadonlySet<string>;
  readonly since: ReadonlySet<string>;
  readonly until: ReadonlySet<string>;
  readonly before: ReadonlySet<string>;
  readonly numberWords: ReadonlySet<string>;
  readonly from: ReadonlySet<string>;
  readonly between: ReadonlySet<string>;
  readonly conjunctions: ReadonlySet<string>;
  readonly continuing: ReadonlySet<string>;
  readonly timePrepositions: ReadonlySet<string>;
  readonly contractions: ReadonlyMap<string, string>;
  readonly relatives: ReadonlyMap<string, 'subject' | 'object' | 'either'>;
  readonly definite: ReadonlySet<string>;
  readonly conditional: ReadonlySet<string>;
  readonly reportedFuture: string;
  readonly awaiting: ReadonlySet<string>;
  readonly comparing: ReadonlySet<string>;
  readonly heralds: ReadonlySet<string>;
  readonly beginnings: ReadonlySet<string>;
  readonly talking: ReadonlySet<string>;
  readonly failing: ReadonlySet<string>;
  readonly cases: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
  readonly purpose: ReadonlySet<string>;
  readonly representatives: WordPatterns;
  readonly heads: WordPatterns;
  readonly kin: WordPatterns;
  readonly undergone: WordPatterns;
  readonly persons: ReadonlySet<string>;
  readonly leadership: ReadonlySet<string>;
  readonly possessives: ReadonlySet<string>;
  readonly grounds: ReadonlySet<string>;
  /** Prepositions before what somebody is charged with or convicted of. */
  readonly charges: ReadonlySet<string>;
  readonly among: ReadonlySet<string>;
  readonly measures: ReadonlySet<string>;
  readonly excepting: ReadonlySet<string>;
  readonly authorities: ReadonlySet<string>;
  readonly placeNouns: ReadonlySet<string>;
  readonly effects: ReadonlySet<string>;
  /** Verbs whose infinitive clause tells what their object does: »X bat Y, zu kommen«. */
  readonly objectControl: ReadonlySet<string>;
  /** Nouns whose owner does what their infinitive clause tells: »As Entscheidung, B zu entlassen«. */
  readonly ownerControl: WordPatterns;
  readonly units: ReadonlyMap<string, string>;
  readonly about: ReadonlySet<string>;
  /** The plainest preposition of place. */
  readonly where: string;
  readonly destinations: ReadonlySet<string>;
  readonly origins: ReadonlySet<string>;
  readonly venues: ReadonlySet<string>;
  readonly occasions: ReadonlySet<string>;
  readonly capitalNouns: boolean;
}

export interface NounEntry {
  readonly noun: string;
  readonly rules: readonly Rule[];
}
