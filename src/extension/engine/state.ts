// What the engine is doing, as views and the status bar tell it.
export type EngineState =
  | { readonly kind: 'asleep' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'analysing'; readonly done: number; readonly total: number }
  | { readonly kind: 'ready' }
  /** The user has stopped it; *Rebuild* goes on. */
  | { readonly kind: 'stopped' }
  | { readonly kind: 'failed'; readonly reason: string };
