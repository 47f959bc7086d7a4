import { Api } from '../../../local/demo/api.ts';
import {
  bank,
  duty,
  firm,
  firmCode,
  handler,
  organ,
  person,
  personCode,
  provider,
} from '../../../local/demo/cast.ts';
import { items } from '../../../shared/catalog/items.ts';
import { designationRow } from '../../support/filings.ts';
import { inventedPerson, naturalPerson, penaltyRow, submissionOf } from '../../support/penalties.ts';
import { answerer, type Bearer, marker, type What } from './markers.ts';

/** What is on the platform before it is fuzzed: identifiers that requests name, by their kind. */
export interface World {
  ids: Record<
    'record' | 'objection' | 'joint-response' | 'authorization' | 'submission' | 'catalog-item',
    string[]
  >;
  /** The code of the person without a client. */
  victimCode: string;
}

const housing = 'housing';
const exemption = { law: 'Food Safety Law', article: 'Art. 118' };

interface Filed {
  bearer: Bearer;
  unit: string;
  /** Its columns for the subject's code. */
  code: Record<string, string>;
}

const parties = (victimCode: string): Filed[] => [
  { bearer: 'firm', unit: provider, code: {} },
  { bearer: 'person', unit: provider, code: naturalPerson(personCode.code) },
  { bearer: 'victim', unit: housing, code: naturalPerson(victimCode) },
];

const row = ({ bearer, code }: Filed, facts: What) =>
  penaltyRow({
    法定代表人: marker(bearer, 'representative'),
    ...code,
    行政相对人名称: marker(bearer, facts === 'pending' ? 'pending' : 'name'),
    违法事实: marker(bearer, facts),
  });

async function must(answer: Promise<{ status: number; body: unknown }>): Promise<void> {
  const { status, body } = await answer;
  if (status >= 300) throw new Error(`The world before the run could not be made: ${JSON.stringify(body)}`);
}

/** Fills a fresh platform with cases of every kind in many states, each personal text in it a marker. */
export async function seedWorld(url: string): Promise<World> {
  const api = new Api(url);
  const world: World = {
    ids: {
      record: [],
      objection: [],
      'joint-response': [],
      authorization: [],
      submission: [],
      'catalog-item': items.map(({ id }) => id),
    },
    victimCode: inventedPerson(),
  };
  const file = async (unit: string, records: object[], more: object = {}): Promise<string[]> => {
    const { body } = await api.post(unit, '/v1/submissions', submissionOf(records, more));
    await api.settle();
    const { body: result } = await api.get(unit, `/v1/submissions/${body.id}`);
    world.ids.submission.push(body.id);
    const ids: string[] = result.results.map(({ record }: { record: string }) => record);
    world.ids.record.push(...ids);
    return ids;
  };
  for (const party of parties(world.victimCode)) {
    const rows = (facts: What) => Array.from({ length: 6 }, () => row(party, facts));
    const inEffect = await file(party.unit, rows('facts'), { exemption });
    const pending = await file(party.unit, rows('pending'));
    if (party.bearer !== 'victim') await act(api, world, party.bearer, inEffect, pending);
  }
  await respond(api, world, file);
  const basis = { ...duty(), matter: marker('person', 'matter') };
  await must(api.post(organ, '/v1/inquiries', { subject: personCode, basis }));
  return world;
}

/** What the person or firm does, and what is done in answer. */
async function act(
  api: Api,
  { ids }: World,
  bearer: 'person' | 'firm',
  inEffect: string[],
  pending: string[],
): Promise<void> {
  const client = bearer === 'person' ? person : firm;
  for (const id of pending.slice(0, 4)) {
    await must(api.post(client, `/v1/notices/${id}/deliveries`, { method: 'acknowledged' }));
  }
  for (const id of pending.slice(0, 2)) {
    await must(api.post(client, `/v1/notices/${id}/replies`, { text: marker(bearer, 'reply') }));
  }
  for (const record of [...inEffect, ...pending].slice(0, 8)) {
    const statement = marker(bearer, 'statement');
    const { body } = await api.post(client, '/v1/objections', { record, ground: 'error', statement });
    ids.objection.push(body.id);
  }
  const decided = ids.objection.at(-1) ?? '';
  // Its workflow notes on the case that it waits; only then its version stays.
  await api.settle();
  const { headers } = await api.get(handler, `/v1/objections/${decided}`);
  const decision = { outcome: 'upheld', reasons: marker(bearer, 'reasons') };
  await must(
    api.post(handler, `/v1/objections/${decided}/decisions`, decision, {
      ifMatch: headers.get('etag') ?? '',
    }),
  );
  const grant = { to: bank, purpose: marker(bearer, 'purpose'), until: '2027-12-31' };
  for (let count = 0; count < 4; count++) {
    const { body } = await api.post(client, '/v1/authorizations', grant);
    ids.authorization.push(body.id);
  }
}

/** Joint responses on designations of the firm, one of them with a unit's feedback. */
async function respond(
  api: Api,
  { ids }: World,
  file: (unit: string, records: object[], more: object) => Promise<string[]>,
): Promise<void> {
  const item = 'serious-untrustworthiness-designations';
  const rows = Array.from({ length: 3 }, (_, index) =>
    designationRow({
      subject_code: firmCode.code,
      subject_name: marker('firm', 'name'),
      facts: marker('firm', 'facts'),
      document_number: `市监列〔2026〕${index}号`,
      decided_on: '2026-11-20',
    }),
  );
  for (const record of await file(provider, rows, { item, exemption })) {
    const measure = 'restricted-procurement-and-subsidies';
    const body = { record, measure, reason: marker('firm', 'measure') };
    const started = await api.post(provider, '/v1/joint-responses', body);
    ids['joint-response'].push(started.body.id);
  }
  const path = `/v1/joint-responses/${ids['joint-response'][0]}/feedback`;
  const feedback = { outcome: 'not-implemented', explanation: marker('firm', 'feedback') };
  await must(api.post(answerer, path, feedback));
}
