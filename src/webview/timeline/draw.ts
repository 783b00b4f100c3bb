// The layout of a timeline → SVG. A day is a dot, a month a bar, what lasted a firm bar, what is vague a bar with soft ends;
// planned is hollow, called off is crossed, denied is struck through, only possible is dashed. Marks of one event on which
// sources differ are joined. Colours are values, so that a saved picture is the same everywhere.
import { dayFromNumber } from '../../core/model/edtf';
import type { TimelineEvent } from '../../core/present/timeline';
import {
  ticksBetween,
  type Placed,
  type Tick,
  type TimelineLayout,
} from '../../core/present/timeline-layout';
import type { Colours } from '../colours';
import { svg, type Child } from '../dom';
import type { EventLine } from '../protocol';

export const ROW = 24;
export const LANE_GAP = 10;
export const AXIS = 34;
const LETTER = 6.6;
const SHORTEST = 5;

export interface Viewport {
  /** The day at the left edge, and pixels per day. */
  readonly start: number;
  readonly scale: number;
  readonly width: number;
  /** Of the column of lane names. */
  readonly gutter: number;
}

export type ShownEvent = TimelineEvent & EventLine;

/** The top of a row; lanes stand a little apart. */
export function topOf(layout: TimelineLayout, row: number): number {
  const lane = layout.lanes.findIndex((l) => row >= l.top && row < l.top + l.rows);
  return row * ROW + Math.max(0, lane) * LANE_GAP + LANE_GAP / 2;
}

export function heightOf(layout: TimelineLayout): number {
  return layout.rows * ROW + layout.lanes.length * LANE_GAP;
}

function tickText(tick: Tick, locale: string): string {
  const { year, month, day } = dayFromNumber(tick.day);
  if (tick.unit === 'year') return String(year);
  const date = new Date(Date.UTC(year, month - 1, day));
  const of = (options: Intl.DateTimeFormatOptions): string =>
    date.toLocaleDateString(locale, { ...options, timeZone: 'UTC' });
  if (tick.unit === 'month') return tick.major ? String(year) : of({ month: 'short' });
  return tick.major
    ? of({ day: 'numeric', month: 'short', year: '2-digit' })
    : of({ day: 'numeric', month: 'short' });
}

export function drawAxis(view: Viewport, locale: string, colours: Colours): SVGGElement {
  const { start, scale, width, gutter } = view;
  const ticks = ticksBetween(start, start + (width - gutter) / scale, scale);
  return svg(
    'g',
    { 'aria-hidden': 'true' },
    ...ticks.flatMap((tick): Child[] => {
      const x = gutter + (tick.day - start) * scale;
      if (x < gutter - 1) return [];
      return [
        svg('line', { x1: x, y1: AXIS - 8, x2: x, y2: AXIS, stroke: colours.quiet }),
        svg(
          'text',
          {
            x: x + 4,
            y: AXIS - 10,
            fill: tick.major ? colours.text : colours.quiet,
            'font-size': 12,
            'font-weight': tick.major ? 600 : 400,
          },
          tickText(tick, locale),
        ),
      ];
    }),
    svg('line', { x1: 0, y1: AXIS - 0.5, x2: width, y2: AXIS - 0.5, stroke: colours.line }),
  );
}

/** Soft ends, one gradient for each colour: transparent at both ends of a bar, or at one. */
export function gradients(colours: Colours): SVGDefsElement {
  const stops = { both: [0, 1, 1, 0], left: [0, 1, 1, 1], right: [1, 1, 1, 0] } as const;
  return svg(
    'defs',
    {},
    ...Object.entries(colours.quad).flatMap(([quad, colour]) =>
      Object.entries(stops).map(([side, values]) =>
        svg(
          'linearGradient',
          { id: `soft-${quad}-${side}` },
          ...values.map((opacity, i) =>
            svg('stop', {
              offset: [0, 0.3, 0.7, 1][i] ?? 1,
              'stop-color': colour,
              'stop-opacity': opacity * 0.75,
            }),
          ),
        ),
      ),
    ),
  );
}

interface Look {
  readonly fill: string;
  readonly stroke: string;
  readonly hollow: boolean;
  readonly dash: string | null;
}

function lookOf(event: TimelineEvent, colours: Colours): Look {
  const colour = colours.quad[event.quad];
  const hollow = ['planned', 'cancelled', 'denied', 'hypothetical'].includes(event.status);
  return {
    fill: hollow ? colours.background : colour,
    stroke: colour,
    hollow,
    dash: event.status === 'hypothetical' ? '3 2' : event.status === 'reported' ? '1 2' : null,
  };
}

function cross(x: number, y: number, event: TimelineEvent, colour: string): Child[] {
  const line = (x1: number, y1: number, x2: number, y2: number): Child =>
    svg('line', { x1, y1, x2, y2, stroke: colour, 'stroke-width': 2 });
  if (event.status === 'cancelled')
    return [line(x - 5, y - 5, x + 5, y + 5), line(x - 5, y + 5, x + 5, y - 5)];
  if (event.status === 'denied') return [line(x - 7, y, x + 7, y)];
  return [];
}

function drawMark(
  { mark, start, end }: Placed['marks'][number],
  event: TimelineEvent,
  shift: number,
  y: number,
  colours: Colours,
): Child[] {
  const look = lookOf(event, colours);
  const x = start + shift;
  const width = end - start;
  const middle = x + width / 2;
  const outline = { stroke: look.stroke, 'stroke-width': 2, 'stroke-dasharray': look.dash };
  if (mark.kind === 'day' && width <= 14)
    return [
      svg('circle', { cx: middle, cy: y, r: 5, fill: look.fill, ...outline }),
      ...cross(middle, y, event, look.stroke),
    ];
  const shape = { x, y: y - 5, width, height: 10 };
  if (mark.kind === 'vague') {
    const side = mark.first === null ? 'left' : mark.last === null ? 'right' : 'both';
    return [
      look.hollow
        ? svg('rect', {
            ...shape,
            fill: 'none',
            stroke: `url(#soft-${event.quad}-${side})`,
            'stroke-width': 2,
          })
        : svg('rect', { ...shape, fill: `url(#soft-${event.quad}-${side})` }),
      ...cross(middle, y, event, look.stroke),
    ];
  }
  return [
    svg('rect', {
      ...shape,
      rx: mark.kind === 'within' ? 5 : 1,
      fill: look.fill,
      'fill-opacity': mark.kind === 'within' && !look.hollow ? 0.55 : 1,
      ...outline,
    }),
    ...cross(middle, y, event, look.stroke),
  ];
}

/** What stands beside a mark, as far as there is room; null where there is too little. */
function shortened(label: string, room: number): string | null {
  const letters = Math.floor((room - 8) / LETTER);
  if (letters < SHORTEST) return null;
  return label.length <= letters ? label : `${label.slice(0, letters - 1).trimEnd()}…`;
}

/** One event of a lane; `selected` has a ring that can be seen without colours. */
export function drawPlaced(
  placed: Placed,
  layout: TimelineLayout,
  view: Viewport,
  colours: Colours,
  selected: boolean,
): SVGGElement {
  const event = placed.event as ShownEvent;
  const shift = view.gutter - view.start * view.scale;
  const y = topOf(layout, placed.row) + ROW / 2;
  const sorted = [...placed.marks].sort((a, b) => a.start - b.start);
  const first = sorted[0];
  const last = sorted.at(-1);
  const right = placed.end + shift;
  // What has left the picture takes its label along.
  const text =
    right <= view.gutter ? null : shortened(event.label, Math.min(placed.room, view.width - right));
  const about = [event.date, event.label, event.statusWord, event.sourcesWord]
    .filter((p) => p !== '')
    .join(' · ');
  return svg(
    'g',
    { class: 'event', 'data-id': event.id, 'data-lane': placed.lane },
    svg('title', {}, about),
    // A larger target than the mark itself.
    svg('rect', {
      x: placed.start + shift - 3,
      y: y - ROW / 2,
      width: placed.end - placed.start + 6 + (text === null ? 0 : text.length * LETTER + 6),
      height: ROW,
      fill: 'transparent',
    }),
    first && last && first !== last
      ? svg('line', {
          x1: (first.start + first.end) / 2 + shift,
          y1: y,
          x2: (last.start + last.end) / 2 + shift,
          y2: y,
          stroke: colours.quad[event.quad],
          'stroke-width': 2,
          'stroke-dasharray': '2 3',
        })
      : null,
    ...placed.marks.flatMap((m) => drawMark(m, event, shift, y, colours)),
    selected
      ? svg('rect', {
          x: placed.start + shift - 4,
          y: y - 10,
          width: placed.end - placed.start + 8,
          height: 20,
          rx: 4,
          fill: 'none',
          stroke: colours.focus,
          'stroke-width': 2,
        })
      : null,
    text === null
      ? null
      : svg(
          'text',
          {
            x: right + 6,
            y: y + 4,
            'font-size': 12,
            fill: colours.text,
            'text-decoration': event.status === 'cancelled' ? 'line-through' : null,
          },
          text,
        ),
  );
}

/** The names of the lanes, on a ground of their own, so that marks pass behind them. */
export function drawGutter(
  layout: TimelineLayout,
  nameOf: (lane: number) => string,
  view: Viewport,
  colours: Colours,
): SVGGElement {
  const height = heightOf(layout);
  return svg(
    'g',
    { 'aria-hidden': 'true' },
    svg('rect', { x: 0, y: 0, width: view.gutter - 4, height, fill: colours.background }),
    ...layout.lanes.flatMap((lane, i): Child[] => {
      const y = topOf(layout, lane.top);
      const name = nameOf(i);
      const letters = Math.floor((view.gutter - 24) / LETTER);
      return [
        svg('line', {
          x1: 0,
          y1: y - LANE_GAP / 2,
          x2: view.width,
          y2: y - LANE_GAP / 2,
          stroke: colours.line,
          'stroke-opacity': 0.6,
        }),
        svg(
          'text',
          { x: 8, y: y + ROW / 2 + 4, 'font-size': 12, 'font-weight': 600, fill: colours.text },
          svg('title', {}, name),
          name.length > letters ? `${name.slice(0, letters - 1)}…` : name,
        ),
      ];
    }),
  );
}
