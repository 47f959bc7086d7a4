import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the sources. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** What is made of the sources. */
export const dist = join(root, 'dist');

/** The folders of all bundles. */
export const bundles = join(dist, 'functions');

/** The folder of a function's bundle, as it is deployed. */
export const bundleFolder = (name: string): string => join(bundles, name);
