// A page → one self-contained HTML file: no scripts, no links out, nothing loaded, light and dark by the reader's own
// setting, fit for printing. Every text is escaped; the policy in its head forbids what escaping should have caught.
import { quoted } from './markdown';
import type { Page, PageItem, PageReference } from './page';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for an element or a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (c) => ENTITIES[c] ?? c);
}

const STYLE = `
:root { color-scheme: light dark; --ink: #1f2328; --soft: #59636e; --line: #d1d9e0; --paper: #fff; --mark: #f6f8fa; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e6edf3; --soft: #9198a1; --line: #3d444d; --paper: #0d1117; --mark: #161b22; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 17px/1.55 Georgia, "Times New Roman", serif; }
main { max-width: 44rem; margin: 0 auto; padding: 2.5rem 1.25rem 4rem; }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 0.2rem 0 0.8rem; }
h2 { font-size: 1.15rem; margin: 2.2rem 0 0.6rem; padding-bottom: 0.25rem; border-bottom: 1px solid var(--line); }
.kind { color: var(--soft); text-transform: uppercase; letter-spacing: 0.08em; font: 600 0.75rem/1 system-ui, sans-serif; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.15rem 1rem; margin: 0; font: 0.85rem/1.5 system-ui, sans-serif; }
dt { color: var(--soft); }
dd { margin: 0; overflow-wrap: anywhere; }
ul { list-style: none; margin: 0; padding: 0; }
li { margin: 0 0 0.7rem; overflow-wrap: anywhere; }
li ul { margin: 0.35rem 0 0 1rem; }
.lead { font-weight: 700; }
.facts, .ref { color: var(--soft); font: 0.8rem/1.5 system-ui, sans-serif; }
.ref { text-decoration: none; white-space: nowrap; }
a.ref:hover, a.ref:focus { text-decoration: underline; }
blockquote { margin: 0.3rem 0 0; padding: 0.1rem 0 0.1rem 0.8rem; border-left: 3px solid var(--line); color: var(--soft); font-size: 0.92rem; }
.prose { white-space: pre-wrap; background: var(--mark); padding: 0.8rem 1rem; border-radius: 6px; }
.articles li:target { background: var(--mark); }
footer { margin-top: 3rem; color: var(--soft); font: 0.8rem/1.5 system-ui, sans-serif; }
@media print {
  body { font-size: 11pt; background: #fff; color: #000; }
  main { max-width: none; padding: 0; }
  h2 { break-after: avoid; }
  li { break-inside: avoid; }
}
`.trim();

function references(list: readonly PageReference[], page: Page): string {
  const known = new Set(page.articles.map((a) => a.key));
  const seen = new Set<string>();
  return list
    .flatMap((r) => {
      const text = `${r.article} ¶${r.paragraph}${r.inferred ? `, ${page.labels.inferred}` : ''}`;
      if (seen.has(text)) return [];
      seen.add(text);
      const title = r.words === '' ? '' : ` title="${escapeHtml(quoted(r.words, page))}"`;
      return known.has(r.article)
        ? [` <a class="ref" href="#${escapeHtml(r.article)}"${title}>[${escapeHtml(text)}]</a>`]
        : [` <span class="ref"${title}>[${escapeHtml(text)}]</span>`];
    })
    .join('');
}

function item(entry: PageItem, page: Page): string {
  const text = escapeHtml(entry.verbatim ? quoted(entry.text, page) : entry.text);
  const lead =
    entry.lead === '' ? '' : `<span class="lead">${escapeHtml(entry.lead)}</span>${text === '' ? '' : ': '}`;
  const facts =
    entry.facts.length === 0 ? '' : ` <span class="facts">– ${escapeHtml(entry.facts.join('; '))}</span>`;
  const words = entry.showWords
    ? [...new Set(entry.references.map((r) => r.words))]
        .filter((w) => w !== '')
        .map((w) => `<blockquote>${escapeHtml(quoted(w, page))}</blockquote>`)
        .join('')
    : '';
  const below = entry.below.length === 0 ? '' : `<ul>${entry.below.map((b) => item(b, page)).join('')}</ul>`;
  return `<li>${lead}${text}${facts}${references(entry.references, page)}${words}${below}</li>\n`;
}

export function toHtml(page: Page): string {
  const sections = page.sections.map(
    (s) =>
      `<section>\n<h2>${escapeHtml(s.title)}</h2>\n${
        s.prose === null
          ? `<ul>\n${s.items.map((i) => item(i, page)).join('')}</ul>`
          : `<div class="prose">${escapeHtml(s.prose)}</div>`
      }\n</section>`,
  );
  const articles =
    page.articles.length === 0
      ? ''
      : `<section class="articles">\n<h2>${escapeHtml(page.labels.articles)}</h2>\n<ul>\n${page.articles
          .map(
            (a) =>
              `<li id="${escapeHtml(a.key)}"><span class="lead">${escapeHtml(a.key)}</span> ${escapeHtml(a.title)} <span class="facts">– ${escapeHtml([a.about, a.file].filter((p) => p !== '').join(' – '))}</span></li>`,
          )
          .join('\n')}\n</ul>\n</section>`;
  return `<!doctype html>
<html lang="${page.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(page.title)}</title>
<style>
${STYLE}
</style>
</head>
<body>
<main>
<p class="kind">${escapeHtml(page.kind)}</p>
<h1>${escapeHtml(page.title)}</h1>
<dl>
${page.head.map(([label, value]) => `<dt>${escapeHtml(label)}</dt><dd>${escapeHtml(value)}</dd>`).join('\n')}
</dl>
${sections.join('\n')}
${articles}
<footer>${escapeHtml(page.labels.footer)}</footer>
</main>
</body>
</html>
`;
}
