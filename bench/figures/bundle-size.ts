import { statSync } from 'node:fs';
import { deployedBundles } from '../support/bundles.ts';
import { atMost, countedRow, type Figure } from '../support/figure.ts';

/** The size of what is deployed of each function. */
export const bundleSize: Figure = {
  name: 'bundle-size',
  what: 'size of each deployed bundle (1 KB = 1,000 bytes)',
  measure: async () =>
    deployedBundles().map(({ name, file }) =>
      countedRow(`bundle of ${name}`, statSync(file).size / 1000, 'KB', atMost(420)),
    ),
};
