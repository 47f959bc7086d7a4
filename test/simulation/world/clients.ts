/** The services' clients, whose every command is answered by the simulated world and never leaves the process. */
import { SFNClient } from '@aws-sdk/client-sfn';
import { SQSClient } from '@aws-sdk/client-sqs';
import type { Database, Operation, OutputOf } from '../../../shared/store/dynamodb/database.ts';

export type Service = (command: string, input: Record<string, unknown>) => Promise<object>;

interface Stack {
  // biome-ignore lint/suspicious/noExplicitAny: the two clients type the same middleware each in its own way.
  middlewareStack: { add(middleware: any, options: { step: 'initialize'; name: string }): void };
}

function answered<C extends Stack>(client: C, service: Service): C {
  const middleware = (_next: unknown, { commandName }: { commandName: string }) => {
    return async ({ input }: { input: Record<string, unknown> }) => ({
      response: {},
      output: await service(commandName, input),
    });
  };
  client.middlewareStack.add(middleware, { step: 'initialize', name: 'simulated' });
  return client;
}

/** A database whose every operation a service answers. */
export const answeringDatabase = (service: Service): Database => ({
  call: async <O extends Operation>(operation: O, input: object) =>
    (await service(operation, input as Record<string, unknown>)) as OutputOf<O>,
});

const nowhere = { region: 'nowhere' };

export const workflowClient = (service: Service) => answered(new SFNClient(nowhere), service);
export const queueClient = (service: Service) => answered(new SQSClient(nowhere), service);
