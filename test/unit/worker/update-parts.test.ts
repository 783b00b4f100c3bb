// What an edit sends: of an actor who stands in many articles, only what the one article changes.
import assert from 'node:assert/strict';
import { annotateArticle, DossierIndex, read, readDecidedEvents } from '../../../src/core/api';
import { DossierReplica, LiveNameTable, plainDossier } from '../../../src/core/present/api';
import { partsOfUpdate } from '../../../src/worker/update-parts';
import { long } from '../../support/long';

describe('the parts of an update', () => {
  long('of one edit do not grow with the articles of those it names', () => {
    const told = (count: number): number => {
      const index = new DossierIndex();
      const names = new LiveNameTable();
      const replica = new DossierReplica();
      const put = (n: number, more = ''): void => {
        const id = `a/${String(n).padStart(3, '0')}.md`;
        const text = `---\npublished: 2024-03-05\n---\n\nDie Ukraine bat Polen am Montag um Hilfe, Teil ${n}. ${more}\n`;
        index.put(annotateArticle(read({ id, text })), text);
      };
      const follow = (reset: boolean): number => {
        const changes = index.takeChanges();
        const parts = [...partsOfUpdate(changes, names.update(changes.actors), index.snapshot(), reset)];
        for (const part of parts) replica.apply(structuredClone(part));
        const { revision: _1, ...copy } = plainDossier(replica.view.dossier);
        const { revision: _2, ...whole } = plainDossier(index.snapshot());
        assert.deepEqual(copy, whole);
        return JSON.stringify(parts).length;
      };
      for (let n = 0; n < count; n++) put(n);
      follow(true);
      put(count >> 1, 'Die Ukraine dankte Polen.');
      return follow(false);
    };
    assert.ok(told(120) < told(12) * 2);
  });

  it('are plain data where an event is hidden and more is decided afterwards', () => {
    const index = new DossierIndex();
    const names = new LiveNameTable();
    const words = 'In Kiew demonstrierten 300 Menschen';
    const text = `---\npublished: 2024-03-05\n---\n\nOtto Berg trat am Montag zurück. ${words}.\n`;
    index.put(annotateArticle(read({ id: 'a/0.md', text })), text);
    const decide = (more: string): void => {
      const hide = `events:\n  - reports:\n      - article: a/0.md\n        words: ${words}\n    hide: true\n`;
      index.setDecidedEvents(readDecidedEvents(hide + more, 'events.yaml').events);
      const changes = index.takeChanges();
      const told = names.update(changes.actors);
      for (const part of partsOfUpdate(changes, told, index.snapshot(), false)) structuredClone(part);
    };
    decide('');
    index.setCurated([]);
    decide(
      '  - reports:\n      - article: a/0.md\n        words: Otto Berg trat am Montag zurück\n    title: Rücktritt\n',
    );
    assert.equal(index.snapshot().hidden?.length, 1);
  });
});
