// Who an article has named, sentence by sentence, and what kind each is → the two that »beide« can mean before a place in
// the text, and what kind of organisation a name stands for. Look-ups only; which words ask is in `descriptions.ts`.
import type { GroupKind, KindOfName } from '../language/pack/descriptions';
import type { Pointer } from './coreference';
import { properNameAt, tokenNorm, tokenText, type Scene } from './scene';

/** How many sentences back the members of a pair may have been named. */
export const BACK = 5;
export const STATE = /^(?:state|capital|seat):([A-Z]{2})$/;

/** Who has been named, sentence by sentence. */
export class Stage {
  /** By sentence, clusters in order, with the token of the name. */
  private readonly named = new Map<number, { cluster: number; token: number }[]>();
  /** Cluster of a state by its code, where the article names it. */
  private readonly states = new Map<string, number>();
  private readonly kinds = new Map<number, Set<string>>();
  private readonly order: { readonly cluster: number; readonly token: number }[] = [];
  private next = 0;
  private readonly last = new Map<number, number>();
  /** By kind of organisation the two of it named last, the latest first. */
  private readonly recent = new Map<string, number[]>();

  constructor(
    readonly scene: Scene,
    pointers: readonly Pointer[],
    /** Clusters that an office belongs to: »der senegalesische Präsident« names Senegal. */
    needed: ReadonlySet<number>,
  ) {
    const kept = (cluster: number): boolean =>
      scene.clusters[cluster]?.silent === false || needed.has(cluster);
    scene.clusters.forEach((c, i) => {
      if (c.known?.startsWith('state:') === true && kept(i)) this.states.set(c.known.slice(6), i);
    });
    scene.names.forEach((name, i) => {
      const cluster = scene.clusterOf[i] ?? -1;
      if (cluster < 0 || !kept(cluster) || (name.form === 'adjective' && !needed.has(cluster))) return;
      this.order.push({ cluster, token: name.first });
    });
    for (const p of pointers) {
      const at = tokenAt(scene, p.span[0]);
      if (at >= 0) this.order.push({ cluster: p.cluster, token: at });
    }
    this.order.sort((a, b) => a.token - b.token);
    for (const seen of this.order) {
      const sentence = scene.tokens[seen.token]?.sentence ?? -1;
      const list = this.named.get(sentence);
      if (list === undefined) this.named.set(sentence, [seen]);
      else list.push(seen);
    }
  }

  /** Goes on to a token; what is named before it has been seen. Never goes back. */
  advance(token: number): void {
    for (
      let seen = this.order[this.next];
      seen !== undefined && seen.token < token;
      seen = this.order[this.next]
    ) {
      this.next++;
      this.last.set(seen.cluster, seen.token);
      if (this.scene.clusters[seen.cluster]?.type !== 'organization') continue;
      for (const kind of this.kindsOf(seen.cluster)) {
        const others = (this.recent.get(kind) ?? []).filter((c) => c !== seen.cluster);
        this.recent.set(kind, [seen.cluster, ...others.slice(0, 1)]);
      }
    }
  }

  /** Where a cluster was named last; -1: nowhere yet. */
  lastOf(cluster: number): number {
    return this.last.get(cluster) ?? -1;
  }

  /** The two organisations of a kind named last, the latest first. */
  lastOfKind(kind: string): readonly number[] {
    return this.recent.get(kind) ?? [];
  }

  /** The cluster of a state by its code, where the article names it. */
  state(code: string): number {
    return this.states.get(code) ?? -1;
  }

  /** What stands for a state of that code: its own cluster, else the capital's. */
  private actorFor(cluster: number): number {
    const code = STATE.exec(this.scene.clusters[cluster]?.known ?? '')?.[1];
    return (code === undefined ? undefined : this.states.get(code)) ?? cluster;
  }

  /** What a name counts as among members of a kind; -1: it is none. */
  private memberAt(cluster: number, token: number, kind: GroupKind, only: string | null): number {
    const c = this.scene.clusters[cluster];
    if (c === undefined || this.inHeading(token)) return -1;
    if (kind === 'organization' && this.isSource(cluster, token, only)) return -1;
    if (kind !== 'state') return c.type === kind && this.isOf(cluster, only) ? cluster : -1;
    const { whereWords } = this.scene.pack.descriptions;
    const place =
      c.known?.startsWith('capital:') === true && whereWords.has(tokenNorm(this.scene, token - 1));
    return STATE.test(c.known ?? '') && !place ? this.actorFor(cluster) : -1;
  }

  /** A heading names what comes; it does not say who has to do with whom. */
  private inHeading(token: number): boolean {
    const { article, tokens } = this.scene;
    const paragraph = article.sentences[tokens[token]?.sentence ?? -1]?.paragraph ?? -1;
    const role = article.paragraphs[paragraph]?.role;
    return role === 'heading' || role === 'title';
  }

  /** A medium, or whoever is named for what it told (»laut …«, »nach Einschätzung von …«), is no side of anything. */
  private isSource(cluster: number, token: number, only: string | null): boolean {
    const { scene } = this;
    const { kinds, sourceWords } = scene.pack.descriptions;
    const medium = scene.clusters[cluster]?.known?.startsWith('media:') === true;
    const asked = [...kinds.values()].some((k) => k.media && k.kind === only);
    if (medium && !asked) return true;
    for (let t = token - 1; t >= token - 3; t--) {
      if (sourceWords.test(tokenNorm(scene, t))) return true;
      if (scene.tokens[t]?.kind !== 'word') break;
    }
    const last = properNameAt(scene, token)?.last ?? token + 1;
    return sourceWords.test(tokenNorm(scene, last));
  }

  /** Whether two organisations can be the two sides of something: of one kind, or none of any known one. */
  private sameSide([a, b]: readonly number[]): boolean {
    if (a === undefined || b === undefined) return false;
    const [x, y] = [this.kindsOf(a), this.kindsOf(b)];
    const plain = (c: number): boolean => this.scene.clusters[c]?.known === undefined;
    return x.size === 0 && y.size === 0 ? plain(a) && plain(b) : [...x].some((k) => y.has(k));
  }

  /** Whether an organisation is of a kind; what its names do not tell may be a company. */
  private isOf(cluster: number, only: string | null): boolean {
    if (only === null) return true;
    const kinds = this.kindsOf(cluster);
    const unknown = kinds.size === 0 && this.scene.clusters[cluster]?.known === undefined;
    return kinds.has(only) || (unknown && this.scene.pack.descriptions.unknownKind === only);
  }

  /** The members of a kind named in a sentence before a token, each once. */
  private membersIn(sentence: number, before: number, kind: GroupKind, only: string | null): number[] {
    const found: number[] = [];
    for (const { cluster, token } of this.named.get(sentence) ?? []) {
      if (token >= before) break;
      const member = this.memberAt(cluster, token, kind, only);
      if (member >= 0 && !found.includes(member)) found.push(member);
    }
    return found;
  }

  /** »die Front und die Liga«: two of a kind with nothing but »und« between them, and no others in a row. */
  private joinedIn(
    sentence: number,
    before: number,
    kind: GroupKind,
    only: string | null,
  ): readonly [number, number] | null {
    const list = (this.named.get(sentence) ?? []).filter((x) => x.token < before);
    let found: readonly [number, number] | null = null;
    for (let i = 0; i + 1 < list.length; i++) {
      const [a, b] = [list[i], list[i + 1]] as const;
      if (a === undefined || b === undefined) continue;
      const one = this.memberAt(a.cluster, a.token, kind, only);
      const two = this.memberAt(b.cluster, b.token, kind, only);
      if (one < 0 || two < 0 || one === two || !this.joined(a.token, b.token)) continue;
      const third = list[i + 2];
      const row =
        (third !== undefined && this.joined(b.token, third.token)) ||
        (i > 0 && tokenText(this.scene, a.token - 1) === ',' && this.near(list[i - 1]?.token ?? -1, a.token));
      if (row || found !== null) return null;
      found = [one, two];
    }
    return found;
  }

  private near(a: number, b: number): boolean {
    const name = properNameAt(this.scene, a);
    return name !== null && b - name.last <= 2;
  }

  private joined(a: number, b: number): boolean {
    const name = properNameAt(this.scene, a);
    if (name === null || !this.scene.pack.andWords.has(tokenNorm(this.scene, name.last))) return false;
    for (let t = name.last + 1; t < b; t++) {
      const norm = tokenNorm(this.scene, t);
      const noun = this.scene.pack.officeNoun(tokenText(this.scene, t)) !== null;
      if (!noun && !this.scene.pack.determiners.has(norm) && !this.scene.pack.isTitleModifier(norm))
        return false;
    }
    return true;
  }

  /** The two of a kind that the text speaks of before a token; null where it is not two. `noun`: what they are called. */
  pair(token: number, kind: GroupKind, noun = ''): readonly number[] | null {
    const only = this.scene.pack.descriptions.pairKinds.get(noun) ?? null;
    if (kind !== 'any') {
      const near = this.nearestPair(token, kind, only);
      return near === null || this.disputed(near, token, kind, only) ? null : near.clusters;
    }
    const found = (['state', 'organization'] as const).map((k) => this.nearestPair(token, k, null, true));
    const near = found
      .filter(
        (f, i) => f !== null && this.mutual(f.sentence, token) && (i === 0 || this.sameSide(f.clusters)),
      )
      .sort((a, b) => (b?.sentence ?? 0) - (a?.sentence ?? 0));
    const [first, second] = near;
    return first == null || second?.sentence === first.sentence ? null : first.clusters;
  }

  /** Whether the text tells, from a sentence on, that those named there have to do with each other. */
  private mutual(sentence: number, token: number): boolean {
    const { tokens, article, pack } = this.scene;
    for (let t = article.sentences[Math.max(0, sentence)]?.first ?? token; t < token; t++)
      if (pack.descriptions.mutual.test(tokens[t]?.norm ?? '')) return true;
    return false;
  }

  /**
   * Whether the text put two others side by side before, one of whom is among these: »Indien und Pakistan …«, then
   * »Pakistans Premier dankte dem US-Präsidenten«. Then »beide Länder« may be either two.
   */
  private disputed(
    near: { clusters: readonly number[]; sentence: number },
    token: number,
    kind: GroupKind,
    only: string | null,
  ): boolean {
    for (let s = near.sentence - 1; s >= Math.max(0, near.sentence - BACK); s--) {
      const before = this.joinedIn(s, token, kind, only);
      if (before === null) continue;
      return before.filter((c) => near.clusters.includes(c)).length === 1;
    }
    return false;
  }

  private nearestPair(
    token: number,
    kind: GroupKind,
    only: string | null,
    /** Only two that the text itself puts side by side: »A und B«. */
    sideBySide = false,
  ): { clusters: number[]; sentence: number } | null {
    const here = this.scene.tokens[token]?.sentence ?? 0;
    let found: number[] = [];
    let earliest = here;
    for (let s = here; s >= Math.max(0, here - BACK); s--) {
      const members = this.membersIn(s, token, kind, only);
      for (const two of [sideBySide ? null : members, this.joinedIn(s, token, kind, only)])
        if (two?.length === 2 && found.every((f) => two.includes(f)))
          return { clusters: [...two], sentence: s };
      if (members.length > 0) earliest = s;
      found = [...new Set([...found, ...members])];
      if (found.length > 2) return null;
    }
    return found.length === 2 && !sideBySide ? { clusters: found, sentence: earliest } : null;
  }

  /** What kinds of organisation a cluster is by the words of its names and the noun before them. */
  private kindsOf(cluster: number): ReadonlySet<string> {
    const known = this.kinds.get(cluster);
    if (known !== undefined) return known;
    const { scene } = this;
    const out = new Set<string>();
    const c = scene.clusters[cluster];
    const { kinds } = scene.pack.descriptions;
    for (const index of c?.names ?? []) {
      const name = scene.names[index];
      if (name === undefined) continue;
      const before = kinds.get(tokenNorm(scene, name.first - 1));
      if (before !== undefined) out.add(before.kind);
      const ends = name.base.toLowerCase().split(/[\s-]+/);
      for (const kind of distinct(kinds))
        if (
          (kind.media && c?.known?.startsWith('media:') === true) ||
          ends.some((w) => kind.ends.some((e) => w === e || (e.length > 4 && w.endsWith(e))))
        )
          out.add(kind.kind);
    }
    this.kinds.set(cluster, out);
    return out;
  }
}

const distinctKinds = new WeakMap<ReadonlyMap<string, KindOfName>, readonly KindOfName[]>();

/** The kinds of a language, each once. */
function distinct(kinds: ReadonlyMap<string, KindOfName>): readonly KindOfName[] {
  let list = distinctKinds.get(kinds);
  if (list === undefined) distinctKinds.set(kinds, (list = [...new Set(kinds.values())]));
  return list;
}

function tokenAt(scene: Scene, offset: number): number {
  let low = 0;
  let high = scene.tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((scene.tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low < scene.tokens.length ? low : -1;
}
