// The relations as they are drawn: nodes with place and size, edges grouped by look so that a frame needs few strokes, and
// what lies under a point. Works on plain numbers; drawing is in `paint.ts`.
import { QUAD_CLASSES, type QuadClass } from '../../core/present/quad-class';
import type { RelationEdge, RelationNode } from '../../core/present/relations';

export interface SceneNode {
  readonly node: RelationNode;
  readonly radius: number;
  /** Indices of edges. */
  readonly edges: number[];
}

export interface SceneEdge {
  readonly edge: RelationEdge;
  readonly from: number;
  readonly to: number;
  readonly width: number;
  /** Sideways, in pixels at the middle, so that several edges of one pair lie beside each other. */
  readonly bend: number;
}

export interface Scene {
  readonly nodes: readonly SceneNode[];
  readonly edges: readonly SceneEdge[];
  /** Indices of edges with the same colour, dash and width. */
  readonly batches: readonly {
    readonly quad: QuadClass;
    readonly width: number;
    readonly edges: readonly number[];
  }[];
  readonly byWeight: readonly number[];
  positions: Float32Array;
}

export interface Camera {
  x: number;
  y: number;
  scale: number;
}

const BEND = 14;

function widthOf(events: number): number {
  return Math.min(8, 1 + Math.round(Math.log2(events) * 1.6));
}

export function createScene(nodes: readonly RelationNode[], edges: readonly RelationEdge[]): Scene {
  const at = new Map(nodes.map((n, i) => [n.id, i]));
  const made = nodes.map((node): SceneNode => ({
    node,
    radius: Math.min(22, 4 + Math.sqrt(node.events) * 2.2),
    edges: [],
  }));
  const perPair = new Map<string, number>();
  const lines: SceneEdge[] = [];
  for (const edge of edges) {
    const from = at.get(edge.from);
    const to = at.get(edge.to);
    if (from === undefined || to === undefined) continue;
    const pair = from < to ? `${from} ${to}` : `${to} ${from}`;
    const nth = perPair.get(pair) ?? 0;
    perPair.set(pair, nth + 1);
    const side = Math.ceil(nth / 2) * (nth % 2 === 0 ? 1 : -1);
    // Both directions of a pair bend as seen from the same end.
    const bend = side * BEND * (from < to ? 1 : -1);
    made[from]?.edges.push(lines.length);
    made[to]?.edges.push(lines.length);
    lines.push({ edge, from, to, width: widthOf(edge.events.length), bend });
  }
  const batches = new Map<string, { quad: QuadClass; width: number; edges: number[] }>();
  lines.forEach(({ edge, width }, i) => {
    const key = `${edge.quad} ${width}`;
    const batch = batches.get(key) ?? { quad: edge.quad, width, edges: [] };
    batch.edges.push(i);
    batches.set(key, batch);
  });
  return {
    nodes: made,
    edges: lines,
    // Conflict lies above cooperation, and heavy above light.
    batches: [...batches.values()].sort(
      (a, b) => QUAD_CLASSES.indexOf(a.quad) - QUAD_CLASSES.indexOf(b.quad) || a.width - b.width,
    ),
    byWeight: made
      .map((_, i) => i)
      .sort((a, b) => (made[b]?.node.events ?? 0) - (made[a]?.node.events ?? 0) || a - b),
    positions: new Float32Array(nodes.length * 2),
  };
}

export function placeOf(scene: Scene, camera: Camera, index: number): readonly [number, number] {
  return [
    (scene.positions[index * 2] ?? 0) * camera.scale + camera.x,
    (scene.positions[index * 2 + 1] ?? 0) * camera.scale + camera.y,
  ];
}

/** Nodes keep a size that can be hit when far away, and grow only a little when near. */
export function radiusAt(node: SceneNode, camera: Camera): number {
  return Math.max(2.5, node.radius * Math.min(1.4, Math.sqrt(camera.scale)));
}

/** The middle of an edge on the screen, where its bend is largest. */
export function bendOf(
  scene: Scene,
  camera: Camera,
  { from, to, bend }: SceneEdge,
): readonly [number, number] {
  const [x1, y1] = placeOf(scene, camera, from);
  const [x2, y2] = placeOf(scene, camera, to);
  const length = Math.hypot(x2 - x1, y2 - y1) || 1;
  const side = bend * Math.min(1, camera.scale);
  return [(x1 + x2) / 2 - ((y2 - y1) / length) * side, (y1 + y2) / 2 + ((x2 - x1) / length) * side];
}

export type Hit =
  { readonly kind: 'node'; readonly index: number } | { readonly kind: 'edge'; readonly index: number };

const NEAR_NODE = 5;
const NEAR_EDGE = 5;

function toSegment(px: number, py: number, x1: number, y1: number, x2: number, y2: number): number {
  const dx = x2 - x1;
  const dy = y2 - y1;
  const t = Math.max(0, Math.min(1, ((px - x1) * dx + (py - y1) * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(px - x1 - t * dx, py - y1 - t * dy);
}

/** What is under a point: the nearest node that it touches, else the nearest edge. */
export function hitAt(scene: Scene, camera: Camera, x: number, y: number): Hit | null {
  let best: Hit | null = null;
  let distance = Infinity;
  scene.nodes.forEach((node, index) => {
    const [nx, ny] = placeOf(scene, camera, index);
    const d = Math.hypot(nx - x, ny - y) - radiusAt(node, camera);
    if (d < NEAR_NODE && d < distance) {
      best = { kind: 'node', index };
      distance = d;
    }
  });
  if (best) return best;
  scene.edges.forEach((edge, index) => {
    const [x1, y1] = placeOf(scene, camera, edge.from);
    const [x2, y2] = placeOf(scene, camera, edge.to);
    const [mx, my] = bendOf(scene, camera, edge);
    const d = Math.min(toSegment(x, y, x1, y1, mx, my), toSegment(x, y, mx, my, x2, y2)) - edge.width / 2;
    if (d < NEAR_EDGE && d < distance) {
      best = { kind: 'edge', index };
      distance = d;
    }
  });
  return best;
}

/** The node that an arrow key goes to: the nearest within a quarter turn of the direction. */
export function nodeTowards(scene: Scene, from: number, dx: number, dy: number): number {
  const x = scene.positions[from * 2] ?? 0;
  const y = scene.positions[from * 2 + 1] ?? 0;
  let best = from;
  let least = Infinity;
  scene.nodes.forEach((_, i) => {
    if (i === from) return;
    const vx = (scene.positions[i * 2] ?? 0) - x;
    const vy = (scene.positions[i * 2 + 1] ?? 0) - y;
    const along = vx * dx + vy * dy;
    const across = Math.abs(vx * dy - vy * dx);
    if (along <= 0 || across > along) return;
    const cost = along + across * 2;
    if (cost < least) {
      least = cost;
      best = i;
    }
  });
  return best;
}
