// Lines of a live ticker (»14.05 Uhr: …«) → the day on which what they tell happened: that of the publication, or of the
// last line that gives a day alone (»Montag, 3. Februar«). Input: article and times; output: a date by sentence, or null.
// Where the clock times run against their order, a day has passed that nothing names, and from there on nothing is dated.
import { itemAt } from '../base/item-at';
import type { Article } from '../model/article';
import { precisionOf, type Edtf } from '../model/edtf';
import type { TimeAt } from './scene';

export interface Tick {
  readonly day: Edtf;
  readonly time: TimeAt;
}

/** Signs before the time of a line (»+++ 14.05 Uhr«), and behind it. */
const BEFORE = /^[+•*·|-]+$/;
const BEHIND = /^(?::|-|–|—|\+{2,3}|\|)$/;
const CLOCK = /T(\d{2})(?::(\d{2}))?$/;
/** One such line is none of a ticker. */
const FEWEST = 2;
const LONGEST_SIGNS = 4;

/** For each sentence that is a line of a ticker its day; empty where the article is none. */
export function ticksOf(
  article: Article,
  times: readonly TimeAt[],
  timeOf: Int32Array,
): ReadonlyMap<number, Tick> {
  const out = new Map<number, Tick>();
  if (times.length < FEWEST) return out;
  const published = article.published?.value ?? null;
  let day =
    published !== null && precisionOf(published) === 'day' && !published.includes('/') ? published : null;
  let lines = 0;
  let before = -1;
  let direction = 0;
  article.sentences.forEach((sentence, s) => {
    let t = sentence.first;
    for (let k = 0; k < LONGEST_SIGNS && BEFORE.test(article.tokens[t]?.text ?? ''); k++) t++;
    const time = itemAt(times, timeOf[t]);
    if (time === undefined || t >= sentence.last) return;
    const clock = CLOCK.exec(time.value);
    if (clock === null) {
      // A day that stands alone: what follows happened then.
      const alone = time.last >= sentence.last - 1 && time.edtf !== null && precisionOf(time.edtf) === 'day';
      if (!alone) return;
      day = time.edtf;
      before = -1;
      direction = 0;
      return;
    }
    if (time.last >= sentence.last || !BEHIND.test(article.tokens[time.last]?.text ?? '')) return;
    const minutes = Number(clock[1]) * 60 + Number(clock[2] ?? 0);
    lines++;
    const step = before < 0 ? 0 : Math.sign(minutes - before);
    if (direction === 0) direction = step;
    else if (step !== 0 && step !== direction) day = null;
    before = minutes;
    if (day !== null) out.set(s, { day, time });
  });
  return lines < FEWEST ? new Map() : out;
}
