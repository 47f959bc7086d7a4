/** Says how far a long run is, once in a while. `total`: of how many, where that is known. */
export function progress(label: string, total?: number, everyMs = 10_000): { done(count?: number): void } {
  const startedAt = performance.now();
  let saidAt = startedAt;
  let count = 0;
  return {
    done: (more = 1) => {
      count += more;
      const now = performance.now();
      if (now - saidAt < everyMs) return;
      saidAt = now;
      console.log(
        `${((now - startedAt) / 1000).toFixed(0).padStart(5)} s  ${count}${total === undefined ? '' : ` of ${total}`} ${label}`,
      );
    },
  };
}

/** The value at a share (0 to 1) of ascending numbers; 0 where there are none. */
export const percentile = (ascending: readonly number[], share: number): number =>
  ascending[Math.min(ascending.length - 1, Math.ceil(share * ascending.length) - 1)] ?? 0;

/** A command's whole number of a name, such as `--seed 7`. Throws where it is none. */
export function wholeNumber(values: Record<string, string | undefined>, name: string, usual: number): number {
  const value = Number(values[name] ?? usual);
  if (Number.isSafeInteger(value) && value >= 0) return value;
  throw new Error(`--${name} must be a whole number.`);
}

/** A seed for a run that names none; it is printed, so that the run can be repeated. */
export const freshSeed = (): number => Math.floor(Math.random() * 2 ** 31);

/** Runs a command: 0 where every promise held, 1 where one broke, 2 with the reason where it could not run. */
export async function command(main: () => Promise<boolean>): Promise<void> {
  try {
    process.exitCode = (await main()) ? 0 : 1;
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 2;
  }
}
