// Folders of articles, read by the engine exactly as a user's folder is: the sample dossier, and a small one of our own
// whose articles contradict each other.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import {
  annotateArticle,
  DossierIndex,
  read,
  readCurated,
  type ArticleFacts,
  type Dossier,
} from '../../src/core/api';

export interface Sample {
  readonly dossier: Dossier;
  readonly facts: ReadonlyMap<string, ArticleFacts>;
  readonly texts: ReadonlyMap<string, string>;
}

const folders: Partial<Record<string, Sample>> = {};

/** Read once and kept: tests must not change it. */
function kept(...folder: readonly string[]): Sample {
  const place = path.join(__dirname, '..', '..', ...folder);
  return (folders[place] ??= readFolder(place));
}

export function sample(): Sample {
  return kept('seeds');
}

/** Three articles on one quarrel that differ in a date, a place, a number, in who was there and in what became of it. */
export function contested(): Sample {
  return kept('test', 'fixtures', 'contested');
}

function readFolder(folder: string): Sample {
  const index = new DossierIndex();
  const facts = new Map<string, ArticleFacts>();
  const texts = new Map<string, string>();
  for (const name of readdirSync(path.join(folder, 'articles')).sort()) {
    const id = `articles/${name}`;
    const text = readFileSync(path.join(folder, 'articles', name), 'utf8');
    const found = annotateArticle(read({ id, text }));
    facts.set(id, found);
    texts.set(id, text);
    index.put(found, text);
  }
  const curated = path.join(folder, 'actors.yaml');
  if (existsSync(curated)) index.setCurated(readCurated(readFileSync(curated, 'utf8')).actors);
  return { dossier: index.snapshot(), facts, texts };
}
