import { createRequire } from 'node:module';
import { afterAll, describe, expect, test } from 'vitest';
import { readDefinition } from '../../infra/workflows/definition.ts';
import type { Json } from '../../local/json.ts';
import { forEachWorkflow, type Workflow, workflows } from '../../shared/process/workflows.ts';
import { law, parameters } from '../../shared/regulation.ts';
import { type Behaviour, definitionOf, edgesOf, type Walked, walk } from './walk.ts';

const validate = createRequire(import.meta.url)('asl-validator') as (definition: object) => {
  isValid: boolean;
  errorsText(): string;
};

// The world of the walk starts at 2026-03-02T01:00:00Z.
const start = Date.parse('2026-03-02T01:00:00Z');
const days = (n: number) => new Date(start + n * 86_400_000).toISOString();
const at = ({ execution }: Walked, state: string): number => {
  const entered = execution.history.find(
    (event) => event.state === state && event.type.endsWith('StateEntered'),
  );
  return entered?.timestamp ?? Number.NaN;
};

const taken = forEachWorkflow(() => new Set<string>());

const inputs: Record<Workflow, Json> = {
  notice: { id: 'case', endsAt: days(12) },
  objection: { id: 'case', remindAt: days(7), dueAt: days(10) },
  'joint-response': { id: 'case', dueAt: days(15) },
};

const answers = {
  AwaitReply: { settled: false, decideBy: days(22) },
  AwaitReplyThatCame: { settled: false, decideBy: days(22) },
};

async function walked(workflow: Workflow, plan: Record<string, Behaviour>): Promise<Walked> {
  const result = await walk(workflow, inputs[workflow], plan, answers);
  for (const edge of result.edges) taken[workflow].add(edge);
  return result;
}

const visited = ({ edges }: Walked): string[] => edges.map((edge) => edge.split(' ')[0] ?? '');

describe('M11.2 notice before listing', () => {
  test('unanswered: it takes effect when the notice period has ended, not a second before', async () => {
    const result = await walked('notice', { AwaitReply: 'times-out' });
    expect(visited(result)).toEqual(['AwaitReply', 'Activate']);
    expect(result.execution.status).toBe('SUCCEEDED');
    expect(at(result, 'Activate')).toBeGreaterThanOrEqual(Date.parse(days(12)));
    expect(at(result, 'Activate')).toBeLessThan(Date.parse(days(12)) + 1000);
  });

  test('seconds too early by another clock: it is tried again, and takes effect', async () => {
    const plan = { AwaitReply: 'times-out', Activate: 'early-then-done' } as const;
    expect((await walked('notice', plan)).execution.status).toBe('SUCCEEDED');
  });

  test('a reply goes to the official, whose decision ends it', async () => {
    const plan = { AwaitReply: 'answered', AwaitDecision: 'answered' } as const;
    const result = await walked('notice', plan);
    expect(visited(result)).toEqual(['AwaitReply', 'AwaitDecision']);
    expect(result.execution.status).toBe('SUCCEEDED');
  });

  test('undecided, it is overdue at its limit, waits on, and is settled by a late decision', async () => {
    const replied = {
      AwaitReply: 'answered',
      AwaitDecision: 'times-out',
    } as const;
    const result = await walked('notice', { ...replied, AwaitOverdueDecision: 'answered' });
    expect(visited(result).slice(-2)).toEqual(['MarkReplyOverdue', 'AwaitOverdueDecision']);
    expect(at(result, 'MarkReplyOverdue')).toBeGreaterThanOrEqual(Date.parse(days(22)));
    expect(result.execution.status).toBe('SUCCEEDED');
    const never = await walked('notice', { ...replied, AwaitOverdueDecision: 'times-out' });
    expect(visited(never).slice(-2)).toEqual(['ReportStall', 'Stalled']);
  });

  test('a reply in the last moment, while the timer fires: the timer stands back and the official decides', async () => {
    const plan = {
      AwaitReply: 'times-out',
      Activate: 'overtaken',
      AwaitReplyThatCame: 'answered-at-once',
      AwaitDecision: 'answered',
    } as const;
    const result = await walked('notice', plan);
    const path = ['AwaitReply', 'Activate', 'AwaitReplyThatCame', 'AwaitDecision'];
    expect(visited(result)).toEqual(path);
  });

  test('A15 by a calendar that came the period runs on: it hears until when, and takes effect then', async () => {
    const plan = {
      AwaitReply: 'times-out',
      Activate: 'postponed-then-done',
      AwaitNewEnd: 'answered-at-once',
    } as const;
    const result = await walk('notice', inputs.notice, plan, {
      ...answers,
      AwaitNewEnd: { settled: false, endsAt: days(15) },
    });
    for (const edge of result.edges) taken.notice.add(edge);
    expect(visited(result)).toEqual(['AwaitReply', 'Activate', 'AwaitNewEnd', 'AwaitReply', 'Activate']);
    expect(result.execution.status).toBe('SUCCEEDED');
    const [, last] = result.execution.history.filter(
      ({ state, type }) => state === 'Activate' && type.endsWith('StateEntered'),
    );
    expect(last?.timestamp).toBeGreaterThanOrEqual(Date.parse(days(15)));
  });

  test('A15 it hears of a new end late: it asks again whether the period is over', async () => {
    const plan = { AwaitReply: 'times-out', AwaitNewEnd: 'times-out' } as const;
    const result = await walked('notice', { ...plan, Activate: 'postponed-then-done' });
    expect(visited(result).slice(-3)).toEqual(['Activate', 'AwaitNewEnd', 'Activate']);
    expect(result.execution.status).toBe('SUCCEEDED');
  });

  test('A15 a reply whose limit follows the longer period is overdue only then', async () => {
    const plan = {
      AwaitReply: 'answered',
      AwaitDecision: 'times-out',
      MarkReplyOverdue: 'postponed-then-done',
      AwaitReplyThatCame: 'answered-at-once',
      AwaitOverdueDecision: 'answered',
    } as const;
    const result = await walked('notice', plan);
    expect(visited(result).slice(1)).toEqual([
      'AwaitDecision',
      'MarkReplyOverdue',
      'AwaitReplyThatCame',
      'AwaitDecision',
      'MarkReplyOverdue',
      'AwaitOverdueDecision',
    ]);
  });

  test('E8 while nobody tells it what came, as messages are late, it asks again each hour, not each second', async () => {
    const overtaken = { AwaitReply: 'times-out', Activate: 'overtaken', AwaitDecision: 'answered' } as const;
    const result = await walked('notice', { ...overtaken, AwaitReplyThatCame: 'times-out-then-answered' });
    expect(visited(result)).toEqual([
      'AwaitReply',
      'Activate',
      'AwaitReplyThatCame',
      'Activate',
      'AwaitReplyThatCame',
      'AwaitDecision',
    ]);
    const [first = 0, second = 0] = result.execution.history.flatMap(({ state, type, timestamp }) =>
      state === 'Activate' && type.endsWith('StateEntered') ? [timestamp] : [],
    );
    expect(second - first).toBeGreaterThanOrEqual(3600_000);
  });

  test('a record settled otherwise lets every wait go', async () => {
    const settled = { settled: true };
    const plan = { AwaitReply: 'answered', AwaitDecision: 'answered-at-once' } as const;
    const result = await walk('notice', inputs.notice, plan, { AwaitReply: settled });
    expect(result.execution.status).toBe('SUCCEEDED');
  });
});

describe('M33.2 objection', () => {
  test('decided in time, it ends without a reminder', async () => {
    expect(visited(await walked('objection', { AwaitDecision: 'answered' }))).toEqual(['AwaitDecision']);
  });

  test('day seven reminds, the end of day ten escalates, a late decision ends it', async () => {
    const plan = {
      AwaitDecision: 'times-out',
      AwaitDecisionAfterReminder: 'times-out',
      AwaitOverdueDecision: 'answered',
    } as const;
    const result = await walked('objection', plan);
    expect(at(result, 'Remind')).toBe(Date.parse(days(7)));
    expect(at(result, 'Escalate')).toBe(Date.parse(days(10)));
    expect(result.execution.status).toBe('SUCCEEDED');
  });

  test('reminded, it is decided in time', async () => {
    const plan = {
      AwaitDecision: 'times-out',
      AwaitDecisionAfterReminder: 'answered',
      Remind: 'busy-then-done',
    } as const;
    expect((await walked('objection', plan)).execution.status).toBe('SUCCEEDED');
  });

  test('never decided, operators are told in the end', async () => {
    const late = { AwaitDecision: 'times-out', AwaitDecisionAfterReminder: 'times-out' } as const;
    const result = await walked('objection', { ...late, AwaitOverdueDecision: 'times-out' });
    expect(visited(result).slice(-2)).toEqual(['ReportStall', 'Stalled']);
    expect(result.execution.error).toBe('WorkflowStalled');
  });
});

describe('M25.1 joint response', () => {
  test('all answered in time', async () => {
    expect(visited(await walked('joint-response', { AwaitFeedback: 'answered' }))).toEqual(['AwaitFeedback']);
  });

  test('one missing is overdue at the deadline; its late answer ends it', async () => {
    const plan = { AwaitFeedback: 'times-out', AwaitLateFeedback: 'answered' } as const;
    const result = await walked('joint-response', plan);
    expect(visited(result)).toEqual(['AwaitFeedback', 'MarkOverdue', 'AwaitLateFeedback']);
    expect(at(result, 'MarkOverdue')).toBe(Date.parse(days(15)));
  });

  test('a limit that is another by then, as it waited meanwhile, is the sweep’s: it only waits on', async () => {
    const plan = {
      AwaitFeedback: 'times-out',
      MarkOverdue: 'postponed-then-done',
      AwaitLateFeedback: 'answered',
    } as const;
    const result = await walked('joint-response', plan);
    expect(visited(result)).toEqual(['AwaitFeedback', 'MarkOverdue', 'AwaitLateFeedback']);
    expect(result.execution.status).toBe('SUCCEEDED');
  });

  test('never answered, operators are told in the end', async () => {
    const plan = { AwaitFeedback: 'times-out', AwaitLateFeedback: 'times-out' } as const;
    expect((await walked('joint-response', plan)).execution.status).toBe('FAILED');
  });
});

describe('E8 no execution can reach a year, whatever a city sets', () => {
  const { noticePeriodDays, replyDecisionDays, objectionReminderDays, jointResponseDays, deliveryLimitDays } =
    parameters;
  // What is announced counts as served later; a calendar lengthens a period by the longest holiday and its weekends.
  const holiday = 14;
  const endsAt = law.service['public-announcement'].days + noticePeriodDays.max + holiday;
  const decideBy = endsAt + holiday + replyDecisionDays.max;

  test.each<[Workflow, Json, Record<string, Behaviour>]>([
    [
      'notice',
      { id: 'case', endsAt: days(endsAt) },
      { AwaitReply: 'answered', AwaitDecision: 'times-out', AwaitOverdueDecision: 'times-out' },
    ],
    [
      'objection',
      { id: 'case', remindAt: days(objectionReminderDays.max), dueAt: days(law.objection.period.days) },
      {
        AwaitDecision: 'times-out',
        AwaitDecisionAfterReminder: 'times-out',
        AwaitOverdueDecision: 'times-out',
      },
    ],
    [
      'joint-response',
      { id: 'case', dueAt: days(jointResponseDays.max) },
      { AwaitFeedback: 'times-out', AwaitLateFeedback: 'times-out' },
    ],
  ])('%s', async (workflow, input, plan) => {
    const settled = { AwaitReply: { settled: false, decideBy: days(decideBy) } };
    const { execution, startedAt } = await walk(workflow, input, plan, settled);
    expect(execution.error).toBe('WorkflowStalled');
    expect((execution.stoppedAt ?? Number.POSITIVE_INFINITY) - startedAt).toBeLessThan(365 * 86_400_000);
  });

  test('what may take longer waits in the due index: no workflow waits for a delivery', () => {
    expect(deliveryLimitDays.max).toBe(365);
    expect(Object.values(readDefinition('notice').States).map(({ Arguments }) => Arguments?.Payload)).toEqual(
      expect.not.arrayContaining([{ command: 'return' }]),
    );
  });
});

/** Plans that lead to each state, for the failure of each. */
const before: Record<Workflow, Record<string, Record<string, Behaviour>>> = {
  notice: {
    AwaitReply: {},
    Activate: { AwaitReply: 'times-out' },
    AwaitNewEnd: {
      AwaitReply: 'times-out',
      Activate: 'postponed-then-done',
    },
    AwaitReplyThatCame: { AwaitReply: 'times-out', Activate: 'overtaken' },
    AwaitDecision: { AwaitReply: 'answered' },
    MarkReplyOverdue: { AwaitReply: 'answered', AwaitDecision: 'times-out' },
    AwaitOverdueDecision: { AwaitReply: 'answered', AwaitDecision: 'times-out' },
  },
  objection: {
    AwaitDecision: {},
    Remind: { AwaitDecision: 'times-out' },
    AwaitDecisionAfterReminder: { AwaitDecision: 'times-out' },
    Escalate: { AwaitDecision: 'times-out', AwaitDecisionAfterReminder: 'times-out' },
    AwaitOverdueDecision: { AwaitDecision: 'times-out', AwaitDecisionAfterReminder: 'times-out' },
  },
  'joint-response': {
    AwaitFeedback: {},
    MarkOverdue: { AwaitFeedback: 'times-out' },
    AwaitLateFeedback: { AwaitFeedback: 'times-out' },
  },
};

describe.each(workflows)('the workflow "%s"', (workflow) => {
  test.each(Object.keys(before[workflow]))(
    'failing for good in %s, it goes to the operators’ worklist',
    async (state) => {
      const result = await walked(workflow, { ...before[workflow][state], [state]: 'fails' });
      expect(visited(result).slice(-2)).toEqual(['ReportStall', 'Stalled']);
      expect(result.execution.status).toBe('FAILED');
    },
  );

  test('is valid by the specification of the language', () => {
    const result = validate(JSON.parse(definitionOf(workflow)));
    expect(result.isValid, result.errorsText()).toBe(true);
  });
});

afterAll(() => {
  for (const workflow of workflows) {
    expect([...taken[workflow]].sort(), `every branch of ${workflow} was taken`).toEqual(
      edgesOf(workflow).sort(),
    );
  }
});
