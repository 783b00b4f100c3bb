// What each article adds to an actor (mentions with evidence, and how often each form of its name stands there), put
// together over all of them. Where an actor of thousands of articles changes in one, only that one's share is taken out
// and put in; the result is that of gathering all anew. Who belongs to an actor is decided elsewhere.
import type { LocalActor, Reference } from '../model/annotation';
import type { Mention } from '../model/dossier';
import { evidenceAt } from './evidence';
import type { JoinArticle } from './join';

/** What one article adds to an actor: its mentions, and how often each form of its name stands there. */
export interface Share {
  readonly mentions: readonly Mention[];
  /** Forms, and how often each of them. */
  readonly forms: readonly string[];
  readonly counts: readonly number[];
  readonly named: number;
}

let SHARES = new WeakMap<JoinArticle, ReadonlyMap<string, Share>>();

/** Lets go of what was worked out; who still needs a share holds it. */
export function forgetShares(): void {
  SHARES = new WeakMap();
}

/** Worked out once for each article, until it is forgotten. */
export function shareOf(article: JoinArticle, actor: LocalActor): Share {
  let shares = SHARES.get(article);
  if (shares === undefined) SHARES.set(article, (shares = readShares(article)));
  return shares.get(actor.id) ?? NOTHING;
}

const NOTHING: Share = { mentions: [], forms: [], counts: [], named: 0 };

function readShares(article: JoinArticle): ReadonlyMap<string, Share> {
  const { actors, references, names } = article.facts;
  const byActor = new Map<string, Reference[]>();
  for (const r of references) {
    const list = byActor.get(r.actor);
    if (list === undefined) byActor.set(r.actor, [r]);
    else list.push(r);
  }
  return new Map(
    actors.map((actor) => {
      const mentions: Mention[] = [];
      const forms = new Map<string, number>();
      let named = 0;
      for (const form of [actor.name, ...actor.aliases]) forms.set(form, 0);
      for (const r of byActor.get(actor.id) ?? []) {
        mentions.push({ kind: r.kind, basis: r.basis, evidence: evidenceAt(article, r.span) });
        if (r.kind !== 'name') continue;
        named++;
        const base = (r.name === undefined ? undefined : names[r.name]?.base) ?? actor.name;
        forms.set(base, (forms.get(base) ?? 0) + 1);
      }
      return [
        actor.id,
        { mentions: mentions.slice(), forms: [...forms.keys()], counts: [...forms.values()], named },
      ];
    }),
  );
}

/** The shares of all members of an actor. */
export interface Gathered {
  readonly mentions: readonly Mention[];
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

/** Gathers shares; members come in the order of their articles. A class because it has a lifetime: that of an actor. */
export class Gathering<N extends { readonly article: { readonly id: string } }> {
  private nodes: readonly N[] = [];
  private shares: readonly Share[] = [];
  private mentions: readonly Mention[] = [];
  private articles: readonly string[] = [];
  private readonly forms = new Map<string, Form>();
  private named = 0;

  /** How many members it holds. */
  get size(): number {
    return this.nodes.length;
  }

  /**
   * Leads to these members. `order` is theirs; those for which `isOther` holds have another share than before, and may
   * stand at another place within their article.
   */
  lead(
    nodes: readonly N[],
    shareOfNode: (node: N) => Share,
    isOther: (node: N) => boolean,
    order: (a: N, b: N) => number,
  ): void {
    const { nodes: old, shares: oldShares, mentions: oldMentions } = this;
    const shares: Share[] = [];
    const mentions: Mention[] = [];
    let at = 0;
    let offset = 0;
    const leave = (): void => {
      const share = oldShares[at++] as Share;
      offset += share.mentions.length;
      this.count(share, -1);
    };
    for (const node of nodes) {
      const other = isOther(node);
      for (
        let next = old[at];
        next !== undefined && next !== node && goes(next, node, other, order);
        next = old[at]
      )
        leave();
      if (old[at] === node && !other) {
        const share = oldShares[at++] as Share;
        shares.push(share);
        for (const end = offset + share.mentions.length; offset < end; offset++)
          mentions.push(oldMentions[offset] as Mention);
        continue;
      }
      if (old[at] === node) leave();
      const share = shareOfNode(node);
      this.count(share, 1);
      shares.push(share);
      for (const mention of share.mentions) mentions.push(mention);
    }
    while (at < old.length) leave();
    this.nodes = nodes;
    // What a list has grown by in advance is let go.
    this.shares = shares.slice();
    this.mentions = mentions.slice();
    this.articles = distinct(nodes);
  }

  get gathered(): Gathered {
    const { mentions, articles, named } = this;
    return {
      mentions,
      articles,
      named,
      forms: new Map([...this.forms].map(([form, { count }]) => [form, count])),
    };
  }

  private count(share: Share, by: 1 | -1): void {
    this.named += by * share.named;
    for (const [i, form] of share.forms.entries()) {
      const n = share.counts[i] as number;
      const known = this.forms.get(form);
      if (known === undefined) this.forms.set(form, { count: n, holders: 1 });
      else {
        known.count += by * n;
        known.holders += by;
        if (known.holders === 0) this.forms.delete(form);
      }
    }
  }
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
