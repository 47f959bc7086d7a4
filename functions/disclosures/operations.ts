import { page, shownRecord } from '../answers.ts';
import type { Components, Operations } from '../http/operation.ts';
import type { disclosures } from './contract.ts';

const disclosurePage = page(shownRecord);

export const components = { DisclosurePage: disclosurePage } as const satisfies Components;

export const operations = {
  list: { id: 'listDisclosures', answers: { 200: disclosurePage } },
} as const satisfies Operations<typeof disclosures>;
