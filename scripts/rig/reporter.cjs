// Mocha's `spec` reporter, which besides writes the counts, and what failed, to the file named by DOSSIER_MOCHA_RESULT,
// so that a run over several mochas can add them up and name the failures at its end.
const { writeFileSync } = require('node:fs');
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
    /** @type {string[]} */
    const what = [];
    runner.on('fail', (test, error) => what.push(`${test.fullTitle()}: ${error?.message ?? error}`));
    runner.once('end', () => {
      const file = process.env.DOSSIER_MOCHA_RESULT;
      const { passes, failures } = runner.stats ?? {};
      const tally = { passed: passes ?? 0, failed: failures ?? 0, what };
      if (file) writeFileSync(file, JSON.stringify(tally));
    });
  }
}

module.exports = TallyReporter;
