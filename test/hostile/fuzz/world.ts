import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { IdentifierKind } from '../../../functions/http/identifier.ts';
import { bundleFolder } from '../../../infra/folders.ts';
import { Api } from '../../../local/demo/api.ts';
import {
  bank,
  drafter,
  duty,
  firm,
  firmCode,
  handler,
  organ,
  person,
  personCode,
  provider,
  secondOfficial,
} from '../../../local/demo/cast.ts';
import { codes } from '../../../shared/texts/write.ts';
import { designationRow } from '../../support/filings.ts';
import { inventedPerson, naturalPerson, penaltyRow, submissionOf } from '../../support/penalties.ts';
import { published } from '../../support/published.ts';
import { answerer, type Bearer, marker, type What } from './markers.ts';

/** What is on the platform before it is fuzzed: identifiers that requests name, by their kind. */
export interface World {
  ids: Record<Exclude<IdentifierKind, 'case'>, string[]>;
  /** Cursors that pages gave, each good for its own list and reader alone. */
  cursors: string[];
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
      publication: [],
      'published-name': published.items.map(({ id }) => id),
      code: [...codes],
      file: readdirSync(join(bundleFolder('reference'), 'docs')),
    },
    cursors: [],
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
  await publish(api, world);
  await turnPages(api, world);
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

/** Drafts of the department; one of them is published. */
async function publish(api: Api, { ids }: World): Promise<void> {
  const [first] = published.items;
  if (!first) throw new Error('Nothing is published.');
  const { name, category, adverse, format, providers, frequency, recordingPeriod } = first;
  const { scopeOfUse, openForOrganizations } = first;
  const item = { name, category, adverse, format, providers, frequency, recordingPeriod };
  const content = { ...item, scopeOfUse, openForOrganizations };
  for (let count = 0; count < 4; count++) {
    const draft = { what: 'items', name: 'fuzzed-one', content };
    const { body } = await api.post(drafter, '/v1/publications', draft);
    ids.publication.push(body.id);
  }
  const ifMatch = '"1"';
  await must(api.post(secondOfficial, `/v1/publications/${ids.publication[0]}/approvals`, {}, { ifMatch }));
}

/** Turns the first page of every list, for what their cursors are. */
async function turnPages(api: Api, { cursors }: World): Promise<void> {
  const lists = [
    ...['records', 'notices', 'accesses', 'history', 'authorizations'].map(
      (list) => [person, `/v1/me/${list}?limit=1`] as const,
    ),
    [provider, '/v1/worklist?limit=1'] as const,
    [drafter, '/v1/publications?what=items&limit=1'] as const,
  ];
  for (const [client, path] of lists) cursors.push(String((await api.get(client, path)).body.cursor));
  const inquiry = { subject: personCode, basis: { ...duty(), matter: marker('person', 'matter') }, limit: 1 };
  cursors.push(String((await api.post(organ, '/v1/inquiries', inquiry)).body.cursor));
}
