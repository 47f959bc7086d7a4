import { isDeepStrictEqual } from 'node:util';
import type { Filing, Value } from '../formats/format.ts';
import { visibleOf } from '../formats/visible.ts';

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
