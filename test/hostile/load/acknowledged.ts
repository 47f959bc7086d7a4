import type { Api } from '../../../local/acts/api.ts';
import { firm, provider } from '../../../local/acts/cast.ts';
import { readSubmission } from '../../../local/acts/file.ts';
import { readObjection } from '../../../local/acts/object.ts';
import { each } from '../support/each.ts';
import { settle } from '../support/settle.ts';
import type { Acknowledged } from './kinds.ts';

/** Of what was acknowledged, what is not there as it must be once the platform is at rest. */
export async function missing(api: Api, { submissions, objections }: Acknowledged): Promise<string[]> {
  await settle(api);
  return [
    ...(await each(submissions, async (id) => {
      const { body } = await readSubmission(api.as(provider), id);
      return body.status === 'recorded' ? [] : [`submission ${id}`];
    })),
    ...(await each(objections, async (id) => {
      const { body } = await readObjection(api.as(firm), id);
      return body.status === 'open' ? [] : [`objection ${id}`];
    })),
  ];
}
