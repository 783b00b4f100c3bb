// A lane of a timeline of which nothing is in sight → at its edge, how many events lie there, earlier or later. Whoever points at
// it is told the nearest; what a click does is not decided here.
import type { Beyond, TimelineLayout } from '../../core/present/timeline-layout';
import type { Colours } from '../colours';
import { svg } from '../dom';
import { ROW, topOf, type ShownEvent, type Viewport } from './draw';

const LETTER = 6.6;
const EDGE = 6;

/** `text`: how many there are, in words. */
export function drawBeyond(
  { lane, side, nearest }: Beyond,
  text: string,
  layout: TimelineLayout,
  view: Viewport,
  colours: Colours,
): SVGGElement {
  const earlier = side === 'earlier';
  const whole = earlier ? `← ${text}` : `${text} →`;
  const x = earlier ? view.gutter + EDGE : view.width - EDGE;
  const top = topOf(layout, layout.lanes[lane]?.top ?? 0);
  const width = whole.length * LETTER + 2 * EDGE;
  const { date, label } = nearest.event as ShownEvent;
  return svg(
    'g',
    { class: 'beyond', 'data-lane': lane, 'data-side': side },
    svg('title', {}, `${date} · ${label}`),
    // A larger target than the words themselves.
    svg('rect', {
      x: earlier ? view.gutter : view.width - width,
      y: top,
      width,
      height: ROW,
      fill: 'transparent',
    }),
    svg(
      'text',
      {
        x,
        y: top + ROW / 2 + 4,
        'font-size': 12,
        'text-anchor': earlier ? 'start' : 'end',
        fill: colours.quiet,
      },
      whole,
    ),
  );
}
