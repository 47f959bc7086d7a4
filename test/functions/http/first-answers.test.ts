import { beforeEach, expect, test } from 'vitest';
import { recordSubmission } from '../../../functions/submissions/record.ts';
import { shift } from '../../support/actors.ts';
import { callers } from '../../support/callers.ts';
import { asFirm, firmRow } from '../../support/firm.ts';
import { served } from '../../support/served.ts';

const begun = '2026-12-01T02:00:00.000Z';
const days = 24 * 3600_000;
const key = { 'idempotency-key': 'once' };

let city: Awaited<ReturnType<typeof served>>;
beforeEach(async () => {
  city = await served(begun);
});

const records = [firmRow()];
/** Submitted, and taken by the intake: while something waits there too long nothing is looked up. */
const submit = async () => {
  const answer = await city.call('POST /v1/submissions', callers.provider, {
    body: { item: 'administrative-penalties', records },
    headers: key,
  });
  await recordSubmission(city.wired, answer.body.id, city.clock.now);
  return answer;
};
const authorize = () =>
  city.call('POST /v1/authorizations', asFirm, {
    body: { to: 'harbour-bank', purpose: 'loan', until: '2027-12-31' },
    headers: key,
  });

test.each([
  ['where it is written without being looked for first', submit],
  ['where it is looked for first', authorize],
])(
  'Invariant 11: a first answer is given again for seven days, and not a second longer: %s',
  async (_, act) => {
    const first = await act();
    expect(first.headers['idempotent-replayed']).toBeUndefined();
    city.clock.now = shift(begun, 7 * days - 1000);
    const again = await act();
    expect([again.status, again.body, again.headers['idempotent-replayed']]).toEqual([
      first.status,
      first.body,
      'true',
    ]);
    // Its table removes it by itself, some time after: until then it lies there, and is nobody's answer.
    city.clock.now = shift(begun, 7 * days);
    const anew = await act();
    expect(anew.headers['idempotent-replayed']).toBeUndefined();
    city.clock.now = shift(begun, 8 * days);
    expect((await act()).headers['idempotent-replayed']).toBe('true');
  },
);
