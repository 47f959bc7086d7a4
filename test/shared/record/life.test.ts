/** What happens to a record beside its notice: it is asked to be destroyed, looked at by supervision, ended by an item or a consent. */
import { describe, expect, test } from 'vitest';
import type { CatalogItem } from '../../../shared/catalog/items.ts';
import { giveConsent } from '../../../shared/consent/process.ts';
import type { Stored } from '../../../shared/process/change.ts';
import type { RecordCommand } from '../../../shared/record/commands.ts';
import { periodsMoved } from '../../../shared/record/moved.ts';
import { fallenDue, isOfWorkflow, recordProcess } from '../../../shared/record/process.ts';
import type { RecordState } from '../../../shared/record/state.ts';
import { actors, shanghai, shift, supervisionOfficial } from '../../support/actors.ts';
import { commands, expunging, filed, giveCommand, itemEnd, onRecord, recordIn } from '../../support/cases.ts';
import { explained } from '../../support/refusals.ts';

const { provider, supervision, platform } = actors;
const asked = shanghai('2026-04-10');
const decided = shanghai('2026-04-12');
const ask: RecordCommand = { type: 'ask-expunging', ...expunging };
const letStand = { type: 'let-stand', expungement: expunging.expungement, calendars: [] } as const;
const expunge = { type: 'expunge', expungement: expunging.expungement } as const;

const askedOf = (record: Stored<RecordState>, at = asked) => onRecord(record, ask, at, provider);
/** A command that is held against other items: of a command of any kind the compiler does not know that it has some. */
const withItems = (command: RecordCommand, items: readonly CatalogItem[]) =>
  ({ ...command, items }) as RecordCommand;

function attempt(
  before: Stored<RecordState>,
  command: RecordCommand,
  at: string,
  by: Parameters<typeof giveCommand>[4],
) {
  const ran = giveCommand(recordProcess, before, command, at, by);
  return ran.ok ? ran.value.events.map(({ type }) => type) : explained(ran.refusal);
}

describe('M16.1 a record that is asked to be destroyed', () => {
  test('keeps by which case, since when and until when it is decided; a second asking is refused', () => {
    const record = askedOf(recordIn('active'));
    expect(record.state.expunging).toEqual({ ...expunging, since: asked });
    expect(attempt(record, ask, decided, provider)).toContain('already-asked');
    expect(attempt(recordIn('active'), ask, asked, provider)).toEqual(['ExpungingAsked']);
  });

  test.each([letStand, expunge])('is decided by its own case alone: $type', (command) => {
    const another: RecordCommand = { ...command, expungement: 'exp-2' };
    expect(attempt(askedOf(recordIn('active')), another, decided, supervision)).toContain('not-possible-now');
    expect(attempt(recordIn('active'), command, decided, supervision)).toContain('not-possible-now');
  });

  test('let stand it is as it was, and is hidden by no further asking', () => {
    const before = recordIn('active');
    const { state } = onRecord(askedOf(before), letStand, decided, supervision);
    expect({ ...state, owed: null }).toEqual({ ...before.state, stoodOnce: true });
    expect(attempt(askedOf(before), letStand, decided, supervision)).toEqual(['ExpungingRefused']);
  });

  test('let stand, what ran for who could not act runs on by the days that were lost', () => {
    const record = recordIn('notified');
    const { notice } = record.state;
    const during = shanghai('2026-03-30');
    const after = shanghai('2026-04-02');
    const held = askedOf(record, during);
    expect(attempt(held, letStand, after, supervision)).toEqual(['ExpungingRefused', 'PeriodsMoved']);
    const { state } = onRecord(held, letStand, after, supervision);
    // Four days, the first and the last among them: from Friday the 3rd to Tuesday the 7th.
    expect([notice?.endsAt, state.notice?.endsAt]).toEqual([
      shanghai('2026-04-04', '00:00:00.000'),
      shanghai('2026-04-08', '00:00:00.000'),
    ]);
    expect(state.notice?.countedTo).toBe('2026-04-07');
    expect(state.notice?.deliverBy).toBe(notice?.deliverBy);
    // One that was let stand once was kept from nobody, and loses no day.
    const again = askedOf({ ...record, state: { ...record.state, stoodOnce: true } }, during);
    expect(attempt(again, letStand, after, supervision)).toEqual(['ExpungingRefused']);
  });

  test('let stand before it was delivered, there is as much more time for that', () => {
    const record = recordIn('notifying');
    const { state } = onRecord(
      askedOf(record, shanghai('2026-03-30')),
      letStand,
      shanghai('2026-03-31'),
      supervision,
    );
    expect(state.notice?.deliverBy).toBe(shift(record.state.notice?.deliverBy ?? '', 2 * 86_400_000));
    expect(state.notice?.endsAt).toBe(record.state.notice?.endsAt);
  });

  test('nothing comes about by time while it is kept from who must act; its end does', () => {
    // What others are owed of the asking is another matter.
    const held = { ...askedOf(recordIn('notifying')).state, owed: null };
    expect(fallenDue(held, shift(held.notice?.deliverBy ?? '', 1))).toBeNull();
    expect(fallenDue(held, held.endsAt)).toEqual({ type: 'archive' });
    expect(recordProcess.due(held)).toBe(held.endsAt);
  });

  test('expunged it has a status of its own, and by which case; the notices that it gave stay', () => {
    const { state } = onRecord(askedOf(recordIn('active')), expunge, decided, supervision);
    expect(state).toMatchObject({ status: 'expunged', expunging: null, isDeleted: true });
    expect(state.expunged).toMatchObject({ at: decided, expungement: expunging.expungement });
    expect(state.expunged?.given).toEqual(recordProcess.notices(recordIn('active').state));
    // All that is left to do is what others are owed of it.
    expect(fallenDue(state, state.endsAt)).toEqual({ type: 'settle-owed' });
    expect(fallenDue({ ...state, owed: null }, shift(state.endsAt, 1))).toBeNull();
  });
});

describe('M11.2, M16.1 how it was filed is looked at by supervision once', () => {
  const exemption = {
    law: { en: 'Food Safety Law', zh: '食品安全法' },
    article: { en: 'Art. 118', zh: '第一百一十八条' },
  };
  const alarm = { code: 'identity-number-in-text', values: {} } as const;
  const answered = [{ field: '违法事实', ...alarm, reason: 'It is the number of a permit.' }];

  test('that an exemption was used: nothing of the record changes by it', () => {
    const record = filed(undefined, { exemption });
    const { state } = onRecord(record, commands.reviewExemption(), decided, supervision);
    expect(state.exemption).toEqual({
      ...record.state.exemption,
      review: { at: decided, official: supervisionOfficial },
    });
    expect(state.secret.finding).toBe('The risk was imminent, and the file says so.');
    expect(recordProcess.entries(record.state).work.map(({ what }) => what)).toEqual(['exemption-used']);
    expect(recordProcess.entries(state).work).toEqual([]);
  });

  test('that an alarm was overridden', () => {
    const record = filed(undefined, { answered });
    const { overridden } = record.state;
    if (!overridden) return expect(overridden).toBeDefined();
    expect(recordProcess.entries(record.state).work).toContainEqual({
      unit: 'supervision',
      what: 'alarm-overridden',
      dueAt: overridden.reviewBy,
    });
    const { state } = onRecord(record, commands.reviewOverride(), decided, supervision);
    expect(state.overridden).toEqual({
      ...overridden,
      review: { at: decided, official: supervisionOfficial },
    });
    expect(state.secret.alarmFinding).toBe('The text names a street, and nobody’s faith.');
    expect(recordProcess.entries(state).work).toEqual([]);
  });
});

describe('M9.1, M15.1 what it rests on ends while its notice runs', () => {
  const at = shanghai('2026-03-28');

  test('its item: whatever is done with the notice, it never takes effect', () => {
    const items = [itemEnd(recordIn('notified').state, at)];
    const recount: RecordCommand = { type: 'recount', calendars: [], items };
    expect(attempt(recordIn('notified'), recount, at, platform)).toEqual(['ItemEnded']);
    expect(attempt(recordIn('notified'), recount, shift(at, -1), platform)).toEqual([]);
    expect(attempt(recordIn('active'), recount, shanghai('2026-04-20'), platform)).toContain(
      'not-possible-now',
    );
    const deliver = withItems(commands.acknowledge('2026-03-28'), items);
    expect(attempt(recordIn('notifying'), deliver, at, actors.subject)).toEqual(['ItemEnded']);
    const { state } = onRecord(recordIn('notified'), recount, at, platform);
    expect(state).toMatchObject({ status: 'item-ended', cameToNothing: true, itemEnded: { at } });
  });

  test('the consent of its person: so it does, and nobody owes anything on it', () => {
    const { state: notified } = recordIn('notified');
    const given = giveConsent(
      notified.subject,
      {
        id: '00000000-0000-4000-8000-000000000003',
        notice: 1,
        to: notified.provider,
        kinds: ['market'],
        purposes: ['procurement-and-projects'],
        until: shanghai('2027-01-01'),
      },
      shanghai('2026-01-01'),
    );
    const record = {
      ...recordIn('notified'),
      state: { ...notified, consent: { id: given.id, until: given.until } },
    };
    const recount = (consent?: typeof given | null): RecordCommand => ({
      type: 'recount',
      calendars: [],
      items: [],
      ...(consent === undefined ? {} : { consent }),
    });
    const withdrawn = { ...given, status: 'withdrawn' as const };
    expect(attempt(record, recount(given), at, platform)).toEqual([]);
    expect(attempt(record, recount(), at, platform)).toEqual([]);
    expect(attempt(recordIn('notified'), recount(withdrawn), at, platform)).toEqual([]);
    for (const ended of [withdrawn, null])
      expect(attempt(record, recount(ended), at, platform)).toEqual(['ConsentEnded']);
    const ran = giveCommand(recordProcess, record, recount(withdrawn), at, platform);
    expect(ran.ok && ran.value.events).toEqual([{ type: 'ConsentEnded', data: { consent: given.id } }]);
    expect(ran.ok && ran.value.state).toMatchObject({ status: 'withdrawn', cameToNothing: true });
  });
});

describe('M30.1 what a restore lost of it is settled', () => {
  test('it is ended as deleted; where its unit had taken it back, its decision is free', () => {
    const { state } = recordIn('active');
    const deleted = { type: 'RecordDeleted', data: { objection: null } };
    expect(recordProcess.ends?.(state, 'ended', decided)).toEqual([deleted]);
    expect(recordProcess.ends?.(state, 'withdrawn', decided)).toEqual([
      { ...deleted, data: { objection: null, cameToNothing: true } },
    ]);
    expect(recordProcess.ends?.(recordIn('deleted').state, 'ended', decided)).toEqual([]);
    const [event] = recordProcess.ends?.(state, 'withdrawn', decided) ?? [];
    const [other] = recordProcess.ends?.(state, 'ended', decided) ?? [];
    if (!event || !other) throw new Error('It ends.');
    expect(recordProcess.evolve(state, event, decided)).toMatchObject({
      status: 'deleted',
      cameToNothing: true,
    });
    expect(recordProcess.evolve(state, other, decided)).toMatchObject({
      isDeleted: true,
      cameToNothing: false,
    });
  });

  test('it goes on with each period whole', () => {
    const { state } = recordIn('notified');
    const now = shanghai('2026-04-06');
    expect(recordProcess.resumes?.(state, now, [])).toEqual(periodsMoved(state, 'its-beginning', now, []));
    expect(recordProcess.resumes?.(state, now, [])).toHaveLength(1);
  });
});

describe('E8 what falls due on a record', () => {
  test('the workflow of a notice activates it and marks it overdue; the sweep waits for that some minutes', () => {
    const { state } = recordIn('notified');
    for (const type of ['activate', 'mark-reply-overdue'] as const)
      expect([isOfWorkflow(state, { type }), isOfWorkflow({ ...state, notice: null }, { type })]).toEqual([
        true,
        false,
      ]);
    expect(isOfWorkflow(state, { type: 'archive' })).toBe(false);
    const end = state.notice?.endsAt ?? '';
    expect(fallenDue(state, end)).toBeNull();
    expect(fallenDue(state, shift(end, 10 * 60_000))).toEqual({ type: 'activate' });
  });

  test('what others are owed comes first, half an hour after it happened; then its end', () => {
    const { state } = onRecord(recordIn('active'), commands.withdraw(), decided, provider);
    const last = state.owed?.last ?? '';
    expect(fallenDue(state, shift(last, 30 * 60_000 - 1))).toBeNull();
    expect(fallenDue(state, shift(last, 30 * 60_000))).toEqual({ type: 'settle-owed' });
    expect(fallenDue(state, state.endsAt)).toEqual({ type: 'settle-owed' });
    expect(fallenDue({ ...state, owed: null }, state.endsAt)).toEqual({ type: 'archive' });
  });

  test('what does not come about before its end does not come about', () => {
    const { state } = recordIn('notifying');
    const deliverBy = state.notice?.deliverBy ?? '';
    const endsBefore = { ...state, endsAt: deliverBy };
    expect(fallenDue(state, deliverBy)).toEqual({ type: 'return' });
    expect(fallenDue(endsBefore, deliverBy)).toEqual({ type: 'archive' });
    expect(fallenDue(recordIn('archived').state, shift(state.endsAt, 1))).toBeNull();
  });
});

describe('M11.2 an item that ended stops whatever is said in a notice that runs', () => {
  const at = shanghai('2026-04-01');

  test('a reply, and that a reply is not followed; it is still given in to', () => {
    const items = [itemEnd(recordIn('notified').state, at)];
    const reply = withItems(commands.reply(), items);
    expect(attempt(recordIn('notified'), reply, at, actors.subject)).toContain('item-ended');
    const decide = (outcome: 'confirm' | 'withdraw') => withItems(commands.decideReply(outcome), items);
    const late = shanghai('2026-04-06');
    expect(attempt(recordIn('contested'), decide('confirm'), late, provider)).toContain('item-ended');
    expect(attempt(recordIn('contested'), decide('withdraw'), late, provider)).toEqual(['ReplyDecided']);
    expect(attempt(recordIn('contested'), commands.decideReply('confirm'), at, provider)).toContain(
      'notice-period-running',
    );
  });
});
