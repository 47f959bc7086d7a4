import type { Burden, Filing, Format } from '../formats/format.ts';
import { untrustworthinessClasses } from '../regulation.ts';
import { type Fault, fault } from '../texts/said.ts';

const rankOf = ({ untrustworthiness }: Filing): number =>
  untrustworthiness === null ? -1 : untrustworthinessClasses.indexOf(untrustworthiness);

const listed = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** Whether more is laid on the person than before: a larger sum, a further kind, a later end or none any more. */
function isMore({ key, is }: Burden, before: Filing, after: Filing): boolean {
  const [had, has] = [before.content[key], after.content[key]];
  switch (is) {
    case 'sum':
      return Number(has ?? 0) > Number(had ?? 0);
    case 'kinds':
      return listed(has).some((kind) => !listed(had).includes(kind));
    case 'end':
      return had !== undefined && (has === undefined || String(has) > String(had));
  }
}

/**
 * What of a correction goes against the person: class, kinds, sums and ends only go down. What is worse than it was
 * filed is a new filing, with a notice of its own (Art. 11, 33).
 */
export function worseThanFiled({ burdens }: Pick<Format, 'burdens'>, before: Filing, after: Filing): Fault[] {
  const more = burdens
    .filter((burden) => isMore(burden, before, after))
    .map(({ name }) => fault(name, 'worse-than-filed'));
  if (more.length > 0 || rankOf(after) <= rankOf(before)) return more;
  return [fault('corrections', 'worse-than-filed')];
}
