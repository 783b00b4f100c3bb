// Notes with one thing wrong each, and the code of the problem that must be found. Whether its remedies help is a law.
import type { KnownArticles } from '../../../src/core/api';
import { fixtureDossier, TEXTS } from '../../support/dossier-fixture';
import { changed, EVENT_NOTE, knownOf, NOTE } from './fixture';

export interface Broken {
  readonly name: string;
  readonly note: string;
  readonly known?: KnownArticles;
  readonly code: string;
  /** The note after the preferred remedy, where there is one. */
  readonly mended?: string;
}

const ONE = 'articles/eins.md';
const TWO = 'articles/zwei.txt';

/** The first article with a paragraph put before its text: everything moves. */
const MOVED = knownOf({ ...TEXTS, [ONE]: `Ein neuer Vorspann.\n${TEXTS[ONE] ?? ''}` });
const twice = { ...TEXTS, [ONE]: `Vorab.\n${TEXTS[ONE] ?? ''}\n${TEXTS[ONE] ?? ''}` };
const GONE = knownOf({ ...TEXTS, [ONE]: 'Etwas ganz anderes.' });

function renamed(): KnownArticles {
  const dossier = JSON.parse(
    JSON.stringify(fixtureDossier()).replaceAll(TWO, 'articles/neu, [1].txt'),
  ) as ReturnType<typeof fixtureDossier>;
  return knownOf({ [ONE]: TEXTS[ONE] ?? '', 'articles/neu, [1].txt': TEXTS[TWO] ?? '' }, dossier);
}

/** The first source with each key on a line of its own, as a person may write it. */
function block(span: string): string {
  const [from, to] = span.slice(1, -1).split(', ');
  return changed(
    '- {at: a1¶1, span: [16, 26], words: Ada Muster}',
    `- at: a1¶1\n        span:\n          - ${from ?? ''}\n          - ${to ?? ''} # mine\n        words: Ada Muster`,
  );
}

export const BROKEN: readonly Broken[] = [
  {
    name: 'a value that is misspelt',
    note: changed('status: happened', 'status: happend'),
    code: 'form-one-of',
    mended: NOTE,
  },
  {
    name: 'a section that is misspelt',
    note: changed('\nevents:', '\nevnets:'),
    code: 'form-misspelt',
    mended: NOTE,
  },
  {
    name: 'an entry that lacks a key',
    note: changed(/ +status: happened\n/, ''),
    code: 'form-missing',
  },
  {
    name: 'words that moved',
    note: NOTE,
    known: MOVED,
    code: 'source-moved',
  },
  {
    name: 'a wrong paragraph',
    note: changed('a1¶1', 'a1¶7'),
    code: 'source-moved',
    mended: NOTE,
  },
  {
    name: 'a wrong span',
    note: changed('[16, 26]', '[0, 3]'),
    code: 'source-shifted',
    mended: NOTE,
  },
  {
    name: 'a span in block style',
    note: block('[1, 5]'),
    code: 'source-shifted',
    mended: block('[16, 26]'),
  },
  { name: 'words that stand in two places now', note: NOTE, known: knownOf(twice), code: 'source-ambiguous' },
  {
    name: 'words that were edited in the article',
    note: NOTE,
    known: knownOf({
      ...TEXTS,
      [ONE]: (TEXTS[ONE] ?? '').replace('reiste am Montag', 'reiste am späten Montag'),
    }),
    code: 'source-changed',
  },
  { name: 'words that have gone', note: NOTE, known: GONE, code: 'source-changed' },
  {
    name: 'a paragraph that is not there, cited without words',
    note: changed(/\{at: a1¶1, span: \[55, 80\].*\}/, '{at: a1¶99}'),
    code: 'source-paragraph-gone',
  },
  {
    name: 'an article that is not listed',
    note: changed('at: a1¶1, span: [55', 'at: a9¶1, span: [55'),
    code: 'reference-unlisted',
    mended: NOTE,
  },
  {
    name: 'a reference that is none',
    note: changed('at: a1¶1, span: [55', 'at: "a1, 1", span: [55'),
    code: 'reference-malformed',
    mended: NOTE,
  },
  {
    name: 'a report of an article that is not listed',
    note: changed('article: a2', 'article: a7', EVENT_NOTE),
    code: 'reference-unlisted',
  },
  {
    name: 'an article that has gone',
    note: changed('articles/eins.md', 'articles/weg.md'),
    code: 'article-missing',
  },
  {
    name: 'an article that was renamed',
    note: NOTE,
    known: renamed(),
    code: 'article-missing',
    mended: changed('file: articles/zwei.txt', 'file: "articles/neu, [1].txt"'),
  },
  {
    name: 'an article without a path',
    note: changed('    file: articles/eins.md\n', ''),
    code: 'article-without-file',
  },
  {
    name: 'an article that is listed twice',
    note: changed(
      '\n  a2:\n    file: articles/zwei.txt',
      '\n  a3:\n    file: articles/eins.md\n    published: 2025-03-05\n  a2:\n    file: articles/zwei.txt',
      changed('a1¶1, span: [55', 'a3¶1, span: [55'),
    ),
    code: 'article-duplicate',
    mended: NOTE,
  },
  {
    name: 'an article that nothing cites',
    note: `${NOTE}  a3:\n    file: articles/drei.md\n    title: Drei\n`,
    code: 'article-unused',
  },
  {
    name: 'a quotation with a word changed',
    note: changed('says: »Wir bleiben im Gespräch«', 'says: »Wir blieben im Gespräch«'),
    code: 'quotation-not-verbatim',
    mended: NOTE,
  },
  {
    name: 'a quotation with a word left out, in quotes and over two lines',
    note: changed('says: »Wir bleiben im Gespräch«', 'says: "»Wir\n      im Gespräch«"'),
    code: 'quotation-not-verbatim',
    mended: NOTE,
  },
  {
    name: 'a quotation that the dossier does not know, with a word changed',
    note: changed('says: »Wir bleiben im Gespräch«', 'says: Ada Muster fuhr am Montag nach Lima').replace(
      /span: \[55, 80\], words: .*\}/,
      'span: [0, 54], words: Außenministerin Ada Muster reiste am Montag nach Lima.}',
    ),
    code: 'quotation-not-verbatim',
  },
  {
    name: 'a German date',
    note: changed('date: 2025-03-03', 'date: 3. März 2025'),
    code: 'date-not-edtf',
    mended: NOTE,
  },
  {
    name: 'an English date',
    note: changed('date: 2025-03-03', 'date: March 3rd, 2025'),
    code: 'date-not-edtf',
    mended: NOTE,
  },
  { name: 'a date that is none', note: changed('date: 2025-03-03', 'date: bald'), code: 'date-not-edtf' },
  {
    name: 'a day that is not in the calendar',
    note: changed('date: 2025-03-03', 'date: 2025-02-30'),
    code: 'date-not-edtf',
  },
  { name: 'no date at all', note: changed('date: 2025-03-03', 'date:'), code: 'date-not-edtf' },
  {
    name: 'a date for what is undated',
    note: changed('date: unknown', 'date: 2025-03-09'),
    code: 'date-without-ground',
    mended: NOTE,
  },
  {
    name: 'a date finer than its source',
    note: changed('date: 2025-03-03\n    kind', 'date: 2025-03-03T10:30\n    kind'),
    code: 'date-too-fine',
    mended: NOTE,
  },
  {
    name: 'a date that the article does not give',
    note: changed('published: unknown', 'published: 2025-03-06'),
    code: 'published-unsupported',
    mended: NOTE,
  },
  {
    name: 'a name with letters swapped',
    note: changed('who: [Ada Muster]', 'who: [Ada Mutser]'),
    code: 'actor-misspelt',
    mended: NOTE,
  },
  { name: 'a name of nobody', note: changed('toward: [Peru]', 'toward: [Atlantis]'), code: 'actor-unknown' },
  {
    name: 'a subject of nobody',
    note: changed('subject: Ada Muster', 'subject: Berta Beispiel'),
    code: 'actor-unknown',
  },
  {
    name: 'an office called former',
    note: changed('    seen: 2025-03-05\n', '    seen: 2025-03-05\n    time: former\n'),
    code: 'office-current',
    mended: NOTE,
  },
  {
    name: 'an office of other years',
    note: changed('seen: 2025-03-05', 'seen: 2019/2030'),
    code: 'office-seen',
    mended: NOTE,
  },
  {
    name: 'a claim without a source',
    note: changed(
      '\n# Statements',
      '\n  - date: 2025-03\n    what: Gespräch\n    type: CONSULT\n    status: happened\n\n# Statements',
    ),
    code: 'claim-without-source',
  },
];
