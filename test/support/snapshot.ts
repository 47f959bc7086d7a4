import type { Api } from '../../local/demo/api.ts';
import { firm, handler, organ, person, provider, supervision } from '../../local/demo/cast.ts';
import { type Memory, recall } from '../../local/demo/step.ts';

/** Differs between two runs that come to the same: when exactly, and seals over when. */
const varying = new Set([
  'at',
  'asOf',
  'issuedAt',
  'receivedAt',
  'recordedAt',
  'startedAt',
  'answeredAt',
  'seal',
]);
const alsoVarying = new Set(['remindedAt', 'escalatedAt', 'correctedAt', 'since', 'version', 'id']);

/** The part of an identifier that comes from the secret of the one platform. */
const subjectKeys = /^((?:rec|obj|jnt|aut)_)[\w-]{22}_/;

/** An answer without what differs between two runs; identifiers by the names that the demo gave them. */
function normalise(value: unknown, names: Map<string, string>): unknown {
  if (typeof value === 'string')
    return names.get(value) ?? value.replace(subjectKeys, '$1').replace(/^sub_.*/, 'sub_');
  if (Array.isArray(value)) return value.map((each) => normalise(each, names));
  if (value === null || typeof value !== 'object') return value;
  const kept = Object.entries(value).filter(([key]) => !varying.has(key) && !alsoVarying.has(key));
  return Object.fromEntries(kept.map(([key, each]) => [key, normalise(each, names)]));
}

const sorted = (items: unknown[]): string[] => items.map((item) => JSON.stringify(item)).sort();

/** Everything that the parties of the demo see at its end, comparable between runs. */
export async function snapshot(api: Api, memory: Memory): Promise<object> {
  const names = new Map(Object.entries(memory).map(([name, id]) => [id, name]));
  const read = async (client: string, path: string) => normalise((await api.get(client, path)).body, names);
  const items = async (client: string, path: string) =>
    sorted(((await read(client, path)) as { items: unknown[] }).items);
  const history = async (client: string) => {
    const entries: unknown[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const { body } = await api.get(client, `/v1/me/history${cursor ? `?cursor=${cursor}` : ''}`);
      entries.push(...body.items);
      cursor = body.cursor;
    }
    return sorted(normalise(entries, names) as unknown[]);
  };
  const proof = (name: string) => read(supervision, `/v1/audit/proofs/${recall(memory, name)}`);
  return {
    records: [await items(firm, '/v1/me/records'), await items(person, '/v1/me/records')],
    notices: [await items(firm, '/v1/me/notices'), await items(person, '/v1/me/notices')],
    history: [await history(firm), await history(person)],
    worklists: await Promise.all(
      [provider, organ, handler, supervision].map((client) => items(client, '/v1/worklist')),
    ),
    jointResponse: await read(provider, `/v1/joint-responses/${recall(memory, 'jointResponse')}`),
    submission: await read(provider, `/v1/submissions/${recall(memory, 'submission')}`),
    proofs: await Promise.all(
      [
        'firm',
        'person',
        'expiring',
        'exempt',
        'designation',
        'objection',
        'authorization',
        'jointResponse',
      ].map(proof),
    ),
  };
}
