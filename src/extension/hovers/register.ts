// The hover card on names in Markdown, plain text and YAML, in any workspace: looks up the words around the mouse in the
// last snapshot's table of names and renders one card. It never parses a document, and
// only the first card of a session waits for the engine.
import * as vscode from 'vscode';
import type { Disposable } from '../disposable';
import { actorCard, dateOfNote, findName, type FoundName } from '../../core/present/api';
import type { DossierService } from '../engine/dossier-service';
import { wakeForArticles } from '../engine/wake';
import { inNameLanguages } from '../names/at-position';
import { hoverEnabled } from '../workspace/settings';
import { renderActorCard } from './render-card';

/** Characters either side of the mouse that are looked at: names and offices are much shorter. */
const REACH = 200;
const HEAD_LINES = 30;
/** So long may the first card of a session wait for the engine. */
const FIRST_CARD_MS = 5000;

/** Whether the word at a position begins with a capital, or with a letter that has none. */
function mayBeName(document: vscode.TextDocument, position: vscode.Position): boolean {
  const range = document.getWordRangeAtPosition(position, /[\p{L}\p{M}\p{N}'’-]+/u);
  const first = range ? document.getText(range).charAt(0) : '';
  return first !== '' && first === first.toUpperCase();
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

function noteDate(document: vscode.TextDocument): string | null {
  const end = Math.min(document.lineCount, HEAD_LINES);
  const head = document.getText(new vscode.Range(0, 0, end, 0));
  return dateOfNote(head, document.uri.path.split('/').at(-1) ?? '');
}

/** Whether the engine has read these words of an article as the name they look like; outside articles it has not. */
export function isMention(
  service: DossierService,
  { actors, name }: FoundName,
  article: string | undefined,
  offset: number,
): boolean {
  const mentions = article === undefined ? [] : (service.view.actor(actors[0] ?? null)?.mentions ?? []);
  return mentions.some(
    ({ kind, evidence: { article: at, span } }) =>
      kind === 'name' && at === article && span[0] <= offset + name[0] && offset + name[1] <= span[1] + 2,
  );
}

export function registerHovers(service: DossierService): Disposable {
  return inNameLanguages((selector) =>
    vscode.languages.registerHoverProvider(selector, {
      async provideHover(document, position, token) {
        if (!hoverEnabled(document)) return null;
        if (!(await wakeForArticles(service, document)) || token.isCancellationRequested) return null;
        if (!service.wasReady) {
          // Only the very first card waits, and only on what may be a name.
          if (!mayBeName(document, position)) return null;
          await Promise.race([service.usable(), pause(FIRST_CARD_MS)]);
          if (token.isCancellationRequested) return null;
        }
        const offset = document.offsetAt(position);
        const from = document.positionAt(Math.max(0, offset - REACH));
        const around = new vscode.Range(from, document.positionAt(offset + REACH));
        const start = document.offsetAt(from);
        const found = findName(service.names, document.getText(around), offset - start);
        if (!found) return null;
        const article = service.articleAt(document.uri);
        if (found.unsure === true && !isMention(service, found, article, start)) return null;
        const date =
          article === undefined ? noteDate(document) : (service.view.article(article)?.published ?? null);
        const card = actorCard(service.view, {
          actors: found.actors,
          date,
          ...(article === undefined ? {} : { article }),
        });
        if (!card) return null;
        const range = new vscode.Range(
          document.positionAt(start + found.start),
          document.positionAt(start + found.end),
        );
        return new vscode.Hover(renderActorCard(card, service.view), range);
      },
    }),
  );
}
