import assert from 'node:assert/strict';
import { annotateArticle, DossierIndex, read, type Dossier } from '../../../src/core/api';

function dossierOf(...texts: readonly string[]): Dossier {
  const index = new DossierIndex();
  texts.forEach((text, i) =>
    index.put(annotateArticle(read({ id: `a${i}`, text, lang: 'de', published: '2025-03-05' })), text),
  );
  return index.snapshot();
}

const actor = (d: Dossier, name: string) => d.actors.find((a) => a.name === name) ?? assert.fail(name);
const metonyms = (d: Dossier, name: string): string[] =>
  actor(d, name)
    .mentions.filter((m) => m.kind === 'metonym')
    .map((m) => m.evidence.words);

describe('capitals and seats that act for their state', () => {
  it('give the state what they do and say, at their own words, as inferred', () => {
    const d = dossierOf('Kiew fordert neue Waffen.', 'Die Ukraine ist groß.');
    assert.deepEqual(metonyms(d, 'Ukraine'), ['Kiew']);
    assert.ok(actor(d, 'Ukraine').mentions.every((m) => m.kind !== 'metonym' || m.basis === 'inferred'));
    assert.equal(actor(d, 'Ukraine').events.length, 1);
    assert.equal(actor(d, 'Kiew').events.length, 0);
    assert.ok(actor(d, 'Kiew').mentions.some((m) => m.kind === 'name'));
  });

  it('seats as well', () => {
    const d = dossierOf('Das Weiße Haus lehnte den Vorschlag ab. Die USA schwiegen sonst.');
    assert.deepEqual(metonyms(d, 'USA'), ['Weiße Haus']);
  });

  it('not where things happen in them or to them', () => {
    const d = dossierOf('In Kiew trafen sich Vertreter der Ukraine. Die Truppe griff Kiew an.');
    assert.deepEqual(metonyms(d, 'Ukraine'), []);
  });

  it('not where no article names the state', () => {
    const d = dossierOf('Kiew fordert neue Waffen.');
    assert.deepEqual(
      d.actors.map((a) => a.name),
      ['Kiew'],
    );
    assert.equal(actor(d, 'Kiew').events.length, 1);
  });
});
