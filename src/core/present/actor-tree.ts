// The tree of actors: groups by type, under each actor its offices, events, statements, what others say of it, and its
// mentions by article. Groups and actors keep the dossier's order (most relevant first).
import { eachOf, finish } from '../base/steps';
import type { EntityType } from '../model/annotation';
import type { Actor, Evidence, MergeReason } from '../model/dossier';
import { ACTORS_PLAIN, arrangedActors, namedActors, type ActorArrangement } from './arrange';
import { eventNode, section, statementNode } from './fact-nodes';
import { node, paged, type Limits, type MentionHow, type TreeNode } from './nodes';
import { countedMentions, stepsOfMentions, stepsOfOffice } from './steps';
import type { DossierView } from './view';

/** The order in which groups stand. */
export const ACTOR_GROUPS: readonly EntityType[] = ['person', 'organization', 'place', 'other'];

function officeKey(title: string, of: string | null, time: string): string {
  return `${title}|${of ?? ''}|${time}`;
}

const HOW: ReadonlySet<string> = new Set<MentionHow>(['metonym', 'pronoun', 'office', 'description']);

/** How a mention without a name speaks of the actor; nothing where it names it. */
function howMeant(actor: Actor, evidence: Evidence): { readonly how?: MentionHow } {
  const kind = actor.mentions.find((m) => m.evidence === evidence)?.kind;
  return kind !== undefined && HOW.has(kind) ? { how: kind as MentionHow } : {};
}

function mentionsByArticle(
  view: DossierView,
  actor: Actor,
  parent: TreeNode,
  limits: Limits,
): readonly TreeNode[] {
  const articles = actor.articles.flatMap((id) => {
    const article = view.article(id);
    const mentions = countedMentions(actor, id);
    return article && mentions.length > 0 ? [{ article, mentions }] : [];
  });
  return section(parent, 'mentions', articles, limits, (self, { article, mentions }) =>
    node(self, {
      key: article.id,
      content: { kind: 'article', article, count: mentions.length },
      steps: stepsOfMentions(actor, article.id),
      children: (inner) =>
        paged(inner, mentions, limits, (evidence) =>
          node(inner, {
            key: `${evidence.span[0]}-${evidence.span[1]}`,
            content: { kind: 'mention', evidence, ...howMeant(actor, evidence) },
            steps: [[evidence]],
          }),
        ),
    }),
  );
}

function actorChildren(
  view: DossierView,
  actor: Actor,
  parent: TreeNode,
  limits: Limits,
): readonly TreeNode[] {
  return [
    ...section(parent, 'offices', actor.offices, limits, (self, office) =>
      node(self, {
        key: officeKey(office.title, office.of, office.time),
        content: { kind: 'office', office },
        steps: stepsOfOffice(office),
      }),
    ),
    ...section(parent, 'events', view.eventsOf(actor), limits, (self, e) => eventNode(view, self, e, actor)),
    ...section(parent, 'statements', view.statementsOf(actor), limits, (self, s) =>
      statementNode(view, self, s, true),
    ),
    ...section(parent, 'about', view.statementsAbout(actor), limits, (self, s) =>
      statementNode(view, self, s),
    ),
    ...mentionsByArticle(view, actor, parent, limits),
    ...section(parent, 'why', reasonsOf(actor), limits, (self, reason) =>
      node(self, {
        key: `${reason.rule}:${reason.detail}`,
        content: { kind: 'reason', reason, type: actor.type },
        steps: reason.articles.flatMap((id) => stepsOfMentions(actor, id).slice(0, 1)),
      }),
    ),
  ];
}

/** Why these names are one actor: what the user has decided first, the plainest reason last. */
function reasonsOf(actor: Actor): readonly MergeReason[] {
  const rank = (r: MergeReason): number =>
    r.rule.startsWith('curated') ? 0 : r.rule === 'same-name' ? 3 : r.rule === 'part-of-name' ? 2 : 1;
  return actor.reasons.toSorted((a, b) => rank(a) - rank(b));
}

/** Whether actors stand in groups: not where few are looked for among many. */
function isGrouped({ group, text }: ActorArrangement): boolean {
  return group === 'kind' && text.trim() === '';
}

/** Ids of the nodes from the root to an actor's in this tree. */
export function actorNodePath(actor: Actor, arrangement = ACTORS_PLAIN): readonly string[] {
  return isGrouped(arrangement) ? [actor.type, `${actor.type}/${actor.id}`] : [actor.id];
}

/** By list of actors: the same by kind. */
const KINDS = new WeakMap<readonly Actor[], ReadonlyMap<EntityType, readonly Actor[]>>();

function* byKind(shown: readonly Actor[]): Generator<void, ReadonlyMap<EntityType, readonly Actor[]>> {
  const known = KINDS.get(shown);
  if (known) return known;
  const kinds = new Map<EntityType, Actor[]>();
  yield* eachOf(shown, (actor) => {
    const list = kinds.get(actor.type);
    if (list) list.push(actor);
    else kinds.set(actor.type, [actor]);
  });
  KINDS.set(shown, kinds);
  return kinds;
}

/** Makes ready in steps what the tree of actors needs. */
export function* prepareActors(actors: readonly Actor[]): Generator<void, void> {
  yield* byKind(yield* namedActors(actors));
}

export function actorTree(
  view: DossierView,
  limits: Limits,
  arrangement: ActorArrangement = ACTORS_PLAIN,
): readonly TreeNode[] {
  const shown = arrangedActors(view, arrangement);
  const make =
    (parent: TreeNode | null) =>
    (actor: Actor): TreeNode =>
      node(parent, {
        key: actor.id,
        content: { kind: 'actor', actor },
        children: (self) => actorChildren(view, actor, self, limits),
      });
  if (!isGrouped(arrangement)) return paged(null, shown, limits, make(null), 'actors');
  const kinds = finish(byKind(shown));
  return ACTOR_GROUPS.flatMap((type, i) => {
    const members = kinds.get(type);
    if (!members) return [];
    return [
      node(null, {
        key: type,
        // Persons are what most people look for first.
        open: i === 0,
        content: { kind: 'actor-group', type, count: members.length },
        children: (group) => paged(group, members, limits, make(group)),
      }),
    ];
  });
}
