import type { LogObjects, LogStore } from '../../shared/log/log-store.ts';
import { dynamoLog } from '../../shared/store/dynamodb/log.ts';
import { databaseClient } from '../database/client.ts';
import { variable } from '../variable.ts';
import { bucketObjects } from './bucket.ts';

/** What anybody may read of the log: it says nothing of what it holds. */
export interface LogDependencies {
  log: Pick<LogStore, 'published'>;
  objects: Pick<LogObjects, 'get'>;
}

/** The log, to be read. */
export const readLog = (): { log: LogStore; objects: LogObjects } => ({
  log: dynamoLog({ client: databaseClient(), log: variable('LOG_TABLE') }),
  objects: bucketObjects(variable('LOG_BUCKET')),
});

export const dependencies = (): LogDependencies => readLog();
