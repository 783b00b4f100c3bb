// Tokens: words with their hyphens, apostrophes and dots; numbers; marks.
import assert from 'node:assert/strict';
import { readText } from '../../support/engine';
import type { Lang } from '../../../src/core/api';

function tokens(text: string, lang: Lang = 'de'): string {
  return readText(text, { lang })
    .tokens.map((t) => t.text)
    .join(' ');
}

const CASES: readonly (readonly [text: string, expected: string])[] = [
  ['Der US-Präsident kam.', 'Der US-Präsident kam .'],
  ['Dr. Meier, z. B. am 3. Mai', 'Dr. Meier , z. B. am 3 . Mai'],
  ['z.B. und d.h. und u.a.m.', 'z.B. und d.h. und u.a.m.'],
  ['um 20.15 Uhr 1.234,50 Euro', 'um 20.15 Uhr 1.234,50 Euro'],
  ['J. G. Huber und George W. Lang', 'J. G. Huber und George W. Lang'],
  ['Hans’ Haus, Andrea’s Laden', 'Hans’ Haus , Andrea’s Laden'],
  ['„Ja“, sagte er.', '„ Ja “ , sagte er .'],
  ['Außen- und Innenminister', 'Außen- und Innenminister'],
  ['ein Streit ... ums Geld …', 'ein Streit ... ums Geld …'],
  ['Ärzt*innen und Bürger:innen', 'Ärzt*innen und Bürger:innen'],
  ['siehe https://example.org/a?b=1, morgen', 'siehe https://example.org/a?b=1 , morgen'],
  ['bei tagblatt.de gelesen', 'bei tagblatt.de gelesen'],
  ['12.5.2025 und 100.000', '12.5.2025 und 100.000'],
  ["er sagte 'Nein, Fuchs' zu ihr", "er sagte ' Nein , Fuchs ' zu ihr"],
];

describe('tokens', () => {
  for (const [text, expected] of CASES) it(text, () => assert.equal(tokens(text), expected));

  it('keeps combining marks and soft hyphens inside words', () => {
    const article = readText('Mu\u0308ller und Dampf\u00adschiff');
    assert.deepEqual(
      article.tokens.map((t) => t.norm),
      ['müller', 'und', 'dampfschiff'],
    );
  });

  it('leaves markup out of words', () => {
    const article = readText('# Der Hafen\n\n- eins\n- **zwei**\n\n> Drei kam.');
    assert.deepEqual(
      article.tokens.filter((t) => t.kind === 'word').map((t) => t.text),
      ['Der', 'Hafen', 'eins', 'zwei', 'Drei', 'kam'],
    );
  });
});
