/**
 * The one function that decides who may see a record, when, and how. Every read path passes through it, so
 * a period ends for everybody on its second, whether or not a timer has run: for all but who has to decide on it.
 */
import type { ApplicationKind, Mark } from '../application/kind.ts';
import { ruleOf } from '../application/rules.ts';
import { isInHandsOf } from '../application/state.ts';
import { inForce } from '../authorization/state.ts';
import type { CatalogItem, CitedProvision } from '../catalog/items.ts';
import { allowsUse, type ConsentState } from '../consent/state.ts';
import type { Filing } from '../formats/format.ts';
import { formats } from '../formats/index.ts';
import { isBehind, isExpungingLost } from '../process/loss.ts';
import { published } from '../publication/in-both.ts';
import { latest, versionOf } from '../publication/list.ts';
import { isKeptWhileAsked, keptBy } from '../record/kept.ts';
import type { RecordState, RecordStatus, Restriction } from '../record/state.ts';
import type { ConsentKind, UntrustworthinessClass } from '../regulation.ts';
import { type Said, said } from '../texts/said.ts';
import { type CivilDate, type Instant, lastDayBefore } from '../time/civil.ts';
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

/** What goes with a record to which an application is open or stands granted: an objection, wherever it is shown (Art. 33). */
export interface ShownAnnotation {
  kind: ApplicationKind;
  application: string;
  mark: Mark;
  since: Instant;
  /** Null where there is no such limit, or none any more. */
  dueAt: Instant | null;
  /** The last day on which it may be decided in time. */
  lastDay: CivilDate | null;
  overdue: boolean;
  text: Said;
}

/** The provision on which something rests, as it is answered: in the reader's language. */
export interface ShownProvision {
  law: Said;
  article: Said;
}

export const showProvision = ({ law, article }: CitedProvision): ShownProvision => ({
  law: published(law),
  article: published(article),
});

/** A record as somebody may see it. Only `view` makes one. */
export interface ShownRecord {
  id: string;
  item: string;
  catalogVersion: number;
  status: RecordStatus;
  provider: string;
  subjectName: string;
  documentNumber: string;
  authority: { name: string; code: string };
  decidedOn: string;
  untrustworthiness: UntrustworthinessClass | null;
  recordedUntil: Instant;
  /** The last day on which it is shown. */
  lastDay: CivilDate;
  noticeExemption: ShownProvision | null;
  correctedAt: Instant | null;
  annotations: ShownAnnotation[];
  content: Record<string, string | number | string[]>;
}

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
interface Looking {
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
function lacksConsent(record: RecordState, viewer: Viewer, { at, items, consent }: Looking): boolean {
  if (viewer.as === 'subject') return false;
  const rests = record.consent ?? null;
  const kinds = kindsNeeded(record, at, items);
  if (!rests && kinds.length === 0) return false;
  if (!rests || !consent || consent.id !== rests.id || at >= rests.until) return true;
  if (viewer.as === 'public' || viewer.as === 'joint-response') return true;
  const purpose = viewer.as === 'organ' ? viewer.purpose : null;
  const { subject } = record;
  return (
    !allowsUse(consent, { subject, purpose }, at) || !kinds.every((kind) => consent.kinds.includes(kind))
  );
}

/** What of a record is taken under a consent alone, by the version it was filed under and by the one in effect: what is asked for later reaches it (Art. 9). */
function kindsNeeded(
  record: RecordState,
  at: Instant,
  items: readonly CatalogItem[],
): readonly ConsentKind[] {
  if (record.protectedAs !== 'natural-person') return [];
  return versionsFor(record, at, items).flatMap((version) => version?.consent ?? []);
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
      // That an exemption was used, until it was seen to: what became of the record meanwhile, but not what is over (Art. 11).
      return record.exemption && !record.exemption.review ? keptFrom(record, viewer) : 'nothing-to-see-to';
    default:
      return notInEffect(record, at) ?? keptFrom(record, viewer) ?? outsideBasis(record, viewer, at, items);
  }
}

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
function notInEffect(record: RecordState, at: Instant): WithheldBecause | null {
  if (record.status !== 'active') return 'not-listed';
  if (record.notice === null) return null;
  const { delivered, endsAt } = record.notice;
  return delivered && endsAt && at >= endsAt ? null : 'notice-period';
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
      return bothAllow(record, at, items, ({ scopeOfUse }) => scopeOfUse.includes(viewer.purpose))
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
    case 'public':
      return record.protectedAs === 'organization' &&
        bothAllow(record, at, items, ({ openForOrganizations }) => openForOrganizations)
        ? null
        : 'not-public';
  }
}

/**
 * Whether the catalog allows a use of a record, in the version it was filed under and in the one in effect: what
 * is widened later does not reach it, what is narrowed later does (Art. 9, 14).
 */
function bothAllow(
  record: RecordState,
  at: Instant,
  items: readonly CatalogItem[],
  allows: (item: CatalogItem) => boolean,
): boolean {
  return versionsFor(record, at, items).every((version) => version !== undefined && allows(version));
}

/** The versions of its item by which a record is judged: the one it was filed under, and the one in effect. */
const versionsFor = (
  { item, catalogVersion }: RecordState,
  at: Instant,
  items: readonly CatalogItem[],
): (CatalogItem | undefined)[] => [versionOf(items, item, catalogVersion), latest(items, item, at)];

function show(record: RecordState, viewer: Viewer, at: Instant, items: readonly CatalogItem[]): ShownRecord {
  const { filing } = record.secret;
  return {
    id: record.id,
    item: record.item,
    catalogVersion: record.catalogVersion,
    status: record.status,
    provider: record.provider,
    subjectName: filing.subjectName,
    documentNumber: filing.documentNumber,
    authority: filing.authority,
    decidedOn: filing.decidedOn,
    untrustworthiness: record.untrustworthiness,
    recordedUntil: record.endsAt,
    lastDay: lastDayBefore(record.endsAt),
    noticeExemption: record.exemption && showProvision(record.exemption),
    correctedAt: record.correctedAt,
    annotations: annotationsFor(record, viewer, at),
    content: contentFor(record, viewer, items),
  };
}

/** What is said with a record: an objection to everybody, any other application to who has to do with it (Art. 33 to 35, 53). */
function annotationsFor({ restrictions }: RecordState, { as }: Viewer, at: Instant): ShownAnnotation[] {
  const isParty = as === 'subject' || as === 'provider' || as === 'handler';
  return restrictions
    .filter(({ mark }) => isParty || mark === 'annotated')
    .map((restriction) => annotationOf(restriction, at));
}

function annotationOf({ kind, application, mark, since, dueAt }: Restriction, at: Instant): ShownAnnotation {
  const { open, granted } = ruleOf(kind).marks;
  return {
    kind,
    application,
    mark,
    since,
    dueAt,
    lastDay: dueAt && lastDayBefore(dueAt),
    overdue: dueAt !== null && at >= dueAt,
    text: said(granted?.mark === mark ? granted.says : open.says),
  };
}

/**
 * The content as the viewer needs it: whoever is no party to the record sees nobody's document number, and the
 * public nothing of a natural person that an organization's record may name (Art. 5, 31).
 */
function contentFor(record: RecordState, viewer: Viewer, items: readonly CatalogItem[]): Filing['content'] {
  const { content } = record.secret.filing;
  if (viewer.as === 'provider' || viewer.as === 'handler') return content;
  const format = formats[versionOf(items, record.item, record.catalogVersion)?.format ?? ''];
  // Where nothing says what is personal, everything may be.
  if (!format) return {};
  const hidden = new Set(viewer.as === 'public' ? format.personal : format.identifying);
  return Object.fromEntries(Object.entries(content).filter(([key]) => !hidden.has(key)));
}
