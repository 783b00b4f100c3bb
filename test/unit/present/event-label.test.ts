// How an event reads in a list: without the name that stands above, and in the article's words where only a verb is left.
import { strict as assert } from 'node:assert';
import { DossierView, labelUnder } from '../../../src/core/present/api';
import { dossier } from './fixture';

const view = new DossierView(dossier());
const oslo = view.event('e-oslo');
const anna = view.actor('anna-berg');
assert.ok(oslo && anna);

describe('the label of an event', () => {
  for (const [label, under, expected] of [
    ['Reise: Anna Berg (Oslo)', anna, 'Reise (Oslo)'],
    ['Forderung: Anna Berg → Jo Tal', anna, 'Forderung → Jo Tal'],
    ['Forderung: Anna Berg – Kurswechsel', anna, 'Forderung: Kurswechsel'],
    ['Forderung: Anna Berg → Jo Tal – Kurswechsel', anna, 'Forderung → Jo Tal – Kurswechsel'],
    ['Forderung: Jo Tal → Anna Berg', anna, 'Forderung: Jo Tal → Anna Berg'],
    ['Treffen: Anna Berg, Jo Tal (Oslo)', anna, 'Treffen: Jo Tal (Oslo)'],
    ['Treffen: Jo Tal, Anna Berg (Oslo)', anna, 'Treffen: Jo Tal (Oslo)'],
    ['Reise: Anna Bergmann', anna, 'Reise: Anna Bergmann'],
    ['Forderung: Anna Berg Stiftung', anna, 'Forderung: Anna Berg Stiftung'],
    ['Reise: Anna Berg (Oslo)', null, 'Reise: Anna Berg (Oslo)'],
    ['Treffen: Anna Berg', anna, 'Anna Berg traf am 3. März 2024 in Oslo den Unterhändler Jo Tal'],
    ['Treffen', null, 'Anna Berg traf am 3. März 2024 in Oslo den Unterhändler Jo Tal'],
  ] as const)
    it(`»${label}« ${under ? 'under her' : 'by itself'} → ${expected}`, () =>
      assert.equal(labelUnder({ ...oslo, label }, under), expected));

  it('stays what it is where there are no words', () => {
    assert.equal(labelUnder({ ...oslo, label: 'treffen', reports: [] }, null), 'treffen');
  });
});
