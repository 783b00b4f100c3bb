// What is not the article: every rule with its own examples, and whole pages.
import assert from 'node:assert/strict';
import { read } from '../../../src/core/api';
import { de } from '../../../src/core/language/de/pack';
import { en } from '../../../src/core/language/en/pack';
import { words } from '../../support/engine';

const PROSE =
  'Die Stadt hat am Dienstag beschlossen, den Hafen zu erweitern. Der Rat stimmte mit großer Mehrheit zu, teilte eine Sprecherin mit.';

function boilerplate(text: string): string[] {
  return read({ id: 't', text, lang: 'de' }).boilerplate.map((s) => words(text, s));
}

for (const pack of [de, en])
  describe(`boilerplate rules (${pack.lang})`, () => {
    for (const rule of pack.article.boilerplate) {
      for (const yes of rule.yes)
        it(`${rule.id}: ${yes}`, () => {
          const m = rule.pattern.exec(yes);
          assert.ok(m);
          if (rule.scope === 'part') assert.ok(m.index > 0);
          assert.ok(yes.length <= rule.max);
        });
      for (const no of rule.no) it(`${rule.id}, not: ${no}`, () => assert.equal(rule.pattern.exec(no), null));
    }
  });

describe('boilerplate of a page', () => {
  it('takes the titles below a head of teasers in the same block, and leaves the paragraph after it', () => {
    const text = `Der Hafen wächst weiter\n\n${PROSE}\n\nDer Hafen am Abend. Foto: Ina Berg/dpa\n\nLesen Sie auch\nMinister Otto Zander reist nach Wien\n\n${PROSE}`;
    assert.deepEqual(boilerplate(text), [
      'Foto: Ina Berg/dpa',
      'Lesen Sie auch\nMinister Otto Zander reist nach Wien',
    ]);
  });

  it('takes what an agency writes for newsrooms', () => {
    const text = `abc0123 4 pl 250 abc 0456\n\nVerkehr/Hafen/Bern/\n\n${PROSE}\n\n${PROSE}\n\ndpa-Notizblock\n\n## Orte\n- Rathaus\n\n## Kontakte\n- Redaktion: Lena Berg, +49 30 1234`;
    assert.deepEqual(boilerplate(text), [
      'abc0123 4 pl 250 abc 0456',
      'Verkehr/Hafen/Bern/',
      'dpa-Notizblock',
      '## Orte',
      '- Rathaus',
      '## Kontakte',
      '- Redaktion: Lena Berg, +49 30 1234',
    ]);
  });

  it('takes menus, language switches and buttons away, and keeps the article', () => {
    const text = `Start | Politik | Kontakt\n\nDeutschEnglish\n\n3 Min. Lesezeit\n\nDer Hafen wächst weiter\n\n${PROSE}\n\nTeilen\n\nJetzt Newsletter abonnieren!`;
    assert.deepEqual(boilerplate(text), [
      'Start | Politik | Kontakt',
      'DeutschEnglish',
      '3 Min. Lesezeit',
      'Teilen',
      'Jetzt Newsletter abonnieren!',
    ]);
  });

  it('takes a date with what pages put behind it', () => {
    const article = read({
      id: 't',
      text: `Der Hafen wächst weiter und weiter\n\n12. Mai 2024, 17:40 Uhr 4 Min. Lesezeit\n\n12.05.2024 | Teilen\n\n${PROSE}`,
      lang: 'de',
    });
    assert.equal(article.published?.value, '2024-05-12');
    assert.deepEqual(
      article.boilerplate.map((s) => words(article.text, s)),
      ['12. Mai 2024, 17:40 Uhr 4 Min. Lesezeit', '12.05.2024 | Teilen'],
    );
  });

  it('takes only the credit of a caption', () => {
    assert.deepEqual(boilerplate(`Der Hafen am Abend. (Quelle: Ina Berg/dpa)\n\n${PROSE}`), [
      '(Quelle: Ina Berg/dpa)',
    ]);
    assert.deepEqual(boilerplate(`Der Hafen am Abend. | Ina Berg/AP über Tagblatt\n\n${PROSE}`), [
      '| Ina Berg/AP über Tagblatt',
    ]);
    assert.deepEqual(boilerplate(`Die Rätin soll in Rom sein. IMAGO/Nordfoto\n\n${PROSE}`), [
      'IMAGO/Nordfoto',
    ]);
  });

  it('takes the teasers under their heading', () => {
    const text = `${PROSE}\n\n${PROSE}\n\n@ dpa.de\n\nWeitere Meldungen\n\nRat tagt. ${PROSE} weiterlesen...\n\nMehr Geld. ${PROSE} weiterlesen...`;
    assert.equal(boilerplate(text).length, 4);
  });

  it('lets the article go on behind a teaser in its middle', () => {
    const text = `${PROSE}\n\nMehr zum Thema\n\nWas der Umbau kostet\n\n${PROSE}\n\n${PROSE}\n\n${PROSE}`;
    assert.deepEqual(boilerplate(text), ['Mehr zum Thema', 'Was der Umbau kostet']);
  });

  it('numbers all paragraphs and gives boilerplate neither sentences nor tokens', () => {
    const text = `Suchen\n\nDer Hafen wächst weiter\n\n${PROSE}\n\nAnzeige`;
    const article = read({ id: 't', text, lang: 'de' });
    assert.deepEqual(
      article.paragraphs.map((p) => [p.number, p.role, p.why]),
      [
        [1, 'boilerplate', 'menu'],
        [2, 'title', undefined],
        [3, 'text', undefined],
        [4, 'boilerplate', 'advert'],
      ],
    );
    for (const span of article.boilerplate)
      assert.ok(article.tokens.every((t) => t.end <= span[0] || t.start >= span[1]));
  });

  it('leaves single sentences alone', () => {
    for (const text of ['Suchen', 'Home', 'Politik und Kultur', 'Der Hafen wächst.'])
      assert.deepEqual(boilerplate(text), []);
  });
});
