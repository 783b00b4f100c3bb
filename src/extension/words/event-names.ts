// How an event reads in lists, in the language of the user interface. Its label begins with a noun in the language of its
// articles (»Durchsuchung: Zentrale (Kiel)«); where that is another language, the noun is told in that of the user, as
// briefings tell it (»Search: Zentrale (Kiel)«). Names stay as they are; a title given by the user stays.
import { eventNoun, labelUnder, nounOfLabel, type Actor, type DossierEvent } from '../../core/present/api';
import { uiLanguage } from './ui-language';

/** The label of an event by itself, or under one of its actors, whose name is then left out. */
export function eventTitle(event: DossierEvent, under: Actor | null): string {
  if ((event.decided ?? []).includes('title')) return event.label;
  const label = labelUnder(event, under);
  const language = uiLanguage();
  if (event.lang === undefined || event.lang === language) return label;
  const noun = nounOfLabel(event.label);
  // Where a bare noun would stand alone, the label is the article's own words.
  if (!label.startsWith(noun)) return label;
  const told = eventNoun(language, noun, event.type, event.mode);
  return told.charAt(0).toUpperCase() + told.slice(1) + label.slice(noun.length);
}
