import assert from 'node:assert/strict';
import { parse, parseDocument } from 'yaml';
import { composeBriefing, type BriefingOptions, type BriefingRequest } from '../../../src/core/api';
import type { BriefingNote } from '../../../src/core/briefing/note';
import type { EventStatus } from '../../../src/core/model/annotation';
import { fixtureDossier, TEXTS } from '../../support/dossier-fixture';
import { schemaProblems } from '../../support/schema';

const OPTIONS: BriefingOptions = { language: 'de', written: '2025-04-01', schema: '../schema.json' };
const REQUESTS: readonly BriefingRequest[] = [
  { kind: 'actor', actor: 'ada-muster' },
  { kind: 'actor', actor: 'peru' },
  { kind: 'event', event: 'consult-lima' },
  { kind: 'event', event: 'consult-peru' },
  { kind: 'period', from: '2025-03', to: '2025-03' },
  { kind: 'period', from: '1999', to: '2000-05-01' },
];

/** Every `{at, span, words}` anywhere in a note. */
function sourcesIn(value: unknown): { at: string; span: [number, number]; words: string }[] {
  if (Array.isArray(value)) return value.flatMap(sourcesIn);
  if (typeof value !== 'object' || value === null) return [];
  if ('at' in value && 'words' in value)
    return [value as { at: string; span: [number, number]; words: string }];
  return Object.values(value).flatMap(sourcesIn);
}

describe('briefings', () => {
  for (const request of REQUESTS)
    for (const language of ['de', 'en'] as const)
      it(`${JSON.stringify(request)} in ${language}: valid, cited to the very words, deterministic`, () => {
        const { text, note } = composeBriefing(request, fixtureDossier(), { ...OPTIONS, language });
        assert.deepEqual(parseDocument(text).errors, []);
        const read = parse(text) as BriefingNote;
        assert.deepEqual(read, JSON.parse(JSON.stringify(note)));
        assert.deepEqual(schemaProblems('briefing', read), []);
        for (const s of sourcesIn(read)) {
          const file = read.articles[s.at.split('¶')[0] ?? '']?.file ?? '';
          assert.equal(TEXTS[file]?.slice(...s.span), s.words);
        }
        assert.equal(composeBriefing(request, fixtureDossier(), { ...OPTIONS, language }).text, text);
        assert.ok(!/&a\d|\*a\d/.test(text), 'no anchors');
      });

  it('begins with the modeline, and keeps one comment a section', () => {
    const { text } = composeBriefing({ kind: 'actor', actor: 'ada-muster' }, fixtureDossier(), OPTIONS);
    assert.match(text, /^# yaml-language-server: \$schema=\.\.\/schema\.json\n/);
    assert.equal(text.match(/^# Ämter/gm)?.length, 1);
  });

  it('says unknown where the sources give no date, and asks', () => {
    const { note } = composeBriefing({ kind: 'event', event: 'consult-peru' }, fixtureDossier(), OPTIONS);
    assert.equal(note.date, 'unknown');
    assert.ok(note['open-questions']?.some((q) => q.includes('Der Text nennt kein Datum')));
  });

  it('shows differing reports side by side and names the difference', () => {
    const { note } = composeBriefing({ kind: 'event', event: 'consult-lima' }, fixtureDossier(), OPTIONS);
    assert.deepEqual(
      note.reports?.map((r) => r.date),
      ['2025-03-03', '2025-03-04'],
    );
    assert.equal(note.differences?.[0]?.field, 'date');
  });

  it('marks verbatim only what stands in quotation marks', () => {
    const { note } = composeBriefing({ kind: 'period', from: '2025', to: '2025' }, fixtureDossier(), OPTIONS);
    assert.deepEqual(
      note.statements?.map((s) => [s.says, s.verbatim]),
      [['»Wir bleiben im Gespräch«', true]],
    );
  });

  it('lets no period take in what is not dated to it', () => {
    const { note } = composeBriefing({ kind: 'period', from: '1999', to: '2000' }, fixtureDossier(), OPTIONS);
    assert.equal(note.events, undefined);
    assert.deepEqual(note.articles, {});
  });

  it('does not take what has begun before a period for what happened in it, unless it is said to go on', () => {
    const dossier = fixtureDossier();
    const [visit] = dossier.events;
    assert.ok(visit);
    const within = (date: string, status: EventStatus, year: string): readonly [number, number] => {
      const events = [{ ...visit, date, status }];
      const { note } = composeBriefing(
        { kind: 'period', from: year, to: year },
        { ...dossier, events },
        OPTIONS,
      );
      return [note.events?.length ?? 0, note.undated?.length ?? 0];
    };
    // The articles are of 2025.
    assert.deepEqual(within('1962/..', 'happened', '2025'), [0, 1]);
    assert.deepEqual(within('1962/..', 'ongoing', '2025'), [1, 0]);
    assert.deepEqual(within('1962/..', 'ongoing', '2030'), [0, 0]);
    assert.deepEqual(within('1962/..', 'happened', '1962'), [1, 0]);
    assert.deepEqual(within('../2030', 'planned', '2025'), [0, 1]);
    assert.deepEqual(within('../2025-03', 'happened', '2025'), [1, 0]);
  });

  it('cannot be broken by what an article says', () => {
    const dossier = fixtureDossier();
    const hostile = 'x: [*a, &b]\n---\n# yaml\n"\' \u2028 \u0007';
    const event = dossier.events[0];
    assert.ok(event);
    const label = { ...event, label: hostile };
    const { text, fileName } = composeBriefing(
      { kind: 'event', event: 'consult-lima' },
      { ...dossier, events: [label, ...dossier.events.slice(1)] },
      OPTIONS,
    );
    assert.equal((parse(text) as BriefingNote).subject, hostile);
    assert.match(fileName, /^[\p{L}\p{N}.-]+$/u);
  });

  it('names files safely and keeps umlauts', () => {
    const dossier = fixtureDossier();
    const [muster] = dossier.actors;
    assert.ok(muster);
    const named = (name: string): string =>
      composeBriefing(
        { kind: 'actor', actor: 'ada-muster' },
        { ...dossier, actors: [{ ...muster, name }] },
        OPTIONS,
      ).fileName;
    assert.equal(named('Jörg Süß'), 'actor-jörg-süß.yaml');
    assert.equal(named('../../etc/passwd'), 'actor-etc--passwd.yaml');
    assert.equal(named('***'), 'actor--note.yaml');
  });

  it('refuses an actor or event that is not there', () => {
    assert.throws(
      () => composeBriefing({ kind: 'actor', actor: 'nobody' }, fixtureDossier(), OPTIONS),
      RangeError,
    );
    assert.throws(
      () => composeBriefing({ kind: 'event', event: 'nothing' }, fixtureDossier(), OPTIONS),
      RangeError,
    );
  });
});
