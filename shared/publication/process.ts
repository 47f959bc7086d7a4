import { readItem } from '../catalog/items.ts';
import { accept, type Outcome, type Refusal, refuse, tooEarly } from '../outcome.ts';
import { type Process, platformUnits } from '../process/process.ts';
import { next } from '../process/transitions.ts';
import { law } from '../regulation.ts';
import { coded } from '../texts/said.ts';
import { civilDateOf, type Instant, lastDayBefore } from '../time/civil.ts';
import { periodEnd } from '../time/period.ts';
import { mustBeAssessed } from './assessed.ts';
import { publicationAuthority } from './authority.ts';
import { hasPublicLife } from './kinds.ts';
import { highestOf, latest, listEntry } from './list.ts';
import {
  type Consultation,
  type Content,
  courseOf,
  type PublicationCommand,
  type PublicationEvent,
  type PublicationState,
  type Published,
} from './state.ts';
import { publicationForm } from './stored.ts';
import { widens } from './widens.ts';
import { work } from './work.ts';

/**
 * What is published: drafted by one official, approved by another, in effect at an instant. Items, data formats and measures have a
 * public life between: comments until a last day, each answered; experts where rights are affected; the approval of the
 * government, by its number (Art. 9, 17).
 */
export const publicationProcess: Process<PublicationState, PublicationCommand, PublicationEvent, never> = {
  authority: publicationAuthority,
  opens: publicationAuthority.draft,
  concerned: ({ draftedBy }) => ({
    units: { department: [platformUnits.department] },
    broughtBy: draftedBy ? [{ unit: platformUnits.department, official: draftedBy }] : [],
  }),
  decide,
  evolve,
  sends: () => [],
  waits: {},
  entries: (state) => ({ work: work(state), listed: listEntry(state) }),
  notices: () => [],
  due: (state) => {
    const ofPeriods = touchesPeriods(state) && state.recountedAt === null ? state.effectiveAt : null;
    return dueOfComments(state) ?? ofPeriods;
  },
  // A comment and its answer are cases of their own: whoever decides on the draft was not to read it anew for each.
  bookkeeping: ['PeriodsRecounted', 'CommentNoted', 'AnswerNoted', 'CommentsEnded', 'PublicationOverdue'],
  stored: publicationForm,
};

/** Whether a version ends its item: notices of it that run come to nothing (Art. 9). */
export const isEnding = ({ what, content }: Pick<PublicationState, 'what' | 'content'>): boolean =>
  what === 'items' && readItem(content, what).providers.length === 0;

/** Whether notices that run are held against a version once it is in effect. */
const touchesPeriods = (state: PublicationState): boolean => state.what === 'calendars' || isEnding(state);

/** When the platform has something to note of the comments on a draft: that they are over, that it is overdue. */
function dueOfComments({ status, consultation }: PublicationState): Instant | null {
  if (!consultation || (status !== 'consulting' && status !== 'assessed')) return null;
  const { until, decideBy, endedAt, overdueMarkedAt } = consultation;
  return endedAt === null ? until : overdueMarkedAt === null ? decideBy : null;
}

/** What falls due on a draft of which comments were taken; null for nothing. */
export const fallenDue = (state: PublicationState, now: Instant): PublicationCommand | null => {
  const due = dueOfComments(state);
  if (!due || now < due) return null;
  return { type: state.consultation?.endedAt === null ? 'end-comments' : 'escalate' };
};

const minute = 60_000;

/** The first instant at which a version approved now may take effect (Art. 9). */
export const earliestEffect = (isWidening: boolean, now: Instant): Instant => {
  const { minutes } = isWidening ? law.publication.widening : law.publication.narrowing;
  return new Date(Date.parse(now) + minutes * minute).toISOString();
};

/** What is told where another version was approved since a draft was written: nobody has read the two together. */
export const overtaken: Refusal = coded('overtaken');

function decide(
  state: PublicationState,
  command: PublicationCommand,
  now: Instant,
): Outcome<PublicationEvent[]> {
  const possible = next(courseOf(state.what), state.status, command.type);
  if (!possible.ok) return possible;
  switch (command.type) {
    case 'open-comments':
      return openComments(state, command, now);
    case 'note-comment':
      return noteComment(state, command.comment, now);
    case 'note-answer':
      return accept([{ type: 'AnswerNoted', data: { comment: command.comment } }]);
    case 'end-comments':
      return endComments(state, now);
    case 'escalate':
      return escalate(state, now);
    case 'enter-assessment':
      return enterAssessment(state, command, now);
    case 'approve':
      return approve(state, command, now);
    case 'withdraw':
      return accept([{ type: 'PublicationWithdrawn', data: { official: command.official } }]);
    case 'note-recounted':
      return noteRecounted(state, now);
  }
}

/** The refusal of what is not done while comments are taken; null once the last day is over. */
const commentsRunning = ({ consultation }: PublicationState, now: Instant) =>
  consultation && now < consultation.until ? refuse('comments-running', { until: consultation.until }) : null;

/** Experts assess this draft and no other, and what was heard of it: their opinion is of a day after the last of the comments. */
function enterAssessment(
  state: PublicationState,
  { type: _, ...entered }: Extract<PublicationCommand, { type: 'enter-assessment' }>,
  now: Instant,
): Outcome<PublicationEvent[]> {
  const running = commentsRunning(state, now);
  if (running) return running;
  const { draftedAt, consultation } = state;
  if (entered.givenOn < civilDateOf(draftedAt)) return refuse('assessed-before-draft');
  const first = consultation && civilDateOf(consultation.until);
  if (first && entered.givenOn < first) return refuse('assessed-before-comments-ended', { first });
  return accept([{ type: 'AssessmentEntered', data: entered }]);
}

function openComments(
  { what, name, content, replaces }: PublicationState,
  { official, until, assessed, reasons, earlier }: Extract<PublicationCommand, { type: 'open-comments' }>,
  now: Instant,
): Outcome<PublicationEvent[]> {
  if (highestOf(earlier) !== replaces) return { ok: false, refusal: overtaken };
  const replaced = replacedEver(earlier, name, now).map((each) => each.content);
  if (!assessed && mustBeAssessed(what, content, replaced)) return refuse('assessment-undeniable');
  const decideBy = periodEnd(lastDayBefore(until), law.comments.decision);
  return accept([{ type: 'CommentsOpened', data: { official, until, decideBy, assessed, reasons } }]);
}

function noteComment(
  { consultation }: PublicationState,
  comment: string,
  now: Instant,
): Outcome<PublicationEvent[]> {
  const { until = now, given = 0 } = consultation ?? {};
  if (now >= until) return refuse('comments-over', { until });
  const { most } = law.comments;
  if (given >= most) return refuse('comments-full', { most });
  return accept([{ type: 'CommentNoted', data: { comment } }]);
}

function endComments({ consultation }: PublicationState, now: Instant): Outcome<PublicationEvent[]> {
  if (!consultation || consultation.endedAt !== null) return accept([]);
  if (now < consultation.until) return tooEarly(consultation.until, 'not-yet-due');
  return accept([{ type: 'CommentsEnded', data: {} }]);
}

function escalate({ consultation }: PublicationState, now: Instant): Outcome<PublicationEvent[]> {
  if (!consultation || consultation.overdueMarkedAt !== null) return accept([]);
  if (now < consultation.decideBy) return tooEarly(consultation.decideBy, 'not-yet-due');
  return accept([{ type: 'PublicationOverdue', data: {} }]);
}

/** What of the public life of a draft has yet to be done before it is approved; null for nothing, and of what has none. */
function lacksOfPublicLife(
  state: PublicationState,
  replaced: readonly Content[],
  document: string | null,
  now: Instant,
) {
  const { what, content, consultation, assessment } = state;
  if (!hasPublicLife(what)) return null;
  const running = commentsRunning(state, now);
  if (running) return running;
  const unanswered = (consultation?.given ?? 0) - (consultation?.answered ?? 0);
  if (unanswered > 0) return refuse('comments-unanswered', { unanswered });
  const isOwed = assessment?.owed || mustBeAssessed(what, content, replaced);
  if (isOwed && !assessment?.entered) return refuse('assessment-owed');
  return document === null ? refuse('approval-number-missing') : null;
}

function approve(
  state: PublicationState,
  { official, document, earlier, effectiveAt }: Extract<PublicationCommand, { type: 'approve' }>,
  now: Instant,
): Outcome<PublicationEvent[]> {
  const highest = highestOf(earlier);
  if (highest !== state.replaces) {
    return { ok: false, refusal: overtaken };
  }
  const replaced = replacedWithinADay(earlier, state.name, now);
  const undone = replacedEver(earlier, state.name, now).map(({ content }) => content);
  const lacking = lacksOfPublicLife(state, undone, document, now);
  if (lacking) return lacking;
  const isWidening =
    replaced.length === 0 || replaced.some(({ content }) => widens(state.what, content, state.content));
  const first = earliestEffect(isWidening, now);
  if (effectiveAt !== null && effectiveAt < first) {
    return refuse('too-soon', { first });
  }
  const data = {
    version: (highest ?? 0) + 1,
    effectiveAt: effectiveAt ?? first,
    official,
    document,
    widens: isWidening,
  };
  return accept([{ type: 'PublicationApproved', data }]);
}

/**
 * How long a calendar's periods are looked through again after it took effect: what was on its way by then, or had
 * another clock, was counted without it.
 */
const settlingMs = 10 * minute;

function noteRecounted(
  { effectiveAt, recountedAt }: PublicationState,
  now: Instant,
): Outcome<PublicationEvent[]> {
  if (effectiveAt === null || recountedAt !== null) return accept([]);
  const settled = new Date(Date.parse(effectiveAt) + settlingMs).toISOString();
  if (now < settled) return tooEarly(settled, 'not-yet-due');
  return accept([{ type: 'PeriodsRecounted', data: {} }]);
}

/**
 * Whose place a version approved now may take before anybody had a day to read it: of the one in effect as soon as
 * may be, and of those approved that would be by then. It counts from its instant on, whichever of lower number comes.
 */
function replacedWithinADay(earlier: readonly Published[], name: string, now: Instant): Published[] {
  const current = latest(earlier, name, earliestEffect(false, now));
  const read = earliestEffect(true, now);
  return earlier.filter(
    ({ version, effectiveAt }) => version >= (current?.version ?? 0) && effectiveAt <= read,
  );
}

/** Whatever a version takes the place of, in effect or still to come: to undo what was narrowed is to widen, whenever that would have come. */
export const replacedEver = (earlier: readonly Published[], name: string, now: Instant): Published[] => {
  const current = latest(earlier, name, now);
  return earlier.filter(({ version }) => version >= (current?.version ?? 0));
};

function evolve(state: PublicationState, event: PublicationEvent, now: Instant): PublicationState {
  switch (event.type) {
    case 'PublicationDrafted':
      return state;
    case 'CommentsOpened': {
      const { official, until, decideBy, assessed, reasons } = event.data;
      const opened = { openedAt: now, openedBy: official, until, decideBy };
      return {
        ...state,
        status: 'consulting',
        consultation: { ...opened, given: 0, answered: 0, endedAt: null, overdueMarkedAt: null },
        assessment: { owed: assessed, reasons, entered: null },
      };
    }
    case 'CommentNoted':
      return ofComments(state, ({ given }) => ({ given: given + 1 }));
    case 'AnswerNoted':
      return ofComments(state, ({ answered }) => ({ answered: answered + 1 }));
    case 'CommentsEnded':
      return ofComments(state, () => ({ endedAt: now }));
    case 'PublicationOverdue':
      return ofComments(state, () => ({ overdueMarkedAt: now }));
    case 'AssessmentEntered': {
      const { owed = true, reasons = '' } = state.assessment ?? {};
      const assessment = { owed, reasons, entered: { at: now, ...event.data } };
      // It is entered once the last day is over, whether or not that was noted before.
      const ended = ofComments(state, ({ endedAt }) => ({ endedAt: endedAt ?? now }));
      return { ...ended, status: 'assessed', assessment };
    }
    case 'PublicationApproved': {
      const { version, effectiveAt, official, document = null } = event.data;
      const approved = { at: now, official, document };
      return { ...state, status: 'published', version, effectiveAt, approved };
    }
    case 'PublicationWithdrawn':
      return { ...state, status: 'withdrawn' };
    case 'PeriodsRecounted':
      return { ...state, recountedAt: now };
  }
}

const ofComments = (
  state: PublicationState,
  changed: (before: Consultation) => Partial<Consultation>,
): PublicationState => {
  const { consultation } = state;
  return consultation ? { ...state, consultation: { ...consultation, ...changed(consultation) } } : state;
};
