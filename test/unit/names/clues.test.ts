// What the passes of the names room look for in words: each clue says what the pack says, and where an article has none
// of a pass's clues the pass, made to look all the same, finds nothing.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { de } from '../../../src/core/language/de/pack';
import { en } from '../../../src/core/language/en/pack';
import { acronyms } from '../../../src/core/names/acronyms';
import { Surfaces } from '../../../src/core/names/bases';
import { settleCaps } from '../../../src/core/names/caps';
import { Clue, cluesOf } from '../../../src/core/names/clues';
import { findDerived } from '../../../src/core/names/derived';
import type { Draft } from '../../../src/core/names/draft';
import { finish } from '../../../src/core/names/finish';
import { findMore } from '../../../src/core/names/more-patterns';
import { findPatterns } from '../../../src/core/names/patterns';
import { barePersons } from '../../../src/core/names/personal';
import { readForNames, type Reading } from '../../../src/core/names/reading';
import { readText } from '../../support/engine';

const PIECES =
  'Harrow sagte|betonte Krüger .|Der Rat|KIEW|( dpa )|Hofer & Söhne|Außen- und|Handelsministerium|SITE-Institut|Krim-Halbinsel|ukrainische|die Berliner|Nato-Gipfel|bin Laden|Tarik ibn Siyad|Gouverneur von Palawan|VfL Nordheim|ALLE WORTE GROSS GESCHRIEBEN|„Neue Zeit“|Mount Kolb|al-Assad|J. D.|Rote Moschee|Partei|für Umwelt|.'.split(
    '|',
  );

const texts = fc.array(fc.constantFrom(...PIECES), { maxLength: 9 }).map((pieces) => `${pieces.join(' ')}.`);

describe('clues', () => {
  it('say of a word what the pack says', () => {
    const words =
      `Außen- SITE-Institut Krim-Halbinsel Dr. JD Landgericht Institution Conseil Bank Borussia Mount al-Sisi Von Partei
      Dorf Kommunistische Republikaner Krankenhaus Gouverneur bin von der Haus Ministry Company Herr-Schaft É`.split(
        /\s+/,
      );
    for (const pack of [de, en]) {
      const data = pack.names.load();
      for (const text of words) {
        const norm = text.toLowerCase();
        const clues = cluesOf(data, text, norm, true);
        const is = (clue: number, expected: boolean): void =>
          assert.equal((clues & clue) !== 0, expected, `${pack.names.lang}: ${text}, ${clue}`);
        is(Clue.Hyphen, text.includes('-'));
        is(Clue.Elliptic, text.endsWith('-'));
        is(Clue.Initial, text.length < 3 || text.endsWith('.'));
        is(Clue.Seated, data.isSeated(norm));
        is(Clue.ForeignHead, data.isForeignHead(norm));
        is(Clue.ClubOpener, data.opensClub(norm));
        is(Clue.Kind, data.isPlaceKind(norm) || data.isOrgKind(norm));
        is(Clue.Adjective, data.isAdjective(text));
        is(Clue.PartyPlural, data.isPartyPlural(norm));
        is(Clue.NamedAfter, data.isNamedAfter(norm));
        is(Clue.Territorial, data.isTerritorial(norm));
        is(Clue.Patronymic, data.small.isPatronymic(norm));
        is(Clue.SurnameOpener, data.small.opensSurname(norm));
        if (data.opensForeign(norm, '')) is(Clue.ForeignOpener, true);
      }
    }
  });

  it('pass by only what a pass would find nothing in', () => {
    fc.assert(
      fc.property(texts, fc.boolean(), (text, german) => {
        const pack = german ? de : en;
        const article = readText(text, { lang: german ? 'de' : 'en' });
        const gated = readForNames(article, pack.names.lang, pack.names.load());
        const looking: Reading = { ...gated, anyBits: -1, anyClues: -1 };
        const drafts = (): Draft[] =>
          findPatterns(gated)
            .filter((d, i, all) => all.slice(0, i).every((o) => o.last <= d.first || d.last <= o.first))
            .sort((a, b) => a.start - b.start);
        assert.deepEqual(findMore(gated), findMore(looking));
        assert.deepEqual(acronyms(gated, drafts()), acronyms(looking, drafts()));
        assert.deepEqual(barePersons(gated, drafts()), barePersons(looking, drafts()));
        const caps = (r: Reading): Draft[] => settleCaps(r, new Surfaces(r), drafts());
        assert.deepEqual(caps(gated), caps(looking));
        const derived = (r: Reading): unknown => findDerived(r, finish(r, drafts()));
        assert.deepEqual(derived(gated), derived(looking));
      }),
      { numRuns: 150 },
    );
  });
});
