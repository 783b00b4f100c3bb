// Each kind of briefing on the sample dossier, and those on articles that contradict each other, as files to be read; and
// the promise that holds for every line: the words cited stand at their span, in their paragraph, and the paragraph is the
// one whose fingerprint the note keeps. The files are made from the dossiers as the engine once found them
// (`golden/*.json`; UPDATE_DOSSIERS=1 renews them), so that they change with the briefings and not with every word that
// the engine learns; the same promise is tested on what it finds today.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isAlias, parse, parseDocument, visit } from 'yaml';
import {
  checkBriefing,
  composeBriefing,
  paragraphPrint,
  subjectOfNote,
  type BriefingNote,
  type BriefingRequest,
  type Dossier,
} from '../../../src/core/api';
import { assertGolden } from '../../support/golden';
import { sourcesIn } from '../../support/note-sources';
import { paragraphsOf } from '../../support/paragraphs';
import { contested, sample, type Sample } from '../../support/sample';
import { schemaProblems } from '../../support/schema';

const GOLDEN = path.join(__dirname, 'golden');

const DRISCOLL = 'articles/2025-11-19-driscoll-und-george-in-kiew.md';
const DELEGATION = 'articles/ohne-datum-pentagon-delegation-in-kiew.md';

/** An event that two articles report, whatever its id. */
function sharedEvent(dossier: Dossier): string {
  const event = dossier.events.find(
    (e) => e.type === 'CONSULT' && new Set(e.reports.map((r) => r.article)).size > 1,
  );
  assert.ok(event, 'no event of the sample is reported twice');
  return event.id;
}

interface Shelf {
  readonly today: () => Sample;
  /** As the golden files were made from it. */
  readonly frozen: () => Dossier;
}

function shelf(file: string, today: () => Sample): Shelf {
  const place = path.join(GOLDEN, file);
  let read: Dossier | undefined;
  return {
    today,
    frozen: () => {
      if (read === undefined && process.env['UPDATE_DOSSIERS'] === '1')
        writeFileSync(place, `${JSON.stringify({ ...today().dossier, revision: 0 })}\n`);
      return (read ??= JSON.parse(readFileSync(place, 'utf8')) as Dossier);
    },
  };
}

const SAMPLE = shelf('dossier.json', sample);
const CONTESTED = shelf('contested.json', contested);

/** The event that an article's words tell of. */
function telling(dossier: Dossier, words: string): string {
  const event = dossier.events.find((e) => e.reports.some((r) => r.sentence.words.includes(words)));
  assert.ok(event, words);
  return event.id;
}

type Case = readonly [name: string, language: 'de' | 'en', Shelf, (dossier: Dossier) => BriefingRequest];

const CASES: readonly Case[] = [
  ['actor', 'de', SAMPLE, () => ({ kind: 'actor', actor: 'lars-klingbeil' })],
  ['actor', 'en', SAMPLE, () => ({ kind: 'actor', actor: 'dan-driscoll' })],
  ['event', 'de', SAMPLE, (d) => ({ kind: 'event', event: sharedEvent(d) })],
  ['event', 'en', SAMPLE, (d) => ({ kind: 'event', event: sharedEvent(d) })],
  ['period', 'de', SAMPLE, () => ({ kind: 'period', from: '2025-10', to: '2025-10' })],
  ['relation', 'de', SAMPLE, () => ({ kind: 'relation', actors: ['donald-trump', 'wladimir-putin'] })],
  ['relation', 'en', SAMPLE, () => ({ kind: 'relation', actors: ['donald-trump', 'wladimir-putin'] })],
  ['topic', 'de', SAMPLE, () => ({ kind: 'topic', search: 'Raketen' })],
  ['topic', 'en', SAMPLE, () => ({ kind: 'topic', search: 'Raketen' })],
  ['sources', 'de', SAMPLE, () => ({ kind: 'sources', articles: [DRISCOLL, DELEGATION] })],
  ['contested-event', 'de', CONTESTED, (d) => ({ kind: 'event', event: telling(d, 'Elena Bravo') })],
  ['contested-event', 'en', CONTESTED, (d) => ({ kind: 'event', event: telling(d, '12 Drohnen') })],
  ['contested-sources', 'de', CONTESTED, (d) => ({ kind: 'sources', articles: d.articles.map((a) => a.id) })],
  ['contested-period', 'en', CONTESTED, () => ({ kind: 'period', from: '2024-05', to: '2024-05' })],
];

/** Every source of a note stands where it says, in a paragraph with the fingerprint that the note keeps. */
function assertResolves(note: BriefingNote, { texts, facts }: Sample): void {
  const paragraphs = paragraphsOf(facts, texts);
  const sources = sourcesIn(note);
  assert.ok(sources.length > 0);
  for (const { at, span, words } of sources) {
    const [key = '', number = ''] = at.split('¶');
    const article = note.articles[key];
    assert.ok(article, at);
    assert.equal(texts.get(article.file)?.slice(...span), words, at);
    const paragraph = paragraphs.paragraph(article.file, Number(number));
    assert.ok(paragraph, at);
    assert.ok(span[0] >= paragraph.start && span[1] <= paragraph.start + paragraph.text.length, at);
    assert.equal(article.paragraphs?.[`¶${number}`], paragraphPrint(paragraph.text), at);
  }
}

describe('briefings as files', () => {
  for (const [kind, language, { today, frozen }, request] of CASES) {
    const file = path.join(GOLDEN, `${kind}.${language}.yaml`);
    const options = { language, written: '2025-12-01', schema: '../briefing.schema.json' };

    it(`${kind} in ${language}: as in its golden file, valid, and known again`, () => {
      const dossier = frozen();
      const { facts, texts } = today();
      const made = composeBriefing(request(dossier), dossier, options, paragraphsOf(facts, texts));
      assertGolden(file, made.text);
      assert.deepEqual(schemaProblems('briefing', parse(made.text)), []);
      assert.deepEqual(checkBriefing(made.text, language), []);
      assert.deepEqual(subjectOfNote(made.text, dossier), { request: request(dossier), language });
    });

    it(`${kind} in ${language}: every source of the file resolves to its words and fingerprint`, () =>
      assertResolves(parse(readFileSync(file, 'utf8')) as BriefingNote, today()));

    it(`${kind} in ${language}: resolves on what the engine finds today, too`, () => {
      const { dossier, facts, texts } = today();
      const made = composeBriefing(request(dossier), dossier, options, paragraphsOf(facts, texts));
      assert.deepEqual(checkBriefing(made.text, language), []);
      assertResolves(made.note, today());
    });

    it(`${kind} in ${language}: says nothing twice`, () => {
      const note = parse(readFileSync(file, 'utf8')) as BriefingNote;
      const texts = (note.summary ?? []).map((s) => s.text);
      assert.deepEqual(texts, [...new Set(texts)]);
      const said = [...(note.statements ?? []), ...(note.about ?? [])].map(
        (s) => `${s.source[0]?.at ?? ''} ${s.says}`,
      );
      assert.deepEqual(said, [...new Set(said)]);
    });

    it(`${kind} in ${language}: is YAML 1.2 without anchors, aliases and tags`, () => {
      const document = parseDocument(readFileSync(file, 'utf8'), { version: '1.2' });
      assert.deepEqual(document.errors, []);
      visit(document, {
        Node: (_, node) => assert.ok(!isAlias(node) && node.anchor === undefined && node.tag === undefined),
      });
    });

    it(`${kind} in ${language}: no sentence has a colon within what a colon leads to`, () => {
      const note = parse(readFileSync(file, 'utf8')) as BriefingNote;
      // Titles, labels and what was said stand in quotation marks; their colons are not ours.
      for (const { text } of note.summary ?? [])
        assert.ok(text.replace(/[»“„][^«”]*[«”“]/gu, '').split(': ').length <= 2, text);
    });
  }

  it('show every field on which articles may differ', () => {
    const fields = CONTESTED.frozen().events.flatMap((e) => e.differences.map((d) => d.field));
    assert.deepEqual([...new Set(fields)].sort(), ['date', 'participants', 'place', 'quantity', 'status']);
  });
});
