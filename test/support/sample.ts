// The sample dossier, read by the engine exactly as a user's folder is.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import {
  annotateArticle,
  DossierIndex,
  read,
  readCurated,
  type ArticleFacts,
  type Dossier,
} from '../../src/core/api';

const FOLDER = path.join(__dirname, '..', '..', 'seeds');

export interface Sample {
  readonly dossier: Dossier;
  readonly facts: ReadonlyMap<string, ArticleFacts>;
  readonly texts: ReadonlyMap<string, string>;
}

let cached: Sample | undefined;

/** Read once and kept: tests must not change it. */
export function sample(): Sample {
  cached ??= readSample();
  return cached;
}

function readSample(): Sample {
  const index = new DossierIndex();
  const facts = new Map<string, ArticleFacts>();
  const texts = new Map<string, string>();
  for (const name of readdirSync(path.join(FOLDER, 'articles')).sort()) {
    const id = `articles/${name}`;
    const text = readFileSync(path.join(FOLDER, 'articles', name), 'utf8');
    const found = annotateArticle(read({ id, text }));
    facts.set(id, found);
    texts.set(id, text);
    index.put(found, text);
  }
  index.setCurated(readCurated(readFileSync(path.join(FOLDER, 'actors.yaml'), 'utf8')).actors);
  return { dossier: index.snapshot(), facts, texts };
}
