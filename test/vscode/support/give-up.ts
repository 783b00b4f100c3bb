// A question that a command asks and that is closed without an answer, however late it comes.
import * as vscode from 'vscode';

/** Closes whatever quick pick opens until the command has ended, and answers what it answered. */
export async function givenUp<T>(command: Thenable<T>): Promise<T> {
  let ended = false;
  const answer = Promise.resolve(command).finally(() => (ended = true));
  while (!ended) {
    await Promise.race([answer.catch(() => undefined), new Promise((resolve) => setTimeout(resolve, 400))]);
    if (!ended) await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
  }
  return answer;
}
