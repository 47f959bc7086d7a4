/** The functions' log, looked at line by line and kept nowhere. */
import { Console } from 'node:console';
import { Writable } from 'node:stream';

/** Sends what the process logs to `take`. For a process of its own: there is no way back. */
export function takeLog(take: (line: string) => void): void {
  const stream = new Writable({
    write: (line, _encoding, done) => {
      take(String(line));
      done();
    },
  });
  globalThis.console = new Console({
    stdout: stream,
    stderr: stream,
    inspectOptions: { breakLength: Number.POSITIVE_INFINITY },
  });
}
