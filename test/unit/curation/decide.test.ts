import assert from 'node:assert/strict';
import {
  decide,
  newActorsFile,
  type ActorRef,
  type Decided,
  type Decision,
} from '../../../src/core/curation/decide';
import { readCurated } from '../../../src/core/api';

const person = (name: string, ...names: string[]): ActorRef => ({ name, type: 'person', names });

function after(text: string, decision: Decision): string {
  const result = decide(text, decision);
  assert.ok('text' in result, JSON.stringify(result));
  assert.deepEqual(readCurated(result.text).problems, []);
  return result.text;
}

function problem(text: string, decision: Decision): Decided & { problem: string } {
  const result = decide(text, decision);
  assert.ok('problem' in result, JSON.stringify(result));
  return result;
}

const FILE = `# mine
actors:
  # People
  - name: Anna Berg   # the minister
    type: person
    aliases: [Berg, "A. Berg"]  # short
    notes: |
      met her once

  - name: Otto Groß
    type: person
    aliases:
      - Gross   # English papers
      - O. Groß
`;

describe('writing decisions into actors.yaml', () => {
  it('makes the first entry of an empty file', () => {
    assert.equal(
      after('', { kind: 'ignore', actor: { name: 'Redner', type: 'organization', names: [] } }),
      'actors:\n  - name: Redner\n    type: organization\n    ignore: true\n',
    );
  });

  it('begins a new file with a modeline', () => {
    const text = newActorsFile('.dossier/schemas/actors.schema.json', 'Yours.\nEdit it.');
    assert.equal(
      after(text, { kind: 'type', actor: person('Lima'), type: 'place' }),
      '# yaml-language-server: $schema=.dossier/schemas/actors.schema.json\n# Yours.\n# Edit it.\nactors:\n  - name: Lima\n    type: place\n',
    );
  });

  it('adds names to a list in brackets', () => {
    assert.equal(
      after(FILE, { kind: 'merge', from: person('Anna B.', 'Anna Maria Berg'), into: person('Anna Berg') }),
      FILE.replace('"A. Berg"]', '"A. Berg", Anna B., Anna Maria Berg]'),
    );
  });

  it('adds names to a list with dashes', () => {
    assert.equal(
      after(FILE, { kind: 'alias', actor: person('Otto Groß'), alias: 'Otto: der Große' }),
      `${FILE}      - "Otto: der Große"\n`,
    );
  });

  it('merges two entries by one line, and loses neither', () => {
    assert.equal(
      after(FILE, { kind: 'merge', from: person('Anna Berg'), into: person('Otto Groß') }),
      FILE.replace('    type: person\n', '    type: person\n    sameAs: Otto Groß\n'),
    );
  });

  it('keeps a blank line between entries where the user does', () => {
    assert.equal(
      after(FILE, { kind: 'ignore', actor: person('Tod') }),
      `${FILE}\n  - name: Tod\n    type: person\n    ignore: true\n`,
    );
  });

  it('renames, and keeps the old name as another one', () => {
    assert.equal(
      after(FILE, { kind: 'rename', actor: person('Anna Berg'), name: 'Anna Berg-Tal' }),
      FILE.replace('name: Anna Berg ', 'name: Anna Berg-Tal ').replace('"A. Berg"]', '"A. Berg", Anna Berg]'),
    );
  });

  it('splits a name off, and keeps the comment that stood behind it', () => {
    assert.equal(
      after(FILE, { kind: 'split', actor: person('Otto Groß'), as: 'Gross', names: ['Gross'], articles: [] }),
      FILE.replace('      - Gross   # English papers\n', '      # English papers\n') +
        '\n  - name: Gross\n    type: person\n    notSameAs: [Otto Groß]\n',
    );
  });

  it('splits the mentions of an article off', () => {
    assert.equal(
      after('actors: []\n', {
        kind: 'split',
        actor: person('Anna Berg', 'Berg'),
        as: 'Ina Berg',
        names: ['Berg'],
        articles: ['articles/zwei.md'],
      }),
      'actors:\n  - name: Anna Berg\n    type: person\n    aliases: [Berg]\n  - name: Ina Berg\n    type: person\n' +
        '    aliases: [Berg]\n    articles: [articles/zwei.md]\n    notSameAs: [Anna Berg]\n',
    );
  });

  it('takes a merge back by splitting', () => {
    const merged = after(FILE, { kind: 'merge', from: person('Anna Berg'), into: person('Otto Groß') });
    assert.equal(
      after(merged, {
        kind: 'split',
        actor: person('Otto Groß'),
        as: 'Anna Berg',
        names: ['Anna Berg'],
        articles: [],
      }),
      FILE.replace('"A. Berg"]  # short\n', '"A. Berg"]  # short\n    notSameAs: [Otto Groß]\n'),
    );
  });

  it('writes in the style of the file', () => {
    const crlf = 'actors:\r\n- {name: Anna Berg, type: person}\r\n';
    assert.equal(
      after(crlf, { kind: 'alias', actor: person('Anna Berg'), alias: 'Berg, A.' }),
      'actors:\r\n- {name: Anna Berg, type: person, aliases: ["Berg, A."]}\r\n',
    );
    assert.equal(
      after(crlf, { kind: 'ignore', actor: person('Tod') }),
      `${crlf}- name: Tod\r\n  type: person\r\n  ignore: true\r\n`,
    );
    const flow = '{actors: [{name: Anna Berg, type: person}]}';
    assert.equal(
      after(flow, { kind: 'ignore', actor: person('Tod') }),
      '{actors: [{name: Anna Berg, type: person}, {name: Tod, type: person, ignore: true}]}',
    );
    const open = 'actors:\n    -   name: Anna Berg\n        type: person';
    assert.equal(
      after(open, { kind: 'type', actor: person('Anna Berg'), type: 'other' }),
      'actors:\n    -   name: Anna Berg\n        type: other',
    );
    assert.equal(
      after(open, { kind: 'alias', actor: person('Anna Berg'), alias: 'Berg' }),
      `${open}\n        aliases: [Berg]`,
    );
    assert.equal(
      after('actors: # none yet\n# soon\n', { kind: 'ignore', actor: person('Tod') }),
      'actors: # none yet\n  - name: Tod\n    type: person\n    ignore: true\n# soon\n',
    );
  });

  it('refuses what it cannot read, and says the line', () => {
    const broken = 'actors:\n  - name: Anna Berg\n    type: [person\n';
    const broke = problem(broken, { kind: 'ignore', actor: person('Tod') });
    assert.equal(broke.problem, 'broken');
    assert.equal(problem('just words\n', { kind: 'ignore', actor: person('Tod') }).problem, 'no-list');
    assert.equal(problem('actors: 3\n', { kind: 'ignore', actor: person('Tod') }).problem, 'no-list');
    const odd = 'actors:\n  - name: Anna Berg\n    type: person\n    aliases: Berg\n';
    assert.deepEqual(problem(odd, { kind: 'alias', actor: person('Anna Berg'), alias: 'B' }), {
      problem: 'unusual',
      line: 2,
    });
    const two = FILE.replace('Otto Groß\n', 'Otto\n');
    assert.equal(problem(two, { kind: 'rename', actor: person('Otto'), name: 'Anna Berg' }).problem, 'taken');
    assert.equal(problem(FILE, { kind: 'rename', actor: person('Otto'), name: ' Otto ' }).problem, 'nothing');
  });
});
