// Unit tests run in as many processes as there are processors, but in two at least, whole files at a time. Whoever wants one
// process (a debugger, coverage) says `--no-parallel`.
const { availableParallelism } = require('node:os');

module.exports = {
  import: 'tsx',
  require: './test/support/setup.cjs',
  extension: ['ts'],
  // For tests that hang; no machine is so slow.
  timeout: 60_000,
  parallel: true,
  jobs: Math.max(2, availableParallelism()),
};
