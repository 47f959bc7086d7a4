/** Clauses of a text as words are looked for in it, and the enumerations within them. */

/** Where a clause ends: nothing beyond tells of what is within. */
const CLAUSE_ENDS = /[。，,；;！!？?\n《》]/;
/** What else parts a word from what it is said of, where it stands alone. */
const PARTS = /[:、()（）"“”'‘’·/]/;
/** What joins the members of an enumeration. */
const JOINS = /[、和及或与]/;

/** As much of a clause as any context reaches over. */
const reach = 90;

export function clauseBefore(text: string, start: number): string {
  let from = start;
  while (from > 0 && start - from < reach && !CLAUSE_ENDS.test(text.charAt(from - 1))) from--;
  return text.slice(from, start);
}

export function clauseAfter(text: string, end: number): string {
  let to = end;
  while (to < text.length && to - end < reach && !CLAUSE_ENDS.test(text.charAt(to))) to++;
  return text.slice(end, to);
}

const isParted = (sign: string): boolean => sign === '' || CLAUSE_ENDS.test(sign) || PARTS.test(sign);

export const isAlone = (text: string, start: number, end: number): boolean =>
  isParted(text.charAt(start - 1)) && isParted(text.charAt(end));

/** The members before a word of an enumeration, with what stands before the first; none where it is of none, or its first. */
export const membersBefore = (text: string, start: number): readonly string[] =>
  JOINS.test(text.charAt(start - 1)) ? clauseBefore(text, start - 1).split(JOINS) : [];

/** The members behind a word of an enumeration, with what stands behind the last, likewise. */
export const membersAfter = (text: string, end: number): readonly string[] =>
  JOINS.test(text.charAt(end)) ? clauseAfter(text, end + 1).split(JOINS) : [];

/** The last member of the enumeration that a clause holds, with what stands behind it; none where it holds none. */
export function lastMember(clause: string): string {
  const members = clause.split(JOINS);
  return members.length > 1 ? (members.at(-1) ?? '') : '';
}
