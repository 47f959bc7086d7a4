import { Aws, CfnCondition, Fn, RemovalPolicy } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { CfnFunction, Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { DefinitionBody, LogLevel, StateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import { Construct } from 'constructs';
import { forEachWorkflow, type Workflow } from '../shared/process/workflows.ts';
import type { FunctionFactory } from './functions.ts';
import type { DeploymentParameters } from './parameters.ts';
import { pascal } from './pascal.ts';
import { checkNoneIsLeftOver, deployedDefinition } from './workflows/definition.ts';
import { placeholders } from './workflows/placeholders.ts';

/** The workflows: each definition stands in its own file, as a lawyer reads it in a viewer; one function does their tasks. */
export class Workflows extends Construct {
  readonly machines: Record<Workflow, StateMachine>;
  private readonly steps: LambdaFunction;
  /** One for all: each calls the one function and writes its log. */
  private readonly role: Role;

  constructor(
    scope: Construct,
    id: string,
    functions: FunctionFactory,
    { operating }: Pick<DeploymentParameters, 'operating'>,
  ) {
    super(scope, id);
    checkNoneIsLeftOver();
    this.steps = functions.create('StepsFunction', {
      bundle: 'steps',
      description: 'Tasks of the workflows',
      access: 'read-write',
    });
    const reserved = operating.stepsReservedConcurrency.valueAsString;
    const isReserved = new CfnCondition(scope, 'StepsReserved', {
      expression: Fn.conditionNot(Fn.conditionEquals(reserved, '0')),
    });
    // So many executions wake at one midnight that they could take all that the account has from those who ask.
    (this.steps.node.defaultChild as CfnFunction).addPropertyOverride(
      'ReservedConcurrentExecutions',
      Fn.conditionIf(isReserved.logicalId, reserved, Aws.NO_VALUE),
    );
    this.role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('states.amazonaws.com') });
    this.role.addToPolicy(
      new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: [this.steps.functionArn] }),
    );
    this.machines = forEachWorkflow((workflow) => this.machine(workflow));
  }

  private machine(workflow: Workflow): StateMachine {
    return new StateMachine(this, pascal(workflow), {
      definitionBody: DefinitionBody.fromString(deployedDefinition(workflow)),
      definitionSubstitutions: placeholders({
        partition: Aws.PARTITION,
        stepsFunction: this.steps.functionArn,
      }),
      role: this.role,
      tracingEnabled: true,
      logs: {
        destination: new LogGroup(this, `${pascal(workflow)}Logs`, {
          logGroupName: `/aws/vendedlogs/states/${stackInstance()}-${workflow}`,
          retention: RetentionDays.ONE_YEAR,
          removalPolicy: RemovalPolicy.RETAIN,
        }),
        level: LogLevel.ALL,
        includeExecutionData: false,
      },
      removalPolicy: RemovalPolicy.RETAIN,
    });
  }
}

/**
 * What names this very stack and no later one of its name. Log groups of state machines need a fixed prefix, or the
 * policy of the delivery outgrows its limit, so CloudFormation cannot name them; and they outlive their stack, so that
 * a second deploy would find a name taken.
 */
const stackInstance = (): string => Fn.select(2, Fn.split('/', Aws.STACK_ID));
