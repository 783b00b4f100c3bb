// Tells the user once, in one message, which of Dossier's settings cannot be used as they are: which, where it stands, what
// is wrong and what holds instead. Looks when the engine is first woken and when settings change, never before; what is
// told is told again only after it has been put right. It changes no setting.
import * as vscode from 'vscode';
import type { DossierService } from '../engine/dossier-service';
import { SECTION } from '../workspace/settings';
import { settingFault, type SettingFault, type SettingSchema } from './faults';

/** Settings whose strings are patterns for files. */
const GLOBS = new Set(['dossier.articles', 'dossier.names.folders']);

export interface SettingProblem {
  readonly setting: string;
  readonly message: string;
  /** The command that opens the settings where the value stands, with its argument. */
  readonly open: readonly [command: string, argument: unknown];
}

interface Place {
  readonly value: unknown;
  readonly where: string;
  readonly open: SettingProblem['open'];
}

type Inspected = ReturnType<vscode.WorkspaceConfiguration['inspect']>;

function placesIn(setting: string, found: Inspected, folder: vscode.WorkspaceFolder | undefined): Place[] {
  const places: Place[] = [];
  const add = (value: unknown, where: string, open: Place['open']): void => {
    if (value !== undefined) places.push({ value, where, open });
  };
  add(found?.globalValue, vscode.l10n.t('user settings'), ['workbench.action.openSettings', setting]);
  add(found?.workspaceValue, vscode.l10n.t('workspace settings'), [
    'workbench.action.openWorkspaceSettings',
    setting,
  ]);
  // With one folder open, its settings are those of the workspace.
  if (folder && (vscode.workspace.workspaceFolders?.length ?? 0) > 1)
    add(found?.workspaceFolderValue, vscode.l10n.t('settings of the folder {0}', folder.name), [
      'workbench.action.openFolderSettings',
      folder.uri,
    ]);
  return places;
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? '';
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

function expectedWords(type: string): string {
  switch (type) {
    case 'boolean':
      return vscode.l10n.t('true or false');
    case 'array':
      return vscode.l10n.t('a list in square brackets');
    case 'object':
      return vscode.l10n.t('entries in curly brackets');
    case 'string':
      return vscode.l10n.t('words in quotation marks');
    default:
      return vscode.l10n.t('a number');
  }
}

/** What is wrong, as the rest of »The setting X (workspace settings) …«. */
function faultWords(fault: SettingFault): string {
  switch (fault.kind) {
    case 'type':
      return vscode.l10n.t('is {0}, but must be {1}', shown(fault.value), expectedWords(fault.expected));
    case 'choice':
      return vscode.l10n.t('has {0}, but must be one of: {1}', shown(fault.value), fault.choices.join(', '));
    case 'key':
      return vscode.l10n.t(
        'has the unknown entry {0}; there are: {1}',
        shown(fault.key),
        fault.keys.join(', '),
      );
    case 'range':
      return vscode.l10n.t('is {0}, which is too small or too large', shown(fault.value));
    case 'form':
      return vscode.l10n.t(
        'is {0}, but must be a folder inside the workspace, such as briefings',
        shown(fault.value),
      );
    case 'glob':
      switch (fault.why) {
        case 'empty':
          return vscode.l10n.t('has an empty pattern');
        case 'bracket':
          return vscode.l10n.t('has the pattern {0}, whose brackets do not match', shown(fault.glob));
        case 'absolute':
          return vscode.l10n.t(
            'has the pattern {0}, but patterns begin in the folder, such as articles/**/*.md',
            shown(fault.glob),
          );
        case 'backslash':
          return vscode.l10n.t('has the pattern {0}, but folders are separated by /', shown(fault.glob));
        case 'outside':
          return vscode.l10n.t('has the pattern {0}, which leads out of the folder', shown(fault.glob));
      }
  }
}

function remedyWords(fault: SettingFault): string {
  if (fault.kind === 'glob') return vscode.l10n.t('This pattern is left out until it is put right.');
  if (fault.kind === 'key') return vscode.l10n.t('This entry has no effect.');
  return vscode.l10n.t('Until it is put right, the default holds.');
}

/** Everything that is wrong in the settings now. */
export function settingProblems(schemas: Readonly<Record<string, SettingSchema>>): readonly SettingProblem[] {
  const folders: readonly (vscode.WorkspaceFolder | undefined)[] = vscode.workspace.workspaceFolders ?? [
    undefined,
  ];
  const problems = new Map<string, SettingProblem>();
  for (const folder of folders.length > 0 ? folders : [undefined]) {
    const configuration = vscode.workspace.getConfiguration(undefined, folder);
    for (const [setting, schema] of Object.entries(schemas))
      for (const { value, where, open } of placesIn(setting, configuration.inspect(setting), folder)) {
        const fault = settingFault(value, schema, { globs: GLOBS.has(setting) });
        if (!fault) continue;
        const message = `${vscode.l10n.t('The setting "{0}" ({1}) {2}.', setting, where, faultWords(fault))} ${remedyWords(fault)}`;
        problems.set(message, { setting, message, open });
      }
  }
  return [...problems.values()];
}

/** Keeps watch over the settings; answers with a way to ask for what is wrong. */
export function registerSettingsCheck(
  service: DossierService,
  extension: vscode.Extension<unknown>,
  log: vscode.LogOutputChannel,
  subscriptions: vscode.ExtensionContext['subscriptions'],
): () => readonly SettingProblem[] {
  const manifest = extension.packageJSON as {
    readonly contributes: {
      readonly configuration: { readonly properties: Readonly<Record<string, SettingSchema>> };
    };
  };
  const now = (): readonly SettingProblem[] => settingProblems(manifest.contributes.configuration.properties);
  let told = new Set<string>();

  async function check(): Promise<void> {
    const problems = now();
    const fresh = problems.filter(({ message }) => !told.has(message));
    told = new Set(problems.map(({ message }) => message));
    const [first] = fresh;
    if (!first) return;
    for (const { message } of fresh) log.warn(message);
    const more = fresh.length > 1 ? ` ${vscode.l10n.t('{0} more in the log.', fresh.length - 1)}` : '';
    const open = vscode.l10n.t('Open Setting');
    const answer = await vscode.window.showWarningMessage(`${first.message}${more}`, open);
    if (answer === open) await vscode.commands.executeCommand(...first.open);
  }

  let looked = false;
  subscriptions.push(
    service.onDidChangeState(({ kind }) => {
      if (looked || kind === 'asleep') return;
      looked = true;
      void check();
    }),
    vscode.workspace.onDidChangeConfiguration((e) => {
      if (looked && e.affectsConfiguration(SECTION)) void check();
    }),
  );
  return now;
}
