import type { Client } from '../../client/src/index.ts';
import { answered, type BodyOf, type Given, keyed, resting } from './answered.ts';

export type Draft = BodyOf<'/v1/publications'>;
export type Approval = BodyOf<'/v1/publications/{id}/approvals'>;

/** An official of the department drafts the next version of something (Art. 9, 17). */
export const draft = (client: Client, body: Draft, given: Given = {}) =>
  answered(client.POST('/v1/publications', { params: { header: keyed(given) }, body }));

/** Another official approves the version of the draft that was read. */
export const approve = (
  client: Client,
  id: string,
  version: string,
  body: Approval = {},
  given: Given = {},
) =>
  answered(
    client.POST('/v1/publications/{id}/approvals', {
      params: { path: { id }, header: resting(version, given) },
      body,
    }),
  );

export const withdrawDraft = (client: Client, id: string, version: string, given: Given = {}) =>
  answered(
    client.POST('/v1/publications/{id}/withdrawals', {
      params: { path: { id }, header: resting(version, given) },
      body: {},
    }),
  );
