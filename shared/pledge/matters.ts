/** The catalog of pledge matters (Art. 27): what a version of a matter says, and how it is read. */
import { type CitedProvision, citedProvision } from '../catalog/items.ts';
import { period } from '../catalog/period.ts';
import { flag, objectOf, oneOf, type Reader, text } from '../process/reading.ts';
import { type InBoth, inBoth } from '../publication/in-both.ts';
import type { Version } from '../publication/list.ts';
import type { Period } from '../regulation.ts';

export const matterStatuses = ['active', 'ended'] as const;

export interface PledgeMatterContent {
  name: InBoth;
  /** What whoever pledges promises. */
  pledged: InBoth;
  /** The unit in charge: it says whether a pledge was kept. */
  unit: string;
  /** On what the matter rests. */
  basis: CitedProvision;
  /** Whether natural persons, and individual businesses with them, may pledge it, too. */
  forNaturalPersons: boolean;
  /** How long ahead, from the day on which it is given, the last day of a pledge may lie. */
  longest: Period;
  /** How long a pledge is recorded after its last day (Art. 8, 36). */
  recordingPeriod: Period;
  /** The catalog item under which a breach is filed: adverse, so that notice goes before it (Art. 11). */
  breachItem: string;
  /** Whether a pledge may be taken back before it is decided on. */
  mayBeTakenBack: boolean;
  /** Of one that has ended no more pledges are taken; those that were given go on. */
  status: (typeof matterStatuses)[number];
}

/** A version of a pledge matter: never replaced, in effect until a later one is. */
export interface PledgeMatter extends PledgeMatterContent, Version {}

/** Reads what a version of a pledge matter says. */
export const readMatter: Reader<PledgeMatterContent> = objectOf<PledgeMatterContent>({
  name: inBoth,
  pledged: inBoth,
  unit: text,
  basis: citedProvision,
  forNaturalPersons: flag,
  longest: period,
  recordingPeriod: period,
  breachItem: text,
  mayBeTakenBack: flag,
  status: oneOf(matterStatuses),
});
