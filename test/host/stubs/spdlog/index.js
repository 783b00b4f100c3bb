// Stands in for the native logger of VS Code's server, which needs a compiler. It writes what it is given to the same
// file, unbuffered and without rotation: enough for a test run, and nothing else depends on it.
const fs = require('node:fs');
const path = require('node:path');

function logger(_name, file) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  const write = (level) => (message) => fs.appendFileSync(file, `[${level}] ${message}\n`);
  const nothing = () => {};
  return {
    trace: nothing,
    debug: nothing,
    info: write('info'),
    warn: write('warn'),
    error: write('error'),
    critical: write('critical'),
    flush: nothing,
    drop: nothing,
    getLevel: () => 2,
    setLevel: nothing,
    setPattern: nothing,
    clearFormatters: nothing,
  };
}

exports.version = 0;
exports.setLevel = () => {};
exports.setFlushOn = () => {};
exports.shutdown = () => {};
exports.createRotatingLogger = async (name, file) => logger(name, file);
exports.createAsyncRotatingLogger = async (name, file) => logger(name, file);
