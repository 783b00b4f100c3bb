// Mocha's `spec` reporter, which besides writes the counts, by file too, and what failed, to the file named by
// DOSSIER_MOCHA_RESULT, so that a run over several mochas can add them up, name the failures at its end, and try once more.
const { writeFileSync } = require('node:fs');
const { relative } = require('node:path');
const Mocha = require('mocha');

class TallyReporter extends Mocha.reporters.Spec {
  /**
   * @param {import('mocha').Runner} runner
   * @param {import('mocha').MochaOptions} options
   */
  constructor(runner, options) {
    super(runner, options);
    runner.on('retry', (test, error) =>
      console.log(`    ↻ ${test.fullTitle()} once more, after: ${error.message}`),
    );
    /** @type {{ test: Mocha.Runnable; error: { message?: string; witness?: string } }[]} */
    const failed = [];
    /** @type {Record<string, { passed: number; failed: number }>} */
    const files = {};
    /** @param {Mocha.Runnable} test */
    const of = (test) => {
      const file = relative(process.cwd(), test.file ?? test.parent?.file ?? '').replaceAll('\\', '/');
      return (files[file] ??= { passed: 0, failed: 0 });
    };
    runner.on('pass', (test) => of(test).passed++);
    runner.on('fail', (test, error) => {
      of(test).failed++;
      failed.push({ test, error });
    });
    runner.once('end', () => {
      const file = process.env.DOSSIER_MOCHA_RESULT;
      const { passes, failures } = runner.stats ?? {};
      // What a window showed is known only after the hooks that follow the failure.
      const what = failed.map(({ test, error }) =>
        [`${test.fullTitle()}: ${error?.message ?? error}`, error?.witness ?? ''].join('\n').trim(),
      );
      const tally = { passed: passes ?? 0, failed: failures ?? 0, what, files };
      if (file) writeFileSync(file, JSON.stringify(tally));
    });
  }
}

module.exports = TallyReporter;
