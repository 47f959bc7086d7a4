import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Asked, hasJava, openDynamoLocal, openOurs } from '../local/database/databases.ts';
import { LIMITS, ONLY_OURS } from '../local/database/limits.ts';
import { agrees, makeTables, referee } from '../local/database/referee.ts';

const java = await hasJava();
const steps = 800;

describe.skipIf(!java)(
  `our database answers as DynamoDB Local does${java ? '' : ' (skipped: there is no Java here)'}`,
  () => {
    let both: [Asked, Asked];
    beforeAll(async () => {
      both = [openOurs(), await openDynamoLocal()];
      await makeTables(both);
    });
    afterAll(() => Promise.all(both.map((each) => each.close())));

    test('random commands, conditions, transactions, statements and pages', {
      timeout: 180_000,
    }, async () => {
      const [ours, theirs] = both;
      expect(await referee(ours, theirs, 1, steps)).toEqual([]);
    });

    test.each(LIMITS.filter(([what]) => !ONLY_OURS.has(what)))(
      '%s',
      async (_what, _code, { command, input }) => {
        const [ours, theirs] = await Promise.all(both.map((each) => each.ask(command, input)));
        expect(
          ours && theirs && agrees(command, ours, theirs),
          JSON.stringify([ours, theirs]).slice(0, 1000),
        ).toBe(true);
      },
    );
  },
);
