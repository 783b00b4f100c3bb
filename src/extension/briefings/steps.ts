// Questions one after the other, each a searchable list or a line of text, with a button that leads back to the one before.
// Lists open at once and fill when their items are there. Leaving a question without an answer leaves them all.
import * as vscode from 'vscode';
import { fillBox, shortList, type LongList } from '../commands/long-list';

export const BACK = Symbol('back');
export type Back = typeof BACK;

/** An answer, one step back, or undefined: given up. */
export type Answered<T> = T | Back | undefined;

export interface Place {
  readonly title: string;
  readonly step: number;
  readonly steps: number;
  /** Whether there is a question to go back to. */
  readonly canBack: boolean;
}

interface ListQuestion<T extends vscode.QuickPickItem> {
  readonly items: Promise<readonly T[] | LongList<T>>;
  readonly placeholder: string;
  /** So many must be chosen; absent: exactly one, without check boxes. */
  readonly atLeast?: number;
  /** What is chosen at the beginning, and what tells items apart: else their labels. */
  readonly chosen?: readonly T[];
  readonly keyOf?: (item: T) => string | undefined;
  /** Items made of what is typed. */
  readonly typed?: (text: string) => T | null;
  /** Told while too few are chosen. */
  readonly tooFew?: string;
}

function show<T>(
  box: vscode.QuickPick<vscode.QuickPickItem> | vscode.InputBox,
  place: Place,
  accept: () => Answered<T> | null,
): Promise<Answered<T>> {
  box.title = place.title;
  if (place.steps > 1) {
    box.step = place.step;
    box.totalSteps = place.steps;
  }
  box.ignoreFocusOut = place.steps > 1;
  if (place.canBack) box.buttons = [vscode.QuickInputButtons.Back];
  return new Promise<Answered<T>>((resolve) => {
    box.onDidTriggerButton((button) => {
      if (button !== vscode.QuickInputButtons.Back) return;
      resolve(BACK);
      box.hide();
    });
    box.onDidAccept(() => {
      const answer = accept();
      if (answer === null) return;
      resolve(answer);
      box.hide();
    });
    box.onDidHide(() => {
      resolve(undefined);
      box.dispose();
    });
    box.show();
  });
}

function isLong<T extends vscode.QuickPickItem>(items: readonly T[] | LongList<T>): items is LongList<T> {
  return !Array.isArray(items);
}

/** Asks for items of a list. */
export function askList<T extends vscode.QuickPickItem>(
  place: Place,
  question: ListQuestion<T>,
): Promise<Answered<readonly T[]>> {
  const box = vscode.window.createQuickPick<T>();
  const { atLeast } = question;
  box.placeholder = question.placeholder;
  box.matchOnDescription = true;
  box.matchOnDetail = true;
  box.canSelectMany = atLeast !== undefined;
  box.busy = true;
  const { typed } = question;
  let filled: vscode.Disposable | undefined;
  void question.items.then(
    (items) => {
      box.busy = false;
      const list = isLong(items) ? items : shortList(items);
      if (!typed) {
        filled = fillBox(box, list, question.keyOf ?? ((i) => i.label), question.chosen);
        return;
      }
      const fill = (): void => {
        const own = typed(box.value);
        box.items = own === null ? list.first : [own, ...list.first.filter((i) => i.label !== own.label)];
      };
      fill();
      box.onDidChangeValue(fill);
    },
    () => box.hide(),
  );
  box.onDidHide(() => {
    filled?.dispose();
  });
  return show<readonly T[]>(box, place, () => {
    const { selectedItems } = box;
    if (atLeast === undefined) return selectedItems.length > 0 ? selectedItems : null;
    if (selectedItems.length >= atLeast) return selectedItems;
    box.title = `${place.title}: ${question.tooFew ?? ''}`;
    return null;
  });
}

/** Asks for a line of text; it may be empty. */
export function askText(
  place: Place,
  prompt: string,
  placeholder: string,
  value = '',
): Promise<Answered<string>> {
  const box = vscode.window.createInputBox();
  box.prompt = prompt;
  box.placeholder = placeholder;
  box.value = value;
  return show<string>(box, place, () => box.value.trim());
}

/** One question of several: `state` is what was answered before. */
export type Step<S> = (state: S, place: Place) => Promise<Answered<S>>;

/**
 * Asks the steps in order; *back* in the first one answers `BACK` where there is something before it. What was answered
 * is not forgotten on the way back: each question is asked with all that is known by then.
 */
export async function askSteps<S>(
  title: string,
  steps: readonly Step<S>[],
  start: S,
  before = 0,
): Promise<Answered<S>> {
  let state = start;
  for (let i = 0; i < steps.length;) {
    const place: Place = {
      title,
      step: before + i + 1,
      steps: before + steps.length,
      canBack: before + i > 0,
    };
    const answer = await steps[i]?.(state, place);
    if (answer === undefined) return undefined;
    if (answer === BACK) {
      if (i === 0) return BACK;
      i--;
      continue;
    }
    state = answer;
    i++;
  }
  return state;
}
