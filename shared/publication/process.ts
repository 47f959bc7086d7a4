import { accept, type Outcome, type Refusal, refuse, tooEarly } from '../outcome.ts';
import { type Process, platformUnits, type WorkEntry } from '../process/process.ts';
import { next } from '../process/transitions.ts';
import { law } from '../regulation.ts';
import { coded } from '../texts/said.ts';
import { civilDateOf, type Instant } from '../time/civil.ts';
import { periodEnd } from '../time/period.ts';
import { publicationAuthority } from './authority.ts';
import { highestOf, latest, listEntry } from './list.ts';
import {
  type PublicationCommand,
  type PublicationEvent,
  type PublicationState,
  type Published,
  publicationTransitions,
} from './state.ts';
import { publicationForm } from './stored.ts';
import { widens } from './widens.ts';

/** What is published: drafted by one official, approved by another, in effect at an instant (Art. 9, 17). */
export const publicationProcess: Process<PublicationState, PublicationCommand, PublicationEvent, never> = {
  authority: publicationAuthority,
  opens: publicationAuthority.draft,
  concerned: ({ draftedBy }) => ({
    units: { department: [platformUnits.department] },
    broughtBy: draftedBy && { unit: platformUnits.department, official: draftedBy },
  }),
  decide,
  evolve,
  sends: () => [],
  waits: {},
  entries: (state) => ({ work: work(state), listed: listEntry(state) }),
  notices: () => [],
  due: ({ what, effectiveAt, recountedAt }) =>
    what === 'calendars' && recountedAt === null ? effectiveAt : null,
  bookkeeping: ['PeriodsRecounted'],
  stored: publicationForm,
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
  const possible = next(publicationTransitions, state.status, command.type);
  if (!possible.ok) return possible;
  switch (command.type) {
    case 'approve':
      return approve(state, command, now);
    case 'withdraw':
      return accept([{ type: 'PublicationWithdrawn', data: { official: command.official } }]);
    case 'note-recounted':
      return noteRecounted(state, now);
  }
}

function approve(
  state: PublicationState,
  { official, earlier, effectiveAt }: Extract<PublicationCommand, { type: 'approve' }>,
  now: Instant,
): Outcome<PublicationEvent[]> {
  const highest = highestOf(earlier);
  if (highest !== state.replaces) {
    return { ok: false, refusal: overtaken };
  }
  const replaced = replacedWithinADay(earlier, state.name, now);
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

function evolve(state: PublicationState, event: PublicationEvent, now: Instant): PublicationState {
  switch (event.type) {
    case 'PublicationDrafted':
      return state;
    case 'PublicationApproved': {
      const { version, effectiveAt, official } = event.data;
      return { ...state, status: 'published', version, effectiveAt, approved: { at: now, official } };
    }
    case 'PublicationWithdrawn':
      return { ...state, status: 'withdrawn' };
    case 'PeriodsRecounted':
      return { ...state, recountedAt: now };
  }
}

const work = ({ status, draftedAt }: PublicationState): WorkEntry[] =>
  status === 'draft'
    ? [
        {
          unit: platformUnits.department,
          what: 'approve-publication',
          dueAt: periodEnd(civilDateOf(draftedAt), law.publication.approval),
        },
      ]
    : [];
