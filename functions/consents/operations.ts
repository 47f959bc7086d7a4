import * as z from 'zod/mini';
import { consentStatuses } from '../../shared/consent/state.ts';
import { consentKinds } from '../../shared/regulation.ts';
import { pageAsOf } from '../answers.ts';
import type { Components, Operations } from '../http/operation.ts';
import { civilDate, instant, keyOf, purpose } from '../schemas.ts';
import { consents } from './contract.ts';

const inLanguage = z.strictObject({ language: z.string(), text: z.string() });
const notice = z.strictObject({ version: z.number(), texts: z.array(inLanguage) });

const covered = z.strictObject({
  id: z.string(),
  kinds: z.array(keyOf(consentKinds)),
  purposes: z.array(purpose),
  until: instant,
  lastDay: civilDate,
});

const consent = z.strictObject({
  ...covered.shape,
  version: z.number(),
  status: z.enum(consentStatuses),
  to: z.string(),
  givenAt: instant,
  withdrawnAt: z.nullable(instant),
  notice: z.number(),
});

/** To its person all of it, to the unit that it names what it covers. */
const shown = z.union([consent, covered]);

const page = pageAsOf(consent);

export const components = {
  ConsentNotice: notice,
  ConsentNoticeText: inLanguage,
  ConsentPage: page,
  Consent: consent,
  ConsentInForce: covered,
  ShownConsent: shown,
  GiveConsent: consents.give.body,
  WithdrawConsent: consents.withdraw.body,
} as const satisfies Components;

export const operations = {
  notice: { id: 'readConsentNotice', answers: { 200: notice } },
  give: {
    id: 'giveConsent',
    answers: { 201: consent, 200: consent },
    headers: ['Location', 'ETag'],
  },
  list: { id: 'listOwnConsents', answers: { 200: page } },
  read: { id: 'readConsent', answers: { 200: shown } },
  withdraw: { id: 'withdrawConsent', answers: { 201: consent }, headers: ['ETag'] },
} as const satisfies Operations<typeof consents>;
