// Where the nodes of the relations stand: a force layout (d3-force), step by step. The same nodes and edges give the same
// picture on every machine: nodes start on a spiral in the order of their ids, and no chance plays a part.
import {
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type Simulation,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';

export interface ForceInput {
  readonly nodes: readonly { readonly id: string; readonly events: number }[];
  readonly edges: readonly { readonly from: string; readonly to: string; readonly events: number }[];
}

export interface Force {
  /** Goes on by `steps`; false when nothing moves any more. */
  advance(steps: number): boolean;
  /** x and y of each node, in the order of the input. */
  positions(): Float32Array;
}

/** Small pictures are laid out more patiently. */
export function stepsFor(nodes: number): number {
  return nodes <= 300 ? 320 : nodes <= 1000 ? 220 : 150;
}

export function createForce({ nodes, edges }: ForceInput): Force {
  const order = nodes.map((_, i) => i).sort((a, b) => ((nodes[a]?.id ?? '') < (nodes[b]?.id ?? '') ? -1 : 1));
  const body: SimulationNodeDatum[] = order.map((_, index) => ({ index }));
  const at = new Map(order.map((original, i) => [nodes[original]?.id ?? '', i]));
  const links = edges
    .flatMap((e): (SimulationLinkDatum<SimulationNodeDatum> & { weight: number })[] => {
      const source = at.get(e.from);
      const target = at.get(e.to);
      return source === undefined || target === undefined ? [] : [{ source, target, weight: e.events }];
    })
    .sort((a, b) => Number(a.source) - Number(b.source) || Number(a.target) - Number(b.target));
  const total = stepsFor(nodes.length);
  const simulation: Simulation<SimulationNodeDatum, undefined> = forceSimulation(body)
    .force(
      'link',
      forceLink(links)
        .distance(70)
        .iterations(nodes.length > 1000 ? 1 : 2),
    )
    .force('charge', forceManyBody().strength(-140).theta(1).distanceMax(900))
    .force('x', forceX().strength(0.06))
    .force('y', forceY().strength(0.08))
    .alphaDecay(1 - Math.pow(0.001, 1 / total))
    .stop();
  let left = total;
  return {
    advance(steps) {
      const now = Math.min(steps, left);
      simulation.tick(now);
      left -= now;
      return left > 0;
    },
    positions() {
      const out = new Float32Array(nodes.length * 2);
      order.forEach((original, i) => {
        out[original * 2] = body[i]?.x ?? 0;
        out[original * 2 + 1] = body[i]?.y ?? 0;
      });
      return out;
    },
  };
}
