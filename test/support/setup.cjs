// Loaded by mocha before the unit tests, in every process. Mocha asks for stack traces without end, and every error of a
// parser that reads hostile text then costs a walk of the whole stack; thirty frames say as much. And laws are tried on the
// same examples every time, so that a run says something about a change and not about chance; `SEED=… npm run unit` tries
// them on others. And V8 takes longer before it optimises a function, as in the command line (`src/cli/compile-later.ts`):
// most of what tests run they run seldom, and optimising was a quarter of all processor time. It changes no result.
const { setFlagsFromString } = require('node:v8');
const fc = require('fast-check');

setFlagsFromString('--interrupt-budget=400000');
setFlagsFromString('--max-inlined-bytecode-size-cumulative=300');
Error.stackTraceLimit = 30;
fc.configureGlobal({ seed: Number(process.env.SEED ?? 20_251) });
