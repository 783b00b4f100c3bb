// Blocks of an article → its title: from the front matter, a Markdown heading, or a short line without a full stop
// before the first paragraphs. Where more than a lead stands before it, such a line is a heading of a section. Else the
// line above the byline, in text copied from a page; else the title is unknown.
import { startsUpper } from '../base/chars';
import type { Read } from '../model/article';
import type { Block } from './blocks';
import type { BlockVerdict, Furniture } from './boilerplate';

const LONGEST = 160;
const LEAD = 260;
/** So much above a short title is no lead but the name of a paper or section. */
const FEW_SIGNS = 60;

/** Whether a block looks like a heading: one short line that begins like one and does not end like a sentence. */
export function isHeadingLike(text: string, block: Block, from?: number): boolean {
  if (block.lines.length !== 1 || block.to - block.from > LONGEST) return false;
  const line = block.lines[0];
  if (!line || (line.markup !== null && line.markup !== 'heading')) return false;
  const words = text.slice(from ?? line.content, line.to);
  if (/[.,;:…]["“”»«’')\]]*$/u.test(words)) return false;
  const first = /[\p{L}\p{N}]/u.exec(words)?.[0];
  return first !== undefined && (startsUpper(first) || /\p{N}/u.test(first));
}

/** The first stretch of a block's line that is no boilerplate. */
function contentOf(block: Block, verdict: BlockVerdict): readonly [number, number] | null {
  for (const line of block.lines) {
    let from = line.content;
    for (const { span } of verdict.parts) if (span[0] <= from && span[1] > from) from = span[1];
    if (from < line.to) return [from, line.to];
  }
  return null;
}

/** How much of a block is no boilerplate. */
function lengthOf(block: Block, verdict: BlockVerdict): number {
  const away = verdict.parts.reduce((sum, { span }) => sum + span[1] - span[0], 0);
  return block.to - block.from - away;
}

/** A title has at least so many words; above a byline may also stand a place or a section. */
const FEWEST = 3;

/**
 * In text copied from a page, title, byline and date often stand in one block: the line right above the first of them, if
 * it looks like a heading.
 */
function aboveByline(text: string, blocks: readonly Block[], furniture: Furniture): Read<string> | null {
  const told = [furniture.author?.span, furniture.dates[0]?.span].flatMap((s) => (s ? [s[0]] : []));
  if (told.length === 0) return null;
  const at = Math.min(...told);
  const block = blocks.slice(0, furniture.firstProse + 1).find((b) => b.from <= at && at < b.to);
  const below = block?.lines.findIndex((l) => l.from <= at && at < l.to) ?? -1;
  const line = block?.lines[below - 1];
  if (!block || !line) return null;
  const alone: Block = { ...block, lines: [line], from: line.from, to: line.to };
  const words = text.slice(line.content, line.to).trim();
  return isHeadingLike(text, alone) && words.split(/\s+/u).length >= FEWEST
    ? { value: words, span: [line.content, line.content + words.length], from: 'heading' }
    : null;
}

export interface FoundTitle {
  readonly read: Read<string> | null;
  /** Index of its block, or -1. */
  readonly block: number;
}

/** Finds the title. `front` is what the front matter says. */
export function findTitle(
  text: string,
  blocks: readonly Block[],
  furniture: Furniture,
  front: Read<string> | null,
): FoundTitle {
  let before = 0;
  let found = -1;
  let weak = -1;
  for (let k = 0; k < blocks.length && k < 12; k++) {
    const block = blocks[k] as Block;
    const verdict = furniture.verdicts[k] as BlockVerdict;
    if (verdict.why !== null) continue;
    if (block.heading === 1) {
      found = k;
      break;
    }
    if (before > LEAD) break;
    const followed = blocks
      .slice(k + 1)
      .some((b, n) => furniture.verdicts[k + 1 + n]?.why === null && b.to - b.from > 80);
    const span = contentOf(block, verdict);
    if (span && followed && isHeadingLike(text, block, span[0]) && !verdict.credit) {
      const count = text.slice(span[0], span[1]).split(/\s+/u).length;
      if (count >= 4) {
        found = k;
        break;
      }
      if (weak < 0 && count > 0 && before <= FEW_SIGNS) weak = k;
    } else before += lengthOf(block, verdict);
  }
  if (found < 0) found = weak;
  const span =
    found < 0 ? null : contentOf(blocks[found] as Block, furniture.verdicts[found] as BlockVerdict);
  if (front) {
    const same = span !== null && text.slice(span[0], span[1]).trim() === front.value;
    return {
      read: front,
      block: same || (found >= 0 && (blocks[found] as Block).heading === 1) ? found : -1,
    };
  }
  if (!span) return { read: aboveByline(text, blocks, furniture), block: -1 };
  return { read: { value: text.slice(span[0], span[1]).trim(), span, from: 'heading' }, block: found };
}
