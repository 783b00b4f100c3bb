// The name of an actor → what it is called in German or in English: states, their capitals, towns and regions that have
// names of their own, organisations that everybody knows. Whatever is not known keeps its name; persons always do.
import { readOrganisations } from '../language/world/organisations';
import { readPlaces } from '../language/world/places';
import { readStates } from '../language/world/states';
import type { EntityType } from '../model/annotation';
import { ministryInEnglish } from './offices';
import { once, readPairs, type NamingLanguage } from './pairs';
import { PLACES } from './places.data';

interface Table {
  readonly to: ReadonlyMap<string, string>;
  /** Names that the language itself uses, of whatever they are. */
  readonly own: ReadonlySet<string>;
}

function tableFor(language: NamingLanguage): Table {
  const to = new Map<string, string>();
  const own = new Set<string>(readPlaces(language));
  const other = language === 'en' ? 'de' : 'en';
  const add = (from: readonly string[], names: readonly string[]): void => {
    const [usual] = names;
    if (usual === undefined) return;
    for (const name of names) own.add(name);
    for (const name of from) if (!to.has(name)) to.set(name, usual);
  };
  for (const state of readStates()) {
    add(state[other].names, state[language].names);
    add(state[other].capitals, state[language].capitals);
  }
  for (const known of readOrganisations()) add(known[other], known[language]);
  for (const [name, label] of readPairs(PLACES).to[language]) add([name], [label]);
  return { to, own };
}

const TABLES = { de: once(() => tableFor('de')), en: once(() => tableFor('en')) } as const;

/** What a language calls the bearer of a name; the name itself where nothing else is known. */
export function nameIn(language: NamingLanguage, name: string, type: EntityType): string {
  if (type === 'person') return name;
  const { to, own } = TABLES[language]();
  if (own.has(name)) return name;
  return to.get(name) ?? (language === 'en' ? ministryInEnglish(name) : null) ?? name;
}
