import type { APIGatewayProxyEvent, APIGatewayProxyResult } from 'aws-lambda';
import type { Body } from '../../test/support/body.ts';

export type HttpHandler = (event: APIGatewayProxyEvent, context: never) => Promise<APIGatewayProxyResult>;

/** What Lambda tells a function about its invocation: nothing here reads it, so it need be of no type. */
export const noContext = {} as never;

/** An answer with its body read; throws where the request was refused, as then nothing was measured. */
export async function answered(
  answering: Promise<APIGatewayProxyResult>,
): Promise<{ body: Body; headers: Record<string, unknown> }> {
  const answer = await answering;
  if (answer.statusCode >= 300) throw new Error(`Answered ${answer.statusCode}: ${answer.body}`);
  return { body: JSON.parse(answer.body), headers: answer.headers ?? {} };
}
