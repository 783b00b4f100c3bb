import assert from 'node:assert/strict';
import { composeBriefing, type BriefingRequest } from '../../../src/core/api';
import { subjectOfNote } from '../../../src/core/briefing/request-of';
import { fixtureDossier } from '../../support/dossier-fixture';

const REQUESTS: readonly BriefingRequest[] = [
  { kind: 'actor', actor: 'ada-muster' },
  { kind: 'actor', actor: 'lima' },
  { kind: 'event', event: 'consult-lima' },
  { kind: 'event', event: 'consult-peru' },
  { kind: 'period', from: '2025-03', to: '2025-03' },
  { kind: 'period', from: '2025-03-01', to: '2025-04' },
];

describe('what a note is about', () => {
  for (const request of REQUESTS)
    it(`is known again from the note alone: ${JSON.stringify(request)}`, () => {
      const dossier = fixtureDossier();
      const { text } = composeBriefing(request, dossier, {
        language: 'de',
        written: '2025-04-01',
        schema: 's',
      });
      assert.deepEqual(subjectOfNote(text, dossier), { request, language: 'de' });
    });

  it('is known by an alias, and by the words an event rests on where its label has changed', () => {
    const dossier = fixtureDossier();
    assert.deepEqual(subjectOfNote('briefing: actor\nsubject: Muster\nlanguage: en', dossier), {
      request: { kind: 'actor', actor: 'ada-muster' },
      language: 'en',
    });
    const { text } = composeBriefing({ kind: 'event', event: 'consult-lima' }, dossier, {
      language: 'de',
      written: '2025-04-01',
      schema: 's',
    });
    const renamed = text.replace(/^subject: .*$/m, 'subject: Meine Überschrift');
    assert.deepEqual(subjectOfNote(renamed, dossier)?.request, { kind: 'event', event: 'consult-lima' });
  });

  for (const text of [
    '',
    'a: [',
    '- x',
    'briefing: actor\nsubject: Niemand',
    'briefing: period\ndate: gestern',
    'briefing: 3',
  ])
    it(`is unknown for ${JSON.stringify(text)}`, () =>
      assert.equal(subjectOfNote(text, fixtureDossier()), null));
});
