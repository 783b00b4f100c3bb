// Suggests known names while the user writes notes: after two letters with a capital, or after an @ sign, the ones the
// articles speak of most first. Never in articles, and in YAML only where a value stands. A walk over the actors of the
// last snapshot; the card beside a suggestion is made when it is looked at.
import * as vscode from 'vscode';
import type { Disposable } from '../disposable';
import { actorCard, foldWord, isNamed, mainTitles, type Actor } from '../../core/present/api';
import type { DossierService } from '../engine/dossier-service';
import { inSteps } from '../engine/latest';
import { wakeForArticles } from '../engine/wake';
import { renderActorCard } from '../hovers/render-card';
import { actorType } from '../words/codes';
import { nameCompletionEnabled } from '../workspace/settings';
import { inNameLanguages } from './at-position';
import { typedNames } from './typed-name';

const MOST = 50;
/** Names of so many actors are soon folded. */
const FOLDED_AT_ONCE = 500;
class NameItem extends vscode.CompletionItem {
  constructor(
    readonly actor: Actor,
    text: string,
    rank: number,
    range: vscode.Range,
    filter: string,
  ) {
    super(
      { label: text, description: mainTitles(actor)[0] ?? actorType(actor.type) },
      actor.type === 'place' ? vscode.CompletionItemKind.Module : vscode.CompletionItemKind.User,
    );
    this.range = range;
    this.filterText = filter;
    this.sortText = String(rank).padStart(5, '0');
  }
}

/** What may be a name before the cursor, the longest first. */
function typedAt(
  document: vscode.TextDocument,
  position: vscode.Position,
): readonly { readonly range: vscode.Range; readonly word: string }[] {
  const line = document.lineAt(position.line).text.slice(0, position.character);
  const typed = typedNames(line);
  if (document.languageId === 'yaml' && isKey(line.slice(0, line.length - (typed[0]?.length ?? 0))))
    return [];
  return typed.map(({ word, length }) => ({
    range: new vscode.Range(position.translate(0, -length), position),
    word,
  }));
}

/** In YAML: nothing but indentation before it, so that a key may be meant. */
function isKey(before: string): boolean {
  return /^\s*$/u.test(before) || /^\s*#\s*yaml-language-server/u.test(before);
}

interface Spelled {
  readonly of: readonly Actor[];
  /** By place in the list: an actor's names, folded; null: nothing to suggest. */
  readonly names: readonly (string | null)[];
}

/** Names of the actors of the last snapshot, folded once. */
let spelled: Spelled | null = null;

/** In steps: the folded names of all actors. */
function* namesOf(actors: readonly Actor[]): Generator<void, Spelled> {
  if (spelled?.of === actors) return spelled;
  const names: (string | null)[] = [];
  for (const actor of actors) {
    if (names.length % FOLDED_AT_ONCE === FOLDED_AT_ONCE - 1) yield;
    const all = [actor.name, ...actor.aliases.map((a) => a.name)];
    names.push(isNamed(actor) ? foldWord(all.join('\n')) : null);
  }
  return (spelled = { of: actors, names });
}

/** The texts that an actor may be completed to: the name as a whole, or the surname where that is being typed. */
function textsFor(actor: Actor, word: string): readonly string[] {
  const starts = (name: string): boolean => foldWord(name).startsWith(word);
  if (starts(actor.name)) return [actor.name];
  const texts: string[] = [];
  const words = actor.name.split(/[\s-]+/u);
  if (words.some(starts)) texts.push(actor.name);
  const alias = actor.aliases.find((a) => starts(a.name) && a.name !== actor.name);
  if (alias) texts.push(...(texts.length > 0 ? [alias.name] : [alias.name, actor.name]));
  return texts;
}

function itemsFor(
  { of: actors, names }: Spelled,
  word: string,
  range: vscode.Range,
  typed: string,
): NameItem[] {
  const items: NameItem[] = [];
  for (const [i, actor] of actors.entries()) {
    if (items.length >= MOST) break;
    if (names[i]?.includes(word) !== true) continue;
    for (const text of textsFor(actor, word))
      items.push(new NameItem(actor, text, items.length, range, typed));
  }
  return items;
}

export function registerCompletion(service: DossierService): Disposable {
  return inNameLanguages((selector) =>
    vscode.languages.registerCompletionItemProvider(
      selector,
      {
        async provideCompletionItems(document, position, token) {
          if (!nameCompletionEnabled(document)) return null;
          const typed = typedAt(document, position);
          if (typed.length === 0) return null;
          if (service.articleAt(document.uri) !== undefined || document.uri.scheme === 'dossier-sample')
            return null;
          if (!(await wakeForArticles(service))) return null;
          const all = await inSteps(namesOf(service.view.dossier.actors));
          if (token.isCancellationRequested) return null;
          // »mit Petra Mü«: who is called so goes before all others whose name begins with »Mü«.
          for (const { range, word } of typed) {
            const items = itemsFor(all, foldWord(word), range, document.getText(range));
            if (items.length > 0) return new vscode.CompletionList(items, true);
          }
          return new vscode.CompletionList([], true);
        },
        resolveCompletionItem(item) {
          if (!(item instanceof NameItem)) return item;
          const card = actorCard(service.view, { actors: [item.actor.id] });
          if (card) item.documentation = renderActorCard(card, service.view, false);
          return item;
        },
      },
      '@',
    ),
  );
}
