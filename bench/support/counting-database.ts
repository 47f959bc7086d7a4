import type { Database } from '../../shared/store/dynamodb/database.ts';
import { databaseAt } from './stage.ts';

/** A database that counts its calls, without anything before it that costs time. */
export function countingDatabase(endpoint: string): { client: Database; take(): number } {
  const database = databaseAt(endpoint);
  let calls = 0;
  return {
    client: {
      call(operation, input) {
        calls += 1;
        return database.call(operation, input);
      },
    },
    take: () => {
      const counted = calls;
      calls = 0;
      return counted;
    },
  };
}
