// What somebody calls an actor → the actor or actors that may be meant: by id, by a name or form of a name that the
// articles have, by a part of a name. It never picks one of several, and it says when nobody is called so; names that
// look alike are listed as such and never taken for the one that was asked for.
import type { EntityType } from '../model/annotation';
import type { Actor } from '../model/dossier';
import { findName } from '../present/find-name';
import type { NameTable } from '../present/name-table';
import type { DossierView } from '../present/view';
import { cutWords, keyOf } from '../present/words';

export type Who =
  | { readonly kind: 'one'; readonly actor: Actor; readonly how: 'id' | 'name' | 'part' }
  | { readonly kind: 'several'; readonly actors: readonly Actor[] }
  | { readonly kind: 'none'; readonly similar: readonly Actor[] };

const SHORTEST_PART = 3;
const MOST_SIMILAR = 5;
/** So long a name may be to be compared letter by letter. */
const LONGEST_WORD = 40;

function namesOf(actor: Actor): readonly string[] {
  return [actor.name, ...actor.aliases.map((a) => a.name)];
}

/** Whether two words differ by one letter at most: one more, one less, another one, or two that changed places. */
function nearly(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a.length < 5 || a.length > LONGEST_WORD) return false;
  let i = 0;
  while (i < a.length && i < b.length && a[i] === b[i]) i++;
  let j = 0;
  while (j < a.length - i && j < b.length - i && a[a.length - 1 - j] === b[b.length - 1 - j]) j++;
  const [x, y] = [a.slice(i, a.length - j), b.slice(i, b.length - j)];
  return Math.max(x.length, y.length) <= 1 || (x.length === 2 && y === `${x.charAt(1)}${x.charAt(0)}`);
}

function similar(view: DossierView, query: string): Actor[] {
  const wanted = cutWords(query).map((w) => w.key);
  const found: Actor[] = [];
  for (const actor of view.dossier.actors) {
    if (found.length >= MOST_SIMILAR) break;
    const words = namesOf(actor).flatMap((n) => cutWords(n).map((w) => w.key));
    if (wanted.some((w) => w.length > 3 && words.some((n) => n === w || nearly(w, n)))) found.push(actor);
  }
  return found;
}

function byForm(view: DossierView, names: NameTable, query: string): Actor[] {
  const form = names.forms.get(keyOf(query));
  const whole = form ? undefined : findName(names, query, Math.max(0, query.length - 1));
  const covers = whole !== undefined && whole !== null && whole.start === 0 && whole.end === query.length;
  const ids = form?.actors ?? (covers ? whole.actors : []);
  return ids.flatMap((id) => view.actor(id) ?? []);
}

function byPart(view: DossierView, query: string): Actor[] {
  const key = keyOf(query);
  if (key.length < SHORTEST_PART) return [];
  return view.dossier.actors.filter((a) => namesOf(a).some((n) => ` ${keyOf(n)}`.includes(` ${key}`)));
}

/** Whom a name or id means. `type` narrows it down. */
export function whoIs(view: DossierView, names: NameTable, asked: string, type?: EntityType): Who {
  const query = asked.trim();
  const ofType = (actors: readonly Actor[]): readonly Actor[] =>
    type === undefined ? actors : actors.filter((a) => a.type === type);
  const exact = view.actor(query);
  if (exact && (type === undefined || exact.type === type)) return { kind: 'one', actor: exact, how: 'id' };
  const ways = [
    ['name', () => byForm(view, names, query)],
    ['part', () => byPart(view, query)],
  ] as const;
  for (const [how, find] of ways) {
    const found = ofType(find());
    const [first] = found;
    if (first && found.length === 1) return { kind: 'one', actor: first, how };
    if (first) return { kind: 'several', actors: found };
  }
  return { kind: 'none', similar: ofType(similar(view, query)) };
}
