// »Der Chef der IG Metall Otto Klar kritisierte …«: an office, what it is of, and whose it is, without a comma. A shallow
// grammar has two phrases side by side, so that he would be the object of his own office. Input: the grammar and the
// references, whose actors know the words of their offices; output: the grammar with the name as what the group is in its
// clause, the same object where there is no such group.
import type { LocalActor } from '../model/annotation';
import type { Token } from '../model/article';
import type { Grammar, NounPhrase } from '../model/grammar';
import type { Arg } from './scene';

/** The words between an office and the name behind it are at most so many. */
const MOST_BETWEEN = 10;

export function joinOffices(
  grammar: Grammar,
  tokens: readonly Token[],
  args: readonly Arg[],
  actorById: ReadonlyMap<string, LocalActor>,
): Grammar {
  let phrases: NounPhrase[] | null = null;
  let phraseOf: Int32Array | null = null;
  for (const arg of args) {
    if (arg.kind !== 'name' || arg.actorType !== 'person') continue;
    for (const { span } of actorById.get(arg.id)?.offices ?? []) {
      if (span[1] > arg.span[0]) continue;
      const office = officeToken(tokens, arg.first, span[0]);
      if (office < 0) continue;
      const of = phraseOf ?? grammar.phraseOf;
      const all = phrases ?? grammar.phrases;
      const holder = of[office] ?? -1;
      const name = of[arg.last - 1] ?? -1;
      if (holder < 0 || name < 0 || holder === name) continue;
      const whole = all[holder]!;
      const last = all[name]!;
      if (whole.parent === name || last.last !== arg.last || last.preposition !== null) continue;
      if (!isGapless(of, all, whole.last, arg.first)) continue;
      phrases ??= [...grammar.phrases];
      phraseOf ??= grammar.phraseOf.slice();
      let at = name;
      if (last.first < arg.first) {
        // The name has run into the phrase of what the office is of.
        at = phrases.length;
        phrases[name] = {
          ...last,
          last: arg.first,
          head: arg.first - 1,
          span: [last.span[0], tokens[arg.first - 1]!.end],
          cases: ['genitive'],
          parent: holder,
        };
        phraseOf.fill(at, arg.first, arg.last);
        phrases.push({ ...last, first: arg.first, span: [tokens[arg.first]!.start, last.span[1]] });
      }
      const { preposition, prepositionToken, cases, gender, parent, clause } = whole;
      const own = { preposition, prepositionToken, cases, gender, parent, clause, number: 'sg' } as const;
      phrases[at] = { ...phrases[at]!, ...own };
      for (let t = whole.last; t < arg.first; t++) {
        const between = phrases[phraseOf[t]!]!;
        // What the office is of, and nobody of his own.
        if (between.parent === null)
          phrases[phraseOf[t]!] = { ...between, cases: ['genitive'], parent: holder };
      }
      phrases[holder] = {
        ...whole,
        cases: ['genitive'],
        preposition: null,
        prepositionToken: null,
        parent: at,
      };
      break;
    }
  }
  return phrases === null || phraseOf === null ? grammar : { ...grammar, phrases, phraseOf };
}

/** The token at which an office begins, shortly before a name; -1: it does not stand there. */
function officeToken(tokens: readonly Token[], before: number, start: number): number {
  for (let t = before - 1; t >= 0 && t >= before - MOST_BETWEEN; t--)
    if (tokens[t]!.start <= start) return tokens[t]!.end > start ? t : -1;
  return -1;
}

/** Whether phrases without prepositions follow one another from one token to the other. */
function isGapless(phraseOf: Int32Array, phrases: readonly NounPhrase[], from: number, to: number): boolean {
  for (let t = from; t < to;) {
    const p = phraseOf[t] ?? -1;
    if (p < 0 || phrases[p]!.first !== t || phrases[p]!.preposition !== null) return false;
    t = Math.min(phrases[p]!.last, to);
  }
  return from < to;
}
