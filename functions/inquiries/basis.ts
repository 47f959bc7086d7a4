/** On what basis somebody inquires, and whether it holds: judged before anything about the subject is read. */
import { type AuthorizationState, inForce } from '../../shared/authorization/state.ts';
import type { AccessBasis } from '../../shared/history/access.ts';
import { protectedAs, type SubjectCode } from '../../shared/identity/subject-code.ts';
import type { SubjectKey } from '../../shared/keys/keys.ts';
import { fault } from '../../shared/texts/said.ts';
import type { PlainCode } from '../../shared/texts/texts.ts';
import { activeUnit } from '../../shared/units/register.ts';
import type { Unit } from '../../shared/units/unit.ts';
import type { Viewer } from '../../shared/visibility/viewer.ts';
import { ofKind } from '../cases.ts';
import type { Dependencies } from '../dependencies.ts';
import { type Problem, problem } from '../http/problem.ts';
import type { Request } from '../http/route.ts';
import type { inquiries } from './contract.ts';

/** An inquiry into whatever kind of case: they say the same. */
export type Inquiry = Pick<Request<typeof inquiries.inquire>, keyof Request>;

/** Why there is no basis, and what it would have taken. */
export const noBasis = (code: PlainCode, basis: Inquiry['body']['basis']['type']): Problem => ({
  ...problem('no-basis', code),
  errors: [fault('basis', 'no-basis', { basis })],
});

const refusing = (...of: Parameters<typeof noBasis>): { refusal: Problem } => ({ refusal: noBasis(...of) });

/** As whom the caller looks, where the basis holds; else why it does not (Art. 13, 14). */
export async function judged(
  { body, principal, now }: Inquiry,
  { code, key: subject }: { code: SubjectCode; key: SubjectKey },
  units: readonly Unit[],
  cases: Dependencies['cases'],
): Promise<{ viewer: Viewer } | { refusal: Problem }> {
  const { unit, organ, official } = principal;
  switch (body.basis.type) {
    case 'self':
      return principal.subject === subject
        ? { viewer: { as: 'subject', subject } }
        : refusing('not-own-information', 'self');
    case 'duty':
      if (!organ || !unit || !official) return refusing('not-an-organ', 'duty');
      return activeUnit(units, unit, now)?.purposes.includes(body.basis.purpose)
        ? { viewer: { as: 'organ', unit, purpose: body.basis.purpose } }
        : refusing('not-its-purpose', 'duty');
    case 'authorization': {
      if (!unit) return refusing('authorization-without-unit', 'authorization');
      // What was allowed to a unit is left to nobody, and ends with it. Asked before anything is read.
      if (!activeUnit(units, unit, now)) return refusing('unit-not-registered', 'authorization');
      return byAuthorization(body.basis.authorization, { unit, subject, now, cases });
    }
    case 'public':
      return protectedAs(code) === 'organization'
        ? { viewer: { as: 'public' } }
        : refusing('not-public', 'public');
  }
}

async function byAuthorization(
  id: string,
  {
    unit,
    subject,
    now,
    cases,
  }: { unit: string; subject: SubjectKey; now: string; cases: Dependencies['cases'] },
): Promise<{ viewer: Viewer } | { refusal: Problem }> {
  // On one that somebody damaged nobody looks at anybody, and nobody is told that it is there.
  const [stored] = (await cases.loadReadable([id])).cases;
  const given = ofKind(stored, 'authorization')?.state ?? null;
  return mayUse(given, unit, subject, now)
    ? { viewer: { as: 'authorized', unit, authorization: given } }
    : refusing('no-authorization', 'authorization');
}

const mayUse = (given: AuthorizationState | null, unit: string, subject: SubjectKey, now: string): boolean =>
  given !== null && given.subject === subject && inForce(given, unit, now);

/** The basis and the matter as they go on the access list. */
export const onList = ({ basis }: Inquiry['body']): { basis: AccessBasis; matter: string | null } =>
  basis.type === 'duty'
    ? { basis: { type: 'duty', purpose: basis.purpose }, matter: basis.matter }
    : { basis, matter: null };
