// Which stretches of a note count as quotations, format by format; what does not; and how a note opts out.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findQuotations, quotationsOff, type NoteFormat } from '../../../src/core/api';

function found(text: string, format: NoteFormat = 'markdown'): string[] {
  return findQuotations(text, format).map(({ inner }) => text.slice(...inner));
}

describe('the quotations of a note', () => {
  for (const text of [
    'Sie sagte: „Das ist ein Anfang“, mehr nicht.',
    'She said: “Das ist ein Anfang”, no more.',
    'Sie sagte: "Das ist ein Anfang", mehr nicht.',
    'Sie sagte: »Das ist ein Anfang«, mehr nicht.',
    'Elle a dit: «Das ist ein Anfang», c’est tout.',
    'Sie sagte: ‚Das ist ein Anfang‘, mehr nicht.',
    'She said: ‘Das ist ein Anfang’, didn’t she?',
    'Sie sagte: „Das ist ein Anfang", mehr nicht.',
    'Sie sagte: ›Das ist ein Anfang‹, mehr nicht.',
  ])
    it(`are found: ${text}`, () => assert.deepEqual(found(text), ['Das ist ein Anfang']));

  it('are the outermost only', () => {
    assert.deepEqual(found('Er: „Sie rief ‚Halt sofort an‘ und lief.“'), [
      'Sie rief ‚Halt sofort an‘ und lief.',
    ]);
  });

  it('have three words or more', () => {
    assert.deepEqual(found('Die „Freunde“, der „gute Mann“ und "ja" sowie ein 5" langer Nagel.'), []);
  });

  it('do not reach over paragraphs, list items and headings', () => {
    assert.deepEqual(found('Er sagte: „Das ist ein\n\nAnfang und mehr“'), []);
    assert.deepEqual(found('- „eins zwei drei\n- vier fünf sechs“'), []);
    assert.deepEqual(found('Er sagte: „Das ist\nein Anfang“ gestern'), ['Das ist\nein Anfang']);
  });

  it('do not stand in code, comments, addresses and front matter', () => {
    const text = [
      '---',
      'title: "ein zwei drei vier"',
      '---',
      '```js',
      'const a = "ein zwei drei vier";',
      '```',
      'Der Befehl `echo "ein zwei drei vier"` tut nichts. <!-- "ein zwei drei vier" -->',
      '[Verweis](ziel.md "ein zwei drei vier") <span title="ein zwei drei vier">',
      '',
      'Aber „eins zwei drei vier“ zählt.',
    ].join('\n');
    assert.deepEqual(found(text), ['eins zwei drei vier']);
  });

  it('may be block quotations that say whose words they are', () => {
    assert.deepEqual(found('Brandkamp sagte:\n\n> Der Hafen bleibt\n> unser Hafen.\n'), [
      'Der Hafen bleibt\n> unser Hafen',
    ]);
    assert.deepEqual(found('> Der Hafen bleibt unser Hafen.\n> — Ilse Brandkamp\n'), [
      'Der Hafen bleibt unser Hafen',
    ]);
    assert.deepEqual(found('> Der Hafen bleibt unser Hafen.[^1]\n'), ['Der Hafen bleibt unser Hafen']);
    assert.deepEqual(found('> Nur ein Einschub ohne Quelle.\n'), []);
  });

  it('are found in YAML in the writer’s own words', () => {
    const text = [
      'briefing: actor',
      'subject: "Ilse Brandkamp von Rostwik Hafen"',
      'summary:',
      '  - text: Sie sprach von „einem schwarzen Tag für alle“.',
      '  - text: "Sie sprach von \\"noch einem schwarzen Tag\\" dort."',
      'statements:',
      '  - says: „Das hat Dossier selbst geschrieben“',
      '    source:',
      '      - words: „Das hat Dossier auch geschrieben“',
      'notes: |',
      '  Dazu meinte sie: "eins zwei drei vier", so hieß es.',
    ].join('\n');
    assert.deepEqual(found(text, 'yaml'), [
      'einem schwarzen Tag für alle',
      'noch einem schwarzen Tag\\',
      'eins zwei drei vier',
    ]);
  });

  it('are not the names of events that a briefing speaks of', () => {
    const text = [
      'briefing: actor',
      'events:',
      '  - what: "Gespräch: Ilse Brandkamp, Jonas Feld (Rostwik)"',
      '  - what: Reise von Ilse Brandkamp nach Rostwik',
      'open-questions:',
      '  - "Wann waren »Gespräch: Ilse Brandkamp, Jonas Feld (Rostwik)« und »Reise von Ilse Brandkamp nach Rostwik«?"',
      '  - Sie fragte, was „nun aus dem Hafen wird“.',
    ];
    for (const end of ['\n', '\r\n'])
      assert.deepEqual(found(text.join(end), 'yaml'), ['nun aus dem Hafen wird']);
    assert.equal(found(text.slice(1).join('\n'), 'yaml').length, 3);
  });

  it('know the paragraph they stand in', () => {
    const text = 'Erstens.\n\nIlse Brandkamp: „Wer das will, muss fragen.“\n\nDrittens.';
    const [only] = findQuotations(text, 'markdown');
    assert.equal(text.slice(...only!.block), 'Ilse Brandkamp: „Wer das will, muss fragen.“');
    assert.equal(text.slice(...only!.outer), '„Wer das will, muss fragen.“');
  });

  it('never throw, and keep within the text', () => {
    const sign = fc.constantFrom(
      '„',
      '“',
      '"',
      '»',
      '«',
      '‚',
      '‘',
      '’',
      '>',
      '\n',
      '\r\n',
      '```',
      '`',
      '<!--',
      '-->',
      '---\n',
      '- ',
      'a: ',
      'ein ',
      'zwei ',
      'drei ',
      '](',
      ')',
      '\\"',
      '😀',
    );
    fc.assert(
      fc.property(
        fc.array(sign, { maxLength: 60 }).map((s) => s.join('')),
        fc.constantFrom<NoteFormat>('markdown', 'plaintext', 'yaml'),
        (text, format) => {
          for (const { inner, outer, block } of findQuotations(text, format)) {
            assert.ok(0 <= outer[0] && outer[0] <= inner[0] && inner[0] < inner[1] && inner[1] <= outer[1]);
            assert.ok(outer[1] <= text.length && block[0] <= inner[0]);
          }
          quotationsOff(text, format);
        },
      ),
    );
  });
});

describe('the wish not to be checked', () => {
  const off: readonly (readonly [string, NoteFormat])[] = [
    ['---\ndossier: {quotations: off}\n---\n\nText', 'markdown'],
    ['---\ntitle: x\ndossier: { quotations: "off" }\n---\nText', 'markdown'],
    ['---\ndossier:\n  quotations: off\n---\nText', 'markdown'],
    ['Text\n\n<!-- dossier: quotations off -->\n', 'markdown'],
    ['<!-- Dossier: quotations: off -->', 'markdown'],
    ['# dossier: quotations off\nbriefing: actor\n', 'yaml'],
    ['dossier: {quotations: off}\nsubject: x\n', 'yaml'],
    ['# dossier: quotations off\nText', 'plaintext'],
  ];
  for (const [text, format] of off)
    it(`is heard: ${JSON.stringify(text)}`, () => assert.ok(quotationsOff(text, format)));

  const on: readonly (readonly [string, NoteFormat])[] = [
    ['Text', 'markdown'],
    ['---\ndossier: {quotations: on}\n---\n', 'markdown'],
    ['---\ndossier: {quotations: offen}\n---\n', 'markdown'],
    ['dossier: {quotations: off}', 'markdown'],
    ['<!-- quotations off -->', 'markdown'],
    ['# dossier: quotations on', 'yaml'],
    ['', 'yaml'],
  ];
  for (const [text, format] of on)
    it(`is not read into ${JSON.stringify(text)}`, () => assert.ok(!quotationsOff(text, format)));
});
