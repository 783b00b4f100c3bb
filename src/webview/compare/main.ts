// The page that shows the reports of one event side by side: a table with a column for each report and a row for each fact.
// What the sources do not agree on is marked by sign, word and ground, never by colour alone. Every value is a button that
// opens the words it rests on.
import type { Agreement } from '../../core/present/compare';
import { button, el, say, type Child } from '../dom';
import { onShow, post } from '../host';
import type { CompareShow, EvidenceRef, PictureWords } from '../protocol';

const SIGNS: Readonly<Record<Agreement, string>> = { same: '', finer: '≈', more: '+', differs: '≠' };

function sign(words: PictureWords, agreement: Agreement): HTMLElement | null {
  if (agreement === 'same') return null;
  return el(
    'span',
    { class: 'sign', title: say(words, agreement), role: 'img', 'aria-label': say(words, agreement) },
    SIGNS[agreement],
  );
}

/** A sentence with the words that matter marked in it. */
function sentence(text: string, marked: string): Child[] {
  const at = text.indexOf(marked);
  if (at < 0 || marked === '') return [text];
  return [text.slice(0, at), el('mark', {}, marked), text.slice(at + marked.length)];
}

function open(evidence: EvidenceRef): void {
  post({ kind: 'evidence', evidence });
}

function page(message: CompareShow): HTMLElement {
  const { words, reports, rows } = message;
  const heads = reports.map((r) =>
    el(
      'th',
      { scope: 'col' },
      el('span', { class: 'article' }, r.article),
      el('span', { class: 'facts' }, r.origin),
      button(r.paragraph, () => open(r.evidence), { class: 'link', title: say(words, 'open') }),
    ),
  );
  const facts = rows.map((row) =>
    el(
      'tr',
      { class: `row ${row.agreement}` },
      el('th', { scope: 'row' }, row.label, sign(words, row.agreement)),
      ...row.cells.map((cell) =>
        el(
          'td',
          {},
          cell.length === 0
            ? el('span', { class: 'facts' }, say(words, 'silent'))
            : el(
                'ul',
                {},
                ...cell.map((value) =>
                  el(
                    'li',
                    { class: value.agreement },
                    sign(words, value.agreement),
                    button(value.text, () => open(value.evidence), { class: 'link' }),
                  ),
                ),
              ),
        ),
      ),
    ),
  );
  const wording = el(
    'tr',
    { class: 'row wording' },
    el('th', { scope: 'row' }, say(words, 'wording')),
    ...reports.map((r) => el('td', {}, el('blockquote', {}, ...sentence(r.sentence, r.evidence.words)))),
  );
  const differing = rows.filter((r) => r.agreement === 'differs').map((r) => r.label);
  const legend = (['differs', 'more', 'finer'] as const).map((a) =>
    el('li', {}, sign(words, a), ' ', say(words, a)),
  );
  return el(
    'article',
    { class: 'compare' },
    el('h1', {}, message.title),
    el('p', { class: 'facts' }, message.facts),
    el(
      'p',
      { class: differing.length > 0 ? 'verdict contested' : 'verdict' },
      differing.length > 0 ? say(words, 'differOn', differing.join(', ')) : say(words, 'agree'),
    ),
    el(
      'div',
      { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': say(words, 'compare') },
      el(
        'table',
        {},
        el('thead', {}, el('tr', {}, el('td', {}), ...heads)),
        el('tbody', {}, ...facts, wording),
      ),
    ),
    el('ul', { class: 'legend', 'aria-label': say(words, 'legend') }, ...legend),
  );
}

export function startCompare(root: HTMLElement): void {
  onShow('compare', (message) => root.replaceChildren(page(message)));
}
