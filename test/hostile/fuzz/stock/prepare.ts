/** How cases come to the state in which each command is given. */
import type { Client } from '../../../../client/src/index.ts';
import { done, versionOf } from '../../../../local/acts/answered.ts';
import { askForRepair, askToWithhold, reportProceedings } from '../../../../local/acts/apply.ts';
import { duty } from '../../../../local/acts/cast.ts';
import { type Consent, giveConsent } from '../../../../local/acts/consent.ts';
import { declare } from '../../../../local/acts/declaration.ts';
import { readExpungement } from '../../../../local/acts/expunge.ts';
import { readSubmission } from '../../../../local/acts/file.ts';
import { authorize } from '../../../../local/acts/inquire.ts';
import { giveFeedback } from '../../../../local/acts/measure.ts';
import { readNotice, reply } from '../../../../local/acts/notice.ts';
import { claimObjection, decideObjection, object, readObjection } from '../../../../local/acts/object.ts';
import { all } from '../../../../local/acts/read.ts';
import { withdrawRecord } from '../../../../local/acts/record.ts';
import { beginning } from '../../../../local/demo/steps.ts';
import { civilDateOf } from '../../../../shared/time/civil.ts';
import { minorPenalty, submissionOf } from '../../../support/penalties.ts';
import { ofKind, repairing, suspending, withholding } from './applications.ts';
import { ofFiles } from './files.ts';
import {
  alarmed,
  bearing,
  because,
  by,
  commendations,
  commented,
  designations,
  drafted,
  drafting,
  each,
  exemption,
  expunging,
  implemented,
  inEffect,
  measure,
  norm,
  objected,
  opened,
  overridden,
  own,
  type Prepare,
  pledged,
  promise,
  recalled,
  resting,
  started,
  times,
  toExpunge,
  toOpen,
} from './ready.ts';

/** A consent to one unit that may be withdrawn: a new one, or the one that another request has given. */
async function standing(client: Client): Promise<string> {
  const to = 'housing';
  const given = await giveConsent(client, { ...consented, to });
  if (given.status !== 409) return (await done(Promise.resolve(given))).id;
  const own = await all(client, '/v1/me/consents');
  const found = own.find((each) => each.to === to && each.status === 'given');
  return found?.id ?? standing(client);
}

/** What is consented to. */
const consented: Omit<Consent, 'to'> = {
  notice: 1,
  kinds: ['market'],
  purposes: ['commendations-and-rewards'],
  until: '2027-02-28',
};

export const prepare: Readonly<Record<string, Prepare>> = {
  ...ofFiles,
  'POST /v1/submissions': async (stock, about) =>
    times(stock, () => ({ token: by.filer, body: submissionOf([stock.row(about)]) })),
  'POST /v1/submissions/{id}/confirmations': (stock, about) =>
    times(stock, async () => {
      const id = await stock.submitted(by.system, submissionOf([stock.row(about)]), 'waiting');
      const version = versionOf(await readSubmission(stock.as(by.filer), id));
      return { token: by.filer, id, headers: resting(version), body: {} };
    }),
  'POST /v1/submissions/{id}/resubmissions': async (stock, about) =>
    (await alarmed(stock, about)).map(({ id, version, body }) => ({
      token: by.filer,
      id,
      headers: resting(version),
      body,
    })),
  'POST /v1/submissions/{id}/reviews': (stock, about) =>
    times(stock, async () => {
      const row = { ...stock.row(about), 违法事实: '' };
      return { token: by.filer, id: await stock.submitted(by.filer, submissionOf([row]), 'recorded') };
    }),
  'POST /v1/notices/{id}/deliveries': async (stock, about) =>
    (await stock.records(about)).map((id, index) =>
      index % 2
        ? { token: bearing(about), id, body: { method: 'acknowledged' } }
        : { token: by.filer, id, body: { method: 'in-person', servedOn: '2026-11-25', proof: '回执' } },
    ),
  'POST /v1/notices/{id}/replies': async (stock, about) =>
    (await inEffect(stock, about)).map((id) => ({
      token: bearing(about),
      id,
      body: { text: '罚款已缴清。' },
    })),
  'POST /v1/notices/{id}/decisions': async (stock, about) =>
    each(await inEffect(stock, about), async (id) => {
      await done(reply(stock.as(bearing(about)), id, '罚款已缴清。'));
      const version = versionOf(await readNotice(stock.as(by.decider), id));
      const body = { outcome: 'withdraw', reasons: '已缴清。' };
      return { token: by.decider, id, headers: resting(version), body };
    }),
  'POST /v1/records/{id}/withdrawals': async (stock, about) =>
    (await inEffect(stock, about)).map((id) => ({
      token: by.filer,
      id,
      headers: resting('"1"'),
      body: because,
    })),
  'POST /v1/records/{id}/corrections': async (stock, about) =>
    (await inEffect(stock, about)).map((id) => ({
      token: by.decider,
      id,
      headers: resting('"1"'),
      body: { ...because, corrections: { 违法事实: '另行查明的事实。' } },
    })),
  'POST /v1/records/{id}/exemption-reviews': async (stock, about) =>
    (await inEffect(stock, about)).map((id) => ({
      token: by.supervision,
      id,
      body: { finding: '符合规定。' },
    })),
  'POST /v1/records/{id}/override-reviews': async (stock, about) =>
    (await overridden(stock, about)).map((id) => ({
      token: by.supervision,
      id,
      body: { finding: '确为地名。' },
    })),
  'POST /v1/records/{id}/expungements': async (stock, about) =>
    (await inEffect(stock, about)).map((id) => ({ token: by.filer, id, body: expunging })),
  'POST /v1/expungements/{id}/decisions': async (stock, about) =>
    each(await toExpunge(stock, about), async (id) => ({
      token: by.supervision,
      id,
      headers: resting(versionOf(await readExpungement(stock.as(by.supervision), id))),
      body: { outcome: 'expunge', document: '决定', reasons: '属实。' },
    })),
  'POST /v1/objections': async (stock, about) =>
    (await inEffect(stock, about)).map((record) => ({
      token: bearing(about),
      body: { record, ground: 'error', statement: '不是本单位。' },
    })),
  'POST /v1/objections/{id}/claims': async (stock, about) =>
    (await objected(stock, about)).map((id) => ({ token: by.handler, id })),
  'POST /v1/objections/{id}/releases': async (stock, about) =>
    each(await objected(stock, about), async (id) => {
      await done(claimObjection(stock.as(by.handler), id));
      return { token: by.handler, id };
    }),
  'POST /v1/objections/{id}/assignments': async (stock, about) =>
    (await objected(stock, about)).map((id) => ({
      token: by.supervision,
      id,
      body: { official: { id: 'MB-0002', name: 'Bo Tang' }, reason: '请假。' },
    })),
  'POST /v1/objections/{id}/decisions': async (stock, about) =>
    each(await objected(stock, about), async (id) => {
      const version = versionOf(await readObjection(stock.as(by.handler), id));
      return {
        token: by.handler,
        id,
        headers: resting(version),
        body: { outcome: 'upheld', reasons: '属实。' },
      };
    }),
  'POST /v1/objections/{id}/answers': (stock, about) =>
    times(stock, async () => {
      const missing = `应当记录的表彰（${++stock.count}）`;
      const raised = await object(stock.as(bearing(about)), { missing, statement: '没有记录。' });
      const { id } = await done(Promise.resolve(raised));
      const asked = {
        outcome: 'requested',
        reasons: '应当报送。',
        asked: { unit: 'housing', what: '补报。' },
      } as const;
      await done(decideObjection(stock.as(by.handler), stock.made(id), versionOf(raised), asked));
      return { token: by.housing, id, body: { outcome: 'filed', action: '已补报。' } };
    }),
  'POST /v1/objections/{id}/expungements': async (stock, about) =>
    each(await objected(stock, about), async (id) => {
      const version = versionOf(await readObjection(stock.as(by.handler), id));
      const upheld = { outcome: 'upheld', reasons: '属实。' } as const;
      await done(decideObjection(stock.as(by.handler), id, version, upheld));
      return { token: by.handler, id, body: expunging };
    }),
  'POST /v1/objections/{id}/withdrawals': async (stock, about) =>
    (await objected(stock, about)).map((id) => ({ token: bearing(about), id, body: {} })),
  ...ofKind('repair', by.decider, {
    fresh: (stock, about) => stock.records(about, { exemption }, minorPenalty),
    make: (client, record) => askForRepair(client, repairing(record)),
    body: repairing,
    outcome: { outcome: 'granted', reasons: '已整改。' },
  }),
  ...ofKind('nondisclosure', by.handler, {
    fresh: (stock, about) => stock.records(about, { item: commendations }),
    make: (client, record) => askToWithhold(client, withholding(record)),
    body: withholding,
    outcome: { outcome: 'granted', reasons: '本人意愿。' },
  }),
  ...ofKind('suspension', by.handler, {
    fresh: inEffect,
    make: (client, record) => reportProceedings(client, suspending(record)),
    body: suspending,
    outcome: {
      outcome: 'ended',
      reasons: '已终审。',
      concluded: { how: 'final-judgment', on: '2026-11-25', document: '终审判决' },
    },
  }),
  'POST /v1/joint-responses': async (stock, about) =>
    (await stock.records(about, { item: designations, exemption })).map((record) => ({
      token: by.filer,
      body: { record, measure, reason: '危害健康。' },
    })),
  'POST /v1/joint-responses/{id}/feedback': async (stock, about) =>
    (await started(stock, about)).map(({ id }) => ({ token: by.organ, id, body: implemented })),
  'POST /v1/joint-responses/{id}/lifting': async (stock, about) =>
    each(await started(stock, about), async ({ id, record }) => {
      await done(giveFeedback(stock.as(by.organ), id, implemented));
      await done(withdrawRecord(stock.as(by.filer), record, '"1"', because));
      return { token: by.organ, id, body: { outcome: 'lifted', action: '已解除。' } };
    }),
  'POST /v1/recalls/{id}/acknowledgements': async (stock, about) =>
    (await recalled(stock, about)).map((id) => ({
      token: by.organ,
      id,
      body: { outcome: 'stopped', text: '已停止使用。' },
    })),
  'POST /v1/authorizations': (stock, about) =>
    times(stock, () => ({
      token: bearing(about),
      body: { to: 'harbour-bank', purpose: '贷款', until: '2027-12-31' },
    })),
  'POST /v1/authorizations/{id}/revocations': (stock, about) =>
    times(stock, async () => {
      const grant = { to: 'harbour-bank', purpose: '贷款', until: '2027-12-31' };
      const { id } = await done(authorize(stock.as(bearing(about)), grant));
      return { token: bearing(about), id: stock.made(id) };
    }),
  'POST /v1/consents': (stock, about) =>
    times(stock, () => ({ token: bearing(about), body: { ...consented, to: 'transport' } })),
  'POST /v1/consents/{id}/withdrawals': (stock, about) =>
    times(stock, async () => {
      return { token: bearing(about), id: stock.made(await standing(stock.as(bearing(about)))) };
    }),
  'POST /v1/pledges': (stock, about) =>
    times(stock, () => ({ token: bearing(about), body: promise(stock, about) })),
  'POST /v1/pledges/{id}/decisions': async (stock, about) =>
    // No clock is moved here: of what ends today it may be said today that it was kept.
    (await pledged(stock, about, civilDateOf(beginning))).map((id) => ({
      token: by.decider,
      id,
      headers: resting('"1"'),
      body: { outcome: 'kept' },
    })),
  'POST /v1/pledges/{id}/withdrawals': async (stock, about) =>
    (await pledged(stock, about)).map((id) => ({ token: bearing(about), id, body: {} })),
  'POST /v1/declarations': (stock, about) =>
    times(stock, () => ({ token: bearing(about), body: own(stock, about) })),
  'POST /v1/declarations/{id}/withdrawals': (stock, about) =>
    times(stock, async () => {
      const { id } = await done(declare(stock.as(bearing(about)), own(stock, about)));
      return { token: bearing(about), id: stock.made(id), body: {} };
    }),
  'POST /v1/inquiries/declarations': (stock, about) =>
    times(stock, () => ({ token: by.organ, body: { subject: about, basis: duty() } })),
  'POST /v1/inquiries/licences': (stock) =>
    times(stock, () => ({
      token: by.organ,
      body: { item: 'practitioners', licence: '闽交驾〔2026〕1号', basis: duty() },
    })),
  'POST /v1/inquiries/pledges': (stock, about) =>
    times(stock, () => ({ token: by.organ, body: { subject: about, basis: duty() } })),
  'POST /v1/inquiries': (stock, about) =>
    times(stock, () => ({ token: by.organ, body: { subject: about, basis: duty() } })),
  'POST /v1/publications': (stock) => times(stock, () => ({ token: by.drafter, body: drafting() })),
  'POST /v1/publications/{id}/approvals': async (stock) =>
    (await drafted(stock, norm)).map((id) => ({ token: by.approver, id, headers: resting('"1"') })),
  'POST /v1/publications/{id}/consultations': async (stock) =>
    (await drafted(stock)).map((id) => ({ token: by.drafter, id, headers: resting('"1"'), body: toOpen })),
  'POST /v1/drafts/{id}/comments': async (stock, about) =>
    (await opened(stock)).map((id) => ({ token: bearing(about), id, body: { text: '期限过长。' } })),
  'POST /v1/comments/{id}/answers': async (stock, about) =>
    (await commented(stock, about)).map((id) => ({ token: by.approver, id, body: { text: '已是最短。' } })),
  'POST /v1/publications/{id}/withdrawals': async (stock) =>
    (await drafted(stock)).map((id) => ({ token: by.drafter, id, headers: resting('"1"') })),
};
