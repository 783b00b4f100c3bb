// Request + dossier → the YAML text of a briefing. Deterministic: the same facts, options and day give the same bytes.
// It does not write files and does not look at earlier notes.
import type { Dossier } from '../model/dossier';
import type { Edtf } from '../model/edtf';
import { actorNote } from './actor-note';
import { eventNote } from './event-note';
import { fileNameFor } from './file-name';
import type { BriefingNote } from './note';
import { periodNote } from './period-note';
import { phrasesFor, type BriefingLanguage } from './phrases';
import { toYaml } from './to-yaml';

export type BriefingRequest =
  | { readonly kind: 'actor'; readonly actor: string }
  | { readonly kind: 'event'; readonly event: string }
  | { readonly kind: 'period'; readonly from: Edtf; readonly to: Edtf };

export interface BriefingOptions {
  readonly language: BriefingLanguage;
  /** The day of writing, EDTF. */
  readonly written: Edtf;
  /** Path or URL of the JSON Schema for the modeline. */
  readonly schema: string;
}

export interface Briefing {
  /** Safe on every file system; without folder. */
  readonly fileName: string;
  readonly text: string;
  readonly note: BriefingNote;
}

/** Throws `RangeError` when the dossier has no such actor or event. */
export function composeBriefing(
  request: BriefingRequest,
  dossier: Dossier,
  options: BriefingOptions,
): Briefing {
  const phrases = phrasesFor(options.language);
  const note =
    request.kind === 'actor'
      ? actorNote(request.actor, dossier, options, phrases)
      : request.kind === 'event'
        ? eventNote(request.event, dossier, options, phrases)
        : periodNote(request.from, request.to, dossier, options, phrases);
  return { fileName: fileNameFor(note), text: toYaml(note, options.schema, phrases), note };
}
