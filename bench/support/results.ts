import { readFileSync, writeFileSync } from 'node:fs';
import type { Row } from './figure.ts';

const file = new URL('../results.json', import.meta.url);

/** What is kept: the rows by figure, so that one figure measured again replaces only its own. */
type Results = Record<string, Row[]>;

function kept(): Results {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return {};
    throw error;
  }
}

/** Rounds to four significant digits: more would only be noise in a file under version control. */
const rounded = (_: string, value: unknown): unknown =>
  typeof value === 'number' && !Number.isInteger(value) ? Number(value.toPrecision(4)) : value;

/** Keeps a figure's rows in `bench/results.json`. */
export function keepResults(figure: string, rows: Row[]): void {
  writeFileSync(file, `${JSON.stringify({ ...kept(), [figure]: rows }, rounded, 2)}\n`);
}
