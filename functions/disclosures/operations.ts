import { page, shownRecord } from '../answers.ts';
import type { Components, Operations } from '../http/operation.ts';
import { shownPledge } from '../pledges/answers.ts';
import type { disclosures } from './contract.ts';

const disclosurePage = page(shownRecord);

const pledgePage = page(shownPledge);

export const components = {
  DisclosurePage: disclosurePage,
  DisclosedPledgePage: pledgePage,
} as const satisfies Components;

export const operations = {
  list: { id: 'listDisclosures', answers: { 200: disclosurePage } },
  pledges: { id: 'listDisclosedPledges', answers: { 200: pledgePage } },
} as const satisfies Operations<typeof disclosures>;
