// PDF.js is written for newer JavaScript than Node 20 and older browsers have: the few functions that it calls are put in
// here, in the extracting thread only. To be imported before PDF.js. It changes nothing that is there already.

type Settle<T> = (value: T | PromiseLike<T>) => void;

function add(holder: object, name: string, value: unknown): void {
  if (!(name in holder)) Object.defineProperty(holder, name, { value, writable: true, configurable: true });
}

add(Promise, 'withResolvers', <T>() => {
  let resolve!: Settle<T>;
  let reject!: (reason?: unknown) => void;
  const promise = new Promise<T>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
});

add(
  Promise,
  'try',
  <T, A extends readonly unknown[]>(work: (...args: A) => T | PromiseLike<T>, ...args: A) =>
    new Promise<T>((resolve) => resolve(work(...args))),
);

add(URL, 'parse', (url: string, base?: string): URL | null => {
  try {
    return new URL(url, base);
  } catch {
    return null;
  }
});

add(Uint8Array.prototype, 'toHex', function toHex(this: Uint8Array): string {
  return Array.from(this, (byte) => byte.toString(16).padStart(2, '0')).join('');
});

add(Uint8Array.prototype, 'toBase64', function toBase64(this: Uint8Array): string {
  let binary = '';
  for (const byte of this) binary += String.fromCharCode(byte);
  return btoa(binary);
});

add(Uint8Array, 'fromBase64', (text: string): Uint8Array =>
  Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0)),
);

add(Math, 'sumPrecise', (values: Iterable<number>): number => {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
});

function computed<K, V>(this: Map<K, V>, key: K, make: (key: K) => V): V {
  if (!this.has(key)) this.set(key, make(key));
  return this.get(key) as V;
}
add(Map.prototype, 'getOrInsertComputed', computed);
add(WeakMap.prototype, 'getOrInsertComputed', computed);

add(Set.prototype, 'intersection', function intersection<T>(this: Set<T>, other: ReadonlySet<T>): Set<T> {
  return new Set([...this].filter((value) => other.has(value)));
});
