import { describe, expect, test } from 'vitest';
import { tasks } from '../../functions/steps/tasks.ts';
import { checkDefinition } from '../../infra/workflows/check.ts';
import { complete } from '../../infra/workflows/complete.ts';
import {
  checkNoneIsLeftOver,
  definitionFile,
  deployedDefinition,
  readDefinition,
} from '../../infra/workflows/definition.ts';
import type { Definition, State } from '../../infra/workflows/language.ts';
import { machinesOf } from '../../local/states/template.ts';
import { machineVariable, type Workflow, workflows } from '../../shared/process/workflows.ts';
import { deployed, functionEnvironment } from '../support/deployed.ts';

/** The definition of the notice with one state changed. */
function mutated(state: string, change: (state: State) => State): Definition {
  const { States, ...rest } = readDefinition('notice');
  const found = States[state];
  if (!found) throw new Error(`There is no state ${state}.`);
  return { ...rest, States: { ...States, [state]: change(found) } };
}

const telling = (payload: Record<string, string>) => (state: State) => ({
  ...state,
  Arguments: { Payload: payload },
});

const checked = (definition: Definition) => () =>
  checkDefinition('notice.asl.json', definition, tasks.notice);

describe('a definition names what its process has, and all of it', () => {
  test.each(workflows)('as "%s" does', (workflow) => {
    const file = definitionFile(workflow);
    expect(() => checkDefinition(file, readDefinition(workflow), tasks[workflow])).not.toThrow();
  });

  test('a wait that its process has not', () => {
    expect(checked(mutated('AwaitReply', telling({ await: 'replies' })))).toThrow(
      'infra/workflows/notice.asl.json, state AwaitReply: the wait "replies" is not in',
    );
  });

  test('a wait that no state has any more', () => {
    expect(checked(mutated('AwaitNewEnd', telling({ await: 'reply' })))).toThrow(
      'infra/workflows/notice.asl.json: no state names the wait "delivery"',
    );
  });

  test('a command that is another workflow’s', () => {
    expect(checked(mutated('Activate', telling({ command: 'escalate' })))).toThrow(
      'infra/workflows/notice.asl.json, state Activate: the command "escalate" is not in',
    );
  });

  test('a command that no state gives any more', () => {
    expect(checked(mutated('Activate', telling({ command: 'return' })))).toThrow(
      'no state names the command "activate"',
    );
  });

  test('a workflow without a definition, and a definition without its workflow, are named', () => {
    // A name that the compiler would not let through.
    expect(() => readDefinition('pledge' as Workflow)).toThrow('infra/workflows/pledge.asl.json');
    expect(() => checkNoneIsLeftOver(['pledge.asl.json'])).toThrow('infra/workflows/pledge.asl.json');
  });
});

describe('what every task has is put in', () => {
  test('a task that says how it is tried again, or how long it may take, keeps that', () => {
    const own = { Retry: [{ ErrorEquals: ['States.ALL'], MaxAttempts: 1 }], TimeoutSeconds: 5 };
    const { States } = complete(
      mutated('Activate', (state) => ({ ...state, ...own })),
      'notice',
    );
    expect(States.Activate).toMatchObject(own);
    expect(States.MarkReplyOverdue).toMatchObject({ TimeoutSeconds: 60 });
  });

  test('a state that calls nothing stays as it is', () => {
    const waiting = { Type: 'Wait', Seconds: 5, Next: 'Activate' };
    const definition = readDefinition('notice');
    const { States } = complete({ States: { ...definition.States, Pause: waiting } }, 'notice');
    expect(States.Pause).toEqual(waiting);
  });

  test.each(workflows)(
    'whatever fails in "%s" is reported, after what its file says of failures',
    (workflow) => {
      const { States } = JSON.parse(deployedDefinition(workflow)) as Definition;
      for (const [name, { Catch = [] }] of Object.entries(readDefinition(workflow).States)) {
        expect(States[name]?.Catch).toEqual([...Catch, { ErrorEquals: ['States.ALL'], Next: 'ReportStall' }]);
      }
    },
  );

  test.each(workflows)('each task of the template’s "%s" tries again, and names its workflow', (workflow) => {
    const told = functionEnvironment('DispatcherFunction')[machineVariable(workflow)] ?? '';
    const machine = machinesOf(deployed(), (name) => name).find(({ name }) => told.endsWith(`:${name}`));
    const calling = [...(machine?.states.values() ?? [])].flatMap((state) =>
      state.Type === 'Task' ? [state] : [],
    );
    const inFile = Object.values(readDefinition(workflow).States).filter(({ Type }) => Type === 'Task');
    // What reports a stall stands in no file.
    expect(calling).toHaveLength(inFile.length + 1);
    for (const { Retry, Arguments } of calling) {
      expect(Retry.map(({ ErrorEquals }) => ErrorEquals)).toEqual([
        ['NotYet'],
        ['Overtaken', 'Postponed', 'CaseMissing'],
        ['States.TaskFailed'],
      ]);
      expect(Arguments.Payload).toMatchObject({ workflow });
    }
  });
});

test.each(workflows)('E7: the definition of "%s" writes out no partition', (workflow) => {
  expect(deployedDefinition(workflow)).not.toContain('arn:aws');
});
