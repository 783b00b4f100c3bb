// Each rule on a note of its own: what it finds, what its preferred remedy makes of it, and what it leaves in peace.
import assert from 'node:assert/strict';
import { applyEdits, RULES } from '../../../src/core/api';
import { edtfOf } from '../../../src/core/checks/edtf-of';
import { scalarText } from '../../../src/core/checks/scalar';
import { paragraphPrint } from '../../../src/core/base/paragraph-print';
import { parse } from 'yaml';
import { fixtureDossier, TEXTS } from '../../support/dossier-fixture';
import { BROKEN } from './broken';
import { changed, check, EVENT_NOTE, knownOf, NOTE } from './fixture';

const codes = (text: string, known = knownOf()): string[] => check(text, known).problems.map((p) => p.code);

describe('checks of notes', () => {
  for (const { name, note, known, code, mended } of BROKEN)
    if (mended !== undefined)
      it(`mends ${name}`, () => {
        let text = note;
        for (let round = 0; round < 9; round++) {
          const found = check(text, known).problems.find((p) => p.code === code);
          const fix = found?.fixes.find((f) => f.preferred);
          if (!fix) break;
          text = applyEdits(text, fix.edits);
        }
        assert.equal(text, mended);
      });

  it('finds words again by the fingerprint of their paragraph where they stand twice', () => {
    const one = TEXTS['articles/eins.md'] ?? '';
    const before = one.slice(0, 54);
    const texts = { ...TEXTS, 'articles/eins.md': `Neu.\n${before} Dazu mehr.\n${one}\n` };
    const print = paragraphPrint(one);
    const note = changed(
      '    outlet: Blatt\n',
      `    outlet: Blatt\n    paragraphs:\n      ¶1: ${print}\n`,
      EVENT_NOTE,
    );
    const known = knownOf(texts);
    const found = check(note, known).problems.filter((p) => p.code === 'source-moved');
    assert.ok(found.length > 0);
    const fix = found.flatMap((p) => p.fixes).find((f) => f.preferred);
    assert.equal(fix?.args?.['at'], 'a1¶3');
    assert.ok(codes(EVENT_NOTE, known).includes('source-ambiguous'), 'without the fingerprint it is open');
  });

  it('tells a span that is off once, by the rule that knows where it belongs', () => {
    assert.deepEqual(codes(changed('span: [16, 26]', 'span: [1, 2]')), ['source-shifted']);
  });

  it('finds a word that stands several times by how far the rest of its unchanged paragraph has moved', () => {
    const one = `${TEXTS['articles/eins.md'] ?? ''} Am Montag, am Montag.`;
    const printed = (text: string): string =>
      changed(
        '    outlet: Blatt\n',
        `    outlet: Blatt\n    paragraphs:\n      ¶1: ${paragraphPrint(text)}\n`,
        EVENT_NOTE,
      );
    const known = knownOf({ ...TEXTS, 'articles/eins.md': `Neu.\n${one}` });
    const { problems } = check(printed(one), known);
    assert.deepEqual([...new Set(problems.map((p) => p.code))], ['source-moved']);
    let text = printed(one);
    for (const p of problems.toReversed()) text = applyEdits(text, p.fixes[0]?.edits ?? []);
    assert.equal(
      text,
      printed(one)
        .replaceAll('at: a1¶1', 'at: a1¶2')
        .replaceAll('[37, 43]', '[42, 48]')
        .replace(/\[0, 54\]/g, '[5, 59]'),
    );
    assert.ok(
      codes(printed('other'), known).includes('source-ambiguous'),
      'a changed paragraph proves nothing',
    );
  });

  it('leaves the user’s own alone: fields, lists, words, comments, quotations that are not called verbatim', () => {
    const own = `${changed('notes: |\n  Room for your own.\n', 'notes: |\n  See a1¶1, and call Bob on 3.3.\n')}
mine:
  - date: tomorrow
    who: [Bob]
date-of-print: soon
`;
    assert.deepEqual(codes(own), []);
    const words = changed(
      'says: »Wir bleiben im Gespräch«\n    verbatim: true',
      'says: so ungefähr\n    verbatim: false',
    );
    assert.deepEqual(codes(words), []);
    const part = changed('says: »Wir bleiben im Gespräch«', 'says: bleiben im Gespräch');
    assert.deepEqual(codes(part), [], 'a part of the words is verbatim too');
  });

  it('a date that the user grounds in words of their own is not too fine', () => {
    const note = changed('date: unknown', 'date: 2025-03-04').replace(
      '    toward: [Peru]\n',
      '    toward: [Peru]\n    dated-by:\n      - at: a2¶1\n        span: [26, 34]\n        words: Dienstag\n',
    );
    assert.deepEqual(codes(note), []);
  });

  it('a title before a name that the articles call a former one', () => {
    const dossier = fixtureDossier();
    const [actor] = dossier.actors;
    assert.ok(actor);
    const offices = actor.offices.map((o) => ({ ...o, time: 'former' as const }));
    const known = knownOf(TEXTS, { ...dossier, actors: [{ ...actor, offices }, ...dossier.actors.slice(1)] });
    const base = changed('    seen: 2025-03-05\n', '    seen: 2025-03-05\n    time: former\n');
    assert.deepEqual(codes(base, known), []);
    const with_ = (words: string): string => changed('Room for your own.', words, base);
    assert.deepEqual(codes(with_('Außenministerin Ada Muster kommt.'), known), ['office-was-former']);
    assert.deepEqual(codes(with_('Die frühere Außenministerin Ada Muster kommt.'), known), []);
    assert.deepEqual(codes(with_('Außenministerin Berta Beispiel kommt.'), known), []);
    assert.deepEqual(codes(with_('Außenministerin Ada Muster kommt.'), knownOf()), ['office-current']);
  });

  it('switches: all, one rule, several, in the settings; not in values', () => {
    const broken = changed(
      'who: [Ada Muster]',
      'who: [Ada Mutser]',
      changed('date: 2025-03-03', 'date: bald'),
    );
    assert.deepEqual(codes(broken), ['date-not-edtf', 'actor-misspelt']);
    assert.deepEqual(codes(`# dossier: checks off\n${broken}`), []);
    assert.deepEqual(codes(`#dossier: off actor-unknown\r\n${broken}`), ['date-not-edtf']);
    assert.deepEqual(codes(`${broken}# dossier: off actor-unknown, date-not-edtf\n`), []);
    assert.deepEqual(codes(changed('  Room for', '  # dossier: checks off\n  Room for', broken)).length, 2);
    assert.deepEqual(check(broken, knownOf(), ['date-not-edtf']).problems.length, 1);
  });

  it('broken YAML gives its own problem and no others, and the outline stays', () => {
    const reading = check(changed('type: person', 'type: "person', NOTE));
    assert.ok(reading.problems.length > 0);
    assert.ok(reading.problems.every((p) => p.rule === 'yaml-syntax'));
    assert.equal(reading.kind, 'actor');
  });

  it('what is no briefing is left alone', () => {
    for (const text of ['a: b\n', 'name: x\nat: a1¶1\n', '- briefing: actor\n'])
      assert.equal(check(text).kind, null);
  });

  it('outline: sections and claims under the words by which a person knows them', () => {
    const { outline, folds } = check(EVENT_NOTE);
    const names = outline.map((n) => n.name);
    assert.deepEqual(names.slice(-4), ['differences', 'open-questions', 'notes', 'articles']);
    const events = check(NOTE).outline.find((n) => n.name === 'events');
    assert.deepEqual(
      events?.children.map((c) => [c.kind, c.name, c.detail]),
      [
        ['event', 'Ada Muster: Reise (Lima)', '2025-03-03'],
        ['event', 'Treffen mit Peru', 'unknown'],
      ],
    );
    assert.ok(folds.length > 10);
  });

  it('references: in sources the words, in the user’s own text the paragraph', () => {
    const note = changed('Room for your own.', 'As in a2¶1.');
    const { references } = check(note);
    const own = references.find((r) => r.span[0] === note.indexOf('a2¶1.'));
    assert.equal(own?.words, '');
    assert.deepEqual(own?.place, [0, TEXTS['articles/zwei.txt']?.length]);
    assert.equal(references.filter((r) => r.words === 'Montag').length, 2);
  });

  it('every rule is found in some broken note', () => {
    const found = new Set(
      BROKEN.flatMap(({ note, known }) => check(note, known).problems.map((p) => p.rule)),
    );
    const others = Object.keys(RULES).filter((r) => r !== 'yaml-syntax');
    assert.deepEqual([...found].sort(), others.sort());
  });
});

describe('dates as people write them', () => {
  const cases: readonly (readonly [string, string | null])[] = [
    ['12.2.2025', '2025-02-12'],
    ['12. 02. 2025', '2025-02-12'],
    ['2025/02/12', '2025-02-12'],
    ['2025-2', '2025-02'],
    ['Februar 2025', '2025-02'],
    ['12. Februar 2025', '2025-02-12'],
    ['Feb. 2025', '2025-02'],
    ['1st of May', null],
    ['May 1st, 2025', '2025-05-01'],
    ['12 December 2025', '2025-12-12'],
    ['02/12/2025', null],
    ['31.2.2025', null],
    ['constructor 2025', null],
    ['gestern', null],
  ];
  for (const [typed, date] of cases)
    it(`${typed} → ${String(date)}`, () => assert.equal(edtfOf(typed), date));
});

describe('values in YAML', () => {
  it('stand anywhere and are read as they were', () => {
    for (const value of [
      'x',
      '2024',
      '2025-02-12',
      'a, b',
      '[x]',
      'a: b',
      '# x',
      "it's",
      '»x«',
      'two\nlines',
      ' x ',
      '',
      'true',
      '- x',
      '🙂',
      'x'.repeat(300),
    ]) {
      const text = scalarText(value);
      assert.equal((parse(`k: ${text}`) as { k: unknown }).k, value);
      assert.deepEqual((parse(`k: [${text}, z]`) as { k: unknown }).k, [value, 'z']);
    }
  });
});
