// Drafts in the order of the text and the references found in their speakers' words → the person or outlet behind words
// that name nobody: »…, sagte er«, »meinte der Moskauer Politiker«, »berichtete die Zeitung«. The speaker before goes
// on where nobody else has been named since; always inferred, never across more than one paragraph. Decides nothing
// where another person, an unknown speaker or another subject stands between.
import type { LocalActor, Reference } from '../model/annotation';
import type { Token } from '../model/article';
import { W } from '../language/pack/statements';
import { namesSource } from './documents';
import type { Draft, Range } from './draft';
import { is, isNoun, type Lexis } from './lexis';
import { namesOutlet } from './quoting';

interface Running {
  readonly actor: string;
  /** After the last token of what the speaker said, or of how it was told. */
  readonly end: number;
  readonly paragraph: number;
}

/** By first token of a speaker's phrase: the reference that goes on from the speaker before. */
export type GoingOn = ReadonlyMap<number, Reference>;

/** Whoever goes on speaking. `found`: what `finish` made of each draft's speaker; `references` sorted by start. */
export function goingOn(
  lexis: Lexis,
  drafts: readonly Draft[],
  found: readonly (Reference | null)[],
  references: readonly Reference[],
  actors: ReadonlyMap<string, LocalActor>,
): GoingOn {
  const out = new Map<number, Reference>();
  const people = references.filter((r) => isPerson(actors, r.actor) && r.kind !== 'compound');
  let person: Running | null = null;
  let outlet: Running | null = null;
  for (let i = 0; i < drafts.length; i++) {
    const d = drafts[i] as Draft;
    const speaker = d.speaker[0];
    // »Demnach …« only points back: whoever spoke goes on.
    if (!speaker || d.cue.includes(speaker[0])) continue;
    const paragraph = paragraphOf(lexis, speaker[0]);
    const reference = found[i] ?? out.get(speaker[0]) ?? null;
    if (reference) {
      if (isPerson(actors, reference.actor)) person = runningOf(lexis, d, reference.actor);
      else {
        if (namesOutlet(lexis, speaker)) outlet = runningOf(lexis, d, reference.actor);
        if (!d.rule.startsWith('source-')) person = null;
      }
      continue;
    }
    const gender = pronounOf(lexis, d, speaker);
    const described = gender === null ? descriptionOf(lexis, speaker) : null;
    if (gender !== null || described !== null) {
      const next: Running | null =
        person !== null &&
        fits(actors.get(person.actor), gender ?? described ?? null) &&
        (gender !== null
          ? near(lexis, d, speaker, person, paragraph) && nobodyElse(lexis, people, person, d, speaker)
          : paragraph === person.paragraph && onlyOne(lexis, people, person, paragraph))
          ? runningOf(lexis, d, person.actor)
          : null;
      if (next) out.set(speaker[0], inferred(lexis, speaker, next.actor, gender !== null));
      person = next;
    } else if (outlet && isOutlet(lexis, speaker) && paragraph - outlet.paragraph <= 1) {
      out.set(speaker[0], inferred(lexis, speaker, outlet.actor, false));
      if (!d.rule.startsWith('source-')) person = null;
    } else if (!d.rule.startsWith('source-') || !namesSource(lexis, speaker[0], speaker[1])) person = null;
  }
  return out;
}

function inferred(lexis: Lexis, range: Range, actor: string, pronoun: boolean): Reference {
  const span = [(lexis.tokens[range[0]] as Token).start, (lexis.tokens[range[1] - 1] as Token).end] as const;
  return { span, kind: pronoun ? 'pronoun' : 'office', actor, basis: 'inferred', rule: 'speaker-goes-on' };
}

function isPerson(actors: ReadonlyMap<string, LocalActor>, id: string): boolean {
  return actors.get(id)?.type === 'person';
}

function paragraphOf(lexis: Lexis, token: number): number {
  const sentence = lexis.tokens[token]?.sentence ?? 0;
  return lexis.article.sentences[sentence]?.paragraph ?? -1;
}

function runningOf(lexis: Lexis, d: Draft, actor: string): Running {
  let end = 0;
  for (const part of [d.quote, d.frame, d.speaker]) for (const r of part) end = Math.max(end, r[1]);
  return { actor, end, paragraph: paragraphOf(lexis, end - 1) };
}

/** The gender of a pronoun of one person; null for anything else, and for »sie« before a plural. */
function pronounOf(lexis: Lexis, d: Draft, [first, last]: Range): 'm' | 'f' | null {
  if (last - first !== 1) return null;
  const gender = lexis.pack.personPronouns.get((lexis.tokens[first] as Token).norm) ?? null;
  if (gender !== 'f' || !lexis.pack.verbFinal) return gender;
  const plural = d.cue.some((c) => is(lexis, c, W.finite) && lexis.tokens[c]?.norm.endsWith('n'));
  return plural || d.cue.length === 0 ? null : gender;
}

/** »der ranghohe Moskauer Politiker«: the gender that its determiner tells, 'any' where it tells none; else null. */
function descriptionOf(lexis: Lexis, [first, last]: Range): 'm' | 'f' | 'any' | null {
  const { norm } = lexis.tokens[first] as Token;
  if (!lexis.pack.definite.has(norm) || last - first < 2 || last - first > 6) return null;
  const noun = (lexis.tokens[last - 1] as Token).norm;
  if (!lexis.pack.describers.some((e) => noun.endsWith(e))) return null;
  for (let i = first + 1; i < last; i++)
    if (lexis.entity[i] === 1 || is(lexis, i, W.prep | W.gen | W.conj)) return null;
  return lexis.pack.definite.get(norm) ?? 'any';
}

function fits(actor: LocalActor | undefined, gender: 'm' | 'f' | 'any' | null): boolean {
  if (gender === 'any' || actor?.gender === gender) return true;
  return gender === 'm' && actor !== undefined && actor.gender === undefined;
}

/** »…, sagte er« may follow one sentence later, »Er sagte …« at once only: »er« may be something else. */
function near(lexis: Lexis, d: Draft, speaker: Range, running: Running, paragraph: number): boolean {
  if (paragraph - running.paragraph > 1) return false;
  const start = startOf(d);
  const between =
    (lexis.tokens[start]?.sentence ?? 0) - (lexis.tokens[Math.max(0, running.end - 1)]?.sentence ?? 0);
  const after = (d.quote[0]?.[0] ?? 0) < speaker[0];
  return between <= (after ? 2 : 1) && start >= running.end - 1;
}

function startOf(d: Draft): number {
  let start = Infinity;
  for (const part of [d.quote, d.frame, d.speaker]) for (const r of part) start = Math.min(start, r[0]);
  return start;
}

/** Whether no other person is named between the speaker's words and the pronoun, what is said not counted. */
function nobodyElse(
  lexis: Lexis,
  people: readonly Reference[],
  running: Running,
  d: Draft,
  speaker: Range,
): boolean {
  const from = (lexis.tokens[running.end - 1] as Token).end;
  const to = (lexis.tokens[speaker[0]] as Token).start;
  for (let i = firstFrom(people, from); i < people.length; i++) {
    const r = people[i] as Reference;
    if (r.span[0] >= to) break;
    if (r.actor === running.actor) continue;
    const said = d.quote.some(
      (q) =>
        (lexis.tokens[q[0]] as Token).start <= r.span[0] &&
        r.span[1] <= (lexis.tokens[q[1] - 1] as Token).end,
    );
    if (!said) return false;
  }
  return true;
}

/** Whether the paragraph speaks of this person alone. */
function onlyOne(lexis: Lexis, people: readonly Reference[], running: Running, paragraph: number): boolean {
  const block = lexis.article.paragraphs[paragraph];
  if (!block) return false;
  for (let i = firstFrom(people, block.span[0]); i < people.length; i++) {
    const r = people[i] as Reference;
    if (r.span[0] >= block.span[1]) break;
    if (r.actor !== running.actor) return false;
  }
  return true;
}

/** First index whose span begins at or after an offset. */
function firstFrom(items: readonly Reference[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle] as Reference).span[0] < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** »die Zeitung«: a definite determiner and a noun for an outlet, nothing else. */
function isOutlet(lexis: Lexis, [first, last]: Range): boolean {
  const noun = last - 1;
  const { norm } = lexis.tokens[first] as Token;
  return (
    last - first === 2 &&
    (lexis.pack.definite.has(norm) || norm === 'das') &&
    isNoun(lexis, noun) &&
    namesOutlet(lexis, [noun, last])
  );
}
