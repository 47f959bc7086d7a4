import { type Client, csv, workbook } from '../../client/src/index.ts';
import { type Answered, answered, type BodyOf, done, type Given, keyed, resting } from './answered.ts';

export type Submission = BodyOf<'/v1/submissions'>;

/** A providing unit files records (Art. 10). */
export const file = (client: Client, body: Submission, given: Given = {}) =>
  answered(client.POST('/v1/submissions', { params: { header: keyed(given) }, body }));

/** Whether a receipt says that a submission was taken: recorded with it, or on its way. */
export const isTaken = ({ status }: Pick<Answered, 'status'>): boolean => status === 201 || status === 202;

/** The same as a file. */
export const fileCsv = (client: Client, item: string, bytes: Uint8Array, given: Given = {}) =>
  answered(
    client.POST('/v1/submissions', { params: { query: { item }, header: keyed(given) }, ...csv(bytes) }),
  );

/** The same as a workbook. */
export const fileWorkbook = (client: Client, item: string, bytes: Uint8Array, given: Given = {}) =>
  answered(
    client.POST('/v1/submissions', { params: { query: { item }, header: keyed(given) }, ...workbook(bytes) }),
  );

/** The unit reads what became of a submission. */
export const readSubmission = (client: Client, id: string) =>
  answered(client.GET('/v1/submissions/{id}', { params: { path: { id } } }));

/** The rows that wait for an official of the unit, as a system of it sent them. */
export const readWaiting = (client: Client, id: string) =>
  answered(client.GET('/v1/submissions/{id}/rows', { params: { path: { id } } }));

/** An official of the unit answers for rows that wait: for all of them, where none are named. */
export const confirm = (
  client: Client,
  id: string,
  version: string,
  body: BodyOf<'/v1/submissions/{id}/confirmations'> = {},
  given: Given = {},
) =>
  answered(
    client.POST('/v1/submissions/{id}/confirmations', {
      params: { path: { id }, header: resting(version, given) },
      body,
    }),
  );

/** An official of the unit sends a row that came back again, under its receipt (Art. 10, 16). */
export const resubmit = (
  client: Client,
  id: string,
  version: string,
  body: BodyOf<'/v1/submissions/{id}/resubmissions'>,
  given: Given = {},
) =>
  answered(
    client.POST('/v1/submissions/{id}/resubmissions', {
      params: { path: { id }, header: resting(version, given) },
      body,
    }),
  );

/** An official says that what came back was seen to. */
export const review = (client: Client, id: string, given: Given = {}) =>
  answered(
    client.POST('/v1/submissions/{id}/reviews', { params: { path: { id }, header: keyed(given) }, body: {} }),
  );

type Read = Awaited<ReturnType<typeof readSubmission>> extends Answered<infer Data> ? Data : never;

/** The records that a submission became, in the order of its rows. */
export const recordsOf = ({ results }: Pick<Read, 'results'>): string[] =>
  results.flatMap((result) => ('record' in result && result.record ? [result.record] : []));

/**
 * Files records that all comply.
 * @param settle waits until the platform has done what it was set to
 * @returns the submission and its records, by their identifiers; throws where a row was returned
 */
export async function fileRecords(
  client: Client,
  body: Submission,
  settle: () => Promise<void>,
): Promise<{ id: string; records: string[] }> {
  const { id } = await done(file(client, body));
  await settle();
  const submission = await done(readSubmission(client, id));
  const records = recordsOf(submission);
  if (records.length === body.records.length) return { id, records };
  throw new Error(`Not every row complied: ${JSON.stringify(submission.results)}`);
}
