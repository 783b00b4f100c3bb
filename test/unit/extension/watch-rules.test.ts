// What of a folder's events reaches the store: our files, folders that move, and nothing of installers and version control.
// A fake watcher tells of a branch switch; queue and rules together make one change of it.
import { strict as assert } from 'node:assert';
import picomatch from 'picomatch';
import { createChangeQueue, type FileState } from '../../../src/extension/workspace/change-queue';
import {
  below,
  followWatcher,
  judgePath,
  type WatcherLike,
} from '../../../src/extension/workspace/watch-rules';

interface Path {
  readonly path: string;
  toString(): string;
}

const RULES = {
  matches: picomatch(['articles/**/*.{md,txt}', 'actors.yaml'], { dot: true }),
  hidden: picomatch(['**/drafts', '**/drafts/**'], { dot: true }),
  concerns: (path: string): boolean => path === 'articles' || path.startsWith('articles/'),
};

class FakeWatcher implements WatcherLike<Path> {
  private readonly heard = { created: new Set(), changed: new Set(), deleted: new Set() } as Record<
    'created' | 'changed' | 'deleted',
    Set<(uri: Path) => unknown>
  >;
  private on(what: keyof FakeWatcher['heard'], heard: (uri: Path) => unknown): { dispose(): void } {
    this.heard[what].add(heard);
    return { dispose: () => void this.heard[what].delete(heard) };
  }
  onDidCreate = (heard: (uri: Path) => unknown): { dispose(): void } => this.on('created', heard);
  onDidChange = (heard: (uri: Path) => unknown): { dispose(): void } => this.on('changed', heard);
  onDidDelete = (heard: (uri: Path) => unknown): { dispose(): void } => this.on('deleted', heard);
  tell(what: keyof FakeWatcher['heard'], path: string): void {
    for (const heard of this.heard[what])
      heard({ path: `/folder/${path}`, toString: () => `file:/folder/${path}` });
  }
  get listeners(): number {
    return Object.values(this.heard).reduce((n, set) => n + set.size, 0);
  }
}

describe('watching a folder', () => {
  it('lets through what is ours and not hidden', () => {
    const judged = (path: string, happened: 'created' | 'changed' | 'deleted'): string | null =>
      judgePath(path, happened, RULES);
    assert.equal(judged('articles/a.md', 'created'), 'ours');
    assert.equal(judged('articles/2024/a.txt', 'changed'), 'ours');
    assert.equal(judged('actors.yaml', 'deleted'), 'ours');
    assert.equal(judged('articles/drafts/a.md', 'created'), null);
    assert.equal(judged('articles/drafts/a.md', 'deleted'), 'ours');
    assert.equal(judged('notes/a.md', 'changed'), null);
    assert.equal(judged('articles/2024', 'created'), 'folder');
    assert.equal(judged('articles/2024', 'deleted'), 'folder');
    assert.equal(judged('articles/drafts', 'created'), null);
    // It may have gone and come again at once.
    assert.equal(judged('articles/2024', 'changed'), 'folder');
    assert.equal(judged('articles', 'changed'), 'folder');
    assert.equal(judged('articles/drafts', 'changed'), null);
    assert.equal(judged('LICENSE', 'changed'), null);
    for (const path of ['node_modules/x/articles/a.md', '.git/index', 'a/.git', 'node_modules'])
      for (const happened of ['created', 'changed', 'deleted'] as const)
        assert.equal(judged(path, happened), null, path);
  });

  it('makes one change of a branch switch that touches 5,000 files, over some time', async () => {
    const watcher = new FakeWatcher();
    const batches: ReadonlyMap<string, FileState>[] = [];
    let time = 0;
    const queue = createChangeQueue({
      delayMs: 4,
      apply(batch) {
        batches.push(batch);
        return Promise.resolve();
      },
      failed: (error) => assert.fail(String(error)),
      now: () => time,
    });
    let folders = 0;
    let storms = 0;
    const happened: string[] = [];
    const following = followWatcher(watcher, '/folder', RULES, {
      changed: ({ path }) => queue.push(path, 'changed'),
      gone: ({ path }) => queue.push(path, 'gone'),
      folderGone: () => folders++,
      folderCame: () => folders++,
      happened: ({ path }) => void happened.push(path),
      stormy() {
        storms++;
        queue.brace();
      },
    });
    // The first file is reported by itself, the others when the system has collected them.
    watcher.tell('created', '.git/index.lock');
    watcher.tell('deleted', 'articles/0.md');
    time += 12;
    await new Promise((resolve) => setTimeout(resolve, 12));
    for (let i = 0; i < 5000; i++) {
      watcher.tell(i % 3 === 0 ? 'deleted' : i % 3 === 1 ? 'created' : 'changed', `articles/${i % 4000}.md`);
      watcher.tell('changed', `.git/objects/${i}`);
      watcher.tell('created', `node_modules/p${i}`);
      // Events come in bursts, with pauses that would end a batch of a few files.
      if (i % 1000 === 999) {
        time += 10;
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    }
    assert.equal(batches.length, 0, 'the storm is not over');
    time += 30;
    await queue.settled();
    assert.deepEqual(
      batches.map((b) => b.size),
      [4000],
    );
    assert.equal(folders, 0);
    assert.equal(storms, 1);
    assert.equal(happened.length, 5001);
    following.dispose();
    assert.equal(watcher.listeners, 0);
    queue.dispose();
  });

  it('looks once for the files of many folders that came', async () => {
    const watcher = new FakeWatcher();
    let came = 0;
    const none = ({ path }: Path): void => assert.fail(path);
    const heard = { changed: none, gone: none, folderGone: none };
    const following = followWatcher(
      watcher,
      '/folder',
      RULES,
      { ...heard, folderCame: () => came++, happened: () => undefined, stormy: () => undefined },
      5,
    );
    for (let i = 0; i < 300; i++) watcher.tell('created', `articles/${i}`);
    await new Promise((resolve) => setTimeout(resolve, 30));
    assert.equal(came, 1);
    following.dispose();
  });

  it('looks for the files of a folder that is told as changed, and once more later', async () => {
    const watcher = new FakeWatcher();
    const looks: string[][] = [];
    const none = ({ path }: Path): void => assert.fail(path);
    let looked: () => void = () => undefined;
    const twice = new Promise<void>((resolve) => (looked = resolve));
    const following = followWatcher(
      watcher,
      '/folder',
      RULES,
      {
        changed: none,
        gone: none,
        folderGone: none,
        folderCame(anew) {
          looks.push([...anew]);
          if (looks.length === 2) looked();
        },
        happened: () => undefined,
        stormy: () => undefined,
      },
      5,
      10,
    );
    watcher.tell('changed', 'articles/2024');
    watcher.tell('created', 'articles/2025');
    watcher.tell('changed', 'articles/2024');
    watcher.tell('changed', 'Makefile');
    await twice;
    assert.deepEqual(looks, [['file:/folder/articles/2024'], []]);
    following.dispose();
  });

  it('finds what has gone with folders in one look', () => {
    const known = Array.from({ length: 10_000 }, (_, i) => ({
      file: `/folder/articles/${i % 100}/${i}.md`,
      ...(i % 1000 === 0 ? { original: `/folder/pages/${i}.html` } : {}),
    }));
    const gone = below(new Set(['/folder/articles/7', '/folder/pages', '/folder/articles/9.md']), known);
    assert.equal(gone.length, 110);
    assert.ok(gone.every((key) => key.startsWith('/folder/articles/7/') || key.startsWith('/folder/pages/')));
    assert.deepEqual(below(new Set(), known), []);
    const many = new Set(Array.from({ length: 5000 }, (_, i) => `/folder/other/${i}`));
    assert.deepEqual(below(many, known), []);
    assert.equal(below(new Set(['/folder']), known).length, 10_010);
  });
});
