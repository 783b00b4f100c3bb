// Text of articles inside our own Markdown: everything that Markdown, HTML, tables or theme icons could take for a sign
// is made plain. Line ends become blanks, so that nothing can begin a new block. Pure.

const SPECIAL = /[\\`*_{}[\]()#+\-.!~|$@:/]/g;

/** Makes any text stand in Markdown as exactly that text, on one line. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\u0000-\u001f\u007f\u0085\u2028\u2029]+/g, ' ')
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .trim()
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(SPECIAL, (c) => (/[@:/$]/.test(c) ? `&#${c.charCodeAt(0)};` : `\\${c}`));
}

/** Shortens to at most `length` characters at a blank where one is near, with an ellipsis. Keeps surrogates together. */
export function shorten(text: string, length: number): string {
  const plain = text.replace(/\s+/gu, ' ').trim();
  if (plain.length <= length) return plain;
  const cut = plain.slice(0, length - 1).replace(/[\ud800-\udbff]$/, '');
  const blank = cut.lastIndexOf(' ');
  return `${(blank > length * 0.6 ? cut.slice(0, blank) : cut).replace(/[\s,;:–…-]+$/u, '')}…`;
}
