import type { Api } from '../../../local/demo/api.ts';
import { firm, provider } from '../../../local/demo/cast.ts';
import type { Acknowledged } from './kinds.ts';

/** At once: enough to be quick, too few to be turned away. */
const AT_ONCE = 8;
const SETTLING_ATTEMPTS = 20;

/** Waits until all that the load set going is done; a backlog may take longer than one wait. */
async function settle(api: Api): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await api.settle();
    } catch (error) {
      if (attempt === SETTLING_ATTEMPTS) throw error;
    }
  }
}

/** Of what was acknowledged, what is not there as it must be once the platform is at rest. */
export async function missing(api: Api, { submissions, objections }: Acknowledged): Promise<string[]> {
  await settle(api);
  const lacking: string[] = [];
  const look = async (client: string, path: string, status: string) => {
    const { body } = await api.get(client, path);
    if (body.status !== status) lacking.push(path);
  };
  const looks = [
    ...submissions.map((id) => () => look(provider, `/v1/submissions/${id}`, 'recorded')),
    ...objections.map((id) => () => look(firm, `/v1/objections/${id}`, 'open')),
  ];
  const worker = async () => {
    for (let next = looks.pop(); next; next = looks.pop()) await next();
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return lacking;
}
