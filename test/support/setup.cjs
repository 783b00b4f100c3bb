// Loaded by mocha before the unit tests. Mocha asks for stack traces without end, and every error of a parser that reads
// hostile text then costs a walk of the whole stack; thirty frames say as much.
Error.stackTraceLimit = 30;
