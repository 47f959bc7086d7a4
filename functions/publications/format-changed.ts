/** That an item that goes over to a data format of another name keeps what its own protected (Art. 5, 8, 12, 16). */
import type { CatalogItemContent } from '../../shared/catalog/items.ts';
import { type FormatContent, readFormat } from '../../shared/formats/content.ts';
import { keysOpened, rulesLost } from '../../shared/formats/keeps.ts';
import { versionsOf } from '../../shared/publication/list.ts';
import { replacedEver } from '../../shared/publication/process.ts';
import type { Published } from '../../shared/publication/state.ts';
import type { CaseStore } from '../../shared/store/store.ts';
import { type Fault, fault } from '../../shared/texts/said.ts';
import type { Instant } from '../../shared/time/civil.ts';

interface Against {
  cases: Pick<CaseStore, 'published'>;
  now: Instant;
}

/** What the versions of a format say that are in effect or will be. */
const standing = (versions: readonly Published[], id: string, now: Instant): FormatContent[] =>
  replacedEver(versions, id, now).map(({ content }) => readFormat(content, id));

/**
 * What is wrong with an item that names another data format than what it takes the place of: rules that would be gone, columns
 * that would be open, a consent that would not be asked for. No provision lets a format do by its name what a version of it may not.
 * @param formats every version of the data format that it names
 */
export async function formatChangeFaults(
  { cases, now }: Against,
  item: CatalogItemContent,
  replaced: readonly CatalogItemContent[],
  formats: readonly Published[],
): Promise<Fault[]> {
  const others = replaced.filter(({ format }) => format !== item.format);
  if (others.length === 0) return [];
  const names = [...new Set(others.map(({ format }) => format))];
  const read = await Promise.all(names.map((name) => cases.published('formats', versionsOf(name))));
  const before = names.flatMap((name, index) => standing(read[index] ?? [], name, now));
  const after = standing(formats, item.format, now);
  const rules = new Set(after.flatMap((each) => rulesLost(each, before)));
  const keys = new Set(after.flatMap((each) => before.flatMap((was) => keysOpened(each, was))));
  const kinds = new Set(others.flatMap(({ consent }) => consent ?? []));
  for (const kind of item.consent ?? []) kinds.delete(kind);
  return [
    ...(rules.size ? [fault('content.format', 'rules-lost', { rules: [...rules] })] : []),
    ...(keys.size ? [fault('content.format', 'format-opens', { keys: [...keys] })] : []),
    ...(kinds.size ? [fault('content.consent', 'consent-needed', { kinds: [...kinds] })] : []),
  ];
}
