// Weights → a tagger: emission scores by word (kept, because most words come again) and the best sequence of labels
// (Viterbi). Input is the tokens of one sentence, output one label for each. What the labels mean is in labels.ts. Scores
// are added up by column; only the sum of a whole word is spread over the labels. All that is kept of words lies in few
// long arrays: with objects for each word the collector had more to do than the tagger.
import {
  classFeatures,
  COARSE_KEY,
  contextFeatures,
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
import type { WeightTable } from './weight-table';

const FORBIDDEN = -1e9;
/** About half a kilobyte each; a newspaper month has some 60,000 shapes of words. */
const MOST_WORDS = 80000;

/**
 * How far the best sequence in which a name is still open has to lie behind the best one without, for a plain small word
 * to be taken as outside with no more ado. No small word makes up for so much.
 */
const HOPELESS = 8;

/** The edge of a sentence, as a neighbour: the first word of all. */
const EDGE: TaggedWord = { text: '', norm: '', kind: 'punct', bits: 0, shape: 0 };

/** Numbers kept of a word: its keys, its shape, how it is written, the same word in another shape (or 0). */
const SHAPE = KEYS;
const SMALL = KEYS + 1;
const OTHER = KEYS + 2;
const NUMBERS = KEYS + 3;
/** Value at SMALL of a small word that no name is hidden in; 1 of other small ones, 0 of all others. */
const PLAIN = 2;
/** Rows of scores by column: what a word gives itself and the words two and one behind, one and two before it. */
const OWN = 0;
const TWO_BEHIND = COLUMNS;
const BEHIND = 2 * COLUMNS;
const BEFORE = 3 * COLUMNS;
const TWO_BEFORE = 4 * COLUMNS;
const ROWS = 5 * COLUMNS;

export class Tagger {
  private words = new WordCache<number>();
  private kept = 0;
  private numbers = new Int32Array(2048 * NUMBERS);
  private rows = new Float32Array(2048 * ROWS);
  private readonly list = new FeatureList();
  private readonly columns = new Float32Array(COLUMNS);
  private readonly moves: Float64Array;

  constructor(private readonly weights: WeightTable) {
    this.moves = Float64Array.from(MOVES, (move) => weights.transitions[move] as number);
    this.keep(EDGE, 0);
  }

  /** Number of a word in one shape; its scores are added up when it is met for the first time. */
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
    const row = w * ROWS;
    if (at === this.numbers.length) {
      this.numbers = longer(this.numbers, new Int32Array(2 * this.numbers.length));
      this.rows = longer(this.rows, new Float32Array(2 * this.rows.length));
    }
    const { numbers, rows, list, weights } = this;
    writeKeys(word, numbers, at);
    numbers[at + SHAPE] = word.shape;
    const small = word.kind === 'word' && (word.shape & Shape.Upper) === 0;
    numbers[at + SMALL] = !small ? 0 : (word.bits & Flag.Derived) !== 0 ? 1 : PLAIN;
    numbers[at + OTHER] = other;
    rows.fill(0, row, row + ROWS);
    list.clear();
    ownFeatures(word, list);
    weights.sum(list, rows, row + OWN);
    const neighbour = w === 0 ? null : word;
    this.context(neighbour, -2, row + TWO_BEHIND);
    this.context(neighbour, -1, row + BEHIND);
    this.context(neighbour, 1, row + BEFORE);
    this.context(neighbour, 2, row + TWO_BEFORE);
    return w;
  }

  private context(word: TaggedWord | null, d: number, row: number): void {
    contextFeatures(word, d, this.list.clear());
    this.weights.sum(this.list, this.rows, row);
  }

  private forget(): void {
    this.words = new WordCache<number>();
    this.kept = 0;
    this.keep(EDGE, 0);
  }

  /** Scores by column of a word between its neighbours, into `this.columns`. */
  private emission(before2: number, before: number, own: number, after: number, after2: number): void {
    const { columns, list, rows, numbers } = this;
    const r0 = own * ROWS + OWN;
    const r1 = before2 * ROWS + TWO_BEHIND;
    const r2 = before * ROWS + BEHIND;
    const r3 = after * ROWS + BEFORE;
    const r4 = after2 * ROWS + TWO_BEFORE;
    for (let c = 0; c < COLUMNS; c++)
      columns[c] =
        (rows[r0 + c] as number) +
        (rows[r1 + c] as number) +
        (rows[r2 + c] as number) +
        (rows[r3 + c] as number) +
        (rows[r4 + c] as number);
    list.clear();
    const coarse = numbers[own * NUMBERS + COARSE_KEY] as number;
    classFeatures(numbers, before * NUMBERS, own * NUMBERS, after * NUMBERS, list);
    neighbourFeatures(0, numbers, before * NUMBERS, coarse, list);
    neighbourFeatures(1, numbers, after * NUMBERS, coarse, list);
    this.weights.sum(list, columns, 0);
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
    const labels = new Uint8Array(Math.max(0, n));
    if (n <= 0) return labels;
    if (this.kept >= MOST_WORDS) this.forget();
    // Two edges to either side.
    const s = new Int32Array(n + 4);
    for (let i = 0; i < n; i++)
      s[i + 2] = this.wordOf(
        tokens[first + i] as Token,
        bits[first + i] as number,
        writtenOf(shapes[first + i] as number),
      );
    const back = new Uint8Array(n * LABELS);
    const { columns, moves, numbers } = this;
    let previous = new Float64Array(LABELS).fill(FORBIDDEN);
    let current = new Float64Array(LABELS);
    previous[0] = 0;
    for (let i = 0; i < n; i++) {
      const w = s[i + 2] as number;
      const written = numbers[w * NUMBERS + SMALL] as number;
      if (written === PLAIN) {
        const from = onlyOutside(previous, moves);
        if (from >= 0) {
          // All sequences pass through one label here, so what this word scores decides nothing.
          const score = (previous[from] as number) + (moves[OUTSIDE_MOVE[from] as number] as number);
          previous.fill(FORBIDDEN);
          previous[OUTSIDE] = score;
          back[i * LABELS + OUTSIDE] = from;
          continue;
        }
      }
      this.emission(s[i] as number, s[i + 1] as number, w, s[i + 3] as number, s[i + 4] as number);
      // A small word is outside, inside or at the end of a name, or derived: half of the work saved.
      const small = written !== 0;
      if (small) current.fill(FORBIDDEN);
      const candidates = small ? SMALL_LABELS : ALL_LABELS;
      for (let c = 0; c < candidates.length; c++) {
        const l = candidates[c] as number;
        let best = FORBIDDEN * 2;
        let from = 0;
        for (let k = PREDECESSOR_START[l] as number, end = PREDECESSOR_START[l + 1] as number; k < end; k++) {
          const f = PREDECESSORS[k] as number;
          const score = (previous[f] as number) + (moves[k] as number);
          if (score > best) {
            best = score;
            from = f;
          }
        }
        const t = TYPE_COLUMN[l] as number;
        best += columns[l] as number;
        if (t > 0) best += (columns[t] as number) + (columns[POSITION_COLUMN[l] as number] as number);
        current[l] = best;
        back[i * LABELS + l] = from;
      }
      const swap = previous;
      previous = current;
      current = swap;
    }
    let best = 0;
    for (const l of FINAL) if ((previous[l] as number) > (previous[best] as number)) best = l;
    for (let i = n - 1; i >= 0; i--) {
      labels[i] = best;
      best = back[i * LABELS + best] as number;
    }
    return labels;
  }
}

/** The best label before a word that can only be outside; -1 where a name that is still open may reach into it. */
function onlyOutside(previous: Float64Array, moves: Float64Array): number {
  let open = FORBIDDEN * 2;
  for (let k = 0; k < OPEN.length; k++) open = Math.max(open, previous[OPEN[k] as number] as number);
  let best = FORBIDDEN * 2;
  let from = -1;
  for (let k = PREDECESSOR_START[OUTSIDE] as number; k < (PREDECESSOR_START[OUTSIDE + 1] as number); k++) {
    const f = PREDECESSORS[k] as number;
    const score = (previous[f] as number) + (moves[k] as number);
    if (score > best) {
      best = score;
      from = f;
    }
  }
  return open + HOPELESS < best ? from : -1;
}

/** What features see of a shape: where a small word stands is the same to them. */
function writtenOf(shape: number): number {
  return shape & ((shape & Shape.Upper) === 0 ? Shape.Written & ~Shape.Initial : Shape.Written);
}

function longer<T extends Int32Array | Float32Array>(old: T, made: T): T {
  made.set(old);
  return made;
}

const ALL_LABELS = Uint8Array.from({ length: LABELS }, (_, l) => l);
const SMALL_LABELS = ALL_LABELS.filter(
  (l) => l === OUTSIDE || l === DERIVED || positionOf(l) === INSIDE || positionOf(l) === END,
);
/** All labels that may come before a label, one list behind the other. */
const PREDECESSORS = Uint8Array.from(
  Array.from({ length: LABELS }, (_, to) => [...ALL_LABELS].filter((from) => mayFollow(from, to))).flat(),
);
const PREDECESSOR_START = Uint16Array.from({ length: LABELS + 1 }, (_, to) =>
  [...ALL_LABELS]
    .slice(0, to)
    .reduce((sum, t) => sum + [...ALL_LABELS].filter((from) => mayFollow(from, t)).length, 0),
);
/** The transition to each label from each of its predecessors, in the same order. */
const MOVES = Uint16Array.from(
  [...ALL_LABELS].flatMap((to) =>
    [...PREDECESSORS.subarray(PREDECESSOR_START[to], PREDECESSOR_START[to + 1])].map((f) => f * LABELS + to),
  ),
);
/** Where in `MOVES` the transition from a label to OUTSIDE stands. */
const OUTSIDE_MOVE = ALL_LABELS.map((f) =>
  Math.max(0, PREDECESSORS.subarray(0, PREDECESSOR_START[1]).indexOf(f)),
);
/** Labels behind which a name goes on. */
const OPEN = ALL_LABELS.filter((l) => positionOf(l) === BEGIN || positionOf(l) === INSIDE);
/** The columns that speak for a label besides its own; 0: none. */
const TYPE_COLUMN = ALL_LABELS.map((l) => (typeOf(l) < 0 ? 0 : LABELS + typeOf(l)));
const POSITION_COLUMN = ALL_LABELS.map((l) => (typeOf(l) < 0 ? 0 : LABELS + 4 + positionOf(l)));
const FINAL = ALL_LABELS.filter((l) => mayFollow(l, 0));

/** All features of the word at `i`, for the trainer: the same as `tag` adds up. */
export function featuresAt(words: readonly TaggedWord[], i: number): Int32Array {
  const list = new FeatureList();
  ownFeatures(words[i] as TaggedWord, list);
  for (const d of [-2, -1, 1, 2]) contextFeatures(words[i + d] ?? null, d, list);
  const keys = new Int32Array(3 * KEYS);
  for (let d = 0; d < 3; d++) writeKeys(words[i + d - 1] ?? EDGE, keys, d * KEYS);
  const coarse = keys[KEYS + COARSE_KEY] as number;
  classFeatures(keys, 0, KEYS, 2 * KEYS, list);
  neighbourFeatures(0, keys, 0, coarse, list);
  neighbourFeatures(1, keys, 2 * KEYS, coarse, list);
  return list.ids.slice(0, list.size);
}
