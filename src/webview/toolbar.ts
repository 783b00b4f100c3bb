// What the timeline and the relations have in common: the bar with the filter and the buttons, and the legend of colours.
import { QUAD_CLASSES, type QuadClass } from '../core/present/quad-class';
import type { Colours } from './colours';
import { button, el, say, svg, type Child } from './dom';
import { post } from './host';
import type { FilterState, PictureWords } from './protocol';

/** The dashes of each class, so that nobody depends on colours alone. */
export const DASHES: Readonly<Record<QuadClass, readonly number[]>> = {
  'verbal-cooperation': [6, 4],
  'material-cooperation': [],
  'verbal-conflict': [2, 3],
  'material-conflict': [12, 3, 2, 3],
  other: [1, 4],
};

export function filterBar(words: PictureWords, filter: FilterState): HTMLElement {
  const text =
    filter.words === null
      ? say(words, 'allEvents', filter.total)
      : say(words, 'filtered', filter.words, filter.shown, filter.total);
  return el(
    'div',
    { class: 'filter', role: 'status' },
    el('span', { class: 'filter-words' }, text),
    filter.drawn === undefined ? null : el('span', { class: 'drawn' }, say(words, 'drawn', filter.drawn)),
    button(say(words, 'filter'), () => post({ kind: 'filter' })),
    filter.words === null ? null : button(say(words, 'clearFilter'), () => post({ kind: 'clearFilter' })),
  );
}

/** The key to colours; a sample of each line is drawn as it is in the picture. */
export function legend(words: PictureWords, colours: Colours, asLines: boolean): HTMLElement {
  const items: Child[] = QUAD_CLASSES.map((quad) => {
    const sample = svg(
      'svg',
      { width: 22, height: 12, 'aria-hidden': 'true' },
      asLines
        ? svg('line', {
            x1: 0,
            y1: 6,
            x2: 22,
            y2: 6,
            stroke: colours.quad[quad],
            'stroke-width': 2.5,
            'stroke-dasharray': DASHES[quad].join(' '),
          })
        : svg('circle', { cx: 11, cy: 6, r: 5, fill: colours.quad[quad] }),
    );
    return el('li', {}, sample, say(words, quad));
  });
  return el('ul', { class: 'legend', 'aria-label': say(words, 'legend') }, ...items);
}
