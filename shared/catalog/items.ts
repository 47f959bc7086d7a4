/** The public credit information catalog (Art. 8, 9): what a version of an item says, and how it is read. */

import type { PublishedFormat } from '../formats/version.ts';
import { flag, listOf, nullable, objectOf, oneOf, type Reader, text } from '../process/reading.ts';
import { setOrNot } from '../process/stored-values.ts';
import { type InBoth, inBoth } from '../publication/in-both.ts';
import type { Version } from '../publication/list.ts';
import {
  type Category,
  type ConsentKind,
  categories,
  consentKinds,
  type Period,
  type Purpose,
  purposes,
} from '../regulation.ts';
import { type Disclosure, disclosure } from './disclosure.ts';
import { period, type RecordingPeriod, recordingPeriod } from './period.ts';

/** A provision that the catalog publishes, and the units that may rest on it. What no version names, nobody may rest on. */
export interface Provision {
  /** The name by which a submission says that it rests on it. */
  id: string;
  law: InBoth;
  article: InBoth;
  units: string[];
}

/** A provision as something rests on it, in the words of the catalog. */
export type CitedProvision = Pick<Provision, 'law' | 'article'>;

/** What the information of an item says of whom it is about (Art. 2, 8). */
export const natures = ['trustworthy', 'untrustworthy', 'neutral'] as const;
export type Nature = (typeof natures)[number];

/** Whom alone an item may be about: a unit is one of the register, and another than who files. */
export const itemSubjects = ['organizations', 'natural-persons', 'registered-units'] as const;

export interface CatalogItemContent {
  name: InBoth;
  category: Category;
  nature: Nature;
  /** Whether notice goes before its records: always before what is untrustworthy (Art. 11). */
  noticeBefore: boolean;
  /** The data format its rows are read by: the name of a published one. */
  format: string;
  /** The units that may provide it. None: the item has ended. */
  providers: string[];
  /** How soon after the decision a unit submits it (Art. 10). */
  frequency: Period;
  /** How long it is recorded from the date of the official document (Art. 8, 36). */
  recordingPeriod: RecordingPeriod;
  /** The purposes of Art. 14 for which an organ may inquire into it. */
  scopeOfUse: Purpose[];
  /** Whether information about organizations may be inquired into by anybody. Natural persons' never is. */
  openForOrganizations: boolean;
  /** How long that is so, by class of untrustworthiness (Art. 12). Left out: what is minor not at all, all else while it is recorded. */
  disclosure?: Disclosure | undefined;
  /** The provision by which more is disclosed than order 36 has it, or more shown of natural persons than before. */
  basis?: CitedProvision | undefined;
  /** By which its records take effect without notice before (Art. 11). */
  exemptions: Provision[];
  /** By which what Art. 8 leaves out is included. */
  inclusions: Provision[];
  /** What of it is taken about a natural person only under a consent of theirs (Art. 15, 16). Left out where none is needed. */
  consent?: ConsentKind[] | undefined;
  /** Whom alone it is about. Left out where it is about anybody. */
  about?: (typeof itemSubjects)[number] | undefined;
  /** Whether what it records is the word of who issued it, shown as that and examined by nobody here (Art. 42, 45). Left out where it is not. */
  issuersWord?: true | undefined;
  /** Whether its records are found by the exact number of a licence (Art. 50). Left out where they are not. */
  findByLicence?: true | undefined;
}

/** A version of an item of the catalog: never replaced, in effect until a later one is (Art. 9). */
export interface CatalogItem extends CatalogItemContent, Version {
  /** Every published version of its data format: which of them counts, `shared/formats/version.ts` says. */
  formats: readonly PublishedFormat[];
}

const provision = objectOf<Provision>({ id: text, law: inBoth, article: inBoth, units: listOf(text) });

/** Reads what something rests on. Earlier releases kept the Chinese words alone: they say the same to everybody. */
export const citedProvision = objectOf<CitedProvision>({ law: inBoth, article: inBoth });

/** Versions of earlier releases name none. */
const provisions: Reader<Provision[]> = (value, at) => nullable(listOf(provision))(value, at) ?? [];

const basis: Reader<CitedProvision | undefined> = (value, at) =>
  nullable(citedProvision)(value, at) ?? undefined;

/** Versions of earlier releases need none. */
const needed: Reader<ConsentKind[] | undefined> = (value, at) =>
  value === undefined ? undefined : listOf(oneOf(Object.keys(consentKinds) as ConsentKind[]))(value, at);

const about: Reader<CatalogItemContent['about']> = (value, at) =>
  value === undefined ? undefined : oneOf(itemSubjects)(value, at);

/** What a version of an earlier release calls adverse is untrustworthy. */
const ofEarlier = (value: unknown): unknown => {
  const { adverse, ...content } = Object(value);
  if (adverse === undefined) return value;
  const otherwise = content.category === 'commendations-and-service' ? 'trustworthy' : 'neutral';
  return { ...content, nature: adverse ? 'untrustworthy' : otherwise, noticeBefore: adverse };
};

const itemOfNow = objectOf<CatalogItemContent>({
  name: inBoth,
  category: oneOf(Object.keys(categories) as Category[]),
  nature: oneOf(natures),
  noticeBefore: flag,
  format: text,
  providers: listOf(text),
  frequency: period,
  recordingPeriod,
  scopeOfUse: listOf(oneOf(Object.keys(purposes) as Purpose[])),
  openForOrganizations: flag,
  disclosure,
  basis,
  exemptions: provisions,
  inclusions: provisions,
  consent: needed,
  about,
  issuersWord: setOrNot,
  findByLicence: setOrNot,
});

/** Reads what a version of an item says. */
export const readItem: Reader<CatalogItemContent> = (value, at) => itemOfNow(ofEarlier(value), at);
