// The packed dossier: the same as the plain one to whoever reads it, and small where nobody does.
import assert from 'node:assert/strict';
import { annotateArticle, DossierIndex, read } from '../../../src/core/api';
import {
  DossierReplica,
  isContested,
  isNamed,
  LiveNameTable,
  mainTitles,
  packPart,
  plainDossier,
  reportedIn,
} from '../../../src/core/present/api';
import { plainEvent } from '../../../src/core/present/packed-event';
import { partsOfUpdate } from '../../../src/worker/update-parts';
import { corpus } from '../../../bench/corpus';
import { deflate, unpacker } from '../../support/packed';
import { long } from '../../support/long';

describe('the packed dossier', () => {
  const index = new DossierIndex();
  const names = new LiveNameTable();
  const replica = new DossierReplica();
  const unpack = unpacker();
  const follow = (reset: boolean): void => {
    const dossier = index.snapshot();
    const changes = index.takeChanges();
    for (const part of partsOfUpdate(changes, names.update(changes.actors), dossier, reset, 0)) {
      const packed = packPart(part, deflate);
      replica.apply(unpack(structuredClone(packed)));
    }
  };
  before(() => {
    for (const article of corpus({ articles: 40, sentences: 8 }))
      index.put(annotateArticle(read(article)), article.text);
    follow(true);
  });

  it('is the same as the plain one', () => {
    const dossier = plainDossier(index.snapshot());
    assert.deepEqual(plainDossier(replica.view.dossier), dossier);
    for (const [i, actor] of dossier.actors.entries()) {
      const packed = replica.view.dossier.actors[i];
      assert.ok(packed);
      assert.equal(isNamed(packed), isNamed(actor));
      assert.deepEqual(mainTitles(packed), mainTitles(actor));
    }
    for (const [i, event] of dossier.events.entries()) {
      const packed = replica.view.dossier.events[i];
      assert.ok(packed);
      assert.equal(isContested(packed), isContested(event));
      assert.deepEqual(reportedIn(packed), reportedIn(event));
      assert.deepEqual(packed.participants, event.participants);
    }
  });

  long('follows many edits of the same article, patches over patches', () => {
    const article = [...corpus({ articles: 1, sentences: 8 })][0];
    assert.ok(article);
    for (let i = 0; i < 30; i++) {
      const text = `${article.text}\nAlma Walberg reiste am ${1 + (i % 28)}. Mai 2021 nach Polen und nannte es „Schritt ${i}“.\n`;
      index.put(annotateArticle(read({ ...article, text })), text);
      follow(false);
    }
    assert.deepEqual(plainDossier(replica.view.dossier), plainDossier(index.snapshot()));
  });

  it('says who made it too crowded for a row', () => {
    const [event] = index.snapshot().events;
    assert.ok(event);
    const crowd = {
      ...plainEvent(event),
      id: 'e-crowd',
      participants: Array.from({ length: 40 }, (_, i) => ({
        actor: `a${i}`,
        role: i % 2 === 0 ? ('actor' as const) : ('recipient' as const),
      })),
    };
    const none = { put: [], remove: [] };
    const part = unpack(
      packPart(
        {
          ...{ revision: 1, reset: false, last: true, articles: none, actors: none },
          ...{ events: { put: [crowd], remove: [] }, statements: [] },
          names: { forms: [], officeWords: [], longest: 0 },
        },
        deflate,
      ),
    );
    assert.deepEqual(part.events.put[0], crowd);
  });
});
