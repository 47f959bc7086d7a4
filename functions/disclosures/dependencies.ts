import { copiesBy } from '../../shared/publication/copies.ts';
import { dynamoCases } from '../../shared/store/dynamodb/cases.ts';
import { databaseClient } from '../database/client.ts';
import type { Dependencies } from '../dependencies.ts';
import { keySources } from '../key-sources.ts';
import { deployedKeys } from '../secret.ts';
import { variable } from '../variable.ts';

/** What anybody may read of what is on record: this function reads the register and enters nothing anywhere. */
export interface OpenRecords extends Pick<Dependencies, 'keys' | 'published'> {
  cases: Pick<Dependencies['cases'], 'disclosed' | 'load' | 'loadReadable'>;
}

export function dependencies(): OpenRecords {
  // It has no right to the history, and needs no name of it.
  const on = {
    client: databaseClient(),
    register: variable('REGISTER_TABLE'),
    history: '',
    keys: deployedKeys(keySources()),
  };
  const cases = dynamoCases(on);
  return { cases, keys: on.keys, published: copiesBy((what) => cases.published(what)) };
}
