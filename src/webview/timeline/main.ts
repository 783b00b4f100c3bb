// The timeline's page: a bar of controls, the picture, what is selected, and the table that holds the same for those who
// cannot see it. Drag or arrow keys move, wheel with Ctrl or + and − zoom, arrow keys select, Enter opens the evidence.
import {
  beyond,
  layoutTimeline,
  neighbourOf,
  rangeOf,
  type Beyond,
  type Direction,
  type LaneChoice,
  type Placed,
  type TimelineLayout,
} from '../../core/present/timeline-layout';
import { readColours, type Colours } from '../colours';
import { button, el, onTheme, say, svg } from '../dom';
import { keepState, keptState, onShow, post } from '../host';
import type { TimelineShow } from '../protocol';
import { savePng, saveSvg } from '../save';
import { filterBar, legend } from '../toolbar';
import { drawBeyond } from './beyond';
import {
  AXIS,
  drawAxis,
  drawGutter,
  drawPlaced,
  gradients,
  heightOf,
  ROW,
  topOf,
  type Viewport,
} from './draw';
import { eventTable } from './table';

interface State {
  by: LaneChoice;
  start: number;
  scale: number;
  selected: string | null;
  /** In which lane, since an event stands in that of each of its actors. */
  lane: number;
  /** Whether all is in sight, and should stay so when the room changes. */
  all: boolean;
}

const GUTTER = 170;
const LEAST = 0.002;
const MOST = 200;
const MARGIN = 0.04;
/** The label of the last event needs room as well. */
const BEHIND = 150;
/** An event this many pixels beside the picture need not be drawn. */
const BESIDE = 400;

export function startTimeline(root: HTMLElement): void {
  let shown: TimelineShow | undefined;
  let colours: Colours = readColours();
  let layout: TimelineLayout = { lanes: [], placed: [], rows: 0 };
  let laidOut = '';
  let frame = 0;
  const state = keptState<State>({ by: 'actor', start: NaN, scale: NaN, selected: null, lane: 0, all: true });

  const axis = svg('svg', { class: 'axis', height: AXIS });
  const picture = svg('svg', { class: 'lanes' });
  const stage = el('div', {
    class: 'stage',
    tabindex: 0,
    role: 'application',
    'aria-describedby': 'detail',
  });
  stage.append(axis, picture);
  const head = el('div', { class: 'head' });
  const detail = el('div', { class: 'detail', id: 'detail', role: 'status', 'aria-live': 'polite' });
  const table = el('details', { class: 'table' });
  root.append(head, stage, detail, table);

  const viewport = (): Viewport => ({
    start: state.start,
    scale: state.scale,
    width: Math.max(320, stage.clientWidth - 2),
    gutter: GUTTER,
  });

  function frameAll(all: boolean): void {
    const range = rangeOf(shown?.events ?? []);
    if (!range) return;
    state.all = true;
    let [low, high] = range;
    const firsts = (shown?.events ?? [])
      .flatMap((e) => e.marks.map((m) => m.first ?? m.last ?? 0))
      .sort((a, b) => a - b);
    const most = firsts[Math.floor(firsts.length / 8)] ?? low;
    // A lone event of long ago would press all others into one point; it is a key press away.
    if (!all && most - low > (high - low) / 2) low = most;
    high += 1;
    const days = Math.max(14, high - low);
    const width = viewport().width - GUTTER - BEHIND;
    state.scale = Math.min(MOST, Math.max(LEAST, width / (days * (1 + 4 * MARGIN))));
    state.start = low - days * MARGIN - (width / state.scale - days * (1 + 4 * MARGIN)) / 2;
  }

  function relayout(): void {
    if (!shown) return;
    const key = `${state.by} ${state.scale}`;
    if (key === laidOut) return;
    laidOut = key;
    layout = layoutTimeline(
      shown.events,
      state.by,
      state.by === 'actor' ? shown.actors : shown.types,
      state.scale,
    );
  }

  const nameOf = (lane: number): string => {
    const key = layout.lanes[lane]?.key;
    if (!shown || !key) return '';
    return key.kind === 'others' || key.kind === 'nobody'
      ? say(shown.words, key.kind)
      : (shown.names[key.id] ?? key.id);
  };

  const selectedPlace = (): Placed | undefined =>
    layout.placed.find((p) => p.event.id === state.selected && p.lane === state.lane) ??
    layout.placed.find((p) => p.event.id === state.selected);

  /** In lanes of which nothing is in sight, what lies to either side. */
  function hidden(view: Viewport): readonly Beyond[] {
    const from = view.start * view.scale;
    return beyond(layout, from, from + view.width - view.gutter);
  }

  function bodyOf(view: Viewport, everything: boolean): SVGGElement[] {
    const shift = view.gutter - view.start * view.scale;
    const chosen = everything ? undefined : selectedPlace();
    const visible = layout.placed.filter(
      (p) => p.end + shift > view.gutter - BESIDE && p.start + shift < view.width,
    );
    return [
      svg('g', {}, ...visible.map((p) => drawPlaced(p, layout, view, colours, p === chosen))),
      drawGutter(layout, nameOf, view, colours),
      ...hidden(view).map((b) => {
        const words = say(shown?.words ?? {}, b.side, b.count);
        return drawBeyond(b, words, layout, view, colours);
      }),
    ];
  }

  function draw(): void {
    if (!shown) return;
    relayout();
    const view = viewport();
    axis.setAttribute('width', String(view.width));
    axis.replaceChildren(
      drawAxis(view, shown.locale, colours),
      svg('rect', { x: 0, y: 0, width: GUTTER - 4, height: AXIS - 1, fill: colours.background }),
    );
    picture.setAttribute('width', String(view.width));
    picture.setAttribute('height', String(Math.max(ROW, heightOf(layout))));
    picture.replaceChildren(gradients(colours), ...bodyOf(view, false));
    keepState(state);
  }

  const later = (): void => {
    if (frame === 0)
      frame = requestAnimationFrame(() => {
        frame = 0;
        draw();
      });
  };

  function zoom(factor: number, at = GUTTER + (viewport().width - GUTTER) / 2): void {
    const day = state.start + (at - GUTTER) / state.scale;
    state.scale = Math.min(MOST, Math.max(LEAST, state.scale * factor));
    state.all = false;
    state.start = day - (at - GUTTER) / state.scale;
    later();
  }

  function pan(pixels: number): void {
    state.start += pixels / state.scale;
    state.all = false;
    later();
  }

  function tell(): void {
    const place = selectedPlace();
    const event = shown?.events.find((e) => e.id === state.selected);
    if (!shown || !event) {
      detail.replaceChildren(el('span', { class: 'hint' }, shown ? say(shown.words, 'hint') : ''));
      return;
    }
    const facts = [
      event.date,
      event.typeWord,
      event.statusWord,
      event.sourcesWord,
      place ? nameOf(place.lane) : '',
    ];
    const { words } = shown;
    detail.replaceChildren(
      el('strong', {}, event.label),
      el('span', { class: 'facts' }, facts.filter((f) => f !== '').join(' · ')),
      event.contested ? el('span', { class: 'contested' }, say(words, 'contested')) : '',
      button(say(words, 'open'), () => post({ kind: 'open', event: event.id })),
      event.contested || event.sourcesWord !== ''
        ? button(say(words, 'compare'), () => post({ kind: 'compare', event: event.id }))
        : '',
    );
  }

  function select(place: Placed | undefined, show = true): void {
    state.selected = place?.event.id ?? null;
    state.lane = place?.lane ?? 0;
    if (place && show) {
      const view = viewport();
      const x = place.start + GUTTER - view.start * view.scale;
      if (x < GUTTER + 8 || x > view.width - 40)
        state.start = place.start / state.scale - (view.width - GUTTER) / 2 / state.scale;
      const y = topOf(layout, place.row);
      if (y < stage.scrollTop) stage.scrollTop = y;
      else if (y + ROW + AXIS > stage.scrollTop + stage.clientHeight)
        stage.scrollTop = y + ROW + AXIS - stage.clientHeight + 8;
    }
    tell();
    later();
  }

  function whole(): SVGSVGElement {
    const view = viewport();
    const height = AXIS + heightOf(layout) + 8;
    const made = svg(
      'svg',
      {
        xmlns: 'http://www.w3.org/2000/svg',
        width: view.width,
        height,
        viewBox: `0 0 ${view.width} ${height}`,
        'font-family': colours.font,
      },
      gradients(colours),
      svg('rect', { width: view.width, height, fill: colours.background }),
      svg('g', { transform: `translate(0 ${AXIS})` }, ...bodyOf(view, true)),
      svg('rect', { width: view.width, height: AXIS, fill: colours.background }),
      drawAxis(view, shown?.locale ?? 'en', colours),
    );
    return made;
  }

  function controls(): void {
    if (!shown) return;
    const { words } = shown;
    const choice = el('select', { 'aria-label': say(words, 'lanes') });
    for (const by of ['actor', 'type'] as const)
      choice.append(el('option', { value: by, selected: by === state.by }, say(words, `by-${by}`)));
    choice.addEventListener('change', () => {
      state.by = choice.value === 'type' ? 'type' : 'actor';
      laidOut = '';
      relayout();
      select(selectedPlace());
    });
    head.replaceChildren(
      filterBar(words, shown.filter),
      el(
        'div',
        { class: 'tools' },
        el('label', {}, say(words, 'lanes'), ' ', choice),
        button('−', () => zoom(1 / 1.5), {
          'aria-label': say(words, 'zoomOut'),
          title: say(words, 'zoomOut'),
        }),
        button('+', () => zoom(1.5), { 'aria-label': say(words, 'zoomIn'), title: say(words, 'zoomIn') }),
        button(say(words, 'fit'), () => {
          frameAll(true);
          later();
        }),
        button('SVG', () => saveSvg(whole()), { title: say(words, 'saveSvg') }),
        button('PNG', () => void savePng(whole()), { title: say(words, 'savePng') }),
      ),
      legend(words, colours, false),
    );
    stage.setAttribute('aria-label', say(words, 'timeline'));
  }

  const KEYS: Readonly<Record<string, Direction>> = {
    ArrowLeft: 'left',
    ArrowRight: 'right',
    ArrowUp: 'up',
    ArrowDown: 'down',
  };
  stage.addEventListener('keydown', (e) => {
    const direction = KEYS[e.key];
    if (direction && e.shiftKey) {
      if (direction === 'left' || direction === 'right') pan(direction === 'left' ? -80 : 80);
      else stage.scrollTop += direction === 'up' ? -ROW : ROW;
    } else if (direction) {
      const from = selectedPlace();
      select(from ? neighbourOf(layout, from, direction) : layout.placed[0]);
    } else if (e.key === '+' || e.key === '=') zoom(1.5);
    else if (e.key === '-') zoom(1 / 1.5);
    else if (e.key === '0' || e.key === 'Home') {
      frameAll(true);
      later();
    } else if (e.key === 'Escape') select(undefined);
    else if ((e.key === 'Enter' || e.key === ' ') && state.selected !== null)
      post({ kind: 'open', event: state.selected });
    else return;
    e.preventDefault();
  });
  stage.addEventListener(
    'wheel',
    (e) => {
      const onAxis = e.target instanceof Element && axis.contains(e.target);
      if (e.ctrlKey || e.metaKey || onAxis)
        zoom(Math.exp(-e.deltaY / 300), e.clientX - stage.getBoundingClientRect().left);
      else if (e.shiftKey || Math.abs(e.deltaX) > Math.abs(e.deltaY)) pan(e.shiftKey ? e.deltaY : e.deltaX);
      else return;
      e.preventDefault();
    },
    { passive: false },
  );
  let dragged: { x: number; y: number; moved: boolean } | null = null;
  stage.addEventListener('pointerdown', (e) => {
    dragged = { x: e.clientX, y: e.clientY, moved: false };
  });
  stage.addEventListener('pointermove', (e) => {
    if (!dragged || e.buttons === 0) return;
    const dx = dragged.x - e.clientX;
    if (!dragged.moved && Math.abs(dx) + Math.abs(dragged.y - e.clientY) < 4) return;
    if (!dragged.moved) stage.setPointerCapture(e.pointerId);
    stage.scrollTop += dragged.y - e.clientY;
    dragged = { x: e.clientX, y: e.clientY, moved: true };
    pan(dx);
  });
  stage.addEventListener('pointerup', (e) => {
    const moved = dragged?.moved === true;
    dragged = null;
    if (moved) return;
    const edge = e.target instanceof Element ? e.target.closest<SVGGElement>('g.beyond') : null;
    if (edge) {
      const { lane, side } = edge.dataset;
      select(hidden(viewport()).find((b) => String(b.lane) === lane && b.side === side)?.nearest);
      return;
    }
    const group = e.target instanceof Element ? e.target.closest<SVGGElement>('g.event') : null;
    const place = layout.placed.find(
      (p) => p.event.id === group?.dataset['id'] && String(p.lane) === group.dataset['lane'],
    );
    select(place, false);
    if (place) post({ kind: 'open', event: place.event.id });
  });
  let room = 0;
  new ResizeObserver(() => {
    if (shown && stage.clientWidth !== room && room > 0 && state.all) {
      frameAll(false);
      relayout();
    }
    room = stage.clientWidth;
    const place = selectedPlace();
    if (place) select(place);
    else later();
  }).observe(stage);
  onTheme(() => {
    colours = readColours();
    controls();
    later();
  });

  onShow('timeline', (message) => {
    shown = message;
    laidOut = '';
    if (!Number.isFinite(state.scale) || !Number.isFinite(state.start)) frameAll(false);
    if (!Number.isFinite(state.scale)) {
      state.scale = 1;
      state.start = 0;
    }
    if (!message.events.some((e) => e.id === state.selected)) state.selected = null;
    controls();
    table.replaceChildren(
      el('summary', {}, say(message.words, 'table')),
      eventTable(message.words, message.events, (id) => post({ kind: 'open', event: id })),
    );
    draw();
    tell();
    stage.classList.toggle('empty', layout.placed.length === 0);
    if (layout.placed.length === 0)
      detail.replaceChildren(el('span', { class: 'hint' }, say(message.words, 'nothing')));
  });
}
