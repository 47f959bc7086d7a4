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
