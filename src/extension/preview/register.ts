// The preview's side of Dossier: what a name's title says, the switch in the settings, and drawing an open preview anew
// when the dossier has changed. The plugin itself is in `known-names.ts`.
import * as vscode from 'vscode';
import type { Disposable } from '../disposable';
import { actorCard, type FoundName } from '../../core/present/api';
import type { DossierService } from '../engine/dossier-service';
import { actorType, articleCount, officeTime } from '../words/codes';
import { eventTitle } from '../words/event-names';
import { shorten } from '../words/escape';
import { uiDate } from '../words/ui-dates';
import { hasArticles } from '../workspace/find-files';
import { previewEnabled, SECTION } from '../workspace/settings';
import { markKnownNames, type MarkdownIt } from './known-names';

const LINES = 3;
const LINE = 60;
const PAUSE_MS = 1000;

/** Who it is, in a few plain lines: a title can hold nothing else. */
function titleOf(service: DossierService, found: FoundName): string | null {
  const { view } = service;
  const card = actorCard(view, { actors: found.actors });
  if (!card) return null;
  const { actor, office } = card;
  const time = office ? officeTime(office.office.time) : '';
  const events = card.lines.flatMap((line) =>
    line.kind === 'event'
      ? [
          [line.date === null ? '' : uiDate(line.date), shorten(eventTitle(line.event, actor), LINE)]
            .filter((p) => p !== '')
            .join('  '),
        ]
      : [],
  );
  return [
    `${actor.name} · ${actorType(actor.type)}`,
    office ? office.office.title + (time === '' ? '' : ` (${time})`) : '',
    ...events.slice(0, LINES),
    articleCount(card.counts.articles),
  ]
    .filter((line) => line !== '')
    .join('\n');
}

/** What `activate` hands to the preview; Markdown documents are drawn anew after each change of the dossier. */
export function registerPreview(
  service: DossierService,
  subscriptions: Disposable[],
): { extendMarkdownIt<M extends MarkdownIt>(md: M): M } {
  let used = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const redraw = (): void => {
    if (!used) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      void vscode.commands.executeCommand('markdown.preview.refresh').then(undefined, () => undefined);
    }, PAUSE_MS);
  };
  let asked = false;
  /** A preview in a workspace without articles is none of our business. */
  async function wakeForArticles(): Promise<void> {
    if (asked || service.state.kind !== 'asleep') return;
    asked = true;
    if (await hasArticles()) service.wake();
  }
  subscriptions.push(
    service.onDidChange(redraw),
    vscode.workspace.onDidChangeConfiguration((e) => {
      if (e.affectsConfiguration(`${SECTION}.preview`)) redraw();
    }),
    { dispose: () => clearTimeout(timer) },
  );
  return {
    extendMarkdownIt: (md) =>
      markKnownNames(md, {
        table() {
          if (!previewEnabled()) return null;
          used = true;
          void wakeForArticles();
          // The sample's names are no business of whatever else is read here.
          return service.sample ? null : service.names;
        },
        titleOf: (found) => titleOf(service, found),
      }),
  };
}
