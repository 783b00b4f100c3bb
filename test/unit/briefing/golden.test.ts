// Each kind of briefing on the sample dossier, as a file to be read, and the promise that holds for every line of it: the
// words cited stand at their span, in their paragraph, and the paragraph is the one whose fingerprint the note keeps.
// The files are made from the sample dossier as the engine once found it (`golden/dossier.json`), so that they change
// with the briefings and not with every word that the engine learns; the same promise is tested on what it finds today.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
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
import { sample } from '../../support/sample';
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

const FROZEN = path.join(GOLDEN, 'dossier.json');

/** The sample dossier as the golden files were made from it. */
function frozen(): Dossier {
  if (process.env['UPDATE_GOLDEN'] === '1')
    writeFileSync(FROZEN, `${JSON.stringify({ ...sample().dossier, revision: 0 })}\n`);
  return JSON.parse(readFileSync(FROZEN, 'utf8')) as Dossier;
}

const CASES: readonly (readonly [string, 'de' | 'en', (dossier: Dossier) => BriefingRequest])[] = [
  ['actor', 'de', () => ({ kind: 'actor', actor: 'lars-klingbeil' })],
  ['actor', 'en', () => ({ kind: 'actor', actor: 'dan-driscoll' })],
  ['event', 'de', (d) => ({ kind: 'event', event: sharedEvent(d) })],
  ['period', 'de', () => ({ kind: 'period', from: '2025-10', to: '2025-10' })],
  ['relation', 'de', () => ({ kind: 'relation', actors: ['donald-trump', 'wladimir-putin'] })],
  ['topic', 'de', () => ({ kind: 'topic', search: 'Raketen' })],
  ['sources', 'de', () => ({ kind: 'sources', articles: [DRISCOLL, DELEGATION] })],
];

const { facts, texts } = sample();
const paragraphs = paragraphsOf(facts, texts);

/** Every source of a note stands where it says, in a paragraph with the fingerprint that the note keeps. */
function assertResolves(note: BriefingNote): void {
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

describe('briefings on the sample dossier', () => {
  const dossier = frozen();

  for (const [kind, language, request] of CASES) {
    const file = path.join(GOLDEN, `${kind}.${language}.yaml`);
    const options = { language, written: '2025-12-01', schema: '../briefing.schema.json' };

    it(`${kind} in ${language}: as in its golden file, valid, and known again`, () => {
      const made = composeBriefing(request(dossier), dossier, options, paragraphs);
      assertGolden(file, made.text);
      assert.deepEqual(schemaProblems('briefing', parse(made.text)), []);
      assert.deepEqual(checkBriefing(made.text, language), []);
      assert.deepEqual(subjectOfNote(made.text, dossier), { request: request(dossier), language });
    });

    it(`${kind} in ${language}: every source of the file resolves to its words and fingerprint`, () =>
      assertResolves(parse(readFileSync(file, 'utf8')) as BriefingNote));

    it(`${kind} in ${language}: resolves on what the engine finds today, too`, () => {
      const today = sample().dossier;
      const made = composeBriefing(request(today), today, options, paragraphs);
      assert.deepEqual(checkBriefing(made.text, language), []);
      assertResolves(made.note);
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
  }
});
