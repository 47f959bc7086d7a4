import { done, versionOf } from '../../local/acts/answered.ts';
import { decideSuspension, reportProceedings } from '../../local/acts/apply.ts';
import { file, readSubmission, recordsOf } from '../../local/acts/file.ts';
import { authorize, type Basis, inquire, revoke } from '../../local/acts/inquire.ts';
import { giveFeedback, readResponse, startResponse } from '../../local/acts/measure.ts';
import { acknowledge, decideReply, readNotice, reply } from '../../local/acts/notice.ts';
import { decideObjection, type Objecting, object, readObjection } from '../../local/acts/object.ts';
import { page, readRecord } from '../../local/acts/read.ts';
import { type SubjectKey, subjectKey } from '../../shared/keys/keys.ts';
import { operating } from '../../shared/operating.ts';
import { callers } from '../../test/support/callers.ts';
import type { Caller } from '../../test/support/event.ts';
import { actingOn } from './acting.ts';
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

const keyed = (name: string) => ({ key: `bench-${name}` });

/**
 * What is done with cases, in an order in which each is possible. The operations share what they leave behind, so they
 * are done one after another, each once.
 */
export function casework(stage: Stage, wired: Wired): Operation[] {
  const subject: SubjectKey = subjectKey(stage.keys, firmCode);
  const as = (caller: Caller) => actingOn(wired, caller);
  const [provider, organ, handler] = [as(callers.provider), as(callers.organ), as(callers.handler)];
  const firm = as(callers.subject(subject));
  const designated = designationAbout(stage);
  const inEffect = recordAbout(stage, firmCode.code);
  const left = {
    submission: '',
    larger: '',
    notice: '',
    objection: '',
    objectionVersion: '',
    suspension: '',
    suspensionVersion: '',
    response: '',
    authorization: '',
  };

  const one = submission(1);
  const submit = () => done(file(provider, one, keyed('submit')));
  const objecting: Objecting = {
    record: inEffect.change.state.id,
    ground: 'error',
    statement: 'The amount is another one.',
  };
  const contest = () => object(firm, objecting, keyed('object'));
  const look = (basis: Basis) => done(inquire(organ, firmCode, basis));

  return [
    { name: 'submission', roundTrips: 1, run: async () => (left.submission = (await submit()).id) },
    { name: 'replay of a submission', roundTrips: 1, run: submit },
    {
      name: 'submission about the firm',
      roundTrips: 1,
      run: async () => {
        left.submission = (await done(file(provider, submissionAbout(firmCode.code)))).id;
      },
    },
    {
      name: 'submission of more than are recorded at once',
      roundTrips: 1,
      run: async () => {
        left.larger = (await done(file(provider, submission(operating.rowsAtOnce.default + 1)))).id;
      },
    },
    // The submission, whose its decisions are, the names, the events, the records in two batches, and the submission
    // settled: each rests on the one before.
    { name: 'intake of a submission', roundTrips: 7, run: () => wired.record(left.larger, now) },
    {
      name: 'read of a submission',
      roundTrips: 1,
      run: async () => {
        const [record = ''] = recordsOf(await done(readSubmission(provider, left.submission)));
        left.notice = record;
      },
    },
    {
      name: 'read of a notice, its look on the list',
      roundTrips: 2,
      run: () => done(readNotice(provider, left.notice)),
    },
    {
      name: 'wait of a notice’s workflow',
      roundTrips: 2,
      run: () => wired.step({ workflow: 'notice', id: left.notice, await: 'delivery', token: 'token' }),
    },
    {
      name: 'delivery of a notice',
      roundTrips: 2,
      run: () => done(acknowledge(firm, left.notice, keyed('deliver'))),
    },
    {
      name: 'reply to a notice',
      roundTrips: 2,
      run: () => done(reply(firm, left.notice, 'It was paid.', keyed('reply'))),
    },
    {
      name: 'decision on a reply',
      roundTrips: 2,
      run: () =>
        done(
          decideReply(
            as(callers.colleague),
            left.notice,
            '"3"',
            { outcome: 'withdraw', reasons: 'It was paid.' },
            keyed('decide-reply'),
          ),
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
      run: () => done(readRecord(provider, inEffect.change.state.id)),
    },
    { name: 'inquiry', roundTrips: 2, run: () => look({ type: 'public' }) },
    {
      name: 'own records',
      roundTrips: 2,
      run: () => done(page(firm, '/v1/me/records')),
    },
    // The list, what of the first release stands behind its end, the cases that gave the notices, and the look.
    {
      name: 'own notices',
      roundTrips: 4,
      run: () => done(page(firm, '/v1/me/notices')),
    },
    { name: 'own accesses', roundTrips: 1, run: () => done(page(firm, '/v1/me/accesses')) },
    { name: 'own history', roundTrips: 1, run: () => done(page(firm, '/v1/me/history')) },
    { name: 'worklist', roundTrips: 1, run: () => done(page(handler, '/v1/worklist')) },
    {
      name: 'objection',
      roundTrips: 2,
      run: async () => {
        const raised = await contest();
        [left.objection, left.objectionVersion] = [raised.body.id, versionOf(raised)];
      },
    },
    { name: 'replay of an objection', roundTrips: 1, run: () => done(contest()) },
    {
      name: 'read of an objection, its look on the list',
      roundTrips: 2,
      run: () => done(readObjection(handler, left.objection)),
    },
    {
      name: 'decision on an objection',
      roundTrips: 2,
      run: () =>
        done(
          decideObjection(
            handler,
            left.objection,
            left.objectionVersion,
            { outcome: 'upheld', reasons: 'The amount is as decided.' },
            keyed('decide'),
          ),
        ),
    },
    // The record and the write; what decides reads both in one.
    {
      name: 'report of proceedings, its record suspended',
      roundTrips: 2,
      run: async () => {
        const report = {
          record: inEffect.change.state.id,
          ground: 'litigation',
          statement: 'A suit runs.',
          document: 'Case 7',
        } as const;
        const reported = await reportProceedings(firm, report, keyed('suspend'));
        [left.suspension, left.suspensionVersion] = [reported.body.id, versionOf(reported)];
      },
    },
    {
      name: 'end of a suspension',
      roundTrips: 2,
      run: () => {
        const concluded = { how: 'withdrawn', on: now.slice(0, 10), document: 'Ruling 7' } as const;
        const body = { outcome: 'ended', reasons: 'The suit was withdrawn.', concluded } as const;
        return done(
          decideSuspension(handler, left.suspension, left.suspensionVersion, body, keyed('end-suspension')),
        );
      },
    },
    // The kinds side by side, and the look.
    { name: 'own applications', roundTrips: 2, run: () => done(page(firm, '/v1/me/applications')) },
    // The record, then what is open on it, and the write.
    {
      name: 'start of a joint response',
      roundTrips: 3,
      run: async () => {
        const body = {
          record: designated.change.state.id,
          measure: 'restricted-procurement-and-subsidies',
          reason: 'Designated.',
        };
        left.response = (await done(startResponse(provider, body, keyed('start')))).id;
      },
    },
    // The joint response, then its record and what units said, and the look.
    {
      name: 'read of a joint response, its look on the list',
      roundTrips: 3,
      run: () => done(readResponse(organ, left.response)),
    },
    // The joint response, which says whose record it rests on, then both as they are, and the write.
    {
      name: 'feedback of a unit',
      roundTrips: 3,
      run: () =>
        done(
          giveFeedback(
            organ,
            left.response,
            { outcome: 'implemented', action: 'Excluded from tenders.' },
            keyed('feedback'),
          ),
        ),
    },
    {
      name: 'authorization',
      roundTrips: 2,
      run: async () => {
        const body = { to: 'procurement-centre', purpose: 'tender', until: later };
        left.authorization = (await done(authorize(firm, body, keyed('authorize')))).id;
      },
    },
    {
      name: 'inquiry with an authorization',
      roundTrips: 3,
      run: () => look({ type: 'authorization', authorization: left.authorization }),
    },
    {
      name: 'revocation of an authorization',
      roundTrips: 2,
      run: () => done(revoke(firm, left.authorization, keyed('revoke'))),
    },
  ];
}

/** A record about the firm that is replied to and decided on, with words of the caller's; each step is done once. */
export async function repliedAndDecided(
  stage: Stage,
  wired: Wired,
  words: { reply: string; reasons: string },
) {
  const provider = actingOn(wired, callers.provider);
  const colleague = actingOn(wired, callers.colleague);
  const firm = actingOn(wired, callers.subject(subjectKey(stage.keys, firmCode)));
  const { id: received } = await done(file(provider, submissionAbout(firmCode.code)));
  await wired.record(received, now);
  const [id = ''] = recordsOf(await done(readSubmission(provider, received)));
  const decision = { outcome: 'withdraw', reasons: words.reasons } as const;
  return {
    delivered: () => done(acknowledge(firm, id, keyed('deliveries'))),
    replied: () => done(reply(firm, id, words.reply, keyed('replies'))),
    decided: () => done(decideReply(colleague, id, '"3"', decision, keyed('decisions'))),
  };
}
