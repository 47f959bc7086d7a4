/** A draft of an item that nothing else of a run is held to. */
import type { Draft } from '../../../local/acts/publish.ts';
import { published } from '../../support/published.ts';

const [first] = published.items;
if (!first) throw new Error('Nothing is published.');
const { name, category, adverse, providers, frequency, recordingPeriod, scopeOfUse, openForOrganizations } =
  first;
const format = 'administrative-penalty' as const;
const item = { name, category, adverse, format, providers, frequency, recordingPeriod };

export const fuzzedItem = {
  what: 'items',
  name: 'fuzzed-one',
  content: { ...item, scopeOfUse, openForOrganizations },
} as const satisfies Draft;
