// A page → Markdown. Whatever comes from articles or names is escaped, so that it stays text in every renderer: no
// emphasis, link, image, HTML or mathematics can come out of it. Only the user's own »notes« keep their Markdown.
import type { Page, PageItem, PageReference } from './page';

/** Text in which no character means anything to Markdown. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/[\\`*_{}[\]<>|~&$^]/g, '\\$&')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/@/g, '\\@')
    .replace(/(www)\./gi, '$1\\.');
}

/** The same where a line or an item of a list begins with it. */
function escapeStart(text: string): string {
  return escapeMarkdown(text)
    .replace(/^(\s*)([#+=!-])/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/, '$1\\$2');
}

function references(list: readonly PageReference[], page: Page): string {
  if (list.length === 0) return '';
  const seen = new Set<string>();
  const shown = list.flatMap((r) => {
    const text = `${r.article} ¶${r.paragraph}${r.inferred ? `, ${page.labels.inferred}` : ''}`;
    return seen.has(text) ? [] : (seen.add(text), [escapeMarkdown(text)]);
  });
  return ` (${shown.join('; ')})`;
}

function item(entry: PageItem, page: Page, indent: string): string[] {
  const text = entry.verbatim ? quoted(entry.text, page) : entry.text;
  const facts = entry.facts.length === 0 ? '' : ` – ${entry.facts.map(escapeMarkdown).join('; ')}`;
  const lead = entry.lead === '' ? '' : `**${escapeMarkdown(entry.lead)}**${text === '' ? '' : ': '}`;
  const lines = [
    `${indent}- ${lead}${lead === '' ? escapeStart(text) : escapeMarkdown(text)}${facts}${references(entry.references, page)}`,
  ];
  if (entry.showWords)
    for (const words of new Set(entry.references.map((r) => r.words)))
      if (words !== '') lines.push(`${indent}  - *${escapeMarkdown(quoted(words, page))}*`);
  for (const below of entry.below) lines.push(...item(below, page, `${indent}  `));
  return lines;
}

/** In quotation marks of the note's language, unless it stands in some already. */
export function quoted(words: string, page: Page): string {
  if (/^[»„“"«‚‘‹›]/u.test(words) && /[»„“”"«’‹›]$/u.test(words)) return words;
  return page.language === 'de' ? `»${words}«` : `“${words}”`;
}

export function toMarkdown(page: Page): string {
  const out = [`# ${escapeStart(page.title)}`, '', `*${escapeMarkdown(page.kind)}*`, ''];
  for (const [label, value] of page.head) out.push(`- ${escapeStart(label)}: ${escapeMarkdown(value)}`);
  for (const section of page.sections) {
    out.push('', `## ${escapeMarkdown(section.title)}`, '');
    if (section.prose !== null) out.push(section.prose.replace(/</g, '\\<'));
    for (const entry of section.items) out.push(...item(entry, page, ''));
  }
  if (page.articles.length > 0) {
    out.push('', `## ${escapeMarkdown(page.labels.articles)}`, '');
    for (const a of page.articles)
      out.push(
        `- **${escapeMarkdown(a.key)}** ${escapeMarkdown(a.title)}${a.about === '' ? '' : ` – ${escapeMarkdown(a.about)}`}${a.file === '' ? '' : ` – ${escapeMarkdown(a.file)}`}`,
      );
  }
  out.push('', '---', '', escapeMarkdown(page.labels.footer));
  return `${out.join('\n')}\n`;
}
