// A model's answer → its sentences with what they cite, or why it cannot be read. Read strictly: exactly the form that was
// asked for, at most inside one code fence, and of bounded size. Nothing is repaired. Never throws.

export interface ProposedSentence {
  readonly text: string;
  readonly facts: readonly string[];
}

export type AnswerFault = 'too-long' | 'not-json' | 'wrong-form' | 'nothing';

export type Answer =
  | { readonly fault: AnswerFault; readonly sentences: readonly [] }
  | { readonly fault: null; readonly sentences: readonly ProposedSentence[] };

const LONGEST = 64_000;
const MOST_SENTENCES = 40;
const MOST_FACTS = 60;

const fault = (which: AnswerFault): Answer => ({ fault: which, sentences: [] });

function unfenced(text: string): string {
  const trimmed = text.trim();
  if (!trimmed.startsWith('```') || !trimmed.endsWith('```') || trimmed.length < 6) return trimmed;
  const line = trimmed.indexOf('\n');
  const head = trimmed.slice(3, Math.max(3, line)).trim();
  return line < 0 || (head !== '' && head.toLowerCase() !== 'json') ? trimmed : trimmed.slice(line + 1, -3);
}

function hasOnly(value: unknown, keys: readonly string[]): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const own = Object.keys(value);
  return own.length === keys.length && keys.every((k) => own.includes(k));
}

function sentenceOf(value: unknown): ProposedSentence | null {
  if (!hasOnly(value, ['text', 'facts'])) return null;
  const { text, facts } = value;
  if (typeof text !== 'string' || !Array.isArray(facts) || facts.length > MOST_FACTS) return null;
  const ids = facts.filter((f): f is string => typeof f === 'string');
  return ids.length === facts.length ? { text, facts: [...new Set(ids)] } : null;
}

export function readAnswer(raw: string): Answer {
  if (raw.length > LONGEST) return fault('too-long');
  let value: unknown;
  try {
    value = JSON.parse(unfenced(raw));
  } catch {
    return fault('not-json');
  }
  if (!hasOnly(value, ['sentences'])) return fault('wrong-form');
  const list: unknown = value['sentences'];
  if (!Array.isArray(list) || list.length > MOST_SENTENCES) return fault('wrong-form');
  if (list.length === 0) return fault('nothing');
  const sentences = list.map(sentenceOf);
  return sentences.every((s) => s !== null) ? { fault: null, sentences } : fault('wrong-form');
}
