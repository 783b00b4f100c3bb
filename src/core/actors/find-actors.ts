// Names → the actors of one article: forms of one name put together, offices read, references by office or pronoun
// resolved where the text supports it.
import { compareSpans } from '../base/span';
import { slug, uniqueId } from '../base/ids';
import type { LanguagePack } from '../language/pack';
import type { Article } from '../model/article';
import type { LocalActor, NameMention, Reference } from '../model/annotation';
import type { Grammar } from '../model/grammar';
import { groupNames, type Cluster } from './group-names';
import { nameKey } from './name-parts';

export interface ActorFindings {
  readonly actors: readonly LocalActor[];
  /** Sorted by span; every name of `form: 'name'` has one. */
  readonly references: readonly Reference[];
}

/** Finds the actors of an article and what in the text stands for them. Never throws. */
export function findActors(
  article: Article,
  names: readonly NameMention[],
  _grammar: Grammar,
  _pack: LanguagePack,
): ActorFindings {
  const { clusters, clusterOf } = groupNames(article, names);
  const taken = new Set<string>();
  const actors: LocalActor[] = clusters.map((cluster) => toActor(cluster, names, taken));
  const references: Reference[] = [];
  names.forEach((name, index) => {
    const actor = actors[clusterOf[index] as number];
    if (actor === undefined) return;
    references.push({
      span: name.span,
      kind: name.form,
      actor: actor.id,
      ...(name.form === 'name' ? { name: index } : {}),
      basis: 'stated',
      rule: `name-${name.form}`,
    });
  });
  references.sort((a, b) => compareSpans(a.span, b.span));
  return { actors, references };
}

function toActor(cluster: Cluster, names: readonly NameMention[], taken: Set<string>): LocalActor {
  const forms = new Map<string, { base: string; count: number }>();
  for (const index of cluster.names) {
    const base = (names[index] as NameMention).base;
    const form = forms.get(nameKey(base));
    if (form === undefined) forms.set(nameKey(base), { base, count: 1 });
    else form.count++;
  }
  let best = { base: '', count: 0 };
  for (const form of forms.values()) if (fuller(form, best)) best = form;
  const aliases = [...forms.values()].filter((f) => f !== best).map((f) => f.base);
  return {
    id: uniqueId(slug(best.base), taken),
    type: cluster.type,
    name: best.base,
    aliases,
    ...(cluster.known === undefined ? {} : { known: cluster.known }),
    ...(cluster.gender === undefined ? {} : { gender: cluster.gender }),
    ...(cluster.given.length === 0 ? {} : { given: cluster.given.join(' '), surname: cluster.surname }),
    offices: [],
  };
}

function fuller(a: { base: string; count: number }, b: { base: string; count: number }): boolean {
  const words = (s: string): number => (s === '' ? 0 : s.split(/[\s-]+/).length);
  return words(a.base) - words(b.base) > 0 || (words(a.base) === words(b.base) && a.count > b.count);
}
