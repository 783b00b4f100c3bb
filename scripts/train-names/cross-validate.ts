// Cross-validation on GermEval: `npx tsx scripts/train-names/cross-validate.ts GERMEVAL.jsonl SMARTDATA.jsonl OUT.jsonl
// [FOLDS] [WEIGHTS]` trains on the other folds and all of SmartData, finds the names of each fold with the whole names room, and
// writes them in the output format of `dossier annotate`, to be scored like any output. It ships nothing.
import { writeFileSync } from 'node:fs';
import { read } from '../../src/core/api';
import { de } from '../../src/core/language/de/pack';
import { findNames } from '../../src/core/names/find-names';
import { packWeights } from '../../src/core/names/tagger/packed-weights';
import { DEFAULTS, finish, train } from './crf';
import { readGold, sentencesOf, type GoldDocument } from './data';

const [germeval = '', smartdata = '', out = '', folds = '5', most = '300000'] = process.argv.slice(2);
const data = de.names.load();
const gold = readGold(germeval).filter((d) => d.id.startsWith('germeval-dev'));
const extra = readGold(smartdata).flatMap((d) => sentencesOf(d, data));
const K = Number(folds);
const lines: string[] = [];
for (let fold = 0; fold < K; fold++) {
  const mine = (d: GoldDocument, i: number): boolean => i % K === fold && d.id !== '';
  const training = [...gold.filter((d, i) => !mine(d, i)).flatMap((d) => sentencesOf(d, data)), ...extra];
  const weights = packWeights(finish(train(training, DEFAULTS), Number(most)));
  const pack = { ...de, names: { lang: 'de' as const, load: () => ({ ...data, weights }) } };
  const loaded = pack.names.load();
  const fixed = { ...pack, names: { lang: 'de' as const, load: () => loaded } };
  for (const d of gold.filter(mine)) {
    const names = findNames(read({ id: d.id, text: d.text, published: null, lang: 'de' }), fixed);
    lines.push(
      JSON.stringify({
        id: d.id,
        mentions: names
          .filter((n) => n.form === 'name')
          .map((n) => ({ span: n.span, type: n.type, actor: null })),
      }),
    );
  }
  console.error(`fold ${fold + 1} of ${K}: weights ${Math.round(weights.length / 1024)} kB`);
}
writeFileSync(out, lines.join('\n') + '\n');
