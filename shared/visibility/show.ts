/** A record as somebody sees it, once `view` has found that they may. */
import type { Official } from '../actor.ts';
import type { Mark } from '../application/kind.ts';
import { type ApplicationKind, ruleOf } from '../application/rules.ts';
import type { CatalogItem, CitedProvision } from '../catalog/items.ts';
import type { Filing } from '../formats/format.ts';
import { formatAt, mayBeShown } from '../formats/version.ts';
import { published } from '../publication/in-both.ts';
import { versionOf } from '../publication/list.ts';
import type { RecordState, RecordStatus, Restriction } from '../record/state.ts';
import type { UntrustworthinessClass } from '../regulation.ts';
import { meaning, type Said, said } from '../texts/said.ts';
import { type CivilDate, type Instant, lastDayBefore } from '../time/civil.ts';
import { versionsFor } from './versions-for.ts';
import type { Viewer } from './viewer.ts';

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

/** Something doubtful that an official of the unit says is right as it stands, and why (Art. 10). */
export interface ShownConfirmation {
  field: string;
  code: string;
  detail: Said;
  reason: string;
  official: Official;
}

/** A record as somebody may see it. Only `view` makes one. */
export interface ShownRecord {
  id: string;
  item: string;
  catalogVersion: number;
  /** The version of its data format by which its content is read. */
  formatVersion: number;
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
  /** What was doubtful as it was filed, and who of its unit confirmed it: for its parties. Left out where nothing was. */
  confirmed?: ShownConfirmation[] | undefined;
  /** Whose word it is, where nobody here has examined it (Art. 42, 45). Left out of all others. */
  mark?: Said | undefined;
  content: Record<string, string | number | string[]>;
}

/** Shows a record to a viewer at an instant. Whether they may see it `view` alone says, and it alone calls this. */
export function show(
  record: RecordState,
  viewer: Viewer,
  at: Instant,
  items: readonly CatalogItem[],
): ShownRecord {
  const { filing } = record.secret;
  return {
    id: record.id,
    item: record.item,
    catalogVersion: record.catalogVersion,
    formatVersion: filing.formatVersion,
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
    ...confirmedFor(record, viewer),
    ...(isIssuersWord(record, items) ? { mark: said('issuersWord') } : {}),
    content: contentFor(record, viewer, at, items),
  };
}

/** Whether a record is no finding of any unit but the word of who issued what it says, by the version it was filed under. */
const isIssuersWord = ({ item, catalogVersion }: RecordState, items: readonly CatalogItem[]): boolean =>
  versionOf(items, item, catalogVersion)?.issuersWord === true;

const isParty = (as: Viewer['as']): boolean => as === 'subject' || as === 'provider' || as === 'handler';

/** What its unit confirmed, for its parties and whoever sees to it: whoever was told of it reads on whose word it stands. */
function confirmedFor({ secret }: RecordState, { as }: Viewer): Pick<ShownRecord, 'confirmed'> {
  const { answered, official } = secret;
  // Supervision reads why an alarm was overridden, as it has to see to that.
  if (answered.length === 0 || (!isParty(as) && as !== 'supervision')) return {};
  return {
    confirmed: answered.map(({ field, code, values, reason }) => ({
      field,
      code,
      detail: meaning({ code, ...(values ? { values } : {}) }),
      reason,
      official,
    })),
  };
}

/** What is said with a record: an objection to everybody, any other application to who has to do with it (Art. 33 to 35, 53). */
function annotationsFor({ restrictions }: RecordState, { as }: Viewer, at: Instant): ShownAnnotation[] {
  return restrictions
    .filter(({ mark }) => isParty(as) || mark === 'annotated')
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
 * public nothing of a natural person that an organization's record may name (Art. 5, 31), but the fields alone that every
 * version of its format since its filing marks as public, and of any that its item went over to (Art. 12).
 */
function contentFor(
  record: RecordState,
  viewer: Viewer,
  at: Instant,
  items: readonly CatalogItem[],
): Filing['content'] {
  const { content, formatVersion } = record.secret.filing;
  if (viewer.as === 'provider' || viewer.as === 'handler') return content;
  const item = versionOf(items, record.item, record.catalogVersion);
  // Where nothing says what is personal, everything may be.
  if (!item) return {};
  const to = viewer.as === 'public' ? 'public' : 'others';
  const lets = [
    mayBeShown(item, formatVersion, { to, at }),
    // Its item may have gone over to another format: what that one closes is closed of what was filed before, too.
    ...versionsFor(record, at, items)
      .filter(({ format }) => format !== item.format)
      .map((each) => mayBeShown(each, formatAt(each, each.effectiveAt).version, { to, at })),
  ];
  return Object.fromEntries(Object.entries(content).filter(([key]) => lets.every((isShown) => isShown(key))));
}
