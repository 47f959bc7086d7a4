import type { CloudFormationCustomResourceEvent } from 'aws-lambda';
import { dependencies } from '../dependencies.ts';
import { publishSeeds } from './publish.ts';

/** Called by CloudFormation with each deployment, and told it how it went. Nothing is taken back when the stack goes. */
export async function handler(event: CloudFormationCustomResourceEvent): Promise<void> {
  const outcome = await outcomeOf(event.RequestType);
  const { StackId, RequestId, LogicalResourceId, ResponseURL } = event;
  const body = { ...outcome, PhysicalResourceId: 'first-versions', StackId, RequestId, LogicalResourceId };
  await fetch(ResponseURL, { method: 'PUT', body: JSON.stringify(body), headers: { 'content-type': '' } });
}

async function outcomeOf(type: CloudFormationCustomResourceEvent['RequestType']) {
  if (type === 'Delete') return { Status: 'SUCCESS' };
  try {
    const published = await publishSeeds(dependencies().cases);
    console.info({ code: 'seeded', published });
    return { Status: 'SUCCESS' };
  } catch (error) {
    const { name } = error as Error;
    console.error({ code: 'seeding-failed', error: name });
    return { Status: 'FAILED', Reason: `Publishing the first versions failed: ${name}. Deploy again.` };
  }
}
