// Three-way update of a briefing: what we wrote last time (base), what we would write now (fresh), what the user has
// in the file (mine). Works by cutting and pasting in the user's text, so that everything it does not touch stays byte
// for byte. New facts come in marked as new; facts that the articles no longer show are marked, not dropped; what the
// user deleted stays deleted, what the user changed stays changed. Updating twice is the same as updating once.
import { isMap, isNode, isScalar, isSeq, type Node, type YAMLMap } from 'yaml';
import { claimKeys } from './claim-keys';
import { filesNow, movedArticles } from './moved-articles';
import type { BriefingNote } from './note';
import { NoteText, renderInline, type Edit, type ListItem } from './note-text';
import { phrasesFor, type Phrases } from './phrases';
import { LISTS, listOf, printOfItem, readRecord, writeRecord, type NoteRecord, type Plain } from './record';
import { renumber } from './renumber';
import { COMPUTED_SECTIONS } from './sections';

export interface UpdateInput {
  /** The file as the user has it. */
  readonly mine: string;
  /** The record of what we wrote last time, or null where it is not known; deletions cannot be told from news then. */
  readonly base: string | null;
  readonly fresh: BriefingNote;
}

export interface UpdateResult {
  /** The updated text; the user's own text, unchanged, where `problem` is set. */
  readonly text: string;
  /** The record, to be kept as the base of the next update. */
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
  'title',
  'type',
  'wikidata',
  'also',
  'language',
  'written',
  'covers',
  'date',
  'status',
  'corrected',
] as const;

const COMPUTED: ReadonlySet<string> = new Set(COMPUTED_SECTIONS);

function same(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

function isNothing(node: Node | null): boolean {
  return node === null || (isScalar(node) && node.value === null);
}

/** Collects the edits of one update. */
class Update {
  readonly edits: Edit[] = [];
  /** Section → for each fresh entry the fingerprint of its text, where it stands as we would write it. */
  readonly prints: Record<string, (string | null)[]> = {};
  added = 0;
  changed = 0;
  gone = 0;

  constructor(
    private readonly note: NoteText,
    private readonly mine: Plain,
    private readonly base: NoteRecord | null,
    private readonly fresh: Plain,
    private readonly phrases: Phrases,
    private readonly moved: ReadonlyMap<string, string>,
  ) {}

  private keys(section: string, values: readonly unknown[], note: Plain): (string | null)[] {
    return claimKeys(section, values, filesNow(note, this.moved));
  }

  private get old(): Plain {
    return this.base?.note ?? {};
  }

  private get today(): string {
    return String(this.fresh['written']);
  }

  scalars(): void {
    for (const key of SCALARS) {
      const value = this.note.pair(this.note.root, key)?.value;
      if (value && this.base) this.replaceValue(value, this.mine[key], this.old[key], this.fresh[key]);
    }
  }

  /** Puts the fresh value in where the user has left ours as it was. */
  private replaceValue(node: Node, mine: unknown, base: unknown, fresh: unknown): boolean {
    if (fresh === undefined || !same(mine, base) || same(mine, fresh)) return false;
    if (isScalar(node) || ((isSeq(node) || isMap(node)) && node.flow === true)) {
      const [start, end] = this.note.rangeOf(node);
      this.edits.push({ start, end, text: renderInline(fresh) });
      return true;
    }
    if (!isSeq(node) || !Array.isArray(fresh) || fresh.length === 0) return false;
    const first = node.items[0];
    if (!isNode(first) || !first.range) return false;
    const [inside] = this.note.rangeOf(first);
    const from = this.note.text.lastIndexOf('\n', this.note.text.lastIndexOf('-', inside)) + 1;
    const to = this.note.endOfNode(node);
    if (this.note.hasComment(from, to)) return false;
    const indent = this.note.indentAt(from);
    this.edits.push({
      start: from,
      end: to,
      text: fresh.map((v) => this.note.renderItem(v, indent)).join(''),
    });
    return true;
  }

  /** Brings a list that the note has up to date. New sections come after all lists: both may end at one place. */
  section(section: string): void {
    const pair = this.note.pair(this.note.root, section);
    if (!pair) return;
    const items = this.note.items(section);
    if (items !== null && items.length > 0) this.mergeList(section, items);
    else if (isNothing(pair.value) || (isSeq(pair.value) && pair.value.items.length === 0))
      this.fill(section, pair.key, pair.value);
  }

  /** A section that the note lacks: added, unless it was there last time and the user has taken it out. */
  missing(section: string): void {
    const fresh = listOf(this.fresh, section);
    if (this.note.pair(this.note.root, section) || fresh.length === 0) return;
    if (this.base && section in this.old) return;
    const order = Object.keys(this.fresh);
    const ends = order
      .slice(0, order.indexOf(section))
      .flatMap((k) => (this.note.pair(this.note.root, k) ? [this.note.endOfValue(k)] : []));
    if (ends.length === 0) return;
    const comment = (this.phrases.sections as Plain)[section];
    const text = this.note.renderPair(section, fresh, typeof comment === 'string' ? comment : undefined);
    this.edits.push(this.note.insertAt(Math.max(...ends), text));
    if (!COMPUTED.has(section)) this.added += fresh.length;
  }

  /** An empty list: what is news comes in, what the user has emptied out stays out. */
  private fill(section: string, key: Node, value: Node | null): void {
    const fresh = listOf(this.fresh, section);
    const freshKeys = this.keys(section, fresh, this.fresh);
    const known = new Set(this.keys(section, listOf(this.old, section), this.old));
    const news = fresh.filter((_, i) => !known.has(freshKeys[i] ?? null));
    if (news.length === 0) return;
    const computed = COMPUTED.has(section);
    const comment = computed ? undefined : this.phrases.isNew(this.today);
    const text = news.map((v) => this.note.renderItem(v, '  ', comment)).join('');
    const colon = this.note.text.indexOf(':', this.note.rangeOf(key)[1]) + 1;
    const end = isSeq(value) ? this.note.rangeOf(value)[1] : colon;
    this.edits.push({ start: colon, end, text: `${this.note.eol}${text.trimEnd()}` });
    if (!computed) this.added += news.length;
  }

  private mergeList(section: string, items: readonly ListItem[]): void {
    const computed = COMPUTED.has(section);
    const fresh = listOf(this.fresh, section);
    const old = listOf(this.old, section);
    const mineValues = items.map((i) => i.value);
    const mineKeys = this.keys(section, mineValues, this.mine);
    const freshKeys = this.keys(section, fresh, this.fresh);
    const baseOf = new Map(this.keys(section, old, this.old).map((k, i) => [k, old[i]] as const));
    const freshSet = new Set(freshKeys);
    let removed = 0;
    const gone: ListItem[] = [];
    mineKeys.forEach((key, i) => {
      const item = items[i];
      if (key === null || !item || freshSet.has(key) || !baseOf.has(key)) return;
      if (computed) removed += this.takeOut(item, baseOf.get(key));
      else gone.push(item);
    });
    const place = new Map(mineKeys.map((k, i) => [k, items[i]] as const));
    const [first] = items;
    const indent = first ? this.note.indentAt(first.start) : '  ';
    const prints: (string | null)[] = [];
    let added = 0;
    let end = first?.start ?? 0;
    fresh.forEach((value, i) => {
      const key = freshKeys[i] ?? null;
      const item = key === null ? undefined : place.get(key);
      let print: string | null = null;
      if (item) {
        end = item.end;
        this.liftMark(item);
        print = this.mergeItem(item, indent, baseOf.get(key), value);
      } else if (!baseOf.has(key)) {
        const text = this.note.renderItem(value, indent);
        const comment = computed ? '' : `${indent}# ${this.phrases.isNew(this.today)}${this.note.eol}`;
        this.edits.push(this.note.insertAt(end, comment + text));
        print = printOfItem(text);
        added++;
      }
      prints.push(print);
    });
    // Behind what comes in at the same place: a mark belongs right above its entry.
    for (const item of gone) this.markGone(item);
    this.prints[section] = prints;
    if (!computed) this.added += added;
    if (removed === items.length && added === 0) this.emptyList(section);
  }

  /** A computed entry that no longer holds; 1 where it was taken out, 0 where the user has touched it. */
  private takeOut(item: ListItem, base: unknown): number {
    const touched =
      item.node !== null && (!same(item.value, base) || this.note.hasComment(item.start, item.end));
    if (touched) return 0;
    this.edits.push({ start: item.start, end: item.end, text: '' });
    return 1;
  }

  private lineAbove(item: ListItem): { readonly start: number; readonly text: string } | null {
    if (item.start === 0) return null;
    const start = this.note.text.lastIndexOf('\n', item.start - 2) + 1;
    return { start, text: this.note.text.slice(start, item.start).trim() };
  }

  private markGone(item: ListItem): void {
    if (this.lineAbove(item)?.text.includes(this.phrases.isGone('')) === true) return;
    const text = `${this.note.indentAt(item.start)}# ${this.phrases.isGone(this.today)}${this.note.eol}`;
    this.edits.push({ start: item.start, end: item.start, text });
    this.gone++;
  }

  /** What stands in the articles again is no longer marked as gone. */
  private liftMark(item: ListItem): void {
    const above = this.lineAbove(item);
    if (above?.text.startsWith(`# ${this.phrases.isGone('')}`) === true)
      this.edits.push({ start: above.start, end: item.start, text: '' });
  }

  /** The fingerprint of the entry's text, if it stands there as we write it. */
  private mergeItem(item: ListItem, indent: string, base: unknown, fresh: unknown): string | null {
    if (base === undefined || same(base, fresh)) return item.print;
    const { node, value: mine } = item;
    if (same(mine, fresh)) return item.print;
    if (node === null || (same(mine, base) && !this.note.hasComment(item.start, item.end))) {
      const text = this.note.renderItem(fresh, indent);
      this.edits.push({ start: item.start, end: item.end, text });
      this.changed++;
      return printOfItem(text);
    }
    if (!isMap(node) || typeof mine !== 'object' || typeof base !== 'object' || typeof fresh !== 'object')
      return null;
    let changed = false;
    for (const key of Object.keys(fresh ?? {})) {
      const value = this.note.pair(node, key)?.value;
      if (value)
        changed =
          this.replaceValue(value, (mine as Plain)[key], (base as Plain)[key], (fresh as Plain)[key]) ||
          changed;
    }
    if (changed) this.changed++;
    return null;
  }

  private emptyList(section: string): void {
    const key = this.note.pair(this.note.root, section)?.key;
    if (!key) return;
    const colon = this.note.text.indexOf(':', this.note.rangeOf(key)[1]);
    this.edits.push({ start: colon + 1, end: colon + 1, text: ' []' });
  }

  /** A field that Dossier writes now and did not last time, at the end of an article's entry. */
  private addField(entry: YAMLMap, field: string, value: unknown): void {
    const first = entry.items[0]?.key;
    const last = entry.items[entry.items.length - 1]?.value;
    if (entry.flow === true || !isNode(first) || !isNode(last)) return;
    const [start] = this.note.rangeOf(first);
    const indent = this.note.text.slice(this.note.text.lastIndexOf('\n', start - 1) + 1, start);
    if (indent.trim() !== '') return;
    const line = `${indent}${field}: ${renderInline(value)}${this.note.eol}`;
    this.edits.push(this.note.insertAt(this.note.endOfNode(last), line));
  }

  articles(): void {
    const pair = this.note.pair(this.note.root, 'articles');
    const value = pair?.value;
    const fresh = this.fresh['articles'] as Plain;
    const own = (this.mine['articles'] ?? {}) as Plain;
    const old = (this.old['articles'] ?? {}) as Plain;
    const news = Object.fromEntries(Object.entries(fresh).filter(([key]) => !(key in own)));
    const some = Object.keys(news).length > 0;
    if (isMap(value) && value.flow !== true && value.items.length > 0) {
      for (const [key, article] of Object.entries(fresh)) {
        const entry = this.note.pair(value, key)?.value;
        const base = old[key];
        if (!isMap(entry) || base === undefined) continue;
        for (const [field, now] of Object.entries(article as Plain)) {
          const node = this.note.pair(entry, field)?.value;
          if (node) this.replaceValue(node, (own[key] as Plain)[field], (base as Plain)[field], now);
          else if (!(field in (base as Plain))) this.addField(entry, field, now);
        }
      }
      if (!some) return;
      const lines = this.note.renderPair('articles', news).split(/\r?\n/).slice(2);
      this.edits.push(this.note.insertAt(this.note.endOfNode(value), lines.join(this.note.eol)));
    } else if (some) {
      const text = this.note.renderPair('articles', news, this.phrases.sections.articles);
      if (!pair) this.edits.push(this.note.insertAt(this.note.text.length, text));
      else if (isMap(value) && value.items.length === 0) {
        const [start, end] = this.note.rangeOf(value);
        const lines = text.split(/\r?\n/).slice(3);
        this.edits.push({ start, end, text: `${this.note.eol}${lines.join(this.note.eol).trimEnd()}` });
      }
    }
  }
}

/** The fingerprints of paragraphs that only older claims of the note cite stay with the articles. */
function keepPrints(fresh: BriefingNote, mine: Plain): BriefingNote {
  const own = (mine['articles'] ?? {}) as Plain;
  for (const [key, entry] of Object.entries(fresh.articles)) {
    const known = (own[key] as Plain | undefined)?.['paragraphs'];
    if (typeof known !== 'object' || known === null || Array.isArray(known)) continue;
    const both: Record<string, string> = { ...(known as Record<string, string>), ...entry.paragraphs };
    entry.paragraphs = Object.fromEntries(
      Object.entries(both).sort(([a], [b]) => Number(a.slice(1)) - Number(b.slice(1))),
    );
  }
  return fresh;
}

/** Never throws; a note that cannot be updated comes back as it was, with the reason. */
export function updateBriefing(input: UpdateInput): UpdateResult {
  const base = readRecord(input.base);
  const note = new NoteText(input.mine, base);
  const untouched = (problem: string): UpdateResult => ({
    text: input.mine,
    base: input.base ?? input.mine,
    added: 0,
    changed: 0,
    gone: 0,
    problem,
  });
  if (note.fault !== null) return untouched(note.fault);
  const mine = note.toJS();
  const moved = movedArticles(mine, input.fresh);
  const fresh = keepPrints(renumber(input.fresh, filesNow(mine, moved)), mine);
  const phrases = phrasesFor(fresh.language);
  const update = new Update(note, mine, base, fresh as unknown as Plain, phrases, moved);
  update.scalars();
  for (const section of LISTS) update.section(section);
  for (const section of LISTS) update.missing(section);
  update.articles();
  const text = note.apply(update.edits);
  const record = writeRecord(fresh, update.prints);
  const after = new NoteText(text, readRecord(record)).fault;
  if (after !== null) return untouched(after);
  const { added, changed, gone } = update;
  return { text, base: record, added, changed, gone, problem: null };
}
