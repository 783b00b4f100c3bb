// Tells V8 to take longer before it optimises a function, and to make less of each. The engine has some thousand
// functions, and at V8's own pace compiling them, many of them anew once a rarer word turns up, is half of the
// processor's work on the first megabyte of text. Only for processes of our own: the settings hold for the whole process,
// so nothing that an editor loads calls this.
import { setFlagsFromString } from 'node:v8';

/** Bytes of bytecode that a function may take in from those it calls; V8's own is 920. */
const TAKEN_IN = '--max-inlined-bytecode-size-cumulative=300';

/**
 * The settings for a version of V8, such as `11.3.244.8-node.38`. V8 writes a complaint of its own to stderr about each
 * setting that it does not know, so a version that was never looked at gets none.
 */
export function settingsFor(v8: string): readonly string[] {
  const major = Number.parseInt(v8, 10);
  // Up to Node 20 a function is weighed after so many bytes of bytecode; V8's own is 67,584.
  if (major === 10 || major === 11) return ['--interrupt-budget=400000', TAKEN_IN];
  // From Node 22 on, after so many calls; V8's own is 3,000. What is called less is compiled by the quicker Maglev.
  if (major >= 12 && major <= 14) return ['--invocation-count-for-turbofan=18000', TAKEN_IN];
  return [];
}

/** To be called before the engine has worked. It changes when code is compiled, never what it does. */
export function compileLater(): void {
  for (const setting of settingsFor(process.versions.v8)) setFlagsFromString(setting);
}
