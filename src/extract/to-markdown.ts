// A tree of HTML → Markdown with one paragraph to a line: headings, lists and quotations keep their marks, links and
// emphasis only their words, pictures vanish, captions stay as paragraphs. What is not shown on a page is left out.
import { isElement, isText, type DomElement, type DomNode } from './dom';

const NEVER = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT EMBED SVG CANVAS VIDEO AUDIO BUTTON INPUT SELECT TEXTAREA FORM NAV HEAD DIALOG MATH IMG PICTURE SOURCE LINK META'.split(
    ' ',
  ),
);
const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR HTML LI MAIN OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
);
/** Deeper trees are made by programs that mean harm, or are broken. */
const DEEPEST = 600;

interface Out {
  readonly blocks: string[];
  /** Words of the block that is open. */
  words: string;
  prefix: string;
  /** Lists join their items. */
  readonly tight: Set<number>;
}

function hidden(element: DomElement): boolean {
  if (element.getAttribute('hidden') !== null || element.getAttribute('aria-hidden') === 'true') return true;
  return /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide/i.test(element.getAttribute('style') ?? '');
}

function flush(out: Out, tight = false): void {
  const lines = out.words
    .split('\n')
    .map((line) => line.replace(/[ \t\r\f]+/g, ' ').trim())
    .filter((line, i, all) => line !== '' || (i > 0 && all[i - 1] !== ''));
  while (lines.length > 0 && lines[lines.length - 1] === '') lines.pop();
  out.words = '';
  if (lines.length === 0) return;
  if (tight) out.tight.add(out.blocks.length);
  const [first = '', ...rest] = lines;
  const { prefix } = out;
  out.blocks.push(
    [prefix + first, ...rest.map((line) => (prefix === '> ' ? prefix + line : line))].join('\n'),
  );
  // A second paragraph of an item is no second item.
  if (prefix === '- ') out.prefix = '';
}

function walk(node: DomNode, out: Out, depth: number, keepBreaks: boolean): void {
  if (depth > DEEPEST) return;
  if (isText(node)) {
    const text = node.textContent ?? '';
    out.words += keepBreaks ? text : text.replace(/[\n\t\r\f ]+/g, ' ');
    return;
  }
  if (!isElement(node)) return;
  const tag = node.tagName.toUpperCase();
  if (NEVER.has(tag) || hidden(node)) return;
  if (tag === 'BR') {
    out.words += '\n';
    return;
  }
  if (!BLOCKS.has(tag)) {
    for (const child of node.childNodes) walk(child, out, depth + 1, keepBreaks);
    return;
  }
  flush(out);
  const { prefix } = out;
  const heading = /^H([1-6])$/.exec(tag);
  const item = tag === 'LI';
  if (heading) out.prefix = `${'#'.repeat(Number(heading[1]))} `;
  else if (item) out.prefix = '- ';
  else if (tag === 'BLOCKQUOTE') out.prefix = '> ';
  if (heading) {
    // A heading is one line.
    const before = out.blocks.length;
    for (const child of node.childNodes) walk(child, out, depth + 1, false);
    out.words = out.words.replace(/\s+/g, ' ');
    flush(out);
    if (out.blocks.length > before + 1)
      out.blocks.splice(before, out.blocks.length, out.blocks.slice(before).join(' ').replace(/ #+ /g, ' '));
  } else for (const child of node.childNodes) walk(child, out, depth + 1, keepBreaks || tag === 'PRE');
  flush(out, item);
  out.prefix = prefix;
}

/** The text of a tree as Markdown, without a line end at its end. */
export function toMarkdown(root: DomNode): string {
  const out: Out = { blocks: [], words: '', prefix: '', tight: new Set() };
  walk(root, out, 0, false);
  flush(out);
  let text = '';
  out.blocks.forEach((block, i) => {
    if (i > 0) text += out.tight.has(i) && out.tight.has(i - 1) ? '\n' : '\n\n';
    text += block;
  });
  // A line break inside a paragraph stands for itself; two of them begin a new one.
  return text.replace(/\n{3,}/g, '\n\n');
}
