// Words looked for in packed events: folding letter by letter says what folding a whole text says, sentences are found
// with the event that tells them and not with its neighbour in the block, and come back as they were.
import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { finish } from '../../../src/core/base/steps';
import { annotateArticle, DossierIndex, read } from '../../../src/core/api';
import {
  createSteppedUnpacker,
  createUnpacker,
  DossierReplica,
  filterEvents,
  forgetEventWords,
  LiveNameTable,
  NO_FILTER,
  packPart,
  plainDossier,
  type DossierEvent,
  type DossierPart,
} from '../../../src/core/present/api';
import { folded } from '../../../src/core/present/fold';
import { plainEvent } from '../../../src/core/present/packed-event';
import { partsOfUpdate } from '../../../src/worker/update-parts';
import { corpus } from '../../../bench/corpus';
import { anyText } from '../../support/any-text';
import { deflate, inflate } from '../../support/packed';

const NONE = { put: [], remove: [] };

function partWith(events: readonly DossierEvent[]): DossierPart {
  return {
    ...{ revision: 1, reset: true, last: true, articles: NONE, actors: NONE, statements: [] },
    events: { put: events, remove: [] },
    names: { forms: [], officeWords: [], longest: 0 },
  };
}

describe('words in packed events', () => {
  const index = new DossierIndex();
  for (const article of corpus({ articles: 6, sentences: 8 }))
    index.put(annotateArticle(read(article)), article.text);
  const dossier = index.snapshot();
  const [first] = dossier.events.map(plainEvent);
  const changes = index.takeChanges();
  const parts = [...partsOfUpdate(changes, new LiveNameTable().update(changes.actors), dossier, true)];

  it('folds letter by letter as it would fold a whole text', () => {
    const letter = fc.constantFrom(...'aZäÄßéÉ„“–Σςİı가ﬁ́̈😀\n\t\u0000\ud800'.split(''), 'Đ', 'Å', '각');
    const text = fc.array(fc.oneof(letter, anyText())).map((all) => all.join(''));
    fc.assert(
      fc.property(text, (t) => {
        assert.equal(folded(t), t.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase());
      }),
      { numRuns: 40 },
    );
  });

  it('finds a word in the sentences of its own event alone, and gives them back unchanged', () => {
    const words = fc.constantFrom('', 'Krokodil', 'kroko\ndil', '"\\\u0000', 'Äpfel „sind“', 'Ende\n', ' ');
    const told = fc.array(fc.array(words, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 70 });
    fc.assert(
      fc.property(told, (all) => {
        assert.ok(first);
        const [report] = first.reports;
        assert.ok(report);
        const events = all.map((sentences, i) => ({
          ...first,
          ...{ id: `e${i}`, label: 'x', participants: [], place: null, date: null },
          reports: sentences.map((s) => ({ ...report, sentence: { ...report.sentence, words: s } })),
        }));
        const replica = new DossierReplica();
        forgetEventWords();
        replica.apply(createUnpacker(inflate)(packPart(partWith(events), deflate)));
        for (const text of ['krokodil', 'dil', '"\\', 'apfel „', 'ende x', 'k'])
          assert.deepEqual(
            new Set(filterEvents(replica.view, { ...NO_FILTER, text }).map((e) => e.id)),
            new Set(
              events.flatMap(({ id, reports }) => {
                const said = folded(['x', ...reports.map((r) => r.sentence.words)].join('\n'));
                return text.split(' ').every((w) => said.includes(w)) ? [id] : [];
              }),
            ),
          );
        for (const event of events)
          assert.deepEqual(plainEvent(replica.view.event(event.id) as DossierEvent), event);
      }),
      { numRuns: 40 },
    );
  });

  it('is unpacked in steps as at once', () => {
    const [atOnce, inSteps] = [new DossierReplica(), new DossierReplica()];
    const [unpack, steps] = [createUnpacker(inflate), createSteppedUnpacker(inflate)];
    for (const part of parts) {
      atOnce.apply(unpack(packPart(part, deflate)));
      inSteps.apply(finish(steps(packPart(part, deflate))));
    }
    assert.deepEqual(plainDossier(inSteps.view.dossier), plainDossier(dossier));
    assert.deepEqual(plainDossier(atOnce.view.dossier), plainDossier(dossier));
  });
});
