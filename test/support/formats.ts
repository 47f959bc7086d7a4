/** The data formats that the product ships with, compiled as a function compiles them. */
import { formatOf } from '../../shared/formats/compile.ts';
import type { Format } from '../../shared/formats/format.ts';
import { published } from './published.ts';

/** A format that ships, in its first version; a test that names one that does not fails at once. */
export function shipped(id: string): Format {
  const found = published.formats.find((each) => each.id === id);
  if (!found) throw new Error(`There is no data format ${id}.`);
  return formatOf(found);
}

/** All of them, by their names. */
export const formats: Readonly<Record<string, Format>> = Object.fromEntries(
  published.formats.map((each) => [each.id, formatOf(each)]),
);

export const penalty = shipped('administrative-penalty');
export const designation = shipped('designation');
export const commendation = shipped('commendation');

/** The keys of the columns of a format that ships of which something holds. */
export const keysOf = (id: string, flag: 'personal' | 'identifying' | 'public' | 'required'): string[] =>
  (published.formats.find((each) => each.id === id)?.content.columns ?? []).flatMap((column) =>
    column[flag] ? [column.key] : [],
  );
