// Who may import whom, as data: the table of the house, read by the lint rule and by the tidy test. Paths are relative to
// `src`. A room may always import itself; everything not named under `may` is forbidden. The longest matching path is a
// file's room.

/**
 * @typedef {object} Room
 * @property {string} path Folder (or file) relative to `src`.
 * @property {readonly string[]} may Folders or files that it may import.
 * @property {readonly string[]} [packages] npm packages, `vscode`, or `node:*`.
 * @property {string} why Shown to whoever breaks the wall.
 * @property {readonly string[]} [typesOnly] Of these, types only.
 */

const LANGUAGE_WHY =
  'A language holds data. It may import base, model, the pack types and the lexicons of the world, never the other ' +
  'language and never an annotator.';
const ANNOTATOR_WHY =
  'An annotator may import base, model and language/pack. Words and rules come from the pack it is given; what other ' +
  'annotators found arrives as an argument.';

/** @type {(name: string) => Room} */
const annotator = (name) => ({
  path: `core/${name}`,
  may: ['core/base', 'core/model', 'core/language/pack', 'core/language/pack.ts'],
  why: ANNOTATOR_WHY,
});

/** @type {(name: string) => Room} */
const language = (name) => ({
  path: `core/language/${name}`,
  may: ['core/base', 'core/model', 'core/language/pack', 'core/language/pack.ts', 'core/language/world'],
  why: LANGUAGE_WHY,
});

/** @type {readonly Room[]} */
export const ROOMS = [
  { path: 'core/base', may: [], why: 'The base stands on nothing but the language.' },
  { path: 'core/model', may: ['core/base'], why: 'The model is plain data: it may import only base.' },
  { path: 'core/ports', may: ['core/base'], why: 'Ports are interfaces: they may import only base.' },
  {
    path: 'core/language/pack.ts',
    may: ['core/base', 'core/model', 'core/language/pack'],
    why: 'The pack is an interface: it must not know any language.',
  },
  {
    path: 'core/language/pack',
    may: ['core/base', 'core/model'],
    why: 'The pack is an interface: it must not know any language.',
  },
  {
    path: 'core/language/detect.ts',
    may: ['core/base', 'core/model'],
    why: 'Detection must not load a language.',
  },
  language('world'),
  language('de'),
  language('en'),
  // Front matter is YAML, read with its positions.
  { ...annotator('article'), packages: ['yaml'] },
  annotator('grammar'),
  annotator('names'),
  annotator('actors'),
  annotator('time'),
  annotator('statements'),
  annotator('events'),
  {
    path: 'core/resolution',
    may: ['core/base', 'core/model'],
    // `actors.yaml` is read here, with its positions, because what a person decided governs joining.
    packages: ['yaml'],
    why: 'Resolution joins facts across articles: it may import base and model, never annotators or packs.',
  },
  {
    path: 'core/index',
    may: ['core/base', 'core/model', 'core/ports', 'core/resolution'],
    why: 'The index keeps facts: analysing is injected, so it may not import annotators or packs.',
  },
  {
    path: 'core/quotations',
    may: ['core/base', 'core/model'],
    why: 'Quotations are compared as words: it may import base and model, never annotators, packs or the index.',
  },
  {
    path: 'core/curation',
    may: ['core/base', 'core/model'],
    // Decisions are written into the user's own YAML, by its positions.
    packages: ['yaml'],
    why: 'A decision is text and names: it may import base and model, never what resolution makes of it.',
  },
  {
    path: 'core/naming',
    may: ['core/base', 'core/model', 'core/language/world'],
    why: 'What things are called in the language of a note is data: it may import base, model and the lexicons of the world, never a language or an annotator.',
  },
  {
    path: 'core/briefing',
    // Templates are read by the check of their form.
    may: [
      'core/base',
      'core/model',
      'core/naming',
      'core/index/views.ts',
      'core/index/views',
      'core/checks/form',
    ],
    packages: ['yaml'],
    why: 'A briefing is made from the dossier: it may import base and model, never the index’s internals.',
  },
  {
    path: 'core/checks/form',
    // The schemas that editors get are those by which notes and templates are checked.
    may: ['core/base', 'core/model', '../schemas'],
    packages: ['yaml'],
    why: 'The form of a note is checked by the note alone: it may import base and model, never dossier or composer.',
  },
  {
    path: 'core/checks',
    may: ['core/base', 'core/model', 'core/naming', 'core/quotations', 'core/checks/form'],
    packages: ['yaml'],
    why: 'A note is checked against the dossier: it may import base, model and the matcher of quotations.',
  },
  {
    path: 'core/answers',
    may: ['core/base', 'core/model', 'core/present', 'core/quotations'],
    why: 'Answers are made from the dossier as it is shown: it may import what views use, never annotators, packs or the index.',
  },
  {
    path: 'core/proposals',
    may: ['core/base', 'core/model', 'core/quotations', 'core/checks'],
    why: 'Proposed prose is checked against the note: it may import base, model, the checks and the quotation marks.',
  },
  {
    path: 'core/present',
    // Of naming only the nouns of events: lists tell them as briefings do.
    may: ['core/base', 'core/model', 'core/naming/events.ts', 'core/index/views.ts', 'core/index/views'],
    why: 'What views show is made from the dossier: it may import base and model, never the index’s internals.',
  },
  {
    path: 'core/export',
    may: ['core/base', 'core/model', 'core/present/quad-class.ts', 'core/present/relations.ts'],
    packages: ['papaparse'],
    why: 'An export is made from the dossier as everybody sees it: it may import base, model and what views show.',
  },
  {
    path: 'core',
    may: ['core'],
    why: 'The core is pure: no package, no Node, no VS Code; it knows nothing outside itself.',
  },
  {
    path: 'files',
    may: [],
    packages: ['node:*'],
    why: 'Writing files whole knows nothing of what is in them.',
  },
  {
    path: 'worker',
    may: ['core/api.ts', 'core/answers/api.ts', 'core/present/api.ts', 'core/export/api.ts', 'files'],
    packages: ['node:*'],
    why: 'The worker reaches the core through its doors only, and knows no VS Code.',
  },
  {
    path: 'extract',
    may: ['core/present/api.ts', '../package.json'],
    packages: ['node:*', '@mozilla/readability', 'linkedom', 'mammoth', 'postal-mime', 'unpdf'],
    why: 'Extractors turn files into text and know nothing of analysis: of the core they see the light door only.',
  },
  {
    path: 'cli',
    may: [
      'core/api.ts',
      'core/present/api.ts',
      'mcp/main.ts',
      'core/export/api.ts',
      'files',
      '../package.json',
      'extract/client.ts',
      'extract/node-thread.ts',
      'extract/protocol.ts',
    ],
    packages: ['node:*'],
    why: 'The command line reaches the core through core/api only, and knows no VS Code.',
  },
  {
    path: 'mcp',
    may: [
      'core/api.ts',
      'core/answers/api.ts',
      'core/present/api.ts',
      'worker/protocol.ts',
      'extract/client.ts',
      'extract/node-thread.ts',
      'extract/protocol.ts',
      'cli/folder-files.ts',
      'cli/usage.ts',
      'cli/write-file.ts',
      '../package.json',
    ],
    typesOnly: ['core/api.ts', 'worker/protocol.ts'],
    packages: ['node:*', '@modelcontextprotocol/sdk'],
    why: 'The protocol server speaks to the engine’s thread as the editor does: it loads no engine of its own.',
  },
  {
    path: 'webview/protocol.ts',
    may: ['core/present/compare.ts', 'core/present/relations.ts', 'core/present/timeline.ts'],
    why: 'The pictures’ protocol is plain data.',
  },
  {
    path: 'webview',
    may: ['core/model', 'core/base', 'core/present', 'webview/protocol.ts'],
    packages: ['d3-force'],
    why: 'Pictures run in a page of their own: they draw what they are sent and know neither engine nor VS Code.',
  },
  {
    path: 'extension',
    may: [
      'core/api.ts',
      'core/answers/api.ts',
      'core/export/api.ts',
      'core/present/api.ts',
      'worker/protocol.ts',
      'extract/client.ts',
      'extract/protocol.ts',
      'webview/protocol.ts',
      'extension/asleep',
    ],
    typesOnly: ['core/api.ts', 'core/export/api.ts', 'webview/protocol.ts', 'extension/asleep'],
    packages: ['vscode', 'picomatch'],
    why:
      'The extension talks to the worker by its protocol and shows what core/present/api gives; the engine never runs in ' +
      'the extension host, and files are read through VS Code. What only Node or only a browser has belongs to hosts/.',
  },
  {
    path: 'extension/asleep',
    may: [
      'extension/agents/server.ts',
      'extension/api.ts',
      'extension/briefings/open-notes.ts',
      'extension/commands/command-ids.ts',
      'extension/disposable.ts',
      'extension/preview/known-names.ts',
      'extension/processor-time.ts',
      'extension/workspace/glob-folder.ts',
      'extension/workspace/may-hold.ts',
      'extension/workspace/sample-scheme.ts',
      'extension/workspace/settings.ts',
    ],
    typesOnly: ['extension/api.ts', 'extension/preview/known-names.ts'],
    packages: ['vscode'],
    why: 'Every window loads this, with articles or without: it may import little, and never what does the work.',
  },
  {
    path: 'extension/hosts',
    may: [
      'extension',
      'worker/protocol.ts',
      'extract/client.ts',
      'extract/node-thread.ts',
      'extract/protocol.ts',
      'files/byte-file.ts',
    ],
    packages: ['vscode', 'node:os', 'node:worker_threads', 'node:zlib'],
    why: 'A host gives the extension its threads, and what unpacks their messages, in Node or in a browser; everything else is the same in both.',
  },
];
