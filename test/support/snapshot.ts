import type { Asked, ListPath } from '../../client/src/index.ts';
import type { Answered } from '../../local/acts/answered.ts';
import type { Api } from '../../local/acts/api.ts';
import { drafter, firm, handler, organ, person, provider, supervision } from '../../local/acts/cast.ts';
import { readSubmission } from '../../local/acts/file.ts';
import { readResponse } from '../../local/acts/measure.ts';
import { all, prove } from '../../local/acts/read.ts';
import { type Memory, recall } from '../../local/demo/step.ts';
import { kinds } from '../../shared/ids.ts';

/** Differs between two runs that come to the same: when exactly, and hashes over when. */
const varying = new Set([
  'at',
  'asOf',
  'issuedAt',
  'receivedAt',
  'recordedAt',
  'startedAt',
  'answeredAt',
  'openedAt',
  'givenAt',
  'endedAt',
  'draftedAt',
  'approvedAt',
  'effectiveAt',
  'hash',
]);
/** Of how many changes a case is depends on which messages came together. */
const changes = ['version', 'caseVersion'];
const alsoVarying = new Set(['remindedAt', 'escalatedAt', 'correctedAt', 'since', 'id', ...changes]);

/** What follows the kind in an identifier comes from the secret of the one platform, from chance and the time. */
const prefixes = Object.values(kinds).map(({ prefix }) => prefix);
const identifier = new RegExp(`^((?:${prefixes.join('|')})_)[\\w-]+$`);

/** What ends with a consent is recalled by the sweep that finds it over: on that day or, where it was cut off, the day after. */
const recallsVarying = new Set([...alsoVarying, 'dueAt', 'lastDay']);
const isRecall = (value: object): boolean =>
  ('because' in value && value.because === 'consent-ended') ||
  ('what' in value && value.what === 'recall-overdue');

/** An answer without what differs between two runs; identifiers by the names that the demo gave them. */
function normalise(value: unknown, names: Map<string, string>): unknown {
  if (typeof value === 'string') return names.get(value) ?? value.replace(identifier, '$1');
  if (Array.isArray(value)) return value.map((each) => normalise(each, names));
  if (value === null || typeof value !== 'object') return value;
  const left = isRecall(value) ? recallsVarying : alsoVarying;
  const kept = Object.entries(value).filter(([key]) => !varying.has(key) && !left.has(key));
  return Object.fromEntries(kept.map(([key, each]) => [key, normalise(each, names)]));
}

const sorted = (items: unknown[]): string[] => items.map((item) => JSON.stringify(item)).sort();

/** Everything that the parties of the demo see at its end, comparable between runs. */
export async function snapshot(api: Api, memory: Memory): Promise<object> {
  const names = new Map(Object.entries(memory).map(([name, id]) => [id, name]));
  const read = async (act: Promise<Answered>) => normalise((await act).body, names);
  const items = async <Path extends ListPath>(client: string, path: Path, ...asked: Asked<Path>) =>
    sorted((await all(api.as(client), path, ...asked)).map((item) => normalise(item, names)));
  // Where in the log something is depends on what was faster.
  const proof = async (name: string) => {
    const { body } = await prove(api.as(supervision), recall(memory, name));
    const { checkpoint: _, leaves: _2, ...proven } = body;
    return normalise(proven, names);
  };
  return {
    records: [await items(firm, '/v1/me/records'), await items(person, '/v1/me/records')],
    notices: [await items(firm, '/v1/me/notices'), await items(person, '/v1/me/notices')],
    history: [await items(firm, '/v1/me/history'), await items(person, '/v1/me/history')],
    worklists: await Promise.all(
      [provider, organ, handler, supervision, drafter].map((client) => items(client, '/v1/worklist')),
    ),
    jointResponse: await read(readResponse(api.as(provider), recall(memory, 'jointResponse'))),
    published: await items(drafter, '/v1/publications', { what: 'items' }),
    submission: await read(readSubmission(api.as(provider), recall(memory, 'submission'))),
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
        'submission',
        'publication',
      ].map(proof),
    ),
  };
}
