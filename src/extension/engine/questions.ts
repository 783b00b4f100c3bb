// The questions that wait for the engine's answer: numbers them, hands each answer to whoever asked, and cancels or ends
// them. It knows no thread; `post` sends what is asked. Exactly one answer, fault or end comes for each.
import * as vscode from 'vscode';
import type {
  Answer,
  FromWorker,
  NoteAnswer,
  NoteRequest,
  Question,
  ReadingAnswer,
  TimesRequest,
  ToWorker,
} from '../../worker/protocol';
import type { Unasked, Waiting } from './state';

export interface Questions {
  ask(
    post: (message: ToWorker) => void,
    question: Unasked<Question | NoteRequest | TimesRequest>,
    token?: vscode.CancellationToken,
    share?: (share: number) => void,
  ): Promise<Answer | ReadingAnswer | NoteAnswer>;
  /** Takes a message that belongs to a question; whether it did. */
  receive(message: FromWorker): boolean;
  /** Nobody will answer any more. */
  end(error: Error): void;
}

export function createQuestions(): Questions {
  const waiting = new Map<number, Waiting>();
  let last = 0;
  return {
    ask(post, question, token, share) {
      const request = ++last;
      return new Promise((resolve, reject) => {
        waiting.set(request, { resolve, reject, ...(share ? { share } : {}) });
        token?.onCancellationRequested(() => {
          if (!waiting.delete(request)) return;
          post({ kind: 'cancel', request });
          reject(new vscode.CancellationError());
        });
        post({ ...question, request });
      });
    },
    receive(message) {
      switch (message.kind) {
        case 'exporting':
          waiting.get(message.request)?.share?.(message.share);
          return true;
        case 'answer':
        case 'reading':
        case 'note-read':
          waiting.get(message.request)?.resolve(message);
          waiting.delete(message.request);
          return true;
        case 'fault':
          if (message.request === undefined) return false;
          waiting.get(message.request)?.reject(new Error(message.message.split('\n', 1)[0]));
          waiting.delete(message.request);
          return true;
        default:
          return false;
      }
    },
    end(error) {
      for (const { reject } of waiting.values()) reject(error);
      waiting.clear();
    },
  };
}
