// A text → a number of 32 bits by which it is looked for in tables.

/** Never the same for two texts on purpose; the same text has the same number in every process. */
export function hashOfText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return mixed(hash);
}

/** Two numbers as one. */
export function hashOfNumbers(high: number, low: number): number {
  return mixed(Math.imul(high, 0x01000193) ^ low);
}

function mixed(hash: number): number {
  const half = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return half ^ (half >>> 13);
}
