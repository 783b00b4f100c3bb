import assert from 'node:assert/strict';
import Graph from 'graphology';
import gexf from 'graphology-gexf';
import graphml from 'graphology-graphml';
import type AbstractGraph from 'graphology-types';
import { Facts } from '../../../src/core/export/input';
import {
  EDGE_ATTRIBUTES,
  graphEdges,
  graphNodes,
  NODE_ATTRIBUTES,
  type AttributeValue,
  type GraphAttribute,
} from '../../../src/core/export/relation-graph';
import { DOSSIERS, exportOf } from '../../support/exports';

type Attributes = Record<string, unknown>;
/** From, to, whether it has a direction, attributes. */
type Edge = readonly [string, string, boolean, Attributes];
type Plain = Record<string, Edge | Attributes>;

function named(list: readonly GraphAttribute[], values: readonly (AttributeValue | null)[]): Attributes {
  return Object.fromEntries(list.flatMap(({ id }, i) => (values[i] == null ? [] : [[id, values[i]]])));
}

/** The graph that is meant, as plain data. */
function meant(facts: Facts): { nodes: Plain; edges: Plain } {
  const nodes: Plain = {};
  const edges: Plain = {};
  for (const n of graphNodes(facts)) nodes[n.id] = { label: n.label, ...named(NODE_ATTRIBUTES, n.values) };
  for (const list of graphEdges(facts))
    for (const e of list)
      edges[e.id] = [
        e.source,
        e.target,
        e.directed,
        { label: e.label, weight: e.weight, ...named(EDGE_ATTRIBUTES, e.values) },
      ];
  return { nodes, edges };
}

function readBack(graph: AbstractGraph): { nodes: Plain; edges: Plain } {
  const nodes: Plain = {};
  const edges: Plain = {};
  graph.forEachNode((id, a) => (nodes[id] = a));
  graph.forEachEdge((id, a, s, t, _x, _y, undirected) => (edges[id] = [s, t, !undirected, a]));
  return { nodes, edges };
}

for (const [name, get] of Object.entries(DOSSIERS))
  describe(`graphs of the ${name} dossier`, () => {
    const [dossier, source] = get();
    const facts = new Facts({ dossier, source }, { language: 'de' });
    const { nodes, edges } = meant(facts);

    it('read back from GEXF, the graph is equal', () => {
      const { text } = exportOf('gexf', dossier, source);
      const graph = gexf.parse(Graph, text, {
        respectInputGraphType: false,
        allowUndeclaredAttributes: false,
      });
      graph.forEachEdge((edge, { kind, quad }) => {
        // By its kind Gephi keeps parallel edges apart.
        assert.equal(kind, quad);
        graph.removeEdgeAttribute(edge, 'kind');
      });
      assert.deepEqual(readBack(graph), { nodes, edges });
    });

    it('read back from GraphML, the graph is equal', () => {
      const { text } = exportOf('graphml', dossier, source);
      const graph = graphml.parse(Graph, text);
      const directed = Object.entries(edges).map(([id, e]) => {
        const [from, to, , attributes] = e as Edge;
        return [id, [from, to, true, attributes]];
      });
      assert.deepEqual(readBack(graph), { nodes, edges: Object.fromEntries(directed) });
    });

    it('counts the events that join nobody', () => {
      const joined = new Set(Object.values(edges).map((e) => (e as Edge)[3]['event']));
      const { left } = exportOf('gexf', dossier, source);
      assert.equal(left.find((l) => l.why === 'alone')?.count ?? 0, dossier.events.length - joined.size);
    });

    it('says of each edge whether it is told as a fact, and until when it lasted', () => {
      for (const edge of Object.values(edges)) {
        const [, , , a] = edge as Edge;
        assert.equal(a['fact'], a['status'] === 'happened' || a['status'] === 'ongoing');
        const label = String(a['label']);
        if (a['status'] === 'denied') assert.ok(label.startsWith('bestritten: '));
        for (const day of [a['from'], a['to']])
          if (day !== undefined) assert.match(String(day), /^-?\d{4}-\d\d-\d\d$/);
      }
    });
  });
