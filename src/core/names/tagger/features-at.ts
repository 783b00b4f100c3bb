// All features of a word between its neighbours, for the trainer: the same that the tagger adds up, each by itself. It
// keeps nothing and is slow; the tagger does not use it.
import {
  classFeatures,
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

/** All features of the word at `i`, for the trainer: the same as `tag` adds up. */
export function featuresAt(words: readonly TaggedWord[], i: number): Int32Array {
  const list = new FeatureList();
  ownFeatures(words[i] as TaggedWord, list);
  for (const d of [-2, -1, 1, 2]) contextFeatures(words[i + d] ?? null, d, list);
  const keys = new Int32Array(3 * KEYS);
  for (let d = 0; d < 3; d++) writeKeys(words[i + d - 1] ?? EDGE, keys, d * KEYS);
  const coarse = keys[KEYS + COARSE_KEY] as number;
  classFeatures(keys, 0, KEYS, 2 * KEYS, list);
  coarseFeatures(keys[COARSE_KEY] as number, coarse, keys[2 * KEYS + COARSE_KEY] as number, list);
  neighbourFeatures(0, keys, 0, coarse, list);
  neighbourFeatures(1, keys, 2 * KEYS, coarse, list);
  return list.ids.slice(0, list.size);
}
