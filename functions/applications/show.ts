import type * as z from 'zod/mini';
import { courseOf } from '../../shared/application/course.ts';
import { nothingWritten, type Wording, wordingFor } from '../../shared/application/expunged.ts';
import { decidingUnits } from '../../shared/application/process.ts';
import { ruleOf } from '../../shared/application/rules.ts';
import { type ApplicationState, answerIn, askedIn } from '../../shared/application/state.ts';
import type { ServiceNumber } from '../../shared/catalog/catalog.ts';
import type { Stored } from '../../shared/process/change.ts';
import { published } from '../../shared/publication/in-both.ts';
import { latest } from '../../shared/publication/list.ts';
import type { Names } from '../../shared/texts/names.ts';
import { type Instant, lastDayBefore } from '../../shared/time/civil.ts';
import { whoHas } from '../../shared/units/successors.ts';
import type { Unit } from '../../shared/units/unit.ts';
import type { inHand, ownApplication, application as shownApplication } from './answers.ts';

/**
 * An application as its applicant and who decides it see it, or without what it says. Who decides is whoever has the duties of
 * that unit by now.
 */
export function showApplication(
  application: ApplicationState,
  version: number,
  at: Instant,
  units: readonly Unit[],
  wording: Wording = wordingFor(application, 'subject'),
): z.infer<typeof shownApplication> {
  const isKept = wording === 'kept-while-asked';
  const state = isKept ? { ...application, secret: nothingWritten() } : application;
  const { record, ground, receivedAt, remindedAt, escalatedAt, decision, secret, markedAt, reporter } = state;
  return {
    ...showInHand(state, version, at),
    record,
    missing: secret.missing,
    ground,
    statement: wording === 'as-written' ? secret.statement : null,
    fields: secret.fields,
    wording,
    reporter,
    markedAt,
    decides: decidingUnits(state).map((unit) => whoHas(units, unit, 'provider', at)),
    receivedAt,
    remindedAt,
    escalatedAt,
    decision: decision && {
      ...decision,
      unmet: [...decision.unmet],
      document: secret.document,
      asked: askedIn(state),
      answerBy: state.asking?.answerBy ?? null,
      answerLastDay: state.asking && lastDayBefore(state.asking.answerBy),
      answer: answerIn(state),
      reasons: secret.reasons,
    },
  };
}

/** In whose hands an application is, and until when it is to be decided: nothing of what it is about. */
export const showInHand = (
  { kind, id, status, dueAt, handler }: ApplicationState,
  version: number,
  at: Instant,
): z.infer<typeof inHand> => ({
  kind,
  id,
  version,
  status,
  dueAt,
  lastDay: lastDayBefore(dueAt),
  overdue: status === 'open' && at >= dueAt && !ruleOf(kind).isOpenEnded,
  handler,
});

/**
 * An application as its person reads it in the list of theirs: with who decides, their service number, and the picture of
 * its course (Art. 37).
 */
export function showOwnApplication(
  { state, seq }: Stored<ApplicationState>,
  at: Instant,
  { numbers, units }: { numbers: readonly ServiceNumber[]; units: readonly Unit[] },
  names: Names,
): z.infer<typeof ownApplication> {
  const shown = showApplication(state, seq, at, units);
  return {
    ...shown,
    serviceNumbers: shown.decides.flatMap((unit) => {
      const found = latest(numbers, unit, at);
      return found ? [{ unit, number: found.number, hours: published(found.hours) }] : [];
    }),
    course: courseOf(names, state.kind, state.status),
  };
}
