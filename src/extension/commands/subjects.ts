// What a command is about, from whatever it was called with: an id, a node of a tree, or (from a key) the view whose
// selection is meant.
import type { Edtf, EventType, NodeContent } from '../../core/present/api';
import type { Disposable } from '../disposable';

const selections = new Map<string, () => readonly unknown[]>();

/** Lets keys act on the selection of a view: their argument is `{ selected: 'dossier.actors' }`. */
export function offerSelection(view: string, read: () => readonly unknown[]): Disposable {
  selections.set(view, read);
  return { dispose: () => selections.delete(view) };
}

/**
 * Everything that a command was called on: what is selected in the view that a key names, the selection that a menu hands
 * over as its second argument, else the argument alone.
 */
export function subjectsFrom(arg: unknown, all?: unknown): readonly unknown[] {
  if (typeof arg === 'object' && arg !== null && 'selected' in arg)
    return typeof arg.selected === 'string' ? (selections.get(arg.selected)?.() ?? []) : [];
  return Array.isArray(all) && all.length > 0 ? (all as readonly unknown[]) : [arg];
}

/** Whether a command was called in a view, on a row or by a key: then nothing else than its selection can be meant. */
export function isFromView(arg: unknown): boolean {
  return typeof arg === 'object' && arg !== null && ('content' in arg || 'selected' in arg);
}

function contentOf(arg: unknown): NodeContent | undefined {
  const [subject] = subjectsFrom(arg);
  return typeof subject === 'object' && subject !== null && 'content' in subject
    ? (subject as { content: NodeContent }).content
    : undefined;
}

/** The id of an actor. */
export function actorFrom(arg: unknown): string | undefined {
  if (typeof arg === 'string') return arg;
  const content = contentOf(arg);
  return content?.kind === 'actor' || content?.kind === 'place' ? content.actor.id : undefined;
}

/** The id of an event. */
export function eventFrom(arg: unknown): string | undefined {
  if (typeof arg === 'string') return arg;
  const content = contentOf(arg);
  return content?.kind === 'event' ? content.event.id : undefined;
}

/** The id of an article. */
export function articleFrom(arg: unknown): string | undefined {
  if (typeof arg === 'string') return arg;
  const content = contentOf(arg);
  return content?.kind === 'article' ? content.article.id : undefined;
}

/** The year or month that a node of a tree stands for, as EDTF; null where it is no time. */
export function periodOf(content: NodeContent): Edtf | null {
  switch (content.kind) {
    case 'year':
    case 'whole-year':
      return content.year;
    case 'month':
      return content.month;
    case 'article-group':
      return content.by === 'month' ? content.of : null;
    default:
      return null;
  }
}

/** The year or month of a node. */
export function periodFrom(arg: unknown): Edtf | undefined {
  const content = contentOf(arg);
  return content && (periodOf(content) ?? undefined);
}

/** What the events of a group have in common, as far as a topic can be made of it. */
export function topicFrom(arg: unknown): { readonly actors?: string[]; readonly types?: EventType[] } {
  const content = contentOf(arg);
  if (content?.kind === 'actor' || content?.kind === 'place') return { actors: [content.actor.id] };
  if (content?.kind !== 'event-group') return {};
  const { common } = content;
  if (common.by === 'type') return { types: [common.type] };
  return 'actor' in common && common.actor ? { actors: [common.actor.id] } : {};
}
