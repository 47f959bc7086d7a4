/** Consents as tests give them: of a person to the housing unit, for what the shipped item that needs one may be used. */

import { subjectKey } from '../../shared/keys/keys.ts';
import type { ConsentKind, Purpose } from '../../shared/regulation.ts';
import { callers } from './callers.ts';
import { keys } from './cases.ts';

export const consenting = { kind: 'natural-person', code: '990101189505200028' } as const;
export const asPerson = callers.subject(subjectKey(keys, consenting));
export const stranger = callers.subject(
  subjectKey(keys, { kind: 'natural-person', code: '990101189001010010' }),
);

export const asHousing = {
  client: 'housing',
  scope: 'records:submit inquiries:make',
  unit: 'housing',
  organ: 'true',
  officialId: 'HS-0001',
  officialName: 'Qi Lan',
};

export interface ConsentBody {
  notice: number;
  to: string;
  kinds: ConsentKind[];
  purposes: Purpose[];
  until: string;
}

export const consentBody = (more: Partial<ConsentBody> = {}): ConsentBody => ({
  notice: 1,
  to: 'housing',
  kinds: ['market'],
  purposes: ['commendations-and-rewards'],
  until: '2027-05-31',
  ...more,
});

export const keptContracts = 'kept-contracts';

/** A row of the shipped item that needs a consent, resting on one; its decision is one of its own. */
export const keptRow = (consent: string | null, more: Record<string, string> = {}) => ({
  主体名称: '林小满',
  主体类别: '自然人',
  证件类型: '身份证',
  证件号码: consenting.code,
  荣誉名称: '2026年度守约承租人',
  表彰事由: '按期交租。',
  表彰文号: `住建租〔2026〕${++rows}号`,
  表彰日期: '2026-10-20',
  表彰机关: '市住房和城乡建设局',
  表彰机关统一社会信用代码: '11990100MB0X0Y003L',
  ...(consent === null ? {} : { 同意编号: consent }),
  ...more,
});
let rows = 0;
