/** What is published as anybody reads it: what is in effect now, a version by its number, what is to come. */
import { disclosureOf } from '../../shared/catalog/disclosure.ts';
import type { CatalogItem, CitedProvision, Provision } from '../../shared/catalog/items.ts';
import { consentColumn } from '../../shared/consent/column.ts';
import { asksConsent } from '../../shared/consent/state.ts';
import type { JointMeasure } from '../../shared/joint-response/measures.ts';
import type { PledgeMatter } from '../../shared/pledge/matters.ts';
import type { WordList } from '../../shared/prohibited/word-list.ts';
import { published } from '../../shared/publication/in-both.ts';
import { allLatest, latest, upcoming, type Version, versionOf } from '../../shared/publication/list.ts';
import type { Norm } from '../../shared/publication/norm.ts';
import type { Instant } from '../../shared/time/civil.ts';
import { fill, limitOf, type Page, type PageQuery, showing } from '../http/page.ts';

/** The version that a request names, or the one in effect; undefined for none. */
export const asked = <V extends Version>(
  versions: readonly V[],
  id: string,
  { version }: { version?: string | undefined },
  now: Instant,
): V | undefined => (version ? versionOf(versions, id, Number(version)) : latest(versions, id, now));

/** A version, and which of its name are to come. */
export const withUpcoming =
  (all: readonly Version[], now: Instant) =>
  <V extends Version>(shown: V) => ({
    ...shown,
    upcoming: upcoming(all, shown.id, now).map(({ version, effectiveAt }) => ({ version, effectiveAt })),
  });

/** A measure with its upcoming versions, in its reader's language. */
export const showMeasure = (all: readonly JointMeasure[], now: Instant) => (shown: JointMeasure) => ({
  ...withUpcoming(all, now)(shown),
  name: published(shown.name),
  basis: published(shown.basis),
  remedies: published(shown.remedies),
  removal: published(shown.removal),
});

const citing = ({ law, article }: CitedProvision) => ({ law: published(law), article: published(article) });

const showProvision = ({ id, units, ...cited }: Provision) => ({ id, ...citing(cited), units });

/** The columns that rows of a version are filed with now: those of the version of its format that is in effect, or came first. */
const columnsOf = ({ format, formats }: CatalogItem, now: Instant): string[] =>
  (latest(formats, format, now) ?? formats[0])?.content.columns.map(({ name }) => name) ?? [];

/** An item with its upcoming versions and the columns of its format, in its reader's language. */
export const showItem =
  (all: readonly CatalogItem[], now: Instant) =>
  ({ formats, ...shown }: CatalogItem) => ({
    ...withUpcoming(all, now)(shown),
    name: published(shown.name),
    columns: [...columnsOf({ ...shown, formats }, now), ...(asksConsent(shown) ? [consentColumn] : [])],
    consent: shown.consent ?? [],
    disclosure: disclosureOf(shown),
    basis: shown.basis ? citing(shown.basis) : null,
    exemptions: shown.exemptions.map(showProvision),
    inclusions: shown.inclusions.map(showProvision),
  });

/** A pledge matter with its upcoming versions, in its reader's language. */
export const showMatter = (all: readonly PledgeMatter[], now: Instant) => (shown: PledgeMatter) => ({
  ...withUpcoming(all, now)(shown),
  name: published(shown.name),
  pledged: published(shown.pledged),
  basis: { law: published(shown.basis.law), article: published(shown.basis.article) },
});

/** A list of words with its upcoming versions; its name in its reader's language, its words as they are looked for. */
export const showWordList = (all: readonly WordList[], now: Instant) => (shown: WordList) => ({
  ...withUpcoming(all, now)(shown),
  name: published(shown.name),
});

/** A norm of the service with its upcoming versions, in its reader's language. */
export const showNorm = (all: readonly Norm[], now: Instant) => (shown: Norm) => ({
  ...withUpcoming(all, now)(shown),
  title: published(shown.title),
  text: published(shown.text),
});

/** A page of what is in effect, by name. Everybody may read all of it, so its cursor is the last name, unclosed. */
export async function pageInEffect<V extends Version, S>(
  versions: readonly V[],
  { cursor, limit }: PageQuery,
  now: Instant,
  show: (version: V) => S,
): Promise<Page<S>> {
  const inEffect = allLatest(versions, now).sort((a, b) => (a.id < b.id ? -1 : 1));
  const listing = {
    read: async (after: string | null, most: number) => {
      const behind = inEffect.filter(({ id }) => id > (after ?? ''));
      const part = behind.slice(0, most).map((item) => ({ item, place: item.id }));
      return { items: part, end: behind.length > most ? (part.at(-1)?.place ?? null) : null };
    },
    show: showing(show),
  };
  const { items, end } = await fill(listing, cursor ?? null, limitOf(limit));
  return { items, cursor: end };
}
