/** What an answer holds, where it is read field by field and not by the client. */
// biome-ignore lint/suspicious/noExplicitAny: a field that is not there fails the test that reads it.
export type Body = any;

/** What nobody could send who has only the client: a body that no contract takes. */
export const malformed = (body: unknown): never => body as never;
