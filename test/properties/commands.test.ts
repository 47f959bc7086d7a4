/** What may happen to a record, for every status and whatever stands beside it: said as the law says it, not as a table. */
import { describe, expect, test } from 'vitest';
import { rules } from '../../shared/application/rules.ts';
import type { Acting } from '../../shared/authority/acting.ts';
import { may } from '../../shared/authority/may.ts';
import type { Refusal } from '../../shared/outcome.ts';
import type { Stored } from '../../shared/process/change.ts';
import type { RecordCommand, Resolution } from '../../shared/record/commands.ts';
import { decisionOwedBy, hearingOf } from '../../shared/record/hearing.ts';
import { recordProcess } from '../../shared/record/process.ts';
import type { RecordState, RecordStatus } from '../../shared/record/state.ts';
import type { RecordCommandType } from '../../shared/record/transitions.ts';
import { type CivilDate, civilDateOf, type Instant } from '../../shared/time/civil.ts';
import { view } from '../../shared/visibility/visibility.ts';
import { actingOn, actors, day, shift } from '../support/actors.ts';
import { commands, expunging, giveCommand, itemEnding, stored } from '../support/cases.ts';
import { everyPlan } from '../support/every-plan.ts';
import { restrictionOf } from '../support/objections.ts';
import { type Moment, play } from '../support/play.ts';
import { published } from '../support/published.ts';
import { wordsOf } from '../support/refusals.ts';

const moments: readonly Moment[] = everyPlan.flatMap((plan) => play(plan).moments.slice(-1));

/** Nothing may change a state in its place: frozen, it would throw. */
function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  Object.values(value).forEach(frozen);
  return Object.freeze(value);
}

const read = (state: RecordState): Stored<RecordState> => ({
  state: frozen(state),
  seq: 1,
  revision: 1,
  head: '',
});

/** When the periods of its notice end. */
const endsOf = (state: RecordState): (Instant | null)[] => [
  state.notice?.deliverBy ?? null,
  hearingOf(state)?.endsAt ?? null,
  hearingOf(state)?.decideBy ?? null,
];

const exempt = ({ exemption }: RecordState): boolean => exemption !== null;

const objectionOf = ({ restrictions }: RecordState): string =>
  restrictions[0]?.application ?? 'obj-of-nobody';

const freeGround = ({ restrictions }: RecordState) =>
  rules.objection.grounds.find((ground) => !restrictions.some((open) => open.ground === ground));

const dueIn = 10 * day;

/** A calendar that was published before anything here, by which offices rest on a day. */
const restOn = (day: CivilDate) => {
  const version = { id: 'calendar', version: 1, effectiveAt: '2000-01-01T00:00:00.000Z' };
  return { ...version, year: Number(day.slice(0, 4)), holidays: [day], workingWeekends: [] };
};

/** Every command, and who gives it lawfully. */
function everyCommand(state: RecordState, at: Instant): [RecordCommand, Acting][] {
  const { subject, provider, filer, handler, supervision, platform } = actors;
  const resolve = (resolution: Resolution): [RecordCommand, Acting] => [
    { type: 'resolve', objection: objectionOf(state), resolution },
    handler,
  ];
  const { filing } = state.secret;
  // On a ground that nothing is open on.
  const restriction = restrictionOf('obj-new', at, shift(at, dueIn), freeGround(state));
  const calendar = restOn(hearingOf(state)?.countedTo ?? civilDateOf(at));
  return [
    [commands.acknowledge(civilDateOf(at)), subject],
    [commands.reply(), subject],
    [commands.decideReply('confirm'), provider],
    [commands.decideReply('withdraw'), provider],
    [{ type: 'activate' }, platform],
    [{ type: 'return' }, platform],
    [{ type: 'mark-reply-overdue' }, platform],
    [{ type: 'recount', calendars: [calendar], items: [] }, platform],
    [itemEnding(state, at), platform],
    [{ type: 'annotate', restriction }, subject],
    resolve({ outcome: 'upheld' }),
    resolve({ outcome: 'deleted' }),
    resolve({
      outcome: 'corrected',
      filing,
      endsAt: state.endsAt,
      names: ['another name'],
      rewritten: ['facts'],
      calendars: [],
    }),
    [{ type: 'repair', application: objectionOf(state), granted: null }, provider],
    [{ type: 'withhold', application: objectionOf(state), isGranted: false }, handler],
    [{ type: 'disclose', application: objectionOf(state) }, handler],
    [{ type: 'let-go', application: objectionOf(state) }, subject],
    [commands.withdraw(), filer],
    [commands.correct({ filing, endsAt: state.endsAt, names: ['another name'] }), provider],
    [commands.reviewExemption(), supervision],
    [{ type: 'ask-expunging', ...expunging }, provider],
    [{ type: 'let-stand', expungement: expunging.expungement, calendars: [] }, supervision],
    [{ type: 'expunge', expungement: expunging.expungement }, supervision],
    [{ type: 'settle-owed' }, platform],
    [{ type: 'archive' }, platform],
  ];
}

/** The instants at which what may be done to a record changes, and just before. */
function instantsOf({ at, record }: Moment): Instant[] {
  const { notice, endsAt } = record;
  const hearing = hearingOf(record);
  const edges = [at, hearing?.endsAt, notice?.deliverBy, hearing?.decideBy, endsAt];
  return edges.flatMap((edge) => (edge ? [shift(edge, -1), edge] : [])).filter((instant) => instant >= at);
}

interface Tried {
  moment: Moment;
  at: Instant;
  command: RecordCommand;
  acting: Acting;
  ran: ReturnType<typeof giveCommand<RecordState, RecordCommand, never>>;
}

/** Every command, given to every record at every such instant. */
const tried: readonly Tried[] = moments.flatMap((moment) =>
  instantsOf(moment).flatMap((at) =>
    everyCommand(moment.record, at).map(([command, acting]) => ({
      moment,
      at,
      command,
      acting,
      ran: giveCommand(recordProcess, read(moment.record), command, at, acting),
    })),
  ),
);

const statusAfter = ({ ran }: Tried): RecordStatus | null => (ran.ok ? ran.value.state.status : null);
/** On what it depends which commands are possible. */
const standingOf = (record: RecordState): string => {
  const { exemption, restrictions, owed } = record;
  const asked = record.expunging ? ', to be expunged' : '';
  const status = `${record.status}${restrictions.length ? ', applied to' : ''}${owed ? ', owing' : ''}${asked}`;
  if (!exemption) return status;
  const { hearing, review } = exemption;
  const isOwed = decisionOwedBy(record) !== null;
  return `${status}, exempt${isOwed ? ', replied' : ''}${hearing.decision ? ', decided' : ''}${review ? ', seen to' : ''}`;
};
const given = (...types: RecordCommandType[]) => tried.filter(({ command }) => types.includes(command.type));
const succeeding = tried.filter(({ ran }) => ran.ok && ran.value.events.length > 0);

test('every command is tried on every status, and every one is possible somewhere', () => {
  expect(new Set(tried.map(({ moment }) => moment.record.status)).size).toBe(10);
  const possible = new Set(succeeding.map(({ command }) => command.type));
  expect([...possible].sort()).toEqual([...new Set(tried.map(({ command }) => command.type))].sort());
});

/** What is held against published calendars, and so many items. */
const recounted = (count: number) =>
  given('recount').filter(({ command }) => command.type === 'recount' && command.items.length === count);

/** Whether a decision on an objection has corrected it: it keeps its names whatever becomes of it. */
const isSettled = ({ secret }: RecordState): boolean => (secret.settled?.length ?? 0) > 0;

describe('M11.2 the notice goes before what is adverse', () => {
  test('a record comes into effect by no command but the end of its period, or a confirmation after it', () => {
    for (const each of succeeding) {
      const { status, notice } = each.moment.record;
      if (statusAfter(each) !== 'active' || status === 'active') continue;
      expect(['activate', 'decide-reply']).toContain(each.command.type);
      expect(notice?.delivered).not.toBeNull();
      expect(each.at >= (notice?.endsAt ?? '9')).toBe(true);
    }
  });

  test('and then it does: without a reply by itself, with one when an official confirms', () => {
    for (const { moment, at, command, ran } of given('activate', 'decide-reply')) {
      const { status, notice } = moment.record;
      const waited = notice?.endsAt && at >= notice.endsAt;
      const confirms = command.type === 'decide-reply' && command.outcome === 'confirm';
      const due =
        (status === 'notified' && command.type === 'activate') || (status === 'contested' && confirms);
      if (waited && due) expect(ran).toMatchObject({ ok: true, value: { state: { status: 'active' } } });
    }
  });

  test('one that waits for delivery can be delivered until its limit, and only it; its period begins', () => {
    for (const { moment, at, ran } of given('deliver')) {
      const { status, notice } = moment.record;
      expect(ran.ok).toBe(status === 'notifying' && at < (notice?.deliverBy ?? ''));
      if (ran.ok) expect(ran.value.state).toMatchObject({ status: 'notified' });
    }
  });

  test('whom it was delivered to can reply until its period is over, also again; then an official must decide', () => {
    for (const { moment, at, ran } of given('reply')) {
      const { status, exemption } = moment.record;
      const hearing = hearingOf(moment.record);
      const heard = status === 'active' && exemption?.hearing.decision === null;
      const open = status === 'notified' || status === 'contested' || heard;
      expect(ran.ok).toBe(open && at < (hearing?.endsAt ?? ''));
      // Under an exemption the record stands meanwhile.
      if (ran.ok) expect(ran.value.state).toMatchObject({ status: heard ? 'active' : 'contested' });
    }
  });

  test('A15 a calendar that comes while it runs makes it longer, by the official’s limit too; over, it stays over', () => {
    for (const { moment, at, ran } of recounted(0)) {
      const before = hearingOf(moment.record);
      if (!ran.ok) continue;
      const after = hearingOf(ran.value.state);
      const isOver = at >= (before?.endsAt ?? '');
      expect((after?.endsAt ?? '') > (before?.endsAt ?? '')).toBe(!isOver && before?.countedTo !== null);
      const days = (limit: Instant | null | undefined) => limit && Date.parse(limit);
      const later = Date.parse(after?.endsAt ?? '') - Date.parse(before?.endsAt ?? '');
      if (before?.decideBy) expect(days(after?.decideBy)).toBe(Date.parse(before.decideBy) + later);
      const { endsAt, status } = moment.record;
      expect(ran.value.state).toMatchObject({ endsAt, status });
    }
  });

  test('M9.1 an item that ends while it runs ends it: it never takes effect, and its person is told', () => {
    for (const { moment, ran } of recounted(1)) {
      const { status, notice } = moment.record;
      const isRunning = notice !== null && ['notifying', 'notified', 'contested'].includes(status);
      if (!ran.ok || !isRunning) {
        expect(ran.ok ? ran.value.events : []).toEqual([]);
        continue;
      }
      expect(ran.value.state).toMatchObject({
        status: 'item-ended',
        cameToNothing: !isSettled(moment.record),
      });
      expect(ran.value.entries.notices.map(({ kind }) => kind)).toContain('item-ended');
    }
  });

  test('a reply can be granted at any time, and the record is withdrawn', () => {
    for (const { moment, command, ran } of given('decide-reply')) {
      if (command.type !== 'decide-reply' || command.outcome !== 'withdraw') continue;
      expect(ran.ok).toBe(decisionOwedBy(moment.record) !== null);
      const cameToNothing = !isSettled(moment.record);
      if (ran.ok) expect(ran.value.state).toMatchObject({ status: 'withdrawn', cameToNothing });
    }
  });
});

describe('M11.2, M36.1 timers', () => {
  const deadlines: Record<string, (state: RecordState) => Instant | null | undefined> = {
    activate: ({ notice }) => notice?.endsAt,
    return: ({ notice }) => notice?.deliverBy,
    'mark-reply-overdue': (state) => hearingOf(state)?.decideBy,
    'settle-owed': ({ owed }) => owed && shift(owed.last, 30 * 60_000),
    archive: ({ endsAt }) => endsAt,
  };
  const timed = given('activate', 'return', 'mark-reply-overdue', 'settle-owed', 'archive');

  test('too early, each is told to come again, and is never told so once its time has come', () => {
    for (const { moment, at, command, ran } of timed) {
      if (!ran.ok && ran.refusal.code === 'not-possible-now') continue;
      const deadline = deadlines[command.type]?.(moment.record);
      expect([command.type, moment.record.status, ran.ok]).toEqual([
        command.type,
        moment.record.status,
        at >= (deadline ?? '9'),
      ]);
      if (!ran.ok) expect(ran.refusal.early).toEqual(expect.any(String));
    }
  });

  test('what was not delivered in time goes back; a reply not decided in time is overdue, and still waits', () => {
    for (const { moment, at, command, ran } of timed) {
      const { status, notice } = moment.record;
      if (command.type === 'return' && status === 'notifying' && at >= (notice?.deliverBy ?? '9'))
        expect(ran).toMatchObject({ ok: true, value: { state: { status: 'returned' } } });
      if (command.type === 'mark-reply-overdue' && status === 'contested' && at >= (notice?.decideBy ?? '9'))
        expect(ran).toMatchObject({
          ok: true,
          value: { state: { status: 'contested', notice: { overdueSince: expect.any(String) } } },
        });
    }
  });

  test('whatever is past its end is archived, unless it is', () => {
    for (const { moment, at, ran } of given('archive')) {
      const { status, endsAt } = moment.record;
      expect(ran.ok).toBe(status !== 'archived' && status !== 'expunged' && at >= endsAt);
      if (ran.ok) expect(ran.value.state).toMatchObject({ status: 'archived' });
    }
  });
});

describe('M10.1 the provider takes back or corrects what it filed, at any time', () => {
  const standing: readonly RecordStatus[] = ['notifying', 'notified', 'contested', 'active'];

  test('whatever is not over is withdrawn, comes to nothing, and shows to nobody but those whom it is between', () => {
    for (const { moment, at, ran } of given('withdraw')) {
      expect(ran.ok).toBe(standing.includes(moment.record.status));
      if (!ran.ok) continue;
      const { state } = ran.value;
      const wasSettled = isSettled(moment.record);
      expect(state).toMatchObject({ status: 'withdrawn', cameToNothing: !wasSettled });
      // Under an objection that is open, or after one that corrected it, its decision is not filed anew.
      const isObjectedTo = state.restrictions.some(({ mark }) => mark === 'annotated');
      expect(recordProcess.entries(state).names).toEqual(isObjectedTo || wasSettled ? state.names : []);
      expect(recordProcess.entries(state).work.map(({ what }) => what)).not.toContain('decide-reply');
      expect(Object.values(recordProcess.waits).map((wait) => wait(state))).toEqual(
        Array(3).fill({ settled: true }),
      );
      expect(view(state, { as: 'public' }, at, published.items)).not.toHaveProperty('shown');
      expect(ran.value.messages).toContainEqual({ to: 'endings', record: state.id });
    }
  });

  test('it is corrected as long, in its status, and never for longer', () => {
    for (const { moment, ran } of given('correct')) {
      const { status, endsAt } = moment.record;
      // What these corrections rewrite is not theirs once a decision on an objection has.
      const isSettled = moment.record.secret.settled?.includes('facts') ?? false;
      expect(ran.ok).toBe(standing.includes(status) && !isSettled);
      if (ran.ok) expect([ran.value.state.status, ran.value.state.endsAt <= endsAt]).toEqual([status, true]);
    }
  });

  test('of either the subject is told, and of nothing else that is new', () => {
    for (const { moment, ran, command } of given('withdraw', 'correct')) {
      if (!ran.ok) continue;
      const had = recordProcess.notices(moment.record).map(({ kind }) => kind);
      const told = command.type === 'withdraw' ? 'record-withdrawn' : 'record-corrected';
      expect(recordProcess.notices(ran.value.state).map(({ kind }) => kind)).toEqual(
        expect.arrayContaining([...had, told]),
      );
    }
  });
});

describe('A1 M11.2 the use of an exemption is seen to once, whatever became of the record, and changes nothing of it', () => {
  test('by supervision, and only of what took effect under one', () => {
    for (const { moment, ran } of given('review-exemption')) {
      const { record } = moment;
      expect(ran.ok).toBe(
        exempt(record) && record.exemption?.review === null && record.status !== 'expunged',
      );
      if (!ran.ok) continue;
      const { status, endsAt, names } = record;
      expect(ran.value.state).toMatchObject({ status, endsAt, names });
      expect(recordProcess.entries(ran.value.state).work.map(({ what }) => what)).not.toContain(
        'exemption-used',
      );
    }
  });

  test('until then it is on the worklist of supervision', () => {
    for (const { record } of moments.filter((moment) => exempt(moment.record))) {
      const listed = recordProcess.entries(record).work.some(({ what }) => what === 'exemption-used');
      expect(listed).toBe(record.exemption?.review === null && record.status !== 'expunged');
    }
  });
});

describe('M16.1 what must not be stored', () => {
  test('whatever still says something may be asked to be expunged, once at a time', () => {
    for (const { moment, ran } of given('ask-expunging')) {
      const { status, expunging: open } = moment.record;
      expect([status, ran.ok]).toEqual([status, status !== 'expunged' && open === null]);
    }
  });

  test('it is decided whatever became of it: expunged, nothing is said any more, names are let go, nothing falls due', () => {
    for (const { moment, ran, command } of given('expunge', 'let-stand')) {
      const { record } = moment;
      expect(ran.ok).toBe(record.expunging !== null);
      if (!ran.ok) continue;
      const { state, due, messages } = ran.value;
      expect(messages).toContainEqual({ to: 'endings', record: record.id });
      if (command.type === 'let-stand') {
        const { exemption, notice, owed } = state;
        expect(state).toEqual({ ...record, expunging: null, stoodOnce: true, exemption, notice, owed });
        const [was, is] = [endsOf(record), endsOf(state)];
        for (const [at, end] of was.entries()) expect((is[at] ?? '') >= (end ?? '')).toBe(true);
        continue;
      }
      expect(JSON.stringify(state)).not.toContain(record.secret.filing.documentNumber);
      expect(JSON.stringify(state)).not.toContain(record.secret.filing.subjectName);
      expect(recordProcess.entries(state)).toEqual({
        work: [],
        names: [],
        period: null,
        disclosed: null,
      });
      expect(recordProcess.notices(state)).toEqual(recordProcess.notices(record));
      expect(due).toBe(shift(state.owed?.last ?? '', 30 * 60_000));
      expect(stored(ran.value).state).toEqual(state);
    }
  });
});

describe('M33.1, M33.2 objections', () => {
  test('one may be raised to whatever is held, but to what is deleted', () => {
    for (const { moment, ran } of given('annotate')) {
      const { status } = moment.record;
      expect([status, ran.ok]).toEqual([status, status !== 'deleted' && status !== 'expunged']);
      if (ran.ok) expect(ran.value.state.status).toBe(status);
    }
  });

  const isOfNothing = ({ moment: { record }, command }: Tried): boolean =>
    command.type === 'resolve' &&
    command.resolution.outcome === 'corrected' &&
    (record.status === 'deleted' || record.status === 'expunged') &&
    record.restrictions.length > 0;

  test('A7 nobody is told that a record was corrected of which nothing is left', () => {
    const ofNothing = given('resolve').filter(isOfNothing);
    expect(ofNothing.length).toBeGreaterThan(0);
    for (const { ran } of ofNothing)
      expect(ran).toMatchObject({ ok: false, refusal: { code: 'nothing-to-correct' } });
  });

  test('one that is open is decided in any status, and its annotation is lifted; a deletion shows it to nobody', () => {
    for (const { moment, at, command, ran } of given('resolve').filter((each) => !isOfNothing(each))) {
      const { record } = moment;
      if (command.type !== 'resolve') throw new Error('Another command was given.');
      const isOpen = record.restrictions.length > 0;
      if (!ran.ok) throw new Error('A decision on an objection was refused.');
      const { state } = ran.value;
      expect(state.restrictions).toEqual(record.restrictions.slice(1));
      const deletes = command.resolution.outcome === 'deleted' && isOpen && record.status !== 'expunged';
      expect(state.status).toBe(deletes ? 'deleted' : record.status);
      if (deletes)
        expect(
          view(state, { as: 'subject', subject: state.subject }, at, published.items),
        ).not.toHaveProperty('shown');
    }
  });
});

describe('whatever the command', () => {
  test('M36.1 what has ended is brought back by nobody', () => {
    const ended: readonly RecordStatus[] = ['withdrawn', 'returned', 'deleted', 'archived', 'expunged'];
    for (const each of succeeding) {
      const { status } = each.moment.record;
      if (ended.includes(status))
        expect([status, 'deleted', 'archived', 'expunged']).toContain(statusAfter(each));
      // Of what is expunged nothing is left to become anything.
      if (status === 'expunged') expect(statusAfter(each)).toBe('expunged');
      // Deleted on an objection that was open when it was archived, it is shown as little (A9).
      if (status === 'archived') expect(['archived', 'deleted', 'expunged']).toContain(statusAfter(each));
    }
  });

  test('M11.2 a notice is acknowledged by its subject and served by an official, by nobody else', () => {
    for (const moment of moments.filter(({ record }) => record.status === 'notifying')) {
      const on = civilDateOf(moment.at);
      for (const [name, actor] of Object.entries(actors)) {
        const acknowledged = giveCommand(
          recordProcess,
          read(moment.record),
          commands.acknowledge(on),
          moment.at,
          actor,
        );
        expect([name, acknowledged.ok]).toEqual([name, name === 'subject']);
        const service: RecordCommand = {
          type: 'deliver',
          method: 'in-person',
          on,
          proof: 'receipt 17',
          noticePeriodDays: 10,
          calendars: [],
          items: [],
        };
        const served = giveCommand(recordProcess, read(moment.record), service, moment.at, actor);
        expect([name, served.ok]).toEqual([name, name === 'provider' || name === 'filer']);
      }
    }
  });

  test('a refusal says in words what is not possible, and names all that is, for whom it refuses', () => {
    const refused = tried.flatMap((each): [string, [Tried, Refusal]][] => {
      const { moment, command, ran } = each;
      if (ran.ok || ran.refusal.code !== 'not-possible-now') return [];
      return [[`${command.type} while ${standingOf(moment.record)}`, [each, ran.refusal]]];
    });
    const possibleIn = Map.groupBy(
      tried.filter(({ ran }) => ran.ok || ran.refusal.code !== 'not-possible-now'),
      ({ moment }) => standingOf(moment.record),
    );
    for (const [{ moment, acting }, refusal] of new Map(refused).values()) {
      const types = possibleIn.get(standingOf(moment.record))?.map(({ command }) => command.type) ?? [];
      const mayGive = (type: RecordCommandType) =>
        may(
          actingOn(moment.record, acting),
          recordProcess.authority[type],
          recordProcess.concerned(moment.record),
        ).ok;
      const possible = new Set(types.filter(mayGive));
      expect(wordsOf(refusal)).toMatch(/while the status is "[a-z, ]+"\./);
      expect(new Set(refusal.values?.possible as string[])).toEqual(possible);
    }
  });

  test('Invariant 12: what was changed is read again as it was written, and keeps whose it is', () => {
    for (const { moment, ran } of succeeding.filter((_, index) => index % 13 === 0)) {
      if (!ran.ok) continue;
      const { state } = ran.value;
      expect(stored(ran.value).state).toEqual(state);
      const { id, subject, provider, filedAt, exemption } = moment.record;
      expect(state).toMatchObject({ id, subject, provider, filedAt });
      expect([state.exemption?.law, state.exemption?.article]).toEqual([exemption?.law, exemption?.article]);
      expect(state.endsAt <= moment.record.endsAt).toBe(true);
    }
  });
});
