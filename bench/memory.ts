// What a process keeps: megabytes on the heap and in bytes beside it, after garbage was collected.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

const collect = ((): (() => void) => {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc') as () => void;
})();

export function memory(): { readonly heap: number; readonly bytes: number } {
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return { heap: heapUsed / 1e6, bytes: arrayBuffers / 1e6 };
}
