// What a command is about, from whatever it was called with: an id, a node of a tree, or (from a key) the view whose
// focused row is meant.
import type { Edtf, EventType, NodeContent } from '../../core/present/api';
import type { Disposable } from '../disposable';

/** The row that a key is meant for, and everything that it is to act on. */
type Focused = { readonly row: unknown; readonly all: readonly unknown[] };

const views = new Map<string, () => Promise<Focused | undefined>>();

/** Lets keys act on the rows of a view: their argument is `{ view: 'dossier.actors' }`. */
export function offerFocus(view: string, read: () => Promise<Focused | undefined>): Disposable {
  views.set(view, read);
  return { dispose: () => views.delete(view) };
}

/** A command that keys may call as well: what has the focus is handed over as a menu would hand it over. */
export function byKeyToo<T>(
  run: (arg: unknown, all?: unknown) => T | Promise<T>,
): (arg: unknown, all?: unknown) => T | Promise<T | undefined> {
  return (arg, all) => {
    if (typeof arg !== 'object' || arg === null || !('view' in arg)) return run(arg, all);
    const read = typeof arg.view === 'string' ? views.get(arg.view) : undefined;
    return Promise.resolve(read?.()).then((focused) => focused && run(focused.row, focused.all));
  };
}

/** Everything that a command was called on: the selection that a menu hands over as its second argument, else its argument. */
export function subjectsFrom(arg: unknown, all?: unknown): readonly unknown[] {
  return Array.isArray(all) && all.length > 0 ? (all as readonly unknown[]) : [arg];
}

/** Whether a command was called on a row of a view: then nothing else can be meant. */
export function isFromView(arg: unknown): boolean {
  return typeof arg === 'object' && arg !== null && 'content' in arg;
}

function contentOf(arg: unknown): NodeContent | undefined {
  return typeof arg === 'object' && arg !== null && 'content' in arg
    ? (arg as { content: NodeContent }).content
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
