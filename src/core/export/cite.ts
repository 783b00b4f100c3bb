// Evidence as a line that people can read and look up: »articles/a.md ¶3 [120–134] …«. Offsets are UTF-16 units into the
// file's exact text, as in `dossier annotate`.
import type { Evidence } from '../model/dossier';
import { cut, oneLine } from './clean';

/** Where it stands: `¶3 [120–134]`. */
export function place(evidence: Evidence): string {
  return `¶${evidence.paragraph} [${evidence.span[0]}–${evidence.span[1]}]`;
}

/** Where it stands and the words there. */
export function citeEvidence(evidence: Evidence, length = 2000): string {
  return `${place(evidence)} »${cut(oneLine(evidence.words), length)}«`;
}

/** The same with its article. */
export function citeWithArticle(evidence: Evidence, length = 2000): string {
  return `${oneLine(evidence.article)} ${citeEvidence(evidence, length)}`;
}
