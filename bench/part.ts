// One measurement of a large folder in a process of its own, so that what one leaves behind costs the next nothing and its
// peak of memory is its own: `part.ts KIND OPTIONS`, both as JSON on standard output's last line.
import { corpus, type CorpusOptions } from './corpus';
import { scaleFigures, type ScaleFigures } from './scale';
import { startFigures, type Start } from './warm-start';
import { windowFigures, type WindowFigures } from './window';

export interface Figures {
  readonly scale: ScaleFigures;
  readonly window: WindowFigures;
  readonly start: Start;
}

/** What each kind is told. */
export interface Options {
  readonly scale: CorpusOptions;
  readonly window: CorpusOptions;
  /** `folder`: where the cache of the sessions before lies. */
  readonly start: CorpusOptions & { readonly folder: string };
}

async function main(): Promise<void> {
  const [kind = '', json = '{}'] = process.argv.slice(2);
  const options = JSON.parse(json) as Options['start'];
  const figures =
    kind === 'scale'
      ? scaleFigures(options)
      : kind === 'window'
        ? windowFigures(options)
        : await startFigures(options.folder, [...corpus(options)]);
  const peak = process.resourceUsage().maxRSS / 1024;
  console.log(JSON.stringify({ figures, peak }));
}

void main();
