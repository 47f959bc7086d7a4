import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { atEnd } from './closing.ts';

/** A folder of the figure's own, removed at its end. */
export function temporaryFolder(): string {
  const path = mkdtempSync(join(tmpdir(), 'credit-bench-'));
  atEnd(() => rmSync(path, { recursive: true, force: true }));
  return path;
}
