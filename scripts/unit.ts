// `npm run unit`: the unit tests, laws on a twentieth of their examples; `npm run unit -- names time` only those files whose path
// holds one of the words. `npm run laws`: what that leaves out, all examples of the laws and the tests that work on much.
// The processor time of each test stands in `out/units` afterwards, the longest first.
import { runUnits } from './rig/units/run';

async function main(): Promise<void> {
  const args = process.argv.slice(2);
  const all = args[0] === '--all';
  const start = Date.now();
  const { passed, failed } = await runUnits({
    examples: all ? 'all' : 'few',
    asked: all ? args.slice(1) : args,
  });
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  console.log(`${passed} passed, ${failed} failed (${seconds} s)`);
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
}

void main();
