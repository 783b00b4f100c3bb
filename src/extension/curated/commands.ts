// The user's decisions on actors, as commands of the tree, the card and the lightbulb: *Merge into…*, *Split…*, *Add
// Another Name…*, *Rename…*, *Change Kind…*, *Not a Name*, *Undo Last Decision*. Each asks for what it needs, and for the
// actor where none is given; writing is done in `write-decision.ts`.
import * as vscode from 'vscode';
import type { Disposable } from '../disposable';
import { findName, type Actor, type EntityType } from '../../core/present/api';
import { COMMANDS } from '../commands/command-ids';
import { pickActor } from '../commands/picks';
import { actorFrom, byKeyToo, isFromView, subjectsFrom } from '../commands/subjects';
import type { DossierService } from '../engine/dossier-service';
import { actorType, mentionCount } from '../words/codes';
import { actorIconName } from '../words/icons';
import { uiDate } from '../words/ui-dates';
import { namesIn, otherNames, refOf, strayName } from './refs';
import { openAt, type DecisionWriter } from './write-decision';

const t = vscode.l10n.t;
const TYPES: readonly EntityType[] = ['person', 'organization', 'place', 'other'];

/** What the lightbulb hands over: an actor, and the words it stood on. */
export interface DecisionArgs {
  readonly actor: string;
  readonly words: string;
}

function isArgs(value: unknown): value is DecisionArgs {
  if (typeof value !== 'object' || value === null) return false;
  const { actor, words } = value as Partial<DecisionArgs>;
  return typeof actor === 'string' && typeof words === 'string';
}

export interface DecisionChoice {
  readonly icon: string;
  readonly label: string;
  readonly command: string;
}

/** The decisions that card and lightbulb offer, in the order of how often they are wanted. */
export function decisionChoices(): readonly DecisionChoice[] {
  return [
    { icon: 'git-merge', label: t('Merge into…'), command: COMMANDS.mergeActor },
    { icon: 'split-horizontal', label: t('Split…'), command: COMMANDS.splitActor },
    { icon: 'add', label: t('Add another name…'), command: COMMANDS.addAlias },
    { icon: 'edit', label: t('Rename…'), command: COMMANDS.renameActor },
    { icon: 'symbol-class', label: t('Change kind…'), command: COMMANDS.changeType },
    { icon: 'circle-slash', label: t('Not a name'), command: COMMANDS.ignoreActor },
  ];
}

function ask(
  title: string,
  value: string,
  taken: (name: string) => string | undefined,
): Thenable<string | undefined> {
  return vscode.window
    .showInputBox({
      title,
      value,
      prompt: t('Written to actors.yaml. Enter confirms, Escape cancels.'),
      validateInput: (v) => (v.trim() === '' ? t('A name is needed.') : taken(v.trim())),
    })
    .then((v) => v?.trim());
}

export function registerDecisions(
  service: DossierService,
  writer: DecisionWriter,
  subscriptions: Disposable[],
): void {
  /** The actor that a command is about: from its argument, at the cursor, or picked. */
  async function subject(arg: unknown, title: string): Promise<{ actor: Actor; words: string } | undefined> {
    const given = isArgs(arg) ? arg.actor : actorFrom(arg);
    if (given === undefined && isFromView(arg)) return undefined;
    const id = given ?? atCursor() ?? (await pickActor(service, title));
    await service.usable();
    const actor = service.view.actor(id ?? null);
    if (!actor) return undefined;
    return { actor, words: isArgs(arg) ? arg.words : actor.name };
  }

  function atCursor(): string | undefined {
    const editor = vscode.window.activeTextEditor;
    if (!editor) return undefined;
    const { active } = editor.selection;
    return findName(service.names, editor.document.lineAt(active.line).text, active.character)?.actors[0];
  }

  async function merge(arg: unknown, target?: unknown): Promise<boolean> {
    const found = await subject(arg, t('Merge Actor'));
    if (!found) return false;
    const from = found.actor;
    const other = actorFrom(target) ?? (await pickActor(service, t('Merge {0} into…', from.name), from));
    const into = service.view.actor(other ?? null);
    if (!into) return false;
    return writer.write(
      () => ({ kind: 'merge', from: refOf(from), into: refOf(into) }),
      [into, from],
      t('{0} is now one with {1}.', from.name, into.name),
    );
  }

  async function split(arg: unknown): Promise<boolean> {
    const found = await subject(arg, t('Split Actor'));
    if (!found) return false;
    const { actor, words } = found;
    const picked = await pickParts(actor, words);
    if (!picked) return false;
    const { names, articles } = picked;
    const suggestion = names[0] ?? `${actor.name} (2)`;
    const as = await ask(t('Name of whoever is split off'), suggestion, (name) =>
      name === actor.name ? t('Choose a name that tells the two apart, such as "{0} (2)".', name) : undefined,
    );
    if (as === undefined) return false;
    return writer.write(
      (file) => ({
        kind: 'split',
        actor: refOf(actor),
        as,
        names: names.length > 0 ? names : namesIn(actor, articles),
        articles: articles.map((id) => pathFrom(file, id)),
      }),
      [actor],
      t('{0} is now somebody else than {1}.', as, actor.name),
    );
  }

  /** An article as its folder's `actors.yaml` names it. */
  function pathFrom(file: vscode.Uri, article: string): string {
    const root = vscode.Uri.joinPath(file, '..').path.replace(/\/*$/u, '/');
    const uri = service.uriOf(article);
    return uri && uri.path.startsWith(root) ? uri.path.slice(root.length) : article;
  }

  async function pickParts(
    actor: Actor,
    words: string,
  ): Promise<{ names: readonly string[]; articles: readonly string[] } | undefined> {
    interface Part extends vscode.QuickPickItem {
      readonly name?: string;
      readonly article?: string;
    }
    const names = otherNames(actor).map((a): Part => ({
      label: a.name,
      description: a.count > 0 ? mentionCount(a.count) : '',
      name: a.name,
      picked: a.name === words && words !== actor.name,
    }));
    const articles =
      actor.articles.length < 2
        ? []
        : actor.articles.flatMap((id): Part[] => {
            const article = service.view.article(id);
            if (!article) return [];
            return [
              {
                label: article.title ?? id,
                description: article.published === null ? t('undated') : uiDate(article.published),
                article: id,
              },
            ];
          });
    if (names.length + articles.length === 0) {
      void vscode.window.showInformationMessage(
        t('{0} has one name and stands in one article only: there is nothing to split.', actor.name),
      );
      return undefined;
    }
    const head = (label: string): Part => ({ label, kind: vscode.QuickPickItemKind.Separator });
    const chosen = await vscode.window.showQuickPick<Part>(
      [
        ...(names.length > 0 ? [head(t('These names are somebody else')), ...names] : []),
        ...(articles.length > 0 ? [head(t('In these articles it is somebody else')), ...articles] : []),
      ],
      {
        canPickMany: true,
        title: t('Split {0}', actor.name),
        placeHolder: t('Choose the names or articles that are somebody else'),
        matchOnDescription: true,
      },
    );
    if (!chosen || chosen.length === 0) return undefined;
    return {
      names: chosen.flatMap((c) => c.name ?? []),
      articles: chosen.flatMap((c) => c.article ?? []),
    };
  }

  async function addAlias(arg: unknown): Promise<boolean> {
    const selected = isArgs(arg) && arg.actor === '' ? arg.words : '';
    const picked = selected === '' ? arg : await pickActor(service, t('"{0}" is another name of…', selected));
    if (selected !== '' && picked === undefined) return false;
    const found = await subject(picked, t('Add Another Name'));
    if (!found) return false;
    const { actor } = found;
    const known = new Set([actor.name, ...actor.aliases.map((a) => a.name)]);
    const alias =
      selected !== ''
        ? selected
        : await ask(t('Another name of {0}', actor.name), '', (name) =>
            name === actor.name || (known.has(name) && actor.curated)
              ? t('This name is known already.')
              : undefined,
          );
    if (alias === undefined) return false;
    return writer.write(
      () => ({ kind: 'alias', actor: refOf(actor), alias }),
      [actor],
      t('{0} is now another name of {1}.', alias, actor.name),
    );
  }

  async function rename(arg: unknown): Promise<boolean> {
    const found = await subject(arg, t('Rename Actor'));
    if (!found) return false;
    const { actor } = found;
    const name = await ask(t('New name of {0}', actor.name), actor.name, () => undefined);
    if (name === undefined || name === actor.name) return false;
    return writer.write(
      () => ({ kind: 'rename', actor: refOf(actor), name }),
      [actor],
      t('{0} is now called {1}.', actor.name, name),
    );
  }

  async function changeType(arg: unknown): Promise<boolean> {
    const found = await subject(arg, t('Change Kind of Actor'));
    if (!found) return false;
    const { actor } = found;
    const chosen = await vscode.window.showQuickPick(
      TYPES.filter((type) => type !== actor.type).map((type) => ({
        label: `$(${actorIconName(type)}) ${actorType(type)}`,
        type,
      })),
      { title: t('What is {0}?', actor.name), placeHolder: t('Now: {0}', actorType(actor.type)) },
    );
    if (!chosen) return false;
    return writer.write(
      () => ({ kind: 'type', actor: refOf(actor), type: chosen.type }),
      [actor],
      t('{0}: {1}.', actor.name, actorType(chosen.type)),
    );
  }

  async function ignore(arg: unknown): Promise<boolean> {
    const found = await subject(arg, t('Not a Name'));
    if (!found) return false;
    const { actor, words } = found;
    // On one of several names only that one is meant.
    const alias = strayName(actor, words);
    const ref = alias === undefined ? refOf(actor) : { name: alias, type: actor.type, names: [] };
    return writer.write(() => ({ kind: 'ignore', actor: ref }), [actor], t('{0} is no name.', ref.name));
  }

  const register = (id: string, run: (arg: unknown, more: unknown) => unknown): void => {
    subscriptions.push(vscode.commands.registerCommand(id, byKeyToo(run)));
  };
  // A second argument says into whom. Trees hand over their whole selection there, which says nothing.
  register(COMMANDS.mergeActor, (arg, target) => merge(arg, typeof target === 'string' ? target : undefined));
  register(COMMANDS.splitActor, split);
  register(COMMANDS.addAlias, addAlias);
  register(COMMANDS.renameActor, rename);
  register(COMMANDS.changeType, changeType);
  register(COMMANDS.ignoreActor, async (arg, all) => {
    const several = subjectsFrom(arg, all);
    if (several.length < 2) return ignore(several[0] ?? arg);
    let done = false;
    for (const id of new Set(several.flatMap((s) => actorFrom(s) ?? []))) done = (await ignore(id)) || done;
    return done;
  });
  register(COMMANDS.correctActor, async (arg) => {
    const found = await subject(arg, t('Put Actor Right'));
    if (!found) return;
    const chosen = await vscode.window.showQuickPick(
      decisionChoices().map(({ icon, label, command }) => ({ label: `$(${icon}) ${label}`, command })),
      { title: found.actor.name, placeHolder: t('What is to be put right?') },
    );
    if (chosen) await vscode.commands.executeCommand(chosen.command, arg ?? found.actor.id);
  });
  register(COMMANDS.undoDecision, () => writer.undo());
  register(COMMANDS.openDecision, async (arg) => {
    if (typeof arg !== 'object' || arg === null) return;
    const { file, line } = arg as { file?: unknown; line?: unknown };
    if (typeof file !== 'string' || typeof line !== 'number') return;
    const known = service.view.dossier.actors.some((a) => a.decided?.some((p) => p.file === file));
    if (known) await openAt(vscode.Uri.parse(file, true), line);
  });
}
