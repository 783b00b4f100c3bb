// The relations as a table: who, what, whom, and how many events; the last leads to the list of them.
import type { RelationEdge } from '../../core/present/relations';
import { button, el, say } from '../dom';
import type { PictureWords } from '../protocol';

/** `choose` gets the place of the edge in the list. */
export function relationTable(
  words: PictureWords,
  edges: readonly RelationEdge[],
  nameOf: (id: string) => string,
  choose: (index: number) => void,
): HTMLTableElement {
  const heads = ['who', 'what', 'whom', 'events'].map((key) =>
    el('th', { scope: 'col' }, say(words, `column-${key}`)),
  );
  const rows = edges.map((edge, index) =>
    el(
      'tr',
      {},
      el('th', { scope: 'row' }, nameOf(edge.from)),
      el('td', {}, say(words, edge.quad)),
      el('td', {}, nameOf(edge.to)),
      el(
        'td',
        {},
        button(
          say(words, 'count', edge.events.length),
          () => {
            choose(index);
          },
          { class: 'link' },
        ),
      ),
    ),
  );
  return el(
    'table',
    { 'aria-label': say(words, 'table') },
    el('thead', {}, el('tr', {}, ...heads)),
    el('tbody', {}, ...rows),
  );
}
