import { describe, expect, test } from 'vitest';
import { actorIn } from '../../../shared/authority/acting.ts';
import type { RecordCommand } from '../../../shared/record/commands.ts';
import { recordProcess } from '../../../shared/record/process.ts';
import type { RecordStatus } from '../../../shared/record/state.ts';
import type { RecordCommandType } from '../../../shared/record/transitions.ts';
import { actors, shanghai } from '../../support/actors.ts';
import { commands, expunging, giveCommand, recordIn } from '../../support/cases.ts';
import { filings } from '../../support/filings.ts';
import { restrictionOf } from '../../support/objections.ts';

const objection = 'obj-1';
/** The keyed name of the decision, once corrected. */
const names = ['the name of another number'];

/** A calendar of the year that came while the period ran, by which its last day, 3 April, is a rest day. */
const qingmingLonger = {
  id: 'year-2026',
  version: 1,
  effectiveAt: shanghai('2026-04-01'),
  year: 2026,
  holidays: ['2026-04-03', '2026-04-06'],
  workingWeekends: [],
};

/** Each command as it is given, at an instant at which no deadline stands against it. */
const given: Record<RecordCommandType, { command: RecordCommand; at: string; by: keyof typeof actors }> = {
  deliver: { command: commands.acknowledge('2026-03-24'), at: shanghai('2026-03-24'), by: 'subject' },
  reply: { command: commands.reply(), at: shanghai('2026-03-31'), by: 'subject' },
  'decide-reply': {
    command: commands.decideReply('confirm'),
    at: shanghai('2026-04-10'),
    by: 'provider',
  },
  activate: { command: { type: 'activate' }, at: shanghai('2026-04-10'), by: 'platform' },
  return: { command: { type: 'return' }, at: shanghai('2026-06-01'), by: 'platform' },
  'mark-reply-overdue': {
    command: { type: 'mark-reply-overdue' },
    at: shanghai('2026-05-01'),
    by: 'platform',
  },
  recount: {
    command: { type: 'recount', calendars: [qingmingLonger], items: [] },
    at: shanghai('2026-04-02'),
    by: 'platform',
  },
  'end-consent': {
    command: { type: 'end-consent', consent: null },
    at: shanghai('2026-04-12'),
    by: 'platform',
  },
  annotate: {
    command: {
      type: 'annotate',
      restriction: restrictionOf(objection, shanghai('2026-04-10'), shanghai('2026-04-21', '00:00:00.000')),
    },
    at: shanghai('2026-04-10'),
    by: 'subject',
  },
  resolve: {
    command: { type: 'resolve', objection, resolution: { outcome: 'upheld' } },
    at: shanghai('2026-04-12'),
    by: 'handler',
  },
  repair: {
    command: { type: 'repair', application: objection, granted: null },
    at: shanghai('2026-04-12'),
    by: 'provider',
  },
  withhold: {
    command: { type: 'withhold', application: objection, isGranted: false },
    at: shanghai('2026-04-12'),
    by: 'handler',
  },
  disclose: {
    command: { type: 'disclose', application: objection },
    at: shanghai('2026-04-12'),
    by: 'handler',
  },
  'let-go': {
    command: { type: 'let-go', application: objection },
    at: shanghai('2026-04-12'),
    by: 'subject',
  },
  withdraw: { command: commands.withdraw(), at: shanghai('2026-04-10'), by: 'filer' },
  correct: {
    command: commands.correct({
      filing: filings.firmPenalty({ 违法事实: '另行查明。' }),
      endsAt: shanghai('2026-12-01', '00:00:00.000'),
      names,
    }),
    at: shanghai('2026-04-10'),
    by: 'provider',
  },
  'review-exemption': { command: commands.reviewExemption(), at: shanghai('2026-03-31'), by: 'supervision' },
  'review-override': { command: commands.reviewOverride(), at: shanghai('2026-03-31'), by: 'supervision' },
  'ask-expunging': {
    command: { type: 'ask-expunging', ...expunging },
    at: shanghai('2026-04-10'),
    by: 'provider',
  },
  'let-stand': {
    command: { type: 'let-stand', expungement: expunging.expungement, calendars: [] },
    at: shanghai('2026-04-12'),
    by: 'supervision',
  },
  expunge: {
    command: { type: 'expunge', expungement: expunging.expungement },
    at: shanghai('2026-04-12'),
    by: 'supervision',
  },
  'settle-owed': { command: { type: 'settle-owed' }, at: shanghai('2027-06-01'), by: 'platform' },
  archive: { command: { type: 'archive' }, at: shanghai('2027-06-01'), by: 'platform' },
};

/** The fields that differ between two values, one level deep and within `notice` and `secret`. */
function changed(before: object, after: object): string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].flatMap((name) => {
    const [a, b] = [before, after].map((each) => (each as Record<string, unknown>)[name]);
    if (JSON.stringify(a) === JSON.stringify(b)) return [];
    const nested = (name === 'notice' || name === 'secret') && a && b;
    return nested ? changed(a, b).map((inner) => `${name}.${inner}`) : [name];
  });
}

describe('Invariant 12: each change is its events, and an event changes what it says and nothing else', () => {
  test.each<[RecordCommandType, RecordStatus, string[], string[]]>([
    [
      'deliver',
      'notifying',
      ['NoticeDelivered'],
      ['notice.countedTo', 'notice.delivered', 'notice.endsAt', 'status'],
    ],
    ['reply', 'notified', ['ReplyReceived'], ['notice.decideBy', 'notice.replies', 'status']],
    ['decide-reply', 'contested', ['ReplyDecided'], ['notice.decision', 'secret.decisionReasons', 'status']],
    ['activate', 'notified', ['RecordActivated'], ['status']],
    ['return', 'notifying', ['NoticeReturned'], ['cameToNothing', 'status']],
    ['mark-reply-overdue', 'contested', ['ReplyOverdue'], ['notice.overdueSince']],
    ['recount', 'notified', ['PeriodRecounted'], ['notice.endsAt', 'notice.recounted']],
    ['recount', 'contested', ['PeriodRecounted'], ['notice.decideBy', 'notice.endsAt', 'notice.recounted']],
    ['annotate', 'active', ['RecordAnnotated'], ['restrictions']],
    ['archive', 'active', ['RecordArchived'], ['status']],
    ['ask-expunging', 'archived', ['ExpungingAsked'], ['expunging', 'owed']],
    ['withdraw', 'active', ['RecordWithdrawn'], ['cameToNothing', 'owed', 'secret.withdrawal', 'status']],
    ['withdraw', 'notifying', ['RecordWithdrawn'], ['cameToNothing', 'owed', 'secret.withdrawal', 'status']],
    [
      'correct',
      'active',
      ['ProviderCorrected'],
      ['correctedAt', 'endsAt', 'names', 'owed', 'secret.corrections', 'secret.filing'],
    ],
  ])('%s while %s', (type, status, events, fields) => {
    const before = recordIn(status);
    const { command, at, by } = given[type];
    const ran = giveCommand(recordProcess, before, command, at, actors[by]);
    if (!ran.ok) throw new Error(ran.refusal.code);
    expect(ran.value.events.map((event) => event.type)).toEqual(events);
    expect(changed(before.state, ran.value.state).sort()).toEqual(fields);
    expect(ran.value).toMatchObject({ at, actor: actorIn(actors[by]), before });
  });

  test('a record is filed as a record, so that it is read as one again', () => {
    expect(recordIn('notifying').state).toMatchObject({ kind: 'record', status: 'notifying' });
  });

  test('M11.2 a delivery keeps when, how and on which day', () => {
    const { command, at } = given.deliver;
    const ran = giveCommand(recordProcess, recordIn('notifying'), command, at, actors.subject);
    const delivered = { at, method: 'acknowledged', on: '2026-03-24' };
    expect(ran).toMatchObject({ ok: true, value: { state: { notice: { delivered } } } });
  });

  test('Invariant 6: the proof of service is kept closed', () => {
    const command: RecordCommand = {
      type: 'deliver',
      method: 'registered-mail',
      on: '2026-03-24',
      proof: 'receipt 17',
      noticePeriodDays: 10,
      calendars: [],
      items: [],
    };
    const ran = giveCommand(recordProcess, recordIn('notifying'), command, given.deliver.at, actors.provider);
    expect(ran).toMatchObject({ ok: true, value: { state: { secret: { deliveryProof: 'receipt 17' } } } });
  });

  test('Invariant 6: what the person writes and the proof of service are closed, never in the open event', () => {
    const text = 'The permit was renewed in time.';
    const replied = giveCommand(
      recordProcess,
      recordIn('notified'),
      commands.reply(text),
      given.reply.at,
      actors.subject,
    );
    const events = replied.ok ? replied.value.events : [];
    expect(events.map(({ secret }) => secret)).toEqual([{ text }]);
    expect(JSON.stringify(events.map(({ data }) => data))).not.toContain(text);
  });
});

describe('M33.2 the decision of an objection on the record', () => {
  const annotated = () => {
    const ran = giveCommand(
      recordProcess,
      recordIn('active'),
      given.annotate.command,
      given.annotate.at,
      actors.subject,
    );
    if (!ran.ok) throw new Error(ran.refusal.code);
    return { ...recordIn('active'), state: ran.value.state };
  };
  const resolve = (
    command: Extract<RecordCommand, { type: 'resolve' }>['resolution'],
    before = annotated(),
  ) => {
    const ran = giveCommand(
      recordProcess,
      before,
      { type: 'resolve', objection, resolution: command },
      given.resolve.at,
      actors.handler,
    );
    if (!ran.ok) throw new Error(ran.refusal.code);
    return ran.value;
  };
  const filing = filings.firmPenalty({ 违法事实: '另行查明。' });
  const corrected = { outcome: 'corrected', filing, names, rewritten: ['facts'], calendars: [] } as const;

  test('upheld: the annotation goes, the record stays', () => {
    const { state, events } = resolve({ outcome: 'upheld' });
    expect(events.map(({ type }) => type)).toEqual(['AnnotationLifted']);
    expect(state).toMatchObject({ status: 'active', restrictions: [], correctedAt: null });
  });

  test('deleted: nothing shows it from then on, and the annotation goes with it', () => {
    const { state, events } = resolve({ outcome: 'deleted' });
    const data = { objection };
    expect(events).toEqual([
      { type: 'RecordDeleted', data },
      { type: 'AnnotationLifted', data },
    ]);
    expect(state).toMatchObject({ status: 'deleted', restrictions: [] });
  });

  test('corrected: the new content and when, the annotation goes', () => {
    const before = annotated();
    const endsAt = shanghai('2026-12-01', '00:00:00.000');
    const { state, events } = resolve({ ...corrected, endsAt }, before);
    expect(events.map(({ type }) => type)).toEqual(['RecordCorrected', 'AnnotationLifted']);
    expect(state).toMatchObject({
      status: 'active',
      restrictions: [],
      correctedAt: given.resolve.at,
      endsAt,
    });
    expect(state.secret.filing).toEqual(filing);
  });

  test('A6 corrected: it keeps every name that it ever had, the present one last', () => {
    const before = annotated();
    const { state } = resolve({ ...corrected, endsAt: before.state.endsAt }, before);
    expect(state.names).toEqual([...before.state.names, ...names]);
  });

  test('Invariant 2: a correction never keeps somebody on record longer than they were told', () => {
    const before = annotated();
    const { state } = resolve({ ...corrected, endsAt: shanghai('2030-01-01', '00:00:00.000') }, before);
    expect(state.endsAt).toBe(before.state.endsAt);
  });

  test('lifts no annotation but its own', () => {
    const ran = giveCommand(
      recordProcess,
      annotated(),
      { type: 'resolve', objection: 'obj-2', resolution: { outcome: 'deleted' } },
      given.resolve.at,
      actors.handler,
    );
    expect(ran).toMatchObject({ ok: true, value: { events: [], state: { status: 'active' } } });
    expect(ran.ok && ran.value.state.restrictions).toHaveLength(1);
  });

  test.each([
    [{ outcome: 'deleted' }, 'RecordDeleted', 'deleted'],
    [{ ...corrected, endsAt: annotated().state.endsAt }, 'RecordCorrected', 'archived'],
  ] as const)(
    'A9 of a record archived meanwhile it is carried out all the same: %s %s',
    (resolution, type, status) => {
      const before = annotated();
      const archived = giveCommand(
        recordProcess,
        before,
        { type: 'archive' },
        given.archive.at,
        actors.platform,
      );
      if (!archived.ok) throw new Error(archived.refusal.code);
      const { state, events } = resolve(resolution, { ...before, state: archived.value.state });
      expect(events.map((event) => event.type)).toEqual([type, 'AnnotationLifted']);
      expect(state).toMatchObject({ status, restrictions: [] });
    },
  );

  test('of a record that another objection deleted: the annotation is lifted, and it is deleted once', () => {
    for (const status of ['deleted', 'archived'] as const) {
      const before = { ...annotated(), state: { ...annotated().state, status, isDeleted: true } };
      const { events } = resolve({ outcome: 'deleted' }, before);
      expect(events.map(({ type }) => type)).toEqual(['AnnotationLifted']);
    }
  });
});
