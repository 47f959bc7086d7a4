import { BootRefusal } from '../refusal.ts';

/** The databases that the platform can run on. */
export const DATABASES = ['embedded', 'dynamodb-local'] as const;

export type DatabaseKind = (typeof DATABASES)[number];

/** The database of a name. Throws `BootRefusal` where there is none. */
export function databaseNamed(name: string): DatabaseKind {
  const kind = DATABASES.find((each) => each === name);
  if (!kind)
    throw new BootRefusal({
      en: `There is no database "${name}": it is ${DATABASES.join(' or ')}.`,
      'zh-CN': `没有名为“${name}”的数据库，可选：${DATABASES.join('、')}。`,
    });
  return kind;
}

/** What a database says of a table's stream, so that nobody has to look whether it holds something new. */
export interface StreamChanges {
  /** How often anything was added since the start, or more: what was committed is counted. */
  count(): number;
  /** Calls back once, some time after the next addition, however often it was asked; look at the count afterwards. */
  onNext(listener: () => void): void;
}

/** A running database. */
export interface DatabaseServer {
  endpoint: string;
  /** Undefined where it says nothing of them: then its streams are looked at over and over. */
  changes: ((table: string) => StreamChanges) | undefined;
  /** Whether it answers a transaction before it has committed it. */
  commitsLate: boolean;
  /** Writes all that it holds, as it is at one instant, into a file that is not there; left out where it cannot. */
  copy?(into: string): Promise<void>;
  stop(): Promise<void>;
}
