// Each kind of briefing on the sample dossier, as a file to be read, and the promise that holds for every line of it: the
// words cited stand at their span, in their paragraph, and the paragraph is the one whose fingerprint the note keeps.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import {
  checkBriefing,
  composeBriefing,
  paragraphPrint,
  subjectOfNote,
  type BriefingNote,
  type BriefingRequest,
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
function sharedEvent(): string {
  const event = sample().dossier.events.find(
    (e) => e.type === 'CONSULT' && new Set(e.reports.map((r) => r.article)).size > 1,
  );
  assert.ok(event, 'no event of the sample is reported twice');
  return event.id;
}

const CASES: readonly (readonly [string, 'de' | 'en', () => BriefingRequest])[] = [
  ['actor', 'de', () => ({ kind: 'actor', actor: 'lars-klingbeil' })],
  ['actor', 'en', () => ({ kind: 'actor', actor: 'dan-driscoll' })],
  ['event', 'de', () => ({ kind: 'event', event: sharedEvent() })],
  ['period', 'de', () => ({ kind: 'period', from: '2025-10', to: '2025-10' })],
  ['relation', 'de', () => ({ kind: 'relation', actors: ['donald-trump', 'wladimir-putin'] })],
  ['topic', 'de', () => ({ kind: 'topic', search: 'Raketen' })],
  ['sources', 'de', () => ({ kind: 'sources', articles: [DRISCOLL, DELEGATION] })],
];

describe('briefings on the sample dossier', () => {
  const { dossier, facts, texts } = sample();
  const paragraphs = paragraphsOf(facts, texts);

  for (const [kind, language, request] of CASES) {
    const file = path.join(GOLDEN, `${kind}.${language}.yaml`);
    const options = { language, written: '2025-12-01', schema: '../briefing.schema.json' };

    it(`${kind} in ${language}: as in its golden file, valid, and known again`, () => {
      const made = composeBriefing(request(), dossier, options, paragraphs);
      assertGolden(file, made.text);
      assert.deepEqual(schemaProblems('briefing', parse(made.text)), []);
      assert.deepEqual(checkBriefing(made.text, language), []);
      assert.deepEqual(subjectOfNote(made.text, dossier), { request: request(), language });
    });

    it(`${kind} in ${language}: every source of the file resolves to its words and fingerprint`, () => {
      const note = parse(readFileSync(file, 'utf8')) as BriefingNote;
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
