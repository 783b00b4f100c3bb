// The addresses under which articles, actors and briefings are resources: `dossier:///articles/…`. An address is a key to
// look something up by; it is never a path to open. Anything that is no such address is null.

export type ResourceKind = 'articles' | 'actors' | 'briefings';
const KINDS: readonly ResourceKind[] = ['articles', 'actors', 'briefings'];
const BASE = 'dossier:///';

export interface ResourceKey {
  readonly kind: ResourceKind;
  readonly id: string;
}

export function uriOf({ kind, id }: ResourceKey): string {
  return `${BASE}${kind}/${id.split('/').map(encodeURIComponent).join('/')}`;
}

export function keyOf(uri: string): ResourceKey | null {
  if (!uri.startsWith(BASE) || uri.length > 4_000) return null;
  const rest = uri.slice(BASE.length);
  const kind = KINDS.find((k) => rest.startsWith(`${k}/`));
  if (kind === undefined) return null;
  try {
    const id = rest
      .slice(kind.length + 1)
      .split('/')
      .map(decodeURIComponent)
      .join('/');
    return id === '' ? null : { kind, id };
  } catch {
    return null;
  }
}
