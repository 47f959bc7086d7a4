/** An error as a service gives it: known by its name. */
export const named = (name: string): Error =>
  Object.assign(new Error(`${name}, as the seed wills it`), { name });
