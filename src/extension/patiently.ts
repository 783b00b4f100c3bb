// Work that may take a while: done quietly where it is quick; where it takes longer than half a second, a notification says
// what is going on and can cancel it. Cancelling rejects with `CancellationError`, whatever the work itself makes of it.
import * as vscode from 'vscode';

const SLOW_MS = 500;

/** Runs `work`; its token is cancelled where the user gives up. */
export async function patiently<T>(
  title: string,
  work: (token: vscode.CancellationToken) => Promise<T>,
): Promise<T> {
  const source = new vscode.CancellationTokenSource();
  const cancelled = new Promise<never>((_, reject) => {
    source.token.onCancellationRequested(() => reject(new vscode.CancellationError()));
  });
  const done = Promise.race([work(source.token), cancelled]);
  const ended = done.then(
    () => undefined,
    () => undefined,
  );
  const timer = setTimeout(() => {
    const location = vscode.ProgressLocation.Notification;
    void vscode.window.withProgress({ location, title, cancellable: true }, (_, token) => {
      token.onCancellationRequested(() => source.cancel());
      return ended;
    });
  }, SLOW_MS);
  try {
    return await done;
  } finally {
    clearTimeout(timer);
    source.dispose();
  }
}
