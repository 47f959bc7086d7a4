import { type JointMeasure, jointMeasures } from '../joint-response/measures.ts';
import { type CatalogItem, items } from './items.ts';

/** Everything published, in every version, older ones before newer ones (Art. 8, 9, 17). */
export interface Catalog {
  items: readonly CatalogItem[];
  measures: readonly JointMeasure[];
}

/** The catalog that this deployment publishes. */
export const published: Catalog = { items, measures: jointMeasures };
