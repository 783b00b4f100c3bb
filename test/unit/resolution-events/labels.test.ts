// The short phrases under which lists show events: made from sentences of our own, in their language, and the data of
// nouns for verbs behind them.
import assert from 'node:assert/strict';
import { DossierIndex } from '../../../src/core/api';
import { events as german } from '../../../src/core/language/de/events';
import { events as english } from '../../../src/core/language/en/events';
import type { Lang } from '../../../src/core/model/article';
import { MAX_LABEL } from '../../../src/core/model/event-label';
import { factsOf } from '../../support/engine';

function labels(text: string, lang: Lang): string[] {
  const index = new DossierIndex();
  index.put(factsOf(text, { lang, published: '2025-11-19' }), text);
  return index.snapshot().events.map((e) => e.label);
}

const EXPECTED: readonly (readonly [lang: Lang, text: string, label: string])[] = [
  [
    'de',
    'Angela Merkel und Emmanuel Macron reisten am Montag nach Madrid.',
    'Reise: Angela Merkel, Emmanuel Macron (Madrid)',
  ],
  [
    'de',
    'Im Mai traf Angela Merkel in Madrid Emmanuel Macron.',
    'Treffen: Angela Merkel, Emmanuel Macron (Madrid)',
  ],
  [
    'de',
    'Am Freitag feuerte Russland 43 Drohnen und acht Raketen auf Odessa ab.',
    'Beschuss: Russland → Odessa – 43 Drohnen, acht Raketen',
  ],
  [
    'de',
    'Angela Merkel forderte am Montag von Italien einen Kurswechsel.',
    'Forderung: Angela Merkel → Italien – Kurswechsel',
  ],
  ['de', 'Norwegen lehnte den Vorschlag am Freitag ab.', 'Ablehnung: Norwegen – Vorschlag'],
  [
    'de',
    'Frankreich und Italien unterzeichneten am 3. Mai 2021 eine Absichtserklärung.',
    'Absichtserklärung: Frankreich, Italien',
  ],
  ['de', 'Schweden will Soldaten nach Estland entsenden.', 'Entsendung: Schweden → Estland – Soldaten'],
  ['de', 'Peru verzichtet auf einen Beitritt.', 'Verzicht: Peru – Beitritt'],
  [
    'en',
    'Angela Merkel met Emmanuel Macron in Madrid on Monday.',
    'Meeting: Angela Merkel, Emmanuel Macron (Madrid)',
  ],
  ['en', 'Norway rejected the proposal on Friday.', 'Rejection: Norway – proposal'],
  ['en', 'Richard Nixon resigned on 8 August 1974.', 'Resignation: Richard Nixon'],
];

describe('labels of events', () => {
  for (const [lang, text, label] of EXPECTED)
    it(label, () => assert.ok(labels(text, lang).includes(label), labels(text, lang).join(' | ')));

  it('leave out what does not fit', () => {
    const text =
      'Angela Merkel, Emmanuel Macron, Olaf Scholz und Alexander De Croo reisten am Montag zu Gesprächen nach Madrid.';
    for (const label of labels(text, 'de')) assert.ok(label.length <= MAX_LABEL, label);
  });

  for (const pack of [german, english])
    it(`have a noun for every rule, and nouns for verbs of the rule only (${pack.lang})`, () => {
      for (const rule of pack.rules) {
        const label = pack.labels[rule.id];
        assert.ok(label, rule.id);
        const verbs = new Set((rule.verbs ?? '').split(' '));
        for (const p of rule.phrases ?? [])
          for (const v of (p.replace(/^=/, '').split(' ')[0] ?? '').split(',')) verbs.add(v);
        for (const list of Object.values(label[1]))
          for (const verb of list.split(' ')) assert.ok(verbs.has(verb), `${rule.id}: ${verb}`);
      }
      for (const id of Object.keys(pack.labels))
        assert.ok(
          pack.rules.some((r) => r.id === id),
          id,
        );
    });
});
