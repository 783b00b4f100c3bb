// The sample's own files keep to the schemas that we ship for such files.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { schemaProblems } from '../../support/schema';

const SEEDS = path.join(__dirname, '..', '..', '..', 'seeds');

describe('the files of the sample', () => {
  for (const name of readdirSync(path.join(SEEDS, 'articles')))
    it(`${name} has the front matter that is asked for`, () => {
      const text = readFileSync(path.join(SEEDS, 'articles', name), 'utf8');
      const front = parse(/^---\n([\s\S]*?)\n---\n/.exec(text)?.[1] ?? '') as Record<string, unknown>;
      assert.deepEqual(schemaProblems('article', front), []);
      for (const key of ['title', 'published', 'language', 'original']) assert.ok(key in front, key);
      assert.ok('outlet' in front || 'agencies' in front);
    });

  it('actors.yaml is valid, and no name or id stands there twice', () => {
    const list = parse(readFileSync(path.join(SEEDS, 'actors.yaml'), 'utf8')) as {
      actors: { name: string; aliases: string[]; wikidata?: string }[];
    };
    assert.deepEqual(schemaProblems('actors', list), []);
    const names = list.actors.flatMap((a) => [a.name, ...a.aliases]);
    assert.deepEqual(
      names.filter((n, i) => names.indexOf(n) !== i),
      [],
    );
    const ids = list.actors.flatMap((a) => a.wikidata ?? []);
    assert.equal(new Set(ids).size, ids.length);
  });
});
