import type { Client } from '../../client/src/index.ts';
import { answered, type BodyOf, type Given, keyed } from './answered.ts';

/** A named official says what columns of the unit's files hold that the data format does not know. */
export const sayColumns = (client: Client, body: BodyOf<'/v1/columns'>, given: Given = {}) =>
  answered(client.POST('/v1/columns', { params: { header: keyed(given) }, body }));
