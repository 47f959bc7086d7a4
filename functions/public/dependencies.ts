import { type Catalog, published } from '../../shared/catalog/catalog.ts';

/** What anybody may read lies in no table: this function has no right to any, and no client of one. */
export interface OpenDependencies {
  catalog: Catalog;
}

export const dependencies = (): OpenDependencies => ({ catalog: published });
