/** The words of every notice to a recorded person, by the kind of case that gives it (Art. 11, 22, 32, 33). */

import {
  type ApplicationNotice,
  applicationNoticeKinds,
  showApplicationNotice,
} from './application/notice.ts';
import { type ApplicationKind, forEachKind } from './application/rules.ts';
import type { AnyCase, Cases } from './cases.ts';
import type { Catalog } from './catalog/catalog.ts';
import { type ExpungementNotice, showExpungementNotice } from './expungement/notice.ts';
import type { CaseKind } from './ids.ts';
import { type MeasureEndNotice, type MeasureNotice, showMeasureNotice } from './joint-response/notice.ts';
import type { SubjectKey } from './keys/keys.ts';
import { type PledgeNotice, showPledgeNotice } from './pledge/notice.ts';
import type { Stored } from './process/change.ts';
import { isLossNotice, type LossNotice, showLossNotice } from './process/loss-notice.ts';
import { platformUnits } from './process/process.ts';
import { type ItemEndedNotice, showItemEnded } from './record/item-ended-notice.ts';
import { type RecordNotice, showRecordNotice } from './record/notice.ts';
import { type ProviderActNotice, providerActKinds, showProviderAct } from './record/provider-act.ts';
import type { Instant } from './time/civil.ts';

export type ShownNotice =
  | RecordNotice
  | ProviderActNotice
  | ItemEndedNotice
  | ApplicationNotice
  | MeasureNotice
  | MeasureEndNotice
  | ExpungementNotice
  | PledgeNotice
  | LossNotice;

/** Which of its notices a case gave: an entry of the first release says neither, as each case gave one then. */
export interface GivenNotice {
  kind: ShownNotice['kind'] | null;
  issuedAt: Instant | null;
  after?: number;
}

/** To whom, when, and what was published by then. */
export interface NoticeReading extends Pick<Catalog, 'items' | 'measures'> {
  subject: SubjectKey;
  at: Instant;
}

/**
 * What a case says to its subject now in a notice, of those that it gave; null where it says nothing, or what it is
 * about may not be seen any more.
 */
type Tell<K extends CaseKind> = (
  stored: Stored<Cases[K]>,
  reading: NoticeReading,
  given: GivenNotice,
) => ShownNotice | null;

/** Every kind of case tells its subject something, or says here that it does not. */
const tells: { [K in CaseKind]: Tell<K> | null } = {
  record: (stored, { subject, at, items }, { kind: given, issuedAt, after = 0 }) => {
    const kind = providerActKinds.find((each) => each === given);
    if (given === 'item-ended') return showItemEnded(stored.state);
    return kind
      ? showProviderAct(stored.state, { kind, issuedAt, after }, at, items)
      : showRecordNotice(stored, null, { as: 'subject', subject }, at, items);
  },
  ...forEachKind<Tell<ApplicationKind>>(
    () =>
      ({ state }, _, { kind: given }) =>
        showApplicationNotice(
          state,
          applicationNoticeKinds.find((each) => each === given),
        ),
  ),
  'joint-response': ({ state }, { measures, at }, { kind }) => showMeasureNotice(state, kind, measures, at),
  authorization: null,
  consent: null,
  pledge: ({ state }, { at }, { issuedAt }) => showPledgeNotice(state, at, issuedAt),
  declaration: null,
  recall: null,
  expungement: ({ state }) => showExpungementNotice(state, platformUnits.supervision),
  finding: null,
  submission: null,
  file: null,
  'column-map': null,
  publication: null,
  comment: null,
};

/** The notice that a case gave, as its subject reads it at an instant. */
export function showNotice(
  stored: Stored<AnyCase>,
  reading: NoticeReading,
  given: GivenNotice,
): ShownNotice | null {
  if (isLossNotice(given.kind)) return showLossNotice(stored.state, given.kind, given.issuedAt);
  // Of the entries of all kinds, the one of this case's kind: the compiler cannot tell which it is.
  const tell = tells[stored.state.kind] as
    | ((...of: Parameters<typeof showNotice>) => ShownNotice | null)
    | null;
  return tell?.(stored, reading, given) ?? null;
}
