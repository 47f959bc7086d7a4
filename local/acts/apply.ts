/** Applications beside objections: repair, non-disclosure, and reports of proceedings (Art. 34, 35, 53). */
import type { Client } from '../../client/src/index.ts';
import { answered, type BodyOf, type Given, keyed, resting } from './answered.ts';

export type Repairing = BodyOf<'/v1/repairs'>;
export type Withholding = BodyOf<'/v1/nondisclosures'>;
export type Suspending = BodyOf<'/v1/suspensions'>;

/** The paths of applications of each kind. */
export const appliedPaths = {
  repair: '/v1/repairs',
  nondisclosure: '/v1/nondisclosures',
  suspension: '/v1/suspensions',
} as const;

export type AppliedKind = keyof typeof appliedPaths;
export type RepairDecision = BodyOf<'/v1/repairs/{id}/decisions'>;
export type WithholdingDecision = BodyOf<'/v1/nondisclosures/{id}/decisions'>;
export type SuspensionDecision = BodyOf<'/v1/suspensions/{id}/decisions'>;

/** A recorded person asks for repair of what is held against them (Art. 34). */
export const askForRepair = (client: Client, body: Repairing, given: Given = {}) =>
  answered(client.POST('/v1/repairs', { params: { header: keyed(given) }, body }));

/** A recorded person wishes that what is to their credit is not disclosed (Art. 35). */
export const askToWithhold = (client: Client, body: Withholding, given: Given = {}) =>
  answered(client.POST('/v1/nondisclosures', { params: { header: keyed(given) }, body }));

/** A recorded person, a court or an organ of reconsideration reports that proceedings run (Art. 53). */
export const reportProceedings = (client: Client, body: Suspending, given: Given = {}) =>
  answered(client.POST('/v1/suspensions', { params: { header: keyed(given) }, body }));

export const readApplication = (client: Client, kind: AppliedKind, id: string) =>
  answered(client.GET(`${appliedPaths[kind]}/{id}`, { params: { path: { id } } }));

/** Who may decide an application takes it on from the worklist. */
export const claimApplication = (client: Client, kind: AppliedKind, id: string, given: Given = {}) =>
  answered(
    client.POST(`${appliedPaths[kind]}/{id}/claims`, {
      params: { path: { id }, header: keyed(given) },
      body: {},
    }),
  );

/** Who has an application gives it back. */
export const releaseApplication = (client: Client, kind: AppliedKind, id: string, given: Given = {}) =>
  answered(
    client.POST(`${appliedPaths[kind]}/{id}/releases`, {
      params: { path: { id }, header: keyed(given) },
      body: {},
    }),
  );

/** Supervision gives an application to an official of those who decide it. */
export const assignApplication = (
  client: Client,
  kind: AppliedKind,
  id: string,
  body: BodyOf<'/v1/repairs/{id}/assignments'>,
  given: Given = {},
) =>
  answered(
    client.POST(`${appliedPaths[kind]}/{id}/assignments`, {
      params: { path: { id }, header: keyed(given) },
      body,
    }),
  );

/** Who applied takes it back: a report of proceedings is nobody's to take back. */
export const takeBack = (
  client: Client,
  kind: Exclude<AppliedKind, 'suspension'>,
  id: string,
  given: Given = {},
) =>
  answered(
    client.POST(`${appliedPaths[kind]}/{id}/withdrawals`, {
      params: { path: { id }, header: keyed(given) },
      body: {},
    }),
  );

/** A named official of the unit that filed it decides on a repair, resting on the version that was read. */
export const decideRepair = (
  client: Client,
  id: string,
  version: string,
  body: RepairDecision,
  given: Given = {},
) =>
  answered(
    client.POST('/v1/repairs/{id}/decisions', {
      params: { path: { id }, header: resting(version, given) },
      body,
    }),
  );

/** A named official of the management body decides on a non-disclosure. */
export const decideWithholding = (
  client: Client,
  id: string,
  version: string,
  body: WithholdingDecision,
  given: Given = {},
) =>
  answered(
    client.POST('/v1/nondisclosures/{id}/decisions', {
      params: { path: { id }, header: resting(version, given) },
      body,
    }),
  );

/** A named official of the management body ends a suspension on a document, or decides on what a stranger reported. */
export const decideSuspension = (
  client: Client,
  id: string,
  version: string,
  body: SuspensionDecision,
  given: Given = {},
) =>
  answered(
    client.POST('/v1/suspensions/{id}/decisions', {
      params: { path: { id }, header: resting(version, given) },
      body,
    }),
  );
