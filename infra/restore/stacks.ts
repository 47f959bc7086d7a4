/** What the stacks of a deployment say of themselves. */
import { BootRefusal } from '../../local/refusal.ts';
import type { Aws, Running } from './step.ts';

/** What the command line answers, read from JSON. */
export type Described = Record<string, Record<string, unknown>[] | undefined>;

interface Stack {
  StackStatus?: string;
  Parameters?: { ParameterKey: string; ParameterValue: string }[];
  Outputs?: { OutputKey: string; OutputValue: string }[];
}

async function stackOf(aws: Aws, name: string, option: string): Promise<Stack> {
  const none = () =>
    new BootRefusal(
      `${option} ${name} is no stack of this account and region: name the one that was deployed, or sign in where it is.`,
    );
  try {
    const answer = (await aws('cloudformation', 'describe-stacks', '--stack-name', name)) as Described | null;
    const [stack] = answer?.Stacks ?? [];
    if (stack) return stack;
  } catch (error) {
    if (!String(error).includes('does not exist')) throw error;
  }
  throw none();
}

const platformOf = ({ aws, plan }: Running) => stackOf(aws, plan.stack, '--stack');
const dataOf = ({ aws, plan }: Running) => stackOf(aws, plan.dataStack, '--data-stack');

/** The parameters of the platform's stack as it is deployed. */
export async function parametersOf(on: Running): Promise<Map<string, string>> {
  const { Parameters = [] } = await platformOf(on);
  return new Map(Parameters.map(({ ParameterKey, ParameterValue }) => [ParameterKey, ParameterValue]));
}

/**
 * Checks that both stacks are there and that nobody deploys them now.
 * @throws BootRefusal where not
 */
export async function checkSettled(on: Running): Promise<void> {
  for (const [name, stack] of [
    [on.plan.stack, await platformOf(on)],
    [on.plan.dataStack, await dataOf(on)],
  ] as const)
    if (stack.StackStatus?.endsWith('_IN_PROGRESS'))
      throw new BootRefusal(`The stack ${name} is being changed (${stack.StackStatus}): wait for that.`);
}

/** What the platform reads now: what its parameters name, or else what the data's stack exports. */
export async function present(on: Running, name: string): Promise<string> {
  const given = (await parametersOf(on)).get(name);
  if (given) return given;
  const { Outputs = [] } = await dataOf(on);
  const exported = Outputs.find(({ OutputKey }) => OutputKey === name)?.OutputValue;
  if (!exported)
    throw new BootRefusal(
      `Neither stack says what ${name} is: name others with --stack and --data-stack, or deploy this release first.`,
    );
  return exported;
}

/** A function of the platform, as the template and as AWS names it. */
export interface Worker {
  logical: string;
  name: string;
}

async function functionsIn({ aws, plan }: Running): Promise<Worker[]> {
  const of = ['--stack-name', plan.stack];
  const { StackResourceSummaries = [] } = (await aws(
    'cloudformation',
    'list-stack-resources',
    ...of,
  )) as Described;
  return StackResourceSummaries.filter(({ ResourceType }) => ResourceType === 'AWS::Lambda::Function').map(
    ({ LogicalResourceId, PhysicalResourceId }) => ({
      logical: String(LogicalResourceId),
      name: String(PhysicalResourceId),
    }),
  );
}

/** The functions of the platform, but for those that a restore itself needs. */
export const workersOf = async (on: Running): Promise<Worker[]> =>
  (await functionsIn(on)).filter(({ logical }) => !/^(Restoring|Seed)/.test(logical));

/** The function that reconciles. */
export async function restoringFunction(on: Running): Promise<string> {
  const found = (await functionsIn(on)).find(({ logical }) => logical.startsWith('RestoringFunction'));
  if (!found)
    throw new BootRefusal(
      `The stack ${on.plan.stack} has no function that reconciles: deploy this release first.`,
    );
  return found.name;
}
