// `npm run bench`: all that is measured, in one run and one table. Reading of 10,000 articles several times over takes
// its time: half an hour on two quiet cores. `--quick` takes smaller sizes (some five minutes); names of parts take these
// only (`npm run bench -- window --quick`). The exit status is 1 where something grows faster than it may.
import { existsSync } from 'node:fs';
import { VSIX } from '../scripts/rig/paths';
import { run } from '../scripts/rig/process';
import { annotatorRows } from './annotators';
import { engineRows, startRows, windowRows } from './folder';
import { briefingRows, copyRows, quotationRows, textRows } from './growth';
import { printTable, type Part, type Row } from './table';

/** In a real extension host, where one has been installed and the extension packaged. */
async function activationRows(): Promise<Row[]> {
  const what = 'activation, and a folder without articles';
  if (!existsSync(VSIX)) return [{ what, measured: 'not measured: `npm run package` first' }];
  const { code, output } = await run(process.execPath, [...process.execArgv, 'bench/asleep.ts']);
  const lines = output.trim().split('\n');
  if (code !== 0) return [{ what, measured: `not measured: ${lines.at(-1) ?? ''}` }];
  return lines
    .filter((line) => /^(?:idle|Dossier|activate)\s/u.test(line))
    .map((line) => ({ what, measured: line.replace(/\s+/gu, ' ') }));
}

const PARTS: readonly Part[] = [
  { name: 'speed', title: 'Annotators, one core', rows: annotatorRows },
  { name: 'starts', title: 'Opening a folder (processor time of all threads)', rows: startRows },
  { name: 'engine', title: 'The engine over many articles (processor time)', rows: engineRows },
  { name: 'window', title: 'The window over many articles (processor time)', rows: windowRows },
  { name: 'texts', title: 'Twice the text in one file', rows: textRows },
  { name: 'copies', title: 'Search for copies', rows: copyRows },
  { name: 'quotations', title: 'Check of quotations, articles of 4 kB', rows: quotationRows },
  { name: 'briefings', title: 'Briefings', rows: briefingRows },
  { name: 'activation', title: 'Asleep (real extension host)', rows: activationRows },
];

async function main(): Promise<void> {
  const asked = process.argv.slice(2);
  const quick = asked.includes('--quick');
  const names = asked.filter((a) => a !== '--quick').map((a) => a.replace(/^--/u, ''));
  const unknown = names.filter((n) => !PARTS.some((p) => p.name === n));
  if (unknown.length > 0) {
    console.error(
      `There is no part »${unknown.join('«, »')}«. There are: ${PARTS.map((p) => p.name).join(', ')}; and --quick.`,
    );
    process.exitCode = 2;
    return;
  }
  const done: { readonly title: string; readonly rows: readonly Row[] }[] = [];
  for (const { name, title, rows } of PARTS) {
    if (names.length > 0 ? !names.includes(name) : quick && name === 'activation') continue;
    console.error(`… ${title}`);
    done.push({ title, rows: await rows(quick) });
  }
  printTable(done);
  if (done.some((p) => p.rows.some((r) => r.verdict === 'WORSE'))) process.exitCode = 1;
}

void main();
