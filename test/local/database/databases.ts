/** The two databases that are held against each other, asked alike. */

import { openEngine } from '../../../local/dynamodb/engine/engine.ts';
import { Refused } from '../../../local/dynamodb/engine/refused.ts';
import { IN_MEMORY } from '../../../local/dynamodb/engine/storage.ts';
import { checkJava } from '../../../local/dynamodb/java.ts';
import { startDynamo } from '../../../local/dynamodb/server.ts';
import { temporaryFolder } from '../support/fixture.ts';

/** What came of a command. */
export interface Answer {
  /** The error's code; undefined where it was done. */
  code: string | undefined;
  body: Record<string, unknown>;
}

/** A database that carries out a command, whose input is as JSON has it. */
export interface Asked {
  ask(command: string, input: unknown): Promise<Answer>;
  close(): Promise<void>;
}

/** Whether this machine can run DynamoDB Local. */
export const hasJava = (): Promise<boolean> =>
  checkJava().then(
    () => true,
    () => false,
  );

/** Our engine, in memory. */
export function openOurs(now: () => number = Date.now): Asked {
  const engine = openEngine({ file: IN_MEMORY, now });
  return {
    ask: async (command, input) => {
      try {
        return {
          code: undefined,
          body: JSON.parse(engine.perform(command, JSON.parse(JSON.stringify(input)))),
        };
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
        return {
          code: error.code,
          body: JSON.parse(JSON.stringify({ message: error.message, ...error.details })),
        };
      }
    },
    close: async () => engine.close(),
  };
}

const AUTHORIZATION =
  'AWS4-HMAC-SHA256 Credential=local/20260101/us-east-1/dynamodb/aws4_request, SignedHeaders=host, Signature=0';

/** DynamoDB Local, in memory. */
export async function openDynamoLocal(): Promise<Asked> {
  const folder = temporaryFolder();
  const server = await startDynamo(folder, `${folder}/database.log`, { inMemory: true });
  return {
    ask: async (command, input) => {
      const response = await fetch(server.endpoint, {
        method: 'POST',
        headers: {
          'content-type': 'application/x-amz-json-1.0',
          'x-amz-target': `DynamoDB_20120810.${command}`,
          authorization: AUTHORIZATION,
        },
        body: JSON.stringify(input),
      });
      const answer = (await response.json()) as Record<string, unknown>;
      const { __type: type, Message, ...body } = answer;
      if (response.ok) return { code: undefined, body };
      return { code: String(type).split('#').at(-1), body: { message: Message, ...body } };
    },
    close: server.stop,
  };
}
