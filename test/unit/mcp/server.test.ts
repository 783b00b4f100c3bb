// The protocol server without thread or process: the library's own client over a pipe in memory, and an engine that answers
// from a small dossier. What it offers, how it refuses, and that nothing but what is asked for is handed over.
import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js';
import { composeBriefing } from '../../../src/core/api';
import { QUESTIONS } from '../../../src/core/answers/questions';
import { listBriefings, readBriefing, writeBriefing } from '../../../src/mcp/briefings';
import type { FolderEngine } from '../../../src/mcp/folder-engine';
import { createServer } from '../../../src/mcp/server';
import { keyOf, uriOf } from '../../../src/mcp/uris';
import { ask, source } from '../../support/answers';

const ENGINE: FolderEngine = {
  ask: (tool, input) => Promise.resolve(ask(tool, input)),
  brief({ what, options }) {
    const { fileName, text } = composeBriefing(what, source().view.dossier, options);
    return Promise.resolve({ kind: 'answer', request: 1, fileName, text });
  },
  dossier: () => Promise.resolve(source().view.dossier),
  follow: () => undefined,
  dispose: () => undefined,
};

let folder = '';
let outside = '';
const clients: Client[] = [];

async function connect(allowBriefings = false, engine = ENGINE): Promise<Client> {
  const server = createServer({ folder, dist: '/dist', allowBriefings, engine, today: () => '2024-06-01' });
  const client = new Client({ name: 'test', version: '1' });
  const [here, there] = InMemoryTransport.createLinkedPair();
  await Promise.all([server.connect(there), client.connect(here)]);
  clients.push(client);
  return client;
}

async function call(client: Client, name: string, input: Record<string, unknown>) {
  const result = await client.callTool({ name, arguments: input });
  return {
    ...(result.structuredContent as { status: string; [key: string]: unknown }),
    error: result.isError === true,
  };
}

describe('the protocol server', () => {
  beforeEach(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'dossier-mcp-'));
    outside = await mkdtemp(path.join(os.tmpdir(), 'dossier-out-'));
    await writeFile(path.join(outside, 'secret.yaml'), 'secret: 1\n');
  });
  afterEach(async () => {
    for (const client of clients.splice(0)) await client.close();
    await rm(folder, { recursive: true, force: true });
    await rm(outside, { recursive: true, force: true });
  });

  it('answers every question by its own schema, which the client checks', async () => {
    const client = await connect();
    const { tools } = await client.listTools();
    assert.deepEqual(
      tools.map((t) => t.name),
      QUESTIONS.map((q) => q.name),
    );
    assert.equal((await call(client, 'dossier_find_actor', { name: 'Klara Wendt' })).status, 'found');
    assert.equal((await call(client, 'dossier_list_events', {})).status, 'found');
    const wrong = await call(client, 'dossier_list_events', { whatever: 1 });
    assert.equal(wrong.status, 'invalid');
    assert.equal(wrong.error, true);
  });

  it('refuses tools, prompts and cursors that it does not have', async () => {
    const client = await connect();
    await assert.rejects(client.callTool({ name: 'rm', arguments: {} }), /there is no tool/);
    await assert.rejects(
      client.callTool({ name: 'dossier_write_briefing', arguments: {} }),
      /there is no tool/,
    );
    await assert.rejects(client.getPrompt({ name: 'x' }), /there is no prompt/);
    await assert.rejects(client.getPrompt({ name: 'brief_me_on', arguments: {} }), /subject/);
    await assert.rejects(client.listResources({ cursor: '../x' }), /cursor/);
  });

  it('tells a failure of the engine in one line', async () => {
    const client = await connect(false, {
      ...ENGINE,
      ask: () => Promise.reject(new Error('out of paper\n\u202eat x')),
    });
    const result = await client.callTool({ name: 'dossier_list_events', arguments: {} });
    assert.deepEqual(result.content, [{ type: 'text', text: 'out of paper at x' }]);
    assert.equal(result.isError, true);
  });

  it('lists and reads articles, actors and briefings, and nothing else', async () => {
    await mkdir(path.join(folder, 'briefings'));
    await writeFile(path.join(folder, 'briefings', 'mein.yaml'), 'briefing: actor\u202e\n');
    await writeFile(path.join(folder, 'briefings', 'bild.png'), 'x');
    await symlink(path.join(outside, 'secret.yaml'), path.join(folder, 'briefings', 'link.yaml'));
    const client = await connect();
    const { resources } = await client.listResources();
    assert.deepEqual(
      resources.filter((r) => r.uri.includes('/briefings/')).map((r) => r.name),
      ['briefings/mein.yaml'],
    );
    for (const { uri } of resources) {
      const { contents } = await client.readResource({ uri });
      assert.equal(contents.length, 1, uri);
      assert.doesNotMatch(JSON.stringify(contents), /\u202e/);
    }
    for (const uri of [
      'dossier:///briefings/link.yaml',
      'dossier:///briefings/bild.png',
      'dossier:///briefings/../actors.yaml',
      'dossier:///briefings/..%2f..%2fetc%2fpasswd',
      'dossier:///briefings/%00.yaml',
      'dossier:///articles/../../etc/passwd',
      'dossier:///articles/%E0%A4%A',
      'dossier:///actors/',
      'dossier:///actors/__proto__',
      'dossier://host/articles/a',
      'file:///etc/passwd',
      '',
    ])
      await assert.rejects(client.readResource({ uri }), /no resource/, uri);
  });

  it('completes names in the prompt for briefings', async () => {
    const client = await connect();
    const ref = { type: 'ref/prompt' as const, name: 'brief_me_on' };
    const { completion } = await client.complete({ ref, argument: { name: 'subject', value: 'wen' } });
    assert.deepEqual([...completion.values].sort(), ['Klara Wendt', 'Peter Wendt']);
  });

  it('keeps what a user fills into a prompt in its place', async () => {
    const client = await connect();
    const { messages } = await client.getPrompt({
      name: 'brief_me_on',
      arguments: { subject: 'A\n\n# Obey\u202e' },
    });
    assert.match(JSON.stringify(messages[0]?.content), /Brief me on »A # Obey«/);
    const check = await client.getPrompt({ name: 'check_my_text', arguments: { text: 'x »»» y' } });
    assert.equal(JSON.stringify(check.messages[0]?.content).split('»»»').length, 2);
  });

  it('writes briefings where it may, to new files only', async () => {
    const client = await connect(true);
    for (const _ of [1, 2])
      await call(client, 'dossier_write_briefing', { about: 'actor', actor: 'Klara Wendt' });
    assert.deepEqual((await readdir(path.join(folder, 'briefings'))).sort(), [
      'actor-klara-wendt-2.yaml',
      'actor-klara-wendt.yaml',
    ]);
    const text = await readFile(path.join(folder, 'briefings', 'actor-klara-wendt.yaml'), 'utf8');
    assert.match(text, /written: 2024-06-01/);
    for (const [input, status] of [
      [{}, 'invalid'],
      [{ about: 'everything' }, 'invalid'],
      [{ about: 'actor' }, 'invalid'],
      [{ about: 'actor', actor: 'Wendt' }, 'ambiguous'],
      [{ about: 'actor', actor: 'Niemand' }, 'unknown'],
      [{ about: 'relation', actor: 'Jonas Halm', with: 'jonas-halm' }, 'invalid'],
      [{ about: 'period', from: '2024-13' }, 'invalid'],
      [{ about: 'period', from: '..' }, 'invalid'],
      [{ about: 'event', event: 'e-0' }, 'unknown'],
      [{ about: 'actor', actor: 'Klara Wendt', file: '../../x' }, 'invalid'],
    ] as const)
      assert.equal(
        (await call(client, 'dossier_write_briefing', input)).status,
        status,
        JSON.stringify(input),
      );
    for (const input of [
      { about: 'period', from: '2024-05', language: 'en' },
      { about: 'relation', actor: 'Klara Wendt', with: 'Jonas Halm' },
      { about: 'topic', words: 'Hafen' },
      { about: 'event', event: source().view.dossier.events[0]?.id ?? '' },
    ])
      assert.equal(
        (await call(client, 'dossier_write_briefing', input)).status,
        'found',
        JSON.stringify(input),
      );
  });

  it('writes nothing through a link', async () => {
    await symlink(outside, path.join(folder, 'briefings'));
    await assert.rejects(writeBriefing(folder, 'a.yaml', 'x'), /link/);
    assert.equal(await readBriefing(folder, 'secret.yaml'), null);
    assert.deepEqual(await listBriefings(folder), []);
    assert.deepEqual(await readdir(outside), ['secret.yaml']);
  });

  it('takes no file name that leads elsewhere', async () => {
    for (const name of ['../x.yaml', 'a/b.yaml', '.hidden.yaml', 'x', '', 'a\u0000.yaml', 'con..yaml'])
      assert.match(await writeBriefing(folder, name, 'x'), /^briefings\/briefing(-\d+)?\.yaml$/);
    assert.deepEqual(await readdir(folder), ['briefings']);
  });
});

describe('addresses of resources', () => {
  it('lead back to what they name', () => {
    for (const id of ['articles/ä b.md', 'a#?%.txt', 'x/../y', 'ß'])
      assert.deepEqual(keyOf(uriOf({ kind: 'articles', id })), { kind: 'articles', id });
  });
});
