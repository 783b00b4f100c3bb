// What is looked through when somebody looks for words among events: label, date and the sentences that tell of each, folded
// already and packed together for all events of a part, so that looking through them unpacks one text for hundreds and folds
// nothing.
import type { DossierEvent } from '../model/dossier';
import { folded } from './fold';
import type { BytesAt, Inflate } from './packed-block';

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

/** The texts of some events as one. */
export function joinedTold(texts: readonly string[]): string {
  return texts.join(BETWEEN);
}

/** Such a text, and where each event begins in it. */
export class Told {
  private readonly starts: number[] = [0];

  constructor(private readonly text: string) {
    for (let at = text.indexOf(BETWEEN); at >= 0; at = text.indexOf(BETWEEN, at + 1))
      this.starts.push(at + 1);
  }

  /** By place, which of the events have a word, folded and in ASCII as they are. */
  marks(word: string): Uint8Array {
    const { text, starts } = this;
    const marks = new Uint8Array(starts.length);
    let place = 0;
    for (let at = text.indexOf(word); at >= 0 && place < starts.length;) {
      while ((starts[place + 1] ?? Infinity) <= at) place++;
      marks[place++] = 1;
      const next = starts[place];
      at = next === undefined ? -1 : text.indexOf(word, next);
    }
    return marks;
  }
}

/** Where the text of all events of a part lies. */
export class ToldSheet {
  constructor(
    private readonly bytes: BytesAt,
    private readonly from: number,
    private readonly to: number,
    private readonly inflate: Inflate,
  ) {}

  read(): Told {
    return new Told(this.inflate(this.bytes(this.from, this.to)));
  }
}
