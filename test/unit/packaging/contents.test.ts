// The list of what may ship does keep out what must not, and the README for galleries has nothing that leads nowhere there.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { forGalleries, judgeContents, NEEDED } from '../../../scripts/rig/contents';

describe('what ships', () => {
  it('is what is needed', () => {
    assert.deepEqual(judgeContents(NEEDED), { missing: [], unexpected: [] });
    assert.deepEqual(judgeContents(NEEDED.filter((f) => f !== 'dist/extract-pdf.js')).missing, [
      'dist/extract-pdf.js',
    ]);
  });

  it('is nothing else', () => {
    const strangers = [
      'node_modules/yaml/package.json',
      'src/core/api.ts',
      'dist/engine.js.map',
      'test/unit/x.test.ts',
      'media/screenshot-trees-dark.png',
      'seeds/articles/.secret',
      '.env',
    ];
    assert.deepEqual(judgeContents([...NEEDED, ...strangers]).unexpected, strangers);
  });
});

describe('README and changelog for galleries', () => {
  const readme = readFileSync('README.md', 'utf8');
  const gallery = forGalleries(readme);
  const changes = forGalleries(readFileSync('CHANGELOG.md', 'utf8'));

  it('have no picture and no link without an address of their own', () => {
    const relative = [...`${gallery}\n${changes}`.matchAll(/!?\[[^\]\n]*\]\((?!https:|#)[^)\n]*\)/g)].map(
      (m) => m[0],
    );
    assert.deepEqual(relative, []);
    assert.doesNotMatch(gallery, /<!-- (?:only in the repository|end) -->/);
  });

  it('tell users all, and nothing of building', () => {
    for (const heading of [
      '# Dossier',
      '## Daily use',
      '## Settings',
      '## What it can',
      '## Why you can trust it',
    ])
      assert.ok(gallery.includes(heading), heading);
    assert.doesNotMatch(gallery, /npm (?:start|test|run)/);
  });

  it('keep words of links, code and https links', () => {
    assert.equal(
      forGalleries('a [b](c.md) `d` [e](https://f)\n\n![g](h.png)\n\ni\n'),
      'a b `d` [e](https://f)\n\ni\n',
    );
  });
});
