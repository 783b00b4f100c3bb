import assert from 'node:assert/strict';
import { DossierIndex, type ArticleFacts, type EventReport, type Statement } from '../../../src/core/api';
import type { Span } from '../../../src/core/base/span';
import { actorArticle } from '../../support/actors';

const MARKED =
  '[P:Anna Berg] sagte: „[P:Otto Klein] kommt nach [L:Rom].“ Am Montag reiste [P:Otto Klein] ab.';

function article(id: string): { facts: ArticleFacts; text: string } {
  const { facts, text } = actorArticle(id, MARKED, '2025-03-01');
  const at = (words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length];
  const statement: Statement = {
    type: 'direct',
    quote: [at('„Otto Klein kommt nach Rom.“')],
    cue: [at('sagte')],
    speaker: [at('Anna Berg')],
    addressee: [],
    frame: [at('Anna Berg sagte:')],
    medium: 'speech',
    actor: 'anna-berg',
    actorBasis: 'stated',
    via: null,
    date: null,
    stance: 'neutral',
    nested: false,
    rule: 'test',
  };
  const event: EventReport = {
    type: 'CONSULT',
    mode: 'visit',
    trigger: at('reiste'),
    lemma: 'abreisen',
    sentence: at('Am Montag reiste Otto Klein ab.'),
    date: '2025-02-24',
    dateSpan: at('Am Montag'),
    dateBasis: 'inferred',
    status: 'happened',
    participants: [{ actor: 'otto-klein', role: 'actor', span: at('Otto Klein ab'), basis: 'stated' }],
    place: 'rom',
    quantities: [],
    source: null,
    rule: 'test',
  };
  return { facts: { ...facts, statements: [statement], events: [event] }, text };
}

function indexOf(...ids: string[]): DossierIndex {
  const index = new DossierIndex();
  for (const id of ids) {
    const { facts, text } = article(id);
    index.put(facts, text);
  }
  return index;
}

describe('statements and events in the dossier', () => {
  it('maps a statement to the actors of the dossier, with evidence', () => {
    const dossier = indexOf('a').snapshot();
    const [s] = dossier.statements;
    assert.equal(s?.speaker, 'anna-berg');
    assert.deepEqual(s.about, ['otto-klein', 'rom']);
    assert.equal(s.quote[0]?.words, '„Otto Klein kommt nach Rom.“');
    assert.equal(s.verbatim, true);
    assert.deepEqual(dossier.actors.find((a) => a.id === 'anna-berg')?.statements, [s.id]);
  });

  it('gives an event its participants and place', () => {
    const dossier = indexOf('a').snapshot();
    const [e] = dossier.events;
    assert.deepEqual(e?.participants, [{ actor: 'otto-klein', role: 'actor' }]);
    assert.equal(e.place, 'rom');
    assert.equal(e.reports[0]?.dateEvidence?.words, 'Am Montag');
    assert.deepEqual(dossier.actors.find((a) => a.id === 'otto-klein')?.events, [e.id]);
  });

  it('has ids that other articles do not change', () => {
    const alone = indexOf('a')
      .snapshot()
      .statements.map((s) => s.id);
    const both = indexOf('b', 'a')
      .snapshot()
      .statements.map((s) => s.id);
    assert.ok(alone.every((id) => both.includes(id)));
    assert.equal(new Set(both).size, 2);
  });

  it('leaves out whom a person ignores', () => {
    const index = indexOf('a');
    index.setCurated([
      { name: 'Otto Klein', type: 'person', aliases: [], wikidata: null, ignore: true, notSameAs: [] },
    ]);
    const dossier = index.snapshot();
    assert.deepEqual(dossier.actors.map((a) => a.id).sort(), ['anna-berg', 'rom']);
    assert.deepEqual(dossier.statements[0]?.about, ['rom']);
    assert.deepEqual(dossier.events[0]?.participants, []);
  });
});
