// A decision of the user on actors + the text of `actors.yaml` → the splices that write it down. Entries are found by
// name, so that a decision outlives new articles and a new index; what the user has written stays byte for byte. A file
// that cannot be read, or a form of YAML that cannot be edited safely, is refused with its line.
import { slug } from '../base/ids';
import type { EntityType } from '../model/annotation';
import { importActors, importSteps, type ImportedActor, type ImportStep } from './import-actors';
import { CannotEdit, ListText, type Entry, type Plain } from './list-text';
import type { Splice } from '../base/splice';

/** An actor as a decision needs it. */
export interface ActorRef {
  readonly name: string;
  readonly type: EntityType;
  /** Other names to be written down when it gets its first entry. */
  readonly names: readonly string[];
}

export type Decision =
  | { readonly kind: 'merge'; readonly from: ActorRef; readonly into: ActorRef }
  | {
      readonly kind: 'split';
      readonly actor: ActorRef;
      /** The name of whoever is split off. */
      readonly as: string;
      /** Names that are the other's; with `articles`: only there. */
      readonly names: readonly string[];
      readonly articles: readonly string[];
    }
  | { readonly kind: 'alias'; readonly actor: ActorRef; readonly alias: string }
  | { readonly kind: 'rename'; readonly actor: ActorRef; readonly name: string }
  | { readonly kind: 'type'; readonly actor: ActorRef; readonly type: EntityType }
  | { readonly kind: 'ignore'; readonly actor: ActorRef }
  | { readonly kind: 'import'; readonly actors: readonly ImportedActor[] };

export type Decided =
  | {
      readonly splices: readonly Splice[];
      readonly text: string;
      /** The line of the entry that was touched, in the new text. */
      readonly line: number;
    }
  | {
      /** `broken`: no YAML; `no-list`: nothing to write into; `unusual`: not safely editable; `taken`: name in use. */
      readonly problem: 'broken' | 'no-list' | 'unusual' | 'taken' | 'nothing';
      readonly line: number;
    };

/** How a new `actors.yaml` begins. `schema` is the path for the modeline, `words` what the file is for. */
export function newActorsFile(schema: string, words: string): string {
  return newListFile('actors', schema, words);
}

/** How a new file of the user's own decisions begins; `key` is that of its list. */
export function newListFile(key: string, schema: string, words: string): string {
  const lines = words.split('\n').map((l) => `# ${l}`);
  return [`# yaml-language-server: $schema=${schema.replace(/[\r\n]/g, '')}`, ...lines, `${key}:`, ''].join(
    '\n',
  );
}

/** Writes a decision down. Never throws. */
export function decide(text: string, decision: Decision): Decided {
  try {
    const list = new ListText(text);
    const subject = write(list, decision);
    if (typeof subject !== 'string') return subject;
    const { splices, text: after } = list.proved();
    if (splices.length === 0) return { problem: 'nothing', line: 1 };
    const [first] = splices;
    const entry = new ListText(after).find(subject);
    const line = after.slice(0, entry?.map.range?.[0] ?? first?.start ?? 0).split('\n').length;
    return { splices, text: after, line };
  } catch (error) {
    if (error instanceof CannotEdit) return { problem: error.code, line: error.line };
    return { problem: 'unusual', line: 1 };
  }
}

/** Answers with the name of the entry that was touched. */
function write(list: ListText, decision: Decision): string | Decided {
  switch (decision.kind) {
    case 'merge':
      return merge(list, clean(decision.from), clean(decision.into));
    case 'split':
      return split(list, decision);
    case 'alias':
      return alias(list, clean(decision.actor), tidy(decision.alias));
    case 'rename':
      return rename(list, clean(decision.actor), tidy(decision.name));
    case 'type': {
      const actor = clean(decision.actor);
      const entry = list.find(actor.name);
      if (entry) list.set(entry, 'type', decision.type);
      else list.append(fresh({ ...actor, type: decision.type }));
      return actor.name;
    }
    case 'ignore': {
      const actor = clean(decision.actor);
      const entry = list.find(actor.name);
      if (entry) list.set(entry, 'ignore', true);
      else list.append({ ...fresh(actor), ignore: true });
      return actor.name;
    }
    case 'import':
      return importActors(list, decision.actors) ?? { problem: 'nothing', line: 1 };
  }
}

/** What importing actors would do to the text of an `actors.yaml`, or why it cannot be edited. Never throws. */
export function previewImport(
  text: string,
  actors: readonly ImportedActor[],
): readonly ImportStep[] | Extract<Decided, { problem: string }> {
  try {
    return importSteps(new ListText(text), actors);
  } catch (error) {
    if (error instanceof CannotEdit) return { problem: error.code, line: error.line };
    return { problem: 'unusual', line: 1 };
  }
}

function tidy(name: string): string {
  return name.replace(/\s+/g, ' ').trim();
}

function clean(actor: ActorRef): ActorRef {
  const name = tidy(actor.name);
  return { ...actor, name, names: others(actor.names, [name]) };
}

/** Names without those that fold to one of `without`, each once. */
function others(names: readonly string[], without: readonly string[]): string[] {
  const seen = new Set(without);
  return names.map(tidy).filter((n) => n !== '' && !seen.has(n) && seen.add(n));
}

/** The fields of a new entry. */
function fresh(actor: ActorRef, more: readonly string[] = []): Plain {
  const aliases = others([...actor.names, ...more], [actor.name]);
  return { name: actor.name, type: actor.type, ...(aliases.length > 0 ? { aliases } : {}) };
}

function alike(a: string, b: string): boolean {
  return slug(a) === slug(b);
}

function merge(list: ListText, from: ActorRef, into: ActorRef): string | Decided {
  if (from.name === into.name) return { problem: 'nothing', line: 1 };
  const source = list.find(from.name);
  const target = list.find(into.name);
  // Names of another kind would not be taken as aliases; an entry of their own says what they are.
  const own = source !== null || (from.type === 'person') !== (into.type === 'person');
  const aliases = own ? [] : [from.name, ...from.names];
  if (target) {
    list.drop(target, 'notSameAs', [from.name, ...from.names]);
    list.add(target, 'aliases', others(aliases, [into.name, ...list.names(target, 'aliases')]));
    if (typeof target.plain['sameAs'] === 'string' && alike(target.plain['sameAs'], from.name))
      list.unset(target, 'sameAs');
  } else list.append(fresh(into, aliases));
  if (source) {
    list.drop(source, 'notSameAs', [into.name, ...into.names]);
    list.set(source, 'sameAs', into.name);
  } else if (own) list.append({ ...fresh(from), sameAs: into.name });
  return into.name;
}

function split(list: ListText, decision: Extract<Decision, { kind: 'split' }>): string | Decided {
  const actor = clean(decision.actor);
  const as = tidy(decision.as);
  const names = others(decision.names, []);
  const articles = others(decision.articles, []);
  if (as === '' || (names.length === 0 && articles.length === 0)) return { problem: 'nothing', line: 1 };
  const there = list.find(as);
  const mergedHere = (e: Entry): boolean =>
    typeof e.plain['sameAs'] === 'string' && alike(e.plain['sameAs'], actor.name);
  if (alike(as, actor.name) || (there && !mergedHere(there)))
    return { problem: 'taken', line: there ? list.lineAt(there.map.range?.[0] ?? 0) : 1 };
  const everywhere = articles.length === 0;
  const gone = everywhere ? [as, ...names] : [];
  const entry = list.find(actor.name);
  if (entry) list.drop(entry, 'aliases', gone);
  else list.append(fresh({ ...actor, names: actor.names.filter((n) => !gone.some((g) => alike(g, n))) }));
  if (everywhere)
    for (const name of new Set([as, ...names])) {
      const merged = list.find(name);
      if (!merged || !mergedHere(merged)) continue;
      list.unset(merged, 'sameAs');
      list.add(merged, 'notSameAs', [actor.name]);
    }
  const left = everywhere
    ? names.filter((n) => {
        const e = list.find(n);
        return !e || e === there || !isParted(e, actor.name);
      })
    : names;
  if (there && everywhere) list.add(there, 'aliases', others(left, [as, ...list.names(there, 'aliases')]));
  else
    list.append({
      ...fresh({ name: as, type: actor.type, names: left }),
      ...(everywhere ? {} : { articles }),
      notSameAs: [actor.name],
    });
  return as;
}

function isParted(entry: Entry, name: string): boolean {
  const list = entry.plain['notSameAs'];
  return Array.isArray(list) && list.includes(name);
}

function alias(list: ListText, actor: ActorRef, name: string): string | Decided {
  if (name === '' || name === actor.name) return { problem: 'nothing', line: 1 };
  const entry = list.find(actor.name);
  const other = list.find(name);
  if (other && other !== entry) {
    list.set(other, 'sameAs', actor.name);
    if (!entry) list.append(fresh(actor));
    return actor.name;
  }
  for (const e of list.entries)
    if (e !== entry && e.plain['articles'] === undefined) list.drop(e, 'aliases', [name]);
  if (entry) {
    list.drop(entry, 'notSameAs', [name]);
    list.add(entry, 'aliases', [name]);
  } else list.append(fresh(actor, [name]));
  return actor.name;
}

function rename(list: ListText, actor: ActorRef, name: string): string | Decided {
  if (name === '' || name === actor.name) return { problem: 'nothing', line: 1 };
  const entry = list.find(actor.name);
  const other = list.find(name);
  if (other && other !== entry) return { problem: 'taken', line: list.lineAt(other.map.range?.[0] ?? 0) };
  for (const e of list.entries)
    if (e !== entry && typeof e.plain['sameAs'] === 'string' && alike(e.plain['sameAs'], actor.name))
      list.set(e, 'sameAs', name);
  if (entry) {
    const old = String(entry.plain['name']);
    list.set(entry, 'name', name);
    list.add(entry, 'aliases', others([old], [name, ...list.names(entry, 'aliases')]));
  } else list.append(fresh({ ...actor, name }, [actor.name]));
  return name;
}
