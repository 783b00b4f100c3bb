// German adjectives and inhabitants: »ukrainischen« and »Ukrainerinnen« → Ukraine, »Kiewer« → Kiew. Input is a word,
// output what it is made of. City adjectives in -er are made from the names of places; nothing here decides whether the
// word is meant so (»Frankfurter« is also a sausage).
import type { DerivedName } from '../../pack/names';
import type { State } from '../../world/states';

const ADJECTIVE_ENDINGS = ['', 'e', 'en', 'er', 'es', 'em'];

/** Regions and peoples of more than one state: adjective stem or inhabitant → name. */
const REGIONS: readonly (readonly [string, string, string])[] = [
  ['europäisch', 'Europäer', 'Europa'],
  ['afrikanisch', 'Afrikaner', 'Afrika'],
  ['asiatisch', 'Asiate', 'Asien'],
  ['lateinamerikanisch', 'Lateinamerikaner', 'Lateinamerika'],
  ['südamerikanisch', 'Südamerikaner', 'Südamerika'],
  ['nordamerikanisch', 'Nordamerikaner', 'Nordamerika'],
  ['bayerisch', 'Bayer', 'Bayern'],
  ['bayrisch', '', 'Bayern'],
  ['sächsisch', 'Sachse', 'Sachsen'],
  ['hessisch', 'Hesse', 'Hessen'],
  ['thüringisch', 'Thüringer', 'Thüringen'],
  ['brandenburgisch', 'Brandenburger', 'Brandenburg'],
  ['niedersächsisch', 'Niedersachse', 'Niedersachsen'],
  ['nordrhein-westfälisch', '', 'Nordrhein-Westfalen'],
  ['rheinland-pfälzisch', '', 'Rheinland-Pfalz'],
  ['saarländisch', 'Saarländer', 'Saarland'],
  ['baden-württembergisch', '', 'Baden-Württemberg'],
  ['schleswig-holsteinisch', '', 'Schleswig-Holstein'],
  ['englisch', 'Engländer', 'England'],
  ['schottisch', 'Schotte', 'Schottland'],
  ['walisisch', 'Waliser', 'Wales'],
  ['nordirisch', 'Nordire', 'Nordirland'],
  ['katalanisch', 'Katalane', 'Katalonien'],
  ['kalifornisch', 'Kalifornier', 'Kalifornien'],
  ['texanisch', 'Texaner', 'Texas'],
  ['tschetschenisch', 'Tschetschene', 'Tschetschenien'],
  ['kurdisch', 'Kurde', 'Kurdistan'],
  ['tibetisch', 'Tibeter', 'Tibet'],
  ['sibirisch', '', 'Sibirien'],
  ['koreanisch', 'Koreaner', 'Korea'],
  ['kongolesisch', 'Kongolese', 'Kongo'],
  ['abchasisch', 'Abchase', 'Abchasien'],
  ['südossetisch', 'Südossete', 'Südossetien'],
  ['flämisch', 'Flame', 'Flandern'],
  ['tirolisch', 'Tiroler', 'Tirol'],
  ['preußisch', 'Preuße', 'Preußen'],
  ['schlesisch', 'Schlesier', 'Schlesien'],
  ['arabisch', 'Araber', ''],
  ['jüdisch', 'Jude', ''],
  ['skandinavisch', 'Skandinavier', 'Skandinavien'],
  ['sorbisch', 'Sorbe', ''],
];

function inhabitantForms(word: string): string[] {
  if (word === '') return [];
  if (word === 'Deutsche' || word === 'Ostdeutsche') return [word, word + 'n', word + 'r'];
  if (word.endsWith('er')) return [word, word + 's', word + 'n', word + 'in', word + 'innen'];
  if (word.endsWith('e')) {
    const stem = word === 'Franzose' ? 'Französ' : word.slice(0, -1);
    return [word, word + 'n', stem + 'in', stem + 'innen'];
  }
  return [word, word + 's', word + 'en', word + 'e', word + 'in', word + 'innen'];
}

/** Stem of a place's adjective in -er: »Bremen« → »Bremer«, »Kiew« → »Kiewer«, »Moskau« → »Moskauer«. */
export function cityAdjectives(place: string): string[] {
  if (/[\s-]/.test(place) || place.length < 3) return [];
  const out = [place.endsWith('e') ? place + 'r' : place + 'er'];
  if (place.endsWith('en') && place.length > 5)
    out.push(place.slice(0, -2) + 'er', place.slice(0, -2) + 'ner');
  if (place === 'Zürich') out.push('Zürcher');
  if (place === 'Hannover') out.push('Hannoveraner');
  if (place === 'Neapel') out.push('Neapolitaner');
  return out;
}

/** All derived forms of states, capitals, regions and well-known places, by lower-case form. */
export function derivedForms(
  states: readonly State[],
  places: readonly string[],
): ReadonlyMap<string, DerivedName> {
  const out = new Map<string, DerivedName>();
  const add = (form: string, name: DerivedName): void => {
    const key = form.toLowerCase();
    if (!out.has(key)) out.set(key, name);
  };
  for (const state of states) {
    const base = state.de.names[0] ?? '';
    const id = `state:${state.code}`;
    for (const stem of state.de.adjectives) {
      for (const e of ADJECTIVE_ENDINGS) add(stem + e, { base, id, kind: 'adjective' });
    }
    for (const word of state.de.inhabitants) {
      for (const form of inhabitantForms(word)) add(form, { base, id, kind: 'inhabitant' });
    }
    for (const capital of state.de.capitals) {
      const name = { base: capital, id: `capital:${state.code}`, kind: 'adjective' as const };
      for (const form of cityAdjectives(capital))
        for (const e of ['', 's', 'n', 'in', 'innen']) add(form + e, name);
    }
  }
  for (const [adjective, inhabitant, base] of REGIONS) {
    for (const e of ADJECTIVE_ENDINGS) add(adjective + e, { base, kind: 'adjective' });
    for (const form of inhabitantForms(inhabitant)) add(form, { base, kind: 'inhabitant' });
  }
  for (const place of places) {
    for (const form of cityAdjectives(place)) {
      add(form, { base: place, kind: 'adjective' });
      for (const e of ['in', 'innen', 'n', 's']) add(form + e, { base: place, kind: 'inhabitant' });
    }
  }
  return out;
}
