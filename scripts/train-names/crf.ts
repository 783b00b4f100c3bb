// Trains a linear-chain conditional random field by FTRL-proximal stochastic gradients (McMahan and others, 2013): input
// is sentences with sets of allowed labels, output sparse weights. The gold of a sentence is the sum over all allowed
// sequences, so partly annotated text can be used. Deterministic: the order is shuffled by a fixed generator.
import { featuresAt } from '../../src/core/names/tagger/features-at';
import type { Weights } from '../../src/core/names/tagger/weight-table';
import {
  BEGIN,
  COLUMNS,
  labelOf,
  LABELS,
  mayFollow,
  positionOf,
  SINGLE,
  typeOf,
} from '../../src/core/names/tagger/labels';
import type { TrainingSentence } from './data';

export interface Options {
  readonly epochs: number;
  readonly alpha: number;
  readonly l1: number;
  readonly l2: number;
  readonly log?: (line: string) => void;
}

export const DEFAULTS: Options = { epochs: 6, alpha: 0.12, l1: 0.7, l2: 0.3 };

const L = LABELS;
const TYPE_COLUMN = Array.from({ length: L }, (_, l) => (typeOf(l) < 0 ? -1 : L + typeOf(l)));
const POSITION_COLUMN = Array.from({ length: L }, (_, l) => (positionOf(l) < 0 ? -1 : L + 4 + positionOf(l)));
const FOLLOWS: readonly (readonly number[])[] = Array.from({ length: L }, (_, to) =>
  Array.from({ length: L }, (_, f) => f).filter((f) => mayFollow(f, to)),
);
const PRECEDES: readonly (readonly number[])[] = Array.from({ length: L }, (_, from) =>
  Array.from({ length: L }, (_, t) => t).filter((t) => mayFollow(from, t)),
);

interface Coded {
  readonly features: readonly Int32Array[];
  readonly allowed: readonly number[];
  readonly weight: number;
}

export function train(sentences: readonly TrainingSentence[], options: Options = DEFAULTS): Weights {
  // Features by index.
  const index = new Map<number, number>();
  const ids: number[] = [];
  const coded: Coded[] = sentences
    .filter((s) => s.words.length > 0)
    .map((s) => ({
      allowed: s.allowed,
      weight: s.weight,
      features: s.words.map((_, i) =>
        featuresAt(s.words, i).map((f) => {
          let k = index.get(f);
          if (k === undefined) {
            k = ids.length;
            ids.push(f);
            index.set(f, k);
          }
          return k;
        }),
      ),
    }));
  const F = ids.length;
  const z = new Float32Array(F * COLUMNS);
  const n = new Float32Array(F * COLUMNS);
  const w = new Float32Array(F * COLUMNS);
  const tz = new Float32Array(L * L);
  const tn = new Float32Array(L * L);
  const tw = new Float32Array(L * L);
  const { alpha, l1, l2 } = options;

  const step = (
    zs: Float32Array,
    ns: Float32Array,
    ws: Float32Array,
    k: number,
    g: number,
    one: number,
  ): void => {
    const old = ns[k] as number;
    const now = old + g * g;
    const sigma = (Math.sqrt(now) - Math.sqrt(old)) / alpha;
    const zk = (zs[k] as number) + g - sigma * (ws[k] as number);
    zs[k] = zk;
    ns[k] = now;
    ws[k] = Math.abs(zk) <= one ? 0 : -(zk - Math.sign(zk) * one) / ((1 + Math.sqrt(now)) / alpha + l2);
  };

  const order = coded.map((_, i) => i);
  let seed = 12345;
  const random = (): number => (seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff) / 0x7fffffff;
  const gradient = new Float64Array(COLUMNS);

  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j] as number, order[i] as number];
    }
    let loss = 0;
    for (const at of order) {
      const s = coded[at] as Coded;
      const m = s.features.length;
      const emission = new Float64Array(m * L);
      for (let i = 0; i < m; i++) {
        for (const f of s.features[i] as Int32Array) {
          const base = f * COLUMNS;
          for (let l = 0; l < L; l++) {
            let e = w[base + l] as number;
            const t = TYPE_COLUMN[l] as number;
            if (t >= 0) e += (w[base + t] as number) + (w[base + (POSITION_COLUMN[l] as number)] as number);
            emission[i * L + l] = (emission[i * L + l] as number) + e;
          }
        }
      }
      const free = pass(emission, m, tw, null);
      const bound = pass(emission, m, tw, s.allowed);
      if (!Number.isFinite(bound.total)) continue;
      loss += free.total - bound.total;
      for (let i = 0; i < m; i++) {
        gradient.fill(0);
        let any = false;
        for (let l = 0; l < L; l++) {
          const g = s.weight * ((free.marginal[i * L + l] as number) - (bound.marginal[i * L + l] as number));
          if (Math.abs(g) < 1e-4) continue;
          any = true;
          gradient[l] = (gradient[l] as number) + g;
          const t = TYPE_COLUMN[l] as number;
          if (t >= 0) {
            gradient[t] = (gradient[t] as number) + g;
            const p = POSITION_COLUMN[l] as number;
            gradient[p] = (gradient[p] as number) + g;
          }
        }
        if (!any) continue;
        for (const f of s.features[i] as Int32Array)
          for (let c = 0; c < COLUMNS; c++) {
            const g = gradient[c] as number;
            if (g !== 0) step(z, n, w, f * COLUMNS + c, g, l1);
          }
      }
      for (let k = 0; k < L * L; k++) {
        const g = s.weight * ((free.pairs[k] as number) - (bound.pairs[k] as number));
        if (Math.abs(g) > 1e-4) step(tz, tn, tw, k, g, 0.01);
      }
    }
    options.log?.(`epoch ${epoch + 1}: loss ${loss.toFixed(0)}`);
  }
  const features = new Map<number, [number, number][]>();
  for (let f = 0; f < F; f++) {
    const list: [number, number][] = [];
    for (let c = 0; c < COLUMNS; c++) {
      const value = w[f * COLUMNS + c] as number;
      if (value !== 0) list.push([c, value]);
    }
    if (list.length > 0) features.set(ids[f] as number, list);
  }
  return { features, transitions: tw };
}

/** Forward and backward in probabilities, scaled word by word. */
function pass(
  emission: Float64Array,
  m: number,
  transitions: Float32Array,
  allowed: readonly number[] | null,
): { total: number; marginal: Float64Array; pairs: Float64Array } {
  const forward = new Float64Array(m * L);
  const backward = new Float64Array(m * L);
  const e = new Float64Array(m * L);
  const T = new Float64Array(L * L);
  for (let f = 0; f < L; f++)
    for (const t of PRECEDES[f] as readonly number[])
      T[f * L + t] = Math.exp(transitions[f * L + t] as number);
  let total = 0;
  const scale = new Float64Array(m);
  for (let i = 0; i < m; i++) {
    let top = -Infinity;
    for (let l = 0; l < L; l++) top = Math.max(top, emission[i * L + l] as number);
    total += top;
    let sum = 0;
    for (let l = 0; l < L; l++) {
      if (allowed !== null && ((allowed[i] as number) & (1 << l)) === 0) continue;
      const x = Math.exp((emission[i * L + l] as number) - top);
      e[i * L + l] = x;
      let a = 0;
      if (i === 0) a = mayFollow(0, l) ? (T[l] as number) : 0;
      else
        for (const f of FOLLOWS[l] as readonly number[])
          a += (forward[(i - 1) * L + f] as number) * (T[f * L + l] as number);
      forward[i * L + l] = a * x;
      sum += a * x;
    }
    scale[i] = sum;
    for (let l = 0; l < L; l++) forward[i * L + l] = (forward[i * L + l] as number) / sum;
    total += Math.log(sum);
  }
  const marginal = new Float64Array(m * L);
  const pairs = new Float64Array(L * L);
  let end = 0;
  for (let l = 0; l < L; l++) {
    backward[(m - 1) * L + l] = mayFollow(l, 0) ? 1 : 0;
    end += (forward[(m - 1) * L + l] as number) * (backward[(m - 1) * L + l] as number);
  }
  total += Math.log(end);
  for (let i = m - 1; i >= 0; i--) {
    for (let l = 0; l < L; l++)
      marginal[i * L + l] = ((forward[i * L + l] as number) * (backward[i * L + l] as number)) / end;
    if (i === 0) {
      for (let l = 0; l < L; l++) pairs[l] = (pairs[l] as number) + (marginal[l] as number);
      break;
    }
    for (let f = 0; f < L; f++) {
      let b = 0;
      for (const t of PRECEDES[f] as readonly number[]) {
        const x =
          ((T[f * L + t] as number) * (e[i * L + t] as number) * (backward[i * L + t] as number)) /
          (scale[i] as number);
        b += x;
        pairs[f * L + t] = (pairs[f * L + t] as number) + ((forward[(i - 1) * L + f] as number) * x) / end;
      }
      backward[(i - 1) * L + f] = b;
    }
  }
  return { total, marginal, pairs };
}

/** Drops the weakest weights until at most `most` remain. */
function prune(weights: Weights, most: number): Weights {
  const all: number[] = [];
  for (const list of weights.features.values()) for (const [, w] of list) all.push(Math.abs(w));
  if (all.length <= most) return weights;
  all.sort((a, b) => b - a);
  const least = all[most] as number;
  const features = new Map<number, [number, number][]>();
  for (const [f, list] of weights.features) {
    const kept = list.filter(([, w]) => Math.abs(w) > least).map(([c, w]): [number, number] => [c, w]);
    if (kept.length > 0) features.set(f, kept);
  }
  return { features, transitions: weights.transitions };
}

/**
 * How much more readily a person begins than the training texts say. Two thirds of them are business news, where persons
 * are few; the figure was chosen by cross-validation (see docs/names.md).
 */
const PERSON_BONUS = 1.6;

/** Weights as they are shipped: pruned, with the bonus for persons. */
export function finish(weights: Weights, most: number): Weights {
  const pruned = prune(weights, most);
  const transitions = pruned.transitions.slice();
  for (let from = 0; from < L; from++)
    for (const to of [labelOf(0, SINGLE), labelOf(0, BEGIN)])
      if (mayFollow(from, to))
        transitions[from * L + to] = (transitions[from * L + to] as number) + PERSON_BONUS;
  return { features: pruned.features, transitions };
}
