// Events as rows of a list that is looked through by words: what is sieved out before texts are made of rows holds none of the
// words, so that the same rows are found in the same order; and titles are told in the reader's language.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { annotateArticle, DossierIndex, read } from '../../../src/core/api';
import {
  createSearch,
  DossierReplica,
  DossierView,
  eventRows,
  finish,
  LiveNameTable,
  packPart,
  plainDossier,
  titleIn,
  type DossierEvent,
  type DossierPart,
  type EventRows,
} from '../../../src/core/present/api';
import { folded, wantedWords } from '../../../src/core/present/fold';
import { plainEvent } from '../../../src/core/present/packed-event';
import { partsOfUpdate } from '../../../src/worker/update-parts';
import { corpus } from '../../../bench/corpus';
import { deflate, unpacker } from '../../support/packed';

function rowsOf(view: DossierView, language: 'de' | 'en'): EventRows {
  return eventRows(view, {
    language,
    ofDate: (date) => (date === null ? 'undatiert' : `am ${date.split('-').reverse().join('. ')}`),
    ofStatus: (status) => (status === 'happened' ? '' : `Stand ${status}`),
    ofType: (type) => `Art ${type}`,
    ofSources: (count) => `${count} Quellen`,
  });
}

function holds(text: string, typed: string): boolean {
  return wantedWords(typed).every((w) => folded(text).includes(w));
}

describe('events as rows of a list', () => {
  const replica = new DossierReplica();
  before(() => {
    const index = new DossierIndex();
    for (const article of corpus({ articles: 40, sentences: 8 }))
      index.put(annotateArticle(read(article)), article.text);
    const dossier = index.snapshot();
    const changes = index.takeChanges();
    const unpack = unpacker();
    for (const part of partsOfUpdate(changes, new LiveNameTable().update(changes.actors), dossier, true))
      replica.apply(unpack(packPart(part, deflate)));
  });

  /** Pieces of what stands in rows, and of what stands in sentences alone, as somebody types them. */
  const typed = (rows: EventRows): fc.Arbitrary<string> => {
    const { events } = replica.view.dossier;
    const piece = fc
      .tuple(fc.nat(events.length - 1), fc.boolean(), fc.nat(), fc.integer({ min: 1, max: 9 }))
      .map(([i, inRow, from, length]) => {
        const event = events[i] as DossierEvent;
        const text = inRow ? rows.text(event) : (event.reports[0]?.sentence.words ?? '');
        const at = from % Math.max(text.length, 1);
        return text.slice(at, at + length);
      });
    const other = fc.constantFrom('treff', 'meeting:', 'quellen', '·', '2 q', 'undatiert', 'zzz', ' ', '-');
    return fc
      .array(fc.oneof(piece, piece, other), { minLength: 1, maxLength: 2 })
      .map((all) => all.join(' '));
  };

  for (const language of ['de', 'en'] as const)
    it(`are never sieved out where they hold the words (${language})`, () => {
      for (const { view } of [replica, { view: new DossierView(plainDossier(replica.view.dossier)) }]) {
        const rows = rowsOf(view, language);
        fc.assert(
          fc.property(typed(rows), (words) => {
            const may = finish(rows.mayHold(wantedWords(words)));
            for (const e of view.dossier.events)
              if (holds(rows.text(e), words)) assert.ok(may(e), rows.text(e));
          }),
          { numRuns: 60 },
        );
      }
    });

  it('are mostly sieved out where they do not, whatever their sentences say', () => {
    const { view } = replica;
    const rows = rowsOf(view, 'de');
    const may = finish(rows.mayHold(['sagte']));
    const { events } = view.dossier;
    assert.ok(events.some((e) => folded(e.reports.map((r) => r.sentence.words).join()).includes('sagte')));
    const left = events.filter(may);
    assert.ok(left.length < events.length / 4, `${left.length} of ${events.length}`);
    assert.deepEqual(events.filter(finish(rows.mayHold(['zzzz']))), []);
  });

  it('are found as without a sieve, in the same order', () => {
    const { view } = replica;
    const rows = rowsOf(view, 'en');
    // More than are looked at before any are sieved.
    const events = view.dossier.events;
    const many = Array.from({ length: 5000 }, (_, i) => events[i % events.length] as DossierEvent);
    const [plain, sieved] = [
      createSearch(many, rows.text, 300),
      createSearch(many, rows.text, 300, rows.mayHold),
    ];
    fc.assert(
      fc.property(fc.oneof(typed(rows), fc.constantFrom('e', 'wlbrg', 'x q', 'xyzxyz')), (words) => {
        assert.deepEqual(finish(sieved(words)), finish(plain(words)));
      }),
      { numRuns: 40 },
    );
  });

  it('are given up on the way without a trace', () => {
    const rows = rowsOf(replica.view, 'de');
    const given = rows.mayHold(['wal']);
    for (let i = 0; i < 3; i++) given.next();
    const [may, again] = [finish(rows.mayHold(['wal'])), finish(rowsOf(replica.view, 'de').mayHold(['wal']))];
    for (const e of replica.view.dossier.events) assert.equal(may(e), again(e));
  });

  it('have a bare label told by a sentence, whose words are found then, packed as they came', () => {
    const first = plainEvent(replica.view.dossier.events[0] as DossierEvent);
    const [report] = first.reports;
    assert.ok(report);
    const words = 'Treffenbach liegt\nam Quastenfluss.';
    const trigger = { ...report.sentence, words: 'Treffenbach', span: [0, 11] as const };
    const sentence = { ...report.sentence, words, span: [0, words.length] as const };
    const only = { ...report, sentence, trigger, dateEvidence: null, participants: [] };
    const event = (id: string, label: string): DossierEvent => ({
      ...first,
      ...{ id, label, lang: 'de', participants: [], place: null, date: null, reports: [only] },
    });
    const events = [event('e1', 'Treffen'), event('e2', 'Treffen: Runder\n\nTisch')];
    const none = { put: [], remove: [] };
    const part: DossierPart = {
      ...{ revision: 1, reset: true, last: true, articles: none, actors: none, statements: [] },
      events: { put: events, remove: [] },
      names: { forms: [], officeWords: [], longest: 0 },
    };
    const small = new DossierReplica();
    small.apply(unpacker()(packPart(part, deflate)));
    const rows = rowsOf(small.view, 'en');
    const found = (typed: string): string[] => {
      const may = finish(rows.mayHold(wantedWords(typed)));
      return small.view.dossier.events.filter(may).map((e) => e.id);
    };
    // »Treffenbach« does not begin with the noun of the label.
    assert.equal(titleIn('en', events[0] as DossierEvent, null), 'Treffenbach liegt\nam Quastenfluss');
    assert.equal(titleIn('en', events[1] as DossierEvent, null), 'Meeting: Runder\n\nTisch');
    assert.equal(titleIn('de', events[1] as DossierEvent, null), 'Treffen: Runder\n\nTisch');
    assert.deepEqual(found('quasten'), ['e1']);
    assert.deepEqual(found('tisch'), ['e2']);
    assert.ok(found('meeting').includes('e2'));
    assert.ok(found('meeting:').includes('e2'));
  });
});
