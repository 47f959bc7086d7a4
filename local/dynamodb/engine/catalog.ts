/** The tables that there are: their definitions as callers gave them, and their layouts. */
import { z } from 'zod';
import { type IndexLayout, type KeyLayout, type KeyType, keyAttributes, type TableLayout } from './layout.ts';
import { invalid, invalidParameter, Refused } from './refused.ts';
import type { Storage } from './storage.ts';

const name = z
  .string()
  .regex(
    /^[\w.-]{3,255}$/,
    "Table/index names must be between 3 and 255 characters long, and may contain only the characters a-z, A-Z, 0-9, '_', '-', and '.'",
  );

const keyName = z.string().min(1).max(255);

const keySchema = z.array(z.strictObject({ AttributeName: keyName, KeyType: z.enum(['HASH', 'RANGE']) }));

const projection = z.strictObject({
  ProjectionType: z.enum(['ALL', 'KEYS_ONLY', 'INCLUDE']),
  NonKeyAttributes: z.array(z.string()).optional(),
});

export const streamSpecification = z.strictObject({
  StreamEnabled: z.boolean(),
  StreamViewType: z.enum(['NEW_IMAGE', 'OLD_IMAGE', 'NEW_AND_OLD_IMAGES', 'KEYS_ONLY']).optional(),
});

/** What a table is created with. */
export const tableShape = z.strictObject({
  TableName: name,
  AttributeDefinitions: z.array(
    z.strictObject({ AttributeName: z.string(), AttributeType: z.enum(['S', 'N', 'B']) }),
  ),
  KeySchema: keySchema,
  GlobalSecondaryIndexes: z
    .array(z.strictObject({ IndexName: name, KeySchema: keySchema, Projection: projection }))
    .optional(),
  BillingMode: z.literal('PAY_PER_REQUEST'),
  StreamSpecification: streamSpecification.optional(),
});

type TableShape = z.infer<typeof tableShape>;

/** A table as it is kept: what it was created with, and what came of it since. */
export interface Definition extends TableShape {
  createdAtMs: number;
  /** When its stream was begun, which is what it is called. */
  streamLabel?: string | undefined;
  timeToLive?: string | undefined;
}

const noTable = (): Refused =>
  new Refused('ResourceNotFoundException', 'Cannot do operations on a non-existent table');

export const tableArn = (name: string): string => `arn:aws:dynamodb:local:000000000000:table/${name}`;

/** The tables of a database, held in memory and kept in its storage. */
export class Catalog {
  private readonly storage: Storage;
  private readonly layouts = new Map<string, TableLayout>();
  private readonly definitions = new Map<string, Definition>();

  constructor(storage: Storage) {
    this.storage = storage;
    const rows = storage.all<{ id: number; definition: string }>('SELECT id, definition FROM tables');
    for (const { id, definition } of rows) this.hold(id, JSON.parse(definition));
  }

  /** @throws Refused where there is no such table */
  layout(name: string): TableLayout {
    const layout = this.layouts.get(name);
    if (!layout) throw noTable();
    return layout;
  }

  definition(name: string): Definition {
    const definition = this.definitions.get(name);
    if (!definition) throw noTable();
    return definition;
  }

  get names(): string[] {
    return [...this.layouts.keys()].sort();
  }

  get all(): TableLayout[] {
    return [...this.layouts.values()];
  }

  create(definition: Definition): void {
    checkKeys(definition);
    if (this.layouts.has(definition.TableName)) {
      throw new Refused('ResourceInUseException', 'Cannot create preexisting table');
    }
    const sql = 'INSERT INTO tables (name, definition) VALUES (?, ?)';
    const { lastInsertRowid } = this.storage.run(sql, definition.TableName, JSON.stringify(definition));
    this.hold(Number(lastInsertRowid), definition);
  }

  change(definition: Definition): void {
    const { id } = this.layout(definition.TableName);
    this.storage.run('UPDATE tables SET definition = ? WHERE id = ?', JSON.stringify(definition), id);
    this.hold(id, definition);
  }

  drop(name: string): void {
    const { id, indexes } = this.layout(name);
    this.storage.atOnce(() => {
      for (const index of indexes) this.storage.run('DELETE FROM entries WHERE idx = ?', index.id);
      for (const table of ['items', 'changes']) this.storage.run(`DELETE FROM ${table} WHERE tab = ?`, id);
      this.storage.run('DELETE FROM tables WHERE id = ?', id);
    });
    this.layouts.delete(name);
    this.definitions.delete(name);
  }

  private hold(id: number, definition: Definition): void {
    this.definitions.set(definition.TableName, definition);
    this.layouts.set(definition.TableName, layoutOf(id, definition));
  }
}

function layoutOf(id: number, definition: Definition): TableLayout {
  const { TableName: name, StreamSpecification: stream, streamLabel } = definition;
  const keys = keysOf(definition.KeySchema, definition);
  const indexes = (definition.GlobalSecondaryIndexes ?? []).map(
    ({ IndexName, KeySchema, Projection }): IndexLayout => {
      const own = keysOf(KeySchema, definition);
      const all = [...keyAttributes(own), ...keyAttributes(keys)].map((each) => each.name);
      return {
        id: `${id}/${IndexName}`,
        name: IndexName,
        ...own,
        shows: Projection.ProjectionType === 'ALL' ? 'all' : [...all, ...(Projection.NonKeyAttributes ?? [])],
      };
    },
  );
  return {
    id,
    name,
    ...keys,
    indexes,
    stream: stream?.StreamViewType && {
      view: stream.StreamViewType,
      arn: `${tableArn(name)}/stream/${streamLabel}`,
    },
    expires: definition.timeToLive,
  };
}

function keysOf(schema: TableShape['KeySchema'], { AttributeDefinitions }: TableShape): KeyLayout {
  const attribute = (keyType: 'HASH' | 'RANGE') => {
    const name = schema.find(({ KeyType }) => KeyType === keyType)?.AttributeName;
    const type = AttributeDefinitions.find(({ AttributeName }) => AttributeName === name)?.AttributeType;
    return name !== undefined && type !== undefined ? { name, type: type satisfies KeyType } : undefined;
  };
  const partition = attribute('HASH');
  if (!partition) throw invalid('Invalid KeySchema: The first KeySchemaElement is not a HASH key type');
  return { partition, sort: attribute('RANGE') };
}

/** Refuses a table whose keys and the attributes that it defines are not the same ones. */
function checkKeys({
  AttributeDefinitions,
  KeySchema,
  GlobalSecondaryIndexes,
  StreamSpecification,
}: TableShape): void {
  const schemas = [KeySchema, ...(GlobalSecondaryIndexes ?? []).map((index) => index.KeySchema)];
  const used = new Set(schemas.flat().map(({ AttributeName }) => AttributeName));
  const defined = AttributeDefinitions.map(({ AttributeName }) => AttributeName);
  const missing = [...used].filter((name) => !defined.includes(name));
  if (missing.length > 0) {
    throw invalidParameter(
      `Some index key attributes are not defined in AttributeDefinitions. Keys: [${missing.join(', ')}], AttributeDefinitions: [${defined.join(', ')}]`,
    );
  }
  if (used.size !== defined.length) {
    throw invalidParameter(
      'Some AttributeDefinitions are not used. AttributeDefinitions: ' +
        `[${defined.join(', ')}], keys used: [${[...used].join(', ')}]`,
    );
  }
  const names = (GlobalSecondaryIndexes ?? []).map(({ IndexName }) => IndexName);
  if (new Set(names).size < names.length) {
    throw invalidParameter('Two global secondary indices have the same name');
  }
  if (StreamSpecification?.StreamEnabled === false && StreamSpecification.StreamViewType) {
    throw invalidParameter('StreamViewType is set where no stream is enabled');
  }
}
