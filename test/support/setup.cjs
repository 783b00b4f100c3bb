// Loaded by mocha before the unit tests, in every process. Mocha asks for stack traces without end, and every error of a
// parser that reads hostile text then costs a walk of the whole stack; thirty frames say as much. And laws are tried on the
// same examples every time, so that a run says something about a change and not about chance; `SEED=… npm run unit` tries
// them on others.
const fc = require('fast-check');

Error.stackTraceLimit = 30;
fc.configureGlobal({ seed: Number(process.env.SEED ?? 20_251) });
