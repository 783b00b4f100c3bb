// The graph as GraphML for yEd, Cytoscape, NetworkX, igraph and others. Several of these take no graph that mixes edges with
// and without direction: all have one, and what was done together says so (`mutual`). GraphML has no calendar, so days are plain
// attributes. Written node by node; all words are escaped, and what XML cannot hold was replaced before.
import { xml } from './clean';
import type { ExportPiece, ExportPlan, Facts, LeftOut } from './input';
import {
  EDGE_ATTRIBUTES,
  graphEdges,
  graphNodes,
  NODE_ATTRIBUTES,
  type AttributeType,
  type AttributeValue,
  type GraphAttribute,
  type GraphEdge,
  type GraphNode,
} from './relation-graph';

const TYPES: Readonly<Record<AttributeType, string>> = {
  string: 'string',
  integer: 'int',
  boolean: 'boolean',
};

const LABEL: GraphAttribute = { id: 'label', type: 'string' };
const NODES: readonly GraphAttribute[] = [LABEL, ...NODE_ATTRIBUTES];
const EDGES: readonly GraphAttribute[] = [LABEL, { id: 'weight', type: 'integer' }, ...EDGE_ATTRIBUTES];

function keys(of: 'node' | 'edge', list: readonly GraphAttribute[]): string {
  return list
    .map(
      ({ id, type }) =>
        `  <key id="${of}-${id}" for="${of}" attr.name="${id}" attr.type="${TYPES[type]}"/>\n`,
    )
    .join('');
}

function data(
  of: 'node' | 'edge',
  list: readonly GraphAttribute[],
  values: readonly (AttributeValue | null)[],
): string {
  return list
    .map(({ id }, i) => {
      const value = values[i] ?? null;
      return value === null ? '' : `      <data key="${of}-${id}">${xml(String(value))}</data>\n`;
    })
    .join('');
}

function node(n: GraphNode): string {
  return `    <node id="${xml(n.id)}">\n${data('node', NODES, [n.label, ...n.values])}    </node>\n`;
}

function edge(e: GraphEdge): string {
  return (
    `    <edge id="${xml(e.id)}" source="${xml(e.source)}" target="${xml(e.target)}">\n` +
    `${data('edge', EDGES, [e.label, e.weight, ...e.values])}    </edge>\n`
  );
}

const HEAD =
  '<?xml version="1.0" encoding="UTF-8"?>\n' +
  '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" ' +
  'xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">\n';

export function graphmlPlan(facts: Facts): ExportPlan {
  return {
    files: [''],
    pieces: facts.dossier.events.length + facts.dossier.actors.length,
    *write(): Generator<ExportPiece, readonly LeftOut[], undefined> {
      const piece = (text: string): ExportPiece => ({ file: 0, text });
      yield piece(
        `${HEAD}${keys('node', NODES)}${keys('edge', EDGES)}  <graph id="dossier" edgedefault="directed">\n`,
      );
      for (const n of graphNodes(facts)) yield piece(node(n));
      let alone = 0;
      for (const edges of graphEdges(facts)) {
        if (edges.length === 0) alone++;
        yield piece(edges.map(edge).join(''));
      }
      yield piece('  </graph>\n</graphml>\n');
      return alone === 0 ? [] : [{ why: 'alone', count: alone }];
    },
  };
}
