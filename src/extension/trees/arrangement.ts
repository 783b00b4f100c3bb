// How the views of actors and of articles are arranged, as the user last chose it, and the commands that change it: a filter
// box that filters while one types, and a pick for order and groups. Order and groups are kept per workspace; the filter
// for the session only, so that nobody misses an actor because of a filter of last week.
import * as vscode from 'vscode';
import type { Disposable } from '../disposable';
import type { Arrangement } from '../../core/present/api';

export interface Choice<T extends string> {
  readonly value: T;
  readonly label: string;
  readonly icon: string;
}

export interface ArrangementOptions<S extends string, G extends string> {
  /** Names the place where it is kept and the context key that tells menus of a filter. */
  readonly id: string;
  readonly plain: Arrangement<S, G>;
  readonly sorts: () => readonly Choice<S>[];
  readonly groups: () => readonly Choice<G>[];
  readonly commands: { readonly filter: string; readonly clear: string; readonly arrange: string };
  readonly words: () => { readonly filter: string; readonly prompt: string; readonly arrange: string };
}

export interface Arranged<S extends string, G extends string> extends Disposable {
  readonly now: Arrangement<S, G>;
  readonly onDidChange: vscode.Event<void>;
  /** Shows everything, where a filter hides what is looked for. */
  clear(): void;
}

function known<T extends string>(choices: readonly Choice<T>[], value: unknown, plain: T): T {
  return choices.find((c) => c.value === value)?.value ?? plain;
}

export function createArrangement<S extends string, G extends string>(
  memory: vscode.Memento,
  options: ArrangementOptions<S, G>,
): Arranged<S, G> {
  const { id, plain, commands } = options;
  const key = `dossier.${id}.arranged`;
  const changed = new vscode.EventEmitter<void>();
  const kept = memory.get<Partial<Arrangement<S, G>>>(key) ?? {};
  let now: Arrangement<S, G> = {
    text: '',
    sort: known(options.sorts(), kept.sort, plain.sort),
    group: known(options.groups(), kept.group, plain.group),
  };

  function set(next: Arrangement<S, G>): void {
    const before = now;
    now = next;
    if (before.sort !== next.sort || before.group !== next.group)
      void memory.update(key, { sort: next.sort, group: next.group });
    if ((before.text.trim() === '') !== (next.text.trim() === ''))
      void vscode.commands.executeCommand('setContext', `dossier.${id}.filtered`, next.text.trim() !== '');
    changed.fire();
  }

  function askText(): Promise<void> {
    const before = now.text;
    const { filter, prompt } = options.words();
    const box = vscode.window.createInputBox();
    box.title = filter;
    box.value = before;
    box.prompt = prompt;
    return new Promise((resolve) => {
      let taken = false;
      box.onDidChangeValue((text) => set({ ...now, text }));
      box.onDidAccept(() => {
        taken = true;
        box.hide();
      });
      box.onDidHide(() => {
        if (!taken && now.text !== before) set({ ...now, text: before });
        box.dispose();
        resolve();
      });
      box.show();
    });
  }

  async function askOrder(): Promise<void> {
    interface Item extends vscode.QuickPickItem {
      readonly next?: Arrangement<S, G>;
    }
    const head = (label: string): Item => ({ label, kind: vscode.QuickPickItemKind.Separator });
    const item = ({ label, icon }: Choice<string>, next: Arrangement<S, G>, chosen: boolean): Item => ({
      label: `$(${icon}) ${label}`,
      description: chosen ? vscode.l10n.t('now') : '',
      next,
    });
    const picked = await vscode.window.showQuickPick<Item>(
      [
        head(vscode.l10n.t('Order')),
        ...options.sorts().map((c) => item(c, { ...now, sort: c.value }, c.value === now.sort)),
        head(vscode.l10n.t('Groups')),
        ...options.groups().map((c) => item(c, { ...now, group: c.value }, c.value === now.group)),
      ],
      { title: options.words().arrange, placeHolder: vscode.l10n.t('How they stand in the view') },
    );
    if (picked?.next) set(picked.next);
  }

  /** Arguments come from keybindings and tests; without one the user is asked. */
  const registered = [
    vscode.commands.registerCommand(commands.filter, (arg: unknown) => {
      const text = typeof arg === 'object' && arg !== null && 'text' in arg ? arg.text : undefined;
      if (typeof text === 'string') set({ ...now, text });
      else return askText();
    }),
    vscode.commands.registerCommand(commands.clear, () => set({ ...now, text: '' })),
    vscode.commands.registerCommand(commands.arrange, (arg: unknown) => {
      if (typeof arg !== 'object' || arg === null) return askOrder();
      const { sort, group } = arg as { readonly sort?: unknown; readonly group?: unknown };
      set({
        ...now,
        sort: known(options.sorts(), sort, now.sort),
        group: known(options.groups(), group, now.group),
      });
    }),
  ];

  return {
    get now() {
      return now;
    },
    onDidChange: changed.event,
    clear() {
      if (now.text !== '') set({ ...now, text: '' });
    },
    dispose() {
      for (const d of registered) d.dispose();
      changed.dispose();
    },
  };
}
