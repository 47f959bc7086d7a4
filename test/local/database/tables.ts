/** The tables that commands are about: every type of key, and indexes of every kind. */
const text = (AttributeName: string, AttributeType = 'S') => ({ AttributeName, AttributeType });
const keys = (hash: string, range?: string) => [
  { AttributeName: hash, KeyType: 'HASH' },
  ...(range ? [{ AttributeName: range, KeyType: 'RANGE' }] : []),
];

/** A table's input, and the names and types of its key. */
export interface TableUnderTest {
  name: string;
  key: Record<string, 'S' | 'N' | 'B'>;
  indexes: { name: string; partition: string; sort: string | undefined }[];
  input: object;
}

export const TABLES: readonly TableUnderTest[] = [
  {
    name: 'texts',
    key: { pk: 'S', sk: 'S' },
    indexes: [
      { name: 'due', partition: 'shard', sort: 'at' },
      { name: 'whole', partition: 'shard', sort: 'n' },
    ],
    input: {
      TableName: 'texts',
      AttributeDefinitions: [text('pk'), text('sk'), text('shard'), text('at'), text('n', 'N')],
      KeySchema: keys('pk', 'sk'),
      GlobalSecondaryIndexes: [
        { IndexName: 'due', KeySchema: keys('shard', 'at'), Projection: { ProjectionType: 'KEYS_ONLY' } },
        { IndexName: 'whole', KeySchema: keys('shard', 'n'), Projection: { ProjectionType: 'ALL' } },
      ],
      BillingMode: 'PAY_PER_REQUEST',
    },
  },
  {
    name: 'numbers',
    key: { pk: 'N', sk: 'N' },
    indexes: [],
    input: {
      TableName: 'numbers',
      AttributeDefinitions: [text('pk', 'N'), text('sk', 'N')],
      KeySchema: keys('pk', 'sk'),
      BillingMode: 'PAY_PER_REQUEST',
    },
  },
  {
    name: 'bytes',
    key: { pk: 'B' },
    indexes: [{ name: 'some', partition: 'shard', sort: undefined }],
    input: {
      TableName: 'bytes',
      AttributeDefinitions: [text('pk', 'B'), text('shard')],
      KeySchema: keys('pk'),
      GlobalSecondaryIndexes: [
        {
          IndexName: 'some',
          KeySchema: keys('shard'),
          Projection: { ProjectionType: 'INCLUDE', NonKeyAttributes: ['a'] },
        },
      ],
      BillingMode: 'PAY_PER_REQUEST',
    },
  },
];
