// Article → event reports: typed, dated, with participants, place, numbers and status. Input: the article and what the
// earlier annotators found; output: reports sorted by trigger. Words and conditions come from the pack's events part;
// a plain statement is no event, and what nobody takes part in and nothing dates is left out where its word is weak.
import type { Article } from '../model/article';
import type {
  EventReport,
  LocalActor,
  NameMention,
  Reference,
  Statement,
  TimeExpression,
} from '../model/annotation';
import type { Grammar } from '../model/grammar';
import type { LanguagePack } from '../language/pack';
import type { EventsPack } from '../language/pack/events';
import { dateFrom, timesAtNoun, timesOfClause, type Dated } from './dates';
import { lexiconOf } from './lexicon';
import { mergeReports, type Draft } from './merge-reports';
import { castOf, Readings, type Carrier, type Cast } from './participants';
import { quantitiesIn } from './quantities';
import { layScene, type Scene, type TimeAt } from './scene';
import { statusOf, type VerbEvents } from './status';
import { findCandidates, type Candidate } from './triggers';

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
  const scene = layScene(
    article,
    input.grammar,
    lexiconOf(pack.events),
    input.actors,
    input.references,
    input.times,
    input.statements,
  );
  const candidates = findCandidates(scene, pack.events.capitalNouns);
  if (candidates.length === 0) return [];
  const verbs: VerbEvents = new Map(candidates.flatMap((c) => (c.kind === 'verb' ? [[c.clause, c]] : [])));
  const readings = new Readings(scene);
  const cast = candidates.map((c): { c: Candidate; carrier: Carrier; cast: Cast } => {
    const carrier = carrierOf(scene, c, verbs);
    return { c, carrier, cast: castOf(scene, readings, c, carrier) };
  });
  // Times at a noun are the noun's, unless the verb of its clause only carries it.
  const owned = new Set<TimeAt>();
  for (const x of cast)
    if (x.c.kind === 'noun' && x.carrier === null)
      for (const t of timesAtNoun(scene, x.c, x.cast.reach)) owned.add(t);
  const drafts: Draft[] = [];
  for (const x of cast) {
    const draft = draftOf(scene, pack.events, x.c, x.carrier, x.cast, owned, verbs);
    if (draft !== null) drafts.push(draft);
  }
  return mergeReports(drafts)
    .map((d) => d.report)
    .sort((a, b) => a.trigger[0] - b.trigger[0] || a.trigger[1] - b.trigger[1]);
}

/** How the verb of a clause carries an event noun in it. */
function carrierOf(scene: Scene, c: Candidate, verbs: VerbEvents): Carrier {
  if (c.kind !== 'noun') return null;
  const verb = scene.grammar.clauses[c.clause]?.verb;
  if (!verb || verbs.has(c.clause)) return null;
  if (c.phrase !== null && c.phrase.parent !== null) return null;
  const { lexicon } = scene;
  const bare = c.phrase === null || c.phrase.preposition === null;
  const lightPreposition = !bare && lexicon.carrying[verb.lemma] === c.phrase?.preposition;
  if (verb.voice === 'active' && lexicon.support.has(verb.lemma) && bare) return 'support';
  if (
    (lexicon.occurrence.has(verb.lemma) && (bare || lightPreposition)) ||
    (lexicon.support.has(verb.lemma) && bare)
  )
    return 'occurrence';
  return null;
}

function draftOf(
  scene: Scene,
  pack: EventsPack,
  c: Candidate,
  carrier: Carrier,
  cast: Cast,
  owned: ReadonlySet<TimeAt>,
  verbs: VerbEvents,
): Draft | null {
  const { data } = c.rule;
  const status = statusOf(scene, c, carrier !== null, verbs, pack.status.modals);
  if (status === 'drop') return null;
  const token = scene.tokens[c.token];
  const sentence = scene.article.sentences[c.sentence];
  if (!token || !sentence) return null;
  let dated: Dated | null = null;
  if (c.kind === 'noun') dated = dateFrom(scene, timesAtNoun(scene, c, cast.reach), c.token);
  const preposition = c.phrase?.preposition ?? null;
  const governed = status === 'cancelled' && c.kind === 'noun' && c.phrase?.parent === null;
  if (
    dated === null &&
    (c.kind === 'verb' ||
      carrier !== null ||
      governed ||
      (preposition !== null && scene.lexicon.simultaneous.has(preposition)))
  )
    dated = dateFrom(scene, timesOfClause(scene, c.clause, owned), c.token);
  const { participants, place } = cast;
  if (
    data.onlyIf?.participant !== undefined &&
    !participants.some((p) => data.onlyIf?.participant === 'any' || p.role === data.onlyIf?.participant)
  ) {
    if (dated === null && (c.kind === 'verb' ? place === null : carrier === null)) return null;
  }
  if (
    data.onlyIf?.kind !== undefined &&
    !participants.some((p) => scene.actorById.get(p.actor)?.type === data.onlyIf?.kind)
  )
    return null;
  const supported = participants.length > 0 || dated !== null || place !== null || carrier !== null;
  if (c.kind === 'noun' && !supported) return null;
  if (
    c.kind === 'verb' &&
    data.weak === true &&
    participants.length === 0 &&
    dated === null &&
    place === null
  )
    return null;
  const clause = scene.grammar.clauses[c.clause];
  const range =
    c.kind === 'verb' || carrier !== null
      ? clause
        ? ([clause.first, clause.last, c.clause] as const)
        : ([c.token, c.token + 1, null] as const)
      : ([c.phrase?.first ?? c.token, cast.reach, null] as const);
  const statement = scene.statements[scene.statementOf[c.token] ?? -1];
  const report: EventReport = {
    type: data.type,
    mode: data.mode,
    trigger: [token.start, token.end],
    lemma: c.lemma,
    sentence: sentence.span,
    date: dated?.date ?? null,
    ...(dated ? { dateSpan: dated.span } : {}),
    dateBasis: dated?.basis ?? 'stated',
    status:
      dated?.since === true && status === 'happened' && clause?.verb?.tense === 'present'
        ? 'ongoing'
        : status,
    participants,
    place: place?.actor.id ?? null,
    ...(place ? { placeSpan: place.ref.span } : {}),
    quantities: quantitiesIn(scene, pack, range[0], range[1], range[2]),
    source: statement?.actor ?? null,
    rule: data.id,
  };
  const determiner = c.phrase ? scene.tokens[c.phrase.first]?.norm : undefined;
  const contracted =
    c.phrase?.prepositionToken !== null && c.phrase?.prepositionToken !== undefined
      ? scene.tokens[c.phrase.prepositionToken]?.norm
      : undefined;
  const definite =
    c.kind === 'noun' &&
    ((determiner !== undefined && scene.lexicon.definite.has(determiner)) ||
      (contracted !== undefined && scene.lexicon.definite.has(contracted)));
  return { report, clause: c.clause, sentence: c.sentence, noun: c.kind === 'noun', definite };
}
