// Article words on their way into other programs' files. What no XML, no database and no JSON reader takes (NUL, lone
// halves of surrogate pairs …) becomes U+FFFD, one for one, so that offsets still hold; everything else stays as it is.
// Escaping for a format is that format's own last step.

const NOT_TEXT = /\p{Surrogate}|[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu;

/** A text that every format can hold; as long as before. */
export function clean(text: string): string {
  return text.replace(NOT_TEXT, '\uFFFD');
}

/** On one line. */
export function oneLine(text: string): string {
  return clean(text).replace(/\s+/gu, ' ').trim();
}

/** Cut to at most `length` units, with an ellipsis, never through a surrogate pair. */
export function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const end = length - 1;
  const code = text.charCodeAt(end - 1);
  return `${text.slice(0, code >= 0xd800 && code <= 0xdbff ? end - 1 : end)}…`;
}

/** For XML's text and attributes; line ends and tabs survive in attributes too. */
export function xml(text: string): string {
  return clean(text).replace(/[&<>"'\t\n\r]/g, (c) => XML[c] ?? c);
}

const XML: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** For a place where HTML is read: shown as it stands, whatever it looks like. */
export function html(text: string): string {
  return clean(text).replace(/[&<>"'`=]/g, (c) => `&#${c.charCodeAt(0)};`);
}

/** One line of JSON; strings in it are taken as they are, so they should be clean. */
export function json(value: unknown): string {
  // These two end a line for JavaScript and for some readers of JSON Lines.
  return JSON.stringify(value).replace(/[\u2028\u2029]/g, (c) => `\\u${c.charCodeAt(0).toString(16)}`);
}
