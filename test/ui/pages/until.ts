// Waiting for what a window will show some time soon; everything in a window is asynchronous.

/** Calls `attempt` until it answers something other than null, for at most `ms` milliseconds. */
export async function until<T>(what: string, attempt: () => Promise<T | null>, ms = 30_000): Promise<T> {
  const end = Date.now() + ms;
  for (;;) {
    const answer = await attempt();
    if (answer !== null) return answer;
    if (Date.now() > end) throw new Error(`Waited ${ms / 1000} s in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
