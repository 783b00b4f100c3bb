// One measurement of growth, in a process of its own, so that `run.ts` can end it when it takes too long: the times of
// every step of the engine for one kind of text in two sizes, as JSON on standard output.
import { findActors } from '../src/core/actors/find-actors';
import { checkQuotation, findQuotations, QuotationIndex, read } from '../src/core/api';
import { findEvents } from '../src/core/events/find-events';
import { readGrammar } from '../src/core/grammar/read-grammar';
import { de } from '../src/core/language/de/pack';
import { findNames } from '../src/core/names/find-names';
import { findStatements } from '../src/core/statements/find-statements';
import { findTimes } from '../src/core/time/find-times';
import { germanText } from './german-text';
import { HOSTILE } from './hostile-text';

/** Step → milliseconds. */
export type Steps = Record<string, number>;

/** Milliseconds of processor time: a busy machine does not stretch it as it does the clock. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function steps(text: string, say: (step: string) => void): Steps {
  const took: Steps = {};
  const timed = <T>(step: string, work: () => T): T => {
    say(step);
    const begin = processorTime();
    const result = work();
    took[step] = processorTime() - begin;
    return result;
  };
  const article = timed('article', () => read({ id: 'bench', text, lang: 'de', published: '2025-06-02' }));
  const grammar = timed('grammar', () => readGrammar(article, de));
  const names = timed('names', () => findNames(article, de));
  const { actors, references } = timed('actors', () => findActors(article, names, grammar, de));
  const times = timed('time', () => findTimes(article, grammar, de));
  const found = { grammar, names, actors, references, times };
  const statements = timed('statements', () => findStatements(article, found, de));
  timed('events', () => findEvents(article, { ...found, statements }, de));
  timed('quotations', () => {
    const index = new QuotationIndex();
    index.put('bench', text);
    // The text as an article, as a note, and its beginning as a quotation that is not quite right.
    findQuotations(text, 'markdown');
    findQuotations(text, 'yaml');
    checkQuotation(index, `${text.slice(0, 300)} Krokodil ${text.slice(300, 600)}`);
  });
  return took;
}

const [name = '', size = '0'] = process.argv.slice(2);
const make = name === 'news prose' ? (n: number) => germanText({ size: n }) : HOSTILE[name];
if (make === undefined) throw new Error(`There is no text »${name}«.`);
// Once before counting, so that compiling and loading lexicons is not taken for growth.
steps(germanText({ size: 50_000 }), () => undefined);
// Where it gets stuck can be read from the last line on standard error.
const measure = (n: number): Steps =>
  steps(make(n), (step) => process.stderr.write(`${step} at ${n / 1000} kB\n`));
const small = measure(Number(size));
const large = measure(2 * Number(size));
console.log(JSON.stringify({ small, large }));
