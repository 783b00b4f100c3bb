// The quotation check on cases of our own: what is verbatim, what is altered and how it is restored, and above all what
// must not be accused of anything.
import assert from 'node:assert/strict';
import { checkQuotation } from '../../../src/core/api';
import { ARTICLES, indexOf } from './articles';

const index = indexOf();

describe('a verbatim quotation', () => {
  const cases: readonly (readonly [what: string, quotation: string, ...words: string[]])[] = [
    ['a whole sentence', 'Wer das will, muss die Bürger fragen.', 'Wer das will, muss die Bürger fragen'],
    ['a part of a sentence', 'einen einzigen Betreiber verkaufen', 'einen einzigen Betreiber verkaufen'],
    ['three words', 'keinen Grund zur Panik', 'keinen Grund zur Panik'],
    ['another case at the beginning', 'Keinen Grund zur Panik', 'keinen Grund zur Panik'],
    [
      'hyphens that do not show',
      'unvorhersehbaren geologischen Schwierigkeiten im Haupttunnel',
      'unvor\u00adher\u00adsehbaren geologischen Schwierig\u00adkeiten im Haupt\u00adtunnel',
    ],
    [
      'another dash',
      'einen belastbaren Zeitplan - und keine neuen Ausreden',
      'einen belastbaren Zeitplan – und keine neuen Ausreden',
    ],
    ['an ordinary space', 'rund 4 Millionen Euro', 'rund 4\u00a0Millionen Euro'],
    ['another apostrophe', 'mayor’s office didn’t comment', "mayor's office didn't comment"],
    [
      'letters in decomposed form',
      'Wer das will, muss die Bu\u0308rger fragen',
      'Wer das will, muss die Bürger fragen',
    ],
    [
      'line breaks of a block quotation',
      'aber wir haben nicht mehr\n> die Menschen, die an diesen\n> Betten arbeiten',
      'aber wir haben nicht mehr die Menschen, die an diesen Betten arbeiten',
    ],
    ['emphasis of Markdown', 'wir haben **nicht** mehr die _Menschen_', 'wir haben nicht mehr die Menschen'],
    [
      'an omission in brackets',
      'Wir werden den Hafen nicht […] verkaufen, solange ich im Amt bin',
      'Wir werden den Hafen nicht',
      'verkaufen, solange ich im Amt bin',
    ],
    [
      'an omission in dots',
      'We cannot spend money ... on a bridge that nobody asked for',
      'We cannot spend money',
      'on a bridge that nobody asked for',
    ],
    [
      'an omission at either end',
      '… die Betten, aber wir haben nicht mehr die Menschen …',
      'die Betten, aber wir haben nicht mehr die Menschen',
    ],
    ['inserted words', 'solange ich [als Bürgermeisterin] im Amt bin', 'solange ich im Amt bin'],
    [
      'inserted words for a pronoun',
      'Die Stadt hat [die Werft] fünf Jahre lang hingehalten',
      'Die Stadt hat',
      'fünf Jahre lang hingehalten',
    ],
    ['a letter in brackets', '[w]ir haben die Betten', 'Wir haben die Betten'],
    [
      'a quotation that the source splits',
      'Die Stadt hat uns fünf Jahre lang hingehalten und jetzt sollen die Lehrlinge dafür bezahlen',
      'Die Stadt hat uns fünf Jahre lang hingehalten',
      'und jetzt sollen die Lehrlinge dafür bezahlen',
    ],
    [
      'an English one that the source splits',
      'If we wait another winter, the old bridge will have to be closed to lorries.',
      'If we wait another winter',
      'the old bridge will have to be closed to lorries',
    ],
    [
      'words that the source does not quote',
      'die Lage sei angespannt, aber beherrschbar',
      'die Lage sei angespannt, aber beherrschbar',
    ],
  ];
  for (const [what, quotation, ...words] of cases)
    it(`is found: ${what}`, () => {
      const { verdict, matches } = checkQuotation(index, quotation);
      assert.equal(verdict, 'verbatim', JSON.stringify(matches, null, 1));
      const match = matches[0]!;
      assert.deepEqual(match.words, words);
      assert.deepEqual(
        match.spans.map(([from, to]) => ARTICLES[match.article]!.slice(from, to)),
        words,
      );
      assert.deepEqual(match.changes, []);
      assert.equal(match.restored, quotation);
    });
});

describe('an altered quotation', () => {
  const cases: readonly (readonly [what: string, quotation: string, restored: string])[] = [
    [
      'another word',
      'Wir werden den Hafen niemals an einen einzigen Betreiber verkaufen',
      'Wir werden den Hafen nicht an einen einzigen Betreiber verkaufen',
    ],
    [
      'another number',
      'kostet jeder Monat Verzug rund 5 Millionen Euro',
      'kostet jeder Monat Verzug rund 4 Millionen Euro',
    ],
    [
      'a word that is missing',
      'Die Stadt hat uns Jahre lang hingehalten',
      'Die Stadt hat uns fünf Jahre lang hingehalten',
    ],
    [
      'a negation that is missing',
      'Wir werden den Hafen an einen einzigen Betreiber verkaufen',
      'Wir werden den Hafen nicht an einen einzigen Betreiber verkaufen',
    ],
    ['a word too many', 'Schlag mitten ins Gesicht aller Arbeiter', 'Schlag ins Gesicht aller Arbeiter'],
    ['another ending', 'Schlag ins Gesicht aller Arbeiterinnen', 'Schlag ins Gesicht aller Arbeiter'],
    [
      'a misspelling',
      'einen belastbaren Zietplan – und keine neuen Ausreden',
      'einen belastbaren Zeitplan – und keine neuen Ausreden',
    ],
    [
      'another first word',
      'Jeder haben die Betten, aber wir haben nicht mehr die Menschen',
      'Wir haben die Betten, aber wir haben nicht mehr die Menschen',
    ],
    [
      'another last word',
      'The people of this town deserve an honest reply',
      'The people of this town deserve an honest answer',
    ],
    [
      'indirect speech made direct',
      'die Häuser sind am Rande ihrer Kräfte',
      'die Häuser seien am Rande ihrer Kräfte',
    ],
    [
      'something left out without a mark',
      'Das Land hat so viel in seine Krankenhäuser investiert wie nie zuvor',
      'Das Land hat in den vergangenen zwei Jahren so viel in seine Krankenhäuser investiert wie nie zuvor',
    ],
    [
      'changed beside an omission',
      'Wir werden den Hafen nicht […] verschenken, solange ich im Amt bin',
      'Wir werden den Hafen nicht […] verkaufen, solange ich im Amt bin',
    ],
    [
      'changed beside inserted words',
      'solange ich [als Chefin] im Rathaus bin',
      'solange ich [als Chefin] im Amt bin',
    ],
    [
      'a comma that is missing',
      'Wer das will muss die Bürger fragen',
      'Wer das will, muss die Bürger fragen',
    ],
    ['another case within', 'wir haben nicht mehr die menschen', 'wir haben nicht mehr die Menschen'],
    [
      'two changes',
      'We cannot spend cash that we do not have on a road that nobody asked for',
      'We cannot spend money that we do not have on a bridge that nobody asked for',
    ],
    [
      'a word of the frame',
      'und jetzt sollten die Lehrlinge dafür zahlen',
      'und jetzt sollen die Lehrlinge dafür bezahlen',
    ],
    [
      'numerals for words',
      'Die Stadt hat uns 5 Jahre lang hingehalten',
      'Die Stadt hat uns fünf Jahre lang hingehalten',
    ],
  ];
  for (const [what, quotation, restored] of cases)
    it(`is found and restored: ${what}`, () => {
      const { verdict, matches } = checkQuotation(index, quotation);
      assert.equal(verdict, 'altered', JSON.stringify(matches, null, 1));
      assert.equal(matches[0]!.restored, restored);
      assert.equal(checkQuotation(index, restored).verdict, 'verbatim');
    });

  it('tells marks from words', () => {
    const kinds = (text: string): string[] =>
      checkQuotation(index, text).matches[0]!.changes.map((c) => c.kind);
    assert.deepEqual(kinds('Wer das will muss die Bürger fragen'), ['marks']);
    assert.deepEqual(kinds('Wer das will, muss die Leute fragen'), ['words']);
  });

  it('does not put words of the frame into the quotation', () => {
    const { matches } = checkQuotation(index, 'Ja und jetzt sollen die Lehrlinge dafür bezahlen');
    assert.equal(matches[0]!.restored, 'und jetzt sollen die Lehrlinge dafür bezahlen');
  });
});

describe('what is no quotation of these articles', () => {
  const nowhere = [
    'Der Haushalt für das nächste Jahr steht auf wackligen Füßen',
    'Wir werden das nicht hinnehmen und wir werden uns wehren',
    'Das werden wir nicht vergessen, das kann ich Ihnen sagen',
    'Wir werden den Bahnhof in Grünstadt im Sommer eröffnen',
    'Frieden ist mehr als nur die Abwesenheit von Krieg',
    'Ich erwarte von meinen Kindern, dass sie pünktlich sind',
    'The people of Iceland have a right to their own fish',
    'We cannot go on like this, and we will not',
    'If we wait for the others we will be late',
    'Die Stadt hat einen neuen Brunnen und drei neue Bänke',
    'Er müsse nun sehen, wie er damit zurechtkomme',
    'Frieden gibt es nur durch Verhandlungen',
    'Wer das will, muss früher aufstehen',
    'Wir haben die Wahl, aber wir haben nicht mehr viel Zeit',
    'Das Land hat in den Schulen vieles versäumt',
    'Ich erwarte bis Freitag eine Antwort von Ihnen',
    'solange ich lebe, wird das Haus nicht verkauft',
    'die Lage ist ernst, aber nicht hoffnungslos',
    'keine weiteren Fragen, Euer Ehren',
    'the old house will have to be sold',
    'deserve an honest day’s pay for an honest day’s work',
    'bis Ende Mai wollen wir alle Fragen geklärt haben',
  ];
  for (const quotation of nowhere)
    it(`is found nowhere: ${quotation}`, () => {
      assert.equal(checkQuotation(index, quotation).verdict, 'not-found');
    });

  const silent = [
    '',
    '…',
    '[…]',
    'Panik',
    'so genannte Freunde',
    'Alarm',
    'Felsburg',
    'der Plan',
    '!!!',
    'a b c',
    '[…] ja […] nein',
  ];
  for (const quotation of silent)
    it(`nothing is said of »${quotation}«`, () => {
      assert.equal(checkQuotation(index, quotation).verdict, 'unchecked');
    });
});

describe('the quotation check', () => {
  it('finds the same words in several articles, in the order of their names', () => {
    const text = 'Sie rief: „Diese Brücke bleibt für alle Zeiten offen!“ Dann ging sie.';
    const two = indexOf({ 'b.md': text, 'a.md': text });
    const { matches } = checkQuotation(two, 'Diese Brücke bleibt für alle Zeiten offen');
    assert.deepEqual(
      matches.map((m) => m.article),
      ['a.md', 'b.md'],
    );
  });

  it('looks only at the articles that were asked for', () => {
    const options = { articles: ['articles/bahn.txt'] };
    assert.equal(checkQuotation(index, 'solange ich im Amt bin', options).verdict, 'not-found');
    assert.equal(checkQuotation(index, 'Ich erwarte von der Gesellschaft', options).verdict, 'verbatim');
  });

  it('prefers the verbatim place to one that nearly fits', () => {
    const both = indexOf({
      'a.md': '„Der Damm hält auch im nächsten Jahr stand“, sagte er.',
      'b.md': '„Der Damm hält auch im nächsten Winter stand“, sagte er.',
    });
    const { verdict, matches } = checkQuotation(both, 'Der Damm hält auch im nächsten Winter stand');
    assert.equal(verdict, 'verbatim');
    assert.deepEqual(
      matches.map((m) => m.article),
      ['b.md'],
    );
  });
});
