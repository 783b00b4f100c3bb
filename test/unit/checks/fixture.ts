// The dossier made by hand as the checks know it, and a briefing on its actor to be broken.
import { checkNote, composeBriefing, KnownArticles, type NoteReading } from '../../../src/core/api';
import type { Dossier } from '../../../src/core/model/dossier';
import { fixtureDossier, TEXTS } from '../../support/dossier-fixture';

/** `texts`: the articles as they are now, each of one paragraph a line. */
export function knownOf(
  texts: Readonly<Record<string, string>> = TEXTS,
  dossier: Dossier = fixtureDossier(),
): KnownArticles {
  return new KnownArticles(dossier, (id) => {
    const text = texts[id];
    if (text === undefined) return null;
    let at = 0;
    const paragraphs = text.split('\n').map((line, i) => {
      const start = at;
      at += line.length + 1;
      return { number: i + 1, span: [start, start + line.length] as const };
    });
    return { text, paragraphs };
  });
}

export const NOTE = composeBriefing({ kind: 'actor', actor: 'ada-muster' }, fixtureDossier(), {
  language: 'en',
  written: '2025-04-01',
  schema: '../schema.json',
}).text;

export const EVENT_NOTE = composeBriefing({ kind: 'event', event: 'consult-lima' }, fixtureDossier(), {
  language: 'de',
  written: '2025-04-01',
  schema: '../schema.json',
}).text;

export function check(
  text: string,
  known: KnownArticles = knownOf(),
  off: readonly string[] = [],
): NoteReading {
  return checkNote(text, known, { off });
}

/** The note with one place changed; it must be there. */
export function changed(from: string | RegExp, to: string, note = NOTE): string {
  const out = note.replace(from, to);
  if (out === note) throw new Error(`${String(from)} does not stand in the note`);
  return out;
}
