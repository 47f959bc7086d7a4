import { readFileSync } from 'node:fs';
import { Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { DefinitionBody, LogLevel, StateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import { Construct } from 'constructs';
import type { Workflow } from '../shared/process/process.ts';
import { workflowErrors } from '../shared/process/workflow-errors.ts';
import type { FunctionFactory } from './functions.ts';

/** How long a workflow waits on once its case is overdue, before operators are told. */
const overdueWait = Duration.days(90);

const bundles = {
  notice: 'notices-steps',
  objection: 'objections-steps',
  'joint-response': 'joint-responses-steps',
} as const;

const ids = { notice: 'Notice', objection: 'Objection', 'joint-response': 'JointResponse' } as const;

/** The three workflows: each definition stands in its own file, as a lawyer reads it in a viewer. */
export class Workflows extends Construct {
  readonly machines: Record<Workflow, StateMachine>;

  constructor(scope: Construct, id: string, functions: FunctionFactory) {
    super(scope, id);
    const machine = (workflow: Workflow) => this.machine(workflow, functions);
    this.machines = {
      notice: machine('notice'),
      objection: machine('objection'),
      'joint-response': machine('joint-response'),
    };
  }

  private machine(workflow: Workflow, functions: FunctionFactory): StateMachine {
    const steps = functions.create(`${ids[workflow]}StepsFunction`, {
      bundle: bundles[workflow],
      description: `Tasks of the workflow "${workflow}"`,
      access: 'read-write',
    });
    const machine = new StateMachine(this, ids[workflow], {
      definitionBody: DefinitionBody.fromString(
        readFileSync(new URL(`./${workflow}.asl.json`, import.meta.url), 'utf8'),
      ),
      definitionSubstitutions: {
        StepsFunction: steps.functionArn,
        NotYet: workflowErrors.notYet,
        CaseMissing: workflowErrors.caseMissing,
        Overtaken: workflowErrors.overtaken,
        OverdueWaitSeconds: String(overdueWait.toSeconds()),
      },
      tracingEnabled: true,
      logs: {
        destination: new LogGroup(this, `${ids[workflow]}Logs`, {
          // State machine log groups need this prefix, or the policy of the delivery outgrows its limit.
          logGroupName: `/aws/vendedlogs/states/${Stack.of(this).stackName}-${workflow}`,
          retention: RetentionDays.ONE_YEAR,
          removalPolicy: RemovalPolicy.RETAIN,
        }),
        level: LogLevel.ALL,
        includeExecutionData: false,
      },
      removalPolicy: RemovalPolicy.RETAIN,
    });
    machine.addToRolePolicy(
      new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: [steps.functionArn] }),
    );
    return machine;
  }
}
