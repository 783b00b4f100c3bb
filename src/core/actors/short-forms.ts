// Short forms of organisations and places: an acronym in parentheses beside its long form, and one word of a longer name
// that came before (»Union« after »Afrikanische Union«). Joins clusters; where two longer names fit it joins nothing.
import { isAllCaps } from '../base/chars';
import { nameKey } from '../base/person-name';
import type { NameMention } from '../model/annotation';
import type { Article } from '../model/article';
import { mergeClusters, type Cluster, type Groups } from './clusters';

/** »Long Form (LF)« and »LF (Long Form)«: two names with nothing but a parenthesis between them, one an acronym. */
export function joinAcronyms(article: Article, groups: Groups, prepositions: ReadonlySet<string>): void {
  const { names, clusterOf } = groups;
  for (let i = 0; i + 1 < names.length; i++) {
    const a = names[i] as NameMention;
    const b = names[i + 1] as NameMention;
    if (a.form !== 'name' || b.form !== 'name' || a.type === 'person' || b.type === 'person') continue;
    if (b.first - a.last > 3 || b.first < a.last) continue;
    const between = article.text.slice(a.span[1], b.span[0]).trim();
    const [long, short] = a.base.length >= b.base.length ? [a, b] : [b, a];
    // »Internationaler Sportgerichtshof CAS«, »der Luftfahrtbehörde RVA«: letters right behind the long form.
    const letters = between === '' && short === b && isLetters(b.base);
    const beside = letters && (/\s/.test(a.base) || inApposition(article, a, prepositions));
    if (!beside && !/^[„“"»]?\s?\([„“"»]?$/.test(between) && !/^[“"«]\s?\($/.test(between)) continue;
    if (!beside && !isAcronymOf(short.base, long.base)) continue;
    if (beside && (a.type !== 'organization' || a.known !== undefined)) continue;
    // »Moldawien (PCRM)« is no acronym of a state: mostly the end of a longer name.
    if (long.known !== undefined && long.known !== short.known && long.type !== short.type) continue;
    const to = clusterOf[i] as number;
    if (to < 0) continue;
    const from = clusterOf[i + 1] as number;
    if (from === to) continue;
    if (from < 0) groups.join(i + 1, to);
    else mergeClusters(groups, from, to);
    joinAlone(groups, short.base, clusterOf[i] as number);
  }
}

/** »RVA«, »BaFin«, »MONUSCO«: two capitals or more, no small word. */
function isLetters(base: string): boolean {
  return /^\p{Lu}[\p{Lu}\p{Ll}]{1,9}$/u.test(base) && (base.match(/\p{Lu}/gu)?.length ?? 0) > 1;
}

/**
 * Whether a name behind an institution can only be the institution's own: where its article opens the sentence or stands
 * behind a preposition or a noun. »verklagte das Kartellamt ABC« has two actors.
 */
function inApposition(article: Article, a: NameMention, prepositions: ReadonlySet<string>): boolean {
  const { tokens } = article;
  const small = (at: number): boolean => /^\p{Ll}{4,}$/u.test(tokens[at]?.text ?? '');
  const { sentence } = tokens[a.first] ?? {};
  let at = a.first - 1;
  while (at > a.first - 3 && small(at)) at--;
  const determiner = tokens[at];
  if (determiner?.sentence !== sentence || determiner?.kind !== 'word') return true;
  const before = tokens[at - 1];
  if (before?.sentence !== sentence || before?.kind !== 'word') return true;
  return /^\p{Lu}/u.test(before.text) || prepositions.has(before.norm);
}

/** »Weltbund (WB) … Der WB«: the acronym alone means the long form, unless a lexicon knows the two apart. */
function joinAlone(groups: Groups, acronym: string, to: number): void {
  const alone = groups.byKey.get(nameKey(acronym));
  if (alone === undefined || alone === to) return;
  const cluster = groups.clusters[alone] as Cluster;
  const target = groups.clusters[to] as Cluster;
  if (cluster.type === 'person' || cluster.names.length === 0) return;
  if (cluster.known !== undefined && target.known !== undefined && cluster.known !== target.known) return;
  if (cluster.names.every((n) => nameKey((groups.names[n] as NameMention).base) === nameKey(acronym)))
    mergeClusters(groups, alone, to);
}

/** »Robert-Koch-Institut … RKI«: letters alone that are the initials of the one longer name of an organisation before them. */
export function joinInitials(groups: Groups): void {
  const letters: { id: number; first: number; key: string }[] = [];
  groups.clusters.forEach((cluster, id) => {
    const [first] = cluster.names;
    if (cluster.type !== 'organization' || first === undefined) return;
    const only = (groups.names[first] as NameMention).base;
    if (!/^\p{Lu}[\p{L}]{1,5}$/u.test(only) || !isLetters(only)) return;
    if (cluster.names.every((n) => (groups.names[n] as NameMention).base === only))
      letters.push({ id, first, key: only });
  });
  if (letters.length === 0) return;
  const longer = new Map<string, Set<number>>();
  groups.clusters.forEach((cluster, id) => {
    if (cluster.type !== 'organization') return;
    for (const base of new Set(cluster.names.map((n) => (groups.names[n] as NameMention).base))) {
      const parts = base.split(/[\s-]+/).filter((w) => /^\p{Lu}/u.test(w));
      // »AU«: two letters are enough for what the lexicon knows.
      if (parts.length < (cluster.known === undefined ? 3 : 2)) continue;
      const key = parts.map((w) => w.charAt(0)).join('');
      longer.set(key, (longer.get(key) ?? new Set<number>()).add(id));
    }
  });
  for (const { id, first, key } of letters) {
    const initials = [...(longer.get(key) ?? [])].filter((other) => other !== id);
    const single = initials.length > 0 ? initials : lettersIn(groups, key);
    const [to, another] = single.length > 0 ? single : lettersOfWords(groups, key);
    if (to === undefined || another !== undefined) continue;
    const [cluster, target] = [groups.clusters[id] as Cluster, groups.clusters[to] as Cluster];
    const apart = cluster.known !== undefined && target.known !== undefined && cluster.known !== target.known;
    if (!apart && (target.names[0] ?? first) < first) mergeClusters(groups, id, to);
  }
}

/** »Landeskriminalamt … LKA«: single words of an article that hold the letters in their order, the first one in front. */
function lettersIn(groups: Groups, key: string): number[] {
  const out: number[] = [];
  if (key.length < 3 || key.length > 4) return out;
  groups.clusters.forEach((cluster, id) => {
    const [first] = cluster.names;
    const base = first === undefined ? '' : (groups.names[first] as NameMention).base;
    if (cluster.type !== 'organization' || !/^\p{Lu}\p{Ll}{11,}$/u.test(base)) return;
    let at = 0;
    if (!base.startsWith(key.charAt(0))) return;
    // Each letter begins a part of the word, and no part is shorter than three.
    for (const letter of key.toLowerCase()) {
      at = base.toLowerCase().indexOf(letter, at === 0 ? 0 : at + 2) + 1;
      if (at === 0) return;
    }
    out.push(id);
  });
  return out;
}

/** »Allgemeiner Studierendenausschuss … AStA«, »Norddeutscher Fußballverband … NFV«: names whose words all open with a letter of it. */
function lettersOfWords(groups: Groups, key: string): number[] {
  const out: number[] = [];
  if (key.length < 3) return out;
  groups.clusters.forEach((cluster, id) => {
    if (cluster.type !== 'organization' || cluster.known !== undefined) return;
    const fits = cluster.names.some((n) => spells(key, (groups.names[n] as NameMention).base));
    if (fits) out.push(id);
  });
  return out;
}

/**
 * Whether the letters of `key` stand in `long` in their order, the first of each word among them; a small letter right behind
 * the one before, a capital where a part of the compound may begin.
 */
function spells(key: string, long: string): boolean {
  const words = long.split(/[\s-]+/);
  if (words.length < 2 || words.length >= key.length || words.some((w) => !/^\p{Lu}\p{Ll}{3}/u.test(w)))
    return false;
  let at = 0;
  for (const [w, word] of words.entries()) {
    if (key.charAt(at).toLowerCase() !== word.charAt(0).toLowerCase()) return false;
    at++;
    const left = words.length - w - 1;
    let inside = 0;
    while (at < key.length - left) {
      // The next word's own letter is left to it.
      const letter = key.charAt(at);
      if (left > 0 && letter === words[w + 1]?.charAt(0)) break;
      const small = letter !== letter.toUpperCase();
      const next = small
        ? word.charAt(inside + 1) === letter
          ? inside + 1
          : -1
        : word.toLowerCase().indexOf(letter.toLowerCase(), inside + PART);
      if (next < 0) return false;
      inside = next;
      at++;
    }
  }
  return at === key.length;
}

/** No part of a compound is shorter. */
const PART = 3;

/** Whether `short` looks like an acronym and one of its letters opens a word of `long`. */
function isAcronymOf(short: string, long: string): boolean {
  if (short.length > 10 || short.includes(' ')) return false;
  const capitals = short.replace(/[^\p{Lu}]/gu, '');
  if (capitals.length < 2 && !isAllCaps(short)) return false;
  const letters = short.toLowerCase();
  return long
    .toLowerCase()
    .split(/[\s-]+/)
    .some((w) => w !== '' && letters.includes(w.charAt(0)));
}

/** »Union« after »Afrikanische Union«, »Front« after »Loruk Front«: the last or first word of one longer name before it. */
export function joinShortForms(article: Article, groups: Groups): void {
  const longer = new Map<string, Set<number>>();
  groups.clusters.forEach((cluster, id) => {
    if (cluster.type === 'person' || cluster.type === 'other') return;
    const gap = cluster.type === 'organization' ? /[\s-]+/ : /\s+/;
    for (const index of cluster.names) {
      const { base } = groups.names[index] as NameMention;
      if (!gap.test(base)) continue;
      const words = base.split(gap);
      for (const word of [words[0], words.at(-1)]) {
        const key = nameKey(word ?? '');
        const list = longer.get(key) ?? new Set<number>();
        longer.set(key, list.add(id));
      }
    }
  });
  joinTails(groups);
  joinSeats(groups);
  if (longer.size === 0) return;
  groups.clusters.forEach((cluster, id) => {
    const first = cluster.names[0];
    if (first === undefined || cluster.known !== undefined || cluster.given.length > 0) return;
    const name = groups.names[first] as NameMention;
    if (name.base.includes(' ') || name.base.length < 4) return;
    let found = [...(longer.get(nameKey(name.base)) ?? [])].filter(
      (to) => to !== id && groups.clusters[to]?.names.length,
    );
    // »die Bahn« beside »Deutsche Bahn« and »Pro Bahn«: an adjective leaves the noun as it is.
    if (found.length > 1) {
      const plain = found.filter((to) => isDescribed(groups, groups.clusters[to] as Cluster, name.base));
      if (plain.length === 1) found = plain;
    }
    const [to] = found;
    if (found.length !== 1 || to === undefined) return;
    const target = groups.clusters[to] as Cluster;
    // »Rada« of a headline, taken for a person, is the »Werchowna Rada« that the lexicon knows.
    if (cluster.type === 'person' && target.known === undefined) return;
    if (
      cluster.type !== 'person' &&
      (target.names[0] ?? 0) > first &&
      !onlyAhead(article, groups, cluster, target)
    )
      return;
    if (cluster.type === 'organization' && isAnother(article, groups, cluster, target)) return;
    // »Dortmund« is no short form of »Staatsanwaltschaft Dortmund«; »Nordheim« may be one of »VfL Nordheim«.
    if (cluster.type === 'place' && target.type === 'organization' && !isClub(groups, target)) return;
    mergeClusters(groups, id, to);
  });
}

/**
 * »Bahn streicht Züge« above, »Die Deutsche Bahn … Die Bahn …« below: the short form stands before the long one in headings
 * only, and the text uses it behind the long one too.
 */
function onlyAhead(article: Article, groups: Groups, cluster: Cluster, target: Cluster): boolean {
  if (cluster.type !== 'organization') return false;
  const long = target.names[0] ?? 0;
  const [last = 0] = cluster.names.slice(-1);
  if (last < long) return false;
  return cluster.names.every((n) => {
    const at = (groups.names[n] as NameMention).span[0];
    if (n > long) return true;
    const role = article.paragraphs.find((p) => p.span[1] > at)?.role;
    return role === 'title' || role === 'heading';
  });
}

/** »die türkische Zentralbank«: an adjective of a state says which one it is, and the longer name does not hold it. */
function isAnother(article: Article, groups: Groups, cluster: Cluster, target: Cluster): boolean {
  const { names } = groups;
  return cluster.names.some((n) => {
    const before = names[n - 1];
    if (before?.form !== 'adjective' || before.last !== (names[n] as NameMention).first) return false;
    const word = nameKey(article.text.slice(...before.span)).slice(0, 5);
    return !target.names.some((t) => nameKey((names[t] as NameMention).base).includes(word));
  });
}

/** »Flughafen von Nairobi« and »Flughafen Nairobi«: with and without the small word. */
function joinSeats(groups: Groups): void {
  groups.clusters.forEach((cluster, id) => {
    const [first] = cluster.names;
    if (first === undefined || cluster.type === 'person' || cluster.known !== undefined) return;
    const { base } = groups.names[first] as NameMention;
    if (!base.includes(' von ')) return;
    const words = base.split(' ');
    if (words.length !== 3 || words[1] !== 'von') return;
    const to = groups.byKey.get(nameKey(`${words[0] ?? ''} ${words[2] ?? ''}`));
    if (to === undefined || to === id || groups.clusters[to]?.names.length === 0) return;
    mergeClusters(groups, Math.max(id, to), Math.min(id, to));
  });
}

/** »Deutsche Bahn«: an adjective and the short form, nothing else. */
function isDescribed(groups: Groups, cluster: Cluster, short: string): boolean {
  return cluster.names.some((n) => {
    const words = (groups.names[n] as NameMention).base.split(' ');
    return words.length === 2 && words[1] === short && /^\p{Lu}\p{Ll}{3,}(?:e|er|es)$/u.test(words[0] ?? '');
  });
}

/** »VfL Nordheim«, »1. FC Sandau«: what is called by the town alone as well. */
function isClub(groups: Groups, cluster: Cluster): boolean {
  return cluster.names.some((n) =>
    /^(?:\d+\.\s)?\p{Lu}\p{L}{0,2}\p{Lu}?\s/u.test((groups.names[n] as NameMention).base),
  );
}

/** No shorter tail is one institution with its compound. */
const TAIL = 8;

/** »Kartellamt« beside »Bundeskartellamt«: the end of the one longer word of the article, both organisations. */
function joinTails(groups: Groups): void {
  const words = groups.clusters.flatMap((cluster, id) => {
    const base =
      cluster.names.length === 0 ? '' : (groups.names[cluster.names[0] as number] as NameMention).base;
    return cluster.type === 'organization' && /^\p{Lu}\p{Ll}{7,}$/u.test(base)
      ? [{ id, word: base.toLowerCase() }]
      : [];
  });
  if (words.length < 2) return;
  const byEnd = new Map<string, { id: number; word: string }[]>();
  for (const w of words) {
    const end = w.word.slice(-TAIL);
    const list = byEnd.get(end) ?? [];
    byEnd.set(end, list);
    // More than a handful that end alike are kinds, not one institution.
    if (list.length < 4) list.push(w);
  }
  for (const list of byEnd.values())
    for (const short of list) {
      const longer = list.filter((l) => l.word.length > short.word.length && l.word.endsWith(short.word));
      const [only] = longer;
      if (longer.length !== 1 || only === undefined || list.length > 2) continue;
      const cluster = groups.clusters[short.id] as Cluster;
      if (cluster.known === undefined && cluster.names.length > 0) mergeClusters(groups, short.id, only.id);
    }
}
