import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jointResponseProcess } from '../../../shared/joint-response/process.ts';
import { objectionProcess } from '../../../shared/objection/process.ts';
import { type Change, type Message, run, type Stored, waiting } from '../../../shared/process/change.ts';
import type { CaseState } from '../../../shared/process/process.ts';
import { recordProcess } from '../../../shared/record/process.ts';
import type { RecordState } from '../../../shared/record/state.ts';
import { actors, handlerOfficial, shanghai, transportOfficial } from '../../support/actors.ts';
import { acknowledgedAt, commands, filed, noticeEnd, recordIn, stored } from '../../support/cases.ts';
import { jointResponseChange } from '../../support/joint-responses.ts';
import { objectionChange } from '../../support/objections.ts';

const { subject, provider, handler, platform, transport } = actors;

const tokens = (messages: Message[]) =>
  messages.flatMap((message) => (message.to === 'task' ? [message.token] : []));

function changed<S extends CaseState>(ran: { ok: true; value: Change<S> } | { ok: false; refusal: object }) {
  if (!ran.ok) throw new Error(JSON.stringify(ran.refusal));
  return ran.value;
}

const deliver = (before: Stored<RecordState>) =>
  changed(run(recordProcess, before, commands.acknowledge('2026-03-24'), acknowledgedAt, subject));
const reply = (before: Stored<RecordState>) =>
  changed(run(recordProcess, before, commands.reply(), shanghai('2026-03-30'), subject));
const wait = (before: Stored<RecordState>, step: string, token = 'token-1') =>
  waiting(recordProcess, before, { step, token }, shanghai('2026-03-24', '15:30:00.500'), platform);

describe('Invariant 11: a wait and what it waits for meet, whichever is written first', () => {
  const told = { to: 'task', token: 'token-1', output: { settled: false, endsAt: noticeEnd } };

  test('the wait first: the event wakes it, in the same change', () => {
    const before = wait(filed(), 'delivery');
    expect(before).toMatchObject({ wait: { step: 'delivery', token: 'token-1' }, messages: [], events: [] });
    expect(deliver(stored(before))).toMatchObject({ wait: null, messages: [told] });
  });

  test('the event first: the wait is woken at once', () => {
    const before = deliver(filed());
    expect(before.messages).toEqual([]);
    expect(wait(stored(before), 'delivery')).toMatchObject({ wait: null, messages: [told] });
  });

  test('an event that it does not wait for leaves it waiting', () => {
    const before = stored(wait(filed(), 'delivery'));
    const stalled = changed(run(recordProcess, before, { type: 'stall' }, acknowledgedAt, platform));
    expect(stalled).toMatchObject({ wait: { step: 'delivery', token: 'token-1' }, messages: [] });
    expect(stored(stalled).wait).toEqual({ step: 'delivery', token: 'token-1' });
  });

  test('what is refused wakes nobody', () => {
    const before = stored(wait(filed(), 'delivery'));
    expect(run(recordProcess, before, { type: 'activate' }, noticeEnd, platform).ok).toBe(false);
  });

  test('a wait is woken once: a further event sends nothing more', () => {
    const woken = stored(deliver(stored(wait(filed(), 'delivery'))));
    expect(reply(woken)).toMatchObject({ wait: null, messages: [] });
  });

  test('an objection’s wait is told the outcome, a joint response’s that all have answered', () => {
    const at = shanghai('2026-04-12');
    const objection = stored(objectionChange(recordIn('active').state, shanghai('2026-04-10')));
    const waitingFor = stored(
      waiting(objectionProcess, objection, { step: 'decision', token: 'o' }, at, platform),
    );
    const decide = {
      type: 'decide',
      outcome: 'upheld',
      reasons: 'It is as filed.',
      official: handlerOfficial,
    } as const;
    expect(changed(run(objectionProcess, waitingFor, decide, at, handler)).messages).toEqual([
      { to: 'task', token: 'o', output: { outcome: 'upheld' } },
    ]);

    const units = ['procurement-centre', 'housing', 'transport'];
    const started = stored(jointResponseChange(at));
    let response = stored(
      waiting(jointResponseProcess, started, { step: 'feedback', token: 'j' }, at, platform),
    );
    const sent = units.map((unit) => {
      const command = {
        type: 'feedback',
        unit,
        outcome: 'implemented',
        text: '',
        official: transportOfficial,
      } as const;
      const change = changed(run(jointResponseProcess, response, command, at, transport));
      response = stored(change);
      return change.messages;
    });
    expect(sent).toEqual([[], [], [{ to: 'task', token: 'j', output: { answered: true } }]]);
  });
});

type Step = 'deliver' | 'reply' | 'stall' | 'wait';

/** The steps of a record's life, in order, with the registering of a wait put in anywhere. */
const interleavings = fc
  .tuple(
    fc.constantFrom('delivery', 'reply', 'decision'),
    fc.constantFrom('confirm' as const, 'withdraw' as const),
    fc.subarray<Step>(['stall']),
    fc.nat({ max: 5 }),
    fc.nat({ max: 5 }),
  )
  .map(([step, outcome, stalls, waitAt, stallAt]) => {
    const life: (Step | 'decide')[] = ['deliver', 'reply', 'decide'];
    for (const stall of stalls) life.splice(stallAt, 0, stall);
    life.splice(waitAt, 0, 'wait');
    return { step, outcome, life };
  });

describe('Invariant 11: no wake-up is lost and none is sent twice', () => {
  test('any interleaving of a wait and the life of its record sends exactly one task message', () => {
    fc.assert(
      fc.property(interleavings, ({ step, outcome, life }) => {
        let record = filed();
        const sent: string[] = [];
        const settle = (change: Change<RecordState>) => {
          record = stored(change);
          sent.push(...tokens(change.messages));
        };
        const steps = {
          deliver: () => settle(deliver(record)),
          reply: () => settle(reply(record)),
          decide: () =>
            settle(changed(run(recordProcess, record, commands.decideReply(outcome), noticeEnd, provider))),
          wait: () => settle(wait(record, step, 'the token')),
          // A stall of a settled record is refused; that must not matter to the wait either.
          stall: () => {
            const ran = run(recordProcess, record, { type: 'stall' }, noticeEnd, platform);
            if (ran.ok) settle(ran.value);
          },
        };
        for (const each of life) steps[each]();
        expect(sent).toEqual(['the token']);
        expect(record.wait).toBeNull();
      }),
      { numRuns: 300 },
    );
  });

  test('an archived record settles whatever waits on it', () => {
    for (const step of ['delivery', 'reply', 'decision']) {
      const before = stored(wait(filed(), step));
      const archived = changed(
        run(recordProcess, before, { type: 'archive' }, before.state.endsAt, platform),
      );
      expect(archived.messages).toEqual([{ to: 'task', token: 'token-1', output: { settled: true } }]);
    }
  });
});

describe('M37.1 the worklist moves with the case, in the same change', () => {
  const entry = {
    unit: 'market-regulation',
    what: 'decide-reply',
    dueAt: shanghai('2026-04-14', '00:00:00.000'),
  };

  test('an entry comes with the event that makes the work, and is left alone by others', () => {
    expect(reply(recordIn('notified')).work).toEqual({ remove: [], add: [entry] });
    expect(reply(recordIn('contested')).work).toEqual({ remove: [], add: [] });
    expect(wait(recordIn('contested'), 'decision').work).toEqual({ remove: [], add: [] });
  });

  test('escalation adds to it, the decision removes all of it', () => {
    const mark = { type: 'mark-reply-overdue' } as const;
    const overdue = changed(run(recordProcess, recordIn('contested'), mark, entry.dueAt, platform));
    expect(overdue.work).toEqual({ remove: [], add: [{ ...entry, unit: 'supervision' }] });
    const confirm = commands.decideReply('confirm');
    const decided = changed(run(recordProcess, stored(overdue), confirm, entry.dueAt, provider));
    expect(decided.work).toEqual({ remove: [entry, { ...entry, unit: 'supervision' }], add: [] });
  });
});

describe('Invariant 12: a change carries what guards its write', () => {
  test('the case as it was read, its state after every event, and when it falls due', () => {
    const before = recordIn('notified');
    const change = changed(run(recordProcess, before, { type: 'activate' }, noticeEnd, platform));
    expect(change).toMatchObject({ before, at: noticeEnd, actor: platform, due: before.state.endsAt });
    expect(stored(change)).toMatchObject({ version: before.version + 1, seq: before.seq + 1 });
  });

  test('registering a wait changes neither the case nor its history', () => {
    const before = recordIn('notified');
    const change = wait(before, 'reply');
    expect(change.events).toEqual([]);
    expect(change.state).toBe(before.state);
  });
});

describe('M54.1 the worklist moves with the case', () => {
  const at = shanghai('2026-04-10');
  const moving: typeof objectionProcess = {
    ...objectionProcess,
    work: ({ status, dueAt, receivedAt }) =>
      status === 'open'
        ? [{ unit: 'handler', what: 'decide', dueAt }]
        : [
            { unit: 'handler', what: 'decide', dueAt: receivedAt },
            { unit: 'handler', what: 'tell', dueAt },
          ],
  };

  test('an entry that falls due at another instant, or is for something else, is another entry', () => {
    const before = stored(objectionChange(recordIn('active').state, at));
    const { dueAt, receivedAt } = before.state;
    const decide = {
      type: 'decide',
      outcome: 'upheld',
      reasons: 'None.',
      official: handlerOfficial,
    } as const;
    expect(changed(run(moving, before, decide, at, handler)).work).toEqual({
      remove: [{ unit: 'handler', what: 'decide', dueAt }],
      add: [
        { unit: 'handler', what: 'decide', dueAt: receivedAt },
        { unit: 'handler', what: 'tell', dueAt },
      ],
    });
  });
});
