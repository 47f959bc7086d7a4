import { type AuthorizationState, inForce } from '../../shared/authorization/process.ts';
import type { Access, AccessBasis } from '../../shared/history/access.ts';
import {
  checkSubjectCode,
  codeFaultDetail,
  type SubjectCodeFault,
} from '../../shared/identity/subject-code.ts';
import { type SubjectKey, subjectKey } from '../../shared/keys/keys.ts';
import type { Viewer } from '../../shared/visibility/viewer.ts';
import { view } from '../../shared/visibility/visibility.ts';
import { load } from '../cases.ts';
import type { Dependencies } from '../dependencies.ts';
import { invalidFields, type ProblemDocument, problem } from '../http/problem.ts';
import type { Request } from '../http/route.ts';
import { accessBy } from '../viewing.ts';
import type { inquiries } from './contract.ts';

type Inquiry = Request<typeof inquiries.inquire>;

/** The norm that each basis rests on, cited with every answer. */
const norms = {
  self: 'Art. 13: own information with valid identification',
  authorization: 'Art. 13: undisclosed information with the authorization of its subject',
  duty: 'Art. 14: as work requires, for a named purpose within the scope of use of the catalog',
  public: 'Art. 12: what the catalog discloses about organizations',
} as const;

/**
 * An inquiry into one subject. What is stored and the entry on the access list go side by side, and the
 * answer leaves only when both are done (Art. 13, 14, 32). One round trip's time.
 */
export async function inquire(request: Inquiry, { cases, history, keys, catalog }: Dependencies) {
  const checked = checkSubjectCode(request.body.subject);
  if (!checked.ok) return badCode(checked.fault);
  const subject = subjectKey(await keys(), checked.subject);
  const refusal = refusedBasis(request, subject);
  if (refusal) return refusal;

  const access = accessBy(request, subject, basisOf(request.body), matterOf(request.body));
  const [records, authorization] = await Promise.all([
    cases.subject(subject, 'record'),
    authorizationOf(cases, request.body),
    history.record(access),
  ]);
  const viewer = viewerOf(request, subject, authorization);
  if (!mayLook(viewer, subject, request.now)) {
    await history.record(refusedAccess(access));
    return notAuthorized();
  }
  const views = records.map(({ state }) => view(state, viewer, request.now, catalog));
  const body = {
    id: access.id,
    asOf: request.now,
    basis: request.body.basis,
    norm: norms[request.body.basis.type],
    records: views.flatMap((shown) => ('shown' in shown ? [shown.shown] : [])),
  };
  return { status: 200, body };
}

const badCode = (fault: SubjectCodeFault): ProblemDocument =>
  invalidFields([{ field: 'subject.code', code: fault, detail: codeFaultDetail(fault) }]);

const noBasis = (detail: string, norm: string): ProblemDocument =>
  problem('no-basis', detail, [{ field: 'basis', code: 'no-basis', detail: norm }]);

const notAuthorized = (): ProblemDocument =>
  noBasis(
    'There is no authorization in force of this subject for your unit: ask the subject for one.',
    norms.authorization,
  );

/** What can be refused from the request and the token alone. */
function refusedBasis({ body, principal }: Inquiry, subject: SubjectKey): ProblemDocument | null {
  switch (body.basis.type) {
    case 'self':
      return principal.subject === subject
        ? null
        : noBasis('This is not your own information: inquire on another basis.', norms.self);
    case 'duty':
      return principal.organ && principal.unit && principal.official
        ? null
        : noBasis('Only a named official of an organ inquires as duty requires.', norms.duty);
    case 'authorization':
      return principal.unit
        ? null
        : noBasis('An authorization is given to a unit: use a token that names yours.', norms.authorization);
    case 'public':
      return body.subject.kind === 'organization'
        ? null
        : noBasis('Information about natural persons is not open to the public.', norms.public);
  }
}

function basisOf({ basis }: Inquiry['body']): AccessBasis {
  return basis.type === 'duty' ? { type: 'duty', purpose: basis.purpose } : basis;
}

const matterOf = ({ basis }: Inquiry['body']): string | null => (basis.type === 'duty' ? basis.matter : null);

async function authorizationOf(
  cases: Dependencies['cases'],
  { basis }: Inquiry['body'],
): Promise<AuthorizationState | null> {
  if (basis.type !== 'authorization') return null;
  const { authorization } = await load(cases, { authorization: basis.authorization });
  return authorization?.state ?? null;
}

function viewerOf(
  { body, principal }: Inquiry,
  subject: SubjectKey,
  authorization: AuthorizationState | null,
): Viewer {
  const unit = principal.unit ?? '';
  switch (body.basis.type) {
    case 'self':
      return { as: 'subject', subject };
    case 'authorization':
      return { as: 'authorized', unit, authorization };
    case 'duty':
      return { as: 'organ', unit, purpose: body.basis.purpose };
    case 'public':
      return { as: 'public' };
  }
}

function mayLook(viewer: Viewer, subject: SubjectKey, now: string): boolean {
  if (viewer.as !== 'authorized') return true;
  const { authorization, unit } = viewer;
  return authorization?.subject === subject && inForce(authorization, unit, now);
}

const refusedAccess = (access: Access): Access => ({
  ...access,
  id: `${access.id}-refused`,
  outcome: 'refused',
});
