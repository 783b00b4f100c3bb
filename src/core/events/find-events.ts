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
import { timesAtNoun } from './dates';
import { draftOf, type Staged } from './draft';
import { lexiconOf } from './lexicon';
import { mergeReports } from './merge-reports';
import { castOf, Readings, type Carrier } from './participants';
import { layScene, type Scene, type TimeAt } from './scene';
import type { VerbEvents } from './status';
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
  const triggers = new Set(candidates.map((c) => c.token));
  const staged = candidates.map((candidate): Staged => {
    const carrier = carrierOf(scene, candidate, verbs);
    return { candidate, carrier, cast: castOf(scene, readings, candidate, carrier, triggers) };
  });
  // Times at a noun are the noun's, unless the verb of its clause only carries it.
  const owned = new Set<TimeAt>();
  for (const x of staged)
    if (x.candidate.kind === 'noun' && x.carrier === null)
      for (const t of timesAtNoun(scene, x.candidate, x.cast.reach)) owned.add(t);
  const drafts = staged.flatMap((x) => draftOf(scene, readings, pack.events, x, owned, verbs) ?? []);
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
