/** What the stack of the data tells the platform's, by the parameter of the platform that can say otherwise. */
export const exported = {
  RegisterTable: 'Name of the register’s table',
  RegisterStream: 'ARN of the stream of that table',
  HistoryTable: 'Name of the history’s table',
  HistoryStream: 'ARN of the stream of that table',
  DataKey: 'ARN of the key that closes tables and secret',
  LogTable: 'Name of the table that settles the order of the history’s log',
  LogBucket: 'Name of the bucket of that log, which may be of another account',
  LogSigningKey: 'ARN of the key that signs its checkpoints',
  UploadsBucket: 'Name of the bucket in which uploads and result files lie for a while',
  DataSecret: 'ARN of the secret that names subjects and closes their values',
} as const;

export type Exported = keyof typeof exported;

/** The name under which a stack exports it. */
export const exportName = (stack: string, name: Exported): string => `${stack}:${name}`;
