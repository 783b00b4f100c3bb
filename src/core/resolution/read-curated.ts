// The text of `actors.yaml` → what a person has decided on actors, and problems with the place where each stands.
// A bad entry costs only itself; the others are still read. Nothing is guessed: a missing type makes a bad entry.
import { isMap, isScalar, isSeq, parseDocument, type YAMLMap } from 'yaml';
import type { Problem } from '../base/problem';
import type { EntityType } from '../model/annotation';
import type { CuratedActor, CuratedOffice } from '../model/dossier';
import { boundsOf, type Edtf } from '../model/edtf';
import { LineMap } from '../base/line-map';
import { foldName } from './name-match';

export interface CuratedList {
  readonly actors: readonly CuratedActor[];
  readonly problems: readonly Problem[];
}

const TYPES: readonly string[] = ['person', 'organization', 'place', 'other'];
const FIELDS = new Set([
  'name',
  'type',
  'aliases',
  'offices',
  'wikidata',
  'articles',
  'sameAs',
  'notSameAs',
  'ignore',
  'note',
  'notes',
]);
const OFFICE_FIELDS = new Set(['title', 'of', 'since', 'until']);

/** Reads `actors.yaml`. `file` is kept with each entry, so that it can be found again. Never throws. */
export function readCurated(text: string, file = ''): CuratedList {
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
      if (actor === null) continue;
      const span = spanOf(item) ?? ([0, 0] as const);
      const at = { file, line: lines.positionAt(span[0]).line + 1, span };
      warnOfDoubles(actor, actors, report, span);
      actors.push({ ...actor, at });
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
  const sameAs = item.get('sameAs') ?? null;
  const merged = typeof sameAs === 'string' && sameAs.trim() !== '' ? sameAs.trim() : null;
  if (sameAs !== null && merged === null)
    report(
      'actors-yaml-same',
      `"sameAs" of ${name} must be the name of another actor.`,
      spanOf(item.get('sameAs', true)),
    );
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
    ...(item.has('articles') ? { articles: readNames(item, 'articles', name, report) } : {}),
    ...(item.has('offices') ? { offices: readOffices(item, name, report) } : {}),
    ...(merged === null ? {} : { sameAs: merged }),
  };
}

/** A name that two entries claim belongs to the first; the user may have meant otherwise. */
function warnOfDoubles(
  actor: CuratedActor,
  earlier: readonly CuratedActor[],
  report: Reporter,
  at: readonly [number, number],
): void {
  const parted = (a: CuratedActor): boolean => a.articles !== undefined || a.sameAs !== undefined;
  if (parted(actor)) return;
  const key = foldName(actor.name);
  const other = earlier.find((e) => !parted(e) && foldName(e.name) === key && e.type === actor.type);
  if (other !== undefined)
    report(
      'actors-yaml-double',
      `${actor.name} has an entry already, in line ${other.at?.line ?? 0}; that one counts.`,
      at,
    );
}

function readOffices(item: YAMLMap, name: string, report: Reporter): CuratedOffice[] {
  const node: unknown = item.get('offices', true);
  if (node === null || (isScalar(node) && node.value === null)) return [];
  if (!isSeq(node)) {
    report('actors-yaml-offices', `"offices" of ${name} must be a list of offices.`, spanOf(node));
    return [];
  }
  const out: CuratedOffice[] = [];
  for (const part of node.items) {
    if (isScalar(part) && typeof part.value === 'string' && part.value.trim() !== '') {
      out.push({ title: part.value.trim(), of: null });
      continue;
    }
    const title: unknown = isMap(part) ? part.get('title') : undefined;
    if (!isMap(part) || typeof title !== 'string' || title.trim() === '') {
      report('actors-yaml-offices', `An office of ${name} has no "title".`, spanOf(part));
      continue;
    }
    for (const { key } of part.items)
      if (!isScalar(key) || !OFFICE_FIELDS.has(String(key.value)))
        report('actors-yaml-field', `An office has no field "${String(key)}".`, spanOf(key));
    const of: unknown = part.get('of');
    const since = readDate(part, 'since', report);
    const until = readDate(part, 'until', report);
    out.push({
      title: title.trim(),
      of: typeof of === 'string' && of.trim() !== '' ? of.trim() : null,
      ...(since === undefined ? {} : { since }),
      ...(until === undefined ? {} : { until }),
    });
  }
  return out;
}

/** A date as the user writes it: 2025, 2025-02, 2025-02-11. */
function readDate(office: YAMLMap, field: string, report: Reporter): Edtf | undefined {
  const node: unknown = office.get(field, true);
  if (node === undefined || node === null || (isScalar(node) && node.value === null)) return undefined;
  const value = isScalar(node) ? (node.source ?? String(node.value)) : '';
  if (/^\d{4}(-\d\d(-\d\d)?)?$/.test(value) && boundsOf(value) !== null) return value;
  report('actors-yaml-date', `"${field}" must be a date such as 2025, 2025-02 or 2025-02-11.`, spanOf(node));
  return undefined;
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
