// How an event reads in a list: without the name that stands above, and in the article's words where only a verb is left.
import { strict as assert } from 'node:assert';
import { DossierView, labelUnder } from '../../../src/core/present/api';
import type { DossierEvent, Evidence } from '../../../src/core/model/dossier';
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

  /** »Am Montag …« with the verb before the name, as an article of its own. */
  const inverted = (words: string, verb: string, name: string): DossierEvent => {
    const piece = (part: string): Evidence => {
      const start = words.indexOf(part);
      return { article: 'd.md', paragraph: 0, span: [start, start + part.length], words: part };
    };
    const report = oslo.reports[0];
    assert.ok(report);
    const participants = [{ actor: anna.id, role: 'actor' as const, evidence: piece(name) }];
    const own = { trigger: piece(verb), sentence: piece(words), dateEvidence: null, participants };
    return { ...oslo, label: 'Forderung: Anna Berg', reports: [{ ...report, article: 'd.md', ...own }] };
  };
  for (const [words, verb, name, expected] of [
    [
      'Danach forderte die Ministerin Berg, alle Brücken zu sperren.',
      'forderte',
      'Berg',
      'Forderung: alle Brücken zu sperren',
    ],
    ['Danach forderte Berg „sofort“ Ruhe.', 'forderte', 'Berg', 'Forderung: „sofort“ Ruhe'],
    ['Das forderte Berg.', 'forderte', 'Berg', 'forderte Berg'],
    ['Berg forderte Ruhe.', 'forderte', 'Berg', 'Berg forderte Ruhe'],
  ] as const)
    it(`under her, »${words}« → ${expected}`, () =>
      assert.equal(labelUnder(inverted(words, verb, name), anna), expected));

  it('says who, where only a verb begins a short sentence', () => {
    const words = 'Die Versammlung stimmt am 24. März über den Plan ab.';
    const [report] = inverted(words, 'stimmt', 'Versammlung').reports;
    assert.ok(report);
    const event = { ...oslo, label: 'Abstimmung', reports: [{ ...report, participants: [] }] };
    assert.equal(labelUnder(event, null), 'Die Versammlung stimmt am 24. März über den Plan ab');
    const long = `${words.slice(0, -1)}, den der Sachwalter im Frühjahr vorgelegt und zweimal geändert hat.`;
    const [further] = inverted(long, 'stimmt', 'Versammlung').reports;
    assert.ok(further);
    assert.match(
      labelUnder({ ...event, reports: [{ ...further, participants: [] }] }, null),
      /^stimmt am 24\. März/,
    );
  });

  it('does not begin with the words of the date', () => {
    const words = 'Am Ende kündigte die Reederei am Samstag die Schließung der Werft an.';
    const [report] = inverted(words, 'Schließung', 'Reederei').reports;
    assert.ok(report);
    const at = words.indexOf('Samstag');
    const dateEvidence = { ...report.trigger, span: [at, at + 7] as const, words: 'Samstag' };
    const event = { ...oslo, label: 'Schließung', reports: [{ ...report, participants: [], dateEvidence }] };
    assert.equal(labelUnder(event, null), 'Schließung der Werft an');
  });

  it('stays what it is where there are no words', () => {
    assert.equal(labelUnder({ ...oslo, label: 'treffen', reports: [] }, null), 'treffen');
  });
});
