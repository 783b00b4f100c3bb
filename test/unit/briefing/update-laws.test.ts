// The promise of a living note, for every kind of briefing: whatever a person does to it and however the articles change
// in between, an update loses nothing of the person's, marks what has vanished, brings in what is new, leaves deleted
// what was deleted, and does nothing when done again.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse, parseDocument } from 'yaml';
import {
  composeBriefing,
  composeNote,
  updateBriefing,
  type BriefingNote,
  type BriefingRequest,
  type Dossier,
  type DossierEvent,
  type UpdateResult,
} from '../../../src/core/api';
import { evidence, fixtureDossier, TEXTS } from '../../support/dossier-fixture';
import { onlyParagraphs } from '../../support/paragraphs';
import { schemaProblems } from '../../support/schema';

const PARAGRAPHS = onlyParagraphs(TEXTS);
const ONE = 'articles/eins.md';
const TWO = 'articles/zwei.txt';

function another(dossier: Dossier, id: string, words: string, date: string | null): DossierEvent {
  const [visit] = dossier.events;
  const report = visit?.reports[0];
  assert.ok(visit && report);
  const article = (TEXTS[ONE] ?? '').includes(words) ? ONE : TWO;
  const sentence = evidence(article, words);
  return {
    ...visit,
    id,
    type: 'AGREE',
    date,
    label: `Zusage ${id}`,
    participants: [
      { actor: 'ada-muster', role: 'actor' },
      { actor: 'peru', role: 'recipient' },
    ],
    reports: [{ ...report, article, sentence, date, dateEvidence: null }],
    differences: [],
  };
}

/** States of the articles between which updates happen. */
const STATES: readonly (() => Dossier)[] = [
  fixtureDossier,
  () => {
    const d = fixtureDossier();
    return {
      ...d,
      events: [...d.events, another(d, 'neu', '»Wir bleiben im Gespräch«, sagte Muster.', '2025-03-04')],
    };
  },
  () => {
    const d = fixtureDossier();
    return { ...d, events: d.events.slice(1), statements: d.statements.slice(1) };
  },
  () => {
    const d = fixtureDossier();
    const [visit, ...rest] = d.events;
    assert.ok(visit);
    return {
      ...d,
      events: [
        { ...visit, status: 'reported', date: '2025-03-04' },
        ...rest,
        another(d, 'zwei', 'Ein Treffen mit Peru wurde abgesagt, teilte die Regierung mit.', null),
      ],
    };
  },
];

const REQUESTS: readonly (readonly [string, BriefingRequest])[] = [
  ['an actor', { kind: 'actor', actor: 'ada-muster' }],
  ['an event', { kind: 'event', event: 'consult-peru' }],
  ['a period', { kind: 'period', from: '2025-03', to: '2025-03' }],
  ['a relation', { kind: 'relation', actors: ['ada-muster', 'peru'] }],
  ['a topic', { kind: 'topic', search: 'muster' }],
  ['a comparison', { kind: 'sources', articles: [ONE, TWO] }],
];

function noteOf(request: BriefingRequest, dossier: Dossier, written: string): BriefingNote {
  return composeNote(request, dossier, { language: 'de', written, schema: 's' }, PARAGRAPHS);
}

interface Touch {
  readonly kind: 'comment' | 'field' | 'word' | 'delete' | 'append' | 'prose' | 'swap' | 'entry' | 'tail';
  readonly at: number;
}

const touch = fc.record<Touch>({
  kind: fc.constantFrom('comment', 'field', 'word', 'delete', 'append', 'prose', 'swap', 'entry', 'tail'),
  at: fc.nat(1000),
});

interface Touched {
  readonly text: string;
  /** What must be found in the note ever after. */
  readonly keeps: string | null;
  /** What must not come back. */
  readonly gone: string | null;
}

/** Line numbers at which an entry of a list begins. */
function entriesOf(lines: readonly string[]): number[] {
  return lines.flatMap((l, i) => (/^ {2}- /.test(l) ? [i] : []));
}

function endOf(lines: readonly string[], start: number): number {
  let end = start + 1;
  while (end < lines.length && /^ {4}/.test(lines[end] ?? '')) end++;
  return end;
}

/** One thing that a person does to a note. */
function apply(text: string, { kind, at }: Touch, n: number): Touched {
  const lines = text.split('\n');
  const starts = entriesOf(lines);
  const start = starts[at % Math.max(1, starts.length)];
  const same = { text, keeps: null, gone: null };
  const made = (keeps: string | null, gone: string | null = null): Touched => ({
    text: lines.join('\n'),
    keeps,
    gone,
  });
  if (kind === 'append')
    return {
      text: `${text.replace(/\n*$/, '\n')}eigen-${n}: [1, 2]  # meins\n`,
      keeps: `eigen-${n}: [1, 2]  # meins`,
      gone: null,
    };
  if (kind === 'prose') {
    const own = text.replace('  Platz für Eigenes.\n', `  Platz für Eigenes.\n  Gedanke ${n}: »a – b«.\n`);
    return own === text ? same : { text: own, keeps: `Gedanke ${n}: »a – b«.`, gone: null };
  }
  if (start === undefined) return same;
  const end = endOf(lines, start);
  const isEntry = /^ {2}- [\w-]+:/.test(lines[start] ?? '') && end > start + 1;
  switch (kind) {
    case 'comment':
      lines.splice(start, 0, `  # Anmerkung ${n} der Nutzerin`);
      return made(`# Anmerkung ${n} der Nutzerin`);
    case 'tail':
      lines.splice(end, 0, `  # Nachsatz ${n}`);
      return made(`# Nachsatz ${n}`);
    case 'field':
      if (!isEntry) return same;
      lines.splice(start + 1, 0, `    eigenes-${n}: bleibt # und das auch`);
      return made(`eigenes-${n}: bleibt # und das auch`);
    case 'word':
      for (let i = start; i < end; i++)
        if (/^ {2}(?:- | {2})(?:what|text|title|says): /.test(lines[i] ?? '')) {
          lines[i] = (lines[i] ?? '').replace(/: .*$/, `: Meine Fassung ${n}`);
          return made(`Meine Fassung ${n}`);
        }
      return same;
    case 'entry':
      if (!isEntry) return same;
      lines.splice(end, 0, `  - what: Eigener Eintrag ${n}`, '    mein-feld: x');
      return made(`  - what: Eigener Eintrag ${n}\n    mein-feld: x`);
    case 'swap': {
      const next = lines[end];
      if (next === undefined || !/^ {2}- /.test(next)) return same;
      const second = lines.slice(end, endOf(lines, end));
      lines.splice(end, second.length);
      lines.splice(start, 0, ...second);
      return made(null);
    }
    case 'delete': {
      const alone = !/^ {2}\S/.test(lines[start - 1] ?? '') && !/^ {2}- /.test(lines[end] ?? '');
      if (alone) return same;
      const [what] = lines.slice(start, end).filter((l) => / what: /.test(l));
      lines.splice(start, end - start);
      return made(null, what === undefined ? null : what.trim());
    }
    default:
      return same;
  }
}

function check(text: string): BriefingNote {
  assert.deepEqual(parseDocument(text).errors, []);
  return parse(text) as BriefingNote;
}

describe('the laws of updating', () => {
  for (const [name, request] of REQUESTS) {
    const first = composeBriefing(
      request,
      fixtureDossier(),
      { language: 'de', written: '2025-04-01', schema: 's' },
      PARAGRAPHS,
    );

    const update = (mine: string, base: string | null, dossier: Dossier, day = '2025-05-01'): UpdateResult =>
      updateBriefing({ mine, base, fresh: noteOf(request, dossier, day) });

    it(`${name}: nothing new changes nothing, by record and by the text of older versions`, () => {
      assert.equal(update(first.text, first.record, fixtureDossier(), '2025-04-01').text, first.text);
      assert.equal(update(first.text, first.text, fixtureDossier(), '2025-04-01').text, first.text);
    });

    it(`${name}: is what it would be if it were written today, but for marks and order`, () => {
      for (const state of STATES) {
        const { text, base } = update(first.text, first.record, state());
        const note = check(text);
        assert.deepEqual(schemaProblems('briefing', note), []);
        for (const [section, list] of Object.entries(noteOf(request, state(), '2025-05-01')))
          if (Array.isArray(list) && list.length > 0 && section !== 'also')
            assert.ok((note as unknown as Record<string, unknown[]>)[section], section);
        assert.equal(update(text, base, state()).text, text);
      }
    });

    it(`${name}: keeps what a person has done, through any changes of the articles`, () => {
      fc.assert(
        fc.property(
          fc.array(fc.tuple(touch, fc.nat(STATES.length - 1), fc.boolean()), { minLength: 1, maxLength: 5 }),
          (steps) => {
            let mine = first.text;
            let base: string | null = first.record;
            let keeps: string[] = [];
            steps.forEach(([edit, which, crlf], n) => {
              const touched = apply(mine, edit, n);
              // Whoever deletes an entry takes with it what was written there before.
              keeps = keeps.filter((k) => touched.text.includes(k));
              if (touched.keeps !== null) keeps.push(touched.keeps);
              const dossier = (STATES[which] ?? fixtureDossier)();
              const once = update(touched.text, base, dossier);
              assert.equal(once.problem, null);
              check(once.text);
              for (const k of keeps) assert.ok(once.text.includes(k), `${k} is lost`);
              assert.equal(update(once.text, once.base, dossier).text, once.text, 'fixed point');
              // Windows' line ends are no edit.
              const windows = once.text.replaceAll('\n', '\r\n');
              if (crlf) assert.equal(update(windows, once.base, dossier).text, windows);
              mine = once.text;
              base = once.base;
            });
          },
        ),
        { numRuns: 10 },
      );
    });
  }

  it('leaves deleted what was deleted, whatever comes and goes', () => {
    const request: BriefingRequest = { kind: 'actor', actor: 'ada-muster' };
    const options = { language: 'de' as const, written: '2025-04-01', schema: 's' };
    const first = composeBriefing(request, fixtureDossier(), options, PARAGRAPHS);
    const lines = first.text.split('\n');
    const what = lines.findIndex((l) => l.includes('what: Treffen mit Peru'));
    assert.ok(what > 0);
    lines.splice(what - 1, endOf(lines, what - 1) - what + 1);
    let text = lines.join('\n');
    let base = first.record;
    for (const state of [...STATES, ...STATES]) {
      ({ text, base } = updateBriefing({ mine: text, base, fresh: noteOf(request, state(), '2025-05-01') }));
      assert.ok(!text.includes('what: Treffen mit Peru'));
    }
  });

  it('marks what has vanished, once, and lifts the mark when it is back', () => {
    const request: BriefingRequest = { kind: 'actor', actor: 'ada-muster' };
    const options = { language: 'de' as const, written: '2025-04-01', schema: 's' };
    const first = composeBriefing(request, fixtureDossier(), options, PARAGRAPHS);
    const [, , without] = STATES;
    assert.ok(without);
    const marks = (text: string): number => text.split('# steht nicht mehr in den Artikeln').length - 1;
    const gone = updateBriefing({
      mine: first.text,
      base: first.record,
      fresh: noteOf(request, without(), '2025-05-01'),
    });
    assert.equal(marks(gone.text), 2, 'the visit and what was said');
    const still = updateBriefing({
      mine: gone.text,
      base: gone.base,
      fresh: noteOf(request, without(), '2025-06-01'),
    });
    assert.equal(marks(still.text), 2);
    const back = updateBriefing({
      mine: still.text,
      base: still.base,
      fresh: noteOf(request, fixtureDossier(), '2025-04-01'),
    });
    assert.equal(marks(back.text), 0);
  });

  it('fills a list that the person has emptied with news only', () => {
    const request: BriefingRequest = { kind: 'actor', actor: 'ada-muster' };
    const options = { language: 'de' as const, written: '2025-04-01', schema: 's' };
    const first = composeBriefing(request, fixtureDossier(), options, PARAGRAPHS);
    const lines = first.text.split('\n');
    const events = lines.indexOf('events:');
    const next = lines.findIndex((l, i) => i > events && /^\S/.test(l));
    lines.splice(events, next - events, 'events: []', '');
    const [, grown] = STATES;
    assert.ok(grown);
    const result = updateBriefing({
      mine: lines.join('\n'),
      base: first.record,
      fresh: noteOf(request, grown(), '2025-05-01'),
    });
    assert.deepEqual(
      check(result.text).events?.map((e) => e.what),
      ['Zusage neu'],
    );
    assert.match(result.text, /events:\n {2}# neu 2025-05-01\n {2}- date: 2025-03-04/);
  });
});
