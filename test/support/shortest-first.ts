import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What failed last, then what is short, then what is long: a mutant is noticed by the cheapest of those that notice it. */
export class ShortestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const last = (file: TestSpecification) =>
      this.ctx.cache.getTestSpecificationResult(file) ?? { failed: false, duration: 0 };
    return [...files].sort((a, b) => {
      const [one, other] = [last(a), last(b)];
      return Number(other.failed) - Number(one.failed) || one.duration - other.duration;
    });
  }
}
