// What the extension and the engine's thread say to each other: plain data only, so that it can cross to a worker
// thread, a web worker or another process. Requests carry a number and get exactly one answer; changes and reports do
// not. The extension imports nothing of the engine but these types.
import type {
  Answered,
  BriefingOptions,
  BriefingRequest,
  Decided,
  Decision,
  EventDecision,
  Edtf,
  ExportFormat,
  ImportStep,
  NoteFormat,
  NoteProblem,
  NoteReading,
  Problem,
  ProposedProse,
  ProseQuestion,
  Span,
  UpdateResult,
} from '../core/api';
import type { QuestionName } from '../core/answers/api';
import type { DossierFormat, ExportOptions, LeftOut, ListTrouble } from '../core/export/api';
import type { PackedPart } from '../core/present/api';
import type { NoteAnswer } from './protocol-notes';

export type * from './protocol-notes';

/** The window is being closed: the thread writes what would be missed, and ends. */
export interface Close {
  readonly kind: 'close';
}

/** The first message to a thread in a browser: what stands for the engine and its lexicons where a cache is kept, else null. */
export interface Open {
  readonly kind: 'open';
  readonly engine: string | null;
}

/** What a thread without files asks of its cache. */
export interface CacheQuestion {
  readonly kind: 'cache';
  readonly number: number;
  readonly what: 'read' | 'write' | 'remove' | 'list';
  /** Of the piece. */
  readonly name: string;
  readonly bytes?: Uint8Array<ArrayBuffer>;
}

export interface CacheAnswer {
  readonly kind: 'cached';
  readonly number: number;
  readonly bytes?: Uint8Array | null;
  readonly names?: readonly string[];
}

/** What the extension says when it starts the thread, where threads can be told anything then. */
export interface EngineData {
  /** The folder of the cache. */
  readonly cache?: string;
}

/** An article's text as decoded from its file, without byte-order mark. */
export interface ArticleText {
  readonly id: string;
  readonly text: string;
  /** The text of the sidecar file, where there is one: YAML with what is known of the article. */
  readonly sidecar?: string;
  /** What reading the file has shown, to be told with the article. */
  readonly problems?: readonly Problem[];
}

/** A set of changes that belong together; they show in one snapshot. */
export interface Change {
  readonly kind: 'change';
  /** Counts up; a snapshot says up to which change it goes. */
  readonly seq: number;
  readonly put: readonly ArticleText[];
  readonly remove: readonly string[];
  /** Of a reading of everything, with its first change: the ids of all articles that are there. */
  readonly all?: readonly string[];
  /** The texts of all `actors.yaml` files, in order; absent: unchanged. */
  readonly curated?: readonly ArticleText[];
  /** The texts of all `events.yaml` files, in order; absent: unchanged. */
  readonly decidedEvents?: readonly ArticleText[];
  /** Further parts of the same set follow: it is not complete before the first change that does not say so. */
  readonly more?: true;
  /** Articles are to be read one by one, so that it is known on which one the thread dies. */
  readonly alone?: true;
}

/** Leaves unread what has not been read yet; what is known stays, and can be asked for. */
export interface Halt {
  readonly kind: 'halt';
  readonly seq: number;
}

/** Forgets every article and fact; the next change starts anew. */
export interface Clear {
  readonly kind: 'clear';
  readonly seq: number;
}

export interface BriefRequest {
  readonly kind: 'brief';
  readonly request: number;
  readonly what: BriefingRequest;
  readonly options: Omit<BriefingOptions, 'template'>;
  /** The user's template to write it by. */
  readonly template?: TemplateText;
}

/** A file of `.dossier/templates/`; `name` is its file name without ending. */
export interface TemplateText {
  readonly name: string;
  readonly text: string;
}

/** Brings a note of the user's up to date; answered like a briefing, with `update`. */
export interface UpdateRequest {
  readonly kind: 'update';
  readonly request: number;
  readonly mine: string;
  /** What was written last time, or null. */
  readonly base: string | null;
  /** EDTF day. */
  readonly written: string;
  readonly schema: string;
  /** The template that the note names under `template:`, where its file is there. */
  readonly template?: TemplateText;
}

/** Turns a note into a page for people who do not read YAML; needs no dossier. */
export interface ExportRequest {
  readonly kind: 'export';
  readonly request: number;
  /** The note as the user has it. */
  readonly text: string;
  readonly to: ExportFormat;
}

/** Writes the whole dossier for other programs; tells how far it is by `exporting`, and is answered with `exported`. */
export interface ExportDossierRequest {
  readonly kind: 'export-dossier';
  readonly request: number;
  readonly format: DossierFormat;
  readonly options: ExportOptions;
  /** Path of the file (of several: of their folder, which is there); null: the answer is to hold the texts. */
  readonly to: { readonly path: string; readonly replace: boolean } | null;
}

/** Reads somebody else's list of actors and says what it would change in an `actors.yaml`; answered with `imported`. */
export interface ImportRequest {
  readonly kind: 'import';
  readonly request: number;
  /** The list's text. */
  readonly list: string;
  /** That of the `actors.yaml`, empty where there is none. */
  readonly curated: string;
}

/** Says what is wrong with a note or template, in a person's words; needs no dossier. */
export interface CheckRequest {
  readonly kind: 'check';
  readonly request: number;
  readonly what: 'briefing' | 'template';
  readonly text: string;
  /** Of the messages. */
  readonly language: 'de' | 'en';
}

/** What to ask a language model about a note, or what of its answer holds; answered with `prose`. */
export interface ProseRequest {
  readonly kind: 'prose';
  readonly request: number;
  /** The note as the editor holds it. */
  readonly text: string;
  /** So many characters may the facts take. */
  readonly room: number;
  /** Absent: what to ask. */
  readonly answered?: { readonly answer: string; readonly by: string };
}

/** Reads a briefing that is open in an editor and checks it against the dossier; answered by `reading`. */
export interface ReadingRequest {
  readonly kind: 'reading';
  readonly request: number;
  readonly text: string;
  /** Rules that the settings switch off. */
  readonly off: readonly string[];
  /** Of what is said about the note's form. */
  readonly language: 'de' | 'en';
}

/** Reads a note while its writer types; answered by `note-read`. */
export interface NoteRequest {
  readonly kind: 'note';
  readonly request: number;
  readonly text: string;
  readonly format: NoteFormat;
  /** The note's own date, on which its relative times rest; null: unknown. */
  readonly date: Edtf | null;
  /** Whether its quotations are to be compared with the articles. */
  readonly quotations: boolean;
  /** Whether its time expressions are wanted. */
  readonly times: boolean;
}

/** Asks for the time expressions of an article: a look-up, answered at once by `note-read`. */
export interface TimesRequest {
  readonly kind: 'times';
  readonly request: number;
  readonly article: string;
}

/** Writes a decision into the text of an `actors.yaml` or `events.yaml`; answered with `decided`. */
export interface DecideRequest {
  readonly kind: 'decide';
  readonly request: number;
  readonly decision: Decision | EventDecision;
  /** The file as the editor holds it; null where there is none yet. */
  readonly text: string | null;
  /** For a new file: the path of its schema, and what it is for. */
  readonly schema: string;
  readonly words: string;
}

/** Finds the known names in texts of the user's; answered with `found`. */
export interface ScanRequest {
  readonly kind: 'scan';
  readonly request: number;
  readonly texts: readonly ArticleText[];
  /** Only names that may mean this actor; null: all names. */
  readonly actor: string | null;
}

/** A known name in a text. */
export interface ScannedName {
  /** Without office and genitive ending. */
  readonly span: Span;
  /** With the ending, as it stands there. */
  readonly whole: Span;
  /** Who may be meant, the most weighty first. */
  readonly actors: readonly string[];
}

export interface ScannedText {
  readonly id: string;
  readonly names: readonly ScannedName[];
}

/** A question of an assistant; answered with `answered`, when all changes before it are in. */
export interface AskRequest {
  readonly kind: 'ask';
  readonly request: number;
  readonly tool: QuestionName;
  /** Whatever was sent. */
  readonly input: unknown;
  /** Whether the articles are the sample's. */
  readonly sample: boolean;
}

/** Asks what of an article's text is not the article; answered with `parts`. */
export interface PartsRequest {
  readonly kind: 'parts';
  readonly request: number;
  readonly article: string;
}

/** A piece of an article's text that is not the article. */
export interface ArticlePart {
  readonly span: Span;
  /** Id of the rule that says so; null where only a part of a line is meant. */
  readonly why: string | null;
}

export interface CancelRequest {
  readonly kind: 'cancel';
  readonly request: number;
}

/** What gets exactly one answer (or fault). */
export type Question =
  | BriefRequest
  | UpdateRequest
  | ExportRequest
  | ExportDossierRequest
  | ImportRequest
  | CheckRequest
  | ReadingRequest
  | ProseRequest
  | DecideRequest
  | ScanRequest
  | AskRequest
  | PartsRequest;

export type ToWorker = Change | Clear | Halt | Question | NoteRequest | TimesRequest | CancelRequest;

/** How far the analysis is: `done` of `total` articles of what is waiting. */
export interface Progress {
  readonly kind: 'progress';
  readonly done: number;
  readonly total: number;
}

/** How far an export of the dossier is, 0 to 1. */
export interface Exporting {
  readonly kind: 'exporting';
  readonly request: number;
  readonly share: number;
}

/** A part of what has changed in the dossier; with the last one it shows. `complete`: no articles are waiting. */
export interface Snapshot {
  readonly kind: 'snapshot';
  /** The last change that was taken in. */
  readonly seq: number;
  readonly part: PackedPart;
  readonly complete: boolean;
  /** Nothing is other than it was: whatever was touched has the words that it had. */
  readonly same?: true;
  /** It shows what was known when the folder was last open; not all of it has been compared with the articles yet. */
  readonly kept?: true;
  /** Problems of the `actors.yaml` and `events.yaml` files, by file. */
  readonly curatedProblems: readonly { readonly file: string; readonly problems: readonly Problem[] }[];
}

export interface Answer {
  readonly kind: 'answer';
  readonly request: number;
  readonly fileName: string;
  readonly text: string;
  /** So many articles were still to be read when this was answered; absent: none. */
  readonly unread?: number;
  /** Of a new briefing: what to keep beside it for its first update. */
  readonly record?: string;
  /** Of an update: the record for the next one, and what has changed. */
  readonly update?: Omit<UpdateResult, 'text'>;
  /** Of a check: what is wrong, in the order of the text. */
  readonly problems?: readonly NoteProblem[];
  /** Of `parts`: sorted. */
  readonly parts?: readonly ArticlePart[];
  /** Of `prose`: what to ask (null: the text is no briefing), or what of the answer holds. */
  readonly question?: ProseQuestion | null;
  readonly proposed?: ProposedProse;
  /** Of a decision: `text` is what a new file begins with, or the file as it was. */
  readonly decided?: Decided;
  /** Of an assistant's question. */
  readonly answered?: Answered;
  /** Of a scan: per text, in the order of the request. */
  readonly found?: readonly ScannedText[];
  /** Of an import: what it would do; `decided` where the file cannot be edited. */
  readonly imported?: { readonly steps: readonly ImportStep[]; readonly trouble: readonly ListTrouble[] };
  /** Of an export of the dossier. */
  readonly exported?: Exported;
}

export interface Exported {
  /** Names within the folder, empty where there is one file only; with texts where these were asked for. */
  readonly files: readonly { readonly name: string; readonly text?: string }[];
  /** UTF-8, of all files. */
  readonly bytes: number;
  readonly left: readonly LeftOut[];
}

/** What an editor shows of a briefing. */
export interface ReadingAnswer {
  readonly kind: 'reading';
  readonly request: number;
  readonly reading: NoteReading;
}

/** The article that is read next, null: several, or something else. Should the thread end, it may be why. */
export interface Begun {
  readonly kind: 'begun';
  readonly article: string | null;
}

/** A request that failed, or (without `request`) a fault while analysing; the worker goes on. */
export interface Fault {
  readonly kind: 'fault';
  readonly request?: number;
  /** The article on which it happened. */
  readonly article?: string;
  readonly message: string;
}

/** A line for the log, e.g. how long something took. */
export interface LogLine {
  readonly kind: 'log';
  readonly message: string;
}

export type FromWorker =
  Progress | Begun | Exporting | Snapshot | Answer | NoteAnswer | ReadingAnswer | Fault | LogLine;
