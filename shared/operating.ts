/** What a deployment sets about how it runs, beside the numbers that the law leaves open. */

export interface Setting {
  /** The environment variable that carries it to the functions; null where only the template reads it. */
  env: string | null;
  default: number;
  min: number;
  max: number;
  what: string;
}

export const operating = {
  intakeLimitSeconds: {
    env: 'INTAKE_LIMIT_SECONDS',
    default: 120,
    min: 10,
    max: 1200,
    what: 'How long a submission may have waited to be recorded before no more are taken for a while (503), in seconds',
  },
  uploadHours: {
    env: 'UPLOAD_HOURS',
    default: 8,
    min: 1,
    max: 20,
    what: 'How long the parts of a file may be sent before what was sent of it is gone, in hours',
  },
  rowsAtOnce: {
    env: 'ROWS_AT_ONCE',
    default: 12,
    min: 0,
    max: 20,
    what: 'How many rows of a submission are recorded with its receipt, as far as one transaction takes them; with 0 all go by the intake',
  },
  intakeConcurrency: {
    env: null,
    default: 5,
    min: 2,
    max: 1000,
    what: 'How many messages of the intake are worked on at once: five write about what a new on-demand table takes',
  },
  stepsReservedConcurrency: {
    env: null,
    default: 0,
    min: 0,
    max: 1000,
    what: 'How many steps of workflows run at once, reserved of what the account has; 0 for as many as the account lets',
  },
} as const satisfies Record<string, Setting>;

/** How far back point-in-time recovery reaches at most, in days: what a restore brings back may be that old. */
export const recoveryDays = 35;

/**
 * How long after the beginning of a round of the audit the next one begins, and within how many days one is to end, or
 * operators are told. No alarm looks back for more than seven days.
 */
export const auditEveryDays = 6;
export const auditWithinDays = 7;

/** How long a submission may have waited before no more are taken, as the deployment sets it. Throws at load where it is out of bounds. */
export const intakeLimitMs = (): number => settingOf(operating.intakeLimitSeconds, 'seconds') * 1000;

/** How long the parts of a file may be sent. Throws at load where it is out of bounds. */
export const uploadHours = (): number => settingOf(operating.uploadHours, 'hours');

/** How many rows are recorded with their receipt. Throws at load where it is out of bounds. */
export const rowsAtOnce = (): number => settingOf(operating.rowsAtOnce, 'rows');

function settingOf(
  { env, default: usual, min, max }: Pick<Setting, 'default' | 'min' | 'max'> & { env: string },
  unit: string,
): number {
  const value = Number(process.env[env] ?? usual);
  if (!Number.isInteger(value) || value < min || value > max)
    throw new Error(`The parameter ${env} must be a whole number of ${unit} from ${min} to ${max}.`);
  return value;
}
