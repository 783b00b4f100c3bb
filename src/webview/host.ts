// The picture's link to the extension: messages out and in, and a small state that survives hiding and reloading. Outside
// VS Code (in tests) nothing is kept and messages go to the parent window.
import type { FromPicture, ToPicture } from './protocol';

interface Api {
  postMessage(message: FromPicture): void;
  getState(): unknown;
  setState(state: unknown): void;
}

declare function acquireVsCodeApi(): Api;

let api: Api | undefined;

function host(): Api {
  api ??= acquireVsCodeApi();
  return api;
}

export function post(message: FromPicture): void {
  host().postMessage(message);
}

/** The state kept last, as far as it has the shape of `fallback`. */
export function keptState<T extends object>(fallback: T): T {
  const kept = host().getState();
  return typeof kept === 'object' && kept !== null ? { ...fallback, ...kept } : fallback;
}

export function keepState(state: object): void {
  host().setState(state);
}

/** Calls `show` with everything of a kind that is sent to this picture. */
export function onMessage<K extends ToPicture['kind']>(
  kind: K,
  show: (message: Extract<ToPicture, { kind: K }>) => void,
): void {
  window.addEventListener('message', (event: MessageEvent<unknown>) => {
    const message = event.data as ToPicture | null;
    if (typeof message === 'object' && message?.kind === kind)
      show(message as Extract<ToPicture, { kind: K }>);
  });
}

/** Calls `show` with everything that this picture is to show, and asks for it. */
export function onShow<K extends ToPicture['kind']>(
  kind: K,
  show: (message: Extract<ToPicture, { kind: K }>) => void,
): void {
  onMessage(kind, show);
  post({ kind: 'ready' });
}
