import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { readJsonIfPresent, replaceFile } from '../files.ts';
import { messageOf } from '../json.ts';
import type { Functions } from '../lambda/functions.ts';
import { BootRefusal } from '../refusal.ts';
import { awaitAnswer, type ProviderAnswer } from './answer.ts';
import type { CustomResource } from './definition.ts';

const PROVIDED = z.record(
  z.string(),
  z.object({ physicalId: z.string(), properties: z.record(z.string(), z.json()) }),
);

/** What was provided for a resource at an earlier start, by its logical id. */
type Provided = z.infer<typeof PROVIDED>;

/** What custom resources are provided with. */
export interface Providing {
  functions: Pick<Functions, 'invoke'>;
  /** Remembers what was provided. */
  file: string;
}

/**
 * Has every custom resource provided by its function, as a deployment does: created where this data does not know it
 * yet, updated where it does.
 * @throws BootRefusal naming the resource, where its function says that it failed or says nothing in its time
 */
export async function provideResources(
  resources: CustomResource[],
  { functions, file }: Providing,
): Promise<void> {
  const earlier = PROVIDED.parse(readJsonIfPresent(file) ?? {});
  const provided = await Promise.all(
    resources.map(async (resource): Promise<[string, Provided[string]]> => {
      const { PhysicalResourceId } = await provide(resource, earlier[resource.id], functions);
      return [resource.id, { physicalId: PhysicalResourceId, properties: resource.properties }];
    }),
  );
  if (provided.length > 0) replaceFile(file, JSON.stringify(Object.fromEntries(provided)));
}

async function provide(
  resource: CustomResource,
  earlier: Provided[string] | undefined,
  functions: Pick<Functions, 'invoke'>,
): Promise<ProviderAnswer> {
  const { id, provider, timeoutMs } = resource;
  const awaited = await awaitAnswer();
  const waiting = new AbortController();
  try {
    const event = eventOf(resource, earlier, awaited.url);
    const answer = await Promise.race([
      awaited.answer,
      failureOf(functions.invoke(provider, JSON.stringify(event)), waiting.signal),
      sleep(timeoutMs, undefined, { signal: waiting.signal }).then(() => {
        throw new Error(`its function said nothing within ${timeoutMs / 1000} s`);
      }),
    ]);
    if (answer.RequestId !== event.RequestId) throw new Error('its function answered another request');
    if (answer.Status === 'FAILED') throw new Error(answer.Reason);
    return answer;
  } catch (error) {
    throw new BootRefusal(`${id} could not be provided: ${messageOf(error).replace(/\.$/, '')}.`);
  } finally {
    waiting.abort();
    await awaited.close();
  }
}

/** Rejects where an invocation fails, as then no answer comes; one that ends well has put its answer, or may yet. */
async function failureOf(invocation: ReturnType<Functions['invoke']>, signal: AbortSignal): Promise<never> {
  const outcome = await invocation;
  if (!outcome.ok) throw new Error(`its function ended with ${outcome.error.errorType}`);
  return new Promise<never>((_, reject) => signal.addEventListener('abort', reject, { once: true }));
}

function eventOf(resource: CustomResource, earlier: Provided[string] | undefined, ResponseURL: string) {
  const { id, stackId, provider, properties } = resource;
  const told = {
    ServiceToken: provider,
    ResponseURL,
    StackId: stackId,
    RequestId: randomUUID(),
    LogicalResourceId: id,
    ResourceType: 'AWS::CloudFormation::CustomResource',
    ResourceProperties: properties,
  };
  if (earlier === undefined) return { ...told, RequestType: 'Create' };
  const { physicalId, properties: old } = earlier;
  return { ...told, RequestType: 'Update', PhysicalResourceId: physicalId, OldResourceProperties: old };
}
