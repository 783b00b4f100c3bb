// Runs the force layout beside the page: in a thread of its own where the page may have one, else in slices between frames.
// Either way positions arrive as they improve, and the last of them are the same.
import { createForce, type ForceInput } from './force';

export interface Placement {
  readonly run: number;
  readonly positions: Float32Array;
  readonly done: boolean;
}

const STEPS = 5;
const SLICE_MS = 8;

/** The thread's side. */
export function serveLayout(): void {
  let current = 0;
  self.addEventListener('message', (event: MessageEvent<{ run: number; input: ForceInput }>) => {
    const { run, input } = event.data;
    current = run;
    const force = createForce(input);
    const go = (): void => {
      if (current !== run) return;
      const more = force.advance(STEPS);
      const answer: Placement = { run, positions: force.positions(), done: !more };
      (self as unknown as { postMessage(message: Placement): void }).postMessage(answer);
      if (more) setTimeout(go, 0);
    };
    go();
  });
}

async function openThread(script: string): Promise<Worker> {
  const text = await (await fetch(script)).text();
  return new Worker(URL.createObjectURL(new Blob([text], { type: 'text/javascript' })));
}

/** The page's side. `place` is called with ever better positions of the newest layout. */
export function createLayout(
  script: string | null,
  place: (placement: Placement) => void,
): (input: ForceInput) => void {
  let run = 0;
  let thread: Worker | null = null;
  const ready =
    script === null
      ? Promise.resolve()
      : openThread(script).then(
          (worker) => {
            thread = worker;
            worker.addEventListener('message', (e: MessageEvent<Placement>) => {
              if (e.data.run === run) place(e.data);
            });
          },
          () => undefined,
        );

  function inSlices(input: ForceInput, mine: number): void {
    const force = createForce(input);
    const slice = (): void => {
      if (mine !== run) return;
      const began = performance.now();
      let more = true;
      while (more && performance.now() - began < SLICE_MS) more = force.advance(1);
      place({ run: mine, positions: force.positions(), done: !more });
      if (more) requestAnimationFrame(slice);
    };
    slice();
  }

  return (input) => {
    const mine = ++run;
    void ready.then(() => {
      if (mine !== run) return;
      if (thread) thread.postMessage({ run: mine, input });
      else inSlices(input, mine);
    });
  };
}
