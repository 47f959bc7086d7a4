/**
 * The one function that decides who may see a record, when, and how. Every read path passes through it, so
 * a period ends for everybody on its second, whether or not a timer has run: for all but who has to decide on it.
 */
import { isInHandsOf } from '../application/state.ts';
import { inForce } from '../authorization/state.ts';
import { disclosesClass } from '../catalog/disclosure.ts';
import type { CatalogItem } from '../catalog/items.ts';
import { allowsUse, type ConsentState } from '../consent/state.ts';
import { isBehind, isExpungingLost } from '../process/loss.ts';
import { endedBy, inEffectSince } from '../record/item-ended.ts';
import { isKeptWhileAsked, keptBy } from '../record/kept.ts';
import type { RecordState } from '../record/state.ts';
import type { ConsentKind } from '../regulation.ts';
import type { Instant } from '../time/civil.ts';
import { type ShownRecord, show } from './show.ts';
import { versionsFor } from './versions-for.ts';
import type { Viewer } from './viewer.ts';

export type WithheldBecause =
  | 'recording-period-over'
  | 'deleted'
  | 'repaired'
  | 'undisclosed'
  | 'suspended'
  | 'events-lost'
  | 'no-case-in-hand'
  | 'not-listed'
  | 'notice-period'
  | 'another-subject'
  | 'another-provider'
  | 'outside-scope-of-use'
  | 'no-authorization-in-force'
  | 'not-public'
  | 'another-record'
  | 'nothing-to-see-to'
  | 'no-consent-in-force'
  | 'expunging'
  | 'expunged';

export type View = { shown: ShownRecord } | { withheld: WithheldBecause };

/**
 * Shows a record to a viewer at an instant, or says why not (Art. 11, 13 to 16, 33 to 36, 53). `items` are all published
 * versions of the catalog; `consent` is the one on which the record rests, as it lies now: left out, nobody but its subject
 * sees a record that needs one.
 */
export function view(
  record: RecordState,
  viewer: Viewer,
  at: Instant,
  items: readonly CatalogItem[],
  consent: ConsentState | null = null,
): View {
  const reason = protectedFrom(record, viewer, withheld(record, viewer, { at, items, consent }));
  return reason ? { withheld: reason } : { shown: show(record, viewer, at, items) };
}

/**
 * Why a record is kept from a viewer by what is said of its content: of what must not be stored nothing is left. While two
 * officials decide whether it is so, it is shown to who decides, whatever became of it, and to its subject as before; to
 * nobody else, on no basis, but where it was let stand once before (Art. 16).
 * @param usually why it is kept from them whoever asked for what
 */
function protectedFrom(
  record: RecordState,
  { as }: Viewer,
  usually: WithheldBecause | null,
): WithheldBecause | null {
  if (record.status === 'expunged') return 'expunged';
  // While events of it are lost, nothing of it is decided.
  if (record.expunging && as === 'supervision') return isBehind(record) ? 'events-lost' : null;
  // What came back with a restore that knows nothing of its expunging is for nobody's eyes, whoever settles what was lost.
  const isKept = isKeptWhileAsked(record) || isExpungingLost(record);
  return isKept && as !== 'subject' ? (usually ?? 'expunging') : usually;
}

/** When somebody looks, and what is known then beside the record. */
export interface Looking {
  at: Instant;
  items: readonly CatalogItem[];
  consent: ConsentState | null;
}

function withheld(record: RecordState, viewer: Viewer, looking: Looking): WithheldBecause | null {
  const reason = withheldByItself(record, viewer, looking);
  return reason ?? (lacksConsent(record, viewer, looking) ? 'no-consent-in-force' : null);
}

/**
 * Whether a record is about a natural person and needs a consent of theirs that does not hold for this use: it is over or
 * withdrawn, or was not given for this purpose. A measure or the public is no purpose that anybody consents to; whoever has
 * the person's authorization looks at the person's own word. That the person keeps the right to see it goes without saying
 * (Art. 15, 16, 32).
 */
export function lacksConsent(record: RecordState, viewer: Viewer, { at, items, consent }: Looking): boolean {
  if (viewer.as === 'subject') return false;
  const rests = record.consent ?? null;
  const kinds = kindsNeeded(record, at, items);
  if (!rests && kinds.length === 0) return false;
  // What was filed before anything asked for a consent its unit's official still settles: decides on a reply, corrects, withdraws.
  if (!rests && viewer.as === 'provider' && viewer.official !== null) return false;
  if (!rests || !consent || consent.id !== rests.id || at >= rests.until) return true;
  if (viewer.as === 'public' || viewer.as === 'joint-response') return true;
  // Whom a person allowed nothing has nothing of what they allowed another, though it has taken over its duties (Art. 15, 32).
  if (viewer.as === 'provider' && viewer.reader !== consent.to) return true;
  const purpose = viewer.as === 'organ' ? viewer.purpose : null;
  const { subject } = record;
  return (
    !allowsUse(consent, { subject, purpose }, at) || !kinds.every((kind) => consent.kinds.includes(kind))
  );
}

/** What of a record is taken under a consent alone, by the version it was filed under and by every one since: what is asked for later reaches it (Art. 9). */
function kindsNeeded(
  record: RecordState,
  at: Instant,
  items: readonly CatalogItem[],
): readonly ConsentKind[] {
  if (record.protectedAs !== 'natural-person') return [];
  return versionsFor(record, at, items).flatMap(({ consent }) => consent ?? []);
}

function withheldByItself(
  record: RecordState,
  viewer: Viewer,
  { at, items }: Looking,
): WithheldBecause | null {
  if (viewer.as === 'handler') return fromHandler(record, viewer);
  if (at >= record.endsAt || record.status === 'archived') return 'recording-period-over';
  if (record.status === 'deleted') return 'deleted';
  // What became of it is not known for certain: it may have been deleted.
  if (viewer.as !== 'subject' && isBehind(record)) return 'events-lost';
  switch (viewer.as) {
    case 'subject':
      return viewer.subject === record.subject ? null : 'another-subject';
    case 'provider':
      return viewer.unit === record.provider ? keptFrom(record, viewer) : 'another-provider';
    case 'supervision':
      // That an exemption was used or an alarm overridden, until it was seen to: what became of the record meanwhile, but not what is over (Art. 11, 16).
      return isToBeSeenTo(record) ? keptFrom(record, viewer) : 'nothing-to-see-to';
    default:
      return (
        notInEffect(record, at, items) ?? keptFrom(record, viewer) ?? outsideBasis(record, viewer, at, items)
      );
  }
}

/** Whether supervision has yet to see to how it was filed. */
const isToBeSeenTo = ({ exemption, overridden }: RecordState): boolean =>
  (exemption !== null && !exemption.review) || (overridden !== undefined && !overridden.review);

/**
 * Why a record is kept from all but its subject and who decides on it: it is repaired, withheld at its subject's wish, or
 * suspended while proceedings run. That it is suspended the named official of its provider sees, to correct or withdraw
 * it (Art. 34, 35, 53).
 */
function keptFrom(
  record: Pick<RecordState, 'restrictions'>,
  viewer: Exclude<Viewer, { as: 'handler' | 'subject' }>,
): WithheldBecause | null {
  const found = keptBy(record);
  const maySettle = viewer.as === 'provider' && viewer.official !== null;
  return found === 'suspended' && maySettle ? null : found;
}

/**
 * A handler sees what an open application of theirs is about, whatever its status and after its end, too: they decide on
 * it. So they see what a restore lost events of, which they settle. Of what was deleted nothing is left to see, and without
 * such an application or loss there is nothing (Art. 31, 33).
 */
function fromHandler(
  record: RecordState,
  { official, application }: Extract<Viewer, { as: 'handler' }>,
): WithheldBecause | null {
  const isTheirs = application?.record === record.id && isInHandsOf(application, official);
  if (!isTheirs && !isBehind(record)) return 'no-case-in-hand';
  return record.isDeleted ? 'deleted' : null;
}

/** Before its notice is delivered and its period has run, nothing adverse has effect (Art. 11). */
function notInEffect(
  record: RecordState,
  at: Instant,
  items: readonly CatalogItem[],
): WithheldBecause | null {
  if (record.status !== 'active') return 'not-listed';
  if (record.notice === null) return null;
  const { delivered, endsAt } = record.notice;
  if (!delivered || !endsAt || at < endsAt) return 'notice-period';
  // The item ended while it ran, whether or not that was noted before it was over.
  return endedBy(record, items, inEffectSince(record)) === null ? null : 'not-listed';
}

type Other = Exclude<Viewer, { as: 'handler' | 'subject' | 'provider' | 'supervision' }>;

function outsideBasis(
  record: RecordState,
  viewer: Other,
  at: Instant,
  items: readonly CatalogItem[],
): WithheldBecause | null {
  switch (viewer.as) {
    case 'organ':
      return allAllow(record, at, items, ({ scopeOfUse }) => scopeOfUse.includes(viewer.purpose))
        ? null
        : 'outside-scope-of-use';
    case 'authorized': {
      const { authorization, unit } = viewer;
      const valid =
        authorization && authorization.subject === record.subject && inForce(authorization, unit, at);
      return valid ? null : 'no-authorization-in-force';
    }
    case 'joint-response':
      return viewer.record === record.id ? null : 'another-record';
    case 'public': {
      const { untrustworthiness, secret } = record;
      const { decidedOn } = secret.filing;
      return record.protectedAs === 'organization' &&
        allAllow(
          record,
          at,
          items,
          (item) => item.openForOrganizations && disclosesClass(item, { untrustworthiness, decidedOn }, at),
        )
        ? null
        : 'not-public';
    }
  }
}

/**
 * Whether the catalog allows a use of a record, in the version it was filed under and in every one that came into effect
 * since: what is widened later does not reach it, what was narrowed once does for good (Art. 9, 14).
 */
function allAllow(
  record: RecordState,
  at: Instant,
  items: readonly CatalogItem[],
  allows: (item: CatalogItem) => boolean,
): boolean {
  const versions = versionsFor(record, at, items);
  return versions.some(({ version }) => version === record.catalogVersion) && versions.every(allows);
}

/** Whether a record is found by the number of its licence: where the version it was filed under and every one since say so (Art. 50). */
export const isFoundByLicence = (record: RecordState, at: Instant, items: readonly CatalogItem[]): boolean =>
  allAllow(record, at, items, ({ findByLicence }) => findByLicence === true);
