/**
 * DynamoDB Local answers a transaction before it has committed it, and loses it where it is killed in between. It
 * works its jobs off one after another, so whatever it answers later tells that the commit is done.
 */
import { subscribe } from 'node:diagnostics_channel';
import { type ClientRequest, request } from 'node:http';

const headers = {
  'content-type': 'application/x-amz-json-1.0',
  'x-amz-target': 'DynamoDB_20120810.ListTables',
  authorization:
    'AWS4-HMAC-SHA256 Credential=local/20260101/us-east-1/dynamodb/aws4_request, SignedHeaders=host, Signature=0',
};

/** The database that has answered a transaction since it was last asked. */
let answeredBy: string | undefined;
let asked: Promise<void> = Promise.resolve();

/** Begins to notice the transactions that this thread sends. */
export function noticeTransactions(): void {
  subscribe('http.client.response.finish', (message) => {
    const sent = (message as { request: ClientRequest }).request;
    if (String(sent.getHeader('x-amz-target')).endsWith('.TransactWriteItems')) {
      answeredBy = String(sent.getHeader('host'));
    }
  });
}

/** Resolves once every transaction that was answered to this thread is committed. Rejects where the database is gone. */
export async function committed(): Promise<void> {
  if (answeredBy !== undefined) {
    asked = ask(answeredBy);
    answeredBy = undefined;
    // Those who wait for this answer hear that it failed; those who come later have nothing to do with it.
    asked.catch(() => {
      asked = Promise.resolve();
    });
  }
  await asked;
}

const ask = (host: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const sent = request(`http://${host}`, { method: 'POST', headers }, (response) => {
      response.resume().once('end', resolve).once('error', reject);
    });
    sent.once('error', reject).end('{"Limit":1}');
  });
