/** That an item asks for the consents without which what its data format has columns for is not taken (Art. 15, 16). */
import { type Asking, consentsLacking, mayBeAboutPersons } from '../../shared/catalog/consents-needed.ts';
import { type CatalogItemContent, readItem } from '../../shared/catalog/items.ts';
import { type FormatContent, readFormat } from '../../shared/formats/content.ts';
import { underConsent } from '../../shared/prohibited/columns.ts';
import { findBy } from '../../shared/prohibited/in-effect.ts';
import type { PublishedOf } from '../../shared/publication/copies.ts';
import { replacedEver } from '../../shared/publication/process.ts';
import type { Published } from '../../shared/publication/state.ts';
import type { CaseStore } from '../../shared/store/store.ts';
import { type Fault, fault } from '../../shared/texts/said.ts';
import type { Instant } from '../../shared/time/civil.ts';

interface Against {
  cases: Pick<CaseStore, 'published'>;
  published: PublishedOf;
  now: Instant;
}

/** Every item, in each version that is in effect or will be. */
async function itemsStanding({ cases, now }: Against): Promise<(CatalogItemContent & { id: string })[]> {
  const published = await cases.published('items');
  return [...Map.groupBy(published, ({ id }) => id)].flatMap(([id, versions]) =>
    replacedEver(versions, id, now).map((each) => ({ id, ...readItem(each.content, id) })),
  );
}

/**
 * What is wrong with an item that does not ask for a consent which it needs.
 * @param formats every version of the data format that it names
 */
export async function consentFaults(
  against: Against,
  { id, content }: Published,
  formats: readonly Published[],
): Promise<Fault[]> {
  const item = readItem(content, id);
  // What nobody provides any more takes nothing: no consent stands in the way of its end.
  if (!mayBeAboutPersons(item) || item.providers.length === 0) return [];
  const { now, published } = against;
  const [lists, standing] = await Promise.all([published('word-lists', now), itemsStanding(against)]);
  const columns = replacedEver(formats, item.format, now).flatMap(
    (each) => readFormat(each.content, item.format).columns,
  );
  const alike = standing.filter((each) => each.format === item.format && mayBeAboutPersons(each));
  const [own, others]: [Asking[], Asking[]] = [
    alike.filter((each) => each.id === id),
    alike.filter((each) => each.id !== id),
  ];
  const kinds = consentsLacking(item, columns, { others, own }, findBy(lists, now));
  return kinds.length ? [fault('content.consent', 'consent-needed', { kinds })] : [];
}

/** What is wrong with the columns of a format that items name which do not ask for the consent that those need, each with its field. */
export async function columnsWithoutConsent(
  against: Against,
  id: string,
  { columns }: FormatContent,
): Promise<Fault[]> {
  const { now, published } = against;
  const [lists, standing] = await Promise.all([published('word-lists', now), itemsStanding(against)]);
  const find = findBy(lists, now);
  const naming = standing.filter(
    (each) => each.format === id && each.providers.length > 0 && mayBeAboutPersons(each),
  );
  return columns.flatMap((column, index) => {
    const kinds = underConsent(column, find);
    const items = naming.flatMap((each) =>
      kinds.every((kind) => each.consent?.includes(kind)) ? [] : [each.id],
    );
    return items.length
      ? [fault(`columns.${index}`, 'consent-not-asked', { kinds, items: [...new Set(items)] })]
      : [];
  });
}
