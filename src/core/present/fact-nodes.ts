// Nodes that more than one tree shows: events, statements, offices, and the sections that hold them. A section without
// content is left out, so that nothing empty can be opened.
import type { Actor, DossierEvent, DossierStatement } from '../model/dossier';
import { node, paged, type Limits, type SectionName, type TreeNode } from './nodes';
import { distinctSteps, stepsOfEvent, stepsOfMentions, stepsOfStatement, wordsOfReport } from './steps';
import type { DossierView } from './view';

/** A section with its children, or nothing where `items` is empty. */
export function section<T>(
  parent: TreeNode,
  name: SectionName,
  items: readonly T[],
  limits: Limits,
  make: (parent: TreeNode, item: T) => TreeNode,
): readonly TreeNode[] {
  if (items.length === 0) return [];
  return [
    node(parent, {
      key: name,
      content: { kind: 'section', section: name, count: items.length },
      children: (self) => paged(self, items, limits, (item) => make(self, item)),
    }),
  ];
}

/** Participants, place and, where several articles report it, each report; a lone report is what the node itself opens. */
function eventChildren(view: DossierView, event: DossierEvent, parent: TreeNode): readonly TreeNode[] {
  const people = event.participants.flatMap((p) => {
    const actor = view.actor(p.actor);
    return actor ? [{ actor, role: p.role }] : [];
  });
  const place = view.actor(event.place);
  const reports = event.reports.map((report, i) =>
    node(parent, {
      key: `report:${report.article}:${i}`,
      content: { kind: 'report', report, article: view.article(report.article) ?? null },
      steps: [[wordsOfReport(report)]],
    }),
  );
  return [
    ...people.map(({ actor, role }) =>
      node(parent, {
        key: `${role}:${actor.id}`,
        content: { kind: 'actor', actor, role },
        steps: event.reports.flatMap((r) =>
          r.participants.filter((p) => p.actor === actor.id && p.role === role).map((p) => [p.evidence]),
        ),
      }),
    ),
    ...(place
      ? [
          node(parent, {
            key: `place:${place.id}`,
            content: { kind: 'place', actor: place },
            steps: event.reports.filter((r) => r.place === place.id).map((r) => [wordsOfReport(r)]),
          }),
        ]
      : []),
    ...reports,
    ...event.differences.map((difference, i) =>
      node(parent, {
        key: `difference:${difference.field}:${i}`,
        content: { kind: 'difference', difference, view },
        steps: distinctSteps(difference.values.flatMap((v) => v.evidence.map((e) => [e]))),
      }),
    ),
  ];
}

export function eventNode(
  view: DossierView,
  parent: TreeNode | null,
  event: DossierEvent,
  under: Actor | 'month' | 'hidden' | null = null,
): TreeNode {
  return node(parent, {
    key: `event:${event.id}`,
    content: { kind: 'event', event, sources: view.countSources(event), under },
    steps: stepsOfEvent(event),
    children: (self) => eventChildren(view, event, self),
  });
}

export function statementNode(
  view: DossierView,
  parent: TreeNode,
  statement: DossierStatement,
  own = false,
): TreeNode {
  return node(parent, {
    key: `statement:${statement.id}`,
    content: {
      kind: 'statement',
      statement,
      speaker: view.actor(statement.speaker) ?? null,
      others: (statement.others ?? []).flatMap((id) => view.actor(id) ?? []),
      own,
    },
    steps: stepsOfStatement(statement),
  });
}

/** An actor as seen from one article: a click walks through its mentions there. */
export function actorInArticleNode(parent: TreeNode, actor: Actor, article: string): TreeNode {
  return node(parent, {
    key: `actor:${actor.id}`,
    content: { kind: 'actor', actor },
    steps: stepsOfMentions(actor, article),
  });
}
