// A process that runs unit tests out of the bundle (`bundle.ts`): it is told one file after another and answers with what
// its tests came to. Plain JavaScript, so that it starts at once. What it prints is passed on by its parent.
const { readFileSync } = require('node:fs');
const { createRequire, SourceMap } = require('node:module');
const { Script } = require('node:vm');
const Mocha = require('mocha');

/** For tests that hang; no machine is so slow. */
const TEST_MS = 60_000;

/** Mocha wants one that prints. */
class Quiet extends Mocha.reporters.Base {}

const script = process.argv[2] ?? '';

/** @returns {Record<string, () => unknown>} */
function load() {
  const source = readFileSync(script, 'utf8');
  const run = new Script(`(function (exports, require, module) {${source}\n})`, { filename: script });
  const module = { exports: {} };
  run.runInThisContext()(module.exports, createRequire(script), module);
  return module.exports;
}

/** @type {SourceMap | undefined} */
let map;

/**
 * The places in a stack, as they are in the sources. The map is read when the first test has failed.
 * @param {string} stack
 */
function inSources(stack) {
  try {
    return stack.replaceAll(/\(?([^\s()]+tests\.cjs):(\d+):(\d+)\)?/g, (all, _file, line, column) => {
      map ??= new SourceMap(JSON.parse(readFileSync(`${script}.map`, 'utf8')));
      const found = map.findEntry(Number(line) - 1, Number(column) - 1);
      if (!('originalSource' in found) || !found.originalSource) return all;
      const path = found.originalSource.replace(/^(\.\.\/)+/, '');
      return `(${path}:${found.originalLine + 1}:${found.originalColumn + 1})`;
    });
  } catch {
    // Without a map the places in the bundle have to do.
    return stack;
  }
}

/**
 * @param {unknown} error
 * @returns {string}
 */
function told(error) {
  if (!(error instanceof Error)) return String(error);
  const own = inSources(error.stack ?? error.message);
  // A law tells there what went wrong with its example.
  return error.cause === undefined ? own : `${own}\nCause: ${told(error.cause)}`;
}

/**
 * @param {string} path
 * @param {() => unknown} define
 */
async function runFile(path, define) {
  /** @type {{ title: string, ms: number, law: boolean, error?: string }[]} */
  const tests = [];
  let law = false;
  let began = process.cpuUsage();
  /** @type {any} */ (globalThis).dossierLaw = () => (law = true);
  const ended = (/** @type {string} */ title, /** @type {string | undefined} */ error) => {
    const { user, system } = process.cpuUsage(began);
    tests.push({ title, ms: (user + system) / 1000, law, ...(error === undefined ? {} : { error }) });
  };
  const mocha = new Mocha({ timeout: TEST_MS, reporter: Quiet });
  mocha.suite.emit('pre-require', globalThis, path, mocha);
  try {
    define();
  } catch (error) {
    ended('(loading)', told(error));
    return tests;
  }
  await new Promise((done) => {
    const runner = mocha.run(done);
    runner.on('test', () => {
      law = false;
      began = process.cpuUsage();
    });
    runner.on('pass', (test) => ended(test.fullTitle(), undefined));
    runner.on('pending', (test) => ended(test.fullTitle(), 'it was left out'));
    runner.on('fail', (test, error) => ended(test.fullTitle(), told(error)));
  });
  mocha.dispose();
  return tests;
}

async function main() {
  const files = load();
  /** @param {object} message */
  const tell = (message) => process.send?.(message);
  process.on('message', (/** @type {string} */ path) => {
    const define = files[path] ?? (() => Promise.reject(new Error('It is not in the bundle.')));
    void runFile(path, define).then((tests) => tell({ path, tests }));
  });
  process.on('disconnect', () => process.exit());
  tell({ ready: true });
}

void main();
