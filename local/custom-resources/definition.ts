import { z } from 'zod';
import type { Functions } from '../lambda/functions.ts';
import { BootRefusal } from '../refusal.ts';
import { numeric, propertiesOf } from '../template/properties.ts';
import type { Template } from '../template/resolve.ts';

/** What a property is to the function: CloudFormation hands all that is not a list or an object over as text. */
export type Text = string | Text[] | { [name: string]: Text };

const TEXT: z.ZodType<Text, unknown> = z.lazy(() =>
  z.union([z.array(TEXT), z.record(z.string(), TEXT), z.coerce.string()]),
);

const MOST_SECONDS = 3600;

const CUSTOM_RESOURCE = z.looseObject({
  ServiceToken: z.string(),
  ServiceTimeout: numeric.default(MOST_SECONDS),
});

/** A resource that a function of the template provides. */
export interface CustomResource {
  id: string;
  stackId: string;
  /** The ARN of the function. */
  provider: string;
  /** How long its answer may take. */
  timeoutMs: number;
  properties: { ServiceToken: string; [name: string]: Text };
}

/**
 * Reads the template's custom resources.
 * @throws BootRefusal where the provider of one is no function of the template
 */
export function customResourcesOf(template: Template, functions: Pick<Functions, 'has'>): CustomResource[] {
  return template.of('AWS::CloudFormation::CustomResource').map((resource) => {
    const { ServiceToken, ServiceTimeout } = propertiesOf(resource, CUSTOM_RESOURCE);
    const { logicalId, stackId } = resource;
    if (!functions.has(ServiceToken)) {
      throw new BootRefusal(`The provider ${ServiceToken} of ${logicalId} is no function of the template.`);
    }
    const properties = { ...propertiesOf(resource, z.record(z.string(), TEXT)), ServiceToken };
    return { id: logicalId, stackId, provider: ServiceToken, timeoutMs: ServiceTimeout * 1000, properties };
  });
}
