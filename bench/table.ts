// What was measured, as rows of one table: what, how much, what is aimed at, and whether that is reached. Growth is judged
// inside one run by the ratio of two sizes, so that no baseline machine is needed. Nothing is measured here.

export interface Row {
  readonly what: string;
  readonly measured: string;
  readonly aim?: string;
  /** Whether the aim is reached; a growth that does not hold fails the run, a missed aim is told. */
  readonly verdict?: 'reached' | 'missed' | 'WORSE';
}

export interface Part {
  readonly name: string;
  readonly title: string;
  /** `quick`: smaller sizes, for every day. */
  rows(quick: boolean): Row[] | Promise<Row[]>;
}

/** Below this many milliseconds a ratio says nothing. */
const NOISE = 30;

/** A row for what takes so long for a size and for `times` as much. `most`: what is still linear; the rest is noise. */
export function growth(what: string, small: number, large: number, times = 2, most = times * 1.5): Row {
  const ratio = large / Math.max(small, 0.01);
  return {
    what,
    measured: `${small.toFixed(0)} → ${large.toFixed(0)} ms: × ${ratio.toFixed(2)}`,
    aim: `× ${times}, at most × ${most}`,
    verdict: large < NOISE || ratio <= most ? 'reached' : 'WORSE',
  };
}

/** A row for a figure that is not to be more than `most`. */
export function atMost(what: string, value: number, unit: string, most: number, more = ''): Row {
  return {
    what,
    measured: `${value.toFixed(value < 10 ? 2 : 0)} ${unit}${more === '' ? '' : `; ${more}`}`,
    aim: `≤ ${most} ${unit}`,
    verdict: value <= most ? 'reached' : 'missed',
  };
}

/** Prints the rows of all parts. */
export function printTable(
  parts: readonly { readonly title: string; readonly rows: readonly Row[] }[],
): void {
  const rows = parts.flatMap((p) => p.rows);
  const widest = (of: (row: Row) => string, most: number): number =>
    Math.min(most, Math.max(0, ...rows.map((row) => of(row).length)));
  const [what, measured] = [widest((r) => r.what, 56), widest((r) => r.measured, 90)];
  for (const part of parts) {
    console.log(`\n${part.title}`);
    for (const r of part.rows) {
      const aim = r.aim === undefined ? '' : `  ${r.aim}`;
      const verdict = r.verdict === undefined ? '' : ` [${r.verdict}]`;
      console.log(`  ${r.what.padEnd(what)}  ${r.measured.padEnd(measured)}${aim}${verdict}`);
    }
  }
  const count = (verdict: Row['verdict']): number => rows.filter((r) => r.verdict === verdict).length;
  console.log(
    `\n${rows.length} figures: ${count('reached')} aims reached, ${count('missed')} missed, ${count('WORSE')} grow faster than they may`,
  );
}
