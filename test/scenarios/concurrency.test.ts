import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { beforeAll, describe, expect, test } from 'vitest';
import { perform } from '../../functions/http/perform.ts';
import type { Request } from '../../functions/http/route.ts';
import { tasks } from '../../functions/steps/tasks.ts';
import { answered, done, versionOf } from '../../local/acts/answered.ts';
import { duty, firm, firmCode, handler, organ, provider } from '../../local/acts/cast.ts';
import { fileRecords, file as submit } from '../../local/acts/file.ts';
import { inquire } from '../../local/acts/inquire.ts';
import { acknowledge, reply } from '../../local/acts/notice.ts';
import { decideObjection, type ObjectionDecision, object, readObjection } from '../../local/acts/object.ts';
import { readRecord } from '../../local/acts/read.ts';
import { authorizationProcess, grantAuthorization } from '../../shared/authorization/process.ts';
import { subjectKey } from '../../shared/keys/keys.ts';
import { opening, type Stored } from '../../shared/process/change.ts';
import type { RecordCommand } from '../../shared/record/commands.ts';
import { recordProcess } from '../../shared/record/process.ts';
import type { RecordState } from '../../shared/record/state.ts';
import { dynamoCases } from '../../shared/store/dynamodb/cases.ts';
import { dynamoHistory } from '../../shared/store/dynamodb/history.ts';
import type { CaseStore } from '../../shared/store/store.ts';
import { civilDateOf } from '../../shared/time/civil.ts';
import { actors } from '../support/actors.ts';
import { allowed } from '../support/allowed.ts';
import { malformed } from '../support/body.ts';
import { commands, filingChange, giveCommand } from '../support/cases.ts';
import { penaltyRow, submissionOf } from '../support/penalties.ts';
import { useOwnPlatform } from '../support/platform.ts';
import { problemKind } from '../support/refusals.ts';
import { intakeQueueName, separateTables, tablesOf } from '../support/stores.ts';

const used = useOwnPlatform();
const exemption = 'food-safety-risk';

/** Files a record about the demo's firm that is in effect at once; gives its identifier and its submission's. */
async function file(): Promise<{ record: string; submission: string }> {
  const { api } = used;
  const body = submissionOf([penaltyRow()], { exemption });
  const { id, records } = await fileRecords(api.as(provider), body, api.settle);
  return { record: records[0] ?? '', submission: id };
}

const objectTo = (record: string, key?: string) =>
  object(used.api.as(firm), { record, ground: 'error', statement: 'Not so.' }, key ? { key } : {});

const history = async (id: string) =>
  (await dynamoHistory(tablesOf(used)).caseHistory(id)).map(({ body }) => JSON.parse(body).type);

describe('Invariant 11: what was acknowledged is never lost and never applied twice', () => {
  test('a replayed key brings the first answer again; with another body it is refused', async () => {
    const { record } = await file();
    const first = await objectTo(record, 'same-key');
    const again = await objectTo(record, 'same-key');
    expect(again.body).toEqual(first.body);
    expect(again.headers.get('idempotent-replayed')).toBe('true');
    const other = { record, ground: 'privacy', statement: 'Something else.' } as const;
    const { problem } = await object(used.api.as(firm), other, { key: 'same-key' });
    expect([problem?.status, problem && problemKind(problem)]).toEqual([422, 'idempotency-key-reused']);
    expect((await history(record)).filter((type) => type === 'RecordAnnotated')).toHaveLength(1);
  });

  test('the same key twenty times at once makes one objection', async () => {
    const { record } = await file();
    const answers = await Promise.all(Array.from({ length: 20 }, () => objectTo(record, 'at-once')));
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
    const shown = await readRecord(used.api.as(provider), record);
    expect(shown.body.annotations).toHaveLength(1);
  });

  test('A20 the same objection from one click, sent twenty times at once under keys of its own, is opened once', async () => {
    const { record } = await file();
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, nth) => objectTo(record, `click-${nth}`)),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([...Array(19).fill(200), 201]);
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
    expect((await history(record)).filter((type) => type === 'RecordAnnotated')).toHaveLength(1);
  });

  test('A20 so is one to what is missing; and nobody of twenty who bring different ones is turned away', async () => {
    const missing = (what: string) =>
      object(used.api.as(firm), { missing: what, statement: 'It was granted.' });
    const alike = await Promise.all(Array.from({ length: 20 }, () => missing('The permit of 2026')));
    expect(alike.map(({ status }) => status).sort()).toEqual([...Array(19).fill(200), 201]);
    const records = await Promise.all(Array.from({ length: 4 }, () => file()));
    const grounds = ['error', 'omission', 'other-situation', 'privacy', 'other-right'] as const;
    const different = await Promise.all(
      records.flatMap(({ record }) =>
        grounds.map((ground) => object(used.api.as(firm), { record, ground, statement: 'Not so.' })),
      ),
    );
    expect(different.map(({ status }) => status)).toEqual(Array(20).fill(201));
  });

  test('A20 twenty different replies at once to one notice are all taken: nobody is told to come again', async () => {
    const body = submissionOf([penaltyRow()]);
    const [record = ''] = (await fileRecords(used.api.as(provider), body, used.api.settle)).records;
    await done(acknowledge(used.api.as(firm), record));
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, nth) => reply(used.api.as(firm), record, `Not so, ${nth}.`)),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(201));
    expect((await history(record)).filter((type) => type === 'ReplyReceived')).toHaveLength(20);
  });

  test('a key of one client is nothing to another', async () => {
    const body = submissionOf([penaltyRow()]);
    const mine = await done(submit(used.api.as(provider), body, { key: 'shared-key' }));
    const theirs = await done(submit(used.api.as('transport'), body, { key: 'shared-key' }));
    expect(theirs.id).not.toBe(mine.id);
  });

  test('the same queue message twice records once', async () => {
    const { record, submission } = await file();
    const { sqs } = used.platform.endpoints;
    const client = new SQSClient({
      endpoint: sqs,
      region: 'us-east-1',
      credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    });
    const QueueUrl = `${sqs}/000000000000/${intakeQueueName()}`;
    for (let times = 0; times < 3; times++) {
      await client.send(new SendMessageCommand({ QueueUrl, MessageBody: JSON.stringify({ submission }) }));
    }
    await used.api.settle();
    expect(await history(record)).toEqual(['RecordFiled']);
  });
});

describe('Invariant 11: a function that dies between two lines', () => {
  let cases: CaseStore;
  beforeAll(() => {
    cases = dynamoCases(tablesOf(used));
  });

  test('a step that is tried again acts once; a timer that a reply overtook says so; one days too early is told', async () => {
    const tables = await separateTables(used.platform.endpoints.dynamodb, tablesOf(used));
    const own = dynamoCases(tables);
    const now = new Date().toISOString();
    const filing = filingChange(undefined, { now });
    const { id } = filing.state;
    await own.write({ changes: [filing] }, null);
    const step = tasks.notice.on(own);
    const change = async (command: RecordCommand) => {
      const stored = (await own.load(null, [id])).cases[0] as Stored<RecordState>;
      const ran = giveCommand(recordProcess, stored, command, now, actors.subject);
      if (ran.ok) await own.write({ changes: [ran.value] }, null);
    };
    await expect(step({ id, command: 'return' })).rejects.toMatchObject({ name: 'Postponed' });
    await change(commands.acknowledge(civilDateOf(now)));
    await expect(step({ id, command: 'activate' })).rejects.toMatchObject({ name: 'Postponed' });
    await expect(step({ id, command: 'return' })).rejects.toMatchObject({ name: 'Overtaken' });
    await change(commands.reply());
    await expect(step({ id, command: 'activate' })).rejects.toMatchObject({ name: 'Overtaken' });
    expect(await step({ id, command: 'stall' })).toEqual({ done: 'command' });
    expect(await step({ id, command: 'stall' })).toEqual({ done: 'left' });
    await expect(step({ id: 'rec_none', command: 'stall' })).rejects.toMatchObject({ name: 'CaseMissing' });
    const types = (await dynamoHistory(tables).caseHistory(id)).map(({ body }) => JSON.parse(body).type);
    expect(types).toEqual(['RecordFiled', 'NoticeDelivered', 'ReplyReceived', 'WorkflowStalled']);
  });

  test('after its write, before its answer: the request, sent again, gets the first answer', async () => {
    const dying: CaseStore = {
      ...cases,
      write: async (writing, replay) => {
        await cases.write(writing, replay);
        throw new Error('killed');
      },
    };
    const now = new Date(used.platform.clock.now()).toISOString();
    const subject = subjectKey(await tablesOf(used).keys(), firmCode);
    const request = {
      replay: { key: 'dead-after-write', request: 'digest' },
      versions: null,
      now,
    } as Request;
    let made = 0;
    const act = () => {
      const granted = {
        id: `00000000-0000-4000-8000-00000000000${++made}`,
        to: 'x',
        purpose: 'y',
        until: now,
      };
      const state = grantAuthorization(subject, granted, now);
      const event = { type: 'AuthorizationGranted' as const, data: { to: 'x', until: now } };
      const change = allowed(
        opening(authorizationProcess, state, event, now, { as: 'subject', person: subject }),
      );
      return { changes: [change], answer: { status: 201, body: { id: state.id } } };
    };
    await expect(perform(request, { cases: dying }, {}, act)).rejects.toThrow('killed');
    const again = await perform(request, { cases }, {}, act);
    expect(again).toMatchObject({ status: 201, headers: { 'idempotent-replayed': 'true' } });
    expect(made).toBe(1);
  });
});

describe('M33.2 two who decide at once', () => {
  const decide = (client: string, id: string, version: string, outcome: ObjectionDecision['outcome']) =>
    decideObjection(used.api.as(client), id, version, { outcome, reasons: 'As shown.' });

  test('a workflow that begins to wait changes no version: the one of the answer is good for a decision', async () => {
    const { record } = await file();
    const objection = await objectTo(record);
    const { id } = objection.body;
    await used.api.settle();
    const read = await readObjection(used.api.as(handler), id);
    expect(versionOf(read)).toBe(versionOf(objection));
    expect((await decide(handler, id, versionOf(objection), 'upheld')).status).toBe(201);
  });

  test('one decides, the other is told that it has changed', async () => {
    for (let round = 0; round < 5; round++) {
      const { record } = await file();
      const objection = await objectTo(record);
      const { body } = objection;
      const version = versionOf(objection);
      const answers = await Promise.all([
        decide('handler-one', body.id, version, 'upheld'),
        decide('handler-two', body.id, version, 'deleted'),
      ]);
      const statuses = answers.map(({ status }) => status).sort();
      expect(statuses[0]).toBe(201);
      expect([409, 412]).toContain(statuses[1]);
      expect((await history(body.id)).filter((type) => type === 'ObjectionDecided')).toHaveLength(1);
      const inquiry = await inquire(used.api.as(organ), firmCode, duty());
      const shown = inquiry.body.records.find(({ id }) => id === record);
      const deleted = answers.find(({ status }) => status === 201)?.body.decision?.outcome === 'deleted';
      expect(shown === undefined).toBe(deleted);
    }
  });

  test('a decision without If-Match, or on what has changed since, is refused', async () => {
    const { record } = await file();
    const { body } = await objectTo(record);
    const blind = used.api.as(handler).POST('/v1/objections/{id}/decisions', {
      params: { path: { id: body.id }, header: malformed({}) },
      body: { outcome: 'upheld', reasons: 'x' },
    });
    expect((await answered(blind)).status).toBe(428);
    expect((await decide(handler, body.id, '"77"', 'upheld')).status).toBe(412);
    expect((await decide(handler, body.id, 'W/x', 'upheld')).status).toBe(400);
  });

  test('a reminder and an overdue mark between reading and deciding do not make the decision fail', async () => {
    const { record } = await file();
    const { body } = await objectTo(record);
    const read = await readObjection(used.api.as(handler), body.id);
    await used.api.moveJustPast(body.dueAt);
    const marked = await readObjection(used.api.as(handler), body.id);
    expect(marked.body).toMatchObject({ remindedAt: expect.any(String), overdue: true });
    expect(versionOf(marked)).not.toBe(versionOf(read));
    const decided = await decide(handler, body.id, versionOf(read), 'upheld');
    expect([decided.status, decided.body.status]).toEqual([201, 'decided']);
    const again = await decide('handler-two', body.id, versionOf(marked), 'deleted');
    expect([409, 412]).toContain(again.status);
  });
});
