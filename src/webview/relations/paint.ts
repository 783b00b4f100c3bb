// The scene → a canvas, in few strokes: edges by look, then nodes by kind, then as many names as have room, the most
// prominent first. What is not joined to the selection steps back. The same picture can be had as SVG for saving.
import type { EntityType } from '../../core/model/annotation';
import type { Colours } from '../colours';
import { svg, type Child } from '../dom';
import { DASHES } from '../toolbar';
import { bendOf, placeOf, radiusAt, type Camera, type Hit, type Scene } from './scene';

const FAINT = 0.12;
const NAME_SIZE = 12;
const LETTER = 6.6;
/** Above so many edges arrows are left out while they would be too small to be seen. */
const ARROWS = 800;

interface Label {
  readonly index: number;
  readonly x: number;
  readonly y: number;
}

/** Indices of nodes and edges that belong to the selection; null: nothing is selected. */
function related(scene: Scene, hit: Hit | null): { nodes: Set<number>; edges: Set<number> } | null {
  if (!hit) return null;
  const edges = new Set(hit.kind === 'edge' ? [hit.index] : (scene.nodes[hit.index]?.edges ?? []));
  const nodes = new Set<number>(hit.kind === 'node' ? [hit.index] : []);
  for (const i of edges) {
    const edge = scene.edges[i];
    if (edge) nodes.add(edge.from).add(edge.to);
  }
  return { nodes, edges };
}

/** The names that have room, by the weight of their nodes. */
function labels(
  scene: Scene,
  camera: Camera,
  width: number,
  height: number,
  first: ReadonlySet<number>,
): Label[] {
  const taken = new Set<string>();
  const out: Label[] = [];
  const cell = 16;
  const order = [...first, ...scene.byWeight.filter((i) => !first.has(i))];
  for (const index of order) {
    const node = scene.nodes[index];
    if (!node) continue;
    const [nx, ny] = placeOf(scene, camera, index);
    if (nx < -50 || ny < -20 || nx > width + 50 || ny > height + 20) continue;
    const x = nx + radiusAt(node, camera) + 4;
    const y = ny + 4;
    const columns = Math.ceil((node.node.name.length * LETTER) / cell);
    const cells: string[] = [];
    for (let c = 0; c <= columns; c++)
      for (const dy of [-8, 4]) cells.push(`${Math.floor(x / cell) + c} ${Math.floor((y + dy) / cell)}`);
    if (!first.has(index) && cells.some((k) => taken.has(k))) continue;
    for (const k of cells) taken.add(k);
    out.push({ index, x, y });
    if (out.length > 160) break;
  }
  return out;
}

function shape(context: CanvasRenderingContext2D, type: EntityType, x: number, y: number, r: number): void {
  switch (type) {
    case 'person':
      context.moveTo(x + r, y);
      context.arc(x, y, r, 0, Math.PI * 2);
      return;
    case 'organization':
      context.rect(x - r * 0.9, y - r * 0.9, r * 1.8, r * 1.8);
      return;
    case 'place':
      context.moveTo(x, y - r * 1.2);
      context.lineTo(x + r * 1.2, y);
      context.lineTo(x, y + r * 1.2);
      context.lineTo(x - r * 1.2, y);
      context.closePath();
      return;
    case 'other':
      context.moveTo(x, y - r * 1.1);
      context.lineTo(x + r * 1.1, y + r * 0.9);
      context.lineTo(x - r * 1.1, y + r * 0.9);
      context.closePath();
  }
}

export function paint(
  context: CanvasRenderingContext2D,
  scene: Scene,
  camera: Camera,
  width: number,
  height: number,
  colours: Colours,
  selected: Hit | null,
): void {
  context.clearRect(0, 0, width, height);
  context.lineCap = 'butt';
  const chosen = related(scene, selected);
  const many = scene.edges.length > ARROWS && camera.scale < 0.8;
  const xs = new Float64Array(scene.nodes.length);
  const ys = new Float64Array(scene.nodes.length);
  for (let i = 0; i < scene.nodes.length; i++) {
    xs[i] = (scene.positions[i * 2] ?? 0) * camera.scale + camera.x;
    ys[i] = (scene.positions[i * 2 + 1] ?? 0) * camera.scale + camera.y;
  }
  const strokeBatch = (edges: readonly number[], wanted: (i: number) => boolean): void => {
    if (!many) context.beginPath();
    for (const i of edges) {
      const edge = scene.edges[i];
      if (!edge || !wanted(i)) continue;
      const x1 = xs[edge.from] ?? 0;
      const y1 = ys[edge.from] ?? 0;
      const x2 = xs[edge.to] ?? 0;
      const y2 = ys[edge.to] ?? 0;
      if (
        (x1 < 0 && x2 < 0) ||
        (y1 < 0 && y2 < 0) ||
        (x1 > width && x2 > width) ||
        (y1 > height && y2 > height)
      )
        continue;
      // Thousands of lines in one path are slow to fill; each by itself is not.
      if (many) context.beginPath();
      context.moveTo(x1, y1);
      if (edge.bend === 0 || many) context.lineTo(x2, y2);
      else {
        const [mx, my] = bendOf(scene, camera, edge);
        context.quadraticCurveTo(2 * mx - (x1 + x2) / 2, 2 * my - (y1 + y2) / 2, x2, y2);
      }
      if (many) context.stroke();
    }
    if (!many) context.stroke();
  };
  for (const pass of chosen ? (['faint', 'strong'] as const) : (['all'] as const))
    for (const { quad, width: line, edges } of scene.batches) {
      context.strokeStyle = colours.quad[quad];
      context.lineWidth = many ? Math.max(1, line * 0.5) : line;
      context.globalAlpha = pass === 'faint' ? FAINT : pass === 'strong' ? 1 : many ? 0.4 : 0.75;
      // Dashes cost much and say nothing where lines are a few pixels long.
      context.setLineDash(many ? [] : [...DASHES[quad]]);
      strokeBatch(edges, (i) =>
        pass === 'all' ? true : (chosen?.edges.has(i) ?? false) === (pass === 'strong'),
      );
    }
  context.setLineDash([]);
  if (!many) drawArrows(context, scene, camera, colours, chosen?.edges ?? null);
  for (const strong of chosen ? [false, true] : [true]) {
    context.globalAlpha = strong ? 1 : FAINT * 2;
    for (const type of ['person', 'organization', 'place', 'other'] as const) {
      context.beginPath();
      scene.nodes.forEach((node, i) => {
        if (node.node.type !== type || (chosen && chosen.nodes.has(i) !== strong)) return;
        shape(context, type, xs[i] ?? 0, ys[i] ?? 0, radiusAt(node, camera));
      });
      context.fillStyle = colours.background;
      context.fill();
      context.lineWidth = 2;
      context.strokeStyle = colours.text;
      context.stroke();
    }
  }
  context.globalAlpha = 1;
  if (selected?.kind === 'node') {
    const node = scene.nodes[selected.index];
    const [x, y] = placeOf(scene, camera, selected.index);
    context.beginPath();
    context.arc(x, y, (node ? radiusAt(node, camera) : 4) + 5, 0, Math.PI * 2);
    context.strokeStyle = colours.focus;
    context.lineWidth = 3;
    context.stroke();
  }
  context.font = `${NAME_SIZE}px ${colours.font}`;
  context.lineWidth = 3;
  context.strokeStyle = colours.background;
  context.fillStyle = colours.text;
  for (const { index, x, y } of labels(scene, camera, width, height, chosen?.nodes ?? new Set())) {
    if (chosen && !chosen.nodes.has(index)) continue;
    const name = scene.nodes[index]?.node.name ?? '';
    context.strokeText(name, x, y);
    context.fillText(name, x, y);
  }
}

function arrowAt(
  scene: Scene,
  camera: Camera,
  index: number,
): { x: number; y: number; angle: number; size: number } | null {
  const edge = scene.edges[index];
  const target = edge && scene.nodes[edge.to];
  if (!edge?.edge.directed || !target) return null;
  const [x2, y2] = placeOf(scene, camera, edge.to);
  const [mx, my] = bendOf(scene, camera, edge);
  const angle = Math.atan2(y2 - my, x2 - mx);
  const away = radiusAt(target, camera) + 2;
  return { x: x2 - Math.cos(angle) * away, y: y2 - Math.sin(angle) * away, angle, size: 6 + edge.width };
}

function drawArrows(
  context: CanvasRenderingContext2D,
  scene: Scene,
  camera: Camera,
  colours: Colours,
  chosen: ReadonlySet<number> | null,
): void {
  for (const { quad, edges } of scene.batches) {
    for (const strong of chosen ? [false, true] : [true]) {
      context.globalAlpha = strong ? 0.9 : FAINT;
      context.fillStyle = colours.quad[quad];
      context.beginPath();
      for (const i of edges) {
        if (chosen && chosen.has(i) !== strong) continue;
        const arrow = arrowAt(scene, camera, i);
        if (!arrow) continue;
        const { x, y, angle, size } = arrow;
        context.moveTo(x, y);
        context.lineTo(x - size * Math.cos(angle - 0.4), y - size * Math.sin(angle - 0.4));
        context.lineTo(x - size * Math.cos(angle + 0.4), y - size * Math.sin(angle + 0.4));
        context.closePath();
      }
      context.fill();
    }
  }
}

/** The same picture as SVG, for saving; every name that has room is in it as text. */
export function paintSvg(
  scene: Scene,
  camera: Camera,
  width: number,
  height: number,
  colours: Colours,
): SVGSVGElement {
  const round = (n: number): number => Math.round(n * 10) / 10;
  const lines = scene.edges.flatMap((edge, i): Child[] => {
    const [x1, y1] = placeOf(scene, camera, edge.from);
    const [x2, y2] = placeOf(scene, camera, edge.to);
    const [mx, my] = bendOf(scene, camera, edge);
    const colour = colours.quad[edge.edge.quad];
    const arrow = arrowAt(scene, camera, i);
    const tip = arrow
      ? [-0.4, 0.4]
          .map((a) =>
            [
              round(arrow.x - arrow.size * Math.cos(arrow.angle + a)),
              round(arrow.y - arrow.size * Math.sin(arrow.angle + a)),
            ].join(' '),
          )
          .join(' L ')
      : '';
    return [
      svg('path', {
        d: `M ${round(x1)} ${round(y1)} Q ${round(2 * mx - (x1 + x2) / 2)} ${round(2 * my - (y1 + y2) / 2)} ${round(x2)} ${round(y2)}`,
        fill: 'none',
        stroke: colour,
        'stroke-width': edge.width,
        'stroke-opacity': 0.75,
        'stroke-dasharray': DASHES[edge.edge.quad].join(' '),
      }),
      arrow ? svg('path', { d: `M ${round(arrow.x)} ${round(arrow.y)} L ${tip} Z`, fill: colour }) : null,
    ];
  });
  const nodes = scene.nodes.map((node, i) => {
    const [x, y] = placeOf(scene, camera, i).map(round) as [number, number];
    const r = radiusAt(node, camera);
    const common = { fill: colours.background, stroke: colours.text, 'stroke-width': 2 };
    const points = (...list: readonly (readonly [number, number])[]): string =>
      list.map(([dx, dy]) => `${round(x + dx * r)},${round(y + dy * r)}`).join(' ');
    const about = svg('title', {}, node.node.name);
    if (node.node.type === 'person') return svg('circle', { cx: x, cy: y, r: round(r), ...common }, about);
    if (node.node.type === 'organization')
      return svg(
        'rect',
        {
          x: round(x - r * 0.9),
          y: round(y - r * 0.9),
          width: round(r * 1.8),
          height: round(r * 1.8),
          ...common,
        },
        about,
      );
    const corners =
      node.node.type === 'place'
        ? points([0, -1.2], [1.2, 0], [0, 1.2], [-1.2, 0])
        : points([0, -1.1], [1.1, 0.9], [-1.1, 0.9]);
    return svg('polygon', { points: corners, ...common }, about);
  });
  const names = labels(scene, camera, width, height, new Set()).map(({ index, x, y }) =>
    svg(
      'text',
      {
        x: round(x),
        y: round(y),
        'font-size': NAME_SIZE,
        fill: colours.text,
        stroke: colours.background,
        'stroke-width': 3,
        'paint-order': 'stroke',
      },
      scene.nodes[index]?.node.name ?? '',
    ),
  );
  return svg(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      'font-family': colours.font,
    },
    svg('rect', { width, height, fill: colours.background }),
    ...lines,
    ...nodes,
    ...names,
  );
}
