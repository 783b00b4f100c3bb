// How an event reads in lists, in the language of the user interface.
import { titleIn, type Actor, type DossierEvent } from '../../core/present/api';
import { uiLanguage } from './ui-language';

/** The label of an event by itself, or under one of its actors, whose name is then left out. */
export function eventTitle(event: DossierEvent, under: Actor | null): string {
  return titleIn(uiLanguage(), event, under);
}
