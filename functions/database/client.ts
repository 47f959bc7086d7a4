/** DynamoDB by signed requests: a fresh function waits for no client of the SDK. */
import { randomUUID } from 'node:crypto';
import {
  type Database,
  DatabaseFault,
  type InputOf,
  type Operation,
  type OutputOf,
} from '../../shared/store/dynamodb/database.ts';
import { codeIn, signedCall } from '../signed-call.ts';
import type { Target } from '../signed-request.ts';
import { arrived, travelling } from './values.ts';

/**
 * The database where the function's environment says that it is, or elsewhere. A call is sent again where nothing
 * answers or too much is asked; a transaction has a token of its own, so that it is made once however often it is sent.
 */
export const databaseClient = (to?: Target): Database => ({
  async call<O extends Operation>(operation: O, input: InputOf<O>): Promise<OutputOf<O>> {
    const sent = operation === 'TransactWriteItems' ? { ClientRequestToken: randomUUID(), ...input } : input;
    const target = `DynamoDB_20120810.${operation}`;
    const { status, body } = await signedCall('dynamodb', target, travelling(sent), to);
    // What an operation answers, the service's own description says: the compiler has it by that name.
    if (status === 200) return arrived(body) as OutputOf<O>;
    throw faultOf(status, body);
  },
});

function faultOf(status: number, body: string): DatabaseFault {
  const code = codeIn(body);
  return code ? new DatabaseFault(code, arrived(body)) : new DatabaseFault(`Status${status}`);
}
