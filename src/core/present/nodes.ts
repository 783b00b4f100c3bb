// The nodes of the sidebar's trees, as data: what a node stands for, its stable id, its children (computed when asked
// for) and the evidence it opens. Codes and facts only; the words around them belong to the user interface.
import type { Problem } from '../base/problem';
import type { EntityType, EventType } from '../model/annotation';
import type {
  Actor,
  ArticleEntry,
  DossierEvent,
  DossierStatement,
  Evidence,
  MergeReason,
  Office,
  Report,
  Difference,
} from '../model/dossier';
import type { Edtf } from '../model/edtf';
import type { Step } from './steps';
import type { DossierView } from './view';

export type SectionName =
  'offices' | 'events' | 'statements' | 'about' | 'mentions' | 'why' | 'actors' | 'copies';

/** How words without its name speak of an actor: a capital, a pronoun, its office, another description. */
export type MentionHow = 'metonym' | 'pronoun' | 'office' | 'description';

/** What a node shows; `kind` tells them apart. */
export type NodeContent =
  | { readonly kind: 'actor-group'; readonly type: EntityType; readonly count: number }
  | { readonly kind: 'actor'; readonly actor: Actor; readonly role?: 'actor' | 'recipient' }
  | { readonly kind: 'section'; readonly section: SectionName; readonly count: number }
  | { readonly kind: 'office'; readonly office: Office }
  | {
      readonly kind: 'event';
      readonly event: DossierEvent;
      readonly sources: number;
      /** Under a month the day is enough; under an actor its name need not be said again. */
      readonly under: Actor | 'month' | 'hidden' | null;
    }
  | {
      readonly kind: 'event-group';
      /** What its events have in common; null: none is named. */
      readonly common: EventCommon;
      readonly count: number;
    }
  | { readonly kind: 'hidden-events'; readonly count: number }
  | {
      readonly kind: 'statement';
      readonly statement: DossierStatement;
      readonly speaker: Actor | null;
      /** Whoever said it with the speaker. */
      readonly others: readonly Actor[];
      /** Whether it stands under its speaker, so that the name need not be said again. */
      readonly own: boolean;
    }
  | {
      readonly kind: 'article';
      readonly article: ArticleEntry;
      readonly count: number | null;
      /** Others with the same text, which stand below it. */
      readonly copies?: readonly ArticleEntry[];
    }
  | {
      readonly kind: 'article-group';
      readonly by: 'month' | 'outlet';
      /** null: not known. */
      readonly of: string | null;
      readonly count: number;
    }
  | { readonly kind: 'mention'; readonly evidence: Evidence; readonly how?: MentionHow }
  | { readonly kind: 'reason'; readonly reason: MergeReason; readonly type: EntityType }
  | { readonly kind: 'report'; readonly report: Report; readonly article: ArticleEntry | null }
  | { readonly kind: 'difference'; readonly difference: Difference; readonly view: DossierView }
  | { readonly kind: 'year'; readonly year: string; readonly count: number }
  | { readonly kind: 'month'; readonly month: Edtf; readonly count: number }
  | { readonly kind: 'whole-year'; readonly year: string; readonly count: number }
  | { readonly kind: 'undated'; readonly count: number }
  | { readonly kind: 'undated-reason'; readonly reason: string; readonly count: number }
  | { readonly kind: 'place'; readonly actor: Actor }
  | { readonly kind: 'problem'; readonly problem: Problem; readonly article: string }
  | { readonly kind: 'more'; readonly hidden: number };

/** What the events of a group have in common. */
export type EventCommon =
  | { readonly by: 'actor' | 'place'; readonly actor: Actor | null }
  | { readonly by: 'type'; readonly type: EventType }
  | { readonly by: 'article'; readonly article: ArticleEntry };

export interface TreeNode {
  /** The same for the same thing in every snapshot, unique in its tree: selection and expansion hang on it. */
  readonly id: string;
  readonly content: NodeContent;
  readonly parent: TreeNode | null;
  /** null for leaves. Cheap to call twice: the answer is kept. */
  readonly children: (() => readonly TreeNode[]) | null;
  /** Whether it is unfolded at first; what the user folds stays folded. */
  readonly open: boolean;
  /** What a click opens, one step per click; empty where there is nothing to open. */
  readonly steps: readonly Step[];
}

export interface NodeDraft {
  readonly key: string;
  readonly content: NodeContent;
  readonly open?: boolean;
  readonly steps?: readonly Step[];
  readonly children?: (parent: TreeNode) => readonly TreeNode[];
}

/** Two siblings of one id would break the tree; the first stays. */
function distinct(nodes: readonly TreeNode[]): readonly TreeNode[] {
  const seen = new Set<string>();
  return nodes.filter((n) => !seen.has(n.id) && seen.add(n.id));
}

/** Makes a node below `parent`; its id is the parent's with `key` after it. */
export function node(parent: TreeNode | null, draft: NodeDraft): TreeNode {
  let kept: readonly TreeNode[] | undefined;
  const made: TreeNode = {
    id: parent ? `${parent.id}/${draft.key}` : draft.key,
    content: draft.content,
    parent,
    children: draft.children ? () => (kept ??= distinct(draft.children?.(made) ?? [])) : null,
    open: draft.open ?? false,
    steps: draft.steps ?? [],
  };
  return made;
}

/** How many children a node shows before *more…*; more are asked for by node id. */
export interface Limits {
  readonly page: number;
  shown(id: string): number;
}

/** What *more…* of a level of the tree is asked by: its parent's id, or the name of the root. */
function levelId(parent: TreeNode | null, root: string): string {
  return parent?.id ?? `root:${root}`;
}

/** The level whose hidden part a *more* node stands for; null for other nodes. */
export function levelOfMore({ content, id, parent }: TreeNode): string | null {
  return content.kind === 'more' ? (parent?.id ?? id.replace(/\/…$/u, '')) : null;
}

/** The first of many nodes, with a *more* node behind them where some are left out; `root` names a level without parent. */
export function paged<T>(
  parent: TreeNode | null,
  items: readonly T[],
  limits: Limits,
  make: (item: T) => TreeNode,
  root = '',
): readonly TreeNode[] {
  const level = levelId(parent, root);
  const shown = Math.max(limits.page, limits.shown(level));
  if (items.length <= shown) return items.map(make);
  const more = node(parent, {
    key: parent ? '…' : `${level}/…`,
    content: { kind: 'more', hidden: items.length - shown },
  });
  return [...items.slice(0, shown).map(make), more];
}
