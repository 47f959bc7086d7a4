/** Microseconds of processor time of this thread that work takes: what else runs on the machine counts less. */
export async function processorTime(work: () => Promise<unknown> | unknown): Promise<number> {
  const before = process.threadCpuUsage();
  await work();
  const { user, system } = process.threadCpuUsage(before);
  return user + system;
}
