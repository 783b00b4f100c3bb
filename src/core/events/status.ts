// Did it happen? From tense, modal, negation, the verb or noun that governs the event, the adjectives before it and
// the clauses above it. Input: a candidate and its neighbours; output: a status, or `drop` where the event is only
// wished, demanded or refused and the demand itself is the event. It does not weigh who says so.
import type { StatusWords } from '../language/pack/events';
import type { EventStatus, EventType } from '../model/annotation';
import type { Clause, NounPhrase } from '../model/grammar';
import type { Effect } from './lexicon';
import { isOccasion, phraseAt, type Scene } from './scene';
import type { Candidate } from './triggers';
import {
  awaitsCondition,
  isAsked,
  isCompared,
  isVerbFirstCondition,
  ofWhatNoun,
  predicateEffect,
  wasMissed,
} from './unreal';
import { matches } from './word-patterns';
import { adjectiveOf, statusAt, STATUS_ADJECTIVE, STATUS_ADVERB } from './word-classes';

const MAX_PARENTS = 4;

/** The verb candidate of each clause, for what a governing event does to its complement. */
export type VerbEvents = ReadonlyMap<number, Candidate>;

function opens(clause: Clause, words: ReadonlySet<string>): boolean {
  return clause.opener !== null && words.has(clause.opener);
}

/** Status of a verb by its own form. */
function formStatus(clause: Clause, modals: Modals, ignoreNegation = false): EventStatus | null {
  const verb = clause.verb;
  if (!verb) return null;
  if (verb.negated && !ignoreNegation) return 'denied';
  const past = verb.tense === 'perfect' || verb.tense === 'pluperfect';
  if (verb.modal !== null) {
    const modal = modals[verb.modal];
    if (modal) {
      // »könnte … verlangen«, »hätte … verlangen müssen«.
      if (verb.mood === 'konjunktiv2' && verb.modal !== 'sollen') return 'hypothetical';
      // »musste … verlassen« happened; »sollte … stattfinden« was planned.
      return past ? modal.perfect : verb.tense === 'past' ? (modal.past ?? modal.plain) : modal.plain;
    }
  }
  if (verb.tense === 'future') return 'planned';
  return wasMissed(clause) ? 'hypothetical' : null;
}

/** »said it would send troops«: what lay ahead when it was said; »would …, if …« is only possible. */
function foretold(scene: Scene, clause: Clause): boolean {
  const { verb, parent } = clause;
  if (!verb || parent === null || verb.negated || verb.modal !== scene.lexicon.reportedFuture) return false;
  if (verb.tense === 'perfect' || verb.tense === 'pluperfect' || clause.kind === 'relative') return false;
  if (!isContent(scene, clause)) return false;
  let telling = scene.grammar.clauses[parent];
  // »said that it had not decided and that it would meet«: told by the same verb.
  for (
    let step = 0;
    telling?.kind === 'subordinate' && telling.parent !== null && step < MAX_PARENTS;
    step++
  ) {
    if (!isContent(scene, telling)) break;
    telling = scene.grammar.clauses[telling.parent];
  }
  const above = telling?.verb;
  if (above?.tense !== 'past' || above.modal !== null) return false;
  return !(scene.clausesOf[clause.sentence] ?? []).some((k) => {
    const other = scene.grammar.clauses[k];
    return other !== undefined && opens(other, scene.lexicon.conditional);
  });
}

/** »versammelten sich, um zu protestieren«: who came together for it did it. */
export function isAssembling(scene: Scene, clause: Clause): boolean {
  if (clause.kind !== 'infinitive' || clause.parent === null) return false;
  const above = scene.grammar.clauses[clause.parent]?.verb;
  if (!above || above.negated || above.modal !== null || above.tense === 'future') return false;
  return scene.lexicon.assembling.has(above.lemma);
}

export type Modals = StatusWords['modals'];

/** »bestritt, er habe …«: the clause before a main clause in the subjunctive tells it; -1 where none does. */
function tellingClause(scene: Scene, clause: Clause): number {
  const { kind, opener, verb, first, sentence } = clause;
  if (kind !== 'main' || opener !== null || !verb || verb.finite === null || verb.mood === 'indicative')
    return -1;
  if (scene.tokens[first - 1]?.text !== ',') return -1;
  let telling = -1;
  for (const k of scene.clausesOf[sentence] ?? []) {
    const other = scene.grammar.clauses[k];
    if (other !== undefined && other.last <= first && other.first < first) telling = k;
  }
  const other = scene.grammar.clauses[telling];
  return other?.kind === 'main' && other.verb !== null ? telling : -1;
}

/** What the clauses above do to this one. */
function fromAbove(scene: Scene, index: number, verbs: VerbEvents, modals: Modals): Effect | null {
  const { lexicon } = scene;
  let clause = scene.grammar.clauses[index];
  for (let step = 0; clause && step < MAX_PARENTS; step++) {
    if (isCompared(scene, clause)) return 'drop';
    if (opens(clause, lexicon.conditional) || isVerbFirstCondition(scene, clause)) return 'hypothetical';
    // »ohne den Verband zu fragen«: it was not done.
    if (clause.kind === 'infinitive' && opens(clause, lexicon.lacking)) return 'denied';
    if (opens(clause, lexicon.purpose)) return 'planned';
    if (clause.parent === null) {
      const telling = tellingClause(scene, clause);
      if (telling < 0) return null;
      const told = contentEffect(scene, clause, telling, verbs);
      const effect = told ?? verbs.get(telling)?.rule.data.complement;
      return effect === undefined || effect === 'keep' || effect === 'drop' ? told : effect;
    }
    if (clause.kind === 'relative') return null;
    const parent: Clause | undefined = scene.grammar.clauses[clause.parent];
    if (!parent) return null;
    if (clause.kind === 'participle') {
      const effect = participleEffect(scene, clause, parent, verbs);
      if (effect !== null) return effect;
    }
    const governs =
      clause.kind === 'infinitive' || (clause.kind === 'subordinate' && isContent(scene, clause));
    if (governs && parent.verb) {
      const told =
        clause.kind === 'subordinate'
          ? (ofWhatNoun(scene, clause, clause.parent) ?? contentEffect(scene, clause, clause.parent, verbs))
          : null;
      if (told !== null) return told;
      // »bestritt, den Verband verklagt zu haben«.
      const denied = lexicon.statusVerbs.get(parent.verb.lemma)?.includes('denied') === true;
      if (denied && clause.verb?.tense === 'perfect') return parent.verb.negated ? null : 'denied';
      const event = verbs.get(clause.parent);
      if (event) {
        const effect = event.rule.data.complement;
        if (effect === 'drop') return clause.kind === 'infinitive' ? 'drop' : null;
        if (effect !== undefined && effect !== 'keep') return effect;
      }
      if (clause.kind === 'infinitive') {
        const effects = lexicon.statusVerbs.get(parent.verb.lemma);
        if (effects) {
          if (effects.includes('drop')) return 'drop';
          const effect = effects[0];
          // »gelang es, … zu befreien«, »begann zu schießen«: as true as what governs it.
          if (effect === 'happened') return formStatus(parent, modals) ?? 'happened';
          if (effect !== undefined) return effect;
        }
      }
    }
    clause = parent;
  }
  return null;
}

/** What may be said of the clause behind its `of`, `for`, `with`: who is accused of it, thanked for it, jailed for it. */
const GROUNDED: ReadonlySet<EventType> = new Set([
  'ACCUSE',
  'RULING',
  'COERCE',
  'SUPPORT',
  'CONCEDE',
  'CRIME',
]);

/** `denied hitting him`, `without meeting him`, `accused him of hitting her`, `before meeting him`. */
function participleEffect(scene: Scene, clause: Clause, parent: Clause, verbs: VerbEvents): Effect | null {
  const { lexicon } = scene;
  const effects = lexicon.statusVerbs.get(parent.verb?.lemma ?? '') ?? [];
  if (clause.opener === null) {
    const above = parent.verb;
    // Only where it is the object of the verb before it.
    const near = above !== null && above.main < clause.first && clause.first - above.main <= 2;
    if (!near || scene.tokens[clause.first - 1]?.text === ',') return null;
    if (effects.includes('denied')) return 'denied';
    const event = clause.parent === null ? undefined : verbs.get(clause.parent);
    if (effects.includes('drop') || event?.rule.data.complement === 'drop') return 'drop';
    return effects.find((e) => e !== 'happened') ?? null;
  }
  if (lexicon.lacking.has(clause.opener)) return 'denied';
  if (lexicon.charges.has(clause.opener) || lexicon.origins.has(clause.opener)) {
    const event = clause.parent === null ? undefined : verbs.get(clause.parent);
    if (lexicon.origins.has(clause.opener) || event === undefined || !GROUNDED.has(event.rule.data.type))
      return 'drop';
    return effects.includes('reported') ? 'reported' : null;
  }
  return null;
}

/**
 * »bestritt, dass X gegangen sei«, »forderte, dass X geht«: what is denied did not happen as far as the text says, what
 * is demanded, hoped or feared has not happened yet. A clause in the past tells what has (»verlangte, dass die Täter, …«).
 */
function contentEffect(scene: Scene, clause: Clause, parent: number, verbs: VerbEvents): Effect | null {
  const verb = scene.grammar.clauses[parent]?.verb;
  if (!verb) return null;
  const effects = scene.lexicon.statusVerbs.get(verb.lemma) ?? [];
  if (effects.includes('denied')) return verb.negated ? null : 'denied';
  const { tense } = clause.verb ?? { tense: null };
  const event = verbs.get(parent);
  if (tense !== 'present' && tense !== 'future')
    return event?.rule.data.type === 'REJECT' && !verb.negated ? 'denied' : null;
  if (event?.rule.data.complement === 'drop' || effects.includes('drop')) return 'drop';
  const effect = effects[0];
  return effect === 'planned' || effect === 'hypothetical' ? effect : null;
}

function isContent(scene: Scene, clause: Clause): boolean {
  return clause.opener === null || scene.lexicon.contentOpeners.has(clause.opener);
}

function adjectiveEffect(scene: Scene, c: Candidate): Effect | null {
  const phrase = c.phrase;
  if (!phrase) return null;
  for (let t = phrase.first; t < c.token; t++) {
    const token = scene.tokens[t];
    if (token?.kind !== 'word' || (statusAt(scene, t) & STATUS_ADJECTIVE) === 0) continue;
    const effect = adjectiveOf(scene.lexicon, token.norm);
    // »eine juristische Auseinandersetzung«, but also »ein rechtlicher Vertrag«.
    if (effect !== 'drop' || c.rule.data.type === 'ASSAULT') return effect;
  }
  return null;
}

/** »forderte zur Aufnahme von Gesprächen auf«: what is begun is what is demanded. */
function begunBy(scene: Scene, phrase: NounPhrase | null): NounPhrase | null {
  const of = phrase?.prepositionToken ?? null;
  const holder =
    of !== null && scene.lexicon.genitives.has(phrase?.preposition ?? '')
      ? phraseAt(scene, of - 1)
      : phrase?.parent == null
        ? null
        : (scene.grammar.phrases[phrase.parent] ?? null);
  return holder !== null && scene.lexicon.beginnings.has(scene.tokens[holder.head]?.norm ?? '')
    ? holder
    : phrase;
}

/** What the verb of its clause does to an event noun: »sagte das Treffen ab«, »plant einen Angriff«. */
function governingVerb(scene: Scene, c: Candidate, verbs: VerbEvents): Effect | null {
  const clause = scene.grammar.clauses[c.clause];
  const verb = clause?.verb;
  if (!clause || !verb || c.kind !== 'noun') return null;
  const phrase = begunBy(scene, c.phrase);
  if (phrase !== null && phrase.parent !== null) return null;
  const preposition = phrase?.preposition ?? null;
  if (c.rule.data.type === 'CONSULT' && isOccasion(scene, c.phrase, true)) return null;
  const event = verbs.get(c.clause);
  if (event && event.rule.data.type !== c.rule.data.type) {
    const effect = event.rule.data.complement;
    if (
      effect !== undefined &&
      effect !== 'keep' &&
      (preposition === null || scene.lexicon.complements.has(preposition))
    ) {
      if (effect !== 'drop') return effect;
      const more = scene.lexicon.statusVerbs.get(verb.lemma);
      // »sagte das Treffen ab«: both a refusal and a cancelled meeting.
      const own = more?.find((e) => e !== 'drop');
      // »denied the charge«: the accusation was made; refusing it is what happens.
      if (own === 'denied' && c.rule.data.type === 'ACCUSE') return 'drop';
      return own === 'cancelled' || own === 'denied' ? own : 'drop';
    }
  }
  if (preposition !== null && talksAbout(scene, c, preposition, verb.lemma)) return 'planned';
  if (preposition !== null && !scene.lexicon.complements.has(preposition)) return null;
  // »Der Anschlag forderte drei Tote«: no demand.
  if (scene.lexicon.effects.has(verb.lemma) && event?.rule.data.type !== 'REQUEST') return null;
  const effects = scene.lexicon.statusVerbs.get(verb.lemma);
  const effect = effects?.find((e) => e !== 'drop') ?? effects?.[0];
  if (effect === undefined || effect === 'happened') return null;
  if (effect === 'cancelled' && VIOLENT.has(c.rule.data.type) && scene.lexicon.failing.has(verb.lemma))
    return null;
  return verb.negated && effect === 'planned' ? 'denied' : effect;
}

/** »berieten über neue Sanktionen«: what somebody talks about, and what no article says to be known, is not there yet. */
function talksAbout(scene: Scene, c: Candidate, preposition: string, lemma: string): boolean {
  const { lexicon, tokens } = scene;
  if (!STRIVEN_FOR.has(c.rule.data.type) && c.rule.data.type !== 'SANCTION') return false;
  if (lexicon.aims.get(preposition) === undefined || !lexicon.talking.has(lemma)) return false;
  const first = tokens[c.phrase?.first ?? -1]?.norm ?? '';
  return !lexicon.definite.has(first) && !lexicon.possessives.has(first);
}

/** Deeds that have happened as attempts even where they fail. */
const VIOLENT: ReadonlySet<EventType> = new Set(['ASSAULT', 'CRIME', 'COERCE', 'PROTEST']);

/** »im Fall eines Angriffs«, »für den Fall seines Sieges«; »im Fall des Mordes an …« speaks of one that was. */
function isSupposed(scene: Scene, c: Candidate, head: number): boolean {
  const first = scene.tokens[c.phrase?.first ?? -1]?.norm ?? '';
  const preposition = phraseAt(scene, head)?.preposition ?? '';
  return scene.lexicon.ahead.has(preposition) || !scene.lexicon.definite.has(first);
}

function governingNoun(scene: Scene, c: Candidate): Effect | null {
  if (c.kind !== 'noun' || !c.phrase) return null;
  let head = -1;
  if (c.phrase.parent !== null) head = scene.grammar.phrases[c.phrase.parent]?.head ?? -1;
  else if (c.phrase.preposition !== null && c.phrase.prepositionToken !== null) {
    const before = phraseAt(scene, c.phrase.prepositionToken - 1);
    if (before && before.last === c.phrase.prepositionToken) head = before.head;
  }
  if (head < 0) return null;
  const norm = scene.tokens[head]?.norm ?? '';
  if (scene.lexicon.cases.has(norm) && isSupposed(scene, c, head)) return 'hypothetical';
  const effect = scene.lexicon.statusNouns.get(norm) ?? null;
  // »keine Pläne für einen Abzug«.
  const holder = phraseAt(scene, head);
  if (effect === 'planned' && scene.lexicon.negations.has(scene.tokens[holder?.first ?? -1]?.norm ?? ''))
    return 'denied';
  // »Verhandlungen über einen Beitritt«: what sides agree or grant is not there while they talk about it.
  const aims = effect === null && STRIVEN_FOR.has(c.rule.data.type) ? c.phrase.preposition : null;
  const nouns = aims === null ? undefined : scene.lexicon.aims.get(aims);
  return nouns !== undefined && matches(nouns, norm) ? 'planned' : effect;
}

const STRIVEN_FOR: ReadonlySet<EventType> = new Set([
  'AGREE',
  'COOPERATE',
  'CONCEDE',
  'RETREAT',
  'AID',
  'APPOINT',
]);

/** Status of a candidate; `carried`: its noun is carried by the verb of its clause, so the verb's form counts. */
export function statusOf(
  scene: Scene,
  c: Candidate,
  carried: boolean,
  verbs: VerbEvents,
  modals: Modals,
): Effect {
  const fixed = c.rule.data.status;
  const clause = scene.grammar.clauses[c.clause];
  if (c.kind === 'noun') {
    if (clause && isCompared(scene, clause)) return 'drop';
    if (clause && opens(clause, scene.lexicon.conditional)) return 'hypothetical';
    const near =
      governingNoun(scene, c) ??
      governingVerb(scene, c, verbs) ??
      adjectiveEffect(scene, c) ??
      predicateEffect(scene, c, clause);
    if (near !== null && near !== 'ongoing') return near;
    if (fixed !== undefined) return fixed;
    if (!clause) return near ?? 'happened';
    if (carried) {
      if (isAsked(scene, clause)) return 'drop';
      const form = foretold(scene, clause) ? 'planned' : formStatus(clause, modals);
      if (form !== null) return form;
      const above = fromAbove(scene, c.clause, verbs, modals);
      if (above !== null) return above;
      return (
        near ?? adverbStatus(scene, c.clause) ?? (awaitsCondition(scene, c) ? 'hypothetical' : 'happened')
      );
    }
    if (near === null && formStatus(clause, modals) === 'reported') return 'reported';
    return near ?? 'happened';
  }
  if (!clause) return fixed ?? 'happened';
  if (isAsked(scene, clause)) return 'drop';
  if (c.rule.data.type === 'PROTEST' && isAssembling(scene, clause)) return 'happened';
  const above = fromAbove(scene, c.clause, verbs, modals);
  if (above === 'drop' || above === 'hypothetical') return above;
  const form = foretold(scene, clause) ? 'planned' : formStatus(clause, modals, c.negationInPhrase);
  if (form !== null && form !== 'planned') return form;
  if (above !== null) return above;
  if (form !== null) return form;
  if (clause.kind === 'infinitive') return fixed ?? 'planned';
  if (clause.verb?.mood === 'konjunktiv2' && clause.verb.tense === 'present') return 'hypothetical';
  return fixed ?? adverbStatus(scene, c.clause) ?? (awaitsCondition(scene, c) ? 'hypothetical' : 'happened');
}

function adverbStatus(scene: Scene, clause: number): EventStatus | null {
  const c = scene.grammar.clauses[clause];
  if (!c) return null;
  for (let t = c.first; t < c.last; t++) {
    if (scene.grammar.clauseOf[t] !== clause || (statusAt(scene, t) & STATUS_ADVERB) === 0) continue;
    const status = scene.lexicon.statusAdverbs.get(scene.tokens[t]?.norm ?? '');
    if (status === undefined) continue;
    if ((status === 'ongoing' || status === 'planned') && c.verb?.tense !== 'present') continue;
    return status;
  }
  return null;
}
