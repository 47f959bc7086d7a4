import { isDeepStrictEqual } from 'node:util';
import { formats } from '../../test/support/formats.ts';
import { inventedOrganization } from '../../test/support/penalties.ts';
import { compiledPenalty } from '../floors/compiled-penalty.ts';
import { atMost, type Figure, timedRow } from '../support/figure.ts';
import { interleaved } from '../support/interleave.ts';
import { processorTime } from '../support/processor-time.ts';
import { rowAbout } from '../support/seed.ts';

const rounds = 25;
const count = 500;
const times = 10;

/** Reading and checking the rows of a submission, against the same rules as compiled code. */
export const validation: Figure = {
  name: 'validation',
  what: `processor time of validating ${count} records, against compiled code for the same rules`,
  async measure() {
    // Each time a text of its own, as it comes from a request: nothing is remembered of an object seen before.
    const texts = Array.from({ length: times }, () =>
      JSON.stringify(Array.from({ length: count }, () => rowAbout(inventedOrganization()))),
    );
    const rowsOf = (): Record<string, unknown>[][] => texts.map((text) => JSON.parse(text));
    const penalty = formats['administrative-penalty'];
    const read = (row: Record<string, unknown>) => penalty?.read(row, {});
    for (const row of rowsOf()[0] ?? []) {
      if (!isDeepStrictEqual(read(row), { ok: true, filing: compiledPenalty(row), doubts: [] }))
        throw new Error('The compiled rules do not give what the format gives.');
    }
    const each = async (validate: (row: Record<string, unknown>) => unknown) => {
      const submissions = rowsOf();
      const microseconds = await processorTime(() => {
        for (const rows of submissions) for (const row of rows) validate(row);
      });
      return microseconds / times;
    };
    const compared = await interleaved(
      rounds,
      () => each(read),
      () => each(compiledPenalty),
    );
    return [timedRow(`validating ${count} records`, 'µs', compared, atMost(1.5))];
  },
};
