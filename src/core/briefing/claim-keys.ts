// What makes two entries of a note the same claim: its kind and the words it rests on, not its wording, its place in
// the list or the number of its article. So an entry is known again after the user has edited it and after the
// articles were renumbered.
import { fingerprint } from '../base/ids';

type Entry = Readonly<Record<string, unknown>>;

function isEntry(value: unknown): value is Entry {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The words of the first source, with its article's file. */
function ground(entry: Entry, files: ReadonlyMap<string, string>): string {
  const sources = entry['source'];
  const first: unknown = Array.isArray(sources) ? sources[0] : undefined;
  if (!isEntry(first)) return '';
  const article = String(first['at']).split('¶')[0] ?? '';
  return `${files.get(article) ?? article}\0${String(first['words'])}`;
}

/** The key of an entry in a section; null for what is no entry of ours. */
export function claimKey(section: string, value: unknown, files: ReadonlyMap<string, string>): string | null {
  if (section === 'open-questions') return typeof value === 'string' ? fingerprint(value) : null;
  if (!isEntry(value)) return null;
  const part =
    section === 'actors'
      ? String(value['name'])
      : section === 'relations'
        ? String(value['with'])
        : section === 'offices'
          ? `${String(value['title'])}\0${typeof value['of'] === 'string' ? value['of'] : ''}`
          : section === 'differences'
            ? `${typeof value['what'] === 'string' ? value['what'] : ''}\0${String(value['field'])}`
            : section === 'summary'
              ? String(value['text'])
              : section === 'statements' || section === 'about'
                ? `${String(value['kind'])}\0${ground(value, files)}`
                : section === 'reports' || section === 'passages'
                  ? ground(value, files)
                  : `${String(value['type'])}\0${ground(value, files)}`;
  return fingerprint(`${section}\0${part}`);
}

/** Keys of a list's entries in order; a second entry with the same key gets a number behind it. */
export function claimKeys(
  section: string,
  values: readonly unknown[],
  files: ReadonlyMap<string, string>,
): (string | null)[] {
  const seen = new Map<string, number>();
  return values.map((value) => {
    const key = claimKey(section, value, files);
    if (key === null) return null;
    const n = (seen.get(key) ?? 0) + 1;
    seen.set(key, n);
    return n === 1 ? key : `${key}#${n}`;
  });
}

/** Article keys of a note (`a1`) to their files. */
export function filesOf(note: unknown): Map<string, string> {
  const articles = isEntry(note) ? note['articles'] : undefined;
  const out = new Map<string, string>();
  if (isEntry(articles))
    for (const [key, value] of Object.entries(articles))
      if (isEntry(value) && typeof value['file'] === 'string') out.set(key, value['file']);
  return out;
}
