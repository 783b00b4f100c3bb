// Names side by side share their type: `Galvor and Norvane`. Input is the drafts of an article in
// their order, which are retyped where one of two neighbours is certain and the other a guess. It finds no names.
import type { Draft } from './draft';
import type { Reading } from './reading';

/** A type that rests on nothing but a capital letter. */
const GUESSED = 0.35;
const CERTAIN = 0.7;

/** Gives guesses the type of the certain name that `and` joins them to. */
export function typeSideBySide(reading: Reading, drafts: readonly Draft[]): void {
  for (let i = 1; i < drafts.length; i++) share(reading, drafts[i - 1] as Draft, drafts[i] as Draft);
  for (let i = drafts.length - 1; i > 0; i--) share(reading, drafts[i] as Draft, drafts[i - 1] as Draft);
}

function share(reading: Reading, from: Draft, to: Draft): void {
  if (to.known !== undefined || to.sure > GUESSED || from.sure < CERTAIN || from.type === to.type) return;
  const [a, b] = from.first < to.first ? [from, to] : [to, from];
  if (!joined(reading, a.last, b.first)) return;
  to.type = from.type;
  to.sure = CERTAIN - 0.1;
}

/** Whether nothing but `and` stands between two tokens of one sentence. */
function joined({ tokens, data }: Reading, from: number, to: number): boolean {
  if (to - from !== 1 || tokens[from - 1]?.sentence !== tokens[to]?.sentence) return false;
  return data.small.isAnd(tokens[from]?.norm ?? '');
}
