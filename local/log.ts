import { createWriteStream } from 'node:fs';

/** A log file of JSON lines. */
export interface Log {
  write(record: Record<string, unknown>): void;
  close(): Promise<void>;
}

/** Opens (appends to) a log file; each record becomes one line with the real time of writing in `at`. */
export function openLog(path: string): Log {
  const stream = createWriteStream(path, { flags: 'a' });
  return {
    write: (record) => {
      stream.write(`${JSON.stringify({ at: new Date().toISOString(), ...record })}\n`);
    },
    close: () => new Promise((resolve) => stream.end(resolve)),
  };
}
