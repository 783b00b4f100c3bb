// Weights → a tagger: emission scores by word (kept, because most words come again) and the best sequence of labels
// (Viterbi). Input is the tokens of one sentence, output one label for each. What the labels mean is in labels.ts. Scores
// are added up by column, three columns at once (lanes.ts), in units of the weights; only the sum of a whole word is
// spread over the labels. All that is kept of words lies in few long arrays: with objects for each word the collector had
// more to do than the tagger.
import { smallNumbers } from '../../base/slab';
import {
  classFeatures,
  COARSE_CLASSES,
  COARSE_KEY,
  coarseFeatures,
  contextFeatures,
  EDGE,
  FeatureList,
  KEYS,
  neighbourFeatures,
  ownFeatures,
  writeKeys,
  type TaggedWord,
} from './features';
import {
  BEGIN,
  COLUMNS,
  DERIVED,
  END,
  INSIDE,
  LABELS,
  mayFollow,
  OUTSIDE,
  positionOf,
  typeOf,
} from './labels';
import { WordCache } from '../../base/word-forms';
import { Flag } from '../../language/pack/names';
import { Shape } from '../reading';
import type { Token } from '../../model/article';
import { GROUPS, spread } from './lanes';
import { RowMemo } from './row-memo';
import type { WeightTable } from './weight-table';

/** In units, as all scores: no sentence gains so much. */
const FORBIDDEN = -1e13;
/** About half a kilobyte each; a newspaper month has some 60,000 shapes of words. */
const MOST_WORDS = 80000;

/**
 * How far behind the best sequence of labels another may lie and still be followed. What decides between two sequences is
 * the next few words, and those have never made up for so much.
 */
const BEAM = 6;
/**
 * A word with a capital that no name can reach into is taken as outside with no more ado where what it and the words
 * around it say each by themselves puts outside so far before all else; pairs of words rarely turn that.
 */
const PLAINLY = 2.5;

/**
 * Numbers kept of a word: its keys, its shape and bits, how it is written, the same word in another shape (or 0), and
 * which of its rows have been added up: a bit for each.
 */
const SHAPE = KEYS;
const BITS = KEYS + 1;
const SMALL = KEYS + 2;
const OTHER = KEYS + 3;
const DONE = KEYS + 4;
const NUMBERS = KEYS + 5;
/** Value at SMALL of a small word that no name is hidden in; 1 of other small ones, 0 of all others. */
const PLAIN = 2;
/**
 * Rows of scores by column: what a word gives the words two and one behind it, itself, and the words one and two before
 * it. The row that it gives a word is at that word's distance from it: the fourth to the one before.
 */
const TWO_BEHIND = 0;
const BEHIND = GROUPS;
const OWN = 2 * GROUPS;
const BEFORE = 3 * GROUPS;
const TWO_BEFORE = 4 * GROUPS;
const ROWS = 5 * GROUPS;
const ALL_ROWS = (1 << 5) - 1;

export class Tagger {
  private words = new WordCache<number>();
  private kept = 0;
  private numbers = new Int32Array(2048 * NUMBERS);
  private rows = new Float64Array(2048 * ROWS);
  private readonly list = new FeatureList();
  /** What speaks for the word at hand, added up, and the same by column. */
  private readonly sums = new Float64Array(GROUPS);
  private readonly columns = new Float64Array(COLUMNS);
  /** PLAINLY and BEAM in units. */
  private readonly plainly: number;
  private readonly beam: number;
  /** What three coarse classes say together, and what a neighbour says to a coarse class. */
  private readonly triples = new RowMemo(4096);
  private readonly pairs = new RowMemo(16384);
  /** From each label to each other; forbidden ones cost more than any sequence gains. */
  private readonly moves: Float64Array;
  private readonly live = new Uint8Array(LABELS);
  private readonly previous = new Float64Array(LABELS);
  private readonly current = new Float64Array(LABELS);
  private steps = new Int32Array(256);
  private back = new Uint8Array(256 * LABELS);

  constructor(private readonly weights: WeightTable) {
    const unit = weights.unit > 0 ? weights.unit : 1;
    this.plainly = PLAINLY / unit;
    this.beam = BEAM / unit;
    this.moves = Float64Array.from({ length: LABELS * LABELS }, (_, move) =>
      mayFollow(Math.floor(move / LABELS), move % LABELS)
        ? (weights.transitions[move] as number) / unit
        : FORBIDDEN,
    );
    this.keepEdge();
  }

  /** Number of a word in one shape. */
  private wordOf(token: Token, bits: number, shape: number): number {
    const first = this.words.get(token.word) ?? 0;
    for (let w = first; w !== 0; w = this.numbers[w * NUMBERS + OTHER] as number)
      if (this.numbers[w * NUMBERS + SHAPE] === shape) return w;
    const { text, norm, kind } = token;
    const w = this.keep({ text, norm, kind, bits, shape }, first);
    this.words.set(token.word, w);
    return w;
  }

  private keep(word: TaggedWord, other: number): number {
    const w = this.kept++;
    const at = w * NUMBERS;
    if (at === this.numbers.length) {
      this.numbers = longer(this.numbers, new Int32Array(2 * this.numbers.length));
      this.rows = longer(this.rows, new Float64Array(2 * this.rows.length));
    }
    const { numbers } = this;
    writeKeys(word, numbers, at);
    numbers[at + SHAPE] = word.shape;
    numbers[at + BITS] = word.bits;
    const small = word.kind === 'word' && (word.shape & Shape.Upper) === 0;
    numbers[at + SMALL] = !small ? 0 : (word.bits & Flag.Derived) !== 0 ? 1 : PLAIN;
    numbers[at + OTHER] = other;
    numbers[at + DONE] = 0;
    return w;
  }

  private keepEdge(): void {
    const w = this.keep(EDGE, 0);
    for (let row = 0; row < ROWS / GROUPS; row++) this.addUp(w, row, null);
  }

  /**
   * Makes sure that the words around the one at `i` of a sentence have the rows that they give it. Most words come once
   * and give few others anything that is ever asked for: small words rarely need scores, nor what stands beside them.
   */
  private prepare(tokens: readonly Token[], first: number, i: number): void {
    const { numbers, steps } = this;
    for (let d = 0; d < 5; d++) {
      const w = steps[i + d] as number;
      const done = numbers[w * NUMBERS + DONE] as number;
      if (done === ALL_ROWS || (done & (1 << d)) !== 0) continue;
      const { text, norm, kind } = tokens[first + i + d - 2] as Token;
      const bits = numbers[w * NUMBERS + BITS] as number;
      this.addUp(w, d, { text, norm, kind, bits, shape: numbers[w * NUMBERS + SHAPE] as number });
    }
  }

  /** Adds up one row of a word (null: the edge). */
  private addUp(w: number, which: number, word: TaggedWord | null): void {
    const { numbers, rows, list, weights } = this;
    const row = w * ROWS + which * GROUPS;
    for (let g = row; g < row + GROUPS; g++) rows[g] = 0;
    list.clear();
    if (which === 2) ownFeatures(word ?? EDGE, list);
    else contextFeatures(word, which - 2, list);
    weights.sum(list, rows, row);
    const at = w * NUMBERS + DONE;
    numbers[at] = (numbers[at] as number) | (1 << which);
  }

  private forget(): void {
    this.words = new WordCache<number>();
    this.kept = 0;
    // Its numbers hold those of words.
    this.pairs.clear();
    this.keepEdge();
  }

  /** Scores by column of a word between its neighbours as far as they speak for themselves, into `this.sums`. */
  private alone(before2: number, before: number, own: number, after: number, after2: number): void {
    const { sums, rows } = this;
    const r0 = own * ROWS + OWN;
    const r1 = before2 * ROWS + TWO_BEHIND;
    const r2 = before * ROWS + BEHIND;
    const r3 = after * ROWS + BEFORE;
    const r4 = after2 * ROWS + TWO_BEFORE;
    for (let g = 0; g < GROUPS; g++)
      sums[g] =
        (rows[r0 + g] as number) +
        (rows[r1 + g] as number) +
        (rows[r2 + g] as number) +
        (rows[r3 + g] as number) +
        (rows[r4 + g] as number);
    spread(sums, this.columns);
  }

  /** Adds what the words say together. */
  private together(before: number, own: number, after: number): void {
    const { sums, list, numbers } = this;
    list.clear();
    const coarse = numbers[own * NUMBERS + COARSE_KEY] as number;
    classFeatures(numbers, before * NUMBERS, own * NUMBERS, after * NUMBERS, list);
    this.weights.sum(list, sums, 0);
    const behind = numbers[before * NUMBERS + COARSE_KEY] as number;
    const ahead = numbers[after * NUMBERS + COARSE_KEY] as number;
    const t = this.tripleOf(behind, coarse, ahead) * GROUPS;
    const b = this.pairOf(0, before, coarse) * GROUPS;
    // The second may stand where the first one stood, so the first is taken before.
    const { rows } = this.pairs;
    const triples = this.triples.rows;
    for (let g = 0; g < GROUPS; g++)
      sums[g] = (sums[g] as number) + (triples[t + g] as number) + (rows[b + g] as number);
    const a = this.pairOf(1, after, coarse) * GROUPS;
    for (let g = 0; g < GROUPS; g++) sums[g] = (sums[g] as number) + (rows[a + g] as number);
    spread(sums, this.columns);
  }

  /** The row of three coarse classes, side by side. */
  private tripleOf(before: number, own: number, after: number): number {
    const { list, triples } = this;
    const key = (before * COARSE_CLASSES + own) * COARSE_CLASSES + after + 1;
    const place = triples.placeOf(key);
    if (triples.holds(place, key)) return place;
    list.clear();
    coarseFeatures(before, own, after, list);
    this.weights.sum(list, triples.rows, place * GROUPS);
    return place;
  }

  /** The row of a neighbour, a word in one shape, beside a coarse class; `side` 0 before it, 1 behind it. */
  private pairOf(side: number, neighbour: number, coarse: number): number {
    const { list, numbers, pairs } = this;
    const key = (neighbour * COARSE_CLASSES + coarse) * 2 + side + 1;
    const place = pairs.placeOf(key);
    if (pairs.holds(place, key)) return place;
    list.clear();
    neighbourFeatures(side, numbers, neighbour * NUMBERS, coarse, list);
    this.weights.sum(list, pairs.rows, place * GROUPS);
    return place;
  }

  /** The best labels for the tokens `[first, last)`, which are one sentence; bits and shapes are the reading's. */
  tag(
    tokens: readonly Token[],
    bits: Int32Array,
    shapes: Uint8Array,
    first: number,
    last: number,
  ): Uint8Array {
    const n = last - first;
    const labels = smallNumbers(Math.max(0, n));
    if (n <= 0) return labels;
    if (this.kept >= MOST_WORDS) this.forget();
    if (this.steps.length < (n + 4) * 2) {
      this.steps = new Int32Array((n + 4) * 2);
      this.back = new Uint8Array((n + 4) * 2 * LABELS);
    }
    const { columns, moves, steps: s, back, live, plainly, beam } = this;
    // Two edges to either side.
    s[0] = s[1] = s[n + 2] = s[n + 3] = 0;
    for (let i = 0; i < n; i++)
      s[i + 2] = this.wordOf(
        tokens[first + i] as Token,
        bits[first + i] as number,
        writtenOf(shapes[first + i] as number),
      );
    // Only now: what is kept of words may have moved to make room for new ones.
    const { numbers } = this;
    let previous = this.previous;
    let current = this.current;
    // The sequences that are followed: by their last labels, the scores in `previous`.
    let alive = 1;
    live[0] = OUTSIDE;
    previous[OUTSIDE] = 0;
    for (let i = 0; i < n; i++) {
      const w = s[i + 2] as number;
      const written = numbers[w * NUMBERS + SMALL] as number;
      let open = false;
      for (let k = 0; k < alive; k++) open ||= MAY_GO_ON[live[k] as number] === 1;
      const small = written === PLAIN;
      if (open || !small) {
        this.prepare(tokens, first, i);
        this.alone(s[i] as number, s[i + 1] as number, w, s[i + 3] as number, s[i + 4] as number);
      }
      if (!open && (small || lead(columns) > plainly)) {
        // All sequences pass through one label here, so what this word scores decides nothing.
        let best = FORBIDDEN * 2;
        let from = OUTSIDE;
        for (let k = 0; k < alive; k++) {
          const f = live[k] as number;
          const score = (previous[f] as number) + (moves[f * LABELS + OUTSIDE] as number);
          if (score > best) {
            best = score;
            from = f;
          }
        }
        alive = 1;
        live[0] = OUTSIDE;
        previous[OUTSIDE] = best;
        back[i * LABELS + OUTSIDE] = from;
        continue;
      }
      this.together(s[i + 1] as number, w, s[i + 3] as number);
      // A small word is outside, inside or at the end of a name, or derived: half of the work saved.
      const candidates = written !== 0 ? SMALL_LABELS : ALL_LABELS;
      let top = FORBIDDEN * 2;
      for (let c = 0; c < candidates.length; c++) {
        const l = candidates[c] as number;
        let best = FORBIDDEN * 2;
        let from = 0;
        for (let k = 0; k < alive; k++) {
          const f = live[k] as number;
          const score = (previous[f] as number) + (moves[f * LABELS + l] as number);
          if (score > best) {
            best = score;
            from = f;
          }
        }
        best += scoreOf(columns, l);
        current[l] = best;
        back[i * LABELS + l] = from;
        if (best > top) top = best;
      }
      alive = 0;
      for (let c = 0; c < candidates.length; c++) {
        const l = candidates[c] as number;
        if ((current[l] as number) > top - beam) live[alive++] = l;
      }
      const swap = previous;
      previous = current;
      current = swap;
    }
    let best = -1;
    for (let k = 0; k < alive; k++) {
      const l = live[k] as number;
      if (FINAL[l] === 1 && (best < 0 || (previous[l] as number) > (previous[best] as number))) best = l;
    }
    // Only open names are left where the beam was too narrow: the best of them then.
    if (best < 0) best = live[0];
    for (let i = n - 1; i >= 0; i--) {
      labels[i] = best;
      best = back[i * LABELS + best] as number;
    }
    return labels;
  }
}

/** What a word scores with a label. */
function scoreOf(columns: Float64Array, label: number): number {
  const own = columns[label] as number;
  const type = TYPE_COLUMN[label] as number;
  return type === 0
    ? own
    : own + (columns[type] as number) + (columns[POSITION_COLUMN[label] as number] as number);
}

/** How far a word scores higher outside than as, or at the beginning of, anything else. */
function lead(columns: Float64Array): number {
  let most = FORBIDDEN;
  for (let k = 0; k < OPENING.length; k++) {
    const score = scoreOf(columns, OPENING[k] as number);
    if (score > most) most = score;
  }
  return (columns[OUTSIDE] as number) - most;
}

/** What features see of a shape: where a small word stands is the same to them. */
function writtenOf(shape: number): number {
  return shape & ((shape & Shape.Upper) === 0 ? Shape.Written & ~Shape.Initial : Shape.Written);
}

function longer<T extends Int32Array | Float64Array>(old: T, made: T): T {
  made.set(old);
  return made;
}

const ALL_LABELS = Uint8Array.from({ length: LABELS }, (_, l) => l);
const SMALL_LABELS = ALL_LABELS.filter(
  (l) => l === OUTSIDE || l === DERIVED || positionOf(l) === INSIDE || positionOf(l) === END,
);
/** 1 for labels behind which a name goes on. */
const MAY_GO_ON = ALL_LABELS.map((l) => (positionOf(l) === BEGIN || positionOf(l) === INSIDE ? 1 : 0));
/** Labels other than OUTSIDE that need no open name before them. */
const OPENING = ALL_LABELS.filter((l) => l !== OUTSIDE && mayFollow(OUTSIDE, l));
/** The columns that speak for a label besides its own; 0: none. */
const TYPE_COLUMN = ALL_LABELS.map((l) => (typeOf(l) < 0 ? 0 : LABELS + typeOf(l)));
const POSITION_COLUMN = ALL_LABELS.map((l) => (typeOf(l) < 0 ? 0 : LABELS + 4 + positionOf(l)));
const FINAL = ALL_LABELS.map((l) => (mayFollow(l, OUTSIDE) ? 1 : 0));
