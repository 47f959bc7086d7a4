/** What the answers about applications are made of, whatever their kind. */
import * as z from 'zod/mini';
import { wordings } from '../../shared/application/expunged.ts';
import { applicationKinds, everyOutcomeOf, groundsOf } from '../../shared/application/rules.ts';
import { applicationStatuses, askingOutcomes, conclusions } from '../../shared/application/state.ts';
import { shownRecord, words } from '../answers.ts';
import { civilDate, instant, official } from '../schemas.ts';

export const outcome = z.enum(applicationKinds.flatMap(everyOutcomeOf));

/** In whose hands an application is. */
export const handler = z.strictObject({ official, since: instant });

/** What was asked of whom for what is missing. */
export const askedOf = z.strictObject({ unit: z.string(), what: z.nullable(z.string()) });

/** What the unit that was asked answered. */
export const askingAnswer = z.strictObject({
  at: instant,
  outcome: z.enum(askingOutcomes),
  official,
  late: z.boolean(),
  text: z.nullable(z.string()),
});

/** What a unit was asked for that is missing, as it reads it. */
export const asking = z.strictObject({
  id: z.string(),
  version: z.number(),
  unit: z.string(),
  what: z.string(),
  askedAt: instant,
  official,
  answerBy: instant,
  lastDay: civilDate,
  overdue: z.boolean(),
  answer: z.nullable(askingAnswer),
});

/** What it has answered, as its answer is taken. */
export const askingAnswered = z.strictObject({ id: z.string(), version: z.number(), answer: askingAnswer });

/** How proceedings ended, and on which day that was served. */
export const concludedOf = z.strictObject({ how: z.enum(conclusions), on: civilDate });

/** The conditions that an official found unmet. */
export const unmet = z.array(z.string());

export const decision = z.strictObject({
  at: instant,
  outcome,
  official,
  unmet,
  concluded: z.nullable(concludedOf),
  document: z.nullable(z.string()),
  asked: z.nullable(askedOf),
  answerBy: z.nullable(instant),
  answerLastDay: z.nullable(civilDate),
  answer: z.nullable(askingAnswer),
  reasons: z.nullable(z.string()),
});

/** Who reported it for a unit. */
export const reporter = z.strictObject({ unit: z.string(), official });

export const application = z.strictObject({
  kind: z.enum(applicationKinds),
  id: z.string(),
  version: z.number(),
  status: z.enum(applicationStatuses),
  record: z.nullable(z.string()),
  missing: z.nullable(z.string()),
  ground: z.enum(applicationKinds.flatMap(groundsOf)),
  /** Null where it is not shown. */
  statement: z.nullable(z.string()),
  fields: z.record(z.string(), z.string()),
  wording: z.enum(wordings),
  reporter: z.nullable(reporter),
  markedAt: z.nullable(instant),
  decides: z.array(z.string()),
  receivedAt: instant,
  dueAt: instant,
  lastDay: civilDate,
  remindedAt: z.nullable(instant),
  overdue: z.boolean(),
  escalatedAt: z.nullable(instant),
  handler: z.nullable(handler),
  decision: z.nullable(decision),
});

/** In whose hands an application is, and until when it is to be decided. */
export const inHand = z.strictObject({
  kind: z.enum(applicationKinds),
  id: z.string(),
  version: z.number(),
  status: z.enum(applicationStatuses),
  dueAt: instant,
  lastDay: civilDate,
  overdue: z.boolean(),
  handler: z.nullable(handler),
});

/** An application with its record as the reader may see it. */
export const withRecord = z.strictObject({ ...application.shape, about: z.nullable(shownRecord) });

/** Where who decides can be called (Art. 37). */
export const serviceNumber = z.strictObject({ unit: z.string(), number: z.string(), hours: words });

/** An application as its person reads it among theirs. */
export const ownApplication = z.strictObject({
  ...application.shape,
  serviceNumbers: z.array(serviceNumber),
  course: z.string(),
});
