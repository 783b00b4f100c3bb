// The folder that a pattern for files names before its first wildcard. Works on the pattern alone.

/** `articles/**` → `articles`; empty where a wildcard comes first. */
export function folderOfGlob(glob: string): string {
  const parts = glob.split('/');
  const wild = parts.findIndex((p) => /[*?{}[\]]/.test(p));
  return (wild < 0 ? parts.slice(0, -1) : parts.slice(0, wild))
    .filter((p) => p !== '' && p !== '.')
    .join('/');
}
