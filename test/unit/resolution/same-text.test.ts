// The same text in two papers is one source: found with another headline, a lead of its own, a signature cut; not found
// where two papers merely write on the same matter. The order in which articles come plays no part.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { annotateArticle, DossierIndex, independentSources, read } from '../../../src/core/api';

const BODY = [
  'Die Reederin Wilma Tjaden hat am Dienstag in Emsbüren den Bau von drei Fähren angekündigt. Die Schiffe sollen ab 2027 zwischen den Inseln verkehren und mit Wasserstoff fahren.',
  'Tjaden traf den Verkehrsminister Olaf Rieken in dessen Ministerium. „Wir bauen hier und nirgendwo sonst“, sagte Tjaden danach vor der Presse. Rieken lobte die Entscheidung und versprach Hilfe beim Ausbau der Häfen.',
  'Die Gewerkschaft begrüßte den Plan, verlangte aber eine Zusage für die Werft in Leer. Ihr Sprecher Hinnerk Dirks erklärte, ohne Tarifvertrag werde es keine Ruhe geben.',
];
const OTHER = [
  'Drei neue Fähren will die Reederei Tjaden bauen lassen, das gab sie am Dienstag bekannt. Mit Wasserstoff betrieben, könnten sie von 2027 an die Inseln anlaufen, wie es aus dem Unternehmen heißt.',
  'Wilma Tjaden war dafür eigens zu Olaf Rieken gereist, dem zuständigen Minister. Er sicherte ihr zu, dass das Land sich an neuen Anlegern beteiligt. In der Branche stößt das auf Zustimmung.',
];

const page = (title: string, paragraphs: readonly string[], date = '2024-04-10'): string =>
  `---\ntitle: ${title}\npublished: ${date}\n---\n\n# ${title}\n\n${paragraphs.join('\n\n')}\n`;

const ARTICLES: Readonly<Record<string, string>> = {
  'a.md': page('Tjaden baut drei Fähren', BODY),
  'b.md': page(
    'Wasserstoff für die Inseln',
    ['Emsbüren (dpa) – Gute Nachricht für die Küste.', ...BODY.slice(0, 2)],
    '2024-04-11',
  ),
  'c.md': page('Neue Schiffe', OTHER),
  'd.md': page('Tjaden baut drei Fähren', BODY, '2024-04-12').replaceAll('\n', '\r\n').normalize('NFD'),
};

function dossierOf(ids: readonly string[]): ReturnType<DossierIndex['snapshot']> {
  const index = new DossierIndex();
  for (const id of ids)
    index.put(annotateArticle(read({ id, text: ARTICLES[id] ?? '' })), ARTICLES[id] ?? '');
  return index.snapshot();
}

describe('articles with the same text', () => {
  it('are told from those on the same matter', () => {
    const { articles } = dossierOf(Object.keys(ARTICLES));
    assert.deepEqual(
      articles.map((a) => [a.id, a.copyOf ?? null]),
      [
        ['a.md', null],
        ['b.md', 'a.md'],
        ['c.md', null],
        ['d.md', 'a.md'],
      ],
    );
  });

  it('count as one source of an event', () => {
    const dossier = dossierOf(['a.md', 'b.md', 'd.md']);
    const several = dossier.events.filter((e) => new Set(e.reports.map((r) => r.article)).size > 1);
    assert.ok(several.length > 0, 'no event was joined over the copies');
    for (const event of several) assert.equal(independentSources(event, dossier), 1);
  });

  it('tell of one event in the same words, however little these say', () => {
    const text = (date: string, title: string): string =>
      page(title, [...BODY.slice(0, 2), 'Am Freitag wurde der Neubau der Schleuse beschlossen.'], date);
    const decided = (...dates: string[]): number[] => {
      const index = new DossierIndex();
      dates.forEach((date, n) => {
        const article = text(date, `Titel ${'ab'.charAt(n)}`);
        index.put(annotateArticle(read({ id: `${n}.md`, text: article })), article);
      });
      const events = index.snapshot().events.filter((e) => e.reports[0]?.sentence.words.includes('Schleuse'));
      return events.map((e) => e.reports.length);
    };
    const alone = decided('2024-04-10').length;
    assert.ok(alone > 0, 'the sentence tells of no event');
    assert.deepEqual(
      decided('2024-04-10', '2024-04-11'),
      Array.from({ length: alone }, () => 2),
    );
    // A date that contradicts keeps them apart.
    assert.deepEqual(
      decided('2024-04-10', '2024-06-11'),
      Array.from({ length: 2 * alone }, () => 1),
    );
  });

  it('are not made one by a survey that holds them all', () => {
    const index = new DossierIndex();
    const put = (id: string, text: string): void => index.put(annotateArticle(read({ id, text })), text);
    put('a.md', page('Fähren', BODY));
    put('c.md', page('Neue Schiffe', OTHER));
    put('long.md', page('Der Tag im Überblick', [...BODY, ...OTHER], '2024-04-12'));
    const copies = (): (string | null)[] => index.snapshot().articles.map((a) => a.copyOf ?? null);
    assert.deepEqual(copies(), [null, null, null]);
    // One that grew in steps is one text all the same.
    put('b.md', page('Fähren', BODY.slice(0, 2), '2024-04-09'));
    put('b0.md', page('Fähren', BODY.slice(0, 1), '2024-04-08'));
    index.remove('long.md');
    assert.deepEqual(copies(), ['b0.md', 'b0.md', null, null]);
    index.remove('b.md');
    index.remove('b0.md');
    put('long.md', page('Der Tag im Überblick', [...BODY, ...OTHER], '2024-04-12'));
    // As long as it is known to hold one only, it is that one with more.
    index.remove('c.md');
    assert.deepEqual(copies(), [null, 'a.md']);
    const share = index.snapshot().articles[1]?.copyShare ?? 0;
    assert.ok(share > 0.4 && share < 0.8, String(share));
  });

  it('are found in whatever order they come and go', () => {
    const all = Object.keys(ARTICLES);
    const expected = dossierOf(all).articles;
    fc.assert(
      fc.property(
        fc.shuffledSubarray(all, { minLength: all.length }),
        fc.constantFrom(...all),
        (order, twice) => {
          const index = new DossierIndex();
          const put = (id: string): void =>
            index.put(annotateArticle(read({ id, text: ARTICLES[id] ?? '' })), ARTICLES[id] ?? '');
          for (const id of order) put(id);
          index.snapshot();
          index.remove(twice);
          index.snapshot();
          put(twice);
          assert.deepEqual(index.snapshot().articles, expected);
        },
      ),
      { numRuns: 6 },
    );
  });

  it('does not take short or empty texts for one another', () => {
    const index = new DossierIndex();
    for (const [id, text] of [
      ['x.md', ''],
      ['y.md', ''],
      ['k.md', 'Der Rat tagt.'],
      ['l.md', 'Der Rat tagt nicht.'],
      ['m.md', 'Der Rat tagt.'],
    ] as const)
      index.put(annotateArticle(read({ id, text })), text);
    assert.deepEqual(
      index.snapshot().articles.map((a) => a.copyOf ?? null),
      [null, null, 'k.md', null, null],
    );
  });
});
