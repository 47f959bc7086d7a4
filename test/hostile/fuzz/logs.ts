import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { personCode } from '../../../local/acts/cast.ts';

/** What of a function's or the platform's own trouble a log line tells. */
const trouble = /unhandled|uncaught|request-failed|timed out|Runtime\.|"request":|"stream":"stderr"/i;

/** Lines that should not be in a platform's logs: somebody's personal values, and failures. */
export function wrongLogLines(dataDir: string): string[] {
  const lines = ['functions.log', 'platform.log'].flatMap((name) =>
    readFileSync(join(dataDir, name), 'utf8').split('\n'),
  );
  return lines.filter(
    (line) => line.includes('MARK.') || line.includes(personCode.code) || trouble.test(line),
  );
}
