/** An error as DynamoDB answers it: a code that callers know, and what else its answer says. */
export class Refused extends Error {
  override name = 'Refused';
  readonly code: string;
  readonly details: object;

  constructor(code: string, message: string, details: object = {}) {
    super(message);
    this.code = code;
    this.details = details;
  }
}

/** The error for input that DynamoDB does not take. */
export const invalid = (message: string): Refused => new Refused('ValidationException', message);

/** The error for a value of an item or an expression that cannot stand there. */
export const invalidParameter = (message: string): Refused =>
  invalid(`One or more parameter values were invalid: ${message}`);

/** The error for an item or a key that does not fit its table: in a transaction, the reason against that write. */
export class Unfit extends Refused {
  constructor(message: string) {
    super('ValidationException', message);
  }
}

/** The error for an attribute of an item that cannot stand there. */
export const unfit = (message: string): Unfit =>
  new Unfit(`One or more parameter values were invalid: ${message}`);
