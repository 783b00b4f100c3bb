// The sentences that tell of an event, taken out of the rest of it and put back: whoever looks for words in ten thousands of
// events has to unpack their sentences and nothing else of them. Neither packs nor folds.
import type { EventBody } from './packed-event';

/** The rest of an event without the words of its sentences; and these, report by report. */
export function withoutSentences(body: EventBody): readonly [body: EventBody, sentences: readonly string[]] {
  const [dateBasis, quantities, lemma, reports, differences, reasons] = body;
  const bare = reports.map((r) => ({ ...r, sentence: { ...r.sentence, words: '' } }));
  return [[dateBasis, quantities, lemma, bare, differences, reasons], reports.map((r) => r.sentence.words)];
}

/** The rest of an event with its sentences as they were. */
export function withSentences(body: EventBody, sentences: readonly string[]): EventBody {
  const [dateBasis, quantities, lemma, reports, differences, reasons] = body;
  const whole = reports.map((r, i) => ({ ...r, sentence: { ...r.sentence, words: sentences[i] ?? '' } }));
  return [dateBasis, quantities, lemma, whole, differences, reasons];
}
