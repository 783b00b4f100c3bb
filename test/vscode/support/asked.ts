// Questions that a command asks in the window, answered or given up, however late they come.
import * as vscode from 'vscode';
import { whileRunning } from './until';

const { executeCommand } = vscode.commands;

/** Closes whatever quick pick opens until the command has ended, and answers what it answered. */
export function givenUp<T>(command: Thenable<T>): Promise<T> {
  return whileRunning(command, () => executeCommand('workbench.action.closeQuickOpen'));
}

/** Takes whatever is selected in the quick pick that opens, until the command has ended. */
export function accepted<T>(command: Thenable<T>): Promise<T> {
  return whileRunning(command, () => executeCommand('workbench.action.acceptSelectedQuickOpenItem'));
}

/** Puts away whatever message a command waits with, until it has ended. */
export function told<T>(command: Thenable<T>): Promise<T> {
  return whileRunning(command, () => executeCommand('notifications.clearAll'));
}

/** Presses the first button of the notification in front until the command has ended. */
export function pressed<T>(command: Thenable<T>): Promise<T> {
  return whileRunning(command, () => executeCommand('notification.acceptPrimaryAction'));
}
