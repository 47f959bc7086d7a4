import { z } from 'zod';
import { type Definition, streamSpecification, tableArn, tableShape } from './catalog.ts';
import type { Context } from './context.ts';
import { type Operations, operation } from './operation.ts';
import { invalid } from './refused.ts';

const named = { TableName: z.string() };

const timeToLive = z.strictObject({ AttributeName: z.string(), Enabled: z.boolean() });

/** Tables: made, looked at, changed and taken away. */
export const tableOperations = (context: Context): Operations => ({
  CreateTable: operation(tableShape, (shape) => {
    const createdAtMs = context.now();
    const streamed = shape.StreamSpecification?.StreamEnabled === true;
    context.catalog.create({ ...shape, createdAtMs, ...(streamed && { streamLabel: labelAt(createdAtMs) }) });
    return JSON.stringify({ TableDescription: described(context.catalog.definition(shape.TableName)) });
  }),

  DescribeTable: operation(z.strictObject(named), ({ TableName }) =>
    JSON.stringify({ Table: described(context.catalog.definition(TableName)) }),
  ),

  ListTables: operation(
    z.strictObject({
      Limit: z.int().min(1).max(100).optional(),
      ExclusiveStartTableName: z.string().optional(),
    }),
    ({ Limit = 100, ExclusiveStartTableName: after = '' }) => {
      const names = context.catalog.names.filter((name) => name > after);
      const page = names.slice(0, Limit);
      const more = page.length < names.length && { LastEvaluatedTableName: page.at(-1) };
      return JSON.stringify({ TableNames: page, ...more });
    },
  ),

  DeleteTable: operation(z.strictObject(named), ({ TableName }) => {
    const description = described(context.catalog.definition(TableName));
    context.catalog.drop(TableName);
    return JSON.stringify({ TableDescription: { ...description, TableStatus: 'DELETING' } });
  }),

  UpdateTable: operation(
    z.strictObject({ ...named, StreamSpecification: streamSpecification }),
    ({ TableName, StreamSpecification }) => {
      const before = context.catalog.definition(TableName);
      const isOn = before.StreamSpecification?.StreamEnabled === true;
      if (isOn === StreamSpecification.StreamEnabled) {
        throw invalid(`Table ${isOn ? 'already has an enabled' : 'has no'} stream`);
      }
      const { StreamSpecification: _stream, streamLabel: _label, ...rest } = before;
      const after = isOn ? rest : { ...rest, StreamSpecification, streamLabel: labelAt(context.now()) };
      // A stream that is begun anew has nothing of the one before.
      context.storage.run('DELETE FROM changes WHERE tab = ?', context.catalog.layout(TableName).id);
      context.catalog.change(after);
      return JSON.stringify({ TableDescription: described(after) });
    },
  ),

  UpdateTimeToLive: operation(
    z.strictObject({ ...named, TimeToLiveSpecification: timeToLive }),
    ({ TableName, TimeToLiveSpecification }) => {
      const { AttributeName, Enabled } = TimeToLiveSpecification;
      const before = context.catalog.definition(TableName);
      if (Enabled === (before.timeToLive !== undefined)) {
        throw invalid(`TimeToLive is already ${Enabled ? 'enabled' : 'disabled'}`);
      }
      // When items go was read off them as they were written: what lies in the table already would never go.
      if (
        context.storage.first(
          'SELECT 1 FROM items WHERE tab = ? LIMIT 1',
          context.catalog.layout(TableName).id,
        )
      ) {
        throw invalid('Here, time to live is set while a table is empty');
      }
      context.catalog.change({ ...before, timeToLive: Enabled ? AttributeName : undefined });
      return JSON.stringify({ TimeToLiveSpecification });
    },
  ),

  DescribeTimeToLive: operation(z.strictObject(named), ({ TableName }) => {
    const { timeToLive } = context.catalog.definition(TableName);
    const enabled = { TimeToLiveStatus: 'ENABLED', AttributeName: timeToLive };
    return JSON.stringify({ TimeToLiveDescription: timeToLive ? enabled : { TimeToLiveStatus: 'DISABLED' } });
  }),
});

/** What a stream that begins at an instant is called. */
const labelAt = (ms: number): string => new Date(ms).toISOString().replace('Z', '');

function described(definition: Definition): object {
  const { createdAtMs, streamLabel, timeToLive: _timeToLive, BillingMode, ...shape } = definition;
  const arn = tableArn(shape.TableName);
  const indexes = shape.GlobalSecondaryIndexes?.map((index) => ({
    ...index,
    IndexStatus: 'ACTIVE',
    IndexArn: `${arn}/index/${index.IndexName}`,
  }));
  return {
    ...shape,
    ...(indexes && { GlobalSecondaryIndexes: indexes }),
    ...(streamLabel && { LatestStreamLabel: streamLabel, LatestStreamArn: `${arn}/stream/${streamLabel}` }),
    BillingModeSummary: { BillingMode },
    CreationDateTime: createdAtMs / 1000,
    TableArn: arn,
    TableStatus: 'ACTIVE',
  };
}
