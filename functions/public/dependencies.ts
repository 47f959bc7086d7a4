import { copiesBy } from '../../shared/publication/copies.ts';
import { publishedIn } from '../../shared/store/dynamodb/published.ts';
import { databaseClient } from '../database/client.ts';
import type { Dependencies } from '../dependencies.ts';
import { variable } from '../variable.ts';

/** What anybody may read is what is published: this function has no right to anything else, and no key. */
export type OpenDependencies = Pick<Dependencies, 'published'>;

export function dependencies(): OpenDependencies {
  const tables = { client: databaseClient(), register: variable('REGISTER_TABLE') };
  return { published: copiesBy((what) => publishedIn(tables, what)) };
}
