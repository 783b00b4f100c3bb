// What may be in the packaged extension, as a list: every file is named or matched here, so that nothing slips in by a new
// folder, and what must be in it. And README and changelog as galleries get
// them: without what only holds in a checkout.

/** Every one of these must be there. */
export const NEEDED: readonly string[] = [
  'package.json',
  'package.nls.json',
  'package.nls.de.json',
  'readme.md',
  'changelog.md',
  'LICENSE.txt',
  'NOTICE.md',
  'media/icon.png',
  ...[
    'extension',
    'main',
    'worker',
    'web',
    'web-worker',
    'web-extract',
    'engine',
    'nouns.data',
    'cli',
    'pictures',
  ].map((name) => `dist/${name}.js`),
  ...['', '-html', '-mail', '-pdf', '-docx'].map((kind) => `dist/extract${kind}.js`),
  'l10n/bundle.l10n.json',
  'l10n/bundle.l10n.de.json',
  'seeds/contents.json',
  'schemas/briefing.schema.json',
];

/** And these may be. */
const ALLOWED: readonly RegExp[] = [
  /^dist\/[\w.-]+\.js$/,
  /^l10n\/bundle\.l10n(?:\.[a-z-]+)?\.json$/,
  /^media\/[\w-]+\.(?:svg|css)$/,
  /^media\/walkthrough\/[\w.-]+\.(?:svg|md)$/,
  /^schemas\/[\w-]+\.schema\.json$/,
  /^seeds\/(?:README\.md|actors\.yaml|events\.yaml|contents\.json|notes\/[\w.-]+\.md|articles\/[\w.-]+\.md)$/,
  /^syntaxes\/[\w.-]+\.json$/,
];

/** All that a window without articles loads. */
export const STAND_IN = 'dist/extension.js';
export const LARGEST_STAND_IN = 16_000;

export interface Contents {
  readonly missing: readonly string[];
  readonly unexpected: readonly string[];
}

/** Compares the files of a VSIX, as paths inside its `extension` folder, with the list. */
export function judgeContents(files: readonly string[]): Contents {
  const there = new Set(files);
  return {
    missing: NEEDED.filter((file) => !there.has(file)),
    unexpected: files.filter((file) => !NEEDED.includes(file) && !ALLOWED.some((form) => form.test(file))),
  };
}

const ONLY_HERE = /<!-- only in the repository -->[^]*?<!-- end -->\n*/g;

/**
 * README or changelog for galleries. Passages between `<!-- only in the repository -->` and `<!-- end -->` are left out.
 * Pictures and links that are relative have an address outside of the repository only where it is `public`; else pictures
 * go, and of links their words stay.
 */
export function forGalleries(markdown: string, options: { readonly public?: boolean } = {}): string {
  const all = markdown.replace(ONLY_HERE, '').replace(/\n{3,}/g, '\n\n');
  if (options.public === true) return all;
  return all
    .replace(/^!\[[^\]\n]*\]\((?!https:)[^)\n]*\)\n/gm, '')
    .replace(/(?<!!)\[([^\]\n]*)\]\((?!https:|#)[^)\n]*\)/g, '$1')
    .replace(/\n{3,}/g, '\n\n');
}
