import type { Client } from '../../client/src/index.ts';
import { answered, type BodyOf, type Given, keyed, resting } from './answered.ts';

export type Withdrawal = BodyOf<'/v1/records/{id}/withdrawals'>;
export type Correction = BodyOf<'/v1/records/{id}/corrections'>;

/** The unit that filed a record withdraws it, resting on the version that was read. */
export const withdrawRecord = (
  client: Client,
  id: string,
  version: string,
  body: Withdrawal,
  given: Given = {},
) =>
  answered(
    client.POST('/v1/records/{id}/withdrawals', {
      params: { path: { id }, header: resting(version, given) },
      body,
    }),
  );

/** The unit that filed a record corrects it, resting on the version that was read. */
export const correctRecord = (
  client: Client,
  id: string,
  version: string,
  body: Correction,
  given: Given = {},
) =>
  answered(
    client.POST('/v1/records/{id}/corrections', {
      params: { path: { id }, header: resting(version, given) },
      body,
    }),
  );

/** Supervision says what it found of how an exemption was used. */
export const reviewExemption = (client: Client, id: string, finding: string, given: Given = {}) =>
  answered(
    client.POST('/v1/records/{id}/exemption-reviews', {
      params: { path: { id }, header: keyed(given) },
      body: { finding },
    }),
  );

/** Supervision says what it found of how an alarm was overridden. */
export const reviewOverride = (client: Client, id: string, finding: string, given: Given = {}) =>
  answered(
    client.POST('/v1/records/{id}/override-reviews', {
      params: { path: { id }, header: keyed(given) },
      body: { finding },
    }),
  );
