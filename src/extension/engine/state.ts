// What the engine is doing, as views and the status bar tell it.
import type { Answer, NoteAnswer, ReadingAnswer } from '../../worker/protocol';

export type EngineState =
  | { readonly kind: 'asleep' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'analysing'; readonly done: number; readonly total: number }
  | { readonly kind: 'ready' }
  /** The user has stopped it: what is known can be used, so many articles have not been read. */
  | { readonly kind: 'stopped'; readonly left: number }
  /** It died too often. */
  | { readonly kind: 'failed'; readonly reason: string; readonly outOfMemory: boolean };

/** A question without its number. */
export type Unasked<T> = T extends unknown ? Omit<T, 'request'> : never;

/** Whoever waits for an answer; `share` is told how far it is, 0 to 1. */
export interface Waiting {
  resolve(answer: Answer | ReadingAnswer | NoteAnswer): void;
  reject(error: Error): void;
  share?(share: number): void;
}
