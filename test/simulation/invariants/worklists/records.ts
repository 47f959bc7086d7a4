/** What is to be done on records, on what came back of submissions, and on drafts. */
import { endAfterDays } from '../../people/calendar.ts';
import {
  type ExpungementFacts,
  needsNotice,
  type RecordFacts,
  type SubmissionFacts,
} from '../../people/ledger.ts';
import { repairedSince } from '../../people/marks.ts';
import type { DraftFacts } from '../../people/publications.ts';
import { sweptWithinMs } from '../looked.ts';

import { atOnce, type Expected, onceDue, untilSwept } from './expected.ts';

export function replyEntries(record: RecordFacts, atMs: number, graceMs: number): Expected[] {
  const {
    id,
    exempt,
    decideByMs: dueMs,
    moved,
    decision,
    deleted,
    withdrawnMs,
    endMs,
    provider: unit,
  } = record;
  if (dueMs === null || decision || deleted || withdrawnMs !== null) return [];
  // Nothing of what is repaired is left to be heard about.
  if (repairedSince(record) !== null) return [];
  // Where a calendar came, the sweep has yet to say so.
  const before = moved.flatMap(({ atMs: cameMs, decideByMs }) =>
    decideByMs !== null && atMs < cameMs + sweptWithinMs ? [decideByMs] : [],
  );
  const entry = { case: id, what: 'decide-reply', dueMs: [dueMs, ...before] };
  return untilSwept(endMs, atMs, [
    { unit, ...entry, ...atOnce },
    // No workflow waits under an exemption: the sweep marks it.
    { unit: 'supervision', ...entry, ...onceDue(dueMs, exempt ? sweptWithinMs : graceMs) },
  ]);
}

/** Each use of an exemption is supervision's to see to, whatever becomes of the record. */
export const exemptionEntries = ({ id, exempt, reviewed, reviewByMs: dueMs }: RecordFacts): Expected[] =>
  exempt && !reviewed ? [{ unit: 'supervision', case: id, what: 'exemption-used', dueMs, ...atOnce }] : [];

/** That an alarm was overridden likewise. */
export const overrideEntries = ({ id, overridden, reviewByMs: dueMs }: RecordFacts): Expected[] =>
  overridden === 'unseen'
    ? [{ unit: 'supervision', case: id, what: 'alarm-overridden', dueMs, ...atOnce }]
    : [];

/** A notice that could not be delivered in its time goes back to the provider. */
export function returnedEntries(record: RecordFacts, atMs: number, graceMs: number): Expected[] {
  const { id, noticeEndMs, deleted, endMs, deliverByMs: dueMs, provider: unit } = record;
  if (!needsNotice(record) || noticeEndMs !== null || deleted) return [];
  const entry = { unit, case: id, what: 'notice-returned', dueMs };
  const [earliestMs = 0, latestMs = earliestMs] = [dueMs[0], dueMs.at(-1)];
  const { notBeforeMs } = onceDue(earliestMs, graceMs);
  const { fromMs } = onceDue(latestMs, graceMs);
  return untilSwept(endMs, atMs, [{ ...entry, notBeforeMs, fromMs }]);
}

/** Whether it is expunged is supervision's to decide; who asked, whose record it is and the department see that it waits. */
export const expungementEntries = ({ id, unit, provider, dueMs, status }: ExpungementFacts): Expected[] => {
  const entry = { case: id, dueMs: [dueMs], ...atOnce };
  return status === 'asked'
    ? [
        { unit: 'supervision', what: 'decide-expungement', ...entry },
        ...[...new Set([unit, provider ?? unit, 'credit-department'])].map((told) => ({
          unit: told,
          what: 'expungement-asked',
          ...entry,
        })),
      ]
    : [];
};

/** What came back to a unit is its to see to, until it says that it has. */
export const reviewEntries = ({
  id,
  provider: unit,
  came,
  reviewed,
  reviewByMs,
}: SubmissionFacts): Expected[] =>
  came === 'back' && !reviewed
    ? [{ unit, case: id, what: 'rows-returned', dueMs: [reviewByMs], ...atOnce }]
    : [];

/** What is drafted is opened to comment within ten days; what was open is answered, assessed and approved in time. */
export function draftEntries({
  id,
  status,
  draftedMs,
  untilMs,
  decideByMs,
  comments,
}: DraftFacts): Expected[] {
  const entry = { unit: 'credit-department', case: id };
  if (status === 'draft')
    return [{ ...entry, what: 'open-comments', dueMs: [endAfterDays(draftedMs, 10)], ...atOnce }];
  if (untilMs === null || decideByMs === null || status === 'published' || status === 'withdrawn') return [];
  const dueMs = [decideByMs];
  const isOwing = [...comments.values()].some(({ isAnswered }) => !isAnswered);
  const answers = isOwing ? [{ ...entry, what: 'answer-comments', dueMs, ...atOnce }] : [];
  if (status === 'consulting')
    return [...answers, { ...entry, what: 'enter-assessment', dueMs, ...onceDue(untilMs, sweptWithinMs) }];
  return isOwing ? answers : [{ ...entry, what: 'approve-publication', dueMs, ...atOnce }];
}
