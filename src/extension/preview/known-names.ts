// A Markdown-it plugin for VS Code's own Markdown preview: known names in running text get a dotted line and a title that
// says who it is. It works while the preview is drawn, on text only (never in code, links' addresses or pictures), with
// the last snapshot's table of names, and escapes everything; what VS Code parses while one types is left alone.
import { findNames, type FoundName, type NameTable } from '../../core/present/api';

/** As much of Markdown-it as is used: the preview brings its own. */
export interface MarkdownIt {
  readonly renderer: { readonly rules: { text?: RenderText | undefined } };
  readonly utils: { escapeHtml(text: string): string };
}

interface Token {
  readonly content: string;
}

type RenderText = (
  tokens: readonly Token[],
  index: number,
  options: unknown,
  env: unknown,
  self: unknown,
) => string;

export interface NamesForPreview {
  /** null: names are not marked. */
  table(): NameTable | null;
  /** What the title of a name says, as plain text; null: the name is not marked. */
  titleOf(found: FoundName): string | null;
}

/** Longer texts stand in no paragraph that somebody wrote. */
const LONGEST = 50_000;

/** A text with its known names marked, as HTML; `escape` makes text safe. */
export function markNames(text: string, names: NamesForPreview, escape: (text: string) => string): string {
  const table = text.length > LONGEST ? null : names.table();
  if (!table) return escape(text);
  let html = '';
  let from = 0;
  for (const found of findNames(table, text)) {
    if (found.start < from) continue;
    const title = names.titleOf(found);
    if (title === null) continue;
    html += escape(text.slice(from, found.start));
    html += `<span class="dossier-name" title="${escape(title)}">${escape(text.slice(found.start, found.end))}</span>`;
    from = found.end;
  }
  return html + escape(text.slice(from));
}

/** Teaches a Markdown-it to mark known names. Another plugin's way of drawing text goes before ours where it changes it. */
export function markKnownNames<M extends MarkdownIt>(md: M, names: NamesForPreview): M {
  const before = md.renderer.rules.text;
  md.renderer.rules.text = (tokens, index, options, env, self) => {
    const text = tokens[index]?.content ?? '';
    const plain = md.utils.escapeHtml(text);
    const drawn = before ? before(tokens, index, options, env, self) : plain;
    return drawn === plain ? markNames(text, names, (t) => md.utils.escapeHtml(t)) : drawn;
  };
  return md;
}
