import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openOurs } from './databases.ts';
import { LIMITS } from './limits.ts';
import { makeTables } from './referee.ts';

describe('what is beyond a limit is refused', () => {
  const ours = openOurs();
  beforeAll(async () => {
    await makeTables([ours]);
  });
  afterAll(() => ours.close());

  test.each(LIMITS)('%s: %s', async (_what, code, { command, input }) => {
    expect(await ours.ask(command, input)).toMatchObject({ code });
  });
});
