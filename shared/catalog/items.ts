/**
 * The public credit information catalog (Art. 8, 9). A new kind of information is a new entry here and, where
 * its columns are new, a format in `shared/formats/`. An item that is adjusted is a new entry, too, of its next
 * version: none is ever taken back.
 */
import { type Category, law, type Period, type Purpose, untrustworthiness } from '../regulation.ts';
import type { Version } from './version.ts';

export interface CatalogItem extends Version {
  name: string;
  category: Category;
  /** Whether its records speak against the recorded person, so that notice goes before them (Art. 11). */
  adverse: boolean;
  /** The data format its rows are read by: a key of `formats`. */
  format: string;
  /** The units that may provide it. */
  providers: readonly string[];
  /** How soon after the decision a unit submits it (Art. 10). */
  frequency: Period;
  /** How long it is recorded from the date of the official document, by class of untrustworthiness (Art. 8, 36). */
  recordingPeriod: Readonly<Record<'minor' | 'general' | 'serious', Period>>;
  /** The purposes of Art. 14 for which an organ may inquire into it. */
  scopeOfUse: readonly Purpose[];
  /** Whether information about organizations may be inquired into by anybody. Natural persons' never is. */
  openForOrganizations: boolean;
}

const byClass = {
  minor: untrustworthiness.minor.disclosed,
  general: untrustworthiness.general.disclosed,
  serious: untrustworthiness.serious.disclosed,
};

const listed = law.designation.listed;

export const items: readonly CatalogItem[] = [
  {
    id: 'administrative-penalties',
    version: 1,
    name: 'Administrative penalties',
    category: 'penalties-and-compulsion',
    adverse: true,
    format: 'administrative-penalty',
    providers: ['market-regulation', 'transport', 'housing'],
    frequency: { days: 7 },
    recordingPeriod: byClass,
    scopeOfUse: [
      'permits-inspections-penalties',
      'procurement-and-projects',
      'commendations-and-rewards',
      'public-safety-risk',
      'other-provided',
    ],
    openForOrganizations: true,
  },
  {
    id: 'serious-untrustworthiness-designations',
    version: 1,
    name: 'Designations to the list of the seriously untrustworthy',
    category: 'other-provided',
    adverse: true,
    format: 'designation',
    providers: ['market-regulation', 'transport', 'housing'],
    frequency: { days: 7 },
    recordingPeriod: { minor: listed, general: listed, serious: listed },
    scopeOfUse: [
      'permits-inspections-penalties',
      'procurement-and-projects',
      'recruitment-and-promotion',
      'commendations-and-rewards',
      'public-safety-risk',
      'other-provided',
    ],
    openForOrganizations: true,
  },
];
