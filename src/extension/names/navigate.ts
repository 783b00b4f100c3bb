// Definition, references, highlights and workspace symbols for names. A definition is the entry in `actors.yaml`, else the
// place in the articles that says best who it is; references are all mentions in articles and notes, inflected ones too.
// Look-ups in the last snapshot; notes are searched in the engine's thread, when asked for and never while typing.
import * as vscode from 'vscode';
import type { Disposable } from '../disposable';
import {
  foldWord,
  isNamed,
  mainTitles,
  reportedIn,
  type Actor,
  type EntityType,
} from '../../core/present/api';
import { standsAt } from '../commands/locate';
import type { DossierService } from '../engine/dossier-service';
import { inSteps } from '../engine/latest';
import { wakeForArticles } from '../engine/wake';
import { actorType } from '../words/codes';
import { eventTitle } from '../words/event-names';
import { uiDate } from '../words/ui-dates';
import { nameNavigationEnabled } from '../workspace/settings';
import { nameAt, inNameLanguages } from './at-position';
import { notesNaming } from './notes';
import { bestEvidence, entryOf, mentionsOf, placesOf } from './places';

const MOST_SYMBOLS = 200;
const KINDS: Readonly<Record<EntityType, vscode.SymbolKind>> = {
  person: vscode.SymbolKind.Class,
  organization: vscode.SymbolKind.Module,
  place: vscode.SymbolKind.Namespace,
  other: vscode.SymbolKind.Object,
};

async function definitionOf(service: DossierService, actor: Actor): Promise<vscode.Location | undefined> {
  const entry = entryOf(actor);
  if (entry) return entry;
  const best = bestEvidence(actor);
  return best && (await placesOf(service, [best]))[0];
}

function registerDefinition(service: DossierService): Disposable {
  return inNameLanguages((selector) =>
    vscode.languages.registerDefinitionProvider(selector, {
      async provideDefinition(document, position) {
        if (!nameNavigationEnabled('definition', document)) return null;
        const found = nameAt(service, document, position);
        if (!found) return null;
        const places = await Promise.all(found.actors.map((a) => definitionOf(service, a)));
        return places.flatMap((p): vscode.LocationLink[] =>
          p
            ? [
                {
                  originSelectionRange: found.range,
                  targetUri: p.uri,
                  targetRange: p.range,
                  targetSelectionRange: p.range,
                },
              ]
            : [],
        );
      },
    }),
  );
}

function registerReferences(service: DossierService): Disposable {
  return inNameLanguages((selector) =>
    vscode.languages.registerReferenceProvider(selector, {
      async provideReferences(document, position, _context, token) {
        if (!nameNavigationEnabled('references', document)) return null;
        const [actor] = nameAt(service, document, position)?.actors ?? [];
        if (!actor) return null;
        const places = await placesOf(service, mentionsOf(actor), token);
        for (const { uri, text, names } of await notesNaming(service, actor, token)) {
          const lines = lineStarts(text);
          for (const { whole } of names)
            places.push(new vscode.Location(uri, new vscode.Range(at(lines, whole[0]), at(lines, whole[1]))));
        }
        return places;
      },
    }),
  );
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) starts.push(i + 1);
  return starts;
}

function at(starts: readonly number[], offset: number): vscode.Position {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return new vscode.Position(low, offset - (starts[low] ?? 0));
}

function registerHighlights(service: DossierService): Disposable {
  return inNameLanguages((selector) =>
    vscode.languages.registerDocumentHighlightProvider(selector, {
      async provideDocumentHighlights(document, position, token) {
        if (!nameNavigationEnabled('highlights', document)) return null;
        const [actor] = nameAt(service, document, position)?.actors ?? [];
        if (!actor) return null;
        const range = (start: number, end: number): vscode.DocumentHighlight =>
          new vscode.DocumentHighlight(
            new vscode.Range(document.positionAt(start), document.positionAt(end)),
            vscode.DocumentHighlightKind.Text,
          );
        const article = service.articleAt(document.uri);
        const text = document.getText();
        if (article !== undefined)
          return mentionsOf(actor)
            .filter((e) => e.article === article && standsAt(text, e.span, e.words))
            .map((e) => range(e.span[0], e.span[1]));
        const [scanned] = await service.scan([{ id: '', text }], actor.id, token);
        return (scanned?.names ?? [])
          .filter((n) => n.actors[0] === actor.id)
          .map((n) => range(n.whole[0], n.whole[1]));
      },
    }),
  );
}

/** A symbol whose place is looked up only when it is chosen. */
class LazySymbol extends vscode.SymbolInformation {
  constructor(
    name: string,
    kind: vscode.SymbolKind,
    container: string,
    uri: vscode.Uri,
    readonly find: () => Promise<vscode.Location | undefined>,
  ) {
    super(name, kind, container, new vscode.Location(uri, new vscode.Position(0, 0)));
  }
}

/** Whether the letters of a query stand in a name in their order: what *Go to Symbol* itself asks for. */
function fits(query: string, name: string): boolean {
  const text = foldWord(name);
  let from = 0;
  for (const letter of query) {
    const found = text.indexOf(letter, from);
    if (found < 0) return false;
    from = found + letter.length;
  }
  return true;
}

/** So many rows without a symbol are soon looked at. */
const LOOKED_AT_ONCE = 100;

function* actorSymbols(service: DossierService, wanted: string): Generator<void, LazySymbol[]> {
  const symbols: LazySymbol[] = [];
  let looked = 0;
  for (const actor of service.view.dossier.actors) {
    if (symbols.length >= MOST_SYMBOLS) break;
    if (++looked % LOOKED_AT_ONCE === 0) yield;
    if (!isNamed(actor)) continue;
    const alias = actor.aliases.find((a) => a.name !== actor.name && fits(wanted, a.name))?.name;
    const label = fits(wanted, actor.name) ? actor.name : alias && `${alias} = ${actor.name}`;
    if (label === undefined) continue;
    // Where it stands has to be unpacked.
    yield;
    const [office] = mainTitles(actor);
    const container = [actorType(actor.type), office ?? ''].filter((p) => p !== '').join(' · ');
    const uri = entryOf(actor)?.uri ?? service.uriOf(bestEvidence(actor)?.article ?? '');
    if (!uri) continue;
    symbols.push(
      new LazySymbol(label, KINDS[actor.type], container, uri, () => definitionOf(service, actor)),
    );
  }
  return symbols;
}

function* eventSymbols(service: DossierService, wanted: string, most: number): Generator<void, LazySymbol[]> {
  const symbols: LazySymbol[] = [];
  let looked = 0;
  for (const event of service.view.dossier.events) {
    if (symbols.length >= most) break;
    if (++looked % LOOKED_AT_ONCE === 0) yield;
    const label = eventTitle(event, null);
    const date = event.date === null ? '' : uiDate(event.date);
    if (!fits(wanted, label) && !fits(wanted, `${date} ${label}`)) continue;
    const uri = service.uriOf(reportedIn(event)[0] ?? '');
    if (!uri) continue;
    symbols.push(
      new LazySymbol(
        date === '' ? label : `${label} (${date})`,
        vscode.SymbolKind.Event,
        vscode.l10n.t('Event'),
        uri,
        async () =>
          (
            await placesOf(
              service,
              event.reports.slice(0, 1).map((r) => r.sentence),
            )
          )[0],
      ),
    );
  }
  return symbols;
}

/** In steps, and over when nobody waits any more. */
function* whileWanted<T>(job: Generator<void, T[]>, token: vscode.CancellationToken): Generator<void, T[]> {
  for (;;) {
    const step = job.next();
    if (step.done === true) return step.value;
    if (token.isCancellationRequested) return [];
    yield;
  }
}

function registerSymbols(service: DossierService): Disposable {
  return vscode.languages.registerWorkspaceSymbolProvider({
    async provideWorkspaceSymbols(query, token) {
      if (!nameNavigationEnabled('symbols')) return [];
      if (!(await wakeForArticles(service))) return [];
      if (!service.wasReady) await service.usable();
      if (token.isCancellationRequested) return [];
      const wanted = foldWord(query).replace(/\s+/gu, '');
      const actors = await inSteps(whileWanted(actorSymbols(service, wanted), token));
      const left = 2 * MOST_SYMBOLS - actors.length;
      return [...actors, ...(await inSteps(whileWanted(eventSymbols(service, wanted, left), token)))];
    },
    async resolveWorkspaceSymbol(symbol) {
      if (!(symbol instanceof LazySymbol)) return symbol;
      const place = await symbol.find();
      if (place) symbol.location = place;
      return symbol;
    },
  });
}

export function registerNavigation(service: DossierService): Disposable {
  return vscode.Disposable.from(
    registerDefinition(service),
    registerReferences(service),
    registerHighlights(service),
    registerSymbols(service),
  );
}
