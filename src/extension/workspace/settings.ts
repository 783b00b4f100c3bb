// The settings of Dossier, read and checked in one place. A value of the wrong kind counts as its default; nothing is
// cached, so that a change takes effect without a reload.
import * as vscode from 'vscode';
import type { Severity } from '../../core/present/api';
import { uiLanguage } from '../words/ui-language';
import { globFault } from '../settings/faults';

export const SECTION = 'dossier';
/** The rules that check briefings, as the manifest names them; a unit test keeps this, the manifest and the core alike. */
export const RULES: readonly string[] = [
  'yaml-syntax',
  'note-form',
  'note-sense',
  'source-missing',
  'source-moved',
  'source-changed',
  'reference-unknown',
  'quotation-not-verbatim',
  'date-not-edtf',
  'date-too-fine',
  'actor-unknown',
  'office-time',
  'claim-without-source',
  'article-duplicate',
  'article-unused',
];
export const DEFAULT_ARTICLES: readonly string[] = ['articles/**/*.{md,txt,html,htm,mhtml,eml,pdf,docx}'];

function setting(name: string, scope?: vscode.ConfigurationScope): unknown {
  return vscode.workspace.getConfiguration(SECTION, scope).get(name);
}

/** Globs of the articles, relative to the workspace folder; the default where none of the user's can be used. */
export function articleGlobs(folder: vscode.WorkspaceFolder): readonly string[] {
  const value = setting('articles', folder);
  if (!Array.isArray(value)) return DEFAULT_ARTICLES;
  const usable = value
    .filter((v): v is string => typeof v === 'string' && globFault(v) === null)
    .map((v) => v.trim());
  return usable.length === 0 && value.length > 0 ? DEFAULT_ARTICLES : usable;
}

export function sampleEnabled(): boolean {
  return setting('sample.enabled') !== false;
}

/** Whether the text of pages, mails, PDF and Word files is kept as a file beside them. */
export function keepExtracted(scope: vscode.ConfigurationScope): boolean {
  return setting('extracted.keep', scope) !== false;
}

/** What Dossier does in the editor and what has no setting of its own; a unit test keeps this and the manifest alike. */
export const FEATURES = [
  'definition',
  'references',
  'highlights',
  'symbols',
  'rename',
  'completion',
  'fixes',
  'quoting',
  'paste',
  'problems',
  'links',
  'outline',
  'folding',
  'dates',
] as const;

/** Whether a feature of the editor is wanted: whatever the user has not switched off. */
export function featureOn(feature: (typeof FEATURES)[number], scope?: vscode.ConfigurationScope): boolean {
  const value = setting('editor.features', scope);
  return !(
    typeof value === 'object' &&
    value !== null &&
    (value as Record<string, unknown>)[feature] === false
  );
}

/** Whether briefings and templates are checked while they are open. */
export function checksEnabled(scope: vscode.ConfigurationScope): boolean {
  return setting('checks.enabled', scope) !== false;
}

/** Languages in which names are looked for. */
export const DEFAULT_LANGUAGES: readonly string[] = ['markdown', 'plaintext', 'yaml'];

function texts(value: unknown): readonly string[] | null {
  if (!Array.isArray(value)) return null;
  return value.filter((v): v is string => typeof v === 'string' && v.trim() !== '').map((v) => v.trim());
}

/** Ids of the languages in which names are looked for: cards, lightbulb, definition and so on. */
export function nameLanguages(): readonly string[] {
  return texts(setting('names.languages')) ?? DEFAULT_LANGUAGES;
}

/** Whether names are looked for in a document, by its language and its place in the workspace. */
export function namesWanted(document: vscode.TextDocument): boolean {
  if (!nameLanguages().includes(document.languageId)) return false;
  const patterns = (texts(setting('names.folders', document)) ?? []).filter((p) => globFault(p) === null);
  const folder = patterns.length === 0 ? undefined : vscode.workspace.getWorkspaceFolder(document.uri);
  if (!folder) return true;
  const fits = (glob: string): boolean =>
    vscode.languages.match({ pattern: new vscode.RelativePattern(folder, glob) }, document) > 0;
  const wanted = patterns.filter((p) => !p.startsWith('!'));
  const unwanted = patterns.filter((p) => p.startsWith('!')).map((p) => p.slice(1));
  return (wanted.length === 0 || wanted.some(fits)) && !unwanted.some(fits);
}

export function hoverEnabled(document: vscode.TextDocument): boolean {
  return setting('hover.enabled', document) !== false && namesWanted(document);
}

/** Whether known names are marked in the preview of Markdown. */
export function previewEnabled(): boolean {
  return setting('preview.names') !== false;
}

/** Whether decisions and briefings on a name are offered in the lightbulb. */
export function nameActionsEnabled(document: vscode.TextDocument): boolean {
  return setting('names.actions', document) !== false && namesWanted(document);
}

/** Whether known names are suggested in notes. */
export function nameCompletionEnabled(document: vscode.TextDocument): boolean {
  return setting('names.completion', document) !== false && namesWanted(document);
}

/** Whether definition, references, rename, highlights and symbols answer for names. */
export function nameNavigationEnabled(
  feature: (typeof FEATURES)[number],
  document?: vscode.TextDocument,
): boolean {
  if (setting('names.navigation', document) === false || !featureOn(feature, document)) return false;
  return document === undefined || namesWanted(document);
}

/** Whether known names are marked; off unless the user wants it. */
export function nameHighlightEnabled(document: vscode.TextDocument): boolean {
  return setting('names.highlight', document) === true && namesWanted(document);
}

export function lensesEnabled(scope: vscode.ConfigurationScope): boolean {
  return setting('briefings.codeLens', scope) !== false;
}

/** What the user set for the rules that check briefings: `off`, or how loud they are. */
function ruleSettings(scope: vscode.ConfigurationScope): Readonly<Record<string, unknown>> {
  const value = setting('checks.rules', scope);
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

/** Ids of the rules that are switched off for a note. */
export function rulesOff(scope: vscode.ConfigurationScope): readonly string[] {
  if (!checksEnabled(scope)) return RULES;
  return Object.entries(ruleSettings(scope)).flatMap(([rule, level]) => (level === 'off' ? [rule] : []));
}

/** How loud the user wants a rule, or null for the rule's own way. */
export function ruleSeverity(rule: string, scope: vscode.ConfigurationScope): Severity | null {
  const level = ruleSettings(scope)[rule];
  if (level === 'information') return 'info';
  return level === 'error' || level === 'warning' || level === 'hint' ? level : null;
}

/** Whether quotations in notes are compared with the articles. */
export function quotationCheckEnabled(scope: vscode.ConfigurationScope): boolean {
  return setting('quotations.check', scope) !== false;
}

/** Off unless it was asked for. */
export function dateHintsEnabled(scope: vscode.ConfigurationScope): boolean {
  return setting('dates.inlayHints', scope) === true;
}

/** Folder of the briefings, relative to the workspace folder, without leading or trailing slashes. */
export function briefingsFolder(folder: vscode.WorkspaceFolder): string {
  const value = setting('briefings.folder', folder);
  const usable = typeof value === 'string' && !/^[\\/]|\.\.|[:*?"<>|]/.test(value);
  const parts = (usable ? value : '').split(/[\\/]+/).filter((p) => p !== '' && p !== '.' && p !== '..');
  return parts.length > 0 ? parts.join('/') : 'briefings';
}

/** Language of the briefings: what the user set, else that of the user interface, else English. */
export function briefingLanguage(scope?: vscode.ConfigurationScope): 'de' | 'en' {
  const value = setting('briefings.language', scope);
  if (value === 'de' || value === 'en') return value;
  return uiLanguage();
}

/** Whether the protocol server for assistants is offered to VS Code. */
export function mcpEnabled(): boolean {
  return setting('mcp.enabled') !== false;
}

/** Whether assistants may have briefings written; only the user's own settings can say so. */
export function mcpBriefings(scope: vscode.ConfigurationScope): boolean {
  return setting('mcp.allowBriefings', scope) === true;
}

/** Whether after a change of settings there are other articles, or they are read otherwise. */
export function concernsArticles(e: vscode.ConfigurationChangeEvent): boolean {
  const ours = ['articles', 'sample', 'extracted'].map((name) => `${SECTION}.${name}`);
  return [...ours, 'files.exclude'].some((section) => e.affectsConfiguration(section));
}
