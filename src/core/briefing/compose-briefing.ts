// Request + dossier → the YAML text of a briefing. Deterministic: the same facts, options and day give the same bytes.
// It does not write files and does not look at earlier notes.
import type { EventType } from '../model/annotation';
import type { Dossier } from '../model/dossier';
import type { Edtf } from '../model/edtf';
import { inLanguage } from '../naming/in-language';
import { actorNote } from './actor-note';
import { assemble, type Draft, type NoteContext } from './draft';
import { eventNote } from './event-note';
import { fileNameFor } from './file-name';
import type { BriefingNote } from './note';
import type { ParagraphTexts } from './paragraph-texts';
import { periodNote } from './period-note';
import { phrasesFor, type BriefingLanguage } from './phrases';
import { recordOf } from './record';
import { relationNote } from './relation-note';
import { sourcesNote } from './sources-note';
import type { BriefingTemplate } from './template';
import { toYaml } from './to-yaml';
import { topicNote } from './topic-note';

export type BriefingRequest =
  | { readonly kind: 'actor'; readonly actor: string }
  | { readonly kind: 'event'; readonly event: string }
  | { readonly kind: 'period'; readonly from: Edtf; readonly to: Edtf }
  | { readonly kind: 'relation'; readonly actors: readonly [string, string] }
  | TopicRequest
  | { readonly kind: 'sources'; readonly articles: readonly string[] };

/** What matches the search (all its words) and, where they are given, any of the actors and any of the types. */
export interface TopicRequest {
  readonly kind: 'topic';
  readonly search?: string;
  readonly actors?: readonly string[];
  readonly types?: readonly EventType[];
}

export interface BriefingOptions {
  readonly language: BriefingLanguage;
  /** The day of writing, EDTF. */
  readonly written: Edtf;
  /** Path or URL of the JSON Schema for the modeline. */
  readonly schema: string;
  /** The user's template to write it by. */
  readonly template?: BriefingTemplate;
}

export interface Briefing {
  /** Safe on every file system; without folder. */
  readonly fileName: string;
  readonly text: string;
  readonly note: BriefingNote;
  /** To be kept as the base of the first update. */
  readonly record: string;
}

/**
 * The note without its YAML, for bringing an older one up to date. Throws `RangeError` when the dossier has no such
 * actor, event or article. `texts`: for fingerprints and passages.
 */
export function composeNote(
  request: BriefingRequest,
  dossier: Dossier,
  options: BriefingOptions,
  texts: ParagraphTexts | null = null,
): BriefingNote {
  const told = inLanguage(dossier, options.language);
  const context = { dossier: told, options, phrases: phrasesFor(options.language), texts };
  return assemble(draftOf(request, context), context);
}

/** The note as a file to be written. Throws like `composeNote`. */
export function composeBriefing(
  request: BriefingRequest,
  dossier: Dossier,
  options: BriefingOptions,
  texts: ParagraphTexts | null = null,
): Briefing {
  const note = composeNote(request, dossier, options, texts);
  const text = toYaml(note, options.schema, phrasesFor(options.language));
  return { fileName: fileNameFor(note), text, note, record: recordOf(note, text) };
}

function draftOf(request: BriefingRequest, context: NoteContext): Draft {
  switch (request.kind) {
    case 'actor':
      return actorNote(request.actor, context);
    case 'event':
      return eventNote(request.event, context);
    case 'period':
      return periodNote(request.from, request.to, context);
    case 'relation':
      return relationNote(request.actors, context);
    case 'topic':
      return topicNote(request, context);
    case 'sources':
      return sourcesNote(request.articles, context);
  }
}
