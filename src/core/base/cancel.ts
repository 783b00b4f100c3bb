// The smallest cancellation signal: checked, never awaited. VS Code's CancellationToken fits its shape.
export interface CancelSignal {
  readonly isCancellationRequested: boolean;
}

export const NEVER_CANCELLED: CancelSignal = { isCancellationRequested: false };
