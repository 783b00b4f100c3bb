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
  // The label is the first line, the date the second.
  const label = event.label.replaceAll('\n', ' ');
  return inAscii(folded([label, event.date ?? '', ...sentences].join('\n')));
}

/** What is looked through of an actor. */
export function namesText({ name, aliases }: Pick<Actor, 'name' | 'aliases'>): string {
  return inAscii(folded([name, ...aliases.map((a) => a.name)].join('\n')));
}

/** The texts of some of them as one. */
export function joinedTold(texts: readonly string[]): string {
  return texts.join(BETWEEN);
}

const ARROW = inAscii('→');

/** Whether a label, as it is looked through, may be a bare word, in whose place lists show words of a sentence. */
function mayBeBare(label: string): boolean {
  const bare = label.trim();
  return label.includes(OTHER) || !(bare.includes(' ') || bare.includes(ARROW) || bare.includes('('));
}

/** Whether what stands first somewhere in an event's text may be seen of it in lists. */
function isListed(text: string, begin: number, at: number): boolean {
  const label = text.indexOf('\n', begin);
  const date = text.indexOf('\n', label + 1);
  return label < 0 || date < 0 || at < date || mayBeBare(text.slice(begin, label));
}

/** Which events, or actors, of a part have a word. */
export class Told {
  constructor(private readonly source: { readonly text: string }) {}

  /** By place, which of so many events or actors have a word, folded and in ASCII as they are. */
  marks(word: string, count: number): Uint8Array {
    return this.marked(word, count, false);
  }

  /** By place, which of so many events may have it in what lists show: label, date, of a bare label some sentence. */
  marksInLists(word: string, count: number): Uint8Array {
    return this.marked(word, count, true);
  }

  private marked(word: string, count: number, inLists: boolean): Uint8Array {
    const { text } = this.source;
    const marks = new Uint8Array(count);
    // Most words are in few events: only there is looked for where one begins and ends.
    for (let at = text.indexOf(word), begin = 0, end = -1, place = -1; at >= 0;) {
      while (end < at) {
        begin = end + 1;
        end = text.indexOf(BETWEEN, begin);
        if (end < 0) end = text.length;
        place++;
      }
      if (!inLists || isListed(text, begin, at)) marks[place] = 1;
      at = end < text.length ? text.indexOf(word, end + 1) : -1;
    }
    return marks;
  }
}
