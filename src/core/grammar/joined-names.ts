// Names with a stroke in them (»die CDU/CSU«, »Bündnis 90/Die Grünen«), which a shallow grammar takes for two phrases side
// by side, so that one of them would be the object of the other. Input: grammar, tokens and names; output: the grammar with
// one phrase for each such name, the same object where there is none.
import type { NameMention } from '../model/annotation';
import type { Token } from '../model/article';
import type { Grammar, NounPhrase } from '../model/grammar';

export function joinOverStrokes(
  grammar: Grammar,
  tokens: readonly Token[],
  names: readonly NameMention[],
): Grammar {
  let phrases: NounPhrase[] | null = null;
  let phraseOf: Int32Array | null = null;
  for (const name of names) {
    if (name.form !== 'name' || name.last - name.first < 3 || !hasStroke(tokens, name)) continue;
    const one = (phraseOf ?? grammar.phraseOf)[name.first] ?? -1;
    const two = (phraseOf ?? grammar.phraseOf)[name.last - 1] ?? -1;
    if (one < 0 || two < 0 || one === two) continue;
    phrases ??= [...grammar.phrases];
    phraseOf ??= grammar.phraseOf.slice();
    const whole = phrases[one]!;
    const rest = phrases[two]!;
    if (rest.preposition !== null) continue;
    phrases[one] = {
      ...whole,
      last: name.last,
      head: name.last - 1,
      span: [whole.span[0], tokens[name.last - 1]!.end],
    };
    // What is left of the other belongs to the name and takes no part of its own.
    phrases[two] =
      rest.last > name.last
        ? { ...rest, first: name.last, span: [tokens[name.last]!.start, rest.span[1]] }
        : { ...rest, cases: ['genitive'], parent: one };
    phraseOf.fill(one, name.first, name.last);
  }
  return phrases === null || phraseOf === null ? grammar : { ...grammar, phrases, phraseOf };
}

function hasStroke(tokens: readonly Token[], name: NameMention): boolean {
  for (let t = name.first + 1; t < name.last - 1; t++) if (tokens[t]!.text === '/') return true;
  return false;
}
