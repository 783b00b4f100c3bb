// Pieces of evidence as places in files: where the words stand in the document as the editor holds it. Documents are
// opened as they were analysed; a place whose words are gone is left out rather than guessed.
import * as vscode from 'vscode';
import type { Actor, Evidence } from '../../core/present/api';
import { standsAt } from '../commands/locate';
import type { DossierService } from '../engine/dossier-service';
import { isSample } from '../workspace/sample';

/** Kinds of mention that a reader would look for: names in all forms, and what stands for them. */
const KINDS = new Set(['name', 'compound', 'office', 'metonym']);

/** Every mention of an actor, each place once, in the order of articles and places. */
export function mentionsOf(actor: Actor): readonly Evidence[] {
  const seen = new Set<string>();
  return actor.mentions
    .filter((m) => KINDS.has(m.kind))
    .map((m) => m.evidence)
    .filter((e) => {
      const key = `${e.article} ${e.span[0]} ${e.span[1]}`;
      return !seen.has(key) && seen.add(key);
    })
    .toSorted((a, b) => (a.article < b.article ? -1 : a.article > b.article ? 1 : a.span[0] - b.span[0]));
}

/** The places of evidence, grouped by article so that each document is opened once. */
export async function placesOf(
  service: DossierService,
  evidence: readonly Evidence[],
  token?: vscode.CancellationToken,
): Promise<vscode.Location[]> {
  const places: vscode.Location[] = [];
  let document: vscode.TextDocument | undefined;
  let article: string | undefined;
  for (const e of evidence) {
    if (token?.isCancellationRequested === true) break;
    if (e.article !== article) {
      article = e.article;
      document = await service.openDocument(e.article)?.then(
        (d) => d,
        () => undefined,
      );
    }
    if (!document || !standsAt(document.getText(), e.span, e.words)) continue;
    places.push(
      new vscode.Location(
        document.uri,
        new vscode.Range(document.positionAt(e.span[0]), document.positionAt(e.span[1])),
      ),
    );
  }
  return places;
}

/** The entry in the user's own `actors.yaml`, where there is one. */
export function entryOf(actor: Actor): vscode.Location | undefined {
  for (const { file, line } of actor.decided ?? []) {
    const uri = file === '' ? undefined : vscode.Uri.parse(file, true);
    if (uri && !isSample(uri)) return new vscode.Location(uri, new vscode.Position(Math.max(0, line - 1), 0));
  }
  return undefined;
}

/** The piece of evidence that says best who an actor is: with an office and the full name, else the full name, else any. */
export function bestEvidence(actor: Actor): Evidence | undefined {
  const names = actor.mentions.filter((m) => m.kind === 'name').map((m) => m.evidence);
  const full = names.filter((e) => e.words === actor.name);
  const offices = actor.offices.flatMap((o) => o.evidence);
  const beside = full.find((e) =>
    offices.some((o) => o.article === e.article && o.span[1] <= e.span[0] && e.span[0] - o.span[1] <= 3),
  );
  return beside ?? full[0] ?? names[0] ?? actor.mentions[0]?.evidence;
}
