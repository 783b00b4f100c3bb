// Names with small words inside, in the genitive, in lines of capitals, with small words at the start of a sentence; and
// kinds and attributes that are no part of a name.
import assert from 'node:assert/strict';
import type { Lang } from '../../../src/core/api';
import { factsOf } from '../../support/engine';

function actors(text: string, lang: Lang = 'de'): string[] {
  return factsOf(text, { lang }).actors.map((a) => `${a.type.slice(0, 3)} ${a.name}`);
}

const CASES: readonly (readonly [lang: Lang, text: string, ...actors: string[]])[] = [
  ['de', 'Das Institut für Weltwirtschaft senkt die Prognose.', 'org Institut für Weltwirtschaft'],
  ['de', 'Gutachter des Instituts für Wetterkunde widersprachen.', 'org Institut für Wetterkunde'],
  ['de', 'Die Gesellschaft für bedrohte Tiere klagt.', 'org Gesellschaft für bedrohte Tiere'],
  ['de', 'Der Verein zur Förderung der Denkmalpflege klagt.', 'org Verein zur Förderung der Denkmalpflege'],
  ['de', 'Das Institut der Universität Leipzig prüft.', 'org Institut der Universität Leipzig'],
  ['de', 'Das Ministerium für Bildung und Forschung prüft.', 'org Ministerium für Bildung und Forschung'],
  ['de', 'Der Bund der Steuerzahler klagt.', 'org Bund der Steuerzahler'],
  ['de', 'Er arbeitet an einem Institut für Wetterkunde.'],
  ['de', 'Nach Angaben des Umweltministeriums ist das zulässig.', 'org Umweltministerium'],
  ['de', 'Von der Leyen reiste ab.', 'per von der Leyen'],
  ['de', 'Von der Bank kam nichts.'],
  ['de', 'Der Konzern Skarvik baut ab. Konzern Skarvik schweigt.', 'org Skarvik'],
  ['de', 'Gestern griffen Russlands Truppen Kiew an.', 'pla Russland', 'pla Kiew'],
  ['de', 'Die Firma Hofer & Söhne baut ab.', 'org Hofer & Söhne'],
  ['de', 'Das Außen- und das Justizministerium schweigen.', 'org Justizministerium'],
  ['de', 'Das Außen- und Justizministerium schweigen.', 'org Außenministerium', 'org Justizministerium'],
  [
    'de',
    'Der Streit zwischen den Demokraten und den Republikanern geht weiter.',
    'org Demokraten',
    'org Republikaner',
  ],
  ['de', 'Zwei Republikaner stimmten zu.'],
  ['de', 'Nach der Annexion der Krim-Halbinsel begann der Krieg.', 'pla Krim-Halbinsel'],
  ['de', 'Das Krankenhaus Pedro Mendes ist voll.', 'org Krankenhaus Pedro Mendes'],
  ['de', 'Der Bürgermeister von Tamane schweigt.', 'pla Tamane'],
  ['de', 'Auch Timo Kneißl (Freie Wähler) schweigt.', 'per Timo Kneißl', 'org Freie Wähler'],
  ['de', 'Lob kam vom (neuen Präsidenten Pedro) Kneißl. Kneißl dankte.', 'per Pedro Kneißl'],
  ['de', 'Wirtschaftsminister Olaf Lies bot Hilfe an.', 'per Olaf Lies'],
  ['de', 'Die Reederei Sulu Star Lines klagt.', 'org Sulu Star Lines'],
  ['de', 'Die Möbelkette Wosko baut um. Ihre Chefin Vera Wosko dankte.', 'org Wosko', 'per Vera Wosko'],
  ['de', 'Der Landrat des Neckar-Odenwald-Kreises schweigt.', 'pla Neckar-Odenwald-Kreis'],
  ['de', 'Das Bundeskartellamt prüft. Dem Kartellamt liegt alles vor.', 'org Bundeskartellamt'],
  ['de', 'Sanaa (Jemen), 14.08.2009 – Es wird verhandelt.', 'pla Sanaa', 'pla Jemen'],
  ['en', 'Dubai-based Meridian Shipping sued on Monday.', 'org Meridian Shipping'],
  ['en', 'HELSINKI, March 3 — Talks went on.', 'pla Helsinki'],
  ['en', 'FINLAND AND SWEDEN SIGN DEFENCE PACT\n\nThey did so on Monday.', 'pla Finland', 'pla Sweden'],
  ['en', 'The carmaker Voltana and Nkosi & Sons merged.', 'org Voltana', 'org Nkosi & Sons'],
];

describe('names: bodies, capitals, kinds', () => {
  for (const [lang, text, ...expected] of CASES)
    it(text, () => assert.deepEqual(actors(text, lang), expected));
});
