/** What must hold did not. `promise` is the invariant's number, or what else was promised. */
export class Broken extends Error {
  override name = 'Broken';
  readonly promise: string;
  /** The number of the subject it was seen at, where it was one. */
  subject: number | null = null;

  constructor(promise: string, message: string) {
    super(message);
    this.promise = promise;
  }
}

/** Throws where what a promise says does not hold. */
export function holds(condition: boolean, promise: string, message: string): void {
  if (!condition) throw new Broken(promise, message);
}
