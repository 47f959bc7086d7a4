import { expect, test } from 'vitest';
import { contractsOf } from '../../../functions/applications/contract.ts';
import { readRequest } from '../../../functions/http/request.ts';
import { notices } from '../../../functions/notices/contract.ts';
import { fingerprint } from '../../../shared/keys/keys.ts';
import { apiEvent } from '../../support/event.ts';
import { asFirm } from '../../support/firm.ts';

const edge = {
  language: 'en',
  now: () => '2026-12-01T02:00:00.000Z',
  newId: () => 'one',
  pause: async () => {},
  turn: async () => {},
} as const;
const record = 'rec_AAAAAAAAAAAAAAAAAAAAAA_1jk4fh3808v6atp1vk5hu68qm';

function replayOf(
  contract: (typeof contractsOf.objection)['raise'] | typeof notices.deliver,
  id: string | undefined,
  body: object,
  headers = {},
) {
  const name = `${contract.method} ${contract.path}`;
  const event = apiEvent(
    name,
    { ...asFirm, scope: 'subject records:submit' },
    { id, headers: { 'idempotency-key': 'k', ...headers } },
  );
  const read = readRequest(contract, { ...event, body }, 'en', edge);
  if ('problem' in read) throw new Error(JSON.stringify(read.problem));
  return { replay: read.value.replay, event };
}

test('Invariant 11: a key that was used before this release brings the first answer after it', () => {
  const body = { record, ground: 'error', statement: 's' };
  const { replay, event } = replayOf(contractsOf.objection.raise, undefined, body);
  const { httpMethod, path, queryStringParameters } = event;
  // As the release before named a request: an answer that it kept is found under nothing else.
  const before = fingerprint(JSON.stringify([httpMethod, path, queryStringParameters, body, undefined]));
  expect(replay?.request).toBe(before);
});

test('A4 where there are two roles, a key that was used in one is another request in the other', () => {
  const body = { method: 'acknowledged' };
  const as = (role: string) => replayOf(notices.deliver, record, body, { 'acting-as': role }).replay;
  expect(as('subject')?.request).not.toBe(as('provider')?.request);
});
