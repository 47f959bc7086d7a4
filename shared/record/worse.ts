import { isDeepStrictEqual } from 'node:util';
import { isSameAsWritten } from '../formats/as-writing.ts';
import type { Burden, Filing, Format, Value } from '../formats/format.ts';
import { statedIn, termOf } from '../formats/stated.ts';
import { untrustworthinessClasses } from '../regulation.ts';
import { type Fault, fault } from '../texts/said.ts';

const rankOf = ({ untrustworthiness }: Filing): number =>
  untrustworthiness === null ? -1 : untrustworthinessClasses.indexOf(untrustworthiness);

const listed = (value: Value | undefined): string[] => (Array.isArray(value) ? value : []);

/** One value of what was filed and what it becomes; undefined where there is none. */
type Change = (
  had: Value | undefined,
  has: Value | undefined,
  by: { words: readonly string[]; falls: boolean },
) => boolean;

const text = (value: Value | undefined): string => String(value ?? '');

/** Whether the other goes against the person, for each sort of burden. */
const isWorse: Record<Burden['is'], Change> = {
  sum: (had, has) => Number(has ?? 0) > Number(had ?? 0),
  credit: (had, has) => Number(has ?? 0) < Number(had ?? 0),
  end: (had, has) => had !== undefined && (has === undefined || text(has) > text(had)),
  earlier: (had, has) => has !== undefined && (had === undefined || text(has) < text(had)),
  kinds: (had, has, by) => areMore(listed(had), listed(has), by),
  order: (had, has, { words }) => has !== undefined && has !== had && !isBefore(words, text(has), text(had)),
  // What is no term for certain is not known to be shorter than anything.
  term: (had, has) => has !== undefined && has !== had && !(termOf(text(has)) <= termOf(text(had))),
  wording: (had, has) => has !== had && statesMore(statedIn(text(had)), statedIn(text(has))),
  writing: (had, has) => has !== undefined && !isSameAsWritten(text(had), text(has)),
  fixed: (had, has) => !isDeepStrictEqual(had, has),
};

/** Whether a word of a list is lighter than another: of what the list does not have nobody can say so. */
const isBefore = (words: readonly string[], one: string, other: string): boolean =>
  words.includes(one) && words.indexOf(one) < words.indexOf(other);

/** Whether some kinds are more than others: where their class falls, each new one may stand in the place of one that was graver. */
function areMore(
  had: readonly string[],
  has: readonly string[],
  { words, falls }: Parameters<Change>[2],
): boolean {
  const gravestFirst = (kinds: readonly string[]) =>
    [...kinds].sort((one, other) => words.indexOf(other) - words.indexOf(one));
  const added = gravestFirst(has.filter((kind) => !had.includes(kind)));
  const gone = gravestFirst(had.filter((kind) => !has.includes(kind)));
  return added.some((kind, nth) => !falls || !isBefore(words, kind, gone[nth] ?? ''));
}

/** Whether a text states more than another: a greater figure of the same, or one more of them. */
function statesMore(had: ReadonlyMap<string, number[]>, has: ReadonlyMap<string, number[]>): boolean {
  const greatestFirst = (figures: readonly number[] = []) => [...figures].sort((one, other) => other - one);
  return [...has].some(([of, figures]) => {
    const before = greatestFirst(had.get(of));
    return greatestFirst(figures).some((figure, nth) => !(figure <= (before[nth] ?? 0)));
  });
}

/**
 * What of a correction goes against the person: class and burdens only go down, what speaks for them only up, names are
 * corrected as writing alone, and no later day of the decision moves repair away. What is worse than it was filed is a new filing, with a notice of its own (Art. 11, 33).
 */
export function worseThanFiled(
  { burdens, named }: Pick<Format, 'burdens' | 'named'>,
  before: Filing,
  after: Filing,
): Fault[] {
  const falls = rankOf(after) < rankOf(before);
  const fields = burdens
    .filter(({ key, is, words }) => isWorse[is](before.content[key], after.content[key], { words, falls }))
    .map(({ name }) => name);
  // What speaks for the person is not repaired: a later day moves nothing away from them.
  if (rankOf(after) >= 0 && after.decidedOn > before.decidedOn) fields.push(named.decidedOn);
  if (fields.length === 0 && rankOf(after) > rankOf(before)) fields.push('corrections');
  return fields.map((field) => fault(field, 'worse-than-filed'));
}
