// The actors of the original articles in `../shared/seeds`, where they are there, compared with what a person has read in
// them (`test/quality/seed-actors.json`: names and types, no text). `npx tsx scripts/rig/seed-actors.ts` tells each
// difference; `npm run quality` the figures. An actor counts where one of its forms is listed and its type is accepted.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { annotateArticle, read } from '../../src/core/api';
import { fromRoot } from './paths';

const SEEDS = fromRoot('..', 'shared', 'seeds');
const GOLD = fromRoot('test', 'quality', 'seed-actors.json');

interface GoldActor {
  readonly type: readonly string[];
  readonly names: readonly string[];
  readonly optional?: true;
}

interface GoldFile {
  readonly actors: readonly GoldActor[];
  /** Names that stand only in what is not the article. */
  readonly never: readonly string[];
}

export interface SeedActors {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Actors that come from menus, teasers, credits. */
  readonly boilerplate: number;
  /** What is missing, false or of another type, a line each. */
  readonly faults: readonly string[];
}

/** Measures; null where the originals are not here. */
export function measureSeedActors(): SeedActors | null {
  if (!existsSync(SEEDS)) return null;
  const gold = JSON.parse(readFileSync(GOLD, 'utf8')) as Record<string, GoldFile | string>;
  const faults: string[] = [];
  let right = 0;
  let found = 0;
  let demanded = 0;
  let boilerplate = 0;
  for (const [file, wanted] of Object.entries(gold)) {
    if (typeof wanted === 'string') continue;
    const text = readFileSync(join(SEEDS, file), 'utf8');
    const { actors } = annotateArticle(read({ id: file, text }));
    const open = new Set(wanted.actors);
    for (const actor of actors) {
      const forms = new Set([actor.name, ...actor.aliases]);
      if (wanted.never.some((n) => forms.has(n))) boilerplate++;
      const match = wanted.actors.find((g) => g.names.some((n) => forms.has(n)));
      if (match?.optional === true) {
        open.delete(match);
        continue;
      }
      found++;
      if (match !== undefined && open.has(match) && match.type.includes(actor.type)) {
        right++;
        open.delete(match);
      } else faults.push(`${file}: ${actor.type} ${actor.name} is not one of its actors`);
    }
    for (const g of open)
      if (g.optional !== true) faults.push(`${file}: ${g.names[0] ?? ''} (${g.type[0] ?? ''}) is missing`);
    demanded += wanted.actors.filter((g) => g.optional !== true).length;
  }
  const precision = found === 0 ? 1 : right / found;
  const recall = demanded === 0 ? 1 : right / demanded;
  const f1 = right === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1, boilerplate, faults };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const seen = measureSeedActors();
  const percent = (x: number): string => (100 * x).toFixed(1);
  console.log(
    seen === null
      ? 'The originals are not here.'
      : `${seen.faults.join('\n')}\nP ${percent(seen.precision)} R ${percent(seen.recall)} F1 ${percent(seen.f1)}, ` +
          `from boilerplate: ${seen.boilerplate}`,
  );
}
