import type { Comparison } from './figure.ts';

/** One measurement of one side, in whatever unit the row has. */
export type Measurement = () => Promise<number> | number;

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/**
 * Measures both sides `rounds` times in turn, each round in the other order, so that whatever else the machine does
 * falls on both. The round before the first warms up and is dropped.
 */
export async function interleaved(
  rounds: number,
  value: Measurement,
  floor: Measurement,
): Promise<Comparison> {
  const values: number[] = [];
  const floors: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    if (round % 2) {
      values.push(await value());
      floors.push(await floor());
    } else {
      floors.push(await floor());
      values.push(await value());
    }
  }
  return compare(values.slice(1), floors.slice(1));
}

/** Compares measurements of the same rounds. */
export function compare(values: readonly number[], floors: readonly number[]): Comparison {
  const ratios = values.map((each, round) => each / (floors[round] ?? Number.NaN));
  return {
    value: median(values),
    floor: median(floors),
    ratio: median(ratios),
    range: [Math.min(...ratios), Math.max(...ratios)],
  };
}
