/** What the stacks of a deployment say of themselves. */
import type { Aws, Running } from './step.ts';

/** What the command line answers, read from JSON. */
export type Described = Record<string, Record<string, unknown>[] | undefined>;

async function stackOf(aws: Aws, name: string) {
  const { Stacks = [] } = (await aws('cloudformation', 'describe-stacks', '--stack-name', name)) as Described;
  return Stacks[0] as {
    Parameters?: { ParameterKey: string; ParameterValue: string }[];
    Outputs?: { OutputKey: string; OutputValue: string }[];
  };
}

/** What the platform reads now: what its parameters name, or else what the data's stack exports. */
export async function present({ aws, plan }: Running, name: string): Promise<string> {
  const { Parameters = [] } = await stackOf(aws, plan.stack);
  const given = Parameters.find(({ ParameterKey }) => ParameterKey === name)?.ParameterValue;
  if (given) return given;
  const { Outputs = [] } = await stackOf(aws, plan.dataStack);
  const exported = Outputs.find(({ OutputKey }) => OutputKey === name)?.OutputValue;
  if (!exported) throw new Error(`Neither stack says what ${name} is.`);
  return exported;
}

/** The functions of the platform, as the template and as AWS names them. */
async function functionsIn({ aws, plan }: Running): Promise<{ logical: string; name: string }[]> {
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
export const workersOf = async (on: Running): Promise<string[]> =>
  (await functionsIn(on)).filter(({ logical }) => !/^(Restoring|Seed)/.test(logical)).map(({ name }) => name);

/** The function that reconciles. */
export async function restoringFunction(on: Running): Promise<string> {
  const found = (await functionsIn(on)).find(({ logical }) => logical.startsWith('RestoringFunction'));
  if (!found) throw new Error('The stack has no function that reconciles: deploy this release first.');
  return found.name;
}
