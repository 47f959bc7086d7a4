/** The first versions of what this product ships with, from data files; a deployment publishes them once. */
import penalties from '../../data/published/items/administrative-penalties.json' with { type: 'json' };
import designations from '../../data/published/items/serious-untrustworthiness-designations.json' with {
  type: 'json',
};
import procurement from '../../data/published/measures/restricted-procurement-and-subsidies.json' with {
  type: 'json',
};
import type { Instant } from '../time/civil.ts';
import type { PublishedKind } from './kinds.ts';
import type { Content } from './state.ts';

export interface Seed {
  what: PublishedKind;
  id: string;
  effectiveAt: Instant;
  content: Content;
}

export const seeds: readonly Seed[] = [
  { what: 'items', ...penalties },
  { what: 'items', ...designations },
  { what: 'measures', ...procurement },
];
