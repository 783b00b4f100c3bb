// What is looked through when somebody looks for words among events: label, date and the sentences that tell of each, and
// the names of actors, folded already and laid together for all events of a part, so that looking through them reads one
// text for hundreds and folds nothing. It is not packed tighter: unpacking it would take most of the time of a question.
import type { Actor, DossierEvent } from '../model/dossier';
import { folded } from './fold';

/** Stands between events, and in none of them. */
const BETWEEN = '\0';

/** Signs that many texts have: each is written as one that no text has. */
const OFTEN = new Map(
  [...'ß„“”–’»«→…'].map((sign, i) => [
    sign,
    '\u0002\u0003\u0004\u0005\u0006\u0007\b\u000b\f\u000e'.charAt(i),
  ]),
);
/** Stands before the four digits of any other sign. */
const OTHER = '\u0001';
const DIGITS = 0x10;
const BEYOND = /[^\n\u0020-\u007e]/g;

function written(sign: string): string {
  const often = OFTEN.get(sign);
  if (often !== undefined) return often;
  let digits = OTHER;
  for (let shift = 12; shift >= 0; shift -= 4)
    digits += String.fromCharCode(DIGITS + ((sign.charCodeAt(0) >>> shift) & 0xf));
  return digits;
}

/**
 * A text with nothing in it beyond ASCII, which is read and looked through several times as quickly: other signs are written
 * by control signs. One such text is within another exactly where the texts themselves are.
 */
export function inAscii(text: string): string {
  return text.replace(BEYOND, written);
}

/** What is looked through of an event. */
export function toldText(event: DossierEvent): string {
  const sentences = event.reports.map((report) => report.sentence.words);
  return inAscii(folded([event.label, event.date ?? '', ...sentences].join('\n')));
}

/** What is looked through of an actor. */
export function namesText({ name, aliases }: Pick<Actor, 'name' | 'aliases'>): string {
  return inAscii(folded([name, ...aliases.map((a) => a.name)].join('\n')));
}

/** The texts of some of them as one. */
export function joinedTold(texts: readonly string[]): string {
  return texts.join(BETWEEN);
}

/** Which events, or actors, of a part have a word. */
export class Told {
  constructor(private readonly source: { readonly text: string }) {}

  /** By place, which of so many events have a word, folded and in ASCII as they are. */
  marks(word: string, count: number): Uint8Array {
    const { text } = this.source;
    const marks = new Uint8Array(count);
    // Most words are in few events: only there is looked for where one begins and ends.
    for (let at = text.indexOf(word), end = -1, place = -1; at >= 0;) {
      while (end < at) {
        end = text.indexOf(BETWEEN, end + 1);
        if (end < 0) end = text.length;
        place++;
      }
      marks[place] = 1;
      at = end < text.length ? text.indexOf(word, end + 1) : -1;
    }
    return marks;
  }
}
