/** On what basis somebody inquires, and whether it holds: judged before anything about the subject is read. */
import { type AuthorizationState, inForce } from '../../shared/authorization/state.ts';
import type { AccessBasis } from '../../shared/history/access.ts';
import type { SubjectKey } from '../../shared/keys/keys.ts';
import type { Viewer } from '../../shared/visibility/viewer.ts';
import { load } from '../cases.ts';
import type { Dependencies } from '../dependencies.ts';
import { type ProblemDocument, problem } from '../http/problem.ts';
import type { Request } from '../http/route.ts';
import type { inquiries } from './contract.ts';

export type Inquiry = Request<typeof inquiries.inquire>;

/** The norm that each basis rests on, cited with every answer. */
export const norms = {
  self: 'Art. 13: own information with valid identification',
  authorization: 'Art. 13: undisclosed information with the authorization of its subject',
  duty: 'Art. 14: as work requires, for a named purpose within the scope of use of the catalog',
  public: 'Art. 12: what the catalog discloses about organizations',
} as const;

const noBasis = (detail: string, norm: string): { refusal: ProblemDocument } => ({
  refusal: problem('no-basis', detail, [{ field: 'basis', code: 'no-basis', detail: norm }]),
});

/** As whom the caller looks, where the basis holds; else why it does not (Art. 13, 14). */
export async function judged(
  { body, principal, now }: Inquiry,
  subject: SubjectKey,
  cases: Dependencies['cases'],
): Promise<{ viewer: Viewer } | { refusal: ProblemDocument }> {
  const { unit, organ, official } = principal;
  switch (body.basis.type) {
    case 'self':
      return principal.subject === subject
        ? { viewer: { as: 'subject', subject } }
        : noBasis('This is not your own information: inquire on another basis.', norms.self);
    case 'duty':
      return organ && unit && official
        ? { viewer: { as: 'organ', unit, purpose: body.basis.purpose } }
        : noBasis('Only a named official of an organ inquires as duty requires.', norms.duty);
    case 'authorization': {
      if (!unit) {
        return noBasis(
          'An authorization is given to a unit: use a token that names yours.',
          norms.authorization,
        );
      }
      const { authorization } = await load(cases, { authorization: body.basis.authorization });
      const given = authorization?.state ?? null;
      return mayUse(given, unit, subject, now)
        ? { viewer: { as: 'authorized', unit, authorization: given } }
        : noBasis(
            'There is no authorization in force of this subject for your unit: ask the subject for one.',
            norms.authorization,
          );
    }
    case 'public':
      return body.subject.kind === 'organization'
        ? { viewer: { as: 'public' } }
        : noBasis('Information about natural persons is not open to the public.', norms.public);
  }
}

const mayUse = (given: AuthorizationState | null, unit: string, subject: SubjectKey, now: string): boolean =>
  given !== null && given.subject === subject && inForce(given, unit, now);

/** The basis and the matter as they go on the access list. */
export const onList = ({ basis }: Inquiry['body']): { basis: AccessBasis; matter: string | null } =>
  basis.type === 'duty'
    ? { basis: { type: 'duty', purpose: basis.purpose }, matter: basis.matter }
    : { basis, matter: null };
