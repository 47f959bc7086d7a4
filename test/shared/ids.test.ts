import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type CaseKind,
  caseId,
  objectionId,
  prefixes,
  readCaseId,
  recordOfObjection,
} from '../../shared/ids.ts';
import { deriveKeys, subjectKey } from '../../shared/keys/keys.ts';
import { recordId } from '../../shared/record/file.ts';
import { filings, penalties } from '../support/filings.ts';
import { citizenNumbers, organizationCodes } from './identity/arbitraries.ts';

const kinds = fc.constantFrom(...(Object.keys(prefixes) as CaseKind[]));
const secrets = fc.constantFrom('one secret', 'another secret', 'a third');
const filing = filings.firmPenalty();
const subjects = fc
  .tuple(secrets, fc.oneof(organizationCodes, citizenNumbers))
  .map(([secret, code]) => subjectKey(deriveKeys(secret), { kind: 'organization', code }));
const rests = fc.oneof(fc.uuid(), fc.stringMatching(/^[A-Za-z0-9]{16,36}$/));

const id = 'rec_AAAAAAAAAAAAAAAAAAAAAA_0123456789abcdef';

describe('M7.1 an identifier says of what kind a case is and whose', () => {
  test('what is written is read back, as its kind and as no other', () => {
    fc.assert(
      fc.property(kinds, kinds, subjects, rests, (kind, other, subject, rest) => {
        const written = caseId(kind, subject, rest);
        expect(readCaseId(written)).toEqual({ kind, subject, rest });
        expect(readCaseId(written, other)).toEqual(kind === other ? { kind, subject, rest } : null);
      }),
    );
  });

  test('every kind has a prefix of its own, and none begins another', () => {
    const all = Object.values(prefixes);
    for (const one of all) expect(all.filter((other) => other.startsWith(one))).toEqual([one]);
  });

  test('the identifier of a filing’s record is one, whatever the number of its document', () => {
    fc.assert(
      fc.property(secrets, fc.string({ minLength: 1, maxLength: 60 }), (secret, documentNumber) => {
        const keys = deriveKeys(secret);
        expect(readCaseId(recordId(keys, penalties, { ...filing, documentNumber }))).toMatchObject({
          kind: 'record',
          subject: subjectKey(keys, filing.subject),
        });
      }),
      { numRuns: 50 },
    );
  });

  test('M33.1 an objection’s identifier names its record, and is a name that an execution may have', () => {
    fc.assert(
      fc.property(secrets, fc.uuid(), fc.uuid(), (secret, one, other) => {
        const record = recordId(deriveKeys(secret), penalties, filing);
        const objection = objectionId(record, one);
        expect(recordOfObjection(objection)).toBe(record);
        expect(readCaseId(objection, 'objection')?.subject).toBe(readCaseId(record)?.subject);
        expect(objection.length).toBeLessThanOrEqual(80);
        fc.pre(one.slice(-20) !== other.slice(-20));
        expect(objectionId(record, other)).not.toBe(objection);
      }),
    );
    expect(recordOfObjection(id)).toBeNull();
    expect(recordOfObjection('')).toBeNull();
  });

  test('foreign text is none, nor is one of ours with one foreign character in it', () => {
    const foreign = fc.constantFrom(...'#/ .%\n\0é字');
    fc.assert(
      fc.property(fc.string({ maxLength: 90 }), foreign, fc.nat({ max: id.length }), (text, sign, at) => {
        expect(readCaseId(text)).toBeNull();
        expect(readCaseId(id.slice(0, at) + sign + id.slice(at + 1))).toBeNull();
        expect(readCaseId(id.slice(0, at) + sign + id.slice(at))).toBeNull();
      }),
    );
  });

  test.each([
    ['another prefix', id.replace('rec', 'sub')],
    ['a prefix that every object has', id.replace('rec', 'constructor')],
    ['a subject key that is too short', id.replace('AAA_', 'A_')],
    ['a rest that is too short', id.slice(0, -1)],
    ['a rest that is too long', id.padEnd(id.length + 38, '0')],
    ['a line after it', `${id}\n`],
    ['a blank before it', ` ${id}`],
    ['the sign that parts keys in the tables', id.replace('cdef', 'cd#f')],
    ['a citizen number in its place', 'rec_990101189505200028'],
    ['nothing', ''],
  ])('refused with %s', (_, text) => {
    expect(readCaseId(id)).not.toBeNull();
    expect(readCaseId(text)).toBeNull();
  });
});
