// »Ein Treffen war geplant. Er sagte es ab«: a pronoun with a verb of calling off → the planned event that was told last is
// cancelled, and whoever calls it off takes part. Input: the drafts of an article in order of text; output: the same with
// their status set right, without the refusal that is no event of its own then. Only an event of the same or the sentence
// before is meant, and only if it is the one that the pronoun can stand for.
import { lastStartingAtOrBefore } from '../base/span';
import type { Draft } from './merge-reports';
import type { Readings } from './cast';
import type { Staged } from './draft';
import { phraseAt, type Scene } from './scene';

export function callOff(
  scene: Scene,
  readings: Readings,
  staged: readonly Staged[],
  drafts: readonly Draft[],
): Draft[] {
  // Most articles tell of nothing that could be called off.
  if (!drafts.some((draft) => draft.noun && draft.report.status === 'planned')) return [...drafts];
  const out: (Draft | null)[] = [...drafts];
  // Made once, so that many such clauses cost no more than their number.
  const nouns = new Set(staged.flatMap((x) => (x.candidate.kind === 'noun' ? [x.candidate.clause] : [])));
  const verbs = new Map<number, number>();
  const planned = new Map<number, number[]>();
  drafts.forEach((draft, i) => {
    if (!draft.noun && !verbs.has(draft.clause)) verbs.set(draft.clause, i);
    if (!draft.noun || draft.report.status !== 'planned') return;
    const same = planned.get(draft.sentence);
    if (same) same.push(i);
    else planned.set(draft.sentence, [i]);
  });
  scene.grammar.clauses.forEach((clause, index) => {
    const verb = clause.verb;
    if (!verb || verb.negated || verb.modal !== null) return;
    if (scene.lexicon.statusVerbs.get(verb.lemma)?.includes('cancelled') !== true) return;
    // Whoever says it is of another opinion: »sie sei abgesagt worden«.
    if (verb.mood !== 'indicative' || nouns.has(index)) return;
    const gender = pronounCalledOff(scene, readings, index);
    if (gender === null) return;
    const near = [...(planned.get(clause.sentence - 1) ?? []), ...(planned.get(clause.sentence) ?? [])];
    const limit = scene.tokens[clause.first]?.start ?? 0;
    const meant = near.filter((i) => {
      const draft = out[i];
      return (
        draft !== null &&
        draft !== undefined &&
        draft.report.status === 'planned' &&
        draft.report.trigger[0] < limit &&
        agrees(scene, draft.report.trigger[0], gender)
      );
    });
    // Two of them: which one is not said.
    const [at] = meant;
    const draft = at === undefined || meant.length > 1 ? null : out[at];
    if (at === undefined || !draft) return;
    const refusal = verbs.get(index);
    const who = (refusal === undefined ? null : out[refusal])?.report.participants ?? [];
    const have = new Set(draft.report.participants.map((p) => p.actor));
    const callers = who.filter((p) => p.role === 'actor' && !have.has(p.actor));
    out[at] = {
      ...draft,
      report: {
        ...draft.report,
        status: 'cancelled',
        participants: [...draft.report.participants, ...callers],
      },
    };
    if (refusal !== undefined) out[refusal] = null;
  });
  return out.filter((draft): draft is Draft => draft !== null);
}

/** Gender of the pronoun that stands for what is called off; null where it is no pronoun. */
function pronounCalledOff(scene: Scene, readings: Readings, index: number): 'm' | 'f' | 'n' | null {
  const verb = scene.grammar.clauses[index]?.verb;
  if (!verb) return null;
  const { bare } = readings.of(index);
  const pronouns: number[] = [];
  let others = 0;
  for (const head of bare.keys()) {
    const phrase = phraseAt(scene, head);
    if (
      phrase?.pronoun === true &&
      scene.lexicon.thingPronouns.get(scene.tokens[head]?.norm ?? '') !== undefined
    )
      pronouns.push(head);
    else others++;
  }
  // »Er wurde abgesagt«, »es fiel aus«: alone; »Meier sagte es ab«, »er sagte es ab«: the last one, beside whoever does it.
  const token = pronouns[pronouns.length - 1];
  if (token === undefined) return null;
  if (verb.voice === 'passive' && others > 0) return null;
  return scene.lexicon.thingPronouns.get(scene.tokens[token]?.norm ?? '') ?? null;
}

function agrees(scene: Scene, offset: number, gender: 'm' | 'f' | 'n'): boolean {
  const phrase = phraseAt(
    scene,
    lastStartingAtOrBefore(scene.tokens, offset, (t) => t.start),
  );
  if (phrase === null || phrase.gender === null) return gender !== 'm';
  return phrase.gender === gender;
}
