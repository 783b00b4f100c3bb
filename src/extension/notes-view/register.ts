// The view of notes: which notes and briefings of the user's mention the actors and events that are selected in the other
// views. A note unfolds to the lines that do, a click opens the note there. Lines of notes are shown as text. Nothing is
// read before the view is looked at.
import * as vscode from 'vscode';
import type { FillView } from '../asleep/views';
import type { Disposable } from '../disposable';
import type { TreeNode } from '../../core/present/api';
import { COMMANDS, VIEWS } from '../commands/command-ids';
import { locate } from '../commands/locate';
import type { DossierService } from '../engine/dossier-service';
import { placeCount } from '../words/codes';
import { eventTitle } from '../words/event-names';
import { shorten } from '../words/escape';
import { uiNumber } from '../words/ui-dates';
import { createNoteIndex, noteText } from './note-index';
import { placesIn, type NotePlace, type Subject } from './places';

const MOST = 500;
/** A note with more lines than this is folded at first. */
const OPEN = 10;
const LABEL = 140;
const NAME = 40;
/** So many characters of a line may stand before the name. */
const LEAD = 24;
const PAUSE_MS = 120;

interface NoteNode {
  readonly kind: 'note';
  readonly uri: vscode.Uri;
  readonly places: readonly NotePlace[];
}
interface PlaceNode {
  readonly kind: 'place';
  readonly note: NoteNode;
  readonly place: NotePlace;
  readonly line: number;
  readonly text: string;
  /** Of the name within the line. */
  readonly mark: readonly [number, number];
  readonly words: string;
}
type Node = NoteNode | PlaceNode;

/** The actor or event that a row of another view is about: its own, or that of a row above it. */
function subjectOf(node: TreeNode): Subject | undefined {
  for (let at: TreeNode | null = node; at; at = at.parent) {
    const { content } = at;
    if (content.kind === 'actor' || content.kind === 'place') return { kind: 'actor', actor: content.actor };
    if (content.kind === 'event') return { kind: 'event', event: content.event };
  }
  return undefined;
}

function nameOf(subject: Subject): string {
  return shorten(subject.kind === 'actor' ? subject.actor.name : eventTitle(subject.event, null), NAME);
}

function whyOf(why: NotePlace['why']): string {
  switch (why) {
    case 'named':
      return '';
    case 'several-named':
      return vscode.l10n.t('names who took part');
    case 'cited':
      return vscode.l10n.t('cites the paragraph');
  }
}

function noteItem(note: NoteNode): vscode.TreeItem {
  const path = vscode.workspace.asRelativePath(
    note.uri,
    (vscode.workspace.workspaceFolders?.length ?? 0) > 1,
  );
  const slash = path.lastIndexOf('/');
  const item = new vscode.TreeItem(
    path.slice(slash + 1),
    note.places.length > OPEN
      ? vscode.TreeItemCollapsibleState.Collapsed
      : vscode.TreeItemCollapsibleState.Expanded,
  );
  item.id = note.uri.toString();
  item.resourceUri = note.uri;
  item.iconPath = vscode.ThemeIcon.File;
  const folder = slash < 0 ? '' : path.slice(0, slash);
  item.description = [placeCount(note.places.length), folder].filter((p) => p !== '').join(' · ');
  item.tooltip = path;
  item.contextValue = 'dossier.note';
  item.accessibilityInformation = { label: `${path}, ${placeCount(note.places.length)}` };
  return item;
}

function placeItem({ note, place, line, text, mark, words }: PlaceNode): vscode.TreeItem {
  const item = new vscode.TreeItem(
    { label: text, highlights: [[mark[0], mark[1]]] },
    vscode.TreeItemCollapsibleState.None,
  );
  item.id = `${note.uri.toString()}#${place.span.join('-')}`;
  const where = vscode.l10n.t({
    message: 'line {0}',
    args: [uiNumber(line + 1)],
    comment: ['{0} is a number'],
  });
  item.description = [where, whyOf(place.why)].filter((p) => p !== '').join(' · ');
  item.contextValue = 'dossier.notePlace';
  item.accessibilityInformation = { label: `${text}, ${item.description}` };
  item.command = {
    command: COMMANDS.openNotePlace,
    title: vscode.l10n.t('Open note'),
    arguments: [{ uri: note.uri.toString(), span: place.span, words }],
  };
  return item;
}

/** The lines of a note that hold its places. */
async function linesOf(note: NoteNode): Promise<Node[]> {
  const text = await noteText(note.uri);
  if (text === null) return [];
  let line = 0;
  let from = 0;
  return note.places.map((place): PlaceNode => {
    const [start, end] = place.span;
    for (let next = text.indexOf('\n', from); next >= 0 && next < start; next = text.indexOf('\n', from)) {
      line++;
      from = next + 1;
    }
    const stop = text.indexOf('\n', from);
    const whole = text.slice(from, stop < 0 ? text.length : stop);
    // Where the name stands far in the line, the line is shown from a few words before it on: views are narrow.
    const indent = /^[\s>*+-]*/u.exec(whole)?.[0].length ?? 0;
    const far = start - from > LEAD ? whole.indexOf(' ', start - from - LEAD / 2) + 1 : 0;
    const lead = far > indent && far <= start - from ? far : Math.min(indent, start - from);
    const cut = from + lead;
    const dots = lead > indent ? '…' : '';
    const shown = `${dots}${text.slice(cut, Math.min(cut + LABEL, from + whole.length)).trimEnd()}`;
    const at = start - cut + dots.length;
    const mark = [Math.min(at, shown.length), Math.min(end - cut + dots.length, shown.length)] as const;
    return { kind: 'place', note, place, line, text: shown, mark, words: text.slice(start, end) };
  });
}

async function openPlace(arg: unknown): Promise<void> {
  if (typeof arg !== 'object' || arg === null) return;
  const { uri, span, words } = arg as Readonly<Record<string, unknown>>;
  if (typeof uri !== 'string' || typeof words !== 'string' || !Array.isArray(span)) return;
  const [start, end] = span as readonly unknown[];
  if (typeof start !== 'number' || typeof end !== 'number') return;
  const target = vscode.Uri.parse(uri, true);
  // Only the user's own files are opened this way.
  if (!vscode.workspace.getWorkspaceFolder(target)) return;
  try {
    const document = await vscode.workspace.openTextDocument(target);
    const found = locate(document.getText(), [start, end], words, null);
    const range = new vscode.Range(document.positionAt(found.start), document.positionAt(found.end));
    const editor = await vscode.window.showTextDocument(document, {
      preview: true,
      preserveFocus: true,
      selection: range,
    });
    editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  } catch {
    await vscode.window.showWarningMessage(vscode.l10n.t('This note is no longer there.'));
  }
}

/** `selected` tells what the user selects in the other views. */
export function registerNotesView(
  service: DossierService,
  fill: FillView,
  selected: vscode.Event<readonly TreeNode[]>,
  subscriptions: Disposable[],
): void {
  const index = createNoteIndex(service);
  const changed = new vscode.EventEmitter<void>();
  let subjects: readonly Subject[] = [];
  let read = false;
  let state = '';
  let timer: ReturnType<typeof setTimeout> | undefined;

  function notes(): readonly NoteNode[] {
    const found = [...index.notes].flatMap(([key, facts]): NoteNode[] => {
      const places = placesIn(facts, subjects);
      return places.length > 0 ? [{ kind: 'note', uri: vscode.Uri.parse(key, true), places }] : [];
    });
    return (
      found
        // Long lists (mostly briefings) come after the notes that fit in at a glance.
        .sort(
          (a, b) =>
            Number(a.places.length > OPEN) - Number(b.places.length > OPEN) ||
            b.places.length - a.places.length ||
            (a.uri.path < b.uri.path ? -1 : 1),
        )
        .slice(0, MOST)
    );
  }

  const view = fill<Node>(VIEWS.notes, {
    onDidChangeTreeData: changed.event,
    getTreeItem: (node) => (node.kind === 'note' ? noteItem(node) : placeItem(node)),
    getParent: (node) => (node.kind === 'place' ? node.note : undefined),
    getChildren: (node) => (node ? (node.kind === 'note' ? linesOf(node) : []) : [...notes()]),
  });

  function show(): void {
    // What is selected is looked up anew: a new snapshot has new actors under the same ids.
    subjects = subjects.flatMap((s): Subject[] => {
      const found = s.kind === 'actor' ? service.view.actor(s.actor.id) : service.view.event(s.event.id);
      if (!found) return [];
      return [
        s.kind === 'actor'
          ? { kind: 'actor', actor: found as typeof s.actor }
          : { kind: 'event', event: found as typeof s.event },
      ];
    });
    const [first] = subjects;
    view.description = first
      ? `${nameOf(first)}${subjects.length > 1 ? ` +${uiNumber(subjects.length - 1)}` : ''}`
      : undefined;
    const count = first ? notes().length : 0;
    const now = !first ? 'none' : count > 0 ? 'shown' : read ? 'empty' : 'busy';
    if (now !== state) void vscode.commands.executeCommand('setContext', 'dossier.notes', now);
    state = now;
    changed.fire();
  }

  async function look(): Promise<void> {
    if (!view.visible || subjects.length === 0) return;
    const done = index.look();
    await (read ? done : vscode.window.withProgress({ location: { viewId: VIEWS.notes } }, () => done));
    read = true;
    show();
  }

  subscriptions.push(
    index,
    changed,
    { dispose: () => clearTimeout(timer) },
    vscode.commands.registerCommand(COMMANDS.openNotePlace, openPlace),
    selected((nodes) => {
      const next = nodes.flatMap((n) => subjectOf(n) ?? []);
      // A refresh may drop the selection; what was looked at stays.
      if (next.length === 0) return;
      subjects = next;
      clearTimeout(timer);
      timer = setTimeout(() => {
        show();
        void look();
      }, PAUSE_MS);
    }),
    index.onDidChange(() => show()),
    view.onDidChangeVisibility(({ visible }) => {
      if (visible) void look();
      else index.rest();
    }),
  );
}
