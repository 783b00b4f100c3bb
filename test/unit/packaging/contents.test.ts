// The list of what may ship does keep out what must not, and the README for galleries has nothing that leads nowhere there.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { galleryFiles } from '../../../scripts/package';
import { forGalleries, judgeContents, NEEDED } from '../../../scripts/rig/contents';
import { baseUrls, galleryFaults, repositoryOf } from '../../../scripts/rig/gallery';

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

describe('what galleries need', () => {
  const files = galleryFiles();

  it('is all there', () => {
    assert.deepEqual(galleryFaults(files), []);
  });

  it('is missed where it is not', () => {
    const { badges: _, ...manifest } = files.manifest;
    const none = { ...manifest, icon: 'media/icon.svg', categories: ['News'], version: '9.9.9' };
    const changelog = '# Changelog\n\n## 0.1.0\n';
    assert.deepEqual(
      galleryFaults({ ...files, manifest: none, changelog }).map((fault) => fault.split(':', 1)[0]),
      ['icon', 'categories', 'badges', 'changelog'],
    );
    const tracking = [
      { url: 'https://img.shields.io/github/stars/a/b', href: 'https://a.b', description: 'c' },
    ];
    assert.equal(galleryFaults({ ...files, manifest: { ...files.manifest, badges: tracking } }).length, 1);
    assert.ok(galleryFaults({ ...files, readme: '![](media/none.png)\n' }).length >= 3);
  });

  it('finds pictures and links under the address of a public repository, and takes no other', () => {
    assert.deepEqual(baseUrls('https://github.com/OWNER/NAME.git'), {
      content: 'https://github.com/OWNER/NAME/blob/HEAD',
      images: 'https://github.com/OWNER/NAME/raw/HEAD',
    });
    assert.equal(baseUrls('https://gitlab.com/a/b/c').images, 'https://gitlab.com/a/b/c/-/raw/HEAD');
    for (const wrong of ['', 'OWNER/NAME', 'http://github.com/a/b', 'git@github.com:a/b', 'https://a.b/c/d'])
      assert.throws(() => baseUrls(wrong), /DOSSIER_REPOSITORY/);
    const { repository: _, ...unnamed } = files.manifest;
    assert.equal(repositoryOf(unnamed, ''), null);
    assert.equal(repositoryOf({ ...unnamed, repository: { url: 'https://x' } }, undefined), 'https://x');
    assert.equal(repositoryOf({ ...unnamed, repository: 'https://x' }, 'https://y'), 'https://y');
    const shown = forGalleries('a [b](c.md)\n\n![g](h.png)\n', { public: true });
    assert.equal(shown, 'a [b](c.md)\n\n![g](h.png)\n');
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
