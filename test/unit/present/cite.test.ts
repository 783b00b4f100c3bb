// Quoting a statement in a note: footnotes, plain text, entries of briefings; the words exact, nothing of the note touched.
import assert from 'node:assert/strict';
import { parse } from 'yaml';
import { checkQuotation, QuotationIndex } from '../../../src/core/api';
import { citeStatement, type Citation, type Insertion } from '../../../src/core/present/api';

const SOURCE = 'Sie sagte: „Der *Damm* bleibt [hier] „fest“ und <b>gut</b>“, so Marsch.';
const at = SOURCE.indexOf('„Der');
const end = SOURCE.indexOf('“, so') + 1;

const CITATION: Citation = {
  quote: [{ article: 'articles/damm.md', paragraph: 3, span: [at, end], words: SOURCE.slice(at, end) }],
  verbatim: true,
  kind: 'direct',
  date: '2024-05-03',
  speaker: 'Helga Marsch',
  speakerEvidence: { article: 'articles/damm.md', paragraph: 3, span: [60, 66], words: 'Marsch' },
  speakerInferred: false,
  stance: 'promise',
  lang: 'de',
  article: {
    id: 'articles/damm.md',
    title: 'Streit: der "Damm"',
    outlet: 'Tagesbote',
    published: '2024-05-08',
    shownDate: '8. Mai 2024',
    link: '../articles/damm.md#L9',
  },
  indirectly: 'indirekt',
};

function apply(note: string, insertions: readonly Insertion[]): string {
  return insertions
    .toSorted((a, b) => b.at - a.at)
    .reduce((text, { at: offset, text: added }) => text.slice(0, offset) + added + text.slice(offset), note);
}

describe('quoting a statement', () => {
  it('makes a footnote in Markdown, with the next free number', () => {
    const note = 'Sie blieb dabei:  Schluss.\n\n[^1]: Anderes\n';
    const cited = apply(note, citeStatement(note, 17, 'markdown', CITATION));
    assert.equal(
      cited,
      'Sie blieb dabei: „Der \\*Damm\\* bleibt \\[hier\\] ‚fest‘ und \\<b\\>gut\\</b\\>“[^2] Schluss.\n\n[^1]: Anderes\n' +
        '[^2]: Helga Marsch: Streit: der "Damm", Tagesbote, 8. Mai 2024, [¶3](<../articles/damm.md#L9>)\n',
    );
  });

  it('is verbatim for the quotation check', () => {
    const index = new QuotationIndex();
    const words = 'Der Damm bleibt, solange hier *noch* jemand wohnt';
    index.put('a.md', `„${words}“, sagte sie.`);
    const quote = [
      { article: 'a.md', paragraph: 1, span: [0, words.length + 2] as const, words: `„${words}“` },
    ];
    const note = apply('', citeStatement('', 0, 'markdown', { ...CITATION, quote }));
    const inner = note.slice(note.indexOf('„') + 1, note.indexOf('“'));
    assert.equal(checkQuotation(index, inner).verdict, 'verbatim');
  });

  it('joins the pieces of a split quotation with a mark of omission', () => {
    const quote = ['„Der Damm bleibt“', '„und der Hafen auch“'].map((words) => ({
      ...CITATION.quote[0]!,
      words,
    }));
    const text = apply('', citeStatement('', 0, 'plaintext', { ...CITATION, quote, verbatim: false }));
    assert.equal(
      text,
      '„Der Damm bleibt […] und der Hafen auch“ (Helga Marsch (indirekt); Streit: der "Damm", Tagesbote, 8. Mai 2024; ¶3)',
    );
  });

  const briefing = (statements: string): string =>
    `briefing: actor\nsubject: Helga Marsch\n\n${statements}# offen\nopen-questions: []\n\nnotes: |\n  meins\n\narticles:\n  a1:\n    file: articles/anderer.md\n    title: Anderer\n    published: 2024-05-01\n`;

  it('adds an entry to the statements of a briefing, and the article to its list', () => {
    const note = briefing(
      'statements:\n  - date: unknown\n    kind: direct\n    says: x\n    source: []\n\n',
    );
    const cited = parse(apply(note, citeStatement(note, 0, 'yaml', CITATION))) as {
      statements: Record<string, unknown>[];
      articles: Record<string, Record<string, unknown>>;
      notes: string;
    };
    assert.equal(cited.statements.length, 2);
    assert.deepEqual(cited.statements[1], {
      date: '2024-05-03',
      who: 'Helga Marsch',
      kind: 'direct',
      says: SOURCE.slice(at, end),
      verbatim: true,
      stance: 'promise',
      source: [
        { at: 'a2¶3', span: [at, end], words: SOURCE.slice(at, end) },
        { at: 'a2¶3', span: [60, 66], words: 'Marsch' },
      ],
    });
    assert.deepEqual(Object.keys(cited.articles), ['a1', 'a2']);
    assert.equal(cited.articles['a2']!['title'], 'Streit: der "Damm"');
    assert.equal(cited.notes, 'meins\n');
  });

  it('uses the key of an article that the briefing lists, and makes the section where there is none', () => {
    const note = briefing('').replace('articles/anderer.md', '"articles/damm.md"');
    const text = apply(note, citeStatement(note, 0, 'yaml', CITATION));
    const cited = parse(text) as { statements: { source: { at: string }[] }[]; articles: object };
    assert.equal(cited.statements[0]!.source[0]!.at, 'a1¶3');
    assert.deepEqual(Object.keys(cited.articles), ['a1']);
    assert.ok(text.includes('# offen\n'));
  });

  it('touches nothing else', () => {
    for (const format of ['markdown', 'plaintext', 'yaml'] as const) {
      const note = briefing('statements:\n  - says: x # meins\n\n');
      const insertions = citeStatement(note, 10, format, CITATION).toSorted((a, b) => a.at - b.at);
      assert.ok(insertions.every((i) => i.at >= 0 && i.at <= note.length && i.text !== ''));
    }
  });
});
