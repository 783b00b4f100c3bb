// What follows `dossier brief` on the command line → what the briefing is about. Names are looked up in the dossier: by
// id, by a whole name, or by a part that fits only one.
import {
  EVENT_TYPES,
  isEdtf,
  lastRange,
  sinceDay,
  type BriefingRequest,
  type Dossier,
  type EventType,
} from '../../core/api';
import { UsageError } from '../usage';

export interface RequestOptions {
  /** `7d`, `2w`, `3m`, `1y`. */
  readonly last?: string;
  /** A day. */
  readonly since?: string;
  /** Names, with commas between. */
  readonly actors?: string;
  /** Types of event, with commas between. */
  readonly types?: string;
}

const fold = (text: string): string => text.normalize('NFC').toLowerCase().trim();

/** Picks the one thing that `query` names; throws when none or several fit. */
function pick<T extends { readonly id: string }>(
  kind: string,
  query: string,
  items: readonly T[],
  namesOf: (item: T) => readonly string[],
): T {
  const wanted = fold(query);
  const exact = items.filter((i) => i.id === query || namesOf(i).some((n) => fold(n) === wanted));
  const found =
    exact.length > 0 ? exact : items.filter((i) => namesOf(i).some((n) => fold(n).includes(wanted)));
  const [only] = found;
  if (found.length === 1 && only) return only;
  if (found.length === 0)
    throw new UsageError(
      `no ${kind} called »${query}« in these articles; »dossier index FOLDER« lists what there is`,
    );
  const list = found.slice(0, 8).map((i) => `  ${i.id}  ${namesOf(i)[0] ?? ''}`);
  throw new UsageError(`»${query}« fits ${found.length} ${kind}s; name one by its id:\n${list.join('\n')}`);
}

function actor(query: string, dossier: Dossier): string {
  return pick('actor', query, dossier.actors, (a) => [a.name, ...a.aliases.map((x) => x.name)]).id;
}

function list(text: string | undefined): string[] {
  return (text ?? '')
    .split(',')
    .map((p) => p.trim())
    .filter((p) => p !== '');
}

function period(args: readonly string[], options: RequestOptions, today: string): BriefingRequest {
  const relative = options.last !== undefined || options.since !== undefined;
  if (relative && (args.length > 0 || (options.last !== undefined && options.since !== undefined)))
    throw new UsageError('say either FROM TO, or --last 7d, or --since 2025-02-12');
  if (options.last !== undefined) {
    const range = lastRange(options.last, today);
    if (!range) throw new UsageError(`--last takes 7d, 2w, 3m or 1y, not »${options.last}«`);
    return { kind: 'period', ...range };
  }
  if (options.since !== undefined) {
    const range = sinceDay(options.since, today);
    if (!range)
      throw new UsageError(`--since takes a day up to today such as 2025-02-12, not »${options.since}«`);
    return { kind: 'period', ...range };
  }
  const [from, to = from] = args;
  if (from === undefined || to === undefined || args.length > 2)
    throw new UsageError('say »brief period FROM TO«, or --last 7d, or --since 2025-02-12');
  for (const date of [from, to])
    if (!isEdtf(date) || date.includes('/'))
      throw new UsageError(`»${date}« is no date; write 2025-02-12, 2025-02 or 2025`);
  return { kind: 'period', from, to };
}

function topic(args: readonly string[], options: RequestOptions, dossier: Dossier): BriefingRequest {
  const search = args.join(' ').trim();
  const actors = list(options.actors).map((name) => actor(name, dossier));
  const types = list(options.types).map((t): EventType => {
    const known = EVENT_TYPES.find((k) => k === t.toUpperCase());
    if (!known) throw new UsageError(`»${t}« is no type of event; there are ${EVENT_TYPES.join(', ')}`);
    return known;
  });
  if (search === '' && actors.length === 0 && types.length === 0)
    throw new UsageError('say »brief topic WORDS«, or --actors NAME,NAME, or --types CONSULT,AGREE');
  return {
    kind: 'topic',
    ...(search === '' ? {} : { search }),
    ...(actors.length === 0 ? {} : { actors }),
    ...(types.length === 0 ? {} : { types }),
  };
}

/** Throws `UsageError` with the remedy. `today`: the day of writing. */
export function requestFor(
  args: readonly string[],
  options: RequestOptions,
  dossier: Dossier,
  today: string,
): BriefingRequest {
  const [kind, ...rest] = args;
  const [first, second] = rest;
  switch (kind) {
    case 'actor':
      if (first === undefined || rest.length > 1) throw new UsageError('say »brief actor NAME«');
      return { kind, actor: actor(first, dossier) };
    case 'event':
      if (first === undefined || rest.length > 1) throw new UsageError('say »brief event LABEL«');
      return { kind, event: pick('event', first, dossier.events, (e) => [e.label]).id };
    case 'period':
      return period(rest, options, today);
    case 'relation': {
      if (first === undefined || second === undefined || rest.length > 2)
        throw new UsageError('say »brief relation NAME NAME«');
      const actors = [actor(first, dossier), actor(second, dossier)] as const;
      if (actors[0] === actors[1])
        throw new UsageError(`»${first}« and »${second}« are the same; name two different actors`);
      return { kind, actors };
    }
    case 'topic':
      return topic(rest, options, dossier);
    case 'sources': {
      const articles = rest.map(
        (name) => pick('article', name, dossier.articles, (a) => [a.title ?? '', a.id]).id,
      );
      if (new Set(articles).size < 2)
        throw new UsageError('name two different articles or more: »brief sources FILE FILE«');
      return { kind, articles: [...new Set(articles)] };
    }
    default:
      throw new UsageError(
        'say »brief actor«, »brief event«, »brief period«, »brief relation«, »brief topic« or »brief sources«',
      );
  }
}
