// A note → the same text, as long as before, with everything blanked out in which quotation marks do not quote: front
// matter, code, comments, addresses of links and the marks of block quotations in Markdown; the quotes of its own syntax
// and what Dossier wrote from an article (`words`, `says`) in YAML. And the note's wish not to be checked. Linear.

export type NoteFormat = 'markdown' | 'plaintext' | 'yaml';

const blanks = (text: string): string => text.replace(/[^\r\n]/g, ' ');

/** Front matter at the very beginning, or ''. */
export function frontMatterOf(text: string): string {
  const opening = /^\ufeff?---[ \t]*(\r\n?|\n)/.exec(text);
  if (!opening) return '';
  const closing = /^(---|\.\.\.)[ \t]*$/gm;
  closing.lastIndex = opening[0].length;
  const end = closing.exec(text);
  return end ? text.slice(0, end.index + end[0].length) : '';
}

const OFF_IN_COMMENT = /^\s*dossier\s*:\s*quotations\s*:?\s*off\s*$/i;
const HEAD = 4000;

/**
 * Whether a note says that its quotations are not to be checked: front matter `dossier: {quotations: off}` (on one line or
 * two), `<!-- dossier: quotations off -->` in Markdown, `# dossier: quotations off` in YAML and plain text.
 */
export function quotationsOff(text: string, format: NoteFormat): boolean {
  const head = format === 'yaml' ? text.slice(0, HEAD) : frontMatterOf(text.slice(0, HEAD));
  if (
    /^dossier:[ \t]*(?:[{][^}\n]*|(?:\r\n?|\n)(?:[ \t]+[^\n]*\n)*?[ \t]+)quotations:[ \t]*["']?(?:off|false|no)(?![\p{L}\p{N}])/imu.test(
      head,
    )
  )
    return true;
  if (format === 'markdown')
    for (const match of text.matchAll(/<!--([^\n]{0,80}?)-->/g))
      if (OFF_IN_COMMENT.test(match[1] ?? '')) return true;
  if (format !== 'markdown')
    for (const match of text.matchAll(/^[ \t]*#([^\n\r]{0,80})$/gm))
      if (OFF_IN_COMMENT.test(match[1] ?? '')) return true;
  return false;
}

/** Blanks out everything from an opening sign to its closing one. An opening one without end hides nothing. */
function blankBetween(text: string, open: string, close: string): string {
  const out: string[] = [];
  let from = 0;
  for (let at = text.indexOf(open); at >= 0; at = text.indexOf(open, from)) {
    const end = text.indexOf(close, at + open.length);
    if (end < 0) break;
    out.push(text.slice(from, at), blanks(text.slice(at, end + close.length)));
    from = end + close.length;
  }
  out.push(text.slice(from));
  return out.join('');
}

const FENCE = /^ {0,3}(?:> ?)*(`{3,}|~{3,})/;

/** Markdown: line by line for fences and block marks, then inline code, comments and addresses. */
function maskMarkdown(text: string): string {
  const front = frontMatterOf(text);
  const lines = text.slice(front.length).split(/(?<=\n)/);
  let fence = '';
  const out = lines.map((line) => {
    const mark = FENCE.exec(line)?.[1] ?? '';
    if (fence !== '') {
      if (
        mark.startsWith(fence) &&
        line
          .trim()
          .replace(/^(> ?)+/, '')
          .replace(/[`~]/g, '') === ''
      )
        fence = '';
      return blanks(line);
    }
    if (mark !== '') {
      fence = mark;
      return blanks(line);
    }
    return line.replace(/^[ \t]*(>[ \t]?)+/, blanks);
  });
  return blankBetween(blanks(front) + out.join(''), '<!--', '-->')
    .replace(/`[^`\n]*`/g, blanks)
    .replace(/\[\^[^\]\n]{1,60}\]/g, blanks)
    .replace(/(?<=\])\([^()\n]{0,2000}\)/g, blanks)
    .replace(/<\/?[a-z][^<>\n]{0,300}>/gi, blanks);
}

/** Keys whose values Dossier copied from articles, in a briefing. */
const COPIED = /^(\s*(?:- +)?)(words|says|quoted|title|file|what)(: +)/;
const KEY = /^\s*(?:- +)*(?:[\p{L}\p{N}_][\p{L}\p{N}_-]*:(?=\s|$)|- )/u;

/** What a briefing calls an event or an article, on a line of its own. */
const CALLED = /^[ \t]*(?:- +)*(?:what|title|label):[ \t]+(\S[^\n]*)$/gmu;
/** Words in quotation marks of any kind, within a line. */
const IN_MARKS = /[»„“"‚›]([^»«„“”"‚‘‹›\n]{1,400})[«“”"‘‹]/gu;

/** The names of events and articles in marks: a briefing that speaks of »Treffen (Brüssel)« quotes nobody. */
function blankNames(masked: string, text: string): string {
  const names = new Set(
    [...text.matchAll(CALLED)].map(([, value = '']) => {
      const plain = value.trimEnd();
      const [first = ''] = plain;
      return (first === '"' || first === "'") && plain.length > 1 && plain.endsWith(first)
        ? plain.slice(1, -1)
        : plain;
    }),
  );
  if (names.size === 0) return masked;
  return masked.replace(IN_MARKS, (all: string, inner: string) => (names.has(inner) ? blanks(all) : all));
}

/** YAML: quotes of the syntax and copied values; what remains are the writer's own words. */
function maskYaml(text: string): string {
  const briefing = /^briefing:/m.test(text);
  const masked = maskLines(text, briefing);
  return briefing ? blankNames(masked, text) : masked;
}

function maskLines(text: string, briefing: boolean): string {
  let copied = -1;
  return text
    .split(/(?<=\n)/)
    .map((line) => {
      const indent = line.search(/\S/);
      if (copied >= 0 && indent > copied) return blanks(line);
      copied = -1;
      const found = briefing ? COPIED.exec(line) : null;
      if (found) {
        copied = found[1]?.length ?? 0;
        return blanks(line);
      }
      return maskScalar(line);
    })
    .join('');
}

/** What stands before a value: list signs, a key in one word, or a list or map in one line. */
const BEFORE_VALUE = /^\s*(?:- +)*(?:[\p{L}\p{N}_-]+: +)?(?:[[{].*)?$/u;

/** A double quote that opens a value is YAML's own, with the one that closes it; quotes escaped inside are the writer's. */
function maskScalar(line: string): string {
  const open = line.indexOf('"');
  if (open < 0 || !BEFORE_VALUE.test(line.slice(0, open))) return line;
  if (/[[{]/.test(line.slice(0, open))) return line.replace(/"/g, ' ');
  let close = open + 1;
  while (close < line.length && line.charAt(close) !== '"') close += line.charAt(close) === '\\' ? 2 : 1;
  const inside = line.slice(open + 1, close).replace(/\\"/g, ' "');
  return `${line.slice(0, open)} ${inside}${close < line.length ? ' ' : ''}${line.slice(close + 1)}`;
}

/** The note with what does not quote blanked out; offsets are unchanged. */
export function maskNote(text: string, format: NoteFormat): string {
  if (format === 'markdown') return maskMarkdown(text);
  return format === 'yaml' ? maskYaml(text) : text;
}

/** Where a new line of a note begins a block of its own. */
export function startsBlock(line: string, format: NoteFormat): boolean {
  if (format === 'yaml') return KEY.test(line);
  return format === 'markdown' && /^\s*(?:#{1,6}\s|[-*+]\s|\d{1,9}[.)]\s|\|)/.test(line);
}
