/** How a case is looked at: as whom, and what the look leaves on its subject's access list. */
import type { Access, AccessBasis, Seen } from '../shared/history/access.ts';
import type { SubjectKey } from '../shared/keys/keys.ts';
import type { Stored } from '../shared/process/change.ts';
import { isExpunged } from '../shared/process/expunged.ts';
import { type CaseState, platformUnits } from '../shared/process/process.ts';
import { isKeptWhileAsked } from '../shared/record/kept.ts';
import type { RecordState } from '../shared/record/state.ts';
import type { PlainCode } from '../shared/texts/texts.ts';
import type { Viewer } from '../shared/visibility/viewer.ts';
import type { View, WithheldBecause } from '../shared/visibility/visibility.ts';
import { etag } from './http/perform.ts';
import type { Principal } from './http/principal.ts';
import { nothingThere, type Problem, problem } from './http/problem.ts';
import type { Request } from './http/route.ts';

/** As whom somebody looks at what they have to do with. The basis goes on the subject's access list. */
export interface Party {
  viewer: Viewer;
  basis: AccessBasis;
}

/** As whom somebody looks at a record that they have to do with: its subject, its provider or who has the duties of that, or supervision. */
export function partyTo(
  { role, subject, unit, official, answersFor }: Principal,
  record: Pick<RecordState, 'id' | 'subject' | 'provider'>,
): Party | null {
  if (role === 'subject' && subject === record.subject) {
    return { viewer: { as: 'subject', subject }, basis: { type: 'self' } };
  }
  if (role === 'supervision' && unit === platformUnits.supervision && official) {
    return { viewer: { as: 'supervision' }, basis: { type: 'oversight', case: record.id } };
  }
  if (role === 'provider' && answersFor.provider.includes(record.provider)) {
    return {
      viewer: { as: 'provider', unit: record.provider, reader: unit ?? '', official },
      basis: { type: 'provider', case: record.id },
    };
  }
  return null;
}

/** Of what keeps a record from its unit, what leaves it to be settled unseen, as it is answered. */
const unseenBecause: Partial<Record<WithheldBecause, PlainCode>> = {
  'no-consent-in-force': 'content-not-consented' satisfies PlainCode,
  undisclosed: 'content-withheld-at-wish' satisfies PlainCode,
};

/**
 * Why a named official settles a record for its person without seeing it: it is their unit's, or left to that, and nothing
 * keeps it from them but a consent that does not hold for the unit, or the wish of whom it speaks for (Art. 15, 32, 35).
 * Null where they do not.
 */
export function settlesUnseen(viewer: Viewer, sight: View): PlainCode | null {
  if (viewer.as !== 'provider' || viewer.official === null || !('withheld' in sight)) return null;
  return unseenBecause[sight.withheld] ?? null;
}

/**
 * That nothing is shown: to whoever has to do with a record whose content was destroyed, or is to be, that; to who settles
 * it unseen, its version alone; to all others, that there is nothing.
 */
export function notShown(
  looked: { record: Stored<RecordState>; viewer: Viewer } | null,
  sight: View | null,
): Problem {
  if (!looked) return nothingThere();
  const { record, viewer } = looked;
  if (isExpunged(record.state)) return problem('not-found', 'expunged');
  if (isKeptWhileAsked(record.state)) return problem('not-found', 'kept-while-asked');
  const unseen = sight && settlesUnseen(viewer, sight);
  return unseen ? { ...problem('not-found', unseen), ...etag(record.seq) } : nothingThere();
}

/** Which page of which look an answer is. */
export type PageOfLook = Pick<Access, 'id' | 'at' | 'page' | 'entry'>;

/** A look that begins now. */
export function newLook({ newId, now }: Pick<Request, 'newId' | 'now'>): PageOfLook {
  const id = newId();
  return { id, at: now, page: 1, entry: id };
}

/** A case as it leaves, for the entry of the look. */
export const seen = ({ state, seq }: Stored<CaseState>): Seen => ({ case: state.id, version: seq });

/**
 * The entry of a look on its subject's access list: made once what leaves is known, and written before it does
 * (Art. 32).
 */
export const accessBy = (
  request: Pick<Request, 'principal' | 'now' | 'newId'>,
  subject: SubjectKey,
  basis: AccessBasis,
  cases: Seen[],
  more: Partial<PageOfLook & Pick<Access, 'matter' | 'outcome'>> = {},
): Access => ({
  ...newLook(request),
  matter: null,
  outcome: 'shown',
  ...more,
  subject,
  pageAt: request.now,
  unit: request.principal.unit,
  client: request.principal.client,
  official: request.principal.official,
  basis,
  seen: cases,
});
