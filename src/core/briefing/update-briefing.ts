// Three-way update of a briefing: what we wrote last time (base), what we would write now (fresh), what the user has
// in the file (mine). Works by cutting and pasting in the user's text, so that everything it does not touch stays byte
// for byte. New facts come in marked as new; facts that the articles no longer show are marked, not dropped; what the
// user deleted stays deleted, what the user changed stays changed. Updating twice is the same as updating once.
import { isMap, isScalar, isSeq, parse, type Node, type YAMLSeq } from 'yaml';
import { claimKeys, filesOf } from './claim-keys';
import type { BriefingNote } from './note';
import { phrasesFor, type Phrases } from './phrases';
import { renumber } from './renumber';
import { COMPUTED_SECTIONS, FACT_SECTIONS } from './sections';
import { toYaml } from './to-yaml';
import { NoteText, renderInline, type Edit } from './yaml-text';

export interface UpdateInput {
  /** The file as the user has it. */
  readonly mine: string;
  /** The text we wrote last time, or null where it is not known; deletions cannot be told from news then. */
  readonly base: string | null;
  readonly fresh: BriefingNote;
  /** For the modeline of the new base. */
  readonly schema: string;
}

export interface UpdateResult {
  /** The updated text; the user's own text, unchanged, where `problem` is set. */
  readonly text: string;
  /** To be kept as the base of the next update. */
  readonly base: string;
  /** Facts that came in, that changed, and that the articles no longer show. */
  readonly added: number;
  readonly changed: number;
  readonly gone: number;
  /** Why nothing could be updated (with line and remedy where they can be told), or null. */
  readonly problem: string | null;
}

const SCALARS = [
  'subject',
  'type',
  'wikidata',
  'also',
  'language',
  'written',
  'covers',
  'date',
  'status',
] as const;
const ORDER: readonly string[] = [
  'covers',
  'date',
  'status',
  'summary',
  'offices',
  'reports',
  'differences',
  'before',
  'after',
  'events',
  'statements',
];

type Plain = Readonly<Record<string, unknown>>;

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function entries(note: Plain, section: string): unknown[] {
  const value = note[section];
  return Array.isArray(value) ? value : [];
}

/** Collects the edits of one update. */
class Update {
  readonly edits: Edit[] = [];
  added = 0;
  changed = 0;
  gone = 0;

  constructor(
    private readonly note: NoteText,
    private readonly mine: Plain,
    private readonly base: Plain | null,
    private readonly fresh: Plain,
    private readonly phrases: Phrases,
  ) {}

  scalars(): void {
    for (const key of SCALARS) {
      const value = this.note.pair(this.note.root, key)?.value;
      if (value && this.base) this.replaceValue(value, this.mine[key], this.base[key], this.fresh[key]);
    }
  }

  /** Puts the fresh value in where the user has left ours as it was. */
  private replaceValue(node: Node, mine: unknown, base: unknown, fresh: unknown): boolean {
    if (fresh === undefined || !same(mine, base) || same(mine, fresh)) return false;
    const [start, end] = node.range ?? [0, 0, 0];
    if (isScalar(node) || (isSeq(node) && node.flow === true)) {
      this.edits.push({ start, end, text: renderInline(fresh) });
      return true;
    }
    if (!isSeq(node) || !Array.isArray(fresh) || fresh.length === 0) return false;
    const list = node as YAMLSeq<Node>;
    const [first] = list.items;
    if (!first) return false;
    const from = this.note.startOfItem(first);
    const to = this.note.endOfNode(list);
    if (this.note.hasComment(from, to)) return false;
    this.edits.push({ start: from, end: to, text: fresh.map((v) => this.note.renderItem(v, list)).join('') });
    return true;
  }

  section(section: string, computed: boolean): void {
    const fresh = entries(this.fresh, section);
    const pair = this.note.pair(this.note.root, section);
    if (!pair) {
      if (fresh.length > 0 && !(this.base && section in this.base)) this.addSection(section, fresh);
      return;
    }
    const seq = isSeq(pair.value) ? (pair.value as YAMLSeq<Node>) : null;
    if (seq && seq.items.length === 0 && fresh.length > 0 && entries(this.base ?? {}, section).length === 0) {
      const [start, end] = seq.range ?? [0, 0, 0];
      const items = fresh
        .map((v) => this.note.renderItem(v, null, computed ? undefined : this.phrases.isNew(this.today)))
        .join('');
      this.edits.push({ start, end, text: `\n${items.trimEnd()}` });
      if (!computed) this.added += fresh.length;
      return;
    }
    const list = this.note.list(section);
    if (list && list.items.length > 0) this.mergeList(section, list, fresh, computed);
  }

  private get today(): string {
    return String(this.fresh['written']);
  }

  private mergeList(
    section: string,
    list: YAMLSeq<Node>,
    fresh: readonly unknown[],
    computed: boolean,
  ): void {
    const mineItems = entries(this.mine, section);
    const baseItems = entries(this.base ?? {}, section);
    const mineKeys = claimKeys(section, mineItems, filesOf(this.mine));
    const freshKeys = claimKeys(section, fresh, filesOf(this.fresh));
    const baseKeys = claimKeys(section, baseItems, filesOf(this.base));
    const baseOf = new Map(baseKeys.map((k, i) => [k, baseItems[i]]));
    const freshSet = new Set(freshKeys);
    const place = new Map(mineKeys.map((k, i) => [k, i]));
    let removed = 0;
    mineKeys.forEach((key, i) => {
      const node = list.items[i];
      if (key === null || !node || freshSet.has(key) || !baseOf.has(key)) return;
      const start = this.note.startOfItem(node);
      const end = this.note.endOfNode(node);
      if (computed) {
        if (!same(mineItems[i], baseOf.get(key)) || this.note.hasComment(start, end)) return;
        this.edits.push({ start, end, text: '' });
        removed++;
      } else {
        const above = this.note.text.slice(0, start).trimEnd().split('\n').pop() ?? '';
        if (above.includes(this.phrases.isGone(''))) return;
        const indent = this.note.text.slice(start, this.note.text.indexOf('-', start));
        this.edits.push({ start, end: start, text: `${indent}# ${this.phrases.isGone(this.today)}\n` });
        this.gone++;
      }
    });
    let added = 0;
    let before: Node | null = null;
    fresh.forEach((value, i) => {
      const key = freshKeys[i] ?? null;
      const at = key === null ? undefined : place.get(key);
      const node = at === undefined ? undefined : list.items[at];
      if (node && at !== undefined) {
        before = node;
        this.mergeItem(list, node, mineItems[at], baseOf.get(key), value);
      } else if (!baseOf.has(key)) {
        const text = this.note.renderItem(value, list, computed ? undefined : this.phrases.isNew(this.today));
        const first = list.items[0] as Node;
        const start = this.note.startOfItem(first);
        this.edits.push(before ? this.note.insertAfter(before, text) : { start, end: start, text });
        added++;
      }
    });
    if (!computed) this.added += added;
    if (removed === list.items.length && added === 0) this.emptyList(section);
  }

  private mergeItem(list: YAMLSeq<Node>, node: Node, mine: unknown, base: unknown, fresh: unknown): void {
    if (base === undefined || same(base, fresh) || same(mine, fresh)) return;
    const start = this.note.startOfItem(node);
    const end = this.note.endOfNode(node);
    if (same(mine, base) && !this.note.hasComment(start, end)) {
      this.edits.push({ start, end, text: this.note.renderItem(fresh, list) });
      this.changed++;
      return;
    }
    if (!isMap(node) || typeof mine !== 'object' || typeof base !== 'object' || typeof fresh !== 'object')
      return;
    let changed = false;
    for (const key of Object.keys(fresh ?? {})) {
      const value = this.note.pair(node, key)?.value;
      if (value)
        changed =
          this.replaceValue(value, (mine as Plain)[key], (base as Plain)[key], (fresh as Plain)[key]) ||
          changed;
    }
    if (changed) this.changed++;
  }

  private emptyList(section: string): void {
    const key = this.note.pair(this.note.root, section)?.key;
    if (!key) return;
    const colon = this.note.text.indexOf(':', key.range?.[1] ?? 0);
    this.edits.push({ start: colon + 1, end: colon + 1, text: ' []' });
  }

  private addSection(section: string, fresh: readonly unknown[]): void {
    const earlier = ORDER.slice(0, ORDER.indexOf(section))
      .map((k) => this.note.pair(this.note.root, k)?.value)
      .filter((v): v is Node => v !== null && v !== undefined);
    const last = earlier.sort((a, b) => (a.range?.[0] ?? 0) - (b.range?.[0] ?? 0)).pop();
    if (!last) return;
    const comment = (this.phrases.sections as Plain)[section];
    const text = this.note.renderPair(section, fresh, typeof comment === 'string' ? comment : undefined);
    this.edits.push(this.note.insertAfter(last, text));
    this.added += fresh.length;
  }

  articles(): void {
    const value = this.note.pair(this.note.root, 'articles')?.value;
    const fresh = this.fresh['articles'] as Plain;
    const own = (this.mine['articles'] ?? {}) as Plain;
    const news = Object.entries(fresh).filter(([key]) => !(key in own));
    if (isMap(value) && value.flow !== true && value.items.length > 0) {
      for (const [key, article] of Object.entries(fresh)) {
        const entry = this.note.pair(value, key)?.value;
        const base = ((this.base?.['articles'] ?? {}) as Plain)[key];
        if (!isMap(entry) || base === undefined) continue;
        for (const [field, now] of Object.entries(article as Plain)) {
          const node = this.note.pair(entry, field)?.value;
          if (node) this.replaceValue(node, (own[key] as Plain)[field], (base as Plain)[field], now);
        }
      }
      if (news.length > 0) {
        const text = this.note
          .renderPair('articles', Object.fromEntries(news))
          .split(/\r?\n/)
          .slice(2)
          .join('\n');
        this.edits.push(this.note.insertAfter(value, text));
      }
    } else if (news.length > 0) {
      const pair = this.note.pair(this.note.root, 'articles');
      const text = this.note.renderPair('articles', Object.fromEntries(news), this.phrases.sections.articles);
      if (!pair) this.edits.push({ start: this.note.text.length, end: this.note.text.length, text });
      else if (isMap(pair.value) && pair.value.items.length === 0) {
        const [start, end] = pair.value.range ?? [0, 0, 0];
        this.edits.push({ start, end, text: `\n${text.split('\n').slice(3).join('\n').trimEnd()}` });
      }
    }
  }
}

/** Never throws; a note that cannot be updated comes back as it was, with the reason. */
export function updateBriefing(input: UpdateInput): UpdateResult {
  const note = new NoteText(input.mine);
  const fault = note.fault;
  const untouched = (problem: string): UpdateResult => ({
    text: input.mine,
    base: input.base ?? input.mine,
    added: 0,
    changed: 0,
    gone: 0,
    problem,
  });
  if (fault !== null) return untouched(fault);
  const mine = note.document.toJS() as Plain;
  const fresh = renumber(input.fresh, filesOf(mine));
  const phrases = phrasesFor(fresh.language);
  let base: Plain | null = null;
  try {
    const value: unknown = input.base === null ? null : parse(input.base);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) base = value as Plain;
  } catch {
    base = null; // A torn record of last time: treated like none, so nothing of the user's is taken for ours.
  }
  const update = new Update(note, mine, base, fresh as unknown as Plain, phrases);
  update.scalars();
  for (const section of COMPUTED_SECTIONS) update.section(section, true);
  for (const section of FACT_SECTIONS) update.section(section, false);
  update.articles();
  const text = note.apply(update.edits);
  const after = new NoteText(text).fault;
  if (after !== null) return untouched(after);
  return {
    text,
    base: toYaml(fresh, input.schema, phrases),
    added: update.added,
    changed: update.changed,
    gone: update.gone,
    problem: null,
  };
}
