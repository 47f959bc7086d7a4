import type { APIGatewayProxyEvent, APIGatewayProxyResult } from 'aws-lambda';
import { firm, provider } from '../../local/demo/cast.ts';
import type { SubjectKey } from '../../shared/keys/keys.ts';

export const callers = {
  provider: {
    client: provider,
    scope: 'records:submit inquiries:make lists:designate measures:respond',
    unit: 'market-regulation',
    organ: 'true',
    officialId: 'MR-0001',
    officialName: 'Lin Zhao',
  },
  organ: {
    client: 'procurement-centre',
    scope: 'inquiries:make measures:respond',
    unit: 'procurement-centre',
    organ: 'true',
    officialId: 'PC-0001',
    officialName: 'Wu Min',
  },
  handler: {
    client: 'handler-one',
    scope: 'platform:handle',
    unit: 'management-body',
    officialId: 'H-0001',
    officialName: 'Chen Jie',
  },
  subject: (subject: SubjectKey) => ({ client: firm, scope: 'subject inquiries:make', subject }),
} as const;

export type HttpHandler = (event: APIGatewayProxyEvent, context: never) => Promise<APIGatewayProxyResult>;

/** What Lambda tells a function about its invocation; nothing here reads it. */
export const noContext = {} as never;

/** An answer with its body read; throws where the request was refused, as then nothing was measured. */
export async function answered(
  answering: Promise<APIGatewayProxyResult>,
  // biome-ignore lint/suspicious/noExplicitAny: read field by field, as any client would.
): Promise<{ body: any; headers: Record<string, unknown> }> {
  const answer = await answering;
  if (answer.statusCode >= 300) throw new Error(`Answered ${answer.statusCode}: ${answer.body}`);
  return { body: JSON.parse(answer.body), headers: answer.headers ?? {} };
}
