// Blocks of a page → which of them, and which parts of lines, are not the article, and what such lines say of it
// (dates, agencies, author). Rules come from the language pack; menus, language switches and date stamps have shapes of
// their own. Where a text has no paragraph of prose, nothing is taken for the furniture around it.
import type { Span } from '../base/span';
import type { ArticlePack, BoilerplateRule } from '../language/pack/article';
import type { Read } from '../model/article';
import type { Block, Line } from './blocks';
import { LANGUAGE_NAMES } from './language-names';
import {
  readAgencyLine,
  readByline,
  readDateLine,
  readDateline,
  readHeadDate,
  type Dateline,
  type DateLine,
} from './metadata';

/** What was found in one block. */
export interface BlockVerdict {
  /** Rule that takes the whole block. */
  why: string | null;
  /** Parts that are boilerplate, sorted, with their rules. */
  parts: { span: Span; why: string }[];
  /** Whether a picture's credit stands in it. */
  credit: boolean;
}

export interface Furniture {
  readonly verdicts: readonly BlockVerdict[];
  readonly dates: readonly DateLine[];
  readonly datelines: readonly Dateline[];
  readonly agencies: readonly Read<string>[];
  readonly author: Read<string> | null;
  /** Index of the first block of prose, or -1. */
  readonly firstProse: number;
}

const PROSE_LENGTH = 100;
const TAIL = 160;
/** What stands beside »Berlin, 9. November 1989« and is no shorter may be the title. */
const TITLE_LENGTH = 20;
/** A title under a head of teasers is not longer. */
const TEASER_LINE = 140;
const STOP = /[.!?…][“”"»«’')\]]*(?:\s|$)/u;
const LANGUAGES = [...LANGUAGE_NAMES].sort((a, b) => b.length - a.length);
const LANGUAGE_STARTS = new Set([...LANGUAGES.map((name) => name.charAt(0)), ...'|/·•,']);

function isProse(text: string, block: Block): boolean {
  if (block.to - block.from < PROSE_LENGTH) return false;
  // A page puts its teasers and notices into one line; a paragraph has a sentence in its first 600 characters.
  return STOP.test(text.slice(block.from, Math.min(block.to, block.from + 600)));
}

/** »РусскийEnglish«, »Deutsch | English«: nothing but names of languages, two at least. */
function isLanguageSwitch(line: string): boolean {
  if (line.length > 120) return false;
  // It begins with a name or with what may stand between two.
  const first = line.charAt(0);
  if (!LANGUAGE_STARTS.has(first) && first.trim() !== '') return false;
  let rest = line;
  let count = 0;
  while (rest.length > 0) {
    const blank = /^[\s|/·•,]+/u.exec(rest);
    if (blank) rest = rest.slice(blank[0].length);
    if (rest === '') break;
    const name = LANGUAGES.find((n) => rest.startsWith(n));
    if (name === undefined) return false;
    rest = rest.slice(name.length);
    count++;
  }
  return count > 1;
}

/** »Home - News - Kontakt«, »The Courier | World | Subscribe now«, »Suchen«. */
function isMenu(line: string, pack: ArticlePack): boolean {
  if (line.length > 140 || /[.!?]$/u.test(line)) return false;
  const words = line.split(/[\s|/·•,>»–-]+/u).filter((w) => w !== '');
  if (words.length > 0 && words.every((w) => pack.menuWords.has(w.toLowerCase()))) return true;
  const bars = line.split(/\s*[|·•»>]\s*/u);
  const parts = bars.length >= 3 ? bars : line.split(/\s+[-–/]\s+/u);
  if (parts.length < 3 || parts.some((p) => p === '' || p.length > 30 || p.split(' ').length > 3))
    return false;
  const known = parts.filter((p) => p.split(' ').some((w) => pack.menuWords.has(w.toLowerCase()))).length;
  return known * 3 >= parts.length;
}

/** Whether what stands behind a date is part of the page, too: »| 4 Min. Lesezeit«, »· Teilen«. */
function isFurniture(rest: string, pack: ArticlePack): boolean {
  const words = rest.replace(/^[\s|·•,/–-]+/u, '');
  return (
    words.length > 0 &&
    words.length <= 60 &&
    pack.boilerplate.some(
      (rule) => rule.scope === 'line' && words.length <= rule.max && rule.pattern.test(words),
    )
  );
}

type Edge = 'top' | 'end' | 'middle';

function applies(rule: BoilerplateRule, edge: Edge): boolean {
  if (rule.where === 'any') return true;
  return rule.where === 'edge' ? edge !== 'middle' : rule.where === edge;
}

interface TriedRule {
  readonly rule: BoilerplateRule;
  /** Whether it begins where the line does. */
  readonly anchored: boolean;
}

const tried = new WeakMap<ArticlePack, Readonly<Record<Edge, readonly TriedRule[]>>>();

/** The rules of a pack that are tried at each edge, put together once: most lines stand in the middle, where few are. */
function rulesOf(pack: ArticlePack): Readonly<Record<Edge, readonly TriedRule[]>> {
  let rules = tried.get(pack);
  if (rules === undefined) {
    const at = (edge: Edge): readonly TriedRule[] =>
      pack.boilerplate
        .filter((rule) => applies(rule, edge))
        .map((rule) => ({ rule, anchored: rule.pattern.source.startsWith('^') }));
    tried.set(pack, (rules = { top: at('top'), end: at('end'), middle: at('middle') }));
  }
  return rules;
}

interface Context {
  readonly text: string;
  readonly pack: ArticlePack;
  readonly dates: DateLine[];
  readonly agencies: Read<string>[];
  author: Read<string> | null;
  /** Whether a line above the article, other than the one looked at, may be its title. */
  readonly titled: (line: Line) => boolean;
}

interface LineVerdict {
  why: string | null;
  whole: boolean;
  rest: boolean;
  parts: { span: Span; why: string }[];
  credit: boolean;
}

function judgeLine(context: Context, line: Line, edge: Edge, alone: boolean): LineVerdict {
  const { text, pack } = context;
  const verdict: LineVerdict = { why: null, whole: false, rest: false, parts: [], credit: false };
  let { content: from } = line;
  const { to } = line;
  const take = (why: string): LineVerdict => ({ ...verdict, why });
  if (to - from > 1500) return verdict;
  const date = to - from < 120 && (edge !== 'middle' || alone) ? readDateLine(text, from, to, pack) : null;
  if (
    date &&
    (date.end >= to ||
      isFurniture(text.slice(date.end, to), pack) ||
      (date.labelled && edge === 'top' && /^(?:date|datum)\s/iu.test(text.slice(from, from + 8))))
  ) {
    context.dates.push(date);
    if (date.end >= to || isFurniture(text.slice(date.end, to), pack)) return take('date-stamp');
    verdict.parts.push({ span: [from, date.end], why: 'date-stamp' });
    from = date.end;
  }
  const line_ = text.slice(from, to);
  if (edge === 'top' && alone) {
    const head = readHeadDate(text, from, to, pack);
    if (head && context.titled(line)) {
      context.dates.push(head);
      return take('date-stamp');
    }
  }
  if (to - from < 90) {
    const agencies = edge !== 'middle' || alone ? readAgencyLine(text, from, to, pack) : null;
    if (agencies) {
      context.agencies.push(...agencies);
      return take('agency');
    }
    const author = edge === 'middle' ? null : readByline(text, from, to, pack);
    if (author) {
      context.author ??= author;
      return take('byline');
    }
    if (isLanguageSwitch(line_)) return take('language-switch');
    if (edge !== 'middle' && isMenu(line_, pack)) return take('menu');
  }
  for (const { rule, anchored } of rulesOf(pack)[edge]) {
    if (line_.length > rule.max || (rule.needs !== undefined && !line_.includes(rule.needs))) continue;
    const cut = anchored ? 0 : Math.max(0, line_.length - TAIL);
    const m = rule.pattern.exec(cut > 0 ? line_.slice(cut) : line_);
    if (!m) continue;
    if (rule.scope === 'part' && cut + m.index > 0) {
      const blanks = m[0].length - m[0].trimStart().length;
      verdict.parts.push({ span: [from + cut + m.index + blanks, to], why: rule.id });
      verdict.credit = true;
      return verdict;
    }
    return { ...verdict, why: rule.id, whole: rule.scope === 'block', rest: rule.scope === 'rest' };
  }
  return verdict;
}

/** How far the teasers under a heading reach: the index behind the last of them. */
function teaserEnd(text: string, blocks: readonly Block[], at: number, own: boolean): number {
  const offset = (blocks[at] as Block).from;
  // A head that has its teasers in its own block leaves what follows to the article, if it is prose.
  const late = !own && offset * 2 > text.length;
  let long = 0;
  for (let k = at + 1; k < blocks.length; k++) {
    const block = blocks[k] as Block;
    const length = block.to - block.from;
    const words = text.slice(block.from, Math.min(block.to, block.from + 400));
    const sentences = words.split(/[.!?…]\s/u).length;
    const readOn = /(?:weiterlesen|mehr lesen|read more)\s*(?:\.{2,}|…|»|>)$/iu.test(
      text.slice(Math.max(block.from, block.to - 30), block.to),
    );
    if (readOn) continue;
    if (!late) {
      if (length > 150 || STOP.test(words)) return k;
    } else if (length > 420 && sentences > 2) {
      long++;
      if (long > 1) return k - 1;
    } else long = 0;
  }
  return long > 0 && !late ? blocks.length - long : blocks.length;
}

/** Tells the article from what stands around it. Linear in the text. */
export function readFurniture(text: string, blocks: readonly Block[], pack: ArticlePack): Furniture {
  const firstProse = blocks.findIndex((b) => isProse(text, b));
  const context: Context = {
    text,
    pack,
    dates: [],
    agencies: [],
    author: null,
    // Above a page's prose few lines stand; a page without prose has no head.
    titled: (line) =>
      blocks
        .slice(0, Math.min(firstProse, 12))
        .some(
          (b) =>
            b.from !== line.from &&
            !b.lines.includes(line) &&
            b.to - b.from >= TITLE_LENGTH &&
            b.lines.length === 1 &&
            readHeadDate(text, b.from, b.to, pack) === null,
        ),
  };
  const verdicts: BlockVerdict[] = blocks.map(() => ({ why: null, parts: [], credit: false }));
  let lastProse = -1;
  blocks.forEach((b, k) => {
    if (isProse(text, b)) lastProse = k;
  });
  const datelines: Dateline[] = [];
  let proseSeen = 0;
  for (let k = 0; k < blocks.length; k++) {
    const block = blocks[k] as Block;
    const verdict = verdicts[k] as BlockVerdict;
    const edge = firstProse < 0 ? 'middle' : k < firstProse ? 'top' : k > lastProse ? 'end' : 'middle';
    const alone = block.lines.length === 1;
    const lines = block.lines.map((line, n) =>
      judgeLine(
        context,
        line,
        edge === 'middle' && k === firstProse && n === 0 && !alone ? 'top' : edge,
        alone && firstProse >= 0,
      ),
    );
    // »Lesen Sie auch« and below it, without a blank line, what one should read.
    const head = lines.findIndex((l) => l.rest);
    if (head >= 0)
      for (let n = head + 1; n < lines.length; n++) {
        const line = block.lines[n] as Line;
        if ((lines[n] as LineVerdict).why === null && line.to - line.from <= TEASER_LINE)
          lines[n] = { ...(lines[n] as LineVerdict), why: 'teaser', parts: [] };
      }
    const whole = lines.find((l) => l.whole);
    if (whole) {
      verdict.why = whole.why;
      continue;
    }
    if (lines.every((l) => l.why !== null)) verdict.why = (lines[0] as LineVerdict).why;
    lines.forEach((l, n) => {
      const line = block.lines[n] as Line;
      if (l.why !== null) verdict.parts.push({ span: [line.from, line.to], why: l.why });
      else verdict.parts.push(...l.parts);
      verdict.credit ||= l.credit;
    });
    if (verdict.why === null && proseSeen < 3 && block.to - block.from > 40) {
      const line = block.lines.find((_, n) => (lines[n] as LineVerdict).why === null) as Line;
      const dateline = readDateline(text, line.content, line.to, pack);
      if (dateline) {
        datelines.push(dateline);
        context.agencies.push(...dateline.agencies);
        verdict.parts.push(...dateline.signatures.map((span) => ({ span, why: 'agency' })));
      }
      if (isProse(text, block)) proseSeen++;
      verdict.parts.push(...signatureAtEnd(context, block));
    } else if (verdict.why === null && k >= lastProse - 1)
      verdict.parts.push(...signatureAtEnd(context, block));
    verdict.parts.sort((a, b) => a.span[0] - b.span[0]);
    const rest = lines.find((l) => l.rest);
    if (rest && verdict.why !== null) {
      const end = teaserEnd(text, blocks, k, head >= 0 && head < lines.length - 1);
      for (let t = k + 1; t < end; t++) (verdicts[t] as BlockVerdict).why = 'teaser';
      k = end - 1;
    }
  }
  return {
    verdicts,
    dates: context.dates,
    datelines,
    agencies: context.agencies,
    author: context.author,
    firstProse,
  };
}

/** »… am Freitag. (dpa)« at the end of a block. */
function signatureAtEnd(context: Context, block: Block): { span: Span; why: string }[] {
  const { text, pack } = context;
  if (text.charAt(block.to - 1) !== ')') return [];
  const open = text.lastIndexOf('(', block.to - 1);
  if (open < block.from || block.to - open > 40) return [];
  const agencies = readAgencyLine(text, open, block.to, pack);
  if (!agencies) return [];
  context.agencies.push(...agencies);
  return [{ span: [open, block.to], why: 'agency' }];
}
