import type { Client } from '../../client/src/index.ts';
import { answered, type BodyOf, type Given, keyed } from './answered.ts';

export type Acknowledgement = BodyOf<'/v1/recalls/{id}/acknowledgements'>;

/** What a unit is told to stop using, as it reads it; supervision once that is overdue. */
export const readRecall = (client: Client, id: string) =>
  answered(client.GET('/v1/recalls/{id}', { params: { path: { id } } }));

/** The unit says what it did. */
export const acknowledgeRecall = (client: Client, id: string, body: Acknowledgement, given: Given = {}) =>
  answered(
    client.POST('/v1/recalls/{id}/acknowledgements', {
      params: { path: { id }, header: keyed(given) },
      body,
    }),
  );
