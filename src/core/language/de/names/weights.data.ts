// Weights of the German tagger; written by scripts/train-names.
export const WEIGHTS = '';
