import type { Api } from '../../../local/demo/api.ts';
import { firm, provider } from '../../../local/demo/cast.ts';
import { each } from '../support/each.ts';
import { settle } from '../support/settle.ts';
import type { Acknowledged } from './kinds.ts';

/** Of what was acknowledged, what is not there as it must be once the platform is at rest. */
export async function missing(api: Api, { submissions, objections }: Acknowledged): Promise<string[]> {
  await settle(api);
  const looks = [
    ...submissions.map((id) => ({ client: provider, path: `/v1/submissions/${id}`, status: 'recorded' })),
    ...objections.map((id) => ({ client: firm, path: `/v1/objections/${id}`, status: 'open' })),
  ];
  return each(looks, async ({ client, path, status }) => {
    const { body } = await api.get(client, path);
    return body.status === status ? [] : [path];
  });
}
