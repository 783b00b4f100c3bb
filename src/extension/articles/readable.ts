// Whether a file is one that Dossier can read as an article, by the ending of its name: one of those that it knows, one that
// the user's own setting names, or a note beside an article. It looks at no file.

/** What may be picked; the same endings as in the setting's default. */
export const ENDINGS: readonly string[] = ['md', 'txt', 'html', 'htm', 'mhtml', 'eml', 'pdf', 'docx'];
/** What says of an article what it does not say itself. */
const BESIDE: readonly string[] = ['yaml', 'yml'];

/** `globs`: the setting's patterns. What has no ending may be a folder. */
export function isReadable(name: string, globs: readonly string[]): boolean {
  const ending = /[^./\\]\.([^./\\\s]{1,10})$/u.exec(name)?.[1]?.toLowerCase();
  if (ending === undefined || ENDINGS.includes(ending) || BESIDE.includes(ending)) return true;
  return globs.some((glob) => {
    const last = glob.toLowerCase().split('/').at(-1) ?? '';
    // `notes/**` takes everything.
    if (/^\*+$/.test(last)) return true;
    return last.split(/[.,{}]/).includes(ending);
  });
}
