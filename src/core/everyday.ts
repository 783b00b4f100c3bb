// Words of every day that may be somebody's surname too, in German and English: nouns, function words, the calendar,
// offices, and a list of adjectives and verbs. It tells them by the lexicons of the packs and knows no context.
import { de } from './language/de/pack';
import { en } from './language/en/pack';
import { Flag } from './language/pack/names';
import { EVERYDAY } from './language/world/everyday';

/** Whether a word, folded, is one of every day, so that as somebody's bare surname it is not sure to mean him. */
export function isEverydayWord(word: string): boolean {
  if (EVERYDAY.has(word)) return true;
  const surface = word.charAt(0).toUpperCase() + word.slice(1);
  const often = Flag.Function | Flag.Calendar;
  const [german, english] = [de.names.load(), en.names.load()];
  return (
    (german.classOf(surface, word) & (often | Flag.Noun | Flag.Title)) !== 0 ||
    (english.classOf(surface, word) & often) !== 0 ||
    german.isAmbiguous(word) ||
    english.isAmbiguous(word)
  );
}
