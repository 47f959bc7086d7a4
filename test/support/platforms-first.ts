import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Where whole platforms and cities run. */
const long = /\/test\/(?:simulation|scenarios|hostile|local)\//;

/**
 * What takes longest comes first, so that none of it is left for one process alone at the end. How long files took is known
 * where they ran before; in a fresh clone it is not.
 */
export class PlatformsFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const rank = ({ moduleId }: TestSpecification) => Number(!long.test(moduleId));
    return sorted.toSorted((a, b) => rank(a) - rank(b));
  }
}
