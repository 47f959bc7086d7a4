/** Plays requests against the routes' own handlers, and keeps each operation's first request and answer. */
import { readFileSync } from 'node:fs';
import { report } from '../../functions/auditor/report.ts';
import { mostOnPage } from '../../functions/http/page.ts';
import { recordSubmission } from '../../functions/submissions/record.ts';
import type { OperationExamples } from '../../infra/reference/examples.ts';
import { everyOperation } from '../../infra/reference/operations.ts';
import { subjectKey } from '../../shared/keys/keys.ts';
import type { Language } from '../../shared/texts/languages.ts';
import type { Body } from '../support/body.ts';
import { keys } from '../support/cases.ts';
import type { Caller, RequestParts } from '../support/event.ts';
import { readMessage } from '../support/file-reading.ts';
import { lose } from '../support/lost.ts';
import { type Answered, served } from '../support/served.ts';
import { tellAll } from '../support/tell.ts';

/** The firm of the first row of the example files. */
export const firm = { kind: 'organization', code: '91990100MA0YL0001Q' } as const;
export const firmKey = subjectKey(keys, firm);

const [row] = JSON.parse(
  readFileSync(new URL('../../examples/penalties.json', import.meta.url), 'utf8'),
).records;
export const penalty: Readonly<Record<string, string>> = row;

/** The same row as a file, with its header. */
export const file = readFileSync(new URL('../../examples/penalties.csv', import.meta.url), 'utf8')
  .split('\n', 2)
  .join('\n');

export async function recorder(language: Language, startAt: string) {
  const city = await served(startAt);
  const kept = new Map<string, OperationExamples>();
  const call = async (route: string, caller: Caller, parts: RequestParts = {}): Promise<Answered> => {
    const headers = { 'accept-language': language, ...parts.headers };
    const answered = await city.call(route, caller, { ...parts, headers });
    if (answered.status >= 300) throw new Error(`${route}: ${JSON.stringify(answered.body)}`);
    keep(kept, route, parts.body, answered);
    return answered;
  };
  /** Asks for what is refused: no example of its operation. */
  const refused = async (route: string, caller: Caller, parts: RequestParts): Promise<void> => {
    const { status } = await city.call(route, caller, parts);
    if (status !== 403) throw new Error(`${route} is answered ${status}.`);
  };
  /** Submits and takes in what was submitted. Gives the submission as its unit reads it. */
  const submit = async (caller: Caller, parts: RequestParts): Promise<Body> => {
    const { id } = (await call('POST /v1/submissions', caller, parts)).body;
    await recordSubmission(city.wired, id, city.clock.now);
    return (await call('GET /v1/submissions/{id}', caller, { id })).body;
  };
  /** Takes in what a submission has on its way. */
  const record = (id: string) => recordSubmission(city.wired, id, city.clock.now);
  const tell = (record: string) => tellAll(city, record);
  const { clock, sealAll, uploads } = city;
  /** Has a file read, or its result written. */
  const readFile = (id: string) => readMessage(city, id);
  /** What the audit says of a case of which it lacks an event. Gives the finding. */
  const damage = async (of: string): Promise<string> => {
    const found = { what: 'event-missing', of, event: 2, at: `E#${of}#000002` } as const;
    await report(city.wired.cases, found, clock.now, city.edge.newId);
    const { items } = await city.wired.cases.work('supervision', null, mostOnPage);
    return items.find(({ item }) => item.what === 'damage-found')?.item.case ?? '';
  };
  const loses = (id: string) => lose(city.wired, id, clock.now);
  return {
    call,
    refused,
    submit,
    record,
    readFile,
    uploads,
    tell,
    clock,
    sealAll,
    damage,
    loses,
    kept: () => Object.fromEntries(kept),
  };
}

function keep(
  kept: Map<string, OperationExamples>,
  route: string,
  body: RequestParts['body'],
  { status, body: answer }: Answered,
): void {
  const found = everyOperation.find(({ contract }) => `${contract.method} ${contract.path}` === route);
  if (!found) throw new Error(`There is no ${route}.`);
  const { operation, contract } = found;
  const before = kept.get(operation.id);
  const sent = typeof body === 'string' ? { csv: body } : contract.body ? { request: body } : {};
  // A file is no example of itself, nor are bytes.
  const answers = contract.file || contract.id === 'tile' ? {} : { [status]: shortened(answer) };
  kept.set(operation.id, { ...sent, ...before, answers: { ...answers, ...before?.answers } });
}

/** The first two of a list are enough to show. */
function shortened(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, 2).map(shortened);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, shortened(each)]));
}
