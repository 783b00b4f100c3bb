// Laws of the checks: what Dossier writes has no problems, no text makes a check throw, every remedy takes its problem
// away and touches nothing else, and every reference leads to its very words.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse } from 'yaml';
import { applyEdits, checkNote, type BriefingProblem } from '../../../src/core/api';
import { sample } from '../../support/sample';
import { BROKEN } from './broken';
import { changed, check, EVENT_NOTE, knownOf, NOTE } from './fixture';
import { knownSample, requests, write } from './sample';
import { long } from '../../support/long';

const count = (problems: readonly BriefingProblem[], code: string): number =>
  problems.filter((p) => p.code === code).length;

describe('checks of notes: laws', () => {
  long('every briefing that Dossier writes on the sample has no problems, in both languages', () => {
    for (const [i, request] of requests().entries()) {
      // All periods, and of the rest enough of each kind.
      if (request.kind !== 'period' && i % 3 > 0) continue;
      const reading = checkNote(write(request, i % 2 === 0 ? 'de' : 'en'), knownSample());
      assert.deepEqual(reading.problems, [], JSON.stringify(request));
      assert.equal(reading.kind, request.kind);
    }
  });

  it('every reference leads to the very words, and its paragraph holds them', () => {
    const { texts } = sample();
    for (const request of requests().filter((_, i) => i % 5 === 0)) {
      const text = write(request);
      const { references, paragraphs } = checkNote(text, knownSample());
      for (const { span, article, paragraph, place, words } of references) {
        assert.match(text.slice(...span), /^a\d+¶\d+$/);
        if (words !== '') assert.equal(texts.get(article)?.slice(...place), words);
        const cited = paragraphs.find((p) => p.article === article && p.number === paragraph);
        assert.equal(
          texts
            .get(article)
            ?.slice(cited?.start)
            .startsWith(cited?.text ?? '?'),
          true,
        );
      }
    }
  });

  it('no prefix of a note makes a check throw', () => {
    const known = knownOf();
    for (let end = 0; end <= NOTE.length; end += 41) checkNote(NOTE.slice(0, end), known);
    for (let end = 0; end <= EVENT_NOTE.length; end += 67) checkNote(EVENT_NOTE.slice(0, end), known);
  });

  it('no mutation of a note makes a check throw, and problems lie within the text', () => {
    const known = knownOf();
    const bits = fc.constantFrom(
      '',
      '\t',
      '- ',
      ': ',
      '[',
      '{',
      '"',
      '¶',
      '\r\n',
      '&a ',
      '*a',
      '#',
      '🙂',
      '|\n',
      'a9¶9',
      'null',
      '---\n',
    );
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(NOTE.length), fc.nat(30), bits), { minLength: 1, maxLength: 6 }),
        (cuts) => {
          let text = NOTE;
          for (const [at, length, bit] of cuts) text = text.slice(0, at) + bit + text.slice(at + length);
          const reading = checkNote(text, known);
          for (const { span, fixes } of reading.problems)
            for (const [start, end] of [span, ...fixes.flatMap((f) => f.edits.map((e) => e.span))])
              assert.ok(start >= 0 && start <= end && end <= text.length);
        },
      ),
      { numRuns: 60, seed: 7 },
    );
  });

  it('survives what is no note at all, and nesting without end', () => {
    for (const text of [
      '',
      '\ufeff',
      '[',
      'briefing',
      'briefing:',
      'briefing: [x]',
      '- briefing: actor',
      '\0',
      'briefing: actor\nevents: 3',
    ])
      checkNote(text, knownOf());
    checkNote(`briefing: actor\nx: ${'['.repeat(5000)}`, knownOf());
    checkNote(`briefing: actor\nx: ${'{a: '.repeat(300)}`, knownOf());
    checkNote('briefing: actor\na: &a [1]\nb: &b [*a, *a]\nc: [*b, *b]\nevents: *b\n', knownOf());
  });

  for (const { name, note, known = knownOf(), code } of BROKEN)
    it(`remedies: ${name}`, () => {
      const before = check(note, known).problems;
      assert.ok(count(before, code) > 0, `no ${code} among ${before.map((p) => p.code).join(', ')}`);
      for (const problem of before)
        for (const fix of problem.fixes) {
          const after = applyEdits(note, fix.edits);
          const { problems } = check(after, known);
          assert.ok(count(problems, problem.code) < count(before, problem.code), `${fix.code} does not help`);
          for (const left of problems)
            assert.ok(count(before, left.code) > 0, `${fix.code} brings ${left.code}`);
          assert.doesNotThrow(() => parse(after) as unknown);
          // Between the edits every byte stays.
          let at = 0;
          for (const { span, text } of fix.edits) {
            const kept = note.slice(at, span[0]);
            assert.equal(after.includes(kept), true);
            assert.ok(span[0] >= at, 'edits overlap');
            assert.ok(text.length + kept.length <= after.length);
            at = span[1];
          }
          assert.ok(after.endsWith(note.slice(at)));
        }
    });

  it('CRLF line ends change nothing', () => {
    const crlf = NOTE.replace(/\n/g, '\r\n');
    assert.deepEqual(check(crlf).problems, []);
    const broken = changed('2025-03-03', '3.3.2025', crlf);
    const [problem] = check(broken).problems;
    assert.equal(problem?.code, 'date-not-edtf');
    assert.equal(applyEdits(broken, problem?.fixes[0]?.edits ?? []), crlf);
  });
});
