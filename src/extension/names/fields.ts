// Where a name stands in the text of a YAML note: as a value of its own, which says who is meant, or within running or
// verbatim words, which are somebody's. By the characters around it on its line; the note is not parsed.

/** Keys whose values are words of an article, never to be changed. */
const VERBATIM = /^\s*(?:- )?(?:words|says|title|file)\s*:/u;

/** Whether a line holds words of an article. */
export function isVerbatim(text: string, lineStart: number): boolean {
  const end = text.indexOf('\n', lineStart);
  return VERBATIM.test(text.slice(lineStart, end < 0 ? text.length : end));
}

/** Whether a span is a whole value: behind a key, a dash or within brackets, with nothing else in it. */
export function isField(text: string, [start, end]: readonly [number, number]): boolean {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const next = text.indexOf('\n', end);
  const before = text.slice(lineStart, start);
  const after = text.slice(end, next < 0 ? text.length : next).replace(/\r$/u, '');
  return (
    /(?:^\s*-\s+|:\s+|[[,]\s*)["']?$/u.test(before) &&
    /^["']?\s*(?:[,\]]|#|$)/u.test(after) &&
    /^\s*(?:-\s|[\w-]+\s*:)/u.test(before)
  );
}

/** The new value at the span: quoted where YAML needs it; null where the quotes that are there would not hold it. */
export function yamlScalar(
  name: string,
  text: string,
  [start, end]: readonly [number, number],
): string | null {
  const quote = text.charAt(start - 1);
  if (quote === '"' && text.charAt(end) === '"') return /["\\]/u.test(name) ? null : name;
  if (quote === "'" && text.charAt(end) === "'") return name.replaceAll("'", "''");
  const plain =
    /^[\p{L}_][\p{L}\p{M}\p{N} .’'()-]*$/u.test(name) && !/^(?:true|false|null|yes|no|on|off)$/iu.test(name);
  return plain ? name : JSON.stringify(name);
}
