// A note's file name from its subject: letters and digits of any script are kept, everything that a file system, a
// shell or a path could trip over becomes a hyphen.
import type { BriefingNote } from './note';

const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/;

/** E.g. `actor-wolodymyr-selenskyj.yaml`, `period-2025-02--2025-03.yaml`. At most 80 UTF-16 units and the ending. */
export function fileNameFor(note: BriefingNote): string {
  const date = note.briefing === 'event' && note.date && note.date !== 'unknown' ? `${note.date}-` : '';
  const subject = `${date}${note.subject}`
    .normalize('NFC')
    .toLowerCase()
    .replace(/\//g, '--')
    .replace(/[^\p{L}\p{N}-]+/gu, '-')
    .replace(/-{3,}/g, '--')
    .slice(0, 72)
    .replace(/^-+|-+$/g, '');
  const safe = subject === '' || RESERVED.test(subject) ? `${subject}-note` : subject;
  return `${note.briefing}-${safe}.yaml`;
}
