/** The services' own clients, whose every command is answered by the simulated world and never leaves the process. */
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SFNClient } from '@aws-sdk/client-sfn';
import { SQSClient } from '@aws-sdk/client-sqs';

export type Service = (command: string, input: Record<string, unknown>) => Promise<object>;

interface Stack {
  // biome-ignore lint/suspicious/noExplicitAny: the three clients type the same middleware each in its own way.
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

const nowhere = { region: 'nowhere' };

export const databaseClient = (service: Service) => answered(new DynamoDBClient(nowhere), service);
export const workflowClient = (service: Service) => answered(new SFNClient(nowhere), service);
export const queueClient = (service: Service) => answered(new SQSClient(nowhere), service);
