/** The functions' log, looked at line by line and kept nowhere. */
import { Console } from 'node:console';
import { Writable } from 'node:stream';

/** Sends what this process logs to `take`, from now on. */
export function takeLog(take: (line: string) => void): void {
  const stream = new Writable({
    write: (line, _encoding, done) => {
      take(String(line));
      done();
    },
  });
  const inspectOptions = { breakLength: Number.POSITIVE_INFINITY };
  globalThis.console = new Console({ stdout: stream, stderr: stream, inspectOptions });
}
