import { registerHooks } from 'node:module';
import type { Fault } from './fault.ts';

/** Loads the product, from now on, with a fault in it. Throws at loading where the fault's place has gone. */
export function apply({ id, file, from, to }: Fault): void {
  registerHooks({
    load(url, context, nextLoad) {
      const loaded = nextLoad(url, context);
      if (!url.endsWith(`/${file}`)) return loaded;
      const parts = String(loaded.source).split(from);
      if (parts.length !== 2) {
        throw new Error(`The fault "${id}" has no place in ${file} any more: look at ${from}`);
      }
      return { ...loaded, source: parts.join(to) };
    },
  });
}
