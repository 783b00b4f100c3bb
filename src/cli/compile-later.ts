// Tells V8 to take longer before it optimises a function, and to make less of each. The engine has some thousand
// functions, and at V8's own pace compiling them, many of them anew once a rarer word turns up, is half of the
// processor's work on the first megabyte of text. Only for processes of our own: the settings hold for the whole process,
// so nothing that an editor loads calls this.
import { setFlagsFromString } from 'node:v8';

/** Bytes of bytecode that a function runs before it is weighed; V8's own is 67,584. */
const BUDGET = 400_000;
/** Bytes of bytecode that a function may take in from those it calls; V8's own is 920. */
const TAKEN_IN = 300;

/** To be called before the engine has worked. It changes when code is compiled, never what it does. */
export function compileLater(): void {
  setFlagsFromString(`--interrupt-budget=${BUDGET}`);
  setFlagsFromString(`--max-inlined-bytecode-size-cumulative=${TAKEN_IN}`);
}
