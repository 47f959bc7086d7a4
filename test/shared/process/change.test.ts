import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applicationProcesses } from '../../../shared/application/process.ts';
import { jointResponseProcess } from '../../../shared/joint-response/process.ts';
import type { Outcome } from '../../../shared/outcome.ts';
import { answerTo, type Change, type Stored, type Wait } from '../../../shared/process/change.ts';
import type { Message } from '../../../shared/process/message.ts';
import type { CaseEvent, CaseState, Process } from '../../../shared/process/process.ts';
import type { RecordCommand } from '../../../shared/record/commands.ts';
import { recordProcess } from '../../../shared/record/process.ts';
import type { RecordState } from '../../../shared/record/state.ts';
import { actors, handlerOfficial, shanghai, shift, transportOfficial } from '../../support/actors.ts';
import {
  acknowledgedAt,
  commands,
  filed,
  filingChange,
  giveCommand,
  noticeEnd,
  recordIn,
  stored,
} from '../../support/cases.ts';
import { jointResponseChange } from '../../support/joint-responses.ts';
import { objectionChange } from '../../support/objections.ts';

const { subject, provider, handler, platform, transport } = actors;

/** A case as it lies in the register, with the token of a step that waits on it. */
interface Lying<S extends CaseState> {
  stored: Stored<S>;
  wait: Wait | null;
}

/** What the dispatcher tells a waiting step of the image that a write left in the stream. */
const woken = (messages: Message[], wait: Wait | null): object[] =>
  messages.flatMap((message) => {
    const answer = message.to === 'waiting' && wait ? message.answers[wait.step] : undefined;
    return answer ? [{ token: wait?.token, output: answer }] : [];
  });

function changed<S extends CaseState>(ran: Outcome<Change<S>>): Change<S> {
  if (!ran.ok) throw new Error(JSON.stringify(ran.refusal));
  return ran.value;
}

const deliver = (before: Stored<RecordState>) =>
  changed(giveCommand(recordProcess, before, commands.acknowledge('2026-03-24'), acknowledgedAt, subject));
const reply = (before: Stored<RecordState>) =>
  changed(giveCommand(recordProcess, before, commands.reply(), shanghai('2026-03-30'), subject));

/** Writes a change; gives what its image tells the step that waits. */
function write<S extends CaseState>(lying: Lying<S>, change: Change<S>): object[] {
  lying.stored = stored(change);
  return woken(change.messages, lying.wait);
}

/** Lets a step wait on a case; gives what it is told at once. */
function wait<S extends CaseState, C extends { type: string }, E extends CaseEvent>(
  process: Process<S, C, E>,
  lying: Lying<S>,
  step: string,
  token = 'token-1',
): object[] {
  const answer = answerTo(process, lying.stored.state, step);
  lying.wait = { step, token };
  return answer ? woken([{ to: 'waiting', answers: { [step]: answer } }], lying.wait) : [];
}

describe('Invariant 11: a wait and what it waits for meet, whichever is written first', () => {
  const told = { token: 'token-1', output: { settled: false, endsAt: noticeEnd } };

  test('the wait first: the image of the event wakes it', () => {
    const record = { stored: filed(), wait: null };
    expect(wait(recordProcess, record, 'delivery')).toEqual([]);
    expect(write(record, deliver(record.stored))).toEqual([told]);
  });

  test('the event first: the wait is woken at once', () => {
    const record = { stored: filed(), wait: null };
    expect(write(record, deliver(record.stored))).toEqual([]);
    expect(wait(recordProcess, record, 'delivery')).toEqual([told]);
  });

  test('an event that it does not wait for wakes nobody', () => {
    const record = { stored: filed(), wait: null };
    wait(recordProcess, record, 'delivery');
    const stalled = changed(
      giveCommand(recordProcess, record.stored, { type: 'stall' }, acknowledgedAt, platform),
    );
    expect(stalled.messages).toEqual([]);
  });

  test('what is refused wakes nobody', () => {
    expect(giveCommand(recordProcess, filed(), { type: 'activate' }, noticeEnd, platform).ok).toBe(false);
  });

  test('a wait is woken once: a further event tells it nothing more', () => {
    const record = { stored: filed(), wait: null };
    wait(recordProcess, record, 'delivery');
    write(record, deliver(record.stored));
    expect(write(record, reply(record.stored))).toEqual([]);
  });

  test('a wait that the process does not have is an error of the definition', () => {
    expect(() => wait(recordProcess, { stored: filed(), wait: null }, 'payment')).toThrow('payment');
  });

  test('an objection’s wait is told the outcome, a joint response’s that all have answered', () => {
    const at = shanghai('2026-04-12');
    const objection = {
      stored: stored(objectionChange(recordIn('active').state, shanghai('2026-04-10'))),
      wait: null,
    };
    wait(applicationProcesses.objection, objection, 'decision', 'o');
    const decide = {
      type: 'decide',
      outcome: 'upheld',
      reasons: 'It is as filed.',
      official: handlerOfficial,
      asked: null,
      unmet: [],
      concluded: null,
    } as const;
    expect(
      write(
        objection,
        changed(giveCommand(applicationProcesses.objection, objection.stored, decide, at, handler)),
      ),
    ).toEqual([{ token: 'o', output: { outcome: 'upheld' } }]);

    const units = ['procurement-centre', 'housing', 'transport'];
    const response = { stored: stored(jointResponseChange(at)), wait: null };
    wait(jointResponseProcess, response, 'feedback', 'j');
    const sent = units.map((unit) => {
      const command = {
        type: 'feedback',
        unit,
        outcome: 'implemented',
        text: 'Excluded from tenders.',
        official: transportOfficial,
      } as const;
      return write(
        response,
        changed(giveCommand(jointResponseProcess, response.stored, command, at, { ...transport, unit })),
      );
    });
    expect(sent).toEqual([[], [], [{ token: 'j', output: { answered: true } }]]);
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
  test('any interleaving of a wait and the life of its record wakes it exactly once', () => {
    fc.assert(
      fc.property(interleavings, ({ step, outcome, life }) => {
        const record: Lying<RecordState> = { stored: filed(), wait: null };
        const sent: object[] = [];
        const settle = (change: Change<RecordState>) => sent.push(...write(record, change));
        const confirm = () =>
          giveCommand(recordProcess, record.stored, commands.decideReply(outcome), noticeEnd, provider);
        const steps = {
          deliver: () => settle(deliver(record.stored)),
          reply: () => settle(reply(record.stored)),
          decide: () => settle(changed(confirm())),
          wait: () => sent.push(...wait(recordProcess, record, step, 'the token')),
          // A stall of a settled record is refused; that must not matter to the wait either.
          stall: () => {
            const ran = giveCommand(recordProcess, record.stored, { type: 'stall' }, noticeEnd, platform);
            if (ran.ok) settle(ran.value);
          },
        };
        for (const each of life) steps[each]();
        expect(sent).toEqual([expect.objectContaining({ token: 'the token' })]);
      }),
      { numRuns: 300 },
    );
  });

  test('an archived record settles whatever waits on it', () => {
    for (const step of ['delivery', 'reply', 'decision']) {
      const record: Lying<RecordState> = { stored: filed(), wait: null };
      wait(recordProcess, record, step);
      const { state } = record.stored;
      const archive = giveCommand(recordProcess, record.stored, { type: 'archive' }, state.endsAt, platform);
      expect(write(record, changed(archive))).toEqual([{ token: 'token-1', output: { settled: true } }]);
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
    expect(reply(recordIn('notified')).entries.work).toEqual({ remove: [], add: [entry] });
    expect(reply(recordIn('contested')).entries.work).toEqual({ remove: [], add: [] });
  });

  test('escalation adds to it, the decision removes all of it', () => {
    const mark = { type: 'mark-reply-overdue' } as const;
    const overdue = changed(giveCommand(recordProcess, recordIn('contested'), mark, entry.dueAt, platform));
    expect(overdue.entries.work).toEqual({ remove: [], add: [{ ...entry, unit: 'supervision' }] });
    const confirm = commands.decideReply('confirm');
    const decided = changed(giveCommand(recordProcess, stored(overdue), confirm, entry.dueAt, provider));
    expect(decided.entries.work).toEqual({ remove: [entry, { ...entry, unit: 'supervision' }], add: [] });
  });
});

describe('Invariant 12: a change carries what guards its write', () => {
  test('the case as it was read, its state after every event, and when it falls due', () => {
    const before = recordIn('notified');
    const change = changed(giveCommand(recordProcess, before, { type: 'activate' }, noticeEnd, platform));
    expect(change).toMatchObject({ before, at: noticeEnd, actor: platform, due: before.state.endsAt });
    expect(stored(change)).toMatchObject({ seq: before.seq + 1, revision: before.seq + 1 });
  });

  test('what the platform only notes moves the version, and not what somebody has read to decide on', () => {
    const before = recordIn('contested');
    const mark = { type: 'mark-reply-overdue' } as const;
    const at = shanghai('2026-04-14', '00:00:00.000');
    const marked = stored(changed(giveCommand(recordProcess, before, mark, at, platform)));
    expect(marked).toMatchObject({ seq: before.seq + 1, revision: before.revision });
    const replied = stored(
      reply(
        stored(changed(giveCommand(recordProcess, recordIn('notified'), { type: 'stall' }, at, platform))),
      ),
    );
    expect(replied).toMatchObject({ seq: 4, revision: 4 });
  });

  test('a notice is listed once, with the event that gives it', () => {
    const issuedAt = filed().state.filedAt;
    expect(filingChange().entries.notices).toEqual([{ kind: 'notice-before-listing', issuedAt }]);
    expect(deliver(filed()).entries.notices).toEqual([]);
  });
});

describe('M54.1 the worklist moves with the case', () => {
  const at = shanghai('2026-04-10');
  const moving: typeof applicationProcesses.objection = {
    ...applicationProcesses.objection,
    entries: ({ status, dueAt, receivedAt }) => ({
      work:
        status === 'open'
          ? [{ unit: 'handler', what: 'decide', dueAt }]
          : [
              { unit: 'handler', what: 'decide', dueAt: receivedAt },
              { unit: 'handler', what: 'tell', dueAt },
            ],
    }),
  };

  test('an entry that falls due at another instant, or is for something else, is another entry', () => {
    const before = stored(objectionChange(recordIn('active').state, at));
    const { dueAt, receivedAt } = before.state;
    const decide = {
      type: 'decide',
      outcome: 'upheld',
      reasons: 'None.',
      official: handlerOfficial,
      asked: null,
      unmet: [],
      concluded: null,
    } as const;
    expect(changed(giveCommand(moving, before, decide, at, handler)).entries.work).toEqual({
      remove: [{ unit: 'handler', what: 'decide', dueAt }],
      add: [
        { unit: 'handler', what: 'decide', dueAt: receivedAt },
        { unit: 'handler', what: 'tell', dueAt },
      ],
    });
  });
});

describe('M25.1 a unit has the same to do once, in however many capacities it is asked', () => {
  test('supervision that initiates a measure is told once that answers are overdue, and no more at the end', () => {
    const { state, ...guards } = stored(jointResponseChange(shanghai('2026-05-04')));
    const opened = { ...guards, state: { ...state, initiator: 'supervision' } };
    const late = shift(state.dueAt, 1);
    const overdue = changed(
      giveCommand(jointResponseProcess, opened, { type: 'mark-overdue' }, late, platform),
    );
    const entry = { unit: 'supervision', what: 'feedback-overdue', dueAt: state.dueAt };
    expect(overdue.entries.work.add).toEqual([entry]);
    const answers = state.asks.reduce((before, { unit }) => {
      const text = 'Excluded.';
      const feedback = { type: 'feedback', unit, outcome: 'implemented', text } as const;
      const command = { ...feedback, official: transportOfficial };
      const change = changed(
        giveCommand(jointResponseProcess, before, command, late, { ...transport, unit: command.unit }),
      );
      if (change.state.status === 'answered') expect(change.entries.work.remove).toContainEqual(entry);
      return stored(change);
    }, stored(overdue));
    expect(jointResponseProcess.entries(answers.state).work).toEqual([]);
  });
});

describe('Invariant 13: what is possible is named for whom it is refused, and nothing that others may do', () => {
  const refused = (
    before: Stored<RecordState>,
    acting: Parameters<typeof giveCommand>[4],
    command: RecordCommand,
  ) => {
    const ran = giveCommand(recordProcess, before, command, shanghai('2026-04-20'), acting);
    if (ran.ok) throw new Error('It was possible.');
    return ran.refusal;
  };

  test('to the subject what subjects may do, to the provider what that may', () => {
    const archived = recordIn('archived');
    const notified = recordIn('notified');
    const bySubject = refused(archived, subject, commands.reply());
    expect([bySubject.code, bySubject.values?.possible]).toEqual(['not-possible-now', ['annotate']]);
    const byProvider = refused(notified, provider, commands.decideReply('confirm'));
    const { possible } = byProvider.values ?? {};
    expect(byProvider.code).toBe('not-possible-now');
    expect(possible).toContain('withdraw');
    expect(possible).not.toContain('reply');
    expect(refused(notified, subject, commands.acknowledge('2026-03-24')).values?.possible).toContain(
      'reply',
    );
  });
});

describe('M30.1 the version of a case counts every event, its revision those that somebody decides on', () => {
  test('what is opened is at its first of both', () => {
    expect(filingChange()).toMatchObject({ after: 0, revision: 1 });
  });

  test('what somebody does moves it to that event; what the platform notes leaves it where it was', () => {
    const { state } = objectionChange(recordIn('active').state, shanghai('2026-05-04'));
    const before = {
      ...stored(objectionChange(recordIn('active').state, shanghai('2026-05-04'))),
      seq: 4,
      revision: 3,
    };
    const process = applicationProcesses.objection;
    const noted = changed(giveCommand(process, before, { type: 'remind' }, state.remindAt, platform));
    expect([noted.events.length, noted.revision]).toEqual([1, 3]);
    const claimed = changed(
      giveCommand(
        process,
        before,
        { type: 'claim', official: handlerOfficial },
        shanghai('2026-05-05'),
        handler,
      ),
    );
    expect([claimed.events.length, claimed.revision]).toEqual([1, 5]);
  });
});
