// How much work something is, in milliseconds of this process's own time on the processor. The clock on the wall tells
// of a busy machine, and of test files that run beside this one, what is none of a test's business.
export function cpuMs(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
