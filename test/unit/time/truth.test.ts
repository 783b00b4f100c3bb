// What events get dated by: the EDTF date of an expression is never invented and never finer than the text and its
// anchor support. Every sentence is our own; the articles appeared on Wednesday, 19 November 2025 unless it says so.
import assert from 'node:assert/strict';
import { edtfs, timesOf, type TimeOptions } from './support';

const check = (text: string, expected: readonly string[], options: TimeOptions = {}): void => {
  it(`${text} [${options.published === undefined ? '2025-11-19' : String(options.published)}]`, () => {
    assert.deepEqual(edtfs(text, options), expected);
  });
};

describe('dates from a publication day', () => {
  check('Am vergangenen Freitag trat er zurück.', ['vergangenen Freitag → 2025-11-14']);
  check('Am Montag trat er zurück.', ['Montag → 2025-11-17']);
  check('Nach dem Rücktritt des Ministers am Montag ist die Lage unklar.', ['Montag → 2025-11-17']);
  check('Nach dem Treffen reist er am Montag ab.', ['Montag → 2025-11-24']);
  check('Am Montag will er zurücktreten.', ['Montag → 2025-11-24']);
  check('Am Mittwoch trat er zurück.', ['Mittwoch → 2025-11-19']);
  check('Mitte dieser Woche trat er zurück.', ['Mitte dieser Woche → 2025-11-17/2025-11-23']);
  check('Anfang dieses Monats trat er zurück.', ['Anfang dieses Monats → 2025-11']);
  check('Im Oktober trat er zurück.', ['Oktober → 2025-10']);
  check('Im Dezember trat er zurück.', ['Dezember → 2024-12']);
  check('Im Januar wird er zurücktreten.', ['Januar → 2026-01']);
  check('Im vorigen Jahr trat er zurück.', ['vorigen Jahr → 2024']);
  check('Vor drei Jahren trat er zurück.', ['drei Jahren → 2022']);
  check('Vor drei Monaten trat er zurück.', ['drei Monaten → 2025-08']);
  check('Vor drei Wochen trat er zurück.', ['drei Wochen → 2025-10-27/2025-11-02']);
  check('Vor drei Tagen trat er zurück.', ['drei Tagen → 2025-11-16']);
  check('Vor wenigen Monaten trat er zurück.', ['wenigen Monaten → null']);
  check('Vor gut drei Jahren trat er zurück.', ['gut drei Jahren → null']);
  check('Nach drei Tagen gab er auf.', ['drei Tagen → null']);
  check('Drei Tage lang schwieg er.', ['Drei Tage → null']);
  check('Das geschieht jeden Tag.', ['jeden Tag → null']);
  check('In der Nacht zum Dienstag fielen Schüsse.', ['Nacht zum Dienstag → 2025-11-17/2025-11-18']);
  check('Das Haus fiel Ende Februar 2022.', ['Ende Februar 2022 → 2022-02']);
  check('Im Herbst 2011 kam er.', ['Herbst 2011 → 2011-23']);
  check('In den neunziger Jahren kam er.', ['den neunziger Jahren → 199X']);
  check('Das Haus stammt aus dem 19. Jahrhundert.', ['dem 19. Jahrhundert → 18XX']);
  check('An Ostern kam er.', ['Ostern → 2025-04-20/2025-04-21']);
  check('Der Prozess wurde auf den 28. November vertagt.', ['28. November → 2025-11-28']);
  check('Seit Donnerstag ist die Stadt ruhig.', ['Donnerstag → 2025-11-13']);
  check('Nach der am Dienstag erfolgten Wahl ist die Stadt ruhig.', ['Dienstag → 2025-11-18']);
  check('Bis Ende Dezember wollte er zurücktreten.', ['Ende Dezember → 2025-12']);
  check('Demnächst tritt er zurück.', ['Demnächst → null']);
  // The day of publication does not tell on which evening something happened.
  check('Gegen 20 Uhr fielen Schüsse.', ['20 Uhr → null']);
  check('Am Montag brannte es. Gegen 20 Uhr war das Feuer aus.', [
    'Montag → 2025-11-17',
    '20 Uhr → 2025-11-17',
  ]);
  // What has happened did not happen on a day still to come.
  check('Für den 30. November ist ein Streik geplant. Am Abend traf sie den Minister.', [
    '30. November → 2025-11-30',
    'Abend → null',
  ]);
  check('Für den 30. November ist ein Streik geplant. Am Abend trifft sie den Minister.', [
    '30. November → 2025-11-30',
    'Abend → 2025-11-30',
  ]);
});

describe('dates from a coarser or no publication date', () => {
  check('Am Mittwoch trat er zurück.', ['Mittwoch → 2025-02~'], { published: '2025-02' });
  check('Im vergangenen Jahr trat er zurück.', ['vergangenen Jahr → 2024'], { published: '2025-02' });
  check('Im vergangenen Monat trat er zurück.', ['vergangenen Monat → 2025-01'], { published: '2025-02' });
  check('Vergangene Woche trat er zurück.', ['Vergangene Woche → null'], { published: '2025-02' });
  check('Gestern trat er zurück.', ['Gestern → 2025-02~'], { published: '2025-02' });
  check('Im Oktober trat er zurück.', ['Oktober → 2024-10'], { published: '2025-02' });
  check('Im Oktober trat er zurück.', ['Oktober → null'], { published: '2025' });
  check('Im vergangenen Jahr trat er zurück.', ['vergangenen Jahr → 2024'], { published: '2025' });
  check('Vor drei Monaten trat er zurück.', ['drei Monaten → null'], { published: '2025' });
  for (const text of [
    'Am Mittwoch trat er zurück.',
    'Gestern trat er zurück.',
    'Vergangene Woche trat er zurück.',
    'Im vergangenen Jahr trat er zurück.',
    'Im Oktober trat er zurück.',
    'Vor drei Tagen trat er zurück.',
    'An Ostern trat er zurück.',
    'In der Nacht zum Dienstag trat er zurück.',
    'Am Wochenende trat er zurück.',
    'Im dritten Quartal trat er zurück.',
  ])
    it(`${text} [unknown]`, () => {
      const found = timesOf(text, { published: null });
      assert.equal(found.length, 1);
      assert.equal(found[0]?.edtf, null);
    });
  it('keeps a time of day with the weekday of its sentence', () => {
    const values = (text: string, published: string | null): string[] =>
      timesOf(text, { published }).map((t) => `${t.value} ${t.edtf ?? 'null'} ${t.basis}`);
    const text = 'Am Dienstag flog er ab und stieg am späten Abend um.';
    assert.deepEqual(values(text, null), ['XXXX-WXX-2 null stated', 'XXXX-WXX-2TEV null stated']);
    assert.deepEqual(values(text, '2025-02'), [
      'XXXX-WXX-2 2025-02~ inferred',
      'XXXX-WXX-2TEV 2025-02~ inferred',
    ]);
    assert.deepEqual(values(text.replace(' und', '. Er'), null), [
      'XXXX-WXX-2 null stated',
      'XXXX-XX-XXTEV null stated',
    ]);
  });
  it('gives a weekday without a date its own value', () => {
    assert.equal(timesOf('Am Mittwoch trat er zurück.', { published: '2025-02' })[0]?.value, 'XXXX-WXX-3');
  });
});

describe('numbers and days of no year', () => {
  check('Gezählt wurden 2400 im Jahr 2012 und 1800 im vergangenen Jahr.', [
    'Jahr 2012 → 2012',
    'vergangenen Jahr → 2024',
  ]);
  check('Ende 2023 im letzten Jahr seiner Amtszeit starb er.', ['Ende 2023 → 2023']);
  check('Jedes Jahr, am 3. Oktober, feiert man.', ['Jedes Jahr → null', '3. Oktober → null']);
  check('Jedes Jahr am 3. Oktober 2024 feiert man.', ['Jedes Jahr → null', '3. Oktober 2024 → 2024-10-03']);
});

describe('dates that hang on a date in the text', () => {
  check('Am 3. Mai 2024 begann der Prozess. Am Tag danach floh er.', [
    '3. Mai 2024 → 2024-05-03',
    'Tag danach → 2024-05-04',
  ]);
  check('Am 3. Mai 2024 fiel das Urteil; zwei Tage zuvor war er geflohen.', [
    '3. Mai 2024 → 2024-05-03',
    'zwei Tage zuvor → 2024-05-01',
  ]);
  check('Zwei Tage zuvor war er geflohen.', ['Zwei Tage zuvor → null']);
  check('Im März 1974 ging er, im August desselben Jahres kam sie.', [
    'März 1974 → 1974-03',
    'August desselben Jahres → 1974-08',
  ]);
  check('Im April 2019 siegte er. Damals war er unbekannt.', ['April 2019 → 2019-04', 'Damals → 2019-04']);
  check('Er war von 1964 bis 1982 Chef und damals jung.', ['1964 → 1964', '1982 → 1982', 'damals → null']);
  check('Am Montag siegte er. Damals in Rom verlor er.', ['Montag → 2025-11-17', 'Damals → null']);
  // A year named in passing is no anchor for what follows.
  check('Die Witwe des 2004 gestorbenen Malers klagte im Juli.', ['2004 → 2004', 'Juli → 2025-07']);
  check('Am 3. Mai 2024 trat er zurück.', ['3. Mai 2024 → 2024-05-03'], { published: null });
  it('says what is stated, what is inferred, and from where', () => {
    const [monday] = timesOf('Am Montag trat er zurück.');
    assert.deepEqual(
      [monday?.basis, monday?.anchor],
      ['inferred', { kind: 'publication', value: '2025-11-19' }],
    );
    const [stated, after] = timesOf('Am 3. Mai 2024 kam er, tags darauf ging er.');
    assert.deepEqual([stated?.basis, stated?.anchor], ['stated', undefined]);
    assert.deepEqual(
      [after?.basis, after?.anchor],
      ['inferred', { kind: 'text', value: '2024-05-03', span: [3, 14] }],
    );
  });
});

describe('ranges and stretches', () => {
  const extents = (text: string): string[] =>
    timesOf(text).map((t) => `${text.slice(...t.span)} → ${t.edtf ?? 'null'} < ${t.extent ?? 'none'}`);
  const range = (text: string, expected: readonly string[]): void => {
    it(text, () => {
      assert.deepEqual(extents(text), expected);
    });
  };
  range('Die Messe lief vom 3. bis 5. Mai.', [
    '3. → 2025-05-03 < 2025-05-03/2025-05-05',
    '5. Mai → 2025-05-05 < 2025-05-03/2025-05-05',
  ]);
  range('Zwischen 2014 und 2022 wuchs die Stadt.', ['2014 → 2014 < 2014/2022', '2022 → 2022 < 2014/2022']);
  range('Sie kamen 2014 und 2022.', ['2014 → 2014 < none', '2022 → 2022 < none']);
  range('Seit Februar gilt das Gesetz.', ['Februar → 2025-02 < 2025-02/..']);
  range('Bis Ende 2026 soll der Bau stehen.', ['Ende 2026 → 2026 < ../2026']);
  range('Seit Baubeginn Ende Februar 2022 wird gestritten.', ['Ende Februar 2022 → 2022-02 < 2022-02/..']);
  range('Seit dem schweren US-Angriff auf die Insel im März gilt das.', ['März → 2025-03 < 2025-03/..']);
  range('Bis zur Wahl der Räte am 3. Mai 2026 ist Ruhe.', ['3. Mai 2026 → 2026-05-03 < ../2026-05-03']);
  range('Seit Jahren streiten die Länder im Mai 2025 darüber.', [
    'Jahren → null < none',
    'Mai 2025 → 2025-05 < none',
  ]);
  range('Vom 28. Dezember bis 3. Januar 2020 war zu.', [
    '28. Dezember → 2019-12-28 < 2019-12-28/2020-01-03',
    '3. Januar 2020 → 2020-01-03 < 2019-12-28/2020-01-03',
  ]);
  range('Zwischen dem 24. Oktober 2012 und dem 14. März 2013 fielen Schüsse.', [
    '24. Oktober 2012 → 2012-10-24 < 2012-10-24/2013-03-14',
    '14. März 2013 → 2013-03-14 < 2012-10-24/2013-03-14',
  ]);
  range('Von Montag bis Freitag war gesperrt.', [
    'Montag → 2025-11-10 < 2025-11-10/2025-11-14',
    'Freitag → 2025-11-14 < 2025-11-10/2025-11-14',
  ]);
});

describe('English dates', () => {
  const en = { lang: 'en' } as const;
  check('He resigned last Friday.', ['last Friday → 2025-11-14'], en);
  check('He resigned on Monday.', ['Monday → 2025-11-17'], en);
  check('He will resign on Monday.', ['Monday → 2025-11-24'], en);
  check('He resigned three years ago.', ['three years ago → 2022'], en);
  check('He resigned a few months ago.', ['a few months ago → null'], en);
  check('He resigned in October.', ['October → 2025-10'], en);
  check('He resigned on Wednesday.', ['Wednesday → 2025-02~'], { lang: 'en', published: '2025-02' });
  check('It ran from 3 to 5 May 2024.', ['3 → 2024-05-03', '5 May 2024 → 2024-05-05'], en);
});
