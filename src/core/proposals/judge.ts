// A model's answer + the facts that it was given → each sentence with a verdict: sound, doubtful (something in it is not in
// the facts that it cites) or dropped (it cites nothing, or nothing that exists; a quotation is not verbatim; it is no plain
// text). Whatever the model was told, only this decides. Pure; never throws, whatever the answer.
import { readAnswer, type AnswerFault } from './answer';
import type { NoteFact } from './facts';
import { ungrounded, type SentenceReader } from './grounded';
import { quotedFaults } from './quoted';

export type ReasonCode =
  | 'no-facts'
  | 'unknown-fact'
  | 'quotation'
  | 'open-quotation'
  | 'not-plain'
  | 'too-long'
  | 'twice'
  | 'name'
  | 'number'
  | 'date';

export interface Reason {
  readonly code: ReasonCode;
  /** The words of the sentence that are meant, or the facts that do not exist. */
  readonly words: string;
}

export interface JudgedSentence {
  readonly text: string;
  /** Facts that exist. */
  readonly facts: readonly NoteFact[];
  readonly verdict: 'sound' | 'doubtful' | 'dropped';
  readonly reasons: readonly Reason[];
}

export interface Judgement {
  readonly fault: AnswerFault | null;
  readonly sentences: readonly JudgedSentence[];
}

const LONGEST = 600;
/** Markdown, HTML, links, control and direction marks: none of them is a sentence. */
const NOT_PLAIN =
  /[<>`\p{Cc}\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|\]\(|:\/\/|\*\*|__|^\s*[#|*-]\s|(?:^|\s)(?:command|javascript|data|vscode|file|mailto):\S/u;

function hardFaults(text: string, cited: readonly string[], facts: readonly NoteFact[]): Reason[] {
  const known = new Set(facts.map((f) => f.id));
  const unknown = cited.filter((id) => !known.has(id));
  const out: Reason[] = [];
  if (cited.length === 0) out.push({ code: 'no-facts', words: '' });
  if (unknown.length > 0) out.push({ code: 'unknown-fact', words: unknown.join(', ') });
  if (text.length > LONGEST) out.push({ code: 'too-long', words: '' });
  if (!/\p{L}/u.test(text) || NOT_PLAIN.test(text)) out.push({ code: 'not-plain', words: '' });
  return out;
}

/** Judges an answer by the facts that were handed over. */
export function judge(
  answer: string,
  facts: readonly NoteFact[],
  language: 'de' | 'en',
  read: SentenceReader,
): Judgement {
  const { fault, sentences } = readAnswer(answer);
  const byId = new Map(facts.map((f) => [f.id, f]));
  const seen = new Set<string>();
  return {
    fault,
    sentences: sentences.map(({ text: raw, facts: cited }): JudgedSentence => {
      const text = raw.trim();
      const own = cited.flatMap((id) => byId.get(id) ?? []);
      const dropped = (reasons: readonly Reason[]): JudgedSentence => ({
        text: text.slice(0, LONGEST),
        facts: own,
        verdict: 'dropped',
        reasons,
      });
      const hard = hardFaults(text, cited, facts);
      if (hard.length > 0) return dropped(hard);
      if (seen.has(text)) return dropped([{ code: 'twice', words: '' }]);
      seen.add(text);
      const quoted = quotedFaults(
        text,
        own.flatMap((f) => f.sources.map((s) => s.words)),
      );
      if (quoted.length > 0) return dropped(quoted);
      const reasons = ungrounded(text, own, language, read);
      return { text, facts: own, verdict: reasons.length > 0 ? 'doubtful' : 'sound', reasons };
    }),
  };
}
