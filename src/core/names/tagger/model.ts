// Packed weights → a tagger: emission scores by word (kept, because most words come again) and the best sequence of labels
// (Viterbi). Input is the words of one sentence, output one label for each. What the labels mean is in labels.ts.
import {
  classFeatures,
  COARSE_CLASSES,
  coarseClass,
  contextFeatures,
  neighbourFeatures,
  ownFeatures,
  wordClass,
  type TaggedWord,
} from './features';
import { COLUMNS, DERIVED, END, INSIDE, LABELS, mayFollow, OUTSIDE, positionOf, typeOf } from './labels';
import { Shape } from '../reading';
import type { Token } from '../../model/article';

/** Weights as the trainer hands them over: sparse columns by feature, and transitions. */
export interface Weights {
  /** Feature → pairs of column and weight. */
  readonly features: ReadonlyMap<number, readonly (readonly [column: number, weight: number])[]>;
  /** `from * LABELS + to`; the start of a sentence is OUTSIDE. */
  readonly transitions: Float32Array;
}

/** Which labels a column speaks for. */
const COLUMN_LABELS: readonly (readonly number[])[] = Array.from({ length: COLUMNS }, (_, c) => {
  const labels = Array.from({ length: LABELS }, (_, l) => l);
  if (c < LABELS) return [c];
  if (c < LABELS + 4) return labels.filter((l) => typeOf(l) === c - LABELS);
  return labels.filter((l) => positionOf(l) === c - LABELS - 4);
});

interface WordScores {
  readonly word: TaggedWord;
  readonly fine: number;
  readonly coarse: number;
  own: Float32Array | null;
  /** What it gives the label two and one before it, one and two behind it. */
  readonly around: (Float32Array | null)[];
  /** What it gives its neighbour before and behind it, by the neighbour's coarse class. */
  readonly pairs: (Float32Array | undefined)[];
}

const FORBIDDEN = -1e9;
const MOST_WORDS = 40000;
const MOST_TRIPLES = 60000;

/** The edge of a sentence, as a neighbour. */
const EDGE: TaggedWord = { text: '', norm: '', kind: 'punct', bits: 0, shape: 0 };

export class Tagger {
  private readonly columns: Uint8Array;
  private readonly values: Float32Array;
  private readonly from: Int32Array;
  private readonly words = new Map<string, (WordScores | undefined)[]>();
  private readonly classTriples = new Map<number, Float32Array>();
  private readonly classIds = new Map<number, number>();
  private readonly edge: WordScores;

  constructor(private readonly weights: Weights) {
    const { features } = weights;
    let total = 0;
    for (const list of features.values()) total += list.length;
    this.columns = new Uint8Array(total);
    this.values = new Float32Array(total);
    this.from = new Int32Array(features.size + 1);
    let k = 0;
    let at = 0;
    for (const [feature, list] of features) {
      this.index.set(feature, k);
      this.from[k++] = at;
      for (const [column, weight] of list) {
        this.columns[at] = column;
        this.values[at++] = weight;
      }
    }
    this.from[k] = at;
    this.edge = this.fresh(EDGE);
  }

  private readonly index = new Map<number, number>();

  private add(feature: number, into: Float32Array): void {
    const k = this.index.get(feature);
    if (k === undefined) return;
    for (let i = this.from[k] as number, z = this.from[k + 1] as number; i < z; i++) {
      const value = this.values[i] as number;
      for (const label of COLUMN_LABELS[this.columns[i] as number] as readonly number[])
        into[label] = (into[label] as number) + value;
    }
  }

  private sum(features: readonly number[]): Float32Array {
    const out = new Float32Array(LABELS);
    for (const f of features) this.add(f, out);
    return out;
  }

  private fresh(word: TaggedWord): WordScores {
    const fine = wordClass(word);
    let id = this.classIds.get(fine);
    if (id === undefined) this.classIds.set(fine, (id = this.classIds.size));
    return {
      word,
      fine: id,
      coarse: coarseClass(word),
      own: null,
      around: [null, null, null, null, null],
      pairs: new Array<Float32Array | undefined>(2 * COARSE_CLASSES),
    };
  }

  /** What is kept of a token; the word itself is only made when it is met for the first time. */
  private scores(token: Token, bits: number, shape: number): WordScores {
    let forms = this.words.get(token.text);
    if (forms === undefined) {
      if (this.words.size >= MOST_WORDS) this.words.clear();
      forms = [];
      this.words.set(token.text, forms);
    }
    let s = forms[shape];
    if (s === undefined) {
      s = this.fresh({ text: token.text, norm: token.norm, kind: token.kind, bits, shape });
      forms[shape] = s;
    }
    return s;
  }

  private own(s: WordScores): Float32Array {
    if (s.own === null) {
      const features: number[] = [];
      ownFeatures(s.word, features);
      s.own = this.sum(features);
    }
    return s.own;
  }

  private around(s: WordScores, d: number): Float32Array {
    let v = s.around[d + 2] as Float32Array | null;
    if (v === null) {
      const features: number[] = [];
      contextFeatures(s === this.edge ? null : s.word, d, features);
      v = this.sum(features);
      s.around[d + 2] = v;
    }
    return v;
  }

  private neighbour(side: number, neighbour: WordScores, own: WordScores): Float32Array {
    const key = side * COARSE_CLASSES + own.coarse;
    let v = neighbour.pairs[key];
    if (v === undefined) {
      const features: number[] = [];
      neighbourFeatures(side, neighbour.word, own.coarse, features);
      v = this.sum(features);
      neighbour.pairs[key] = v;
    }
    return v;
  }

  private classes(a: WordScores, w: WordScores, z: WordScores): Float32Array {
    const key = (a.fine * 8192 + w.fine) * 8192 + z.fine;
    let v = this.classTriples.get(key);
    if (v === undefined) {
      if (this.classTriples.size >= MOST_TRIPLES) this.classTriples.clear();
      const features: number[] = [];
      classFeatures(a.word, w.word, z.word, features);
      this.classTriples.set(key, (v = this.sum(features)));
    }
    return v;
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
    const labels = new Uint8Array(n);
    if (n <= 0) return labels;
    const s: WordScores[] = [];
    for (let i = first; i < last; i++)
      s.push(this.scores(tokens[i] as Token, bits[i] as number, (shapes[i] as number) & ~Shape.Outside));
    const back = new Uint8Array(n * LABELS);
    const { transitions } = this.weights;
    const edge = this.edge;
    let previous = new Float64Array(LABELS).fill(FORBIDDEN);
    let current = new Float64Array(LABELS);
    previous[0] = 0;
    for (let i = 0; i < n; i++) {
      const w = s[i] as WordScores;
      const a = s[i - 1] ?? edge;
      const z = s[i + 1] ?? edge;
      const own = this.own(w);
      const before2 = this.around(s[i - 2] ?? edge, -2);
      const before = this.around(a, -1);
      const after = this.around(z, 1);
      const after2 = this.around(s[i + 2] ?? edge, 2);
      const classes = this.classes(a, w, z);
      const left = this.neighbour(0, a, w);
      const right = this.neighbour(1, z, w);
      // A small word is outside, inside or at the end of a name, or derived: half of the work saved.
      const small = w.word.kind === 'word' && (w.word.shape & Shape.Upper) === 0;
      if (small) current.fill(FORBIDDEN);
      const candidates = small ? SMALL_LABELS : ALL_LABELS;
      for (let c = 0; c < candidates.length; c++) {
        const l = candidates[c] as number;
        let best = FORBIDDEN * 2;
        let from = 0;
        for (let k = PREDECESSOR_START[l] as number, end = PREDECESSOR_START[l + 1] as number; k < end; k++) {
          const f = PREDECESSORS[k] as number;
          const score = (previous[f] as number) + (transitions[f * LABELS + l] as number);
          if (score > best) {
            best = score;
            from = f;
          }
        }
        current[l] =
          best +
          (own[l] as number) +
          (before2[l] as number) +
          (before[l] as number) +
          (after[l] as number) +
          (after2[l] as number) +
          (classes[l] as number) +
          (left[l] as number) +
          (right[l] as number);
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
const FINAL = ALL_LABELS.filter((l) => mayFollow(l, 0));

/** All features of the word at `i`, for the trainer: the same as `tag` adds up. */
export function featuresAt(words: readonly TaggedWord[], i: number): number[] {
  const w = words[i] as TaggedWord;
  const a = words[i - 1] ?? EDGE;
  const z = words[i + 1] ?? EDGE;
  const out: number[] = [];
  ownFeatures(w, out);
  contextFeatures(words[i - 2] ?? null, -2, out);
  contextFeatures(words[i - 1] ?? null, -1, out);
  contextFeatures(words[i + 1] ?? null, 1, out);
  contextFeatures(words[i + 2] ?? null, 2, out);
  classFeatures(a, w, z, out);
  neighbourFeatures(0, a, coarseClass(w), out);
  neighbourFeatures(1, z, coarseClass(w), out);
  return out;
}
