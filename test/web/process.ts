// The little of Node's `process` that npm packages for tests (`assert`, `util`) ask for in a browser.
export const process = {
  env: {} as Readonly<Record<string, string>>,
  argv: [] as readonly string[],
  version: '',
  versions: {} as Readonly<Record<string, string>>,
  platform: 'browser',
  cwd: () => '/',
  nextTick: (work: (...args: readonly unknown[]) => void, ...args: readonly unknown[]): void =>
    queueMicrotask(() => work(...args)),
};
