// »Ein Treffen war geplant. Er sagte es ab«: a pronoun with a verb of calling off → the planned event that was told last is
// cancelled, and whoever calls it off takes part. Input: the drafts of an article in order of text; output: the same with
// their status set right, without the refusal that is no event of its own then. Only an event of the same or the sentence
// before is meant, and only if it is the one that the pronoun can stand for.
import type { Draft } from './merge-reports';
import type { Readings } from './cast';
import type { Staged } from './draft';
import { phraseAt, type Scene } from './scene';

const GENDER: Readonly<Record<string, 'm' | 'f' | 'n'>> = {
  er: 'm',
  ihn: 'm',
  dieser: 'm',
  diesen: 'm',
  sie: 'f',
  diese: 'f',
  es: 'n',
  dieses: 'n',
  it: 'n',
};

export function callOff(
  scene: Scene,
  readings: Readings,
  staged: readonly Staged[],
  drafts: readonly Draft[],
): Draft[] {
  const out = [...drafts];
  scene.grammar.clauses.forEach((clause, index) => {
    const verb = clause.verb;
    if (!verb || verb.negated || verb.modal !== null) return;
    if (scene.lexicon.statusVerbs.get(verb.lemma)?.includes('cancelled') !== true) return;
    // Whoever says it is of another opinion: »sie sei abgesagt worden«.
    if (verb.mood !== 'indicative') return;
    if (staged.some((x) => x.candidate.clause === index && x.candidate.kind === 'noun')) return;
    const gender = pronounCalledOff(scene, readings, index);
    if (gender === null) return;
    const meant = plannedBefore(scene, out, clause.sentence, clause.first, gender);
    if (meant < 0) return;
    const draft = out[meant] as Draft;
    const refusal = out.findIndex((d) => !d.noun && d.clause === index);
    const who = refusal < 0 ? [] : (out[refusal] as Draft).report.participants;
    const have = new Set(draft.report.participants.map((p) => p.actor));
    out[meant] = {
      ...draft,
      report: {
        ...draft.report,
        status: 'cancelled',
        participants: [
          ...draft.report.participants,
          ...who.filter((p) => p.role === 'actor' && !have.has(p.actor)),
        ],
      },
    };
    if (refusal >= 0) out.splice(refusal, 1);
  });
  return out;
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
    if (phrase?.pronoun === true && GENDER[scene.tokens[head]?.norm ?? ''] !== undefined) pronouns.push(head);
    else others++;
  }
  // »Er wurde abgesagt«, »es fiel aus«: alone; »Meier sagte es ab«, »er sagte es ab«: the last one, beside whoever does it.
  const token = pronouns[pronouns.length - 1];
  if (token === undefined) return null;
  if (verb.voice === 'passive' && others > 0) return null;
  return GENDER[scene.tokens[token]?.norm ?? ''] ?? null;
}

function plannedBefore(
  scene: Scene,
  drafts: readonly Draft[],
  sentence: number,
  before: number,
  gender: 'm' | 'f' | 'n',
): number {
  const limit = scene.tokens[before]?.start ?? 0;
  let found = -1;
  drafts.forEach((draft, i) => {
    const { report } = draft;
    if (!draft.noun || report.status !== 'planned' || report.trigger[0] >= limit) return;
    if (draft.sentence < sentence - 1) return;
    if (!agrees(scene, report.trigger[0], gender)) return;
    // Two of them: which one is not said.
    found = found === -1 ? i : -2;
  });
  return Math.max(found, -1);
}

function agrees(scene: Scene, offset: number, gender: 'm' | 'f' | 'n'): boolean {
  const token = scene.tokens.findIndex((t) => t.start === offset);
  const phrase = token < 0 ? null : phraseAt(scene, token);
  if (phrase === null || phrase.gender === null) return gender !== 'm';
  return phrase.gender === gender;
}
