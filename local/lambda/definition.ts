import { z } from 'zod';
import { localCredentials } from '../credentials.ts';
import { numeric, propertiesOf } from '../template/properties.ts';
import type { Template } from '../template/resolve.ts';

/** A function as it is to run here. */
export interface FunctionDefinition {
  name: string;
  arn: string;
  /** Folder of its bundle. */
  folder: string;
  /** `module.export`. */
  handler: string;
  environment: Record<string, string>;
  timeoutMs: number;
  memoryMb: number;
}

const FUNCTION = z.object({
  FunctionName: z.string().optional(),
  Code: z.object({ S3Key: z.string() }),
  Handler: z.string().regex(/^[^.].*\.[^.]+$/),
  Timeout: numeric.default(3),
  MemorySize: numeric.default(128),
  Environment: z.object({ Variables: z.record(z.string(), z.coerce.string()).optional() }).optional(),
});

/** The addresses that a function's SDK clients are pointed at, and where it believes it runs. */
export interface FunctionSurroundings {
  region: string;
  endpoints: { dynamodb: string; sqs: string; states: string; secrets: string; objects: string };
  arnOf(name: string): string;
}

/** Reads the template's functions. */
export function functionsOf(template: Template, surroundings: FunctionSurroundings): FunctionDefinition[] {
  const { region, endpoints } = surroundings;
  return template.of('AWS::Lambda::Function').map((resource) => {
    const properties = propertiesOf(resource, FUNCTION);
    const name = properties.FunctionName ?? resource.logicalId;
    const memoryMb = properties.MemorySize;
    const folder = template.assetFolder(properties.Code.S3Key);
    return {
      name,
      arn: surroundings.arnOf(name),
      folder,
      handler: properties.Handler,
      timeoutMs: properties.Timeout * 1000,
      memoryMb,
      environment: {
        ...properties.Environment?.Variables,
        AWS_REGION: region,
        AWS_DEFAULT_REGION: region,
        AWS_ACCESS_KEY_ID: localCredentials.accessKeyId,
        AWS_SECRET_ACCESS_KEY: localCredentials.secretAccessKey,
        LAMBDA_TASK_ROOT: folder,
        AWS_LAMBDA_FUNCTION_NAME: name,
        AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
        AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(memoryMb),
        AWS_ENDPOINT_URL_DYNAMODB: endpoints.dynamodb,
        AWS_ENDPOINT_URL_SQS: endpoints.sqs,
        AWS_ENDPOINT_URL_SFN: endpoints.states,
        AWS_ENDPOINT_URL_SECRETS_MANAGER: endpoints.secrets,
        // One server speaks the JSON protocols of all three.
        AWS_ENDPOINT_URL_KMS: endpoints.secrets,
        AWS_ENDPOINT_URL_S3: endpoints.objects,
      },
    };
  });
}
