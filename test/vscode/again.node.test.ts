// Folders that go and come again within one report of the system, which then tells a change of the folder and perhaps nothing
// of its files. The steps go straight to the file system, one after the other, since whatever goes through VS Code leaves it
// the time to tell each by itself; whether it did is chance, and the dossier is the same in the end.
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dossier } from '../../src/core/api';
import { dossierWhere, inWorkspace, isSample, remove, write } from './support/dossier';

const ARTICLE = '# Besuch\n\nDie Ministerin Mirela Kostova traf am Montag den Gesandten Joaquim Barreto.\n';
const OTHER = ARTICLE.replace('Kostova', 'Petrowa');

const has =
  (ids: readonly string[], name: string) =>
  ({ articles, actors }: Dossier): boolean =>
    articles.length === ids.length &&
    ids.every((id) => articles.some((article) => article.id === `articles/tief/${id}.md`)) &&
    actors.some((actor) => actor.name === `Mirela ${name}`);

describe('a folder that goes and comes again at once', () => {
  const folder = (): string => inWorkspace('articles/tief').fsPath;
  const aside = (): string => inWorkspace('beiseite').fsPath;

  beforeEach(async () => {
    await write('articles/tief/eins.md', ARTICLE);
    await write('articles/tief/zwei.md', ARTICLE);
    await dossierWhere('both', has(['eins', 'zwei'], 'Kostova'));
  });
  afterEach(async () => {
    rmSync(aside(), { recursive: true, force: true });
    await remove('articles');
    await dossierWhere('the sample is back', isSample);
  });

  it('holds other files then, of the same name too', async () => {
    renameSync(folder(), aside());
    mkdirSync(folder());
    writeFileSync(join(folder(), 'zwei.md'), OTHER);
    writeFileSync(join(folder(), 'drei.md'), OTHER);
    await dossierWhere('the new ones', has(['zwei', 'drei'], 'Petrowa'));
  });

  it('is read when it was deleted', async () => {
    rmSync(folder(), { recursive: true });
    mkdirSync(folder());
    writeFileSync(join(folder(), 'zwei.md'), OTHER);
    await dossierWhere('the new one', has(['zwei'], 'Petrowa'));
  });

  it('is read when another took its place', async () => {
    mkdirSync(aside());
    writeFileSync(join(aside(), 'vier.md'), OTHER);
    rmSync(folder(), { recursive: true });
    renameSync(aside(), folder());
    await dossierWhere('the other', has(['vier'], 'Petrowa'));
  });
});
