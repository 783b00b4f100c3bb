import assert from 'node:assert/strict';
import jsonld from 'jsonld';
import { JSON_LD_CONTEXT } from '../../../src/core/export/json-ld';
import { DOSSIERS, exportOf } from '../../support/exports';
import { TEXT } from '../../support/hostile-dossier';
import { long } from '../../support/long';

type Node = Record<string, unknown>;

/** An object without regard to the order of its keys. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([k, v]) => [k, sorted(v)]),
  );
}

const noLoading = {
  documentLoader: (url: string): never => {
    throw new Error(`asks for ${url}`);
  },
};

for (const [name, get] of Object.entries(DOSSIERS))
  describe(`JSON-LD of the ${name} dossier`, () => {
    const { text } = exportOf('jsonld', ...get());
    const document = JSON.parse(text) as { '@graph': Node[] };

    long('expands without loss: compacted again it is the same', async () => {
      const expanded = await jsonld.expand(document, { ...noLoading, safe: true });
      const again = await jsonld.compact(expanded, JSON_LD_CONTEXT, noLoading);
      assert.deepEqual(sorted(again), sorted(document));
    });

    it('has each node once', () => {
      const ids = document['@graph'].map((n) => n['@id']);
      assert.equal(new Set(ids).size, ids.length);
    });

    it('calls nothing an event that is denied, only conceivable or only reported', () => {
      for (const node of document['@graph']) {
        const status = node['dossier:status'];
        if (['denied', 'hypothetical', 'reported'].includes(String(status)))
          assert.equal(node['@type'], 'Claim');
        if (status === 'planned')
          assert.deepEqual(node['eventStatus'], { '@id': 'https://schema.org/EventScheduled' });
        if (node['@type'] === 'Quotation') assert.equal(node['dossier:kind'], 'direct');
      }
    });
  });

describe('JSON-LD’s evidence', () => {
  it('selects by code points what it quotes', () => {
    const points = [...TEXT];
    const { '@graph': graph } = JSON.parse(
      exportOf('jsonld', ...(DOSSIERS['hostile'] ?? assert.fail)()).text,
    ) as {
      '@graph': Node[];
    };
    let checked = 0;
    for (const node of graph.filter((n) => n['@type'] === 'oa:Annotation')) {
      const selectors = (node['oa:hasTarget'] as Node)['oa:hasSelector'] as Node[];
      const [position, quote] = selectors;
      const words = points.slice(Number(position?.['oa:start']), Number(position?.['oa:end'])).join('');
      const exact = String(quote?.['oa:exact']);
      assert.equal(exact.length, words.length);
      if (!exact.includes('\uFFFD')) assert.equal(exact, words);
      checked++;
    }
    assert.ok(checked > 100);
  });
});
