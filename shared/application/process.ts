import type { Concerned } from '../authority/may.ts';
import { afterWorkflow } from '../process/head-start.ts';
import { type Process, platformUnits, type Waits, type WorkEntry } from '../process/process.ts';
import type { Instant } from '../time/civil.ts';
import { authorityOf } from './authority.ts';
import { decide, filersOf } from './decide.ts';
import { evolve } from './evolve.ts';
import { noticesOf } from './notice.ts';
import { type ApplicationKind, forEachKind, ruleOf } from './rules.ts';
import {
  type ApplicationCommand,
  type ApplicationEvent,
  type ApplicationState,
  eventsOf,
  isAskingOpen,
} from './state.ts';
import { applicationForms } from './stored.ts';

const waits = {
  decision: ({ decision }) => decision && { outcome: decision.outcome },
} as const satisfies Waits<ApplicationState>;

export type ApplicationProcess = Process<
  ApplicationState,
  ApplicationCommand,
  ApplicationEvent,
  keyof typeof waits
>;

/** An application of each kind, from its receipt to its decision in time (Art. 33 to 37, 53). */
export const applicationProcesses: Readonly<Record<ApplicationKind, ApplicationProcess>> =
  forEachKind(processOf);

function processOf(kind: ApplicationKind): ApplicationProcess {
  const { raised, reminded, escalated, overdue } = eventsOf(kind);
  const { apply, hasWorkflow } = ruleOf(kind);
  return {
    authority: authorityOf(kind),
    opens: apply,
    concerned,
    decide,
    evolve,
    sends: (state, event) =>
      hasWorkflow && event.type === raised
        ? [
            {
              to: 'workflow',
              start: {
                workflow: 'objection',
                name: state.id,
                input: { id: state.id, remindAt: state.remindAt, dueAt: state.dueAt },
              },
            },
          ]
        : [],
    waits,
    entries: (state) => ({
      work: work(state),
      names: state.status === 'open' && state.place ? [state.place] : [],
    }),
    notices: noticesOf,
    due: (state) => nextStep(state)?.at ?? null,
    bookkeeping: [reminded, escalated, overdue],
    stored: applicationForms[kind],
  };
}

/** The units whose officials decide: the management body, or who filed the record. */
function deciding({ kind, provider }: ApplicationState): { handler?: string[]; provider?: string[] } {
  const { by } = ruleOf(kind).decide;
  return {
    ...(by.includes('handler') ? { handler: [platformUnits.handler] } : {}),
    ...(by.includes('provider') && provider ? { provider: [provider] } : {}),
  };
}

/** All of them, by their codes (Art. 37). */
export const decidingUnits = (state: ApplicationState): string[] => Object.values(deciding(state)).flat();

/** The units that have to do with it, of those that provide: whose record it is about, which decides, or which was asked. */
const providing = ({ provider, decision }: ApplicationState): string[] =>
  [provider, decision?.asked ?? null].filter((unit) => unit !== null);

function concerned(state: ApplicationState): Concerned {
  const { subject, status, handler, reporter } = state;
  return {
    subject,
    units: {
      handler: [platformUnits.handler],
      provider: providing(state),
      supervision: [platformUnits.supervision],
    },
    broughtBy: filersOf(state),
    reportedBy: reporter,
    claimedBy: status === 'open' ? (handler?.official ?? null) : null,
    writers: writersOf(state),
  };
}

/** The officials whose words it holds: who reported it, in whose hands it was and who decided it, who answered for a unit. */
function writersOf(state: ApplicationState): NonNullable<Concerned['writers']> {
  const { reporter, handler, wasWith, decision, asking } = state;
  const handled = [...wasWith, ...[handler, decision].flatMap((each) => each?.official ?? [])];
  const answered = decision?.asked && asking?.answer;
  return [
    ...(reporter ? [reporter] : []),
    ...decidingUnits(state).flatMap((unit) => handled.map((official) => ({ unit, official }))),
    ...(answered ? [{ unit: decision.asked ?? '', official: answered.official }] : []),
  ];
}

/** What time alone brings about next on an application, a workflow first where its kind has one; null where that is nothing. */
function nextStep(state: ApplicationState): { at: Instant; command: ApplicationCommand } | null {
  const { kind, status, remindAt, dueAt, remindedAt, escalatedAt, asking } = state;
  if (asking && isAskingOpen(asking) && !asking.overdueMarkedAt) {
    return { at: asking.answerBy, command: { type: 'mark-asking-overdue' } };
  }
  const { hasWorkflow, isOpenEnded } = ruleOf(kind);
  if (status !== 'open') return null;
  if (isOpenEnded) return { at: dueAt, command: { type: 'remind' } };
  const from = hasWorkflow ? afterWorkflow : (instant: Instant) => instant;
  // Late, a reminder says no more than what is overdue says itself.
  if (!remindedAt && !escalatedAt) return { at: from(remindAt), command: { type: 'remind' } };
  return escalatedAt ? null : { at: from(dueAt), command: { type: 'escalate' } };
}

/** What the platform has to do on an application at an instant; null where nothing falls due. */
export function fallenDue(state: ApplicationState, at: Instant): ApplicationCommand | null {
  const step = nextStep(state);
  return step && at >= step.at ? step.command : null;
}

/** What the sweep does on an application that a workflow should have done, for which it waits some minutes. */
export const isOfWorkflow = ({ kind }: ApplicationState, { type }: ApplicationCommand): boolean =>
  ruleOf(kind).hasWorkflow && (type === 'remind' || type === 'escalate');

function work(state: ApplicationState): WorkEntry[] {
  if (state.status !== 'open') return askingWork(state);
  const decide = decidingUnits(state);
  const units = state.escalatedAt ? [...decide, platformUnits.supervision] : decide;
  const { dueAt, handler } = state;
  const claimed = handler ? { handler: handler.official } : {};
  return units.map((unit) => ({ unit, what: `decide-${state.kind}`, dueAt, ...claimed }));
}

/** Who was asked for what is missing has it to do, and supervision too once that is overdue. */
function askingWork({ asking, decision }: ApplicationState): WorkEntry[] {
  const unit = decision?.asked;
  if (!asking || !unit || !isAskingOpen(asking)) return [];
  const entry = { what: 'file-missing', dueAt: asking.answerBy };
  const units = asking.overdueMarkedAt ? [unit, platformUnits.supervision] : [unit];
  return units.map((each) => ({ unit: each, ...entry }));
}
