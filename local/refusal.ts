/**
 * A reason not to boot that the user can act on. Its message is one line and is shown without a stack trace.
 */
export class BootRefusal extends Error {
  override name = 'BootRefusal';
}
