/** M9.1, A15: a year has one calendar, held by its name, and a calendar says something of its own year alone. */
import { beforeEach, describe, expect, test } from 'vitest';
import { draftPublication } from '../../../shared/publication/open.ts';
import type { Content } from '../../../shared/publication/state.ts';
import { callers } from '../../support/callers.ts';
import { type Answered, served } from '../../support/served.ts';

let city: Awaited<ReturnType<typeof served>>;
beforeEach(async () => {
  city = await served('2026-12-01T02:00:00.000Z');
});

const draft = (name: string, content: object): Promise<Answered> =>
  city.call('POST /v1/publications', callers.drafter, { body: { what: 'calendars', name, content } });

const faults = ({ status, body }: Answered) => [
  status,
  ...(body.errors ?? []).map(({ field, code }: { field: string; code: string }) => [field, code]),
];

const of = (year: number, holidays: string[] = [], workingWeekends: string[] = []) => ({
  year,
  holidays,
  workingWeekends,
});

describe('M9.1 a year has one calendar', () => {
  test('which is drafted under its name', async () => {
    expect((await draft('year-2027', of(2027, ['2027-01-01']))).status).toBe(201);
  });

  test.each([
    ['another', 2027],
    ['year-2029', 2031],
    ['year-02027', 2027],
  ])('not as %s for %i, and whoever does so is told its name', async (name, year) => {
    const refused = await draft(name, of(year));
    expect(faults(refused)).toEqual([422, ['name', 'calendar-name']]);
    expect(refused.body.errors[0].detail).toContain(`year-${year}`);
  });

  test.each<[string, ReturnType<typeof of>, string[]]>([
    ['a holiday of the year after', of(2027, ['2027-12-31', '2028-01-01']), ['content.holidays.1']],
    ['one of the year before', of(2027, ['2026-12-31']), ['content.holidays.0']],
    [
      'weekends that are worked in two other years',
      of(2027, [], ['2026-10-10', '2027-10-09', '2028-10-14']),
      ['content.workingWeekends.0', 'content.workingWeekends.2'],
    ],
  ])('%s is refused', async (_, content, fields) => {
    const refused = await draft('year-2027', content);
    expect(faults(refused)).toEqual([422, ...fields.map((field) => [field, 'day-of-another-year'])]);
    expect(refused.body.errors[0].detail).toContain('2027');
  });
});

describe('M9.1 a draft of before a year had one name', () => {
  /** Drafts as an earlier release let it. */
  async function draftedBefore(name: string, content: object): Promise<string> {
    const opens = draftPublication(
      {
        id: '00000000-0000-4000-8000-0000000000aa',
        what: 'calendars',
        name,
        content: content as Content,
        official: { id: 'CD-0099', name: 'An official' },
        replaces: null,
      },
      city.clock.now,
      { as: 'platform', process: 'deployment' },
    );
    if (!opens.ok) throw new Error(opens.refusal.code);
    await city.wired.cases.write({ changes: [opens.value] }, null);
    return opens.value.state.id;
  }

  const approve = (id: string) =>
    city.call('POST /v1/publications/{id}/approvals', callers.approver, {
      id,
      body: {},
      headers: { 'if-match': '"1"' },
    });

  test.each<[string, ReturnType<typeof of>, string, string]>([
    ['another', of(2027, ['2027-01-01']), 'name', 'calendar-name'],
    ['year-2027', of(2027, ['2028-01-01']), 'content.holidays.0', 'day-of-another-year'],
  ])('%s of %j is not approved', async (name, content, field, code) => {
    const refused = await approve(await draftedBefore(name, content));
    expect([refused.body.code, ...faults(refused)]).toEqual(['draft-faulty', 409, [field, code]]);
    expect(await city.wired.cases.published('calendars')).toEqual([]);
  });

  test('but one that says what it must is', async () => {
    const id = await draftedBefore('year-2027', of(2027, ['2027-01-01']));
    expect((await approve(id)).status).toBe(201);
  });
});
