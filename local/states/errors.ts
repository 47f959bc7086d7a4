/** An error in the sense of the States Language: a name to match and a cause to read. */
export class StateError extends Error {
  override name = 'StateError';
  readonly error: string;
  readonly reason: string;

  constructor(error: string, cause: string) {
    super(`${error}: ${cause}`);
    this.error = error;
    this.reason = cause;
  }
}

/** Errors that `States.ALL` and `States.TaskFailed` do not catch. */
const UNCATCHABLE = new Set(['States.Runtime', 'States.DataLimitExceeded']);

/** Tells whether a retrier's or catcher's list of names matches an error. */
export function matchesError(names: string[], error: string): boolean {
  return names.some((name) => {
    if (name === error) return true;
    if (UNCATCHABLE.has(error)) return false;
    return name === 'States.ALL' || (name === 'States.TaskFailed' && error !== 'States.Timeout');
  });
}
