/** M34.1 Repair is asked for in one place: what is not met is answered condition by condition (Art. 34; order 36 of 2025). */
import { beforeEach, describe, expect, test } from 'vitest';
import { homeOf } from '../../../shared/ids.ts';
import { subjectKey } from '../../../shared/keys/keys.ts';
import { addDays } from '../../../shared/time/civil.ts';
import {
  type ApplicationsCity,
  applicationsCity,
  faultsOf,
  repairSaid,
  told,
} from '../../support/applications.ts';
import { callers } from '../../support/callers.ts';
import { keys } from '../../support/cases.ts';
import { inventedOrganization, inventedPerson } from '../../support/penalties.ts';

const stranger = callers.subject(subjectKey(keys, { kind: 'organization', code: inventedOrganization() }));

let city: ApplicationsCity;
beforeEach(async () => {
  city = await applicationsCity();
});

const stored = async () =>
  (await city.wired.cases.list(homeOf.subject(stranger.subject), 'repair', null, 9)).items;
const repairs = async (record: string) =>
  (await city.stored(record)).state.restrictions.filter(({ kind }) => kind === 'repair');

describe('M34.1 repair is asked for from the first day on', () => {
  test('before it, it is refused with that day; asked twice it is one refusal, and nothing is opened', async () => {
    const record = await city.exempted();
    const first = await city.firstDay(record);
    city.at(addDays(first, -1), '23:59:59.999');
    const key = { 'idempotency-key': 'too-early' };
    const answers = [
      await city.repair(record, {}, undefined, key),
      await city.repair(record, {}, undefined, key),
    ];
    for (const answer of answers) {
      expect(faultsOf(answer)).toEqual([422, 'record: repair-too-early']);
      expect(answer.body.errors[0].detail).toContain(first);
    }
    expect(answers[1]?.body).toEqual(answers[0]?.body);
    expect(await repairs(record)).toEqual([]);
    expect(await city.work(callers.colleague)).toEqual([]);
  });

  test('on it, to the millisecond, it is received: with who decides, the day by which, and a mark for its parties', async () => {
    const record = await city.exempted();
    city.at(await city.firstDay(record), '00:00:00.000');
    const { status, body, headers } = await city.repair(record);
    expect([status, body.kind, body.status, body.record]).toEqual([201, 'repair', 'open', record]);
    expect(body.fields).toEqual({
      corrected: repairSaid.corrected,
      performed: repairSaid.performed,
      performedOn: repairSaid.performedOn,
      pledge: repairSaid.pledge,
    });
    expect(headers.location).toBe(`/v1/repairs/${body.id}`);
    expect(body.decides).toEqual(['market-regulation']);
    expect(await city.marksOf(record)).toEqual(['noted']);
    expect(await city.work(callers.colleague)).toEqual([['decide-repair', body.id]]);
    expect(await city.work(callers.handler)).toEqual([]);
    expect(await city.shownTo(record)).toEqual(['organ', 'bank', 'public', 'official', 'system', 'subject']);
  });

  test('each condition that is not met is named by itself', async () => {
    const record = await city.exempted();
    const answer = await city.apply('repairs', { record, statement: 'Please.' });
    expect(faultsOf(answer)).toEqual([
      422,
      'record: repair-too-early',
      'corrected: repair-correction-missing',
      'performed: repair-performance-missing',
      'performedOn: repair-performance-missing',
      'pledge: repair-pledge-missing',
    ]);
  });

  test('M16.1 a pledge that names somebody by their number is refused: everybody will read it', async () => {
    const record = await city.repairable();
    const pledge = `We keep to the law, and so does ${inventedPerson()}.`;
    const answer = await city.repair(record, { pledge });
    expect(faultsOf(answer)).toEqual([422, 'pledge: identity-number-said']);
    expect(await repairs(record)).toEqual([]);
  });

  test('M16.1 one that tells of an illness is refused, whoever has it', async () => {
    const record = await city.repairable();
    const answer = await city.repair(record, { pledge: '王某患有精神分裂症，今后由我公司看护。' });
    expect(faultsOf(answer)).toEqual([422, 'pledge: said-not-collected']);
    expect(JSON.stringify(answer.body)).not.toContain('王某');
    expect(await repairs(record)).toEqual([]);
  });

  test.each([
    ['before the decision', '2026-11-19'],
    ['tomorrow', '2027-12-31'],
  ])('nothing was performed %s', async (_, performedOn) => {
    const record = await city.repairable();
    expect(faultsOf(await city.repair(record, { performedOn }))).toEqual([
      422,
      'performedOn: repair-performance-day',
    ]);
  });

  test('what is to somebody’s credit is not repaired: the answer shows the other way', async () => {
    const answer = await city.repair(await city.commended());
    expect(faultsOf(answer)).toEqual([422, 'record: repair-of-trustworthy']);
    expect(answer.body.errors[0].detail).toContain('/v1/nondisclosures');
  });
});

describe('M34.1 who applies, and to what', () => {
  test('to somebody else there is nothing: the same answer and the same calls as where there is none', async () => {
    const calls: string[] = [];
    city = await applicationsCity((service) => async (name, input) => {
      calls.push(name);
      return service(name, input);
    });
    const record = await city.repairable();
    const nowhere = `${record.slice(0, -1)}${record.endsWith('0') ? '1' : '0'}`;
    await city.repair(nowhere, {}, stranger);
    const taken = async (id: string) => {
      calls.length = 0;
      const { status, body, headers } = await city.repair(id, {}, stranger);
      return { status, body, headers, calls: [...calls] };
    };
    const expected = await taken(nowhere);
    expect(expected.status).toBe(404);
    expect(await taken(record)).toEqual(expected);
    await city.repair(record);
    expect(await taken(record)).toEqual(expected);
    expect(await stored()).toEqual([]);
  });

  test.each([
    ['notifying', async () => city.file()],
    ['notified', async () => city.fileIn('notified')],
    ['contested', async () => city.fileIn('contested')],
    [
      'returned',
      async () => {
        const record = await city.file();
        await city.timer(
          record,
          { type: 'return' },
          (await city.stored(record)).state.notice?.deliverBy ?? '',
        );
        return record;
      },
    ],
    [
      'withdrawn',
      async () => {
        const record = await city.exempted();
        await city.withdraw(record);
        return record;
      },
    ],
    [
      'deleted',
      async () => {
        const record = await city.exempted();
        await city.decideObjection(await city.objected(record), { outcome: 'deleted' });
        return record;
      },
    ],
    [
      'archived',
      async () => {
        const record = await city.exempted();
        await city.timer(record, { type: 'archive' }, (await city.stored(record)).state.endsAt);
        return record;
      },
    ],
    [
      'over since this millisecond',
      async () => {
        const record = await city.exempted();
        city.clock.now = (await city.stored(record)).state.endsAt;
        return record;
      },
    ],
  ] as const)('a record that is %s is not repaired, whether or not a timer has said so', async (_, make) => {
    const record = await make();
    const answer = await city.repair(record);
    expect(told(answer)).toEqual([409, 'not-possible-now']);
    expect(await repairs(record)).toEqual([]);
  });

  test('twice at once one is opened and the other given back, and later as well', async () => {
    const record = await city.repairable();
    const answers = await Promise.all([city.repair(record), city.repair(record), city.repair(record)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 201]);
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
    expect(await repairs(record)).toHaveLength(1);
    const again = await city.repair(record, { statement: 'Another.' });
    expect([again.status, again.body.statement]).toEqual([200, repairSaid.statement]);
  });

  test('sent again under its key it is answered as it was, whatever became of it', async () => {
    const record = await city.repairable();
    const key = { 'idempotency-key': 'one-repair' };
    const first = await city.repair(record, {}, undefined, key);
    await city.withdrawn('repairs', first.body.id);
    const again = await city.repair(record, {}, undefined, key);
    expect([again.status, again.body, again.headers['idempotent-replayed']]).toEqual([
      201,
      first.body,
      'true',
    ]);
    expect(told(await city.repair(record, { statement: 'Other.' }, undefined, key))).toEqual([
      422,
      'idempotency-key-reused',
    ]);
    expect(await repairs(record)).toEqual([]);
  });

  test('withdrawn, the record is as before, nothing is to do, and it may be asked for again', async () => {
    const record = await city.repairable();
    const { body } = await city.repair(record);
    expect((await city.withdrawn('repairs', body.id)).body.status).toBe('withdrawn');
    expect(await city.marksOf(record)).toEqual([]);
    expect(await city.work(callers.colleague)).toEqual([]);
    expect(told(await city.withdrawn('repairs', body.id))).toEqual([409, 'not-possible-now']);
    expect((await city.repair(record)).status).toBe(201);
  });

  test('by somebody else it is not withdrawn: there is nothing', async () => {
    const { body } = await city.repair(await city.repairable());
    expect(told(await city.withdrawn('repairs', body.id, stranger))).toEqual([404, 'not-found']);
    expect((await city.readOne('repairs', body.id)).body.status).toBe('open');
  });
});
