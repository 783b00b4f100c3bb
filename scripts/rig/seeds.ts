// The original articles in `../shared/seeds`, where they are there: what of each line is the article, what the file says of
// itself, and every time expression, compared with verdicts that a person has checked. The repository holds verdicts and fingerprints only,
// no text. `npx tsx scripts/rig/seeds.ts --write` takes over what is found now, to be looked at line by line first.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fingerprint } from '../../src/core/base/ids';
import { annotateArticle, read, type Article, type TimeExpression } from '../../src/core/api';
import { fromRoot } from './paths';

const SEEDS = fromRoot('..', 'shared', 'seeds');
const VERDICTS = fromRoot('test', 'quality', 'seeds.json');

export interface SeedVerdict {
  /** Of the whole text. */
  readonly text: string;
  readonly lang: string;
  /** Fingerprint of the title, or null. */
  readonly title: string | null;
  readonly published: string | null;
  readonly publishedFrom: string | null;
  readonly outlet: string | null;
  readonly author: string | null;
  readonly agencies: readonly string[];
  readonly problems: readonly string[];
  /**
   * A letter for each line: `a` the article, `h` a heading or title, `c` a caption, `b` not the article, `p` partly (its
   * fingerprint follows in `parts`), `-` blank.
   */
  readonly lines: string;
  /** Fingerprints of the parts of lines that are not the article, in order. */
  readonly parts: readonly string[];
  /**
   * Every time expression: span, TIMEX3, then EDTF and extent, then whether it is stated or inferred and from which date
   * (with the span of one that the text names).
   */
  readonly times: readonly string[];
}

function timeVerdict(time: TimeExpression): string {
  const { span, type, value, mod, edtf, extent, basis, anchor, stated } = time;
  const from = anchor && `${anchor.kind} ${anchor.value}${anchor.span ? ` at ${anchor.span.join('-')}` : ''}`;
  return [
    span.join('-'),
    [type, value, mod].filter((part) => part !== undefined).join(' '),
    `${edtf ?? 'no date'}${extent === undefined ? '' : ` (${extent})`}`,
    [basis, from && `from ${from}`, stated && `says ${stated}`].filter(Boolean).join(', '),
  ].join(' | ');
}

function verdictOf(article: Article): SeedVerdict {
  const { text } = article;
  let lines = '';
  const parts: string[] = [];
  let from = 0;
  for (const line of text.split('\n')) {
    const to = from + line.length;
    const [first, last] = [from + line.length - line.trimStart().length, from + line.trimEnd().length];
    const cut = article.boilerplate.filter(([a, b]) => a < last && b > first);
    const whole = cut.some(([a, b]) => a <= first && b >= last);
    const role = article.paragraphs.find(({ span }) => span[0] < to && span[1] > from)?.role;
    if (line.trim() === '') lines += '-';
    else if (whole || role === 'boilerplate') lines += 'b';
    else if (cut.length > 0) {
      lines += 'p';
      for (const [a, b] of cut) parts.push(fingerprint(text.slice(a, b)));
    } else lines += role === 'title' || role === 'heading' ? 'h' : role === 'caption' ? 'c' : 'a';
    from = to + 1;
  }
  return {
    text: fingerprint(text),
    lang: article.lang,
    title: article.title === null ? null : fingerprint(article.title.value),
    published: article.published?.value ?? null,
    publishedFrom: article.published?.from ?? null,
    outlet: article.outlet?.value ?? null,
    author: article.author?.value ?? null,
    agencies: article.agencies.map((a) => a.value),
    problems: article.problems.map((p) => p.code),
    lines,
    parts,
    times: annotateArticle(article).times.map(timeVerdict),
  };
}

function found(): Record<string, SeedVerdict> {
  const files = readdirSync(SEEDS)
    .filter((name) => name.endsWith('.txt'))
    .sort();
  return Object.fromEntries(
    files.map((name) => [name, verdictOf(read({ id: name, text: readFileSync(join(SEEDS, name), 'utf8') }))]),
  );
}

export function hasSeeds(): boolean {
  return existsSync(SEEDS);
}

function timeFaults(name: string, wanted: readonly string[], got: readonly string[]): string[] {
  return [
    ...wanted.filter((time) => !got.includes(time)).map((time) => `${name}: no time is ${time}`),
    ...got.filter((time) => !wanted.includes(time)).map((time) => `${name}: ${time} was not checked`),
  ];
}

/** What differs from the verdicts, a line each; empty where all is as it was checked. */
export function seedFaults(): string[] {
  const expected = JSON.parse(readFileSync(VERDICTS, 'utf8')) as Record<string, SeedVerdict>;
  const now = found();
  const faults: string[] = [];
  for (const [name, wanted] of Object.entries(expected)) {
    const got = now[name];
    if (!got) {
      faults.push(`${name}: is not there`);
      continue;
    }
    if (got.text !== wanted.text) {
      faults.push(`${name}: is another text than the one that was checked`);
      continue;
    }
    for (const key of Object.keys(wanted) as (keyof SeedVerdict)[]) {
      if (key === 'lines' || key === 'times') continue;
      const [a, b] = [JSON.stringify(wanted[key]), JSON.stringify(got[key])];
      if (a !== b) faults.push(`${name}: ${key} is ${b}, not ${a}`);
    }
    faults.push(...timeFaults(name, wanted.times, got.times));
    [...wanted.lines].forEach((verdict, i) => {
      if (got.lines[i] !== verdict)
        faults.push(`${name}, line ${i + 1}: ${got.lines[i] ?? 'nothing'}, not ${verdict}`);
    });
  }
  return faults;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  if (process.argv.includes('--write')) writeFileSync(VERDICTS, `${JSON.stringify(found(), null, 2)}\n`);
  console.log(seedFaults().join('\n') || 'All lines are as they were checked.');
}
