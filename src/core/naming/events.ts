// The noun with which the label of an event begins → the noun of the other language: »Besuch« is »visit«. Where the noun
// is not known, the one for what kind of event it is.
import type { EventType } from '../model/annotation';
import { KINDS, NOUNS } from './events.data';
import { once, readPairs, type NamingLanguage, type Pairs } from './pairs';

function small(pairs: Pairs): Readonly<Record<NamingLanguage, ReadonlyMap<string, string>>> {
  const low = (map: ReadonlyMap<string, string>): ReadonlyMap<string, string> =>
    new Map([...map].map(([from, to]) => [from.toLowerCase(), to]));
  return { de: low(pairs.to.de), en: low(pairs.to.en) };
}

const tables = once(() => ({
  nouns: small(readPairs(NOUNS)),
  kinds: new Map(
    KINDS.split(/[;\n]/).flatMap((entry): (readonly [string, readonly [string, string]])[] => {
      const [key = '', pair = ''] = entry.split(':');
      const [de, en] = pair.split('=');
      return de === undefined || en === undefined ? [] : [[key.trim(), [de, en]]];
    }),
  ),
}));

/** The noun in `language` for an event that another language calls `noun`. */
export function eventNoun(
  language: NamingLanguage,
  noun: string,
  type: EventType,
  mode: string | null,
): string {
  const { nouns, kinds } = tables();
  const known = nouns[language].get(noun.toLowerCase());
  if (known !== undefined) return known;
  const kind = kinds.get(mode ?? '') ?? kinds.get(type);
  return kind?.[language === 'de' ? 0 : 1] ?? noun;
}

const all = once((): Readonly<Record<NamingLanguage, string>> => {
  const { nouns, kinds } = tables();
  const pairs = [...kinds.values()];
  return {
    de: [...nouns.de.values(), ...pairs.map(([de]) => de)].join('\n'),
    en: [...nouns.en.values(), ...pairs.map(([, en]) => en)].join('\n'),
  };
});

/** All nouns in `language` that events may be told by, a line each. */
export function eventNouns(language: NamingLanguage): string {
  return all()[language];
}
