// Article → event reports: typed, dated, with participants, place, numbers and status. Input: the article and what the
// earlier annotators found; output: reports sorted by trigger. Words and conditions come from the pack's events part;
// a plain statement is no event, and what nobody takes part in and nothing dates is left out where its word is weak.
import { itemAt } from '../base/item-at';
import type { Article } from '../model/article';
import type {
  EventReport,
  EventStatus,
  LocalActor,
  NameMention,
  Reference,
  Statement,
  TimeExpression,
} from '../model/annotation';
import type { Grammar } from '../model/grammar';
import type { LanguagePack } from '../language/pack';
import { callOff } from './called-off';
import { attributeDrafts } from './attributes';
import { withoutCharges } from './charges';
import { timesAtNoun } from './dates';
import { draftOf, isDefinite, type Staged } from './draft';
import { lexiconOf } from './make-lexicon';
import { mayTell } from './may-tell';
import { lendDates, type Mention } from './lend-dates';
import { mergeReports, type Draft } from './merge-reports';
import { Readings, type Carrier, type Cast } from './cast';
import { castOf } from './participants';
import { isOccasion, layScene, type Scene, type TimeAt } from './scene';
import { statusOf, type VerbEvents } from './status';
import { clauseWords, findCandidates, type Candidate } from './triggers';

/** What earlier annotators found. */
export interface EventInput {
  readonly grammar: Grammar;
  readonly names: readonly NameMention[];
  readonly actors: readonly LocalActor[];
  readonly references: readonly Reference[];
  readonly times: readonly TimeExpression[];
  readonly statements: readonly Statement[];
}

/** Sorted by trigger. A date is given only where the text supports it for this event. Never throws. */
export function findEvents(article: Article, input: EventInput, pack: LanguagePack): readonly EventReport[] {
  return findEventsOfAll([article], [input], [pack])[0]!;
}

/** The events of each article: one pass goes through all of them before the next begins, as in `analyse.ts`. */
export function findEventsOfAll(
  articles: readonly Article[],
  inputs: readonly EventInput[],
  packs: readonly LanguagePack[],
): readonly (readonly EventReport[])[] {
  const tells = articles.map((article, i) => {
    const { grammar, times } = inputs[i]!;
    return mayTell(article, grammar, lexiconOf(packs[i]!.events), times, packs[i]!);
  });
  const scenes = articles.map((article, i) => (tells[i]! ? sceneOf(article, inputs[i]!, packs[i]!) : null));
  const candidates = scenes.map((scene, i) => (scene === null ? NONE_FOUND : candidatesOf(scene, packs[i]!)));
  return scenes.map((scene, i) => (scene === null ? NO_EVENTS : reportsOf(scene, candidates[i]!, packs[i]!)));
}

const NONE_FOUND: readonly Candidate[] = [];

const NO_EVENTS: readonly EventReport[] = [];

/** A candidate with its cast, which is worked out when it is asked for. */
class Stage implements Staged {
  private known: Cast | null = null;

  constructor(
    private readonly scene: Scene,
    private readonly readings: Readings,
    readonly candidate: Candidate,
    readonly carrier: Carrier,
    private readonly triggers: ReadonlySet<number>,
    private readonly verb: Candidate | undefined,
  ) {}

  get cast(): Cast {
    this.known ??= castOf(this.scene, this.readings, this.candidate, this.carrier, this.triggers);
    return this.known;
  }

  get timeReach(): number {
    const { scene, readings, candidate, verb } = this;
    return verb !== undefined && isKnownObject(scene, readings, candidate, verb)
      ? candidate.token + 1
      : this.cast.reach;
  }
}

/** The same, though the words may tell of no event: `findEvents` asks first, which is much quicker. */
export function readEvents(article: Article, input: EventInput, pack: LanguagePack): readonly EventReport[] {
  const scene = sceneOf(article, input, pack);
  return reportsOf(scene, candidatesOf(scene, pack), pack);
}

function sceneOf(article: Article, input: EventInput, pack: LanguagePack): Scene {
  const { grammar, actors, references, times, statements } = input;
  return layScene(article, grammar, lexiconOf(pack.events), actors, references, times, statements);
}

function candidatesOf(scene: Scene, pack: LanguagePack): readonly Candidate[] {
  return withoutCharges(scene, findCandidates(scene, pack.events.capitalNouns));
}

function reportsOf(
  scene: Scene,
  candidates: readonly Candidate[],
  pack: LanguagePack,
): readonly EventReport[] {
  const verbs: VerbEvents = new Map(candidates.flatMap((c) => (c.kind === 'verb' ? [[c.clause, c]] : [])));
  const readings = new Readings(scene);
  const triggers = new Set(candidates.map((c) => c.token));
  const staged = candidates.map(
    (candidate): Staged =>
      new Stage(
        scene,
        readings,
        candidate,
        carrierOf(scene, candidate, verbs),
        triggers,
        verbs.get(candidate.clause),
      ),
  );
  const drafts: Draft[] = [];
  const mentions: Mention[] = [];
  const owned = new Set<TimeAt>();
  const consumed = new Set<Candidate>();
  // Times at a noun are the noun's, if it is an event and the verb of its clause does not merely carry it.
  for (const x of staged) {
    if (x.candidate.kind !== 'noun' || x.carrier !== null) continue;
    const verb = verbs.get(x.candidate.clause);
    const cast = verb?.rule.data.type === 'REJECT' ? calledOff(scene, staged, x, verb) : null;
    const own =
      cast === null ? x : { candidate: x.candidate, carrier: x.carrier, cast, timeReach: x.timeReach };
    const draft = draftOf(scene, readings, pack.events, own, NONE, verbs);
    if (draft === null) {
      // »rief zum Streik am 18. November auf«: the day is not that of the appeal.
      if (statusOf(scene, x.candidate, false, verbs, pack.events.status.modals) === 'drop')
        for (const t of timesAtNoun(scene, x.candidate, x.timeReach)) owned.add(t);
      else if (isOccasion(scene, x.candidate.phrase, x.candidate.rule.data.type === 'CONSULT'))
        mentions.push({
          clause: x.candidate.clause,
          sentence: x.candidate.sentence,
          type: x.candidate.rule.data.type,
          lemma: x.candidate.lemma,
          definite: isDefinite(scene, x.candidate),
        });
      continue;
    }
    drafts.push(draft);
    if (
      verb &&
      verb.rule.data.type === 'REJECT' &&
      SETTLED.has(draft.report.status) &&
      isComplement(scene, x.candidate)
    )
      consumed.add(verb);
    // »bei Protesten am Samstag festgenommen«: the day is that of both.
    if (isOccasion(scene, x.candidate.phrase, x.candidate.rule.data.type === 'CONSULT')) continue;
    for (const t of timesAtNoun(scene, x.candidate, x.timeReach)) owned.add(t);
  }
  for (const x of staged) {
    if ((x.candidate.kind === 'noun' && x.carrier === null) || consumed.has(x.candidate)) continue;
    const draft = draftOf(scene, readings, pack.events, x, owned, verbs);
    if (draft !== null) drafts.push(draft);
  }
  drafts.push(...attributeDrafts(scene, pack));
  drafts.sort(
    (a, b) => a.report.trigger[0] - b.report.trigger[0] || a.report.trigger[1] - b.report.trigger[1],
  );
  const settled = callOff(scene, readings, staged, drafts);
  return lendDates(scene, settled, mergeReports(settled), mentions).sort(
    (a, b) => a.trigger[0] - b.trigger[0] || a.trigger[1] - b.trigger[1],
  );
}

const NONE: ReadonlySet<TimeAt> = new Set();
/** Statuses that the verb of refusing itself gives its object: then it is no event of its own. */
const SETTLED: ReadonlySet<EventStatus> = new Set(['cancelled', 'denied']);

function isComplement(scene: Scene, c: Candidate): boolean {
  const preposition = c.phrase?.preposition ?? null;
  return (
    (c.phrase?.parent ?? null) === null &&
    (preposition === null || scene.lexicon.complements.has(preposition))
  );
}

/** »Der Präsident sagte das Treffen ab«: who calls off a meeting takes part in it; who denies a deed does not. */
function calledOff(scene: Scene, staged: readonly Staged[], x: Staged, verb: Candidate): Cast | null {
  const effects = scene.lexicon.statusVerbs.get(verb.lemma);
  if (effects?.includes('cancelled') !== true || !isComplement(scene, x.candidate)) return null;
  const other = staged.find((y) => y.candidate === verb);
  if (!other) return null;
  const have = new Set(x.cast.participants.map((p) => p.actor));
  return {
    ...x.cast,
    participants: [...x.cast.participants, ...other.cast.participants.filter((p) => !have.has(p.actor))],
    place: x.cast.place ?? other.cast.place,
  };
}

/**
 * »verurteilte den Angriff am Montag scharf«: a time behind an object that is known already (»den«) tells when the verb
 * happens. Not so where the verb only says what became of the object (»sagte das Treffen am Montag ab«).
 */
function isKnownObject(scene: Scene, readings: Readings, c: Candidate, verb: Candidate): boolean {
  const { lexicon, grammar, tokens } = scene;
  if (c.kind !== 'noun' || c.phrase === null || c.phrase.preposition !== null) return false;
  if (!lexicon.definite.has(tokens[c.phrase.first]?.norm ?? '')) return false;
  const group = grammar.clauses[c.clause]?.verb;
  if (!group || lexicon.statusVerbs.get(verb.lemma)?.includes('cancelled') === true) return false;
  // Behind the finite verb of a main clause, before the verb of a subordinate one.
  const main = grammar.clauses[c.clause]?.kind === 'main';
  if (main && (group.finite ?? Infinity) > c.token) return false;
  return readings.of(c.clause).bare.get(c.phrase.head) === 'object';
}

/** How the verb of a clause carries an event noun in it. */
function carrierOf(scene: Scene, c: Candidate, verbs: VerbEvents): Carrier {
  if (c.kind !== 'noun') return null;
  const verb = scene.grammar.clauses[c.clause]?.verb;
  if (!verb) return null;
  if (c.phrase !== null && c.phrase.parent !== null) return null;
  // »bestätigte die im Oktober verhängten Urteile«: what has a time of its own before it is not what the verb tells.
  if (timesAtNoun(scene, c, c.token).length > 0) return null;
  const { lexicon } = scene;
  const event = verbs.get(c.clause);
  // »trafen sich zu einer Konferenz«: verb and noun name one event.
  if (event) return event.rule.data.type === c.rule.data.type && isComplement(scene, c) ? 'support' : null;
  const bare = c.phrase === null || c.phrase.preposition === null;
  const lightPreposition = !bare && lexicon.carrying.get(verb.lemma) === c.phrase?.preposition;
  // »die Waffenruhe trat in Kraft«.
  const phraseWord = lexicon.occurrencePhrases.get(verb.lemma);
  if (bare && phraseWord !== undefined && clauseWords(scene, c.clause).includes(phraseWord))
    return 'occurrence';
  if (bare && verb.lemma === lexicon.be && onDate(scene, c)) return 'occurrence';
  // »begannen mit einem Streik«: whoever does that, does the other.
  if (verb.voice === 'active' && lexicon.support.has(verb.lemma) && (bare || lightPreposition))
    return 'support';
  if (
    lightPreposition ||
    (lexicon.occurrence.has(verb.lemma) && bare) ||
    (lexicon.support.has(verb.lemma) && bare) ||
    // »Gespräche sind für September vorgesehen«, »ein Urteil wird im Dezember erwartet«.
    (verb.voice === 'passive' && lexicon.scheduling.has(verb.lemma) && bare)
  )
    return 'occurrence';
  return null;
}

/** »Am 1. Mai sind Wahlen in Peru«: a date, the verb of being, and the event without an article. */
function onDate(scene: Scene, c: Candidate): boolean {
  if (c.phrase === null || c.phrase.first !== c.token) return false;
  const clause = scene.grammar.clauses[c.clause];
  const time = clause
    ? (itemAt(scene.times, scene.timeOf[clause.first]) ?? itemAt(scene.times, scene.timeOf[clause.first + 1]))
    : undefined;
  return time !== undefined && time.edtf !== null;
}
