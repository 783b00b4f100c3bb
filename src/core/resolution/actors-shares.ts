// What each article adds to an actor (mentions with evidence, and how often each form of its name stands there), put
// together over all of them. Where an actor of thousands of articles changes in one, only that one's share is taken out
// and put in; the result is that of gathering all anew. Who belongs to an actor is decided elsewhere.
import { placeIn } from '../base/sorted-list';
import type { LocalActor, Reference } from '../model/annotation';
import type { Mention } from '../model/dossier';
import { sharedText } from '../base/shared-text';
import type { JoinArticle } from './join';
import { evidenceOf, placesOf, type Places } from './places';

/** What one article adds to an actor: its mentions, and how often each form of its name stands there. */
export class Share {
  constructor(
    /** The article with three numbers for each mention: its span, and its kind and basis. */
    readonly places: Places,
    /** Where its own mentions begin, and how many there are. */
    readonly from: number,
    readonly size: number,
    /** Forms, and how often each of them; mostly it is one. */
    readonly forms: string | readonly string[],
    readonly counts: number | readonly number[],
    readonly named: number,
    /** The words of its mentions by name, each once. */
    readonly words: string | readonly string[],
  ) {}
}

const NONE: readonly string[] = [];
let SHARES = new WeakMap<JoinArticle, ReadonlyMap<string, Share>>();

/** Lets go of what was worked out; who still needs a share holds it. */
export function forgetShares(): void {
  SHARES = new WeakMap();
}

/** Worked out once for each article, until it is forgotten. */
export function shareOf(article: JoinArticle, actor: LocalActor): Share {
  let shares = SHARES.get(article);
  if (shares === undefined) SHARES.set(article, (shares = readShares(article)));
  return shares.get(actor.id) ?? nothing(article);
}

function nothing(article: JoinArticle): Share {
  return new Share(placesOf(article, []), 0, 0, [], [], 0, []);
}

const KINDS: readonly Mention['kind'][] = [
  ...(['name', 'compound', 'adjective', 'office', 'pronoun', 'metonym', 'description'] as const),
];
const INFERRED = 16;
const NO_MENTIONS: readonly Mention[] = [];

/** The mentions of a share, with their evidence. */
export function mentionsOf({ places, from, size }: Share): readonly Mention[] {
  if (size === 0) return NO_MENTIONS;
  const { article, offsets } = places;
  const out: Mention[] = [];
  for (let at = from; at < from + 3 * size; at += 3) {
    const code = offsets[at + 2] as number;
    out.push({
      kind: KINDS[code % INFERRED] as Mention['kind'],
      basis: code >= INFERRED ? 'inferred' : 'stated',
      evidence: evidenceOf(article, offsets, at),
    });
  }
  return out;
}

function readShares(article: JoinArticle): ReadonlyMap<string, Share> {
  const { actors, references, names } = article.facts;
  const byActor = new Map<string, Reference[]>();
  for (const r of references) {
    const list = byActor.get(r.actor);
    if (list === undefined) byActor.set(r.actor, [r]);
    else list.push(r);
  }
  const drafts = actors.map((actor) => {
    const own = byActor.get(actor.id) ?? [];
    const forms = new Map<string, number>();
    const words = new Set<string>();
    let named = 0;
    for (const form of [actor.name, ...actor.aliases]) forms.set(form, 0);
    for (const r of own) {
      if (r.kind !== 'name') continue;
      named++;
      words.add(sharedText(article.text(r.span)));
      const base = (r.name === undefined ? undefined : names[r.name]?.base) ?? actor.name;
      forms.set(base, (forms.get(base) ?? 0) + 1);
    }
    return { id: actor.id, own, forms, named, words: words.size === 0 ? NONE : [...words] };
  });
  const offsets: number[] = [];
  for (const { own } of drafts)
    for (const { span, kind, basis } of own)
      offsets.push(span[0], span[1], KINDS.indexOf(kind) + (basis === 'inferred' ? INFERRED : 0));
  const places = placesOf(article, offsets);
  const shares = new Map<string, Share>();
  let at = 0;
  for (const { id, own, forms, named, words } of drafts) {
    const from = at;
    at += 3 * own.length;
    const [only] = forms;
    const few = forms.size === 1 && only;
    const called = few ? sharedText(only[0]) : [...forms.keys()].map((form) => sharedText(form));
    const counts = few ? only[1] : [...forms.values()];
    const [first = ''] = words;
    const surfaces = words.length === 1 ? first : words;
    shares.set(id, new Share(places, from, own.length, called, counts, named, surfaces));
  }
  return shares;
}

/** The shares of all members of an actor. */
export interface Gathered {
  readonly shares: readonly Share[];
  /** Ids, each once. */
  readonly articles: readonly string[];
  readonly forms: ReadonlyMap<string, number>;
  readonly named: number;
}

/** How often a form stands in the articles, and how many shares hold it. */
interface Form {
  count: number;
  holders: number;
}

/** The forms of so many shares are soon counted anew: most actors have one or two, and counts take much room. */
const FEW = 16;

function count(forms: Map<string, Form>, share: Share, by: 1 | -1): void {
  const { counts } = share;
  const own = typeof share.forms === 'string' ? [share.forms] : share.forms;
  own.forEach((form, i) => {
    const n = typeof counts === 'number' ? counts : (counts[i] as number);
    const known = forms.get(form);
    if (known === undefined) forms.set(form, { count: n, holders: 1 });
    else {
      known.count += by * n;
      known.holders += by;
      if (known.holders === 0) forms.delete(form);
    }
  });
}

function countAll(shares: readonly Share[]): Map<string, Form> {
  const forms = new Map<string, Form>();
  for (const share of shares) count(forms, share, 1);
  return forms;
}

/** Gathers shares; members come in the order of their articles. A class because it has a lifetime: that of an actor. */
export class Gathering<N extends { readonly article: { readonly id: string } }> {
  private nodes: readonly N[] = [];
  private shares: readonly Share[] = [];
  private articles: readonly string[] = [];
  /** Null: there are few shares. */
  private forms: Map<string, Form> | null = null;
  private named = 0;

  /** How many members it holds. */
  get size(): number {
    return this.nodes.length;
  }

  /**
   * Leads to these members. `order` is theirs; `others` of them have another share than before, and may stand at another
   * place within their article. Members that stay at the ends of the list are passed by without asking anything of them.
   */
  lead(
    nodes: readonly N[],
    shareOfNode: (node: N) => Share,
    others: ReadonlySet<N>,
    order: (a: N, b: N) => number,
  ): void {
    const { nodes: old, shares: oldShares } = this;
    const [from, end] = inCommon(old, nodes);
    const same = from === nodes.length && nodes.length === old.length;
    if (same && others.size === 0) return;
    const gone: Share[] = [];
    const come: Share[] = [];
    const middle: Share[] = [];
    const oldEnd = old.length - end;
    let at = from;
    const leave = (): void => void gone.push(oldShares[at++] as Share);
    for (let i = from; i < nodes.length - end; i++) {
      const node = nodes[i] as N;
      const other = others.has(node);
      while (at < oldEnd && old[at] !== node && goes(old[at] as N, node, other, order)) leave();
      if (at < oldEnd && old[at] === node) {
        if (!other) {
          middle.push(oldShares[at++] as Share);
          continue;
        }
        leave();
      }
      const share = shareOfNode(node);
      come.push(share);
      middle.push(share);
    }
    while (at < oldEnd) leave();
    // What a list has grown by in advance is let go.
    const shares = oldShares.slice(0, from).concat(middle, oldShares.slice(oldEnd));
    for (const node of others) {
      const place = placeOf(nodes, node, order);
      if (place < 0 || (place >= from && place < nodes.length - end)) continue;
      gone.push(shares[place] as Share);
      come.push((shares[place] = shareOfNode(node)));
    }
    this.nodes = nodes;
    this.shares = shares;
    if (!same) this.articles = distinct(nodes);
    for (const { named } of come) this.named += named;
    for (const { named } of gone) this.named -= named;
    if (shares.length <= FEW) this.forms = null;
    else if (this.forms === null) this.forms = countAll(shares);
    else {
      for (const share of come) count(this.forms, share, 1);
      for (const share of gone) count(this.forms, share, -1);
    }
  }

  get gathered(): Gathered {
    const { shares, articles, named } = this;
    const forms = this.forms ?? countAll(shares);
    return {
      shares,
      articles,
      named,
      forms: new Map(Array.from(forms, ([form, { count: n }]) => [form, n])),
    };
  }
}

/** How many members two lists have in common before and behind what differs. */
function inCommon<N>(before: readonly N[], after: readonly N[]): readonly [from: number, end: number] {
  if (before === after) return [after.length, 0];
  const shorter = Math.min(before.length, after.length);
  let from = 0;
  while (from < shorter && before[from] === after[from]) from++;
  let end = 0;
  while (end < shorter - from && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  return [from, end];
}

/** Where a member stands in a list in order; -1: nowhere. */
function placeOf<N>(nodes: readonly N[], node: N, order: (a: N, b: N) => number): number {
  const place = placeIn(nodes, node, order);
  return nodes[place] === node ? place : -1;
}

/** Whether an old member goes before a new one comes: it stands before it, or in the same article that is another now. */
function goes<N extends { readonly article: { readonly id: string } }>(
  old: N,
  node: N,
  other: boolean,
  order: (a: N, b: N) => number,
): boolean {
  return old.article === node.article && other ? true : order(old, node) < 0;
}

function distinct(nodes: readonly { readonly article: { readonly id: string } }[]): readonly string[] {
  const ids: string[] = [];
  let last: unknown = null;
  for (const { article } of nodes)
    if (article !== last) {
      ids.push(article.id);
      last = article;
    }
  return ids.slice();
}
