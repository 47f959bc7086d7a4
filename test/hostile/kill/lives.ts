/** What clients do in a busy hour, one act after the other; each acknowledged act is noted in the ledger. */
import { setTimeout as sleep } from 'node:timers/promises';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';
import type { Answered } from '../../../local/acts/answered.ts';
import { done, versionOf } from '../../../local/acts/answered.ts';
import type { Api } from '../../../local/acts/api.ts';
import {
  duty,
  firm,
  firmCode,
  handler,
  organ,
  person,
  personCode,
  provider,
  secondProvider,
} from '../../../local/acts/cast.ts';
import { file, readSubmission, type Submission } from '../../../local/acts/file.ts';
import { inquire } from '../../../local/acts/inquire.ts';
import { giveFeedback, startResponse } from '../../../local/acts/measure.ts';
import { acknowledge, decideReply, readNotice, reply } from '../../../local/acts/notice.ts';
import { decideObjection, object, readObjection } from '../../../local/acts/object.ts';
import { designationRow } from '../../support/filings.ts';
import { naturalPerson, penaltyRow, submissionOf } from '../../support/penalties.ts';
import type { Bearer, KnownRecord, Ledger } from './ledger.ts';

export interface Actor {
  /** Where whoever is not answered asks again. */
  api: Api;
  ledger: Ledger;
  random: RandomGenerator;
  /** A word of its own, so that its keys are nobody else's. */
  name: string;
}

const chance = ({ random }: Actor, percent: number): boolean => uniformInt(random, 1, 100) <= percent;

/** Kills in between included; whatever is not recorded by then never will be. */
const RECORDED_WITHIN_MS = 120_000;

let keys = 0;
export const newKey = ({ name }: Actor): { key: string } => ({ key: `${name}-${++keys}` });

/** Notes an answer that must not come; true where it is the one expected. */
export function isRight(
  { ledger }: Actor,
  what: string,
  { status, body }: Answered,
  expected: number | readonly number[],
): boolean {
  if ([expected].flat().includes(status)) return true;
  ledger.wrong.push(`${what}: ${status} ${JSON.stringify(body).slice(0, 300)}`);
  return false;
}

/** People think before they act. */
export const think = ({ random }: Actor): Promise<void> => sleep(uniformInt(random, 20, 200));

async function submit(
  actor: Actor,
  bearer: Bearer,
  row: Record<string, unknown>,
  more: Partial<Submission>,
): Promise<KnownRecord | null> {
  const { api, ledger } = actor;
  const unit = api.as(provider);
  const receipt = await file(unit, submissionOf([row], more), newKey(actor));
  if (!isRight(actor, 'submission', receipt, [201, 202])) return null;
  const submission = receipt.body.id;
  let read = await done(readSubmission(unit, submission));
  const atLatest = performance.now() + RECORDED_WITHIN_MS;
  while (read.status === 'received' && performance.now() < atLatest) {
    await sleep(100);
    read = await done(readSubmission(unit, submission));
  }
  const [result] = read.results;
  if (result?.result !== 'accepted') {
    ledger.wrong.push(`submission ${submission}: ${JSON.stringify(read).slice(0, 300)}`);
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
  const known = await submit(actor, bearer, penaltyRow(bearer === person ? aboutPerson : {}), {});
  if (!known) return;
  await think(actor);
  if (chance(actor, 85)) await deliver(actor, known);
  if (known.delivered && chance(actor, 40)) await answer(actor, known);
  if (known.replied && chance(actor, 50)) await withdraw(actor, known);
  if (!known.withdrawn && chance(actor, 60)) await contest(actor, known);
}

const deliver = async (actor: Actor, known: KnownRecord): Promise<void> => {
  const delivered = await acknowledge(actor.api.as(known.bearer), known.id, newKey(actor));
  known.delivered = isRight(actor, 'delivery', delivered, 201);
  await think(actor);
};

const answer = async (actor: Actor, known: KnownRecord): Promise<void> => {
  const replied = await reply(actor.api.as(known.bearer), known.id, 'The fine was paid.', newKey(actor));
  known.replied = isRight(actor, 'reply', replied, 201);
  await think(actor);
};

/** Decides on the case as it is; where it changed meanwhile, reads it again, as the answer says. */
async function decided(
  actor: Actor,
  read: () => Promise<Answered>,
  decide: (version: string) => Promise<Answered>,
): Promise<boolean> {
  for (;;) {
    const answer = await decide(versionOf(await read()));
    if (answer.status !== 412) return isRight(actor, 'decision', answer, 201);
  }
}

async function withdraw(actor: Actor, known: KnownRecord): Promise<void> {
  const unit = actor.api.as(secondProvider);
  const body = { outcome: 'withdraw', reasons: 'The reply shows that it was paid.' } as const;
  known.withdrawn = await decided(
    actor,
    () => readNotice(unit, known.id),
    (version) => decideReply(unit, known.id, version, body, newKey(actor)),
  );
  await think(actor);
}

async function contest(actor: Actor, { id: record, bearer }: KnownRecord): Promise<void> {
  const body = { record, ground: 'error', statement: 'It was another firm.' } as const;
  const raised = await object(actor.api.as(bearer), body, newKey(actor));
  if (!isRight(actor, 'objection', raised, 201)) return;
  const known = { id: raised.body.id, record, decided: false };
  actor.ledger.objections.push(known);
  await think(actor);
  if (!chance(actor, 50)) return;
  const official = actor.api.as(handler);
  const decision = { outcome: 'upheld', reasons: 'It was this one.' } as const;
  known.decided = await decided(
    actor,
    () => readObjection(official, known.id),
    (version) => decideObjection(official, known.id, version, decision, newKey(actor)),
  );
}

/** A designation is filed, units are asked to respond, and some do. */
export async function responseLife(actor: Actor): Promise<void> {
  const row = designationRow({
    subject_code: firmCode.code,
    document_number: `市监列〔2026〕${++keys}号`,
    decided_on: '2026-11-20',
  });
  const item = 'serious-untrustworthiness-designations';
  const exemption = 'food-safety-risk';
  const designated = await submit(actor, firm, row, { item, exemption });
  if (!designated) return;
  const measure = 'restricted-procurement-and-subsidies';
  const body = { record: designated.id, measure, reason: 'Designated.' };
  const started = await startResponse(actor.api.as(provider), body, newKey(actor));
  if (!isRight(actor, 'joint response', started, 201)) return;
  const asked = started.body.units.map(({ unit }) => unit);
  const known = { id: started.body.id, asked, answered: [] as string[] };
  actor.ledger.responses.push(known);
  for (const unit of asked.filter(() => chance(actor, 60))) {
    await think(actor);
    const feedback = { outcome: 'implemented', action: 'Excluded from tenders.' } as const;
    const given = await giveFeedback(actor.api.as(unit), known.id, feedback, newKey(actor));
    if (isRight(actor, 'feedback', given, 201)) known.answered.push(unit);
  }
}

/** An organ looks somebody up, for a matter of its own. */
export async function look(actor: Actor): Promise<void> {
  const matter = `matter ${newKey(actor).key}`;
  const subject = chance(actor, 50) ? firmCode : personCode;
  const looked = await inquire(actor.api.as(organ), subject, { ...duty(), matter });
  if (isRight(actor, 'inquiry', looked, 200)) {
    const seen = looked.body.records.map(({ id }) => id);
    actor.ledger.looks.push({ id: looked.body.id, matter, seen });
  }
  await think(actor);
}
