import { describe, expect, test } from 'vitest';
import { workOf } from '../../../shared/process/entry-changes.ts';
import { stallCommand } from '../../../shared/process/stall.ts';
import { fallenDue, recordProcess } from '../../../shared/record/process.ts';
import type { RecordState, RecordStatus } from '../../../shared/record/state.ts';
import { actors, second, shanghai, shift } from '../../support/actors.ts';
import { commands, filed, filingChange, noticeEnd, onRecord, recordIn } from '../../support/cases.ts';
import { exemption, filings } from '../../support/filings.ts';

const minute = 60 * second;
const work = (state: RecordState) => workOf(recordProcess, state);
const decideBy = shanghai('2026-04-14', '00:00:00.000');
const overdue = () =>
  onRecord(recordIn('contested'), { type: 'mark-reply-overdue' }, decideBy, actors.platform);

describe('M37.1 who has to do what until when', () => {
  test.each<RecordStatus>(['notifying', 'notified', 'active', 'withdrawn', 'deleted', 'archived'])(
    'nobody while %s',
    (status) => {
      expect(work(recordIn(status).state)).toEqual([]);
    },
  );

  test('the provider decides on a reply', () => {
    expect(work(recordIn('contested').state)).toEqual([
      { unit: 'market-regulation', what: 'decide-reply', dueAt: decideBy },
    ]);
  });

  test('M54.1 once it is overdue, supervision has it too', () => {
    expect(work(overdue().state)).toEqual([
      { unit: 'market-regulation', what: 'decide-reply', dueAt: decideBy },
      { unit: 'supervision', what: 'decide-reply', dueAt: decideBy },
    ]);
  });

  test('once decided, however late, nobody has it any more', () => {
    for (const outcome of ['confirm', 'withdraw'] as const) {
      const decided = onRecord(
        overdue(),
        commands.decideReply(outcome),
        shanghai('2026-04-20'),
        actors.provider,
      );
      expect(work(decided.state)).toEqual([]);
    }
  });

  test('a notice that came back is the provider’s', () => {
    const { state } = recordIn('returned');
    expect(work(state)).toEqual([
      { unit: 'market-regulation', what: 'notice-returned', dueAt: state.notice?.deliverBy },
    ]);
  });

  test('a workflow that failed for good is for operations until the record is settled by people', () => {
    const at = shanghai('2026-04-20');
    const stalled = onRecord(overdue(), stallCommand, at, actors.platform);
    expect(onRecord(stalled, stallCommand, shanghai('2026-04-22'), actors.platform).state).toEqual(
      stalled.state,
    );
    const entry = { unit: 'operations', what: 'workflow-stalled', dueAt: at };
    expect(work(stalled.state)).toContainEqual(entry);
    const decided = onRecord(
      stalled,
      commands.decideReply('confirm'),
      shanghai('2026-04-21'),
      actors.provider,
    );
    expect(work(decided.state)).toEqual([]);
  });
});

describe('M34.1 a reply that is open as its record is repaired', () => {
  const repairOf = 'rep-granted';
  const appliedAt = shanghai('2026-04-10');
  const restriction = {
    kind: 'repair',
    application: repairOf,
    ground: 'conduct-corrected',
    mark: 'noted',
    since: appliedAt,
    dueAt: shanghai('2026-04-21', '00:00:00.000'),
  } as const;
  const replied = () => {
    const inEffect = filed(filings.firmPenalty(), { exemption });
    return onRecord(inEffect, commands.reply(), shift(inEffect.state.filedAt, minute), actors.subject);
  };
  const noted = () => onRecord(replied(), { type: 'annotate', restriction }, appliedAt, actors.subject);
  const repaired = (before = noted()) =>
    onRecord(
      before,
      { type: 'repair', application: repairOf, granted: { performedOn: '2026-03-02' } },
      shanghai('2026-12-01'),
      actors.provider,
    );
  const late = () =>
    onRecord(noted(), { type: 'mark-reply-overdue' }, shanghai('2026-06-01'), actors.platform);
  const decisions = (state: RecordState) => work(state).filter(({ what }) => what === 'decide-reply');

  test('is owed no decision any more: nobody could read what it is about', () => {
    expect(decisions(noted().state)).toHaveLength(1);
    expect(decisions(late().state)).toHaveLength(2);
    for (const before of [noted(), late()]) expect(decisions(repaired(before).state)).toEqual([]);
  });

  test('is marked as overdue by no timer', () => {
    const { state } = repaired();
    expect(fallenDue({ ...state, owed: null }, shift(state.endsAt, -1))).toBeNull();
  });

  test.each([
    ['reply', commands.reply()],
    ['decide-reply', commands.decideReply('confirm')],
  ] as const)('takes no %s any more', (_, command) => {
    const { state } = repaired();
    const acting = command.type === 'reply' ? actors.subject : actors.provider;
    const outcome = recordProcess.decide(state, command, shanghai('2026-12-02'), acting);
    expect(outcome).toMatchObject({ ok: false, refusal: { code: 'not-possible-now' } });
  });
});

describe('M11.2 the notice workflow', () => {
  test('E8 no filing starts one: it starts once its notice is delivered, by its own name, and is told the end', () => {
    expect(filingChange().messages).toEqual([]);
    const { state } = filed();
    const data = {
      method: 'acknowledged',
      on: '2026-03-24',
      endsAt: noticeEnd,
      countedTo: '2026-04-03',
    } as const;
    const event = { type: 'NoticeDelivered', data, secret: { proof: null } } as const;
    const happened = { seq: 2, at: state.filedAt, by: { as: 'subject' } } as const;
    const start = { workflow: 'notice', name: state.id, input: { id: state.id, endsAt: noticeEnd } };
    expect(recordProcess.sends(state, event, happened)).toEqual([{ to: 'workflow', start }]);
  });

  test('is not started where a cited law lets the record take effect at once', () => {
    const { messages, state } = filingChange(filings.firmPenalty(), { exemption });
    expect(messages).toEqual([]);
    expect(state).toMatchObject({ status: 'active', notice: null, exemption });
  });

  test('no later event starts it again', () => {
    const { state } = recordIn('notifying');
    expect(
      recordProcess.sends(
        state,
        {
          type: 'RecordAnnotated',
          data: {
            restriction: {
              kind: 'objection',
              application: 'o',
              ground: 'error',
              mark: 'annotated',
              since: state.filedAt,
              dueAt: state.filedAt,
            },
          },
        },
        { seq: 2, at: state.filedAt, by: { as: 'subject' } },
      ),
    ).toEqual([]);
  });

  const settled = { settled: true };
  const endsAt = { settled: false, endsAt: shanghai('2026-04-04', '00:00:00.000') };
  const replied = { settled: false, decideBy };

  test.each<[RecordStatus, object | null, object | null, object | null]>([
    ['notifying', null, null, null],
    ['notified', endsAt, null, null],
    ['contested', endsAt, replied, null],
    ['active', settled, settled, settled],
    ['withdrawn', settled, settled, settled],
    ['returned', settled, settled, settled],
    ['deleted', settled, settled, settled],
    ['archived', settled, settled, settled],
  ])('while %s its three waits are told', (status, delivery, reply, decision) => {
    const { state } = recordIn(status);
    expect(
      (['delivery', 'reply', 'decision'] as const).map((step) => recordProcess.waits[step](state)),
    ).toEqual([delivery, reply, decision]);
  });

  test('there are no other waits', () => {
    expect(Object.keys(recordProcess.waits)).toEqual(['delivery', 'reply', 'decision']);
  });
});

describe('M36.1 when the sweep finds a record', () => {
  test.each<RecordStatus>(['active', 'withdrawn', 'returned', 'deleted'])(
    'at the end of its recording period while %s',
    (status) => {
      const { state } = recordIn(status);
      expect(recordProcess.due({ ...state, owed: null })).toBe(state.endsAt);
    },
  );

  test.each<RecordStatus>(['withdrawn', 'deleted', 'archived'])(
    'E8 half an hour after others were owed something of it while %s, until that is seen to',
    (status) => {
      const { state } = recordIn(status);
      const owed = { from: state.filedAt, last: state.filedAt };
      const at = shift(state.filedAt, 30 * minute);
      expect(recordProcess.due({ ...state, owed })).toBe(at);
      expect(fallenDue({ ...state, owed }, at)).toEqual({ type: 'settle-owed' });
      expect(fallenDue({ ...state, owed }, shift(at, -1))).toBeNull();
    },
  );

  test('E8 at the limit of delivery while notifying, on its second: no workflow waits for that', () => {
    const { state } = recordIn('notifying');
    const deliverBy = state.notice?.deliverBy ?? '';
    expect(recordProcess.due(state)).toBe(deliverBy);
    expect(fallenDue(state, shift(deliverBy, -1))).toBeNull();
    expect(fallenDue(state, deliverBy)).toEqual({ type: 'return' });
    expect(recordProcess.due({ ...state, endsAt: shift(deliverBy, -1) })).toBe(shift(deliverBy, -1));
  });

  test.each([
    ['the end of its period to reply', 'notified', noticeEnd],
    ['the end of the official’s limit', 'contested', recordIn('contested').state.notice?.decideBy ?? ''],
  ] as const)('a while after %s while %s: the workflow is first', (_, status, limit) => {
    const { state } = recordIn(status);
    const at = shift(limit, 10 * minute);
    expect(recordProcess.due(state)).toBe(at);
    expect(fallenDue(state, shift(at, -1))).toBeNull();
    const type = status === 'notified' ? 'activate' : 'mark-reply-overdue';
    expect(fallenDue(state, at)).toEqual({ type });
  });

  test('at the end of its recording period once its overdue reply is marked', () => {
    const late = shift(recordIn('contested').state.notice?.decideBy ?? '', minute);
    const { state } = onRecord(recordIn('contested'), { type: 'mark-reply-overdue' }, late, actors.platform);
    expect(recordProcess.due(state)).toBe(state.endsAt);
  });

  test('never again once archived', () => {
    expect(recordProcess.due(recordIn('archived').state)).toBeNull();
  });
});

describe('M10.2 a record as filed', () => {
  test('M7.1 says who filed it, and the same decision about the same subject has the same keyed name', () => {
    const one = filed(filings.firmPenalty());
    expect(one.state.secret.official.name).toBe('Lin Zhao');
    const name = (change: Record<string, unknown>) => filed(filings.firmPenalty(change)).state.names;
    expect(name({ 违法事实: '另行查明。', 行政处罚决定书文号: '市监罚[2026]1号' })).toEqual(one.state.names);
    expect(name({ 行政处罚决定书文号: '市监罚〔2026〕2号' })).not.toEqual(one.state.names);
    expect(filed(filings.personPenalty()).state.names).not.toEqual(one.state.names);
    expect(one.state.id).not.toContain(one.state.names[0] ?? '');
  });
});
