/** What comes too early is told from what is wrong by the refusal itself: a workflow tries the one again, not the other. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applicationProcesses } from '../../../shared/application/process.ts';
import { jointResponseProcess } from '../../../shared/joint-response/process.ts';
import type { Outcome } from '../../../shared/outcome.ts';
import type { RecordCommand } from '../../../shared/record/commands.ts';
import { recordProcess } from '../../../shared/record/process.ts';
import type { RecordStatus } from '../../../shared/record/state.ts';
import type { Instant } from '../../../shared/time/civil.ts';
import { actors, day, shanghai, shift } from '../../support/actors.ts';
import { commands, filed, recordIn } from '../../support/cases.ts';
import { endedResponse, jointResponseChange } from '../../support/joint-responses.ts';
import { objectionChange } from '../../support/objections.ts';

interface Timed {
  what: string;
  due: Instant;
  at(now: Instant): Outcome<unknown>;
}

function onRecord(status: RecordStatus, command: RecordCommand, due: Instant | null | undefined): Timed {
  const { state } = recordIn(status);
  return {
    what: command.type,
    due: due ?? '',
    at: (now) => recordProcess.decide(state, command, now, actors.platform),
  };
}

const contested = recordIn('contested').state;
const objection = objectionChange(filed().state, shanghai('2026-04-10')).state;
const response = jointResponseChange(shanghai('2026-04-10')).state;

const ended = endedResponse(shanghai('2026-04-10'));

const timed: Timed[] = [
  onRecord('notified', { type: 'activate' }, recordIn('notified').state.notice?.endsAt),
  onRecord('notifying', { type: 'return' }, recordIn('notifying').state.notice?.deliverBy),
  onRecord('contested', { type: 'mark-reply-overdue' }, contested.notice?.decideBy),
  onRecord('active', { type: 'archive' }, recordIn('active').state.endsAt),
  {
    what: 'remind',
    due: objection.remindAt,
    at: (now) => applicationProcesses.objection.decide(objection, { type: 'remind' }, now, actors.platform),
  },
  {
    what: 'escalate',
    due: objection.dueAt,
    at: (now) => applicationProcesses.objection.decide(objection, { type: 'escalate' }, now, actors.platform),
  },
  {
    what: 'mark-overdue',
    due: response.dueAt,
    at: (now) => jointResponseProcess.decide(response, { type: 'mark-overdue' }, now, actors.platform),
  },
  {
    what: 'mark-lifting-overdue',
    due: ended.end?.liftBy ?? '',
    at: (now) => jointResponseProcess.decide(ended, { type: 'mark-lifting-overdue' }, now, actors.platform),
  },
];

describe('what a timer does', () => {
  test.each(timed)(
    '"$what" is refused as too early before its instant, and not refused from it on',
    ({ due, at }) => {
      fc.assert(
        fc.property(fc.integer({ min: -300 * day, max: 300 * day }), (ms) => {
          const outcome = at(shift(due, ms));
          expect(outcome.ok).toBe(ms >= 0);
          if (!outcome.ok) expect(outcome.refusal.early).toEqual(expect.any(String));
        }),
        { examples: [[-1], [0]] },
      );
    },
  );
});

describe('what is wrong and not early', () => {
  test('an official’s confirmation while the person may still reply: nothing tries it again', () => {
    const before = shift(contested.notice?.endsAt ?? '', -1);
    const outcome = recordProcess.decide(contested, commands.decideReply('confirm'), before, actors.provider);
    expect(outcome).toMatchObject({ ok: false, refusal: { code: 'notice-period-running' } });
    expect(outcome).not.toHaveProperty('refusal.early');
  });

  test('a timer’s command on a case that has moved on', () => {
    const outcome = recordProcess.decide(
      contested,
      { type: 'activate' },
      '2027-01-01T00:00:00.000Z',
      actors.platform,
    );
    expect(outcome).toMatchObject({ ok: false, refusal: { code: 'not-possible-now' } });
    expect(outcome).not.toHaveProperty('refusal.early');
  });
});
