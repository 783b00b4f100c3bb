// What a command is about, from whatever it was called with: an id, or a node of a tree.
import type { NodeContent } from '../../core/present/api';

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
