/** The value of a variable that the template sets. Throws at load where it is missing, naming it. */
export function variable(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`The environment variable ${name} is missing: the template sets it.`);
  return value;
}
