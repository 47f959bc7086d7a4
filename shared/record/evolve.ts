import type { Mark } from '../application/kind.ts';
import { type Filing, protectionOf } from '../formats/format.ts';
import { countedBy, countedWith } from '../promptness/counted.ts';
import type { CivilDate, Instant } from '../time/civil.ts';
import type { Correction, MovedPeriods, RecordEvent } from './commands.ts';
import { expungedBy } from './expunged.ts';
import { isNameless, openObjections } from './kept.ts';
import { noticesGiven } from './notices-given.ts';
import { readOtherwise } from './otherwise.ts';
import type { Hearing, Notice, RecordState } from './state.ts';
import { owesOthers } from './wrong.ts';

const withNotice = (state: RecordState, change: (notice: Notice) => Partial<Notice>): RecordState =>
  state.notice ? { ...state, notice: { ...state.notice, ...change(state.notice) } } : state;

/** The hearing to a notice before, or to one under an exemption. */
function withHearing(state: RecordState, change: (hearing: Hearing) => Partial<Hearing>): RecordState {
  const { exemption } = state;
  if (!exemption) return withNotice(state, change);
  const { hearing } = exemption;
  return { ...state, exemption: { ...exemption, hearing: { ...hearing, ...change(hearing) } } };
}

/** The record with what of its periods was moved. */
function withPeriods(
  state: RecordState,
  { deliverBy, endsAt, countedTo, decideBy }: MovedPeriods,
): RecordState {
  const delivering = deliverBy ? withNotice(state, () => ({ deliverBy })) : state;
  return withHearing(delivering, (hearing) => ({
    endsAt: endsAt ?? hearing.endsAt,
    countedTo: countedTo ?? hearing.countedTo,
    decideBy: decideBy ?? hearing.decideBy,
  }));
}

const withSecret = (state: RecordState, change: Partial<RecordState['secret']>): RecordState => ({
  ...state,
  secret: { ...state.secret, ...change },
});

/** The record after an event, and whether others are owed something by it. */
export function evolve(state: RecordState, event: RecordEvent, now: Instant): RecordState {
  const evolved = heldByObjections(state, after(state, event, now));
  return owesOthers(event) ? { ...evolved, owed: { from: state.owed?.from ?? now, last: now } } : evolved;
}

/**
 * Whatever brought it to nothing: the objections that are open then hold its names until they are decided, and one that
 * corrected it holds them for good. What it corrected would else be filed again as it was before.
 */
function heldByObjections(before: RecordState, evolved: RecordState): RecordState {
  const isNow = evolved.cameToNothing && !before.cameToNothing && !evolved.isDeleted;
  if (isNow && evolved.secret.settled?.length) return { ...evolved, cameToNothing: false };
  const heldBy = isNow ? openObjections(evolved) : [];
  return heldBy.length > 0 ? { ...evolved, heldBy } : evolved;
}

function after(state: RecordState, event: RecordEvent, now: Instant): RecordState {
  switch (event.type) {
    case 'RecordFiled':
      return state;
    case 'NoticeDelivered': {
      const { endsAt, countedTo, method, on } = event.data;
      const delivered = withNotice({ ...state, status: 'notified' }, () => ({
        endsAt,
        countedTo,
        delivered: { at: now, method, on },
      }));
      return withSecret(delivered, { deliveryProof: event.secret.proof });
    }
    case 'NoticeReturned':
      return { ...state, status: 'returned', cameToNothing: true };
    case 'ItemEnded': {
      const itemEnded = { at: now, version: event.data.version };
      return { ...state, status: 'item-ended', cameToNothing: true, itemEnded };
    }
    case 'ConsentEnded':
      return { ...state, status: 'withdrawn', cameToNothing: true };
    case 'ReplyReceived': {
      const { decideBy, bytes } = event.data;
      // Under an exemption the record stands meanwhile.
      return withHearing(
        { ...state, status: state.exemption ? state.status : 'contested' },
        ({ replies }) => ({
          decideBy,
          replies: { count: replies.count + 1, bytes: replies.bytes + bytes },
        }),
      );
    }
    case 'ReplyDecided': {
      const { outcome, official } = event.data;
      const status = outcome === 'confirm' ? 'active' : 'withdrawn';
      const cameToNothing = state.cameToNothing || outcome === 'withdraw';
      const decided = withHearing({ ...state, status, cameToNothing }, () => ({
        decision: { at: now, outcome, official },
      }));
      return withSecret(decided, { decisionReasons: event.secret.reasons });
    }
    case 'ReplyOverdue':
      return withHearing(state, ({ decideBy }) => ({ overdueSince: decideBy }));
    case 'PeriodRecounted': {
      const { said, endsAt, decideBy, calendar } = event.data;
      return withHearing(state, () => ({ endsAt, decideBy, recounted: { at: now, said, calendar } }));
    }
    case 'PeriodsMoved':
      return withPeriods(state, event.data);
    case 'RecordActivated':
      return { ...state, status: 'active' };
    case 'RecordAnnotated':
    case 'RecordSuspended':
      return { ...state, restrictions: [...state.restrictions, event.data.restriction] };
    case 'RecordCorrected': {
      // What was withdrawn meanwhile is not filed again as it was before.
      const cameToNothing = isNameless(state);
      const settled = settledBy(state, event.secret.filing);
      return withSecret(
        { ...corrected(state, { ...event.secret, endsAt: event.data.endsAt }, now), cameToNothing },
        { settled, ...countedOn(countedBy(state), event.secret.filing) },
      );
    }
    case 'ProviderCorrected': {
      const { official, columns, endsAt } = event.data;
      const { document, reason, ...to } = event.secret;
      const told = { at: now, official, document, reason, columns };
      return withSecret(corrected(state, { ...to, endsAt }, now), {
        corrections: [...state.secret.corrections, told],
        ...countedOn(countedWith(state, to.filing), to.filing),
      });
    }
    case 'RecordWithdrawn': {
      const withdrawal = { at: now, official: event.data.official, ...event.secret };
      return withSecret({ ...state, status: 'withdrawn', cameToNothing: true }, { withdrawal });
    }
    case 'ExemptionReviewed': {
      const review = { at: now, official: event.data.official };
      const { exemption } = state;
      return withSecret(
        { ...state, exemption: exemption && { ...exemption, review } },
        { finding: event.secret.finding },
      );
    }
    case 'OverrideReviewed': {
      const review = { at: now, official: event.data.official };
      const { overridden } = state;
      return withSecret(
        { ...state, ...(overridden ? { overridden: { ...overridden, review } } : {}) },
        { alarmFinding: event.secret.finding },
      );
    }
    case 'RecordDeleted':
      return {
        ...state,
        status: 'deleted',
        isDeleted: true,
        // On an objection it is over under all names that it has still, also where its unit withdrew it meanwhile.
        cameToNothing:
          event.data.objection === null
            ? state.cameToNothing || event.data.cameToNothing === true
            : isNameless(state),
      };
    case 'RecordRepaired':
      return marked(state, event.data.application, 'repaired', now);
    case 'RecordWithheld':
      return marked(state, event.data.application, 'undisclosed', now);
    case 'AnnotationLifted':
      return without(state, event.data.objection);
    case 'RestrictionLifted':
      return without(state, event.data.application);
    case 'ExpungingAsked':
      return { ...state, expunging: { ...event.data, since: now } };
    case 'ExpungingRefused':
      return { ...state, expunging: null, stoodOnce: true };
    case 'RecordExpunged':
      return expungedBy(state, event.data.expungement, noticesGiven(state), now);
    case 'OwedSettled':
      return { ...state, owed: null };
    case 'RecordArchived':
      return { ...state, status: 'archived' };
  }
}

/** What an application does to the record from now on, granted. */
const marked = (state: RecordState, application: string, mark: Mark, since: Instant): RecordState => ({
  ...state,
  restrictions: state.restrictions.map((each) =>
    each.application === application ? { ...each, mark, since, dueAt: null } : each,
  ),
});

const without = (state: RecordState, application: string): RecordState => ({
  ...state,
  restrictions: state.restrictions.filter((each) => each.application !== application),
});

/** What decisions on objections have corrected, with this one. */
const settledBy = ({ secret: { settled = [], filing } }: RecordState, after: Filing): string[] => [
  ...new Set([...settled, ...readOtherwise(filing, after)]),
];

/** By which day it stays known that a record was counted, where the one of its filing is another. */
const countedOn = (day: CivilDate, { decidedOn }: Filing): Pick<RecordState['secret'], 'countedOn'> => ({
  countedOn: day === decidedOn ? undefined : day,
});

/** The record with another filing: it keeps every name that its decision had. */
const corrected = (
  state: RecordState,
  { filing, names, licence, endsAt }: Correction,
  correctedAt: Instant,
): RecordState =>
  withSecret(
    {
      ...state,
      endsAt,
      untrustworthiness: filing.untrustworthiness,
      protectedAs: protectionOf(filing),
      correctedAt,
      ...(licence ? { licence } : {}),
      names: [...state.names.filter((name) => !names.includes(name)), ...names],
    },
    { filing },
  );
