/** M34.1 Whoever recorded it repairs it: a named official of the unit, not the one who filed, on conditions (Art. 34). */
import { beforeEach, describe, expect, test } from 'vitest';
import { type ApplicationsCity, applicationsCity, third, told } from '../../support/applications.ts';
import { callers } from '../../support/callers.ts';
import type { Caller } from '../../support/event.ts';
import { asFirm } from '../../support/firm.ts';

const system = { ...callers.colleague, officialId: '', officialName: '' };
const transport: Caller = {
  ...callers.colleague,
  client: 'transport',
  unit: 'transport',
  officialId: 'TR-1',
};
const nothing = [404, 'not-found'];

let city: ApplicationsCity;
let record: string;
let id: string;
let etag: string;
beforeEach(async () => {
  city = await applicationsCity();
  record = await city.repairable();
  const asked = await city.repair(record);
  id = asked.body.id;
  etag = String(asked.headers.etag);
});

const decide = (body: object, caller?: Caller, version = etag) =>
  city.decide('repairs', id, body, caller, version);
const granted = { outcome: 'granted' };

describe('M34.1 who decides', () => {
  test.each([
    ['the one who filed', callers.provider, [403, 'brought-by-oneself']],
    ['a system of the unit', system, [403, 'official-needed']],
    ['another unit', transport, nothing],
    [
      'an official who is the one recorded',
      { ...callers.colleague, subject: asFirm.subject },
      [403, 'about-oneself'],
    ],
  ])('not %s: nor is it read, claimed or given back by them', async (_, caller, answer) => {
    const headers = caller === callers.provider ? { 'acting-as': 'provider' } : {};
    expect(told(await city.call('GET /v1/repairs/{id}', caller, { id, headers }))).toEqual(answer);
    expect(told(await decide(granted, caller))).toEqual(answer);
    expect(told(await city.claim('repairs', id, caller))).toEqual(answer);
    expect(await city.marksOf(record)).toEqual(['noted']);
  });

  test.each([
    ['the management body', callers.handler],
    ['the recorded person', asFirm],
    ['supervision', callers.supervision],
  ])('not %s', async (_, caller) => {
    expect((await decide(granted, caller)).status).toBe(403);
    expect(await city.marksOf(record)).toEqual(['noted']);
  });

  test('to another unit it is as nothing: the same answer and the same calls', async () => {
    const calls: string[] = [];
    city = await applicationsCity((service) => async (name, input) => {
      calls.push(name);
      return service(name, input);
    });
    record = await city.repairable();
    ({ id } = (await city.repair(record)).body);
    const nowhere = `${id.slice(0, -1)}${id.endsWith('0') ? '1' : '0'}`;
    for (const act of [
      (of: string) => city.readOne('repairs', of, transport),
      (of: string) => city.claim('repairs', of, transport),
      (of: string) => city.act('repairs', of, 'releases', transport),
      (of: string) => city.decide('repairs', of, granted, transport, '"1-2"'),
      (of: string) => city.decide('repairs', of, granted, transport, '"9-9"'),
    ]) {
      const taken = async (of: string) => {
        calls.length = 0;
        const { status, body, headers } = await act(of);
        return { status, body, headers, calls: [...calls] };
      };
      await taken(nowhere);
      const expected = await taken(nowhere);
      expect(expected.status).toBe(404);
      expect(await taken(id)).toEqual(expected);
    }
  });

  test('a colleague reads it in its own words with the record, claims it, and another is told who has it', async () => {
    const read = await city.readOne('repairs', id, callers.colleague);
    expect([read.status, read.body.about.id]).toEqual([200, record]);
    expect((await city.claim('repairs', id)).status).toBe(201);
    expect(told(await city.claim('repairs', id, third))).toEqual([409, 'claimed-by-another']);
    expect(told(await city.readOne('repairs', id, third))).toEqual([403, 'claimed-by-another']);
    expect(told(await decide(granted, third, String(read.headers.etag)))).toEqual([412, 'changed-meanwhile']);
    expect((await city.grant('repairs', id)).status).toBe(201);
  });

  test('what was read is on the access list of whom it is about', async () => {
    await city.readOne('repairs', id, callers.colleague);
    const { body } = await city.call('GET /v1/me/accesses', asFirm, { query: { each: 'true' } });
    expect(body.items[0]).toMatchObject({
      unit: 'market-regulation',
      official: { id: 'MR-0002' },
      basis: { type: 'handling', case: id },
    });
  });
});

describe('M34.1 on what it is decided', () => {
  test('nothing is granted while a condition is named unmet', async () => {
    const answer = await decide({ ...granted, unmet: ['pledge-given'] });
    expect(told(answer)).toEqual([409, 'condition-unmet']);
    expect(await city.marksOf(record)).toEqual(['noted']);
  });

  test.each([undefined, []])('nothing is refused without naming what is not met: %j', async (unmet) => {
    const answer = await decide({ outcome: 'refused', ...(unmet ? { unmet } : {}) });
    expect(told(answer)).toEqual([409, 'unmet-required']);
    expect(answer.body.detail).toContain('duties-performed');
  });

  test.each([
    ['a condition that there is not', { unmet: ['good-looks'] }],
    ['reasons that say nothing', { unmet: ['other-law'], reasons: '\u200b ' }],
  ])('%s is refused', async (_, more) => {
    expect((await decide({ outcome: 'refused', ...more })).status).toBe(422);
  });

  test('refused, each condition is told once with reasons and remedies, and it may be asked for again on new facts', async () => {
    const unmet = ['duties-performed', 'other-law', 'duties-performed'];
    const { status, body } = await decide({ outcome: 'refused', unmet, reasons: 'Half is paid.' });
    expect([status, body.decision.unmet]).toEqual([201, ['duties-performed', 'other-law']]);
    const [notice] = (await city.notices()).filter(({ kind }) => kind === 'repair-decided');
    expect(notice).toMatchObject({
      id,
      outcome: 'refused',
      reasons: 'Half is paid.',
      unmet: ['duties-performed', 'other-law'],
      official: { id: 'MR-0002' },
    });
    expect(notice?.remedies).toContain('/v1/repairs');
    expect(await city.marksOf(record)).toEqual([]);
    expect(await city.work(callers.colleague)).toEqual([]);
    const second = await city.repair(record, { statement: 'The rest is paid.' });
    expect(second.status).toBe(201);
    expect((await city.grant('repairs', second.body.id)).status).toBe(201);
  });

  test.each([
    ['by nothing that was read', undefined, 428],
    ['by another version', '"1-9"', 412],
    ['by the version of the application alone', '"1"', 412],
  ])('not %s', async (_, version, status) => {
    const headers = version ? { 'if-match': version } : {};
    const body = { ...granted, reasons: 'So.' };
    expect((await city.act('repairs', id, 'decisions', callers.colleague, body, headers)).status).toBe(
      status,
    );
  });

  test('decided once: of two at once one is told that it changed, and nobody decides it again', async () => {
    const answers = await Promise.all([
      decide(granted),
      decide({ outcome: 'refused', unmet: ['other-law'] }, third),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 412]);
    const read = await city.readOne('repairs', id, asFirm);
    const again = await decide(granted, callers.colleague, String(read.headers.etag));
    expect(told(again)).toEqual([409, 'not-possible-now']);
  });
});

describe('M34.1 a record that changes while its repair is decided', () => {
  test('corrected since it was read: the decision rests on what is no more', async () => {
    await city.correct(record);
    expect(told(await decide(granted))).toEqual([412, 'changed-meanwhile']);
    expect((await city.grant('repairs', id)).status).toBe(201);
  });

  test('granted and corrected at once: one is told that it changed, and no state lies between', async () => {
    for (let round = 0; round < 4; round++) {
      record = await city.repairable({ 行政处罚决定书文号: `市监罚〔2026〕9${round}号` });
      const asked = await city.repair(record);
      ({ id } = asked.body);
      const version = await city.etagOf(record);
      const answers = await Promise.all([
        decide(granted, callers.colleague, String(asked.headers.etag)),
        city.correct(record, { facts: '另行查明。' }, third, version),
      ]);
      const statuses = answers.map(({ status }) => status);
      // Who corrects comes too late to what is repaired: to them it is there no more.
      expect(['201,404', '201,412', '412,201']).toContain(statuses.join());
      const isRepaired = statuses[0] === 201;
      expect(await city.marksOf(record)).toEqual([isRepaired ? 'repaired' : 'noted']);
    }
  });

  test('a correction never moves its first day on: nobody waits longer than they were told', async () => {
    const first = await city.firstDay(record);
    const corrected = await city.correct(record, { decidedOn: '2027-02-01' }, third);
    expect(corrected.body.errors).toMatchObject([{ code: 'worse-than-filed' }]);
    expect(await city.firstDay(record)).toBe(first);
    expect((await city.grant('repairs', id)).status).toBe(201);
  });

  test('deleted meanwhile, it is let go of, and tells nobody anything new', async () => {
    await city.decideObjection(await city.objected(record), { outcome: 'deleted' });
    expect((await city.grant('repairs', id)).status).toBe(201);
    expect((await city.stored(record)).state.restrictions).toEqual([]);
    expect(city.wrong(record)).toEqual([]);
    expect(await city.shownTo(record)).toEqual([]);
  });

  test('withdrawn meanwhile, it is repaired: to its provider it is there no more', async () => {
    await city.withdraw(record, third);
    expect(await city.shownTo(record)).toEqual(['official', 'system', 'subject']);
    expect((await city.grant('repairs', id)).status).toBe(201);
    expect(await city.marksOf(record)).toEqual(['repaired']);
    expect(await city.shownTo(record)).toEqual(['subject']);
  });

  test.each([
    ['a millisecond before its end', -1, false],
    ['in the second of its end', 0, false],
    ['after its end, archived', 1, true],
  ])('granted %s it is repaired, whoever has said by now that it is over', async (_, ms, isArchived) => {
    const { endsAt } = (await city.stored(record)).state;
    city.clock.now = new Date(Date.parse(endsAt) + ms).toISOString();
    if (isArchived) await city.timer(record, { type: 'archive' }, city.clock.now);
    expect((await city.grant('repairs', id)).status).toBe(201);
    expect((await city.stored(record)).state.restrictions).toMatchObject([{ mark: 'repaired' }]);
    const seen = await city.shownTo(record);
    expect(seen).toEqual(ms < 0 ? ['subject'] : []);
  });
});

describe('M34.1 invariant 4: it is decided in time, or supervision knows', () => {
  test('supervision gives it to another official of the unit, with a reason', async () => {
    await city.claim('repairs', id);
    const official = { id: third.officialId ?? '', name: third.officialName ?? '' };
    const body = { official, reason: 'On leave.' };
    expect((await city.act('repairs', id, 'assignments', callers.supervision, body)).status).toBe(201);
    expect(told(await city.readOne('repairs', id, callers.colleague))).toEqual([403, 'claimed-by-another']);
    expect((await city.decide('repairs', id, granted, third)).status).toBe(201);
  });

  test('but not to the one who filed, who would be refused and hold up everybody else', async () => {
    const official = { id: callers.provider.officialId, name: callers.provider.officialName };
    const body = { official, reason: 'On leave.' };
    expect(told(await city.act('repairs', id, 'assignments', callers.supervision, body))).toEqual([
      409,
      'brought-by-oneself',
    ]);
    expect((await city.claim('repairs', id)).status).toBe(201);
  });
});
