// How long something of ours took in this process: by the processor's time of the thread where Node tells that, because a
// busy machine stretches every other clock; elsewhere (older versions of Node, browsers) by the clock. For measuring only.

/** What of the process Node tells from a version on; browsers have none. */
interface Clocked {
  threadCpuUsage?(): { readonly user: number; readonly system: number };
}

const clocked = (globalThis as { readonly process?: Clocked }).process;

/** Whether `spentMs` counts the processor's time. */
export const BY_PROCESSOR = typeof clocked?.threadCpuUsage === 'function';

/** Milliseconds spent up to now; only the difference of two calls means something. */
export function spentMs(): number {
  const used = clocked?.threadCpuUsage?.();
  return used ? (used.user + used.system) / 1000 : performance.now();
}
