// A dossier → the same dossier as a note in German or English calls things: names of states, towns and organisations, the
// nouns of events, offices. What is not known in that language keeps its article's words, marked as such where it stands
// in a phrase of ours. Evidence and ids stay; what a user has named himself stays, unless it is a name everybody knows.
import type { Actor, ArticleEntry, Dossier, DossierEvent, Office } from '../model/dossier';
import { labelOf, nounOfLabel } from '../model/event-label';
import { plain } from '../model/plain';
import { eventNoun } from './events';
import { nameIn } from './names';
import { officeInEnglish } from './offices';
import type { NamingLanguage } from './pairs';

/** Words of an article in a phrase of another language. */
export function quotedIn(language: NamingLanguage, words: string): string {
  return language === 'de' ? `»${words.replace(/[»«]/gu, '›')}«` : `“${words.replace(/[“”]/gu, "'")}”`;
}

/** What an office that an article of another language names is called; in quotation marks where that is not known. */
export function officeIn(language: NamingLanguage, title: string): string {
  const known = language === 'en' ? officeInEnglish(title) : null;
  return known ?? quotedIn(language, title);
}

type Languages = ReadonlyMap<string, ArticleEntry['lang']>;

/** The article that has these words for an office. */
function namedBy(title: string, office: Office): Office['evidence'][number] | undefined {
  const low = title.toLowerCase();
  return office.evidence.find((e) => e.words.toLowerCase().includes(low));
}

/** In which language an office is called so: that of the article that has the words, else that of the first. */
function languageOf(title: string, office: Office, languages: Languages): NamingLanguage | undefined {
  const from = namedBy(title, office) ?? office.evidence[0];
  return from && languages.get(from.article);
}

function officeOf(office: Office, language: NamingLanguage, languages: Languages): Office {
  const told = (title: string): string => {
    const from = languageOf(title, office, languages);
    return from === undefined || from === language ? title : officeIn(language, title);
  };
  // What an article calls it in this very language goes before words of another one in quotation marks.
  const quoted = quotedIn(language, office.title);
  const own =
    told(office.title) === quoted
      ? office.variants.find((v) => languages.get(namedBy(v, office)?.article ?? '') === language)
      : undefined;
  const title = own ?? told(office.title);
  const variants = own === undefined ? office.variants.map(told) : [quoted, ...office.variants.map(told)];
  if (title === office.title && variants.every((v, i) => v === office.variants[i])) return office;
  const others = variants.filter((v) => v.toLowerCase() !== title.toLowerCase());
  return { ...office, title, variants: [...new Set(others)] };
}

function actorOf(actor: Actor, language: NamingLanguage, languages: Languages): Actor {
  const name = nameIn(language, actor.name, actor.type);
  const offices = actor.offices.map((o) => officeOf(o, language, languages));
  const same = name === actor.name && offices.every((o, i) => o === actor.offices[i]);
  if (same) return actor;
  const known = name === actor.name || actor.aliases.some((a) => a.name === actor.name);
  const aliases = known
    ? actor.aliases
    : [{ name: actor.name, count: actor.mentions.length, from: 'text' as const }, ...actor.aliases];
  return { ...plain(actor), name, aliases, offices };
}

function eventOf(
  event: DossierEvent,
  language: NamingLanguage,
  renamed: ReadonlySet<string>,
  nameOf: (actor: string) => string,
): DossierEvent {
  if (event.decided?.includes('title') === true) return event;
  const foreign = event.lang !== undefined && event.lang !== language;
  const named = [...event.participants.map((p) => p.actor), event.place ?? ''];
  if (!foreign && !named.some((id) => renamed.has(id))) return event;
  const noun = nounOfLabel(event.label);
  const label = foreign
    ? labelOf(event, eventNoun(language, noun, event.type, event.mode), {
        nameOf,
        quoted: (words) => quotedIn(language, words),
      })
    : labelOf(event, noun, { nameOf });
  return label === event.label ? event : { ...plain(event), label };
}

function translate(dossier: Dossier, language: NamingLanguage): Dossier {
  const languages: Languages = new Map(dossier.articles.map((a) => [a.id, a.lang]));
  const renamed = new Set<string>();
  const actors = dossier.actors.map((actor) => {
    const told = actorOf(actor, language, languages);
    if (told.name !== actor.name) renamed.add(actor.id);
    return told;
  });
  const names = new Map(actors.map((a) => [a.id, a.name]));
  const nameOf = (id: string): string => names.get(id) ?? id;
  const events = dossier.events.map((e) => eventOf(e, language, renamed, nameOf));
  return { ...dossier, actors, events };
}

const MADE = new WeakMap<Dossier, Partial<Record<NamingLanguage, Dossier>>>();

/** The dossier in the words of a language. Made once for each dossier and language. */
export function inLanguage(dossier: Dossier, language: NamingLanguage): Dossier {
  const made = MADE.get(dossier) ?? {};
  MADE.set(dossier, made);
  return (made[language] ??= translate(dossier, language));
}

/** All names by which a note in either language may call an actor, its own first. */
export function namesOf(actor: Actor): readonly string[] {
  return [
    ...new Set([actor.name, nameIn('de', actor.name, actor.type), nameIn('en', actor.name, actor.type)]),
  ];
}
