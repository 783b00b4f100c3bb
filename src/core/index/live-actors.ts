// The actors of a dossier over a changing set of articles: what is put in or taken out is joined with what it touches,
// and the result is the one that joining all articles anew would give (`resolution/join.ts`; a law test holds the two
// together). Gives the actors that changed and the articles whose local actors have other ids now. Events and statements
// are not looked at here.
import { nameKey } from '../base/person-name';
import type { Span } from '../base/span';
import type { Evidence, Office } from '../model/dossier';
import { actorOf } from '../resolution/actors-build';
import { joinOffices } from '../resolution/actors-offices';
import { forgetShares, Gathering, shareOf } from '../resolution/actors-shares';
import { evidenceAt } from '../resolution/evidence';
import type { CuratedIndex, Turn } from '../resolution/curated-index';
import type { JoinArticle, JoinedActor } from '../resolution/join';
import { ActorIds } from './actor-ids';
import { LiveCircles, type Final } from './live-circles';
import { LiveNames, numbered, signatureOf, type ArticleNode, type LocalNode } from './live-names';
import { LiveSurnames } from './live-surnames';
import { Locals } from './locals';
import { byPlace } from './node-link';

export interface ActorChanges {
  /** By id: the actor as it is now, or null where there is none of this id any more. */
  readonly actors: Map<string, JoinedActor | null>;
  /** Articles in which a local actor has another id. */
  readonly articles: ReadonlySet<string>;
  /** Articles of actors that have another name or kind under the same id. */
  readonly renamed: ReadonlySet<string>;
}

/** A class because it has a lifetime: that of the articles of a folder. */
export class LiveActors {
  private readonly articles = new Map<string, ArticleNode>();
  private readonly names: LiveNames;
  private readonly surnames = new LiveSurnames();
  private readonly circles: LiveCircles;
  private readonly ids = new ActorIds<Final>();
  private readonly withCuratedOffices = new Set<Final>();
  private readonly built = new Map<string, JoinedActor>();
  /** While other decisions are taken over: what they mean for a name. */
  private turn: ((name: string) => Turn) | null = null;

  constructor(entries: CuratedIndex) {
    this.names = new LiveNames(entries);
    this.circles = new LiveCircles(entries, this.surnames);
  }

  idOf(article: string, local: string): string | undefined {
    return this.articles.get(article)?.locals.get(local)?.id;
  }

  get(id: string): JoinedActor | undefined {
    return this.built.get(id);
  }

  /** Takes over an actor with what it takes part in, so that there is one of it. */
  complete(actor: JoinedActor): void {
    this.built.set(actor.id, actor);
  }

  get all(): IterableIterator<JoinedActor> {
    return this.built.values();
  }

  /**
   * Takes over what a person decides from now on. Gives the articles in which somebody is named on whom it says something
   * else; they have to be put in again with the next update.
   */
  decide(entries: CuratedIndex, turn: (name: string) => Turn): Set<string> {
    this.names.entries = entries;
    this.circles.entries = entries;
    this.turn = turn;
    const other = new Set<string>();
    for (const article of this.articles.values())
      for (const node of article.locals.all) {
        if (this.isOther(node)) other.add(article.id);
        else if (turn(node.actor.name) !== null || node.actor.aliases.some((a) => turn(a) !== null))
          this.names.touch(node);
      }
    return other;
  }

  /** Whether something else is decided on a local actor now. */
  private isOther({ actor }: LocalNode): boolean {
    const { turn } = this;
    return turn !== null && (turn(actor.name) === 'other' || actor.aliases.some((a) => turn(a) === 'other'));
  }

  /** Takes articles out and puts articles in, then joins what that touches. */
  update(put: readonly JoinArticle[], removed: readonly string[]): ActorChanges {
    const changed = new Set<ArticleNode>();
    for (const id of removed) {
      const article = this.articles.get(id);
      if (!article) continue;
      for (const node of article.locals.all) this.drop(node);
      this.articles.delete(id);
    }
    for (const join of put) changed.add(this.put(join));
    this.turn = null;
    const names = this.names.settle();
    for (const article of changed) names.articles.add(article);
    const relinked = this.surnames.settle(names);
    const dirty = this.circles.settle(new Set([...names.clusters, ...relinked]), names.gone);
    const changes = this.publish(dirty, changed);
    forgetShares();
    return changes;
  }

  private drop(node: LocalNode): void {
    this.names.remove(node);
    this.surnames.remove(node);
    node.final = null;
  }

  private put(join: JoinArticle): ArticleNode {
    const { id, actors } = join.facts;
    let article = this.articles.get(id);
    if (!article) this.articles.set(id, (article = { id, join, locals: new Locals() }));
    article.join = join;
    const before = new Map(article.locals.all.map((node) => [node.actor.id, node]));
    const nodes: LocalNode[] = [];
    const seen = new Set<string>();
    let last = -1;
    actors.forEach((actor, at) => {
      if (seen.has(actor.id)) return;
      seen.add(actor.id);
      const signature = signatureOf(actor);
      const own = this.names.know(actor, signature);
      const known = before.get(actor.id);
      // Who is still there in the same order is the same local actor.
      if (known && signatureOf(known.actor) === signature && known.at > last && !this.isOther(known)) {
        last = known.at;
        before.delete(actor.id);
        known.actor = own.actor;
        nodes.push(known);
      } else nodes.push(this.fresh(article, own, at));
    });
    article.locals.become(nodes);
    for (const node of before.values()) this.drop(node);
    let at = 0;
    for (const node of nodes) node.at = at++;
    for (const node of nodes)
      if (node.block === null) {
        this.names.add(node);
        this.surnames.add(node);
      }
    return article;
  }

  private fresh(article: ArticleNode, own: ReturnType<LiveNames['know']>, at: number): LocalNode {
    const { actor } = own;
    const keys = this.names.keysOf(actor, own.keys, article.id);
    // One literal: what spreads put together takes twice the room.
    // prettier-ignore
    return { article, actor, at, keys, block: null, cluster: null, bearers: null, final: null, id: undefined };
  }

  private publish(
    { old, fresh }: { old: readonly Final[]; fresh: readonly Final[] },
    changed: ReadonlySet<ArticleNode>,
  ): ActorChanges {
    const lost = new Set<string>();
    for (const final of old) {
      this.withCuratedOffices.delete(final);
      if (final.id !== '') lost.add(final.id);
    }
    this.ids.remove(old.filter((final) => final.id !== ''));
    const rebuild = new Set<Final>();
    for (const final of fresh) {
      const ignored = final.group.curated?.ignore === true;
      if (!ignored) this.inherit(final);
      for (const node of final.nodes) node.final = ignored ? null : final;
      if (ignored) continue;
      rebuild.add(final);
      if ((final.group.curated?.offices?.length ?? 0) > 0) this.withCuratedOffices.add(final);
      this.ids.add(final);
    }
    const moved = new Set(fresh);
    for (const { named, before } of this.ids.give()) {
      if (before !== '') lost.add(before);
      rebuild.add(named);
      moved.add(named);
    }
    const articles = new Set<string>();
    for (const { nodes } of moved)
      for (const node of nodes) {
        const id = node.final?.id;
        if (node.id === id || node.article.locals.get(node.actor.id) === undefined) continue;
        node.id = id;
        articles.add(node.article.id);
      }
    // Offices belong to actors by id; and what an article says has moved with its text.
    for (const id of articles)
      for (const node of this.articles.get(id)?.locals.all ?? [])
        if (node.actor.offices.some((o) => o.of !== null)) this.again(node, rebuild);
    for (const article of changed) for (const node of article.locals.all) this.again(node, rebuild);
    for (const final of this.withCuratedOffices) rebuild.add(final);
    const renamed = new Set<string>();
    return { actors: this.build(rebuild, lost, renamed, changed), articles, renamed };
  }

  /** Takes over what was gathered for the largest actor that any of the members belonged to. */
  private inherit(final: Final): void {
    let best: Final | undefined;
    for (const node of final.nodes) {
      const before = node.final;
      if (before !== best && before?.gathering && before.gathering.size > (best?.gathering?.size ?? 0))
        best = before;
    }
    if (!best) return;
    final.gathering = best.gathering;
    best.gathering = null;
  }

  private again(node: LocalNode, rebuild: Set<Final>): void {
    if (node.final) rebuild.add(node.final);
  }

  private build(
    rebuild: ReadonlySet<Final>,
    lost: ReadonlySet<string>,
    renamed: Set<string>,
    changed: ReadonlySet<ArticleNode>,
  ): Map<string, JoinedActor | null> {
    const out = new Map<string, JoinedActor | null>();
    const idOf = (article: string, local: string): string | undefined => this.idOf(article, local);
    const idOfName = (name: string): string | null => this.ids.firstOf(nameKey(name))?.id ?? null;
    // The texts of these articles may be others than when the groups were made.
    const others = new Map<Final, Set<LocalNode>>();
    for (const { locals } of changed)
      for (const node of locals.all) {
        if (node.final === null) continue;
        const set = others.get(node.final);
        if (set) set.add(node);
        else others.set(node.final, new Set([node]));
      }
    const anew = new Set(Array.from(changed, ({ join }) => join));
    for (const final of rebuild) {
      const gathering = (final.gathering ??= new Gathering<LocalNode>());
      gathering.lead(
        final.nodes,
        (node) => shareOf(node.article.join, node.actor),
        others.get(final) ?? UNCHANGED,
        byPlace,
      );
      const inOffice = numbered(final.inOffice);
      const evidence = evidenceAgain(this.built.get(final.id)?.offices ?? [], anew);
      const offices = joinOffices(inOffice.members, inOffice.articles, idOf, evidence);
      out.set(final.id, actorOf(final.id, final.group, gathering.gathered, offices, idOfName));
    }
    for (const id of lost) if (!out.has(id) && !this.ids.isTaken(id)) out.set(id, null);
    for (const [id, actor] of out) {
      const before = this.built.get(id);
      if (actor === null) this.built.delete(id);
      else this.built.set(id, actor);
      if (before && actor && (before.name !== actor.name || before.type !== actor.type))
        for (const article of actor.articles) renamed.add(article);
    }
    return out;
  }
}

const UNCHANGED: ReadonlySet<LocalNode> = new Set();

/** Gives the evidence of offices again that was made before, but for articles that are others now. */
function evidenceAgain(
  offices: readonly Office[],
  anew: ReadonlySet<JoinArticle>,
): (article: JoinArticle, span: Span) => Evidence {
  const made = new Map<string, Evidence[]>();
  for (const office of offices)
    for (const evidence of office.evidence) {
      const list = made.get(evidence.article);
      if (list) list.push(evidence);
      else made.set(evidence.article, [evidence]);
    }
  return (article, span) => {
    const known = anew.has(article) ? undefined : made.get(article.facts.id);
    return known?.find((e) => e.span[0] === span[0] && e.span[1] === span[1]) ?? evidenceAt(article, span);
  };
}
