// Prose by a language model, as a user meets it: without a model a message and nothing else; with one, nothing is handed
// over before the model was chosen; what holds is shown first, applied as one edit and undone as one; what hangs is
// cancelled. The model is one of the tests' own, registered the way extensions register theirs.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { parse } from 'yaml';
import { dossier, remove } from './support/dossier';
import { givenUp, pressed } from './support/asked';
import { briefingInFront, undone } from './support/editors';
import type { FakeModel } from './support/fake-model';
import { until, whileNothingHappens } from './support/until';

const COMMAND = 'dossier.proposeProse';
const PREVIEW = 'dossier-update';

interface PromptFact {
  readonly id: string;
  readonly section: string;
  readonly words: readonly string[];
}

function factsIn(question: string): PromptFact[] {
  const [, data = ''] = question.split(/^=== [0-9a-f]{14} ===$/m);
  return data
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as PromptFact);
}

function previewTab(): vscode.TabInputTextDiff | undefined {
  const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  return input instanceof vscode.TabInputTextDiff && input.modified.scheme === PREVIEW ? input : undefined;
}

describe('prose by a language model', () => {
  let document: vscode.TextDocument;

  before(async () => {
    await remove('briefings');
    const { actors } = await dossier();
    const actor = actors.find(({ name }) => name === 'Dan Driscoll');
    assert.ok(actor);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.commands.executeCommand('dossier.briefActor', actor.id);
    ({ document } = await briefingInFront());
  });

  after(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await remove('briefings', '.dossier');
  });

  it('without a model there is a message, and nothing is missing', async () => {
    const before = document.getText();
    void vscode.commands.executeCommand(COMMAND, document.uri);
    await whileNothingHappens(800);
    await vscode.commands.executeCommand('notifications.clearAll');
    assert.equal(document.getText(), before);
    assert.equal(previewTab(), undefined);
  });

  // The oldest supported editor has no interface by which an extension could provide a model.
  if (vscode.version.startsWith('1.103.')) {
    it('an editor to which nobody can provide one offers none', async () => {
      assert.equal(globalThis.dossierFakeModel, undefined);
      assert.deepEqual(await vscode.lm.selectChatModels({ vendor: 'dossier-tests' }), []);
    });
    return;
  }

  describe('with a model', () => {
    let model: FakeModel;

    before(async () => {
      const fake = globalThis.dossierFakeModel;
      assert.ok(fake);
      model = fake;
      model.offered = true;
      model.changed();
      await until(
        'the model is offered',
        async () => (await vscode.lm.selectChatModels({ vendor: 'dossier-tests' })).length > 0,
      );
    });

    beforeEach(() => {
      model.asked.length = 0;
    });

    /** Starts the command and chooses the model, as soon as that is asked; ends when the question is with the model. */
    async function choose(): Promise<{ readonly done: Thenable<unknown> }> {
      const running = vscode.commands.executeCommand(COMMAND, document.uri);
      await whileNothingHappens(900);
      assert.equal(model.asked.length, 0, 'handed over before the user has chosen');
      await until('the model has the question', async () => {
        if (model.asked.length > 0) return true;
        await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
        return false;
      });
      return { done: running };
    }

    it('shows what holds, marks what is doubtful, leaves out what does not hold; apply and undo are one step', async () => {
      const before = document.getText();
      model.answer = (question) => {
        const facts = factsIn(question);
        const office = facts.find((f) => f.section === 'offices');
        const quotation = facts.flatMap((f) => f.words.map((w) => [f.id, w] as const))[0];
        assert.ok(office && quotation);
        return Promise.resolve(
          JSON.stringify({
            sentences: [
              { text: 'Dan Driscoll holds an office.', facts: [office.id] },
              { text: `One article has “${quotation[1]}”.`, facts: [quotation[0]] },
              { text: 'Dan Driscoll met Karla Beispiel.', facts: [office.id] },
              { text: 'He said: “I never said that.”', facts: [office.id] },
              { text: 'Dan Driscoll has plans.', facts: ['f999'] },
            ],
          }),
        );
      };
      await choose();
      const shown = await until('the comparison', previewTab);
      assert.equal(document.getText(), before, 'something was written before it was applied');
      assert.equal(model.asked.length, 1);
      const [tab] = vscode.window.tabGroups.all.flatMap((g) => g.tabs).filter((t) => t.input === shown);
      assert.match(tab?.label ?? '', /Fake Model/);
      await vscode.commands.executeCommand('dossier.applyUpdate', shown.modified);
      const after = await until('the prose', () =>
        document.getText() === before ? undefined : document.getText(),
      );
      const note = parse(after) as { prose: { text: string; by: string; unsupported?: string[] }[] };
      assert.deepEqual(
        note.prose.map((p) => [p.by, p.unsupported]),
        [
          ['Fake Model', undefined],
          ['Fake Model', undefined],
          ['Fake Model', ['Karla Beispiel']],
        ],
      );
      await until('the marked sentence is told', () =>
        vscode.languages.getDiagnostics(document.uri).some((d) => d.message.includes('Karla Beispiel')),
      );
      await undone(document, before);
    });

    it('an answer of another form changes nothing', async () => {
      const before = document.getText();
      model.answer = () => Promise.resolve('Gern! Hier sind die Sätze.');
      await choose();
      await whileNothingHappens(500);
      await vscode.commands.executeCommand('notifications.clearAll');
      assert.equal(document.getText(), before);
      assert.equal(previewTab(), undefined);
    });

    it('a model that fails or hangs changes nothing, and hanging can be cancelled', async () => {
      const before = document.getText();
      model.answer = () => Promise.reject(new Error('out of order'));
      await choose();
      await whileNothingHappens(500);
      await vscode.commands.executeCommand('notifications.clearAll');
      model.asked.length = 0;
      model.answer = () => new Promise(() => undefined);
      const { done } = await choose();
      // The button of the notification that tells of the writing is »Cancel«.
      await pressed(done);
      assert.equal(document.getText(), before);
      assert.equal(previewTab(), undefined);
    });

    it('giving up the choice hands nothing over', async () => {
      await givenUp(vscode.commands.executeCommand(COMMAND, document.uri));
      assert.equal(model.asked.length, 0);
    });
  });
});
