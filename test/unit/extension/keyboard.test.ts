// Everything can be reached by keyboard alone: each command is in the palette or asks for nothing a key cannot give, each
// view and its rows' menus can be opened by key, and keys act only where they are meant to.
import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';

interface Entry {
  readonly command: string;
  readonly when?: string;
  readonly group?: string;
}
interface Key extends Entry {
  readonly key: string;
  readonly mac?: string;
  readonly args?: { readonly view: string };
}
interface Manifest {
  readonly activationEvents: readonly string[];
  readonly contributes: {
    readonly commands: readonly (Entry & { readonly category?: string; readonly title: string })[];
    readonly menus: Readonly<Record<string, readonly Entry[]>>;
    readonly keybindings: readonly Key[];
    readonly views: Readonly<Record<string, readonly { readonly id: string }[]>>;
    readonly walkthroughs: readonly {
      readonly steps: readonly {
        readonly id: string;
        readonly description: string;
        readonly completionEvents: readonly string[];
        readonly media: { readonly svg: string };
      }[];
    }[];
    readonly viewsWelcome: readonly { readonly contents: string; readonly when: string }[];
  };
}

const { contributes, activationEvents } = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
const words = ['package.nls.json', 'package.nls.de.json'].map(
  (file) => JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, string>>,
);
const commands = new Set(contributes.commands.map((c) => c.command));

function textsOf(key: string): string[] {
  return words.map((w) => w[key.replace(/%/g, '')] ?? '');
}

function commandsIn(text: string): string[] {
  return [...text.matchAll(/\]\(command:([\w.]+)/g)].map((m) => m[1] ?? '');
}

describe('the keyboard', () => {
  it('reaches every command through the palette', () => {
    const hidden = (contributes.menus['commandPalette'] ?? []).filter((e) => e.when === 'false');
    assert.deepEqual(hidden, []);
    for (const { command, category } of contributes.commands) assert.equal(category, 'Dossier', command);
  });

  it('reaches every action of a row through its context menu', () => {
    const entries = contributes.menus['view/item/context'] ?? [];
    const inline = entries.filter((e) => e.group?.startsWith('inline') === true);
    for (const { command } of inline)
      assert.ok(
        entries.some((e) => e.command === command && e.group?.startsWith('inline') !== true),
        `${command} can only be clicked`,
      );
  });

  it('acts on rows only while their view has the focus', () => {
    const views = new Set(Object.values(contributes.views).flatMap((list) => list.map((v) => v.id)));
    assert.ok(contributes.keybindings.length > 0);
    const seen = new Set<string>();
    for (const { command, key, when = '', args } of contributes.keybindings) {
      // The command itself, so that menus show its key.
      assert.ok(commands.has(command), command);
      const view = /focusedView == '([\w.]+)'/.exec(when)?.[1] ?? '';
      assert.ok(views.has(view), when);
      assert.match(when, /listFocus && !inputFocus/);
      if (args) assert.equal(args.view, view);
      assert.ok(!seen.has(`${key} ${view}`), `${key} twice in ${view}`);
      seen.add(`${key} ${view}`);
    }
    for (const key of ['f2', 'delete'])
      for (const view of ['dossier.actors', 'dossier.events']) assert.ok(seen.has(`${key} ${view}`));
  });

  it('shows its keys in the menus of rows', () => {
    const entries = contributes.menus['view/item/context'] ?? [];
    for (const { command, args } of contributes.keybindings)
      if (args)
        assert.ok(
          entries.some((e) => e.command === command),
          `${command} has a key that no menu shows`,
        );
  });
});

describe('the walkthrough', () => {
  const [walkthrough] = contributes.walkthroughs;

  it('has five steps, each with a picture, one button and something that ticks it off', () => {
    assert.equal(walkthrough?.steps.length, 5);
    for (const { id, description, completionEvents, media } of walkthrough?.steps ?? []) {
      assert.ok(completionEvents.length > 0, id);
      const svg = readFileSync(media.svg, 'utf8');
      assert.match(svg, /var\(--vscode-/, 'follows the theme');
      assert.doesNotMatch(
        svg.replace(/var\(--vscode-[^)]*\)/g, ''),
        /#[0-9a-f]{3,8}\b/i,
        'no colour of its own',
      );
      for (const text of textsOf(description)) {
        const buttons = text.split('\n').filter((line) => /^\[[^\]]+\]\(command:[^)]+\)$/.test(line));
        assert.equal(buttons.length, 1, `${id}: ${text}`);
        const [button = ''] = commandsIn(buttons[0] ?? '');
        assert.ok(completionEvents.includes(`onCommand:${button}`), `${id} is not ticked off by its button`);
      }
    }
  });

  it('runs only commands that exist', () => {
    const texts = [
      ...(walkthrough?.steps ?? []).flatMap((s) => textsOf(s.description)),
      ...contributes.viewsWelcome.flatMap((w) => textsOf(w.contents)),
    ];
    for (const command of texts.flatMap(commandsIn))
      if (command.startsWith('dossier.') && !/\.focus$/.test(command))
        assert.ok(commands.has(command) || activationEvents.includes(`onCommand:${command}`), command);
  });
});

describe('welcome views', () => {
  it('have at most one button for each state, in both languages', () => {
    for (const { contents } of contributes.viewsWelcome)
      for (const text of textsOf(contents)) {
        assert.notEqual(text, '', contents);
        const buttons = text.split('\n').filter((line) => /^\[[^\]]+\]\(command:[^)]+\)$/.test(line));
        assert.ok(buttons.length <= 1, `${contents}: ${buttons.join(' ')}`);
      }
  });
});
