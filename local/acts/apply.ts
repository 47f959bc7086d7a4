/** Repair, non-disclosure and suspension: what is applied for about a record, and decided (Art. 34, 35, 53). */
import type { Client } from '../../client/src/index.ts';
import { type Answered, answered, type BodyOf, type Given, keyed, resting } from './answered.ts';

/** An application as who made it reads it: of another's that stands already the answer holds no more than whose hands it is in. */
export const applied = <Body extends object>(answer: Answered<Body>) =>
  // Only a unit and the person whom it reports about are ever given each other's: whoever acts here makes their own.
  answer as Answered<Extract<Body, { statement: string }>>;

/** A recorded person or firm asks for the repair of a record. */
export const askRepair = async (client: Client, body: BodyOf<'/v1/repairs'>, given: Given = {}) =>
  applied(await answered(client.POST('/v1/repairs', { params: { header: keyed(given) }, body })));

export const readRepair = (client: Client, id: string) =>
  answered(client.GET('/v1/repairs/{id}', { params: { path: { id } } }));

/** A named official of the unit that recorded it decides, resting on the version that was read. */
export const decideRepair = (
  client: Client,
  id: string,
  version: string,
  body: BodyOf<'/v1/repairs/{id}/decisions'>,
  given: Given = {},
) =>
  answered(
    client.POST('/v1/repairs/{id}/decisions', {
      params: { path: { id }, header: resting(version, given) },
      body,
    }),
  );

/** The subject of a record, a court or an organ reports that proceedings run about it. */
export const reportProceedings = async (client: Client, body: BodyOf<'/v1/suspensions'>, given: Given = {}) =>
  applied(await answered(client.POST('/v1/suspensions', { params: { header: keyed(given) }, body })));

export const readSuspension = (client: Client, id: string) =>
  answered(client.GET('/v1/suspensions/{id}', { params: { path: { id } } }));

/** A handler decides on a suspension, resting on the version that was read. */
export const decideSuspension = (
  client: Client,
  id: string,
  version: string,
  body: BodyOf<'/v1/suspensions/{id}/decisions'>,
  given: Given = {},
) =>
  answered(
    client.POST('/v1/suspensions/{id}/decisions', {
      params: { path: { id }, header: resting(version, given) },
      body,
    }),
  );
