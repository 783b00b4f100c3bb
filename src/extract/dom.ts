// The little of a document's tree that extractors use, and the one place where pages become such trees. Scripts are never
// run and nothing is loaded: linkedom builds a tree and no more.
import { parseHTML } from 'linkedom';
import { RefusedOriginal } from './found';

export interface DomNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<DomNode>;
}

export interface DomElement extends DomNode {
  readonly tagName: string;
  readonly children: ArrayLike<DomElement> & Iterable<DomElement>;
  getAttribute(name: string): string | null;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
  remove(): void;
}

export interface DomDocument extends DomElement {
  readonly documentElement: DomElement | null;
  readonly body: DomElement | null;
}

const ELEMENT = 1;
const TEXT = 3;

export function isElement(node: DomNode): node is DomElement {
  return node.nodeType === ELEMENT;
}

export function isText(node: DomNode): boolean {
  return node.nodeType === TEXT;
}

/** Trees deeper than this are made by programs that mean harm, and cost more than they are worth. */
const DEEPEST = 400;
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/** Whether tags are nested beyond all reason. Linear; what is never closed counts as open. */
function tooDeep(html: string): boolean {
  let depth = 0;
  for (const m of html.matchAll(/<(\/?)([a-z][a-z0-9-]*)/gi)) {
    if (VOID.has((m[2] ?? '').toLowerCase())) continue;
    if (m[1] === '/') depth = Math.max(0, depth - 1);
    else if (++depth > DEEPEST) {
      // Paragraphs and items need not be closed.
      if (unclosed(html) > DEEPEST) return true;
      return false;
    }
  }
  return false;
}

/** How deep the tags go that have to be closed. */
function unclosed(html: string): number {
  let depth = 0;
  let most = 0;
  for (const m of html.matchAll(
    /<(\/?)(?:div|span|section|table|ul|ol|blockquote|b|i|em|strong|font|a|article|main)(?=[\s>])/gi,
  )) {
    depth = m[1] === '/' ? Math.max(0, depth - 1) : depth + 1;
    if (depth > most) most = depth;
  }
  return most;
}

/** A tree of any text: what is no whole page is taken for the inside of one. Throws where it is nested too deeply. */
export function parsePage(html: string): DomDocument {
  if (tooDeep(html)) throw new RefusedOriginal('original-too-hard');
  const whole = /<html[\s>]/i.test(html)
    ? html
    : `<!doctype html><html><head></head><body>${html}</body></html>`;
  return (parseHTML(whole) as unknown as { readonly document: DomDocument }).document;
}
