/** M11.2 a notice: delivered, replied to, decided on, or back, each on its day and not a second besides. */
import { describe, expect, test } from 'vitest';
import type { Outcome } from '../../../shared/outcome.ts';
import type { RecordCommand, RecordEvent } from '../../../shared/record/commands.ts';
import {
  activate,
  decideReply,
  deliver,
  markOverdue,
  reply,
  returnNotice,
} from '../../../shared/record/decide-notice.ts';
import type { RecordState } from '../../../shared/record/state.ts';
import { actors, shanghai, shift } from '../../support/actors.ts';
import { commands, filed, itemEnd, noticeEnd, onRecord, recordIn } from '../../support/cases.ts';
import { exemption } from '../../support/filings.ts';
import { wordsOf } from '../../support/refusals.ts';

const { provider, subject } = actors;
const tick = 1;

/** What came of it: the events, or the code of the refusal and from when on it is right. */
const cameOf = (outcome: Outcome<RecordEvent[]>) =>
  outcome.ok ? outcome.value.map(({ type }) => type) : [outcome.refusal.code, outcome.refusal.early];
const dataOf = (outcome: Outcome<RecordEvent[]>) => (outcome.ok ? outcome.value[0]?.data : null);

type Of<T extends RecordCommand['type']> = Extract<RecordCommand, { type: T }>;

describe('a notice is delivered', () => {
  const { state } = filed();
  const served = (on: string, method: Of<'deliver'>['method'] = 'in-person'): Of<'deliver'> => ({
    ...(commands.acknowledge(on) as Of<'deliver'>),
    method,
    proof: 'A receipt that was signed.',
  });
  const limit = state.notice?.deliverBy ?? '';

  test('up to the second on which the limit is over, whoever comes by then', () => {
    const before = shift(limit, -tick);
    expect(cameOf(deliver(state, served('2026-03-24'), before, provider))).toEqual(['NoticeDelivered']);
    for (const late of [limit, shift(limit, tick)])
      expect(cameOf(deliver(state, served('2026-03-24'), late, provider))).toEqual([
        'delivery-limit-over',
        undefined,
      ]);
  });

  test('from the day of its issue on; where that is not known, from the day of its record', () => {
    const { notice } = state;
    const known = { ...state, notice: notice && { ...notice, issuedAt: shanghai('2026-03-22') } };
    const none = { ...state, notice: null };
    const at = shanghai('2026-03-25', '09:00:00.000');
    const on = (of: RecordState, day: string) => cameOf(deliver(of, served(day), at, provider))[0];
    expect([on(known, '2026-03-21'), on(known, '2026-03-22')]).toEqual([
      'impossible-delivery-date',
      'NoticeDelivered',
    ]);
    expect([on(none, '2026-03-19'), on(none, '2026-03-20')]).toEqual([
      'impossible-delivery-date',
      'NoticeDelivered',
    ]);
  });

  test.each([
    ['in person on the day', '2026-03-24', 'in-person', '2026-04-03'],
    ['entered a day late, from that day', '2026-03-23', 'in-person', '2026-04-03'],
    ['announced, thirty days later', '2026-03-24', 'public-announcement', '2026-05-03'],
  ] as const)('%s, the days are counted from when it counts', (_, on, method, countedTo) => {
    const at = shanghai('2026-03-24', '09:00:00.000');
    expect(dataOf(deliver(state, served(on, method), at, provider))).toMatchObject({ countedTo });
  });
});

describe('a notice is replied to', () => {
  const { state } = recordIn('notified');
  const words = commands.reply() as Of<'reply'>;

  test('until its period is over, and its decision is due from the last day on', () => {
    const last = reply(state, words, shift(noticeEnd, -tick));
    expect(cameOf(last)).toEqual(['ReplyReceived']);
    // Ten days from Friday 3 April.
    expect(dataOf(last)).toMatchObject({ decideBy: shanghai('2026-04-14', '00:00:00.000') });
    expect(cameOf(reply(state, words, noticeEnd))).toEqual(['notice-period-over', undefined]);
  });

  test('whose end is not known, from the day of the first reply on, however many follow', () => {
    const earlier = filed(undefined, { exemption });
    const first = onRecord(earlier, words, shanghai('2026-03-23', '10:00:00.000'), subject).state;
    const unknown = {
      ...first,
      exemption: first.exemption && {
        ...first.exemption,
        hearing: { ...first.exemption.hearing, endsAt: null, countedTo: null, decideBy: null },
      },
    };
    const decideBy = shanghai('2026-04-04', '00:00:00.000');
    const now = shanghai('2026-03-24', '10:00:00.000');
    expect(dataOf(reply(unknown, words, now))).toMatchObject({ decideBy });
    const second = {
      ...unknown,
      exemption: { ...unknown.exemption, hearing: { ...unknown.exemption?.hearing, decideBy } },
    } as RecordState;
    expect(dataOf(reply(second, words, shanghai('2026-04-01')))).toMatchObject({ decideBy });
  });

  test('in so many words altogether, and not one more', () => {
    const now = shanghai('2026-03-30');
    const kibibytes = 128;
    // Beside the words there are two marks around them, and room for their event.
    const whole = 'x'.repeat(kibibytes * 1024 - 1024 - 2);
    expect(cameOf(reply(state, { ...words, text: whole }, now))).toEqual(['ReplyReceived']);
    const more = reply(state, { ...words, text: `${whole}x` }, now);
    expect(cameOf(more)).toEqual(['replies-too-long', undefined]);
    expect(more.ok ? '' : wordsOf(more.refusal)).toContain(String(kibibytes));
    const said = onRecord(recordIn('notified'), { ...words, text: 'x'.repeat(1000) }, now, subject).state;
    const room = 'x'.repeat(whole.length - 1000 - 1024 - 2);
    expect(cameOf(reply(said, { ...words, text: room }, now))).toEqual(['ReplyReceived']);
    expect(cameOf(reply(said, { ...words, text: `${room}x` }, now))).toEqual(['replies-too-long', undefined]);
  });

  test('and not once its item has ended', () => {
    const items = [itemEnd(state, shanghai('2026-03-28'))];
    expect(cameOf(reply(state, { ...words, items }, shanghai('2026-03-30')))).toEqual([
      'item-ended',
      undefined,
    ]);
    expect(cameOf(reply(state, { ...words, items }, shanghai('2026-03-27')))).toEqual(['ReplyReceived']);
  });
});

describe('a reply is decided on', () => {
  const { state } = recordIn('contested');
  const decision = (outcome: 'confirm' | 'withdraw') => commands.decideReply(outcome) as Of<'decide-reply'>;
  const before = shift(noticeEnd, -tick);

  test('confirmed once the period is over, which is everybody’s; given in to at any time', () => {
    expect(cameOf(decideReply(state, decision('confirm'), before))[0]).toBe('notice-period-running');
    expect(cameOf(decideReply(state, decision('confirm'), noticeEnd))).toEqual(['ReplyDecided']);
    expect(cameOf(decideReply(state, decision('withdraw'), before))).toEqual(['ReplyDecided']);
  });

  test('of an item that has ended nothing is confirmed, and what is given in to is', () => {
    const items = [itemEnd(state, shanghai('2026-03-28'))];
    expect(cameOf(decideReply(state, { ...decision('confirm'), items }, noticeEnd))[0]).toBe('item-ended');
    expect(cameOf(decideReply(state, { ...decision('withdraw'), items }, noticeEnd))).toEqual([
      'ReplyDecided',
    ]);
  });

  test('late, it is marked once, from the end of its day on', () => {
    const dueAt = state.notice?.decideBy ?? '';
    expect(cameOf(markOverdue(state, shift(dueAt, -tick)))).toEqual(['not-yet-due', dueAt]);
    expect(cameOf(markOverdue(state, dueAt))).toEqual(['ReplyOverdue']);
    const marked = { ...state, notice: state.notice && { ...state.notice, overdueSince: dueAt } };
    expect(cameOf(markOverdue(marked, shift(dueAt, tick)))).toEqual([]);
  });
});

describe('what time alone does', () => {
  const { state } = recordIn('notified');

  test('a record is active when the period is over, told beforehand from when on', () => {
    expect(cameOf(activate(state, shift(noticeEnd, -tick)))).toEqual(['notice-period-running', noticeEnd]);
    expect(cameOf(activate(state, noticeEnd))).toEqual(['RecordActivated']);
    expect(cameOf(activate(filed().state, noticeEnd))).toEqual(['notice-period-running', undefined]);
    expect(cameOf(activate({ ...state, notice: null }, noticeEnd))).toEqual([
      'notice-period-running',
      undefined,
    ]);
  });

  test('a notice that could not be delivered comes back when its limit is over', () => {
    const notifying = filed().state;
    const limit = notifying.notice?.deliverBy ?? '';
    expect(cameOf(returnNotice(notifying, shift(limit, -tick)))).toEqual(['delivery-still-possible', limit]);
    expect(cameOf(returnNotice(notifying, limit))).toEqual(['NoticeReturned']);
    expect(cameOf(returnNotice({ ...notifying, notice: null }, limit))).toEqual([
      'delivery-still-possible',
      undefined,
    ]);
  });
});
