import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  applicationId,
  type CaseKind,
  caseId,
  expungementOf,
  type Home,
  homeOf,
  isTimed,
  kinds,
  newRest,
  readCaseId,
  recordOf,
  subjectOf,
} from '../../shared/ids.ts';
import { deriveKeys, subjectKey } from '../../shared/keys/keys.ts';
import { publishedKinds } from '../../shared/publication/kinds.ts';
import { newRecordId } from '../../shared/record/file.ts';
import { caseIdAt, caseKey } from '../../shared/store/dynamodb/keys.ts';
import { filings } from '../support/filings.ts';
import { underVersion } from '../support/secrets.ts';
import { citizenNumbers, organizationCodes } from './identity/arbitraries.ts';

const secrets = fc.constantFrom('one secret', 'another secret', 'a third');
const filing = filings.firmPenalty();
const subjects = fc
  .tuple(secrets, fc.constantFrom(1, 2, 255), fc.oneof(organizationCodes, citizenNumbers))
  .map(([secret, version, code]) =>
    subjectKey(deriveKeys(underVersion(secret, version)), { kind: 'organization', code }),
  );

const homes: Record<Home['of'], fc.Arbitrary<Home>> = {
  subject: subjects.map(homeOf.subject),
  unit: fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,39}$/).map(homeOf.unit),
  published: fc.constantFrom(...publishedKinds).map(homeOf.published),
};

const kindNames = Object.keys(kinds) as CaseKind[];
const instants = fc
  .integer({ min: Date.parse('2026-01-01'), max: Date.parse('2126-01-01') })
  .map((ms) => new Date(ms).toISOString());
const newRests = fc.tuple(instants, fc.uuid()).map(([at, unique]) => newRest(at, unique));
/** As the first release made them: of a digest, or a UUID. */
const firstRests = fc.oneof(fc.uuid(), fc.stringMatching(/^[A-Za-z0-9]{24}$/));

const placed = fc
  .constantFrom(...kindNames)
  .chain((kind) => fc.tuple(fc.constant(kind), homes[kinds[kind].home], fc.oneof(newRests, firstRests)));

const id = 'rec_AAAAAAAAAAAAAAAAAAAAAA_0123456789abcdef';

describe('M7.1 an identifier says of what kind a case is and where it lies', () => {
  test('what is written is read back, as its kind and as no other', () => {
    fc.assert(
      fc.property(placed, fc.constantFrom(...kindNames), ([kind, home, rest], other) => {
        const written = caseId(kind, home, rest);
        expect(readCaseId(written)).toEqual({ kind, home, rest });
        expect(readCaseId(written, other)).toEqual(kind === other ? { kind, home, rest } : null);
        expect(subjectOf(written)).toBe(home.of === 'subject' ? home.key : null);
      }),
    );
  });

  test('where it lies in the register it is found again, of this release and of the first', () => {
    fc.assert(
      fc.property(placed, ([kind, home, rest]) => {
        const written = caseId(kind, home, rest);
        const key = caseKey(written);
        expect(caseIdAt(key?.pk?.S ?? '', key?.sk?.S ?? '')).toBe(written);
      }),
    );
  });

  test('every kind has a prefix of its own, and none begins another', () => {
    const all = Object.values(kinds).map(({ prefix }) => prefix);
    for (const one of all) expect(all.filter((other) => other.startsWith(one))).toEqual([one]);
  });

  test('a record lies in the home of its subject, whatever the number of its document', () => {
    fc.assert(
      fc.property(secrets, instants, fc.uuid(), (secret, at, unique) => {
        const keys = deriveKeys(secret);
        expect(readCaseId(newRecordId(keys, filing, at, unique))).toMatchObject({
          kind: 'record',
          home: homeOf.subject(subjectKey(keys, filing.subject)),
        });
      }),
    );
  });

  test('later is behind earlier, to the millisecond, and of one instant no two are alike', () => {
    fc.assert(
      fc.property(instants, instants, fc.uuid(), fc.uuid(), (at, other, one, two) => {
        fc.pre(one.slice(-20) !== two.slice(-20));
        expect(newRest(at, one) < newRest(other, two)).toBe(
          at === other ? newRest(at, one) < newRest(at, two) : at < other,
        );
        expect(newRest(at, one)).not.toBe(newRest(at, two));
        expect(isTimed(newRest(at, one))).toBe(true);
      }),
    );
  });

  test('the digits of its unique text are all in it, in their order', () => {
    fc.assert(
      fc.property(instants, fc.uuid(), (at, unique) => {
        const digits = unique.replaceAll('-', '').slice(-20);
        const written = [...newRest(at, unique).slice(9)].reduce(
          (sum, sign) => sum * 32n + BigInt(Number.parseInt(sign, 32)),
          0n,
        );
        expect(written).toBe(BigInt(`0x${digits}`));
      }),
    );
  });

  test('one of the first release is never taken for one with a time', () => {
    fc.assert(
      fc.property(firstRests, fc.uuid(), (rest, unique) => {
        expect(isTimed(rest)).toBe(false);
        expect(isTimed(`${rest}-${unique.replaceAll('-', '').slice(-20)}`)).toBe(false);
      }),
    );
  });

  test('M16.1 an expungement of an application lies behind it, is timed, and is taken for none of its record', () => {
    fc.assert(
      fc.property(subjects, newRests, instants, fc.uuid(), fc.uuid(), (key, rest, at, one, other) => {
        const record = caseId('record', homeOf.subject(key), rest);
        const missing = caseId('objection', homeOf.subject(key), rest);
        for (const application of [applicationId('repair', record, one), missing]) {
          const id = expungementOf(application, at, other);
          const read = readCaseId(id, 'expungement');
          expect(read?.rest.startsWith(`${readCaseId(application)?.rest}-`)).toBe(true);
          expect([isTimed(read?.rest ?? ''), recordOf(id, 'expungement')]).toEqual([true, null]);
        }
      }),
    );
  });

  test('M16.1 one of the first release is expunged under an identifier of its own time', () => {
    fc.assert(
      fc.property(subjects, firstRests, instants, fc.uuid(), (key, rest, at, unique) => {
        const id = expungementOf(caseId('objection', homeOf.subject(key), rest), at, unique);
        expect(readCaseId(id, 'expungement')?.rest).toBe(newRest(at, unique));
      }),
    );
  });

  test('M33.1 an objection’s identifier names its record, where it is to one, and is a name that an execution may have', () => {
    fc.assert(
      fc.property(
        subjects,
        fc.oneof(newRests, firstRests),
        instants,
        fc.uuid(),
        fc.uuid(),
        (key, rest, at, one, other) => {
          fc.pre(!rest.includes('-'));
          const record = caseId('record', homeOf.subject(key), rest);
          const objection = applicationId('objection', record, one);
          expect(recordOf(objection, 'objection')).toBe(record);
          expect(subjectOf(objection)).toBe(key);
          expect(objection).toMatch(/^[\w-]{1,80}$/);
          expect(
            recordOf(caseId('objection', homeOf.subject(key), newRest(at, one)), 'objection'),
          ).toBeNull();
          fc.pre(one.slice(-20) !== other.slice(-20));
          expect(applicationId('objection', record, other)).not.toBe(objection);
        },
      ),
    );
    expect(recordOf(id, 'objection')).toBeNull();
    expect(recordOf('', 'objection')).toBeNull();
  });

  test('foreign text is none, nor is one of ours with one foreign character in it', () => {
    const foreign = fc.constantFrom(...'#/ .%~\n\0é字');
    fc.assert(
      fc.property(fc.string({ maxLength: 90 }), foreign, fc.nat({ max: id.length }), (text, sign, at) => {
        expect(readCaseId(text)).toBeNull();
        expect(readCaseId(id.slice(0, at) + sign + id.slice(at + 1))).toBeNull();
        expect(readCaseId(id.slice(0, at) + sign + id.slice(at))).toBeNull();
      }),
    );
  });

  test.each([
    ['another prefix', id.replace('rec', 'xyz')],
    ['a prefix that every object has', id.replace('rec', 'constructor')],
    ['a subject key that is too short', id.replace('AAA_', 'A_')],
    ['a subject key of a version that there is not', id.replace('rec_', 'rec_v0-')],
    ['a rest that is too short', id.slice(0, -1)],
    ['a rest that is too long', id.padEnd(id.length + 38, '0')],
    ['a line after it', `${id}\n`],
    ['a blank before it', ` ${id}`],
    ['the sign that parts keys in the tables', id.replace('cdef', 'cd#f')],
    ['a citizen number in its place', 'rec_990101189505200028'],
    ['3,000 characters (B3)', id.padEnd(3000, '0')],
    ['nothing', ''],
  ])('refused with %s', (_, text) => {
    expect(readCaseId(id)).not.toBeNull();
    expect(readCaseId(text)).toBeNull();
  });
});
