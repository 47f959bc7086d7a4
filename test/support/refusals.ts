import type { Refusal } from '../../shared/outcome.ts';

/** The code of a refusal that also says in words what is wrong. Throws where it does not. */
export function explained({ code, detail }: Refusal): string {
  if (!/\w+ \w+.*\.$/.test(detail)) throw new Error(`The refusal "${code}" explains nothing: "${detail}"`);
  return code;
}
