// What the Visual Studio Marketplace and Open VSX need of an extension, as a list that is gone through: icon, banner,
// categories, keywords, badges, changelog, pictures. And the addresses under which they can show the pictures of the README:
// both show `https` pictures only, never files of the package, so these need a public repository. It fetches nothing.

/** As much of the manifest as galleries read. */
export interface GalleryManifest {
  readonly version: string;
  readonly publisher?: string;
  readonly license?: string;
  readonly icon?: string;
  readonly galleryBanner?: { readonly color?: string; readonly theme?: string };
  readonly categories?: readonly string[];
  readonly keywords?: readonly string[];
  readonly badges?: readonly { readonly url: string; readonly href: string; readonly description: string }[];
  readonly repository?: string | { readonly url?: string };
}

export interface GalleryFiles {
  readonly manifest: GalleryManifest;
  /** Names and descriptions, by language. */
  readonly texts: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly readme: string;
  readonly changelog: string;
  /** The bytes of a file of the checkout, or null. */
  read(path: string): Uint8Array | null;
}

/** Those that both galleries know. */
const CATEGORIES = new Set(
  (
    'AI|Azure|Chat|Data Science|Debuggers|Education|Extension Packs|Formatters|Keymaps|Language Packs|Linters|' +
    'Machine Learning|Notebooks|Programming Languages|SCM Providers|Snippets|Testing|Themes|Visualization|Other'
  ).split('|'),
);
const MOST_KEYWORDS = 30;
/** Galleries and the editor's list of extensions cut longer ones off. */
const LONGEST_DESCRIPTION = 200;
const SMALLEST_ICON = 256;
const LARGEST_PICTURE = 1_000_000;
/** Badges of this kind say always the same and know nothing of who looks at them. */
const STATIC_BADGE = /^https:\/\/img\.shields\.io\/badge\/[^?#]+$/;

/** Width and height of a PNG; null where it is none. */
export function pngSize(bytes: Uint8Array): readonly [number, number] | null {
  const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
  if (bytes.length < 24 || signature.some((byte, i) => bytes[i] !== byte)) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  return [view.getUint32(16), view.getUint32(20)];
}

/** The pictures that a README shows, with their alternative texts. */
export function picturesOf(markdown: string): readonly { readonly alt: string; readonly path: string }[] {
  return [...markdown.matchAll(/!\[([^\]\n]*)\]\(([^)\s]+)\)/g)].map(([, alt = '', path = '']) => ({
    alt,
    path,
  }));
}

/** What is missing or wrong, a line each; empty where the extension can be put into the galleries. */
export function galleryFaults({ manifest, texts, readme, changelog, read }: GalleryFiles): string[] {
  const faults: string[] = [];
  const need = (holds: boolean, fault: string): void => void (holds || faults.push(fault));

  need(/^[a-z0-9][a-z0-9-]*$/i.test(manifest.publisher ?? ''), 'publisher: none that galleries accept');
  need((manifest.license ?? '') !== '' && read('LICENSE') !== null, 'license: not named, or no LICENSE');
  const icon = read(manifest.icon ?? '');
  const [width, height] = (icon && pngSize(icon)) ?? [0, 0];
  need(width >= SMALLEST_ICON && width === height, `icon: no square PNG of ${SMALLEST_ICON} pixels or more`);
  need(/^#[0-9a-f]{6}$/i.test(manifest.galleryBanner?.color ?? ''), 'galleryBanner: no colour');
  need(/^(?:dark|light)$/.test(manifest.galleryBanner?.theme ?? ''), 'galleryBanner: no theme');
  const { categories = [], keywords = [], badges = [] } = manifest;
  need(categories.length > 0, 'categories: none');
  for (const name of categories) need(CATEGORIES.has(name), `categories: galleries do not know ${name}`);
  need(keywords.length > 0 && keywords.length <= MOST_KEYWORDS, `keywords: not 1 to ${MOST_KEYWORDS}`);
  const once = new Set(keywords.map((k) => k.toLowerCase()));
  need(once.size === keywords.length, 'keywords: one stands there twice');
  need(badges.length > 0, 'badges: none');
  for (const { url, href, description } of badges) {
    need(STATIC_BADGE.test(url), `badges: ${url} is not static, or from a host that galleries refuse`);
    need(
      /^https:\/\//.test(href) && description.trim() !== '',
      `badges: ${url} leads nowhere or says nothing`,
    );
  }
  for (const [language, of] of Object.entries(texts)) {
    const { displayName = '', description = '' } = of;
    need(displayName !== '', `displayName (${language}): none`);
    need(
      description !== '' && description.length <= LONGEST_DESCRIPTION,
      `description (${language}): none, or more than ${LONGEST_DESCRIPTION} characters`,
    );
  }
  const newest = /^## +\[?(Unreleased|\d+\.\d+\.\d+)/m.exec(changelog)?.[1];
  need(
    newest === 'Unreleased' || newest === manifest.version,
    `changelog: it begins with ${newest ?? 'nothing'}, not with ${manifest.version} or Unreleased`,
  );
  const pictures = picturesOf(readme);
  need(pictures.length >= 3, 'README: fewer than three pictures');
  for (const { alt, path } of pictures) {
    const bytes = read(path);
    need(alt.trim() !== '', `README: ${path} has no alternative text`);
    need(bytes !== null && pngSize(bytes) !== null, `README: ${path} is no PNG of this repository`);
    need((bytes?.length ?? 0) <= LARGEST_PICTURE, `README: ${path} is larger than 1 MB`);
  }
  return faults;
}

export interface BaseUrls {
  /** Under which links of the README lead to files. */
  readonly content: string;
  /** Under which its pictures are had as such. */
  readonly images: string;
}

/** Where the files of a public repository are had. Throws where the address is none that is understood. */
export function baseUrls(repository: string): BaseUrls {
  const found = /^(?:git\+)?(https:\/\/(github\.com|gitlab\.com)\/[\w.-]+\/[\w./-]+?)(?:\.git)?\/?$/.exec(
    repository.trim(),
  );
  const [, at, host] = found ?? [];
  if (at === undefined)
    throw new Error(
      `DOSSIER_REPOSITORY is ${JSON.stringify(repository)}, but must be a public repository such as https://github.com/OWNER/NAME (GitHub or GitLab).`,
    );
  const files = host === 'github.com' ? at : `${at}/-`;
  return { content: `${files}/blob/HEAD`, images: `${files}/raw/HEAD` };
}

/** The repository to name: that of `DOSSIER_REPOSITORY`, else the manifest's; null where there is none. */
export function repositoryOf(manifest: GalleryManifest, asked: string | undefined): string | null {
  if (asked !== undefined && asked.trim() !== '') return asked.trim();
  const { repository } = manifest;
  return (typeof repository === 'string' ? repository : repository?.url) ?? null;
}
