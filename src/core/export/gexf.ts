// The graph as GEXF 1.3 for Gephi: dynamic, each edge with its first and last possible day, so that Gephi's timeline works.
// Written node by node; all words are escaped, and what XML cannot hold was replaced before.
import { xml } from './clean';
import type { ExportPiece, ExportPlan, Facts, LeftOut } from './input';
import {
  EDGE_ATTRIBUTES,
  graphEdges,
  graphNodes,
  NODE_ATTRIBUTES,
  type AttributeValue,
  type GraphAttribute,
  type GraphEdge,
  type GraphNode,
} from './relation-graph';

function attvalues(list: readonly GraphAttribute[], values: readonly (AttributeValue | null)[]): string {
  const lines = list.flatMap(({ id }, i) => {
    const value = values[i] ?? null;
    return value === null ? [] : [`          <attvalue for="${id}" value="${xml(String(value))}"/>\n`];
  });
  return `        <attvalues>\n${lines.join('')}        </attvalues>\n`;
}

function declared(of: 'node' | 'edge', list: readonly GraphAttribute[]): string {
  const lines = list.map(({ id, type }) => `      <attribute id="${id}" title="${id}" type="${type}"/>\n`);
  return `    <attributes class="${of}" mode="static">\n${lines.join('')}    </attributes>\n`;
}

function node(n: GraphNode): string {
  return `      <node id="${xml(n.id)}" label="${xml(n.label)}">\n${attvalues(NODE_ATTRIBUTES, n.values)}      </node>\n`;
}

function edge(e: GraphEdge): string {
  const time = `${e.start === null ? '' : ` start="${e.start}"`}${e.end === null ? '' : ` end="${e.end}"`}`;
  return (
    `      <edge id="${xml(e.id)}" source="${xml(e.source)}" target="${xml(e.target)}" ` +
    `type="${e.directed ? 'directed' : 'undirected'}" kind="${e.quad}" label="${xml(e.label)}" weight="${e.weight}"${time}>\n` +
    `${attvalues(EDGE_ATTRIBUTES, e.values)}      </edge>\n`
  );
}

const HEAD =
  '<?xml version="1.0" encoding="UTF-8"?>\n' +
  '<gexf xmlns="http://gexf.net/1.3" version="1.3">\n' +
  '  <meta>\n    <creator>Dossier</creator>\n  </meta>\n' +
  '  <graph mode="dynamic" timeformat="date" timerepresentation="interval" defaultedgetype="directed">\n';

export function gexfPlan(facts: Facts): ExportPlan {
  return {
    files: [''],
    pieces: facts.dossier.events.length + facts.dossier.actors.length,
    *write(): Generator<ExportPiece, readonly LeftOut[], undefined> {
      const piece = (text: string): ExportPiece => ({ file: 0, text });
      yield piece(
        `${HEAD}${declared('node', NODE_ATTRIBUTES)}${declared('edge', EDGE_ATTRIBUTES)}    <nodes>\n`,
      );
      for (const n of graphNodes(facts)) yield piece(node(n));
      yield piece('    </nodes>\n    <edges>\n');
      let alone = 0;
      for (const edges of graphEdges(facts)) {
        if (edges.length === 0) alone++;
        yield piece(edges.map(edge).join(''));
      }
      yield piece('    </edges>\n  </graph>\n</gexf>\n');
      return alone === 0 ? [] : [{ why: 'alone', count: alone }];
    },
  };
}
