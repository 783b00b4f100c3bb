// What a person corrected in `events.yaml` is marked as such in a briefing: in the entry, in the head, on the exported page.
// The note stays valid, the checks accept the corrected date and no other, and an update brings the mark in.
import assert from 'node:assert/strict';
import { parse } from 'yaml';
import {
  checkBriefing,
  composeBriefing,
  exportBriefing,
  updateBriefing,
  type BriefingOptions,
  type BriefingRequest,
  type Dossier,
} from '../../../src/core/api';
import type { BriefingNote } from '../../../src/core/briefing/note';
import type { DecidedField, DossierEvent } from '../../../src/core/model/dossier';
import { fixtureDossier } from '../../support/dossier-fixture';
import { schemaProblems } from '../../support/schema';
import { check, knownOf } from '../checks/fixture';

const OPTIONS: BriefingOptions = { language: 'de', written: '2025-04-01', schema: '../schema.json' };
const ACTOR: BriefingRequest = { kind: 'actor', actor: 'ada-muster' };
const EVENT: BriefingRequest = { kind: 'event', event: 'consult-lima' };

/** The dossier as it is after the user has corrected an event. */
function corrected(change: Partial<DossierEvent>, ...decided: DecidedField[]): Dossier {
  const dossier = fixtureDossier();
  return {
    ...dossier,
    events: dossier.events.map((e) => (e.id === 'consult-lima' ? { ...e, ...change, decided } : e)),
  };
}

const DOSSIER = corrected({ date: '2025-03-03T08:15', status: 'denied' }, 'date', 'status');

function compose(request: BriefingRequest, dossier: Dossier, language: 'de' | 'en' = 'de'): string {
  return composeBriefing(request, dossier, { ...OPTIONS, language }).text;
}

describe('what the user corrected, in briefings', () => {
  it('is marked in the entry of the event and only there', () => {
    const text = compose(ACTOR, DOSSIER);
    assert.equal(text.match(/corrected/g)?.length, 1);
    assert.match(text, / {4}corrected: \[date, status\]\n/);
    const { events = [] } = parse(text) as BriefingNote;
    const marked = events.filter((e) => e.corrected !== undefined);
    assert.deepEqual(
      marked.map((e) => [e.date, e.status]),
      [['2025-03-03T08:15', 'denied']],
    );
    assert.deepEqual(schemaProblems('briefing', parse(text)), []);
    assert.ok(!compose(ACTOR, fixtureDossier()).includes('corrected'), 'nothing corrected, nothing said');
  });

  it('is marked in the head of a note on the event; the reports stay as the articles give them', () => {
    const note = parse(compose(EVENT, DOSSIER)) as BriefingNote;
    assert.deepEqual(note.corrected, ['date', 'status']);
    assert.deepEqual(
      note.reports?.map((r) => [r.date, r.status]),
      [
        ['2025-03-03', 'happened'],
        ['2025-03-04', 'happened'],
      ],
    );
    assert.deepEqual(schemaProblems('briefing', note), []);
  });

  it('goes by the names of the fields that the note has', () => {
    const all = corrected({}, 'title', 'participants', 'place', 'merge', 'split');
    const { events = [] } = parse(compose(ACTOR, all)) as BriefingNote;
    assert.deepEqual(events.find((e) => e.corrected)?.corrected, ['what', 'who', 'toward', 'where']);
    assert.deepEqual((parse(compose(EVENT, all)) as BriefingNote).corrected, ['subject']);
    assert.ok(!compose(ACTOR, corrected({}, 'merge', 'split')).includes('corrected'));
  });

  it('leaves no question open that the user has settled', () => {
    const asks = (dossier: Dossier): boolean =>
      ((parse(compose(EVENT, dossier)) as BriefingNote)['open-questions'] ?? []).some((q) =>
        q.startsWith('Wann genau'),
      );
    assert.ok(asks(fixtureDossier()));
    assert.ok(!asks(DOSSIER));
  });

  it('is no problem to the checks, which take no mark for a ground', () => {
    const text = compose(ACTOR, DOSSIER);
    const codes = (dossier: Dossier): (string | undefined)[] =>
      check(text, knownOf(undefined, dossier)).problems.map((p) => p.code);
    assert.deepEqual(codes(DOSSIER), []);
    // The correction has been taken back: the mark alone bears out nothing.
    assert.deepEqual(codes(fixtureDossier()), ['date-too-fine']);
    for (const language of ['de', 'en'] as const) {
      assert.deepEqual(checkBriefing(text, language), []);
      const [problem] = checkBriefing(text.replace('[date, status]', '[date, weather]'), language);
      assert.match(problem?.message ?? '', /weather/);
    }
  });

  it('comes in with an update, keeps what the user wrote, and goes with the correction', () => {
    const fresh = (dossier: Dossier): BriefingNote =>
      composeBriefing(ACTOR, dossier, { ...OPTIONS, language: 'de' }).note;
    const first = compose(ACTOR, fixtureDossier());
    const mine = first.replace('Platz für Eigenes.', 'Am Montag nachfragen.');
    const one = updateBriefing({ mine, base: first, fresh: fresh(DOSSIER) });
    assert.match(one.text, / {4}corrected: \[date, status\]\n/);
    assert.ok(one.text.includes('Am Montag nachfragen.'));
    const two = updateBriefing({ mine: one.text, base: one.base, fresh: fresh(DOSSIER) });
    assert.equal(two.text, one.text);
    const back = updateBriefing({ mine: two.text, base: two.base, fresh: fresh(fixtureDossier()) });
    assert.ok(!back.text.includes('corrected'));
    assert.ok(back.text.includes('Am Montag nachfragen.'));
  });

  for (const [language, words, head] of [
    ['de', 'von Hand berichtigt: Datum, Stand', 'Von Hand berichtigt'],
    ['en', 'corrected by hand: date, status', 'Corrected by hand'],
  ] as const)
    it(`is told on the exported page (${language})`, () => {
      for (const to of ['markdown', 'html'] as const) {
        assert.ok(exportBriefing(compose(ACTOR, DOSSIER, language), to).text.includes(words), to);
        assert.ok(exportBriefing(compose(EVENT, DOSSIER, language), to).text.includes(head), to);
      }
    });
});
