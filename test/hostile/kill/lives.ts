/** What clients do in a busy hour, one act after the other; each acknowledged act is noted in the ledger. */
import { setTimeout as sleep } from 'node:timers/promises';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';
import type { Answered } from '../../../local/demo/api.ts';
import {
  duty,
  firm,
  firmCode,
  handler,
  organ,
  person,
  personCode,
  provider,
} from '../../../local/demo/cast.ts';
import { designationRow } from '../../support/filings.ts';
import { naturalPerson, penaltyRow, submissionOf } from '../../support/penalties.ts';
import type { LawfulClient } from './client.ts';
import type { Bearer, KnownRecord, Ledger } from './ledger.ts';

export interface Actor {
  client: LawfulClient;
  ledger: Ledger;
  random: RandomGenerator;
  /** A word of its own, so that its keys are nobody else's. */
  name: string;
}

const chance = ({ random }: Actor, percent: number): boolean => uniformInt(random, 1, 100) <= percent;

/** Kills in between included; whatever is not recorded by then never will be. */
const RECORDED_WITHIN_MS = 120_000;

let keys = 0;
const newKey = ({ name }: Actor): string => `${name}-${++keys}`;

/** Notes an answer that must not come; true where it is the one expected. */
function isRight({ ledger }: Actor, what: string, { status, body }: Answered, expected: number): boolean {
  if (status === expected) return true;
  ledger.wrong.push(`${what}: ${status} ${JSON.stringify(body).slice(0, 300)}`);
  return false;
}

/** People think before they act. */
const think = ({ random }: Actor): Promise<void> => sleep(uniformInt(random, 20, 200));

async function file(
  actor: Actor,
  bearer: Bearer,
  row: Record<string, unknown>,
  more: object,
): Promise<KnownRecord | null> {
  const { client, ledger } = actor;
  const receipt = await client.post(provider, '/v1/submissions', submissionOf([row], more), {
    key: newKey(actor),
  });
  if (!isRight(actor, 'submission', receipt, 202)) return null;
  const submission: string = receipt.body.id;
  let read = await client.get(provider, `/v1/submissions/${submission}`);
  const atLatest = performance.now() + RECORDED_WITHIN_MS;
  while (read.body.status === 'received' && performance.now() < atLatest) {
    await sleep(100);
    read = await client.get(provider, `/v1/submissions/${submission}`);
  }
  const [result] = read.body.results ?? [];
  if (result?.result !== 'accepted') {
    ledger.wrong.push(`submission ${submission}: ${JSON.stringify(read.body).slice(0, 300)}`);
    return null;
  }
  const documentNumber = String(row.行政处罚决定书文号 ?? row.document_number);
  const exempt = 'exemption' in more;
  const known = {
    bearer,
    id: result.record,
    submission,
    documentNumber,
    exempt,
    delivered: false,
    replied: false,
    withdrawn: false,
  };
  ledger.records.push(known);
  return known;
}

const aboutPerson = { 行政相对人名称: '林小满', ...naturalPerson(personCode.code) };

/** A record is submitted, its notice delivered, perhaps replied to; perhaps somebody objects, and it is decided. */
export async function recordLife(actor: Actor): Promise<void> {
  const bearer = chance(actor, 50) ? firm : person;
  const known = await file(actor, bearer, penaltyRow(bearer === person ? aboutPerson : {}), {});
  if (!known) return;
  await think(actor);
  if (chance(actor, 85)) await deliver(actor, known);
  if (known.delivered && chance(actor, 40)) await reply(actor, known);
  if (known.replied && chance(actor, 50)) await withdraw(actor, known);
  if (!known.withdrawn && chance(actor, 60)) await object(actor, known);
}

const deliver = async (actor: Actor, known: KnownRecord): Promise<void> => {
  known.delivered = await onNotice(actor, known, 'deliveries', { method: 'acknowledged' });
};

const reply = async (actor: Actor, known: KnownRecord): Promise<void> => {
  known.replied = await onNotice(actor, known, 'replies', { text: 'The fine was paid.' });
};

/** The notified person does something about a notice; true where it was done. */
async function onNotice(actor: Actor, known: KnownRecord, what: string, body: object): Promise<boolean> {
  const path = `/v1/notices/${known.id}/${what}`;
  const answer = await actor.client.post(known.bearer, path, body, { key: newKey(actor) });
  const done = isRight(actor, what, answer, 201);
  await think(actor);
  return done;
}

/** Decides on the case as it is; where it changed meanwhile, reads it again, as the answer says. */
async function decide(actor: Actor, client: string, path: string, body: object): Promise<boolean> {
  for (;;) {
    const read = await actor.client.get(client, path);
    const ifMatch = read.headers.get('etag') ?? '';
    const answer = await actor.client.post(client, `${path}/decisions`, body, {
      key: newKey(actor),
      ifMatch,
    });
    if (answer.status !== 412) return isRight(actor, `decision on ${path}`, answer, 201);
  }
}

async function withdraw(actor: Actor, known: KnownRecord): Promise<void> {
  const body = { outcome: 'withdraw', reasons: 'The reply shows that it was paid.' };
  known.withdrawn = await decide(actor, provider, `/v1/notices/${known.id}`, body);
  await think(actor);
}

async function object(actor: Actor, { id: record, bearer }: KnownRecord): Promise<void> {
  const body = { record, ground: 'error', statement: 'It was another firm.' };
  const answer = await actor.client.post(bearer, '/v1/objections', body, { key: newKey(actor) });
  if (!isRight(actor, 'objection', answer, 201)) return;
  const known = { id: answer.body.id, record, decided: false };
  actor.ledger.objections.push(known);
  await think(actor);
  if (!chance(actor, 50)) return;
  known.decided = await decide(actor, handler, `/v1/objections/${known.id}`, {
    outcome: 'upheld',
    reasons: 'It was this one.',
  });
}

/** A designation is filed, units are asked to respond, and some do. */
export async function responseLife(actor: Actor): Promise<void> {
  const row = designationRow({
    subject_code: firmCode.code,
    document_number: `市监列〔2026〕${++keys}号`,
    decided_on: '2026-11-20',
  });
  const item = 'serious-untrustworthiness-designations';
  const exemption = { law: 'Food Safety Law', article: 'Art. 118' };
  const designated = await file(actor, firm, row, { item, exemption });
  if (!designated) return;
  const measure = 'restricted-procurement-and-subsidies';
  const body = { record: designated.id, measure, reason: 'Designated.' };
  const started = await actor.client.post(provider, '/v1/joint-responses', body, { key: newKey(actor) });
  if (!isRight(actor, 'joint response', started, 201)) return;
  const asked: string[] = started.body.units.map(({ unit }: { unit: string }) => unit);
  const known = { id: started.body.id, asked, answered: [] as string[] };
  actor.ledger.responses.push(known);
  for (const unit of asked.filter(() => chance(actor, 60))) {
    await think(actor);
    const feedback = { outcome: 'implemented', action: 'Excluded from tenders.' };
    const answer = await actor.client.post(unit, `/v1/joint-responses/${known.id}/feedback`, feedback, {
      key: newKey(actor),
    });
    if (isRight(actor, 'feedback', answer, 201)) known.answered.push(unit);
  }
}

/** An organ looks somebody up, for a matter of its own. */
export async function look(actor: Actor): Promise<void> {
  const matter = `matter ${newKey(actor)}`;
  const subject = chance(actor, 50) ? firmCode : personCode;
  const answer = await actor.client.post(organ, '/v1/inquiries', { subject, basis: { ...duty(), matter } });
  if (isRight(actor, 'inquiry', answer, 200)) {
    const seen = answer.body.records.map(({ id }: { id: string }) => id);
    actor.ledger.looks.push({ id: answer.body.id, matter, seen });
  }
  await think(actor);
}
