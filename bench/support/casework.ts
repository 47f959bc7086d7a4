import { type SubjectKey, subjectKey } from '../../shared/keys/keys.ts';
import { callers } from '../../test/support/callers.ts';
import { apiEvent, type Caller, type RequestParts } from '../../test/support/event.ts';
import { answered, type HttpHandler, noContext } from './events.ts';
import { designationAbout, firmCode, later, now, recordAbout, submission, submissionAbout } from './seed.ts';
import type { Stage } from './stage.ts';
import type { Wired } from './wiring.ts';

/** One operation of the API or of a workflow. */
export interface Operation {
  name: string;
  run(): Promise<unknown>;
  /** The least that its calls can take one behind the other. */
  roundTrips: number;
}

/** Sends a request to a function and gives the answer's body; throws where it is refused. */
const send = async (handler: HttpHandler, route: string, caller: Caller, parts: RequestParts) =>
  (await answered(handler(apiEvent(route, caller, parts), noContext))).body;

const keyed = (name: string) => ({ 'idempotency-key': `bench-${name}` });
const ifMatch = (version: number) => ({ 'if-match': `"${version}"` });

/**
 * What is done with cases, in an order in which each is possible. The operations share what they leave behind, so they
 * are done one after another, each once.
 */
export function casework(stage: Stage, wired: Wired): Operation[] {
  const { provider, organ, handler, subject: asSubject } = callers;
  const subject: SubjectKey = subjectKey(stage.keys, firmCode);
  const firm = asSubject(subject);
  const designated = designationAbout(stage);
  const inEffect = recordAbout(stage, firmCode.code);
  const left = { submission: '', notice: '', objection: '', response: '', authorization: '' };

  const one = submission(1);
  const submit = () =>
    send(wired.submissions, 'POST /v1/submissions', provider, { body: one, headers: keyed('submit') });
  const objecting = {
    record: inEffect.change.state.id,
    ground: 'error',
    statement: 'The amount is another one.',
  };
  const object = () =>
    send(wired.objections, 'POST /v1/objections', firm, { body: objecting, headers: keyed('object') });
  const onNotice = (what: string, caller: Caller, body: object, headers = {}) =>
    send(wired.notices, `POST /v1/notices/{id}/${what}`, caller, { body, id: left.notice, headers });
  const inquire = (basis: object) =>
    send(wired.inquiries, 'POST /v1/inquiries', organ, { body: { subject: firmCode, basis } });

  return [
    { name: 'submission', roundTrips: 1, run: async () => (left.submission = (await submit()).id) },
    { name: 'replay of a submission', roundTrips: 1, run: submit },
    {
      name: 'submission about the firm',
      roundTrips: 1,
      run: async () => {
        const body = submissionAbout(firmCode.code);
        left.submission = (await send(wired.submissions, 'POST /v1/submissions', provider, { body })).id;
      },
    },
    // The submission, whose its decisions are, the names, the events, the records, and the submission settled: each
    // rests on the one before.
    { name: 'intake of a submission', roundTrips: 6, run: () => wired.record(left.submission, now) },
    {
      name: 'read of a submission',
      roundTrips: 1,
      run: async () => {
        const id = left.submission;
        const { results } = await send(wired.submissions, 'GET /v1/submissions/{id}', provider, { id });
        left.notice = results[0].record;
      },
    },
    {
      name: 'read of a notice, its look on the list',
      roundTrips: 2,
      run: () => send(wired.notices, 'GET /v1/notices/{id}', provider, { id: left.notice }),
    },
    {
      name: 'wait of a notice’s workflow',
      roundTrips: 2,
      run: () => wired.step({ workflow: 'notice', id: left.notice, await: 'delivery', token: 'token' }),
    },
    {
      name: 'delivery of a notice',
      roundTrips: 2,
      run: () => onNotice('deliveries', firm, { method: 'acknowledged' }, keyed('deliver')),
    },
    {
      name: 'reply to a notice',
      roundTrips: 2,
      run: () => onNotice('replies', firm, { text: 'It was paid.' }, keyed('reply')),
    },
    {
      name: 'decision on a reply',
      roundTrips: 2,
      run: () =>
        onNotice(
          'decisions',
          provider,
          { outcome: 'withdraw', reasons: 'It was paid.' },
          { ...keyed('decide-reply'), ...ifMatch(3) },
        ),
    },
    // Not through the API: both are in effect from the start, so that no clock has to run. Whose the decisions are,
    // the names, the events, the records.
    {
      name: 'filing of what is in effect',
      roundTrips: 4,
      run: () => wired.cases.insert([inEffect, designated]),
    },
    {
      name: 'read of a record, its look on the list',
      roundTrips: 2,
      run: () => send(wired.records, 'GET /v1/records/{id}', provider, { id: inEffect.change.state.id }),
    },
    { name: 'inquiry', roundTrips: 2, run: () => inquire({ type: 'public' }) },
    {
      name: 'own records',
      roundTrips: 2,
      run: () => send(wired.me, 'GET /v1/me/records', firm, {}),
    },
    // The list, what of the first release stands behind its end, the cases that gave the notices, and the look.
    {
      name: 'own notices',
      roundTrips: 4,
      run: () => send(wired.me, 'GET /v1/me/notices', firm, {}),
    },
    { name: 'own accesses', roundTrips: 1, run: () => send(wired.me, 'GET /v1/me/accesses', firm, {}) },
    { name: 'own history', roundTrips: 1, run: () => send(wired.me, 'GET /v1/me/history', firm, {}) },
    { name: 'worklist', roundTrips: 1, run: () => send(wired.worklist, 'GET /v1/worklist', handler, {}) },
    { name: 'objection', roundTrips: 2, run: async () => (left.objection = (await object()).id) },
    { name: 'replay of an objection', roundTrips: 1, run: object },
    {
      name: 'read of an objection, its look on the list',
      roundTrips: 2,
      run: () => send(wired.objections, 'GET /v1/objections/{id}', handler, { id: left.objection }),
    },
    {
      name: 'decision on an objection',
      roundTrips: 2,
      run: () =>
        send(wired.objections, 'POST /v1/objections/{id}/decisions', handler, {
          body: { outcome: 'upheld', reasons: 'The amount is as decided.' },
          id: left.objection,
          headers: { ...keyed('decide'), ...ifMatch(1) },
        }),
    },
    {
      name: 'start of a joint response',
      roundTrips: 2,
      run: async () => {
        const body = {
          record: designated.change.state.id,
          measure: 'restricted-procurement-and-subsidies',
          reason: 'Designated.',
        };
        const started = await send(wired['joint-responses'], 'POST /v1/joint-responses', provider, {
          body,
          headers: keyed('start'),
        });
        left.response = started.id;
      },
    },
    // The joint response, then its record and what units said, and the look.
    {
      name: 'read of a joint response, its look on the list',
      roundTrips: 3,
      run: () => send(wired['joint-responses'], 'GET /v1/joint-responses/{id}', organ, { id: left.response }),
    },
    {
      name: 'feedback of a unit',
      roundTrips: 2,
      run: () =>
        send(wired['joint-responses'], 'POST /v1/joint-responses/{id}/feedback', organ, {
          body: { outcome: 'implemented', action: 'Excluded from tenders.' },
          id: left.response,
          headers: keyed('feedback'),
        }),
    },
    {
      name: 'authorization',
      roundTrips: 2,
      run: async () => {
        const body = { to: 'procurement-centre', purpose: 'tender', until: later };
        left.authorization = (
          await send(wired.me, 'POST /v1/authorizations', firm, { body, headers: keyed('authorize') })
        ).id;
      },
    },
    {
      name: 'inquiry with an authorization',
      roundTrips: 3,
      run: () => inquire({ type: 'authorization', authorization: left.authorization }),
    },
    {
      name: 'revocation of an authorization',
      roundTrips: 2,
      run: () =>
        send(wired.me, 'POST /v1/authorizations/{id}/revocations', firm, {
          body: {},
          id: left.authorization,
          headers: keyed('revoke'),
        }),
    },
  ];
}

/** A record about the firm that is replied to and decided on, with words of the caller's; each step is done once. */
export async function repliedAndDecided(
  stage: Stage,
  wired: Wired,
  { reply, reasons }: { reply: string; reasons: string },
) {
  const { provider, subject } = callers;
  const firm = subject(subjectKey(stage.keys, firmCode));
  const body = submissionAbout(firmCode.code);
  const { id: received } = await send(wired.submissions, 'POST /v1/submissions', provider, { body });
  await wired.record(received, now);
  const { results } = await send(wired.submissions, 'GET /v1/submissions/{id}', provider, { id: received });
  const id = results[0].record;
  const act = (what: string, caller: Caller, said: object, headers = {}) =>
    send(wired.notices, `POST /v1/notices/{id}/${what}`, caller, {
      id,
      body: said,
      headers: { ...keyed(what), ...headers },
    });
  return {
    delivered: () => act('deliveries', firm, { method: 'acknowledged' }),
    replied: () => act('replies', firm, { text: reply }),
    decided: () => act('decisions', provider, { outcome: 'withdraw', reasons }, ifMatch(3)),
  };
}
