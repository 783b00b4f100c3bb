// The label of an event in the language of whoever reads it. A label begins with a noun in the language of its articles
// (»Durchsuchung: Zentrale (Kiel)«); where that is another language, the noun is told in the reader's, as briefings tell it
// (»Search: Zentrale (Kiel)«). Names stay as they are; a title given by the user stays.
import { isWordCode } from '../base/chars';
import type { Actor, DossierEvent } from '../model/dossier';
import { nounOfLabel } from '../model/event-label';
import { eventNoun } from '../naming/events';
import { labelUnder } from './event-label';

export type TitleLanguage = 'de' | 'en';

/** Whether a text begins with words that end there. */
function beginsWith(text: string, words: string): boolean {
  return text.startsWith(words) && !(words.length < text.length && isWordCode(text.charCodeAt(words.length)));
}

/** The label of an event by itself, or under one of its actors, whose name is then left out. */
export function titleIn(language: TitleLanguage, event: DossierEvent, under: Actor | null): string {
  if ((event.decided ?? []).includes('title')) return event.label;
  const label = labelUnder(event, under);
  if (event.lang === undefined || event.lang === language) return label;
  const noun = nounOfLabel(event.label);
  // Where a bare noun would stand alone, the label is the article's own words; »Ratssaal« does not begin with »Rat«.
  if (!beginsWith(label, noun)) return label;
  const told = eventNoun(language, noun, event.type, event.mode);
  return told.charAt(0).toUpperCase() + told.slice(1) + label.slice(noun.length);
}
