// What Dossier hands to other extensions and the tests, and what its parts that are loaded later hand to the one that is
// always there. Types only.
import type * as vscode from 'vscode';
import type { Dossier } from '../core/api';
import type { FillView } from './asleep/views';
import type { Slices } from './engine/slices';
import type { MarkdownIt } from './preview/known-names';

/** What other extensions and the tests may use. */
export interface DossierApi {
  /** Wakes the engine; resolves when all articles known now are analysed and shown. */
  ready(): Promise<void>;
  /** The last snapshot; undefined before the first. */
  snapshot(): Dossier | undefined;
  /** There is a new snapshot, or a change of what could not be read: what the views follow. */
  readonly onDidChange: vscode.Event<void>;
  /** Articles that could not be read, with the code of the reason. */
  unread(): readonly { readonly id: string; readonly code: string }[];
  /** Whether files were looked for and the engine was started. */
  readonly awake: boolean;
  /** How long taking in what the engine found has held up this process at most, for measuring. */
  slices(): Slices<boolean>['figures'];
  /** What is wrong in Dossier's settings, in the words that the user is shown. */
  settingProblems(): readonly string[];
  /** How long `activate` took, in milliseconds: of the processor's time where that can be told (`processor-time.ts`). */
  readonly activationMs: number;
  /** The same of starting what is loaded only where there is something for it; undefined where it was not. */
  readonly startMs: number | undefined;
  /** Called by VS Code's Markdown preview. */
  extendMarkdownIt<M extends MarkdownIt>(md: M): M;
}

/** What stays registered while nothing is loaded asks these of what has been loaded. */
export interface Started extends Omit<DossierApi, 'activationMs'> {
  readonly startMs: number;
  /** Ends the engine's thread once it has written what would be missed at the next start. */
  close(): Promise<void>;
  tool(name: string): vscode.LanguageModelTool<object> | undefined;
  restorePicture(kind: 'timeline' | 'relations', panel: vscode.WebviewPanel): void;
  /** The text of a document of the sample. */
  sampleText(uri: vscode.Uri): Promise<string>;
}

/** Starts Dossier; `fill` fills the views. */
export type Start = (context: vscode.ExtensionContext, fill: FillView) => Started;
