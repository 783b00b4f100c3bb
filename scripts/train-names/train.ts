// Trains the German tagger and writes its weights: `npx tsx scripts/train-names/train.ts GERMEVAL.jsonl SMARTDATA.jsonl
// [OUT.ts] [WEIGHTS]`. The two files are the development set of GermEval 2014 NER (github.com/LSX-UniWue/SuperGLEBer,
// data/NER/Wiki_News; CC BY 4.0) and the news articles of the DFKI SmartData corpus v1 (github.com/DFKI-NLP/smartdata-corpus;
// CC BY 4.0) as JSON Lines (see data.ts). No other data may be given: the weights are shipped under those licences.
import { writeFileSync } from 'node:fs';
import { de } from '../../src/core/language/de/pack';
import { packWeights } from '../../src/core/names/tagger/packed-weights';
import { DEFAULTS, finish, train } from './crf';
import { readGold, sentencesOf } from './data';

const [germeval = '', smartdata = '', out = 'src/core/language/de/names/weights.data.ts', most = '300000'] =
  process.argv.slice(2);
const data = de.names.load();
const documents = [
  ...readGold(germeval).filter((d) => d.id.startsWith('germeval-dev')),
  ...readGold(smartdata),
];
const sentences = documents.flatMap((d) => sentencesOf(d, data));
const weights = packWeights(
  finish(train(sentences, { ...DEFAULTS, log: (line) => console.error(line) }), Number(most)),
);
writeFileSync(
  out,
  `// Weights of the German tagger (see src/core/names/tagger), packed. Made by scripts/train-names/train.ts from the
// development set of GermEval 2014 NER and the news articles of the DFKI SmartData corpus v1, both CC BY 4.0 (see
// NOTICE.md for their authors). Do not edit.

// prettier-ignore
export const WEIGHTS =
  '${weights}';
`,
);
console.error(`${out}: ${Math.round(weights.length / 1024)} kB, ${sentences.length} sentences`);
