/** A draft of an item that nothing else of a run is held to. */
import type { Draft } from '../../../local/acts/publish.ts';
import { published } from '../../support/published.ts';

const [first] = published.items;
if (!first) throw new Error('Nothing is published.');
const { name, category, nature, noticeBefore, providers, frequency, scopeOfUse, openForOrganizations } =
  first;
const format = 'administrative-penalty' as const;
const recordingPeriod = { years: 1 } as const;
const item = { name, category, nature, noticeBefore, format, providers, frequency, recordingPeriod };

export const fuzzedItem = {
  what: 'items',
  name: 'fuzzed-one',
  content: { ...item, scopeOfUse, openForOrganizations },
} as const satisfies Draft;
