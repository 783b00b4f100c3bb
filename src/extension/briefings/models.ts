// The language models that VS Code offers, behind a small interface: which there are, and one question to one of them. Only
// on the user's command; VS Code itself asks for leave the first time. Dossier has no model and no network of its own.
import * as vscode from 'vscode';

export interface ProseModel {
  /** As the user knows it, with who provides it. */
  readonly name: string;
  readonly detail: string;
  /** So many tokens may a question have. */
  readonly room: number;
  /** The whole answer; cut off beyond `longest` characters. Throws what VS Code throws, also when it is cancelled. */
  ask(question: string, longest: number, why: string, token: vscode.CancellationToken): Promise<string>;
}

function modelOf(chat: vscode.LanguageModelChat): ProseModel {
  return {
    name: chat.name,
    detail: [chat.vendor, chat.family].filter((p) => p !== '' && p !== chat.name).join(' · '),
    room: chat.maxInputTokens,
    ask: (question, longest, why, token) =>
      unlessCancelled(token, () => answerOf(question, longest, why, token)),
  };

  async function answerOf(
    question: string,
    longest: number,
    why: string,
    token: vscode.CancellationToken,
  ): Promise<string> {
    const message = vscode.LanguageModelChatMessage.User(question);
    const response = await chat.sendRequest([message], { justification: why }, token);
    let answer = '';
    for await (const part of response.text) {
      answer += part;
      if (answer.length > longest || token.isCancellationRequested) break;
    }
    return answer;
  }
}

/** A model that does not listen to its cancelling is left to itself. */
function unlessCancelled<T>(token: vscode.CancellationToken, work: () => Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = token.onCancellationRequested(() => reject(new vscode.CancellationError()));
    work()
      .then(
        (value) => {
          if (token.isCancellationRequested) reject(new vscode.CancellationError());
          else resolve(value);
        },
        (error: unknown) => {
          reject(error instanceof Error ? error : new Error(String(error)));
        },
      )
      .finally(() => {
        stop.dispose();
      });
  });
}

/** The models there are; none where VS Code has none, or none may be asked. Never rejects. */
export async function proseModels(): Promise<readonly ProseModel[]> {
  // Editors made from VS Code may lack the interface.
  const lm = vscode.lm as typeof vscode.lm | undefined;
  try {
    return ((await lm?.selectChatModels()) ?? []).map(modelOf);
  } catch {
    return [];
  }
}

/** Why a model did not answer, in the user's words. */
export function modelRefusal(error: unknown): string {
  if (error instanceof vscode.LanguageModelError)
    switch (error.code) {
      case vscode.LanguageModelError.NoPermissions.name:
        return vscode.l10n.t('you have not allowed Dossier to use it');
      case vscode.LanguageModelError.Blocked.name:
        return vscode.l10n.t('it refuses to answer, or its quota is used up');
      case vscode.LanguageModelError.NotFound.name:
        return vscode.l10n.t('it is no longer there');
    }
  return error instanceof Error ? error.message : String(error);
}
