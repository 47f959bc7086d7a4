import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { contractsOf } from '../../../functions/applications/contract.ts';
import { everyContract } from '../../../functions/contracts.ts';
import { edge } from '../../../functions/edge.ts';
import type { IdentifierKind } from '../../../functions/http/identifier.ts';
import { statusOf as statusOfProblem } from '../../../functions/http/problem.ts';
import { readRequest } from '../../../functions/http/request.ts';
import type { Contract } from '../../../functions/http/route.ts';
import { inquiries } from '../../../functions/inquiries/contract.ts';
import { jointResponses } from '../../../functions/joint-responses/contract.ts';
import { newRest } from '../../../shared/ids.ts';
import { apiEvent } from '../../support/event.ts';

const subject = 'A'.repeat(22);
const firstReleaseRest = '0'.repeat(24);
const rest = newRest('2026-03-20T02:00:00.000Z', randomUUID());

/** One well-formed identifier of each kind. */
const identifiers: Record<Exclude<IdentifierKind, 'case'>, string> = {
  record: `rec_${subject}_${rest}`,
  objection: `obj_${subject}_${rest}-${'0'.repeat(20)}`,
  repair: `rep_${subject}_${rest}-${'0'.repeat(20)}`,
  nondisclosure: `non_${subject}_${rest}-${'0'.repeat(20)}`,
  suspension: `sus_${subject}_${rest}-${'0'.repeat(20)}`,
  'joint-response': `jnt_${subject}_${rest}`,
  authorization: `aut_${subject}_${rest}`,
  consent: `cns_${subject}_${rest}`,
  pledge: `plg_${subject}_${rest}`,
  declaration: `dcl_${subject}_${rest}`,
  recall: `rcl_${subject}_${rest}`,
  expungement: `exp_${subject}_${rest}-${'0'.repeat(20)}`,
  finding: `fnd_supervision_${rest}`,
  submission: `sub_market-regulation_${rest}`,
  publication: `pub_items_${rest}`,
  comment: `com_items_${rest}-${'0'.repeat(20)}`,
  tile: 'entries/x001/067.p/3',
  'published-name': 'administrative-penalties',
  code: 'not-possible-now',
  file: `fil_market-regulation_${rest}`,
  'column-map': `map_market-regulation_${rest}`,
  asset: `swagger-ui.${'0'.repeat(16)}.js`,
};

/** Those that the first release gave, which are still out in the world. */
const ofFirstRelease: Partial<typeof identifiers> = {
  record: `rec_${subject}_${firstReleaseRest}`,
  objection: `obj_${subject}_${firstReleaseRest}-${'0'.repeat(20)}`,
  'joint-response': `jnt_${subject}_${randomUUID()}`,
  authorization: `aut_${subject}_${randomUUID()}`,
  submission: `sub_${randomUUID()}`,
};

const malformed = [
  '',
  ' ',
  'a'.repeat(3000),
  '9'.repeat(100_000),
  `rec_${subject}`,
  `${identifiers.record}\n`,
  `rec_${subject}_${'0'.repeat(3000)}`,
  'sub_1',
  'Administrative Penalties',
  '../records',
  '\u0000',
];

/** The status of a request's problem; null where the request check finds none. */
function statusOf(contract: Contract, id: string, body?: object): number | null {
  const { method, path, scopes } = contract;
  const caller = { client: 'somebody', scope: scopes[0] ?? '' };
  const event = apiEvent(`${method} ${path}`, caller, { id, headers: { 'if-match': '"1"' } });
  const read = readRequest(contract, { ...event, body }, 'en', edge);
  return 'problem' in read ? statusOfProblem(read.problem) : null;
}

const withId = everyContract
  .filter(({ id }) => id)
  .map((contract): [string, Contract] => [`${contract.method} ${contract.path}`, contract]);

/** Names have one form, whatever they are of. */
const isName = (kind: string | undefined) => kind === 'published-name' || kind === 'code';

describe('an identifier that cannot be one is answered 404 before anything is read', () => {
  test.each(withId)('%s', (_, contract) => {
    const others = Object.entries(identifiers).filter(
      ([kind]) =>
        kind !== contract.id &&
        !(isName(kind) && isName(contract.id)) &&
        (contract.id !== 'case' || isName(kind)),
    );
    // Any of them could be the name of a catalog item, but for its underscore.
    for (const id of [...malformed, ...others.map(([, other]) => other)]) {
      expect([id.slice(0, 60), statusOf(contract, id)]).toEqual([id.slice(0, 60), 404]);
    }
  });

  test.each(withId)('%s takes one of its own kind, whichever release gave it', (_, contract) => {
    const kind = contract.id === 'case' || !contract.id ? 'record' : contract.id;
    for (const id of [identifiers[kind], ofFirstRelease[kind] ?? identifiers[kind]]) {
      expect([id, statusOf(contract, id, {})]).not.toEqual([id, 404]);
    }
  });
});

describe('a field that names a case takes an identifier of its kind only', () => {
  const record = (id: string) => ({ record: id, measure: 'm', reason: 'r', ground: 'error', statement: 's' });
  const { raise } = contractsOf.objection;
  const { start } = jointResponses;

  test.each(malformed)('%j', (id) => {
    expect(raise.body._zod.innerType.shape.record.safeParse(id).success).toBe(false);
    expect(start.body._zod.innerType.shape.record.safeParse(id).success).toBe(false);
    const inquiry = {
      subject: { kind: 'organization', code: 'x' },
      basis: { type: 'authorization', authorization: id },
    };
    expect(statusOf(inquiries.inquire, '', inquiry)).toBe(422);
    expect(statusOf(raise, '', record(id))).toBe(422);
  });

  test('and says which field it is, without repeating it', () => {
    const event = apiEvent('POST /v1/objections', { client: 'somebody', scope: 'subject' });
    const body = { record: identifiers.objection, ground: 'error', statement: 's' };
    const read = readRequest(raise, { ...event, body }, 'en', edge);
    expect(read).toMatchObject({
      problem: { problem: 'invalid-fields', errors: [{ field: 'record', code: 'identifier-form' }] },
    });
    expect(JSON.stringify('problem' in read && read.problem)).not.toContain(subject);
  });
});
