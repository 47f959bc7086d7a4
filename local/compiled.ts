/** Where compiled code is kept from one start to the next: types are taken off, and code is compiled, once. */
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../node_modules/.cache/compiled', import.meta.url));

/** The environment in which a thread uses the code compiled before: Node reads it before it loads the thread's code. */
export const COMPILED = { NODE_COMPILE_CACHE: folder };
