// The page of the relations: the picture on a canvas, a list of what is selected, and the table that holds the same for
// those who cannot see it. Drag moves, wheel and + − zoom, arrow keys go from actor to actor, Enter goes to the list.
import { readColours, type Colours } from '../colours';
import { button, el, onTheme, say } from '../dom';
import { keepState, keptState, onMessage, onShow, post } from '../host';
import type { EventLine, RelationsShow } from '../protocol';
import { savePng, saveSvg } from '../save';
import { filterBar, legend } from '../toolbar';
import { createLayout } from './layout-worker';
import { paint, paintSvg } from './paint';
import { relationTable } from './table';
import { createScene, hitAt, nodeTowards, placeOf, type Camera, type Hit, type Scene } from './scene';

interface State {
  camera: Camera | null;
  /** Ids of the selected actor, or of both ends and the class of the selected edge. */
  node: string | null;
  edge: string | null;
}

const LEAST = 0.02;
const MOST = 6;
const LISTED = 200;
/** A picture that takes longer is moved as an image while the hand is moving. */
const SLOW_MS = 10;
const REST_MS = 140;

export function startRelations(root: HTMLElement, script: string | null): void {
  let shown: RelationsShow | undefined;
  let scene: Scene = createScene([], []);
  let colours: Colours = readColours();
  let lines = new Map<string, EventLine>();
  let selected: Hit | null = null;
  let frame = 0;
  let settled = false;
  let onlyMoved = false;
  let placedAt = 0;
  /** Once the user has moved or zoomed, the picture no longer fits itself. */
  let moved = false;
  const state = keptState<State>({ camera: null, node: null, edge: null });
  const camera: Camera = { x: 0, y: 0, scale: 1, ...state.camera };
  if (state.camera) moved = true;

  const head = el('div', { class: 'head' });
  const canvas = el('canvas', { tabindex: 0, role: 'application', 'aria-describedby': 'chosen' });
  const stage = el('div', { class: 'stage graph' }, canvas);
  const chosen = el('div', { class: 'chosen', id: 'chosen', role: 'region', 'aria-live': 'polite' });
  const table = el('details', { class: 'table' });
  root.append(head, el('div', { class: 'beside' }, stage, chosen), table);
  const context = canvas.getContext('2d');

  const size = (): readonly [number, number] => [stage.clientWidth, stage.clientHeight];

  /** The last whole picture, and the camera it was taken with: moved at once, while the next is being drawn. */
  const last = document.createElement('canvas');
  let lastCamera: Camera = { ...camera };
  let cost = 0;
  let whole = 0;

  /** Shows the last picture where the camera is now; the whole one follows when the hand rests. */
  function shift(): void {
    if (!context) return;
    const ratio = window.devicePixelRatio || 1;
    const scale = camera.scale / lastCamera.scale;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, canvas.width, canvas.height);
    context.drawImage(
      last,
      (camera.x - lastCamera.x * scale) * ratio,
      (camera.y - lastCamera.y * scale) * ratio,
      last.width * scale,
      last.height * scale,
    );
    clearTimeout(whole);
    whole = window.setTimeout(draw, REST_MS);
  }

  function draw(): void {
    if (!context) return;
    clearTimeout(whole);
    const began = performance.now();
    const [width, height] = size();
    const ratio = window.devicePixelRatio || 1;
    if (canvas.width !== Math.round(width * ratio) || canvas.height !== Math.round(height * ratio)) {
      canvas.width = Math.round(width * ratio);
      canvas.height = Math.round(height * ratio);
    }
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    paint(context, scene, camera, width, height, colours, selected);
    cost = performance.now() - began;
    if (cost > SLOW_MS) {
      last.width = canvas.width;
      last.height = canvas.height;
      last.getContext('2d')?.drawImage(canvas, 0, 0);
      lastCamera = { ...camera };
    }
    canvas.dataset['cost'] = cost.toFixed(1);
  }

  /** `moving`: only the camera has changed. */
  function later(moving = false): void {
    onlyMoved = frame === 0 ? moving : onlyMoved && moving;
    if (frame === 0)
      frame = requestAnimationFrame(() => {
        frame = 0;
        if (onlyMoved && cost > SLOW_MS) shift();
        else draw();
      });
  }

  function keep(): void {
    const edge = selected?.kind === 'edge' ? scene.edges[selected.index]?.edge : undefined;
    keepState({
      camera: moved ? { ...camera } : null,
      node: selected?.kind === 'node' ? (scene.nodes[selected.index]?.node.id ?? null) : null,
      edge: edge ? `${edge.from}\n${edge.to}\n${edge.quad}` : null,
    });
  }

  function frameAll(): void {
    const [width, height] = size();
    let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
    for (let i = 0; i < scene.nodes.length; i++) {
      const x = scene.positions[i * 2] ?? 0;
      const y = scene.positions[i * 2 + 1] ?? 0;
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
    }
    if (left > right) return;
    // Names stand to the right of their nodes.
    camera.scale = Math.min(
      1.6,
      Math.max(LEAST, Math.min((width - 180) / (right - left || 1), (height - 60) / (bottom - top || 1))),
    );
    camera.x = (width - 80) / 2 - ((left + right) / 2) * camera.scale;
    camera.y = height / 2 - ((top + bottom) / 2) * camera.scale;
  }

  const layout = createLayout(script, ({ positions, done }) => {
    scene.positions = positions;
    settled = done;
    canvas.dataset['settled'] = String(done);
    // Drawing must not take the time that the layout needs.
    if (!done && performance.now() - placedAt < cost * 4) return;
    placedAt = performance.now();
    if (!moved) frameAll();
    later();
  });

  function zoom(factor: number, x = size()[0] / 2, y = size()[1] / 2): void {
    const next = Math.min(MOST, Math.max(LEAST, camera.scale * factor));
    camera.x = x - ((x - camera.x) / camera.scale) * next;
    camera.y = y - ((y - camera.y) / camera.scale) * next;
    camera.scale = next;
    moved = true;
    keep();
    later(true);
  }

  const nameOf = (id: string): string => shown?.nodes.find((n) => n.id === id)?.name ?? id;

  function eventList(ids: readonly string[]): HTMLElement {
    const list = el('ul', { class: 'events' });
    for (const id of ids.slice(0, LISTED)) {
      const line = lines.get(id);
      if (!line) continue;
      const facts = [line.date, line.typeWord, line.statusWord, line.sourcesWord]
        .filter((f) => f !== '')
        .join(' · ');
      list.append(
        el(
          'li',
          {},
          button(line.label, () => post({ kind: 'open', event: id }), { class: 'link' }),
          el('span', { class: 'facts' }, facts),
        ),
      );
    }
    return list;
  }

  function edgeTitle(edge: RelationsShow['edges'][number]): string {
    const arrow = edge.directed ? ' → ' : ' – ';
    return `${nameOf(edge.from)}${arrow}${nameOf(edge.to)}`;
  }

  function tell(): void {
    if (!shown) return;
    const { words } = shown;
    if (!selected) {
      chosen.replaceChildren(
        el('p', { class: 'hint' }, say(words, shown.nodes.length === 0 ? 'nothing' : 'hint')),
      );
      return;
    }
    if (selected.kind === 'edge') {
      const edge = scene.edges[selected.index]?.edge;
      if (!edge) return;
      chosen.replaceChildren(
        el('h2', {}, edgeTitle(edge)),
        el('p', { class: 'facts' }, say(words, edge.quad), ' · ', say(words, 'count', edge.events.length)),
        eventList(edge.events),
      );
      return;
    }
    const node = scene.nodes[selected.index];
    if (!node) return;
    const edges = node.edges
      .flatMap((i) => scene.edges[i]?.edge ?? [])
      .sort((a, b) => b.events.length - a.events.length);
    chosen.replaceChildren(
      el('h2', {}, node.node.name),
      el(
        'p',
        { class: 'facts' },
        say(words, `actor-${node.node.type}`),
        ' · ',
        say(words, 'count', node.node.events),
      ),
      ...edges
        .slice(0, LISTED)
        .map((edge) =>
          el(
            'details',
            {},
            el('summary', {}, `${edgeTitle(edge)} · ${say(words, edge.quad)} · ${edge.events.length}`),
            eventList(edge.events),
          ),
        ),
    );
  }

  function select(hit: Hit | null, show = false): void {
    selected = hit;
    if (hit?.kind === 'node' && show) {
      const [width, height] = size();
      const [x, y] = placeOf(scene, camera, hit.index);
      if (x < 20 || y < 20 || x > width - 20 || y > height - 20) {
        camera.x += width / 2 - x;
        camera.y += height / 2 - y;
        moved = true;
      }
    }
    tell();
    keep();
    later();
  }

  function controls(): void {
    if (!shown) return;
    const { words } = shown;
    const whole = (): SVGSVGElement => paintSvg(scene, camera, ...size(), colours);
    head.replaceChildren(
      filterBar(words, shown.filter),
      el(
        'div',
        { class: 'tools' },
        button('−', () => zoom(1 / 1.4), {
          'aria-label': say(words, 'zoomOut'),
          title: say(words, 'zoomOut'),
        }),
        button('+', () => zoom(1.4), { 'aria-label': say(words, 'zoomIn'), title: say(words, 'zoomIn') }),
        button(say(words, 'fit'), () => {
          moved = false;
          frameAll();
          keep();
          later();
        }),
        button('SVG', () => saveSvg(whole()), { title: say(words, 'saveSvg') }),
        button('PNG', () => void savePng(whole()), { title: say(words, 'savePng') }),
      ),
      legend(words, colours, true),
    );
    canvas.setAttribute('aria-label', say(words, 'relations'));
  }

  const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
    ArrowLeft: [-1, 0],
    ArrowRight: [1, 0],
    ArrowUp: [0, -1],
    ArrowDown: [0, 1],
  };
  canvas.addEventListener('keydown', (e) => {
    const arrow = ARROWS[e.key];
    if (arrow && e.shiftKey) {
      camera.x -= arrow[0] * 60;
      camera.y -= arrow[1] * 60;
      moved = true;
      later(true);
    } else if (arrow && scene.nodes.length > 0) {
      const from =
        selected?.kind === 'node' ? selected.index : selected ? scene.edges[selected.index]?.from : undefined;
      const index = from === undefined ? (scene.byWeight[0] ?? 0) : nodeTowards(scene, from, ...arrow);
      select({ kind: 'node', index }, true);
    } else if (e.key === '+' || e.key === '=') zoom(1.4);
    else if (e.key === '-') zoom(1 / 1.4);
    else if (e.key === '0' || e.key === 'Home') {
      moved = false;
      frameAll();
      later();
    } else if (e.key === 'Escape') select(null);
    else if (e.key === 'Enter') chosen.querySelector<HTMLElement>('summary, button')?.focus();
    else return;
    e.preventDefault();
  });
  canvas.addEventListener(
    'wheel',
    (e) => {
      e.preventDefault();
      zoom(Math.exp(-e.deltaY / 400), e.offsetX, e.offsetY);
    },
    { passive: false },
  );
  let dragged: { x: number; y: number; moved: boolean } | null = null;
  canvas.addEventListener('pointerdown', (e) => {
    dragged = { x: e.clientX, y: e.clientY, moved: false };
  });
  canvas.addEventListener('pointermove', (e) => {
    if (!dragged || e.buttons === 0) {
      canvas.style.cursor = hitAt(scene, camera, e.offsetX, e.offsetY) ? 'pointer' : 'default';
      return;
    }
    const [dx, dy] = [e.clientX - dragged.x, e.clientY - dragged.y];
    if (!dragged.moved && Math.abs(dx) + Math.abs(dy) < 4) return;
    if (!dragged.moved) canvas.setPointerCapture(e.pointerId);
    camera.x += dx;
    camera.y += dy;
    moved = true;
    dragged = { x: e.clientX, y: e.clientY, moved: true };
    later(true);
  });
  canvas.addEventListener('pointerup', (e) => {
    if (dragged?.moved === true) keep();
    else select(hitAt(scene, camera, e.offsetX, e.offsetY));
    dragged = null;
  });
  new ResizeObserver(() => {
    if (!moved && settled) frameAll();
    later();
  }).observe(stage);
  onTheme(() => {
    colours = readColours();
    controls();
    later();
  });

  onMessage('relations-more', ({ events }) => {
    for (const line of events) lines.set(line.id, line);
    // What is listed now may have been waiting for them; whoever reads or uses the list is left alone.
    if (selected && !chosen.contains(document.activeElement)) tell();
  });
  onShow('relations', (message) => {
    shown = message;
    lines = new Map(message.events.map((e) => [e.id, e]));
    scene = createScene(message.nodes, message.edges);
    settled = false;
    canvas.dataset['settled'] = 'false';
    const index = scene.nodes.findIndex((n) => n.node.id === state.node);
    const edge = scene.edges.findIndex(({ edge: e }) => `${e.from}\n${e.to}\n${e.quad}` === state.edge);
    selected = index >= 0 ? { kind: 'node', index } : edge >= 0 ? { kind: 'edge', index: edge } : null;
    controls();
    tell();
    table.replaceChildren(
      el('summary', {}, say(message.words, 'table')),
      relationTable(message.words, message.edges, nameOf, (index) => {
        select({ kind: 'edge', index });
        chosen.querySelector('button')?.focus();
      }),
    );
    layout({
      nodes: message.nodes.map(({ id, events }) => ({ id, events })),
      edges: message.edges.map(({ from, to, events }) => ({ from, to, events: events.length })),
    });
    if (message.nodes.length === 0) later();
  });
}
