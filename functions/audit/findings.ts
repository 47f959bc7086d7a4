/** What the audit found, for supervision to see to (Art. 54). */
import { findingProcess } from '../../shared/finding/process.ts';
import type { FindingState } from '../../shared/finding/state.ts';
import { platformUnits } from '../../shared/process/process.ts';
import { load } from '../cases.ts';
import { commanded } from '../http/commanded.ts';
import { etag, perform } from '../http/perform.ts';
import { nothingThere, officialNeeded } from '../http/problem.ts';
import type { Request } from '../http/route.ts';
import type { audit } from './contract.ts';
import type { AuditDependencies } from './dependencies.ts';

const show = (state: FindingState, version: number) => {
  const { id, status, what, of, event, at, foundAt, settled, secret } = state;
  return {
    id,
    version,
    status,
    what,
    of,
    event,
    at,
    foundAt,
    settled: settled && { ...settled, document: secret.document ?? '', reasons: secret.reasons ?? '' },
  };
};

/** A finding: what does not fit, and where. Shows no content. */
export async function readFinding(
  { id, principal }: Request<typeof audit.readFinding>,
  { cases }: AuditDependencies,
) {
  if (principal.unit !== platformUnits.supervision) return nothingThere();
  const { finding } = await load(cases, { finding: id });
  if (!finding) return nothingThere();
  return { status: 200, body: show(finding.state, finding.seq), headers: etag(finding.seq) };
}

/** A named official of supervision says what was done about a finding, on which document; once. */
export async function settleFinding(request: Request<typeof audit.settleFinding>, wired: AuditDependencies) {
  const { body, id, principal } = request;
  const { official, unit } = principal;
  if (unit !== platformUnits.supervision) return nothingThere();
  if (!official) return officialNeeded();
  return perform(request, wired, { finding: id }, ({ finding }) =>
    finding
      ? commanded(findingProcess, finding, { type: 'settle', ...body, official }, request, show)
      : nothingThere(),
  );
}
