/**
 * Write units as DynamoDB bills them; the emulators do not. An item written takes one for each KB begun, the larger of
 * before and after; twice as many in a transaction. Each index entry put, changed or removed takes those of its own
 * size once more (a changed index key is a removal and a put).
 */
import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import type { Database } from '../../shared/store/dynamodb/database.ts';
import { schema, type Tables } from '../../shared/store/dynamodb/tables.ts';
import type { WireCall } from './proxy.ts';

type Item = Record<string, AttributeValue>;

interface Write {
  table: string;
  key: { pk: string; sk: string };
}

const kilobyte = 1024;
const unitsOf = (bytes: number): number => Math.max(1, Math.ceil(bytes / kilobyte));

const bytesOf = (text: string): number => Buffer.byteLength(text);

/** The size of an attribute's value: text in UTF-8, numbers about half a byte a digit, bytes as they are. */
function valueBytes(value: AttributeValue): number {
  if (value.S !== undefined) return bytesOf(value.S);
  if (value.N !== undefined) return Math.ceil(value.N.length / 2) + 1;
  if (value.B !== undefined) return value.B.length;
  throw new Error(`The meter knows no attribute like ${Object.keys(value).join(', ')}.`);
}

/** The size of an item: names and values. */
export const itemBytes = (item: Item): number =>
  Object.entries(item).reduce((sum, [name, value]) => sum + bytesOf(name) + valueBytes(value), 0);

/** The entry of an item in the due index, which keeps keys only; null where it has none. */
function indexEntry(item: Item | undefined): { key: string; bytes: number } | null {
  const { partition, sort } = schema.dueIndex;
  if (!item?.[partition] || !item[sort]) return null;
  const kept = [schema.partition, schema.sort, partition, sort].map(
    (name) => [name, item[name] ?? { S: '' }] as const,
  );
  return { key: JSON.stringify([item[partition], item[sort]]), bytes: itemBytes(Object.fromEntries(kept)) };
}

function indexUnits(before: Item | undefined, after: Item | undefined): number {
  const [was, is] = [indexEntry(before), indexEntry(after)];
  if (was?.key === is?.key) return 0;
  return (was ? unitsOf(was.bytes) : 0) + (is ? unitsOf(is.bytes) : 0);
}

const keyOf = (item: Record<string, { S?: string | undefined }>): Write['key'] => ({
  pk: item.pk?.S ?? '',
  sk: item.sk?.S ?? '',
});

/** What a call is about to write; nothing where it only reads. */
function writesIn({ target, body }: WireCall): Write[] {
  const input = JSON.parse(body);
  switch (target.split('.')[1]) {
    case 'PutItem':
      return [{ table: input.TableName, key: keyOf(input.Item) }];
    case 'UpdateItem':
      return [{ table: input.TableName, key: keyOf(input.Key) }];
    case 'TransactWriteItems':
      // A mere condition writes nothing.
      return input.TransactItems.flatMap(
        ({ Put, Update, Delete }: Record<string, { TableName: string; Item?: never; Key?: never }>) => {
          const action = Put ?? Update ?? Delete;
          return action ? [{ table: action.TableName, key: keyOf(action.Item ?? action.Key ?? {}) }] : [];
        },
      );
    case 'BatchExecuteStatement':
      return input.Statements.map(
        ({ Statement, Parameters }: { Statement: string; Parameters: { S?: string }[] }) => {
          const names = [...Statement.matchAll(/'(\w+)': \?/g)].map(([, name]) => name);
          const item = Object.fromEntries(names.map((name, index) => [name, Parameters[index] ?? {}]));
          return { table: /INTO "([^"]+)"/.exec(Statement)?.[1], key: keyOf(item) };
        },
      );
    case 'ExecuteStatement':
    case 'GetItem':
    case 'BatchGetItem':
    case 'Query':
      return [];
    default:
      throw new Error(`The meter does not know ${target}.`);
  }
}

const nameOf = ({ table, key }: Write): string => `${table} ${key.pk} ${key.sk}`;

/** The items as they stand, by name; read past the proxy. */
async function images(client: Database, writes: Write[]): Promise<Map<string, Item>> {
  const found = new Map<string, Item>();
  for (let start = 0; start < writes.length; start += 100) {
    const part = writes.slice(start, start + 100);
    const RequestItems = Object.fromEntries(
      [...new Set(part.map(({ table }) => table))].map((table) => {
        const own = part.filter((write) => write.table === table);
        const Keys = own.map(({ key }) => ({ pk: { S: key.pk }, sk: { S: key.sk } }));
        return [table, { Keys, ConsistentRead: true }];
      }),
    );
    const { Responses = {} } = await client.call('BatchGetItem', { RequestItems });
    for (const [table, items] of Object.entries(Responses))
      for (const item of items) found.set(nameOf({ table, key: keyOf(item) }), item);
  }
  return found;
}

/** Meters every write that passes a proxy, reading before and after images past it. */
export class WriteMeter {
  private units = 0;
  /** What was written last under each sort key of the register. */
  private readonly standing = new Map<string, Item>();
  private readonly client: Database;
  private readonly register: string;

  constructor({ client, register }: Pick<Tables, 'client' | 'register'>) {
    this.client = client;
    this.register = register;
  }

  around = async (call: WireCall): Promise<() => Promise<void>> => {
    const writes = writesIn(call);
    if (writes.length === 0) return async () => undefined;
    const factor = call.target.endsWith('TransactWriteItems') ? 2 : 1;
    const before = await images(this.client, writes);
    return async () => {
      const after = await images(this.client, writes);
      for (const write of writes) {
        const [was, is] = [before.get(nameOf(write)), after.get(nameOf(write))];
        const bytes = Math.max(was ? itemBytes(was) : 0, is ? itemBytes(is) : 0);
        this.units += factor * unitsOf(bytes) + indexUnits(was, is);
        if (is && write.table === this.register) this.standing.set(write.key.sk, is);
      }
    };
  };

  /** The units since the last time, and the whole KB of the cases of some kinds that were written, as they stand. */
  take(prefixes: readonly string[] = []): { units: number; kilobytes: number } {
    const kilobytes = prefixes.map((prefix) => {
      const cases = [...this.standing].filter(([sk]) => sk.startsWith(prefix));
      return Math.max(0, ...cases.map(([, item]) => unitsOf(itemBytes(item))));
    });
    const taken = { units: this.units, kilobytes: kilobytes.reduce((sum, each) => sum + each, 0) };
    this.units = 0;
    this.standing.clear();
    return taken;
  }
}
