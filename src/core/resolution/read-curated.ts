// The text of `actors.yaml` → what a person has decided on actors, and problems with the place where each stands.
// A bad entry costs only itself; the others are still read. Nothing is guessed: a missing type makes a bad entry.
import { isMap, isScalar, isSeq, parseDocument, type YAMLMap } from 'yaml';
import type { Problem } from '../base/problem';
import type { EntityType } from '../model/annotation';
import type { CuratedActor } from '../model/dossier';
import { LineMap } from '../base/line-map';

export interface CuratedList {
  readonly actors: readonly CuratedActor[];
  readonly problems: readonly Problem[];
}

const TYPES: readonly string[] = ['person', 'organization', 'place', 'other'];
const FIELDS = new Set(['name', 'type', 'aliases', 'wikidata', 'ignore', 'notSameAs', 'notes']);

/** Reads `actors.yaml`. Never throws. */
export function readCurated(text: string): CuratedList {
  const problems: Problem[] = [];
  const lines = new LineMap(text);
  const report = (code: string, message: string, at?: readonly [number, number]): void => {
    const line = at === undefined ? undefined : lines.positionAt(at[0]).line + 1;
    problems.push({
      code,
      severity: 'warning',
      message: line === undefined ? message : `line ${line}: ${message}`,
      ...(line === undefined ? {} : { args: { line } }),
      ...(at === undefined ? {} : { span: [at[0], at[1]] as const }),
    });
  };
  const actors: CuratedActor[] = [];
  try {
    const doc = parseDocument(text, { prettyErrors: false });
    for (const e of doc.errors) report('actors-yaml-syntax', `The YAML cannot be read: ${e.message}.`, e.pos);
    const root = doc.contents;
    if (root === null) return { actors, problems };
    if (!isMap(root)) {
      report('actors-yaml-no-list', 'There is no list under the key "actors".', spanOf(root));
      return { actors, problems };
    }
    const list: unknown = root.get('actors', true);
    const empty = list === undefined || list === null || (isScalar(list) && list.value === null);
    if (empty || !isSeq(list)) {
      if (!root.has('actors') && root.items.length > 0)
        report('actors-yaml-no-list', 'There is no list under the key "actors".', spanOf(root));
      else if (!empty) report('actors-yaml-no-list', '"actors" must be a list of entries.', spanOf(list));
      return { actors, problems };
    }
    for (const item of list.items) {
      const actor = readEntry(item, report);
      if (actor !== null) actors.push(actor);
    }
  } catch (e) {
    report('actors-yaml-syntax', `The YAML cannot be read: ${e instanceof Error ? e.message : String(e)}.`);
  }
  return { actors, problems };
}

type Reporter = (code: string, message: string, at?: readonly [number, number]) => void;

function spanOf(node: unknown): readonly [number, number] | undefined {
  const range = (node as { range?: readonly number[] | null } | null)?.range;
  const [from, to] = range ?? [];
  return from === undefined || to === undefined ? undefined : [from, to];
}

function readEntry(item: unknown, report: Reporter): CuratedActor | null {
  if (!isMap(item)) {
    report('actors-yaml-entry', 'An entry must have the fields "name" and "type".', spanOf(item));
    return null;
  }
  const at = spanOf(item);
  const name = item.get('name');
  const type = item.get('type');
  if (typeof name !== 'string' || name.trim() === '') {
    report('actors-yaml-name', 'An entry has no "name".', at);
    return null;
  }
  if (typeof type !== 'string' || !TYPES.includes(type)) {
    report('actors-yaml-type', `"type" of ${name} must be person, organization, place or other.`, at);
    return null;
  }
  for (const pair of item.items) {
    const key = isScalar(pair.key) ? String(pair.key.value) : '';
    if (!FIELDS.has(key))
      report('actors-yaml-field', `"${key}" of ${name} is not known.`, spanOf(pair.key) ?? at);
  }
  const wikidata = item.get('wikidata') ?? null;
  const ignore = item.get('ignore') ?? false;
  const goodId = typeof wikidata === 'string' && /^Q[1-9][0-9]*$/.test(wikidata);
  if (wikidata !== null && !goodId)
    report(
      'actors-yaml-wikidata',
      `"wikidata" of ${name} must look like Q42.`,
      spanOf(item.get('wikidata', true)),
    );
  if (typeof ignore !== 'boolean')
    report(
      'actors-yaml-ignore',
      `"ignore" of ${name} must be true or false.`,
      spanOf(item.get('ignore', true)),
    );
  return {
    name: name.trim(),
    type: type as EntityType,
    aliases: readNames(item, 'aliases', name, report),
    wikidata: goodId ? wikidata : null,
    ignore: ignore === true,
    notSameAs: readNames(item, 'notSameAs', name, report),
  };
}

function readNames(item: YAMLMap, field: string, name: string, report: Reporter): string[] {
  const node: unknown = item.get(field, true);
  if (node === undefined || node === null || (isScalar(node) && node.value === null)) return [];
  if (!isSeq(node)) {
    report('actors-yaml-list', `"${field}" of ${name} must be a list of names.`, spanOf(node));
    return [];
  }
  const out: string[] = [];
  for (const part of node.items) {
    const value = isScalar(part) ? part.value : null;
    if (typeof value === 'string' && value.trim() !== '') out.push(value.trim());
    else report('actors-yaml-list', `"${field}" of ${name} holds something that is no name.`, spanOf(part));
  }
  return out;
}
