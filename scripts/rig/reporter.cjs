// Mocha's `spec` reporter, which besides writes the counts to the file named by DOSSIER_MOCHA_RESULT, so that a run over
// several mochas can add them up.
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
    runner.once('end', () => {
      const file = process.env.DOSSIER_MOCHA_RESULT;
      const { passes, failures } = runner.stats ?? {};
      if (file) writeFileSync(file, JSON.stringify({ passed: passes ?? 0, failed: failures ?? 0 }));
    });
  }
}

module.exports = TallyReporter;
