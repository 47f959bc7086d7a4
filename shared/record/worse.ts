import { isDeepStrictEqual } from 'node:util';
import type { Burden, Filing, Format, Value } from '../formats/format.ts';
import { visibleOf } from '../formats/visible.ts';
import { untrustworthinessClasses } from '../regulation.ts';
import { type Fault, fault } from '../texts/said.ts';

const rankOf = ({ untrustworthiness }: Filing): number =>
  untrustworthiness === null ? -1 : untrustworthinessClasses.indexOf(untrustworthiness);

const listed = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** Whether more is laid on the person than before. */
function isMore({ key, is }: Burden, before: Filing, after: Filing): boolean {
  const [had, has] = [before.content[key], after.content[key]];
  switch (is) {
    case 'sum':
      return Number(has ?? 0) > Number(had ?? 0);
    case 'kinds':
      // Another kind in the place of a graver one lessens it.
      return rankOf(after) >= rankOf(before) && listed(has).some((kind) => !listed(had).includes(kind));
    case 'end':
      return had !== undefined && (has === undefined || String(has) > String(had));
    case 'fixed':
      return !isDeepStrictEqual(had, has);
  }
}

/**
 * What of a correction goes against the person: class, kinds, sums and ends only go down, and no later day of the
 * decision moves repair away. What is worse than it was filed is a new filing, with a notice of its own (Art. 11, 33).
 */
export function worseThanFiled(
  { burdens, named }: Pick<Format, 'burdens' | 'named'>,
  before: Filing,
  after: Filing,
): Fault[] {
  const fields = burdens.filter((burden) => isMore(burden, before, after)).map(({ name }) => name);
  // What speaks for the person is not repaired: a later day moves nothing away from them.
  if (rankOf(after) >= 0 && after.decidedOn > before.decidedOn) fields.push(named.decidedOn);
  if (fields.length === 0 && rankOf(after) > rankOf(before)) fields.push('corrections');
  return fields.map((field) => fault(field, 'worse-than-filed'));
}

/** A value as its reader takes it: kinds in no order, texts by what is seen of them, no sum as a sum of nothing. */
function asRead(value: Value | undefined): unknown {
  if (Array.isArray(value)) return [...new Set(value)].sort();
  return typeof value === 'string' ? visibleOf(value) : value || '';
}

/** The names in the content of two filings of what whoever reads both reads otherwise in one than in the other. */
export const readOtherwise = (one: Filing, other: Filing): string[] =>
  [...new Set([...Object.keys(one.content), ...Object.keys(other.content)])].filter(
    (key) => !isDeepStrictEqual(asRead(one.content[key]), asRead(other.content[key])),
  );
