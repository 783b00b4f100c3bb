// Events as a table: the same facts as the picture, in order of time, the undated last; each leads to its evidence.
import { button, el, say } from '../dom';
import type { EventLine, PictureWords } from '../protocol';

export function eventTable(
  words: PictureWords,
  events: readonly EventLine[],
  open: (id: string) => void,
): HTMLTableElement {
  const heads = ['date', 'event', 'type', 'status', 'sources'].map((key) =>
    el('th', { scope: 'col' }, say(words, `column-${key}`)),
  );
  return el(
    'table',
    { 'aria-label': say(words, 'table') },
    el('thead', {}, el('tr', {}, ...heads)),
    el(
      'tbody',
      {},
      ...events.map((e) =>
        el(
          'tr',
          {},
          el('td', {}, e.date),
          el(
            'th',
            { scope: 'row' },
            button(
              e.label,
              () => {
                open(e.id);
              },
              { class: 'link' },
            ),
          ),
          el('td', {}, e.typeWord),
          el('td', {}, e.statusWord),
          el('td', {}, e.sourcesWord),
        ),
      ),
    ),
  );
}
