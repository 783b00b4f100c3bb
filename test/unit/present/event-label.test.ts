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
    ['Anna Berg: reisen (Oslo)', anna, 'reisen (Oslo)'],
    ['Anna Berg → Jo Tal: treffen', anna, '→ Jo Tal: treffen'],
    ['Anna Berg, Jo Tal: Treffen (Oslo)', anna, 'Anna Berg, Jo Tal: Treffen (Oslo)'],
    ['Anna Bergmann: reisen', anna, 'Anna Bergmann: reisen'],
    ['Anna Berg Stiftung: fordern', anna, 'Anna Berg Stiftung: fordern'],
    ['Anna Berg: reisen (Oslo)', null, 'Anna Berg: reisen (Oslo)'],
    ['Anna Berg: treffen', anna, 'Anna Berg traf am 3. März 2024 in Oslo den Unterhändler Jo Tal'],
    ['treffen', null, 'Anna Berg traf am 3. März 2024 in Oslo den Unterhändler Jo Tal'],
  ] as const)
    it(`»${label}« ${under ? 'under her' : 'by itself'} → ${expected}`, () =>
      assert.equal(labelUnder({ ...oslo, label }, under), expected));

  it('stays what it is where there are no words', () => {
    assert.equal(labelUnder({ ...oslo, label: 'treffen', reports: [] }, null), 'treffen');
  });
});
