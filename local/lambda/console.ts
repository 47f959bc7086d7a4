import { format } from 'node:util';

const levels = { debug: 'DEBUG', info: 'INFO', log: 'INFO', warn: 'WARN', error: 'ERROR' } as const;

/**
 * Makes the console of this thread write as Lambda's runtime does under JSON logging, which the template asks for: a
 * line of JSON a call. Node's own takes several lines for an object, each of which would be a record in the log.
 */
export function logAsJson(): void {
  for (const method of Object.keys(levels) as (keyof typeof levels)[]) {
    console[method] = (...values: unknown[]) => {
      const [first] = values;
      const message = values.length === 1 && typeof first === 'object' ? first : format(...values);
      process.stdout.write(`${JSON.stringify({ level: levels[method], message })}\n`);
    };
  }
}
