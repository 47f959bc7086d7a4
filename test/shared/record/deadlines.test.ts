import { describe, expect, test } from 'vitest';
import type { Actor } from '../../../shared/actor.ts';
import type { Stored } from '../../../shared/process/change.ts';
import type { RecordCommand } from '../../../shared/record/commands.ts';
import { timelinessFaults } from '../../../shared/record/file.ts';
import { recordProcess } from '../../../shared/record/process.ts';
import type { DeliveryMethod, RecordState } from '../../../shared/record/state.ts';
import { parameters } from '../../../shared/regulation.ts';
import { actors, second, shanghai, shift } from '../../support/actors.ts';
import { commands, filed, giveCommand, noticeEnd, onRecord, recordIn } from '../../support/cases.ts';
import { designations, filings, penalties } from '../../support/filings.ts';
import { penalty } from '../../support/formats.ts';
import { explained } from '../../support/refusals.ts';

function attempt(before: Stored<RecordState>, command: RecordCommand, at: string, actor: Actor): string {
  const ran = giveCommand(recordProcess, before, command, at, actor);
  return ran.ok ? ran.value.state.status : explained(ran.refusal);
}

const deliver = (method: DeliveryMethod, on: string, noticePeriodDays = 10): RecordCommand => ({
  type: 'deliver',
  method,
  on,
  proof: method === 'acknowledged' ? null : 'receipt 17',
  noticePeriodDays,
  calendars: [],
  items: [],
});

describe('M11.2 who may deliver a notice, and how', () => {
  const at = shanghai('2026-03-24');
  const methods: DeliveryMethod[] = ['in-person', 'registered-mail', 'electronic', 'public-announcement'];

  test('the notified person acknowledges', () => {
    expect(attempt(filed(), deliver('acknowledged', '2026-03-24'), at, actors.subject)).toBe('notified');
  });

  test.each(methods)('a named official of the provider certifies service by %s', (method) => {
    expect(attempt(filed(), deliver(method, '2026-03-24'), at, actors.provider)).toBe('notified');
  });

  test.each(methods)('the notified person does not certify service by %s', (method) => {
    expect(attempt(filed(), deliver(method, '2026-03-24'), at, actors.subject)).toBe('wrong-delivery-method');
  });

  test('an official does not acknowledge in place of the person', () => {
    expect(attempt(filed(), deliver('acknowledged', '2026-03-24'), at, actors.provider)).toBe(
      'wrong-delivery-method',
    );
  });

  test.each([
    ['a case system without a named official', actors.machine],
    ['the platform itself', actors.platform],
  ])('Invariant 13: %s certifies nothing', (_, actor) => {
    for (const method of methods) {
      expect(attempt(filed(), deliver(method, '2026-03-24'), at, actor)).toBe('not-found');
    }
  });

  test.each([
    ['2026-03-19', 'impossible-delivery-date', 'the day before the notice was issued'],
    ['2026-03-20', 'notified', 'the day it was issued'],
    ['2026-03-24', 'notified', 'today'],
    ['2026-03-25', 'impossible-delivery-date', 'tomorrow'],
  ])('served on %s: %s (%s)', (on, outcome) => {
    expect(attempt(filed(), deliver('in-person', on), at, actors.provider)).toBe(outcome);
  });

  test('the day is that of Asia/Shanghai: at 00:00 there it is already the next', () => {
    const midnight = shanghai('2026-03-25', '00:00:00.000');
    const tomorrow = deliver('in-person', '2026-03-25');
    expect(attempt(filed(), tomorrow, midnight, actors.provider)).toBe('notified');
    expect(attempt(filed(), tomorrow, shift(midnight, -1), actors.provider)).toBe('impossible-delivery-date');
  });
});

describe('M11.2 the notice period', () => {
  const endOf = (on: string, registered: string, days?: number) => {
    const ran = giveCommand(
      recordProcess,
      filed(),
      deliver('in-person', on, days),
      registered,
      actors.provider,
    );
    return ran.ok ? ran.value.state.notice?.endsAt : explained(ran.refusal);
  };

  test('starts the day after and runs to 24:00 of its last day', () => {
    expect(endOf('2026-03-24', shanghai('2026-03-24', '00:00:00.000'))).toBe(noticeEnd);
    expect(endOf('2026-03-24', shanghai('2026-03-24', '23:59:59.999'))).toBe(noticeEnd);
    expect(endOf('2026-03-24', shanghai('2026-03-25', '00:00:00.000'))).toBe(
      shanghai('2026-04-08', '00:00:00.000'),
    );
  });

  test('moves beyond the holiday it would end on: the person must act (Qingming, 4 to 6 April 2026)', () => {
    expect(endOf('2026-03-25', shanghai('2026-03-25'))).toBe(shanghai('2026-04-08', '00:00:00.000'));
  });

  test('A14 an announcement counts as served 30 days after it (Civil Procedure Law, Art. 95)', () => {
    const announced = (on: string, registered: string) => {
      const ran = giveCommand(
        recordProcess,
        filed(),
        deliver('public-announcement', on),
        registered,
        actors.provider,
      );
      return ran.ok ? ran.value.state.notice?.endsAt : explained(ran.refusal);
    };
    // 24 March and 30 days is 23 April; ten days to act end on 3 May, a holiday: to the end of 6 May.
    expect(announced('2026-03-24', shanghai('2026-03-24'))).toBe(shanghai('2026-05-07', '00:00:00.000'));
    // Registered after those 30 days it counts from its registration, as any other.
    expect(announced('2026-03-24', shanghai('2026-05-12'))).toBe(shanghai('2026-05-23', '00:00:00.000'));
  });

  test('a service that is registered late shortens nobody’s time to reply', () => {
    expect(endOf('2026-03-20', shanghai('2026-04-10'))).toBe(endOf('2026-04-10', shanghai('2026-04-10')));
  });

  test('is as long as the deployment sets it (five days from 7 April end on a Sunday, so on Monday)', () => {
    expect(endOf('2026-04-07', shanghai('2026-04-07'), 5)).toBe(shanghai('2026-04-14', '00:00:00.000'));
  });

  test.each([
    [-second, 'notice-period-running'],
    [-1, 'notice-period-running'],
    [0, 'active'],
    [second, 'active'],
  ])('%i ms from its end, taking effect without a reply: %s', (ms, outcome) => {
    const at = shift(noticeEnd, ms);
    expect(attempt(recordIn('notified'), { type: 'activate' }, at, actors.platform)).toBe(outcome);
  });

  test.each([
    [-second, 'contested'],
    [-1, 'contested'],
    [0, 'notice-period-over'],
    [second, 'notice-period-over'],
  ])('%i ms from its end, a reply: %s', (ms, outcome) => {
    const at = shift(noticeEnd, ms);
    expect(attempt(recordIn('notified'), commands.reply(), at, actors.subject)).toBe(outcome);
    expect(attempt(recordIn('contested'), commands.reply('And one thing more.'), at, actors.subject)).toBe(
      outcome,
    );
  });

  test('every reply is counted, and none moves the official’s limit', () => {
    const first = recordIn('contested');
    const second = onRecord(
      first,
      commands.reply('And one thing more.'),
      shift(noticeEnd, -1),
      actors.subject,
    );
    expect(second.state.notice?.replies.count).toBe(2);
    expect(second.state.notice?.decideBy).toBe(first.state.notice?.decideBy);
  });
});

describe('M11.2 the decision on a reply', () => {
  const confirm = commands.decideReply('confirm');
  const withdraw = commands.decideReply('withdraw');

  test.each([
    [-second, 'notice-period-running'],
    [-1, 'notice-period-running'],
    [0, 'active'],
    [second, 'active'],
  ])('%i ms from the end of the notice period, confirming: %s', (ms, outcome) => {
    expect(attempt(recordIn('contested'), confirm, shift(noticeEnd, ms), actors.provider)).toBe(outcome);
  });

  test('withdrawing is possible at once', () => {
    const at = shift(shanghai('2026-03-30'), 1);
    expect(attempt(recordIn('contested'), withdraw, at, actors.provider)).toBe('withdrawn');
  });

  test('keeps who decided, when and why', () => {
    const at = shanghai('2026-04-08');
    const decided = onRecord(recordIn('contested'), confirm, at, actors.provider).state;
    expect(decided.notice?.decision).toEqual({ at, outcome: 'confirm', official: actors.provider.official });
    expect(decided.secret.decisionReasons).toBe('The file bears it out.');
  });

  test('a contested record never takes effect by time alone, however late the official is', () => {
    const late = shanghai('2026-12-01');
    expect(attempt(recordIn('contested'), { type: 'activate' }, late, actors.platform)).toBe(
      'not-possible-now',
    );
  });

  // Ten days after the notice period's last day, 3 April.
  const decideBy = shanghai('2026-04-14', '00:00:00.000');

  test('is due ten days after the last day of the notice period, an official’s limit: no rest day moves it', () => {
    expect(recordIn('contested').state.notice?.decideBy).toBe(decideBy);
  });

  test.each([
    [-second, 'not-yet-due'],
    [-1, 'not-yet-due'],
    [0, 'contested'],
    [second, 'contested'],
  ])('%i ms from its limit, the overdue mark: %s', (ms, outcome) => {
    const mark: RecordCommand = { type: 'mark-reply-overdue' };
    expect(attempt(recordIn('contested'), mark, shift(decideBy, ms), actors.platform)).toBe(outcome);
  });

  test('the overdue mark says since when, and marking twice is marking once', () => {
    const mark: RecordCommand = { type: 'mark-reply-overdue' };
    const marked = onRecord(recordIn('contested'), mark, shift(decideBy, 5 * second), actors.platform);
    expect(marked.state.notice?.overdueSince).toBe(decideBy);
    const again = giveCommand(recordProcess, marked, mark, shift(decideBy, 9 * second), actors.platform);
    expect(again).toMatchObject({ ok: true, value: { events: [], state: marked.state } });
  });
});

describe('M11.2 a notice that cannot be delivered', () => {
  const limit = shanghai('2026-05-20', '00:00:00.000');

  test('has its limit from its issue', () => {
    expect(filed().state.notice?.deliverBy).toBe(limit);
    expect(parameters.deliveryLimitDays.default).toBe(60);
  });

  test.each([
    [-second, 'delivery-still-possible'],
    [-1, 'delivery-still-possible'],
    [0, 'returned'],
    [second, 'returned'],
  ])('%i ms from its limit, going back: %s', (ms, outcome) => {
    expect(attempt(filed(), { type: 'return' }, shift(limit, ms), actors.platform)).toBe(outcome);
  });
});

describe('M36.1 the recording period', () => {
  test.each([
    [
      'minor: three months from the document',
      { 处罚类别: '警告', '罚款金额（万元）': null, 公示截止期: null },
      '2026-06-13',
    ],
    ['general: one year', { 公示截止期: null }, '2027-03-13'],
    [
      'serious: three years',
      {
        处罚类别: '吊销许可证件',
        暂扣或吊销证照名称及编号: '食品经营许可证',
        公示截止期: null,
        '罚款金额（万元）': null,
      },
      '2029-03-13',
    ],
    ['as the provider states it, where that is earlier', { 公示截止期: '2026-09-30' }, '2026-10-01'],
    [
      'never longer than the catalog, whatever the provider states',
      { 公示截止期: '2031-01-01' },
      '2027-03-13',
    ],
  ])('%s', (_, change, firstDayOver) => {
    expect(filed(filings.firmPenalty(change)).state.endsAt).toBe(shanghai(firstDayOver, '00:00:00.000'));
  });

  test('M24.1 a designation: five years', () => {
    const { endsAt } = filed(filings.firmDesignation(), { item: designations }).state;
    expect(endsAt).toBe(shanghai('2031-03-13', '00:00:00.000'));
  });

  test.each([
    [-second, 'recording-period-running'],
    [-1, 'recording-period-running'],
    [0, 'archived'],
    [second, 'archived'],
  ])('%i ms from its end, archiving: %s', (ms, outcome) => {
    const record = recordIn('active');
    const at = shift(record.state.endsAt, ms);
    expect(attempt(record, { type: 'archive' }, at, actors.platform)).toBe(outcome);
  });

  test.each<[string, string, string | undefined, string]>([
    ['2026-03-13', '2026-03-12', 'date-in-future', 'decided tomorrow'],
    ['2026-03-12', '2026-03-12', undefined, 'decided today'],
    ['2025-03-12', '2026-03-12', undefined, 'on the last day of its year'],
    ['2025-03-11', '2026-03-12', 'recording-period-over', 'the day after'],
  ])('a decision of %s, received on %s: %s (%s)', (decided, received, code) => {
    const filing = filings.firmPenalty({ 处罚决定日期: decided, 公示截止期: null });
    const midnight = shanghai(received, '00:00:00.000');
    const faults = timelinessFaults(penalties, penalty, filing, midnight);
    expect(faults.map(explained)).toEqual(code ? [code] : []);
    for (const { field } of faults) expect(field).toBe('处罚决定日期');
  });
});
