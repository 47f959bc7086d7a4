/** Items, index entries and changes in SQLite: on the disk, each commit flushed before it is answered, or in memory. */
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import type { Place } from './layout.ts';

/** The memory of a database that is nowhere else. */
export const IN_MEMORY = ':memory:';

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS tables (
    id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL UNIQUE, definition TEXT NOT NULL
  );
  CREATE TABLE IF NOT EXISTS items (
    id INTEGER PRIMARY KEY, tab INTEGER NOT NULL, pk BLOB NOT NULL, sk BLOB NOT NULL,
    size INTEGER NOT NULL, expires INTEGER, item TEXT NOT NULL
  );
  CREATE UNIQUE INDEX IF NOT EXISTS places ON items (tab, pk, sk);
  CREATE INDEX IF NOT EXISTS expiries ON items (tab, expires) WHERE expires IS NOT NULL;
  CREATE TABLE IF NOT EXISTS entries (
    idx TEXT NOT NULL, pk BLOB NOT NULL, sk BLOB NOT NULL,
    item_pk BLOB NOT NULL, item_sk BLOB NOT NULL, item INTEGER NOT NULL,
    PRIMARY KEY (idx, pk, sk, item_pk, item_sk)
  ) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS changes (
    seq INTEGER PRIMARY KEY AUTOINCREMENT, tab INTEGER NOT NULL, shard INTEGER NOT NULL, at INTEGER NOT NULL,
    record TEXT NOT NULL
  );
  CREATE INDEX IF NOT EXISTS shards ON changes (tab, shard, seq);
  CREATE INDEX IF NOT EXISTS ages ON changes (at);
  CREATE TABLE IF NOT EXISTS tokens (token TEXT PRIMARY KEY, digest TEXT NOT NULL, at INTEGER NOT NULL) WITHOUT ROWID;
`;

/** An item as it is kept: its text is what a caller is given. */
export interface Row {
  id: number;
  size: number;
  item: string;
}

/** What of a collection's order is read: from a place on (included) to another (not included). */
export interface Span {
  from: readonly Uint8Array[];
  to: readonly Uint8Array[];
  forward: boolean;
}

/** Reading a collection from a place to another, in both directions. */
interface Order {
  forward: string;
  backward: string;
}

function orderOf(source: string, scope: string, columns: readonly string[]): Order {
  const place = `(${columns.join(', ')})`;
  const bound = `(${columns.map(() => '?').join(', ')})`;
  const directed = (direction: string) =>
    `SELECT i.id, i.size, i.item FROM ${source} WHERE ${scope} AND ${place} >= ${bound} AND ${place} < ${bound}
     ORDER BY ${columns.map((column) => `${column} ${direction}`).join(', ')}`;
  return { forward: directed('ASC'), backward: directed('DESC') };
}

const ITEMS = 'items i';
const TABLE = orderOf(ITEMS, 'i.tab = ?', ['i.pk', 'i.sk']);
const PARTITION = orderOf(ITEMS, 'i.tab = ? AND i.pk = ?', ['i.sk']);

const OF_INDEX = 'entries e JOIN items i ON i.id = e.item';
const ENTRY = ['e.sk', 'e.item_pk', 'e.item_sk'];
const INDEX = orderOf(OF_INDEX, 'e.idx = ?', ['e.pk', ...ENTRY]);
const ENTRIES = orderOf(OF_INDEX, 'e.idx = ? AND e.pk = ?', ENTRY);

export class Storage {
  private readonly database: DatabaseSync;
  private readonly statements = new Map<string, StatementSync>();

  /** Opens the database that a file holds, made where missing; `IN_MEMORY` for none: then with what an image holds. */
  constructor(file: string, image?: Uint8Array) {
    this.database = new DatabaseSync(file);
    if (image) this.database.deserialize(image);
    // Every commit is on the disk before anybody hears of it.
    this.database.exec(
      'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA locking_mode = EXCLUSIVE;',
    );
    this.database.exec(SCHEMA);
  }

  /** Writes all of it, as it is now, into a file that is not there. */
  copy(into: string): void {
    this.database.prepare('VACUUM INTO ?').run(into);
  }

  /** All of it, as it is now: another in memory may begin with it. */
  image(): Uint8Array {
    return this.database.serialize();
  }

  close(): void {
    this.database.close();
  }

  private prepared(sql: string): StatementSync {
    const known = this.statements.get(sql);
    if (known) return known;
    const statement = this.database.prepare(sql);
    this.statements.set(sql, statement);
    return statement;
  }

  run = (sql: string, ...values: SQLInputValue[]) => this.prepared(sql).run(...values);

  /** The first row that a statement finds, as the statement names its columns. */
  first<T>(sql: string, ...values: SQLInputValue[]): T | undefined {
    return this.prepared(sql).get(...values) as T | undefined;
  }

  all<T>(sql: string, ...values: SQLInputValue[]): T[] {
    return this.prepared(sql).all(...values) as T[];
  }

  /** Does all of `work`, or nothing of it where it throws. What is done is on the disk when this returns. */
  atOnce<T>(work: () => T): T {
    this.run('BEGIN IMMEDIATE');
    try {
      const result = work();
      this.run('COMMIT');
      return result;
    } catch (error) {
      this.run('ROLLBACK');
      throw error;
    }
  }

  get(table: number, { partition, sort }: Place): Row | undefined {
    return this.first<Row>(
      'SELECT id, size, item FROM items WHERE tab = ? AND pk = ? AND sk = ?',
      table,
      partition,
      sort,
    );
  }

  /** Keeps an item, in the place of the one before. @returns its number */
  put(table: number, { partition, sort }: Place, row: Omit<Row, 'id'>, expires: number | null): number {
    const put = this.first<{ id: number }>(
      `INSERT INTO items (tab, pk, sk, size, expires, item) VALUES (?, ?, ?, ?, ?, ?)
       ON CONFLICT (tab, pk, sk) DO UPDATE SET size = excluded.size, expires = excluded.expires, item = excluded.item
       RETURNING id`,
      table,
      partition,
      sort,
      row.size,
      expires,
      row.item,
    );
    return put?.id ?? 0;
  }

  remove(id: number): void {
    this.run('DELETE FROM items WHERE id = ?', id);
  }

  enter(index: string, entry: Place, item: Place, id: number): void {
    this.run(
      'INSERT INTO entries (idx, pk, sk, item_pk, item_sk, item) VALUES (?, ?, ?, ?, ?, ?)',
      ...[index, entry.partition, entry.sort, item.partition, item.sort, id],
    );
  }

  leave(index: string, entry: Place, item: Place): void {
    this.run(
      'DELETE FROM entries WHERE idx = ? AND pk = ? AND sk = ? AND item_pk = ? AND item_sk = ?',
      ...[index, entry.partition, entry.sort, item.partition, item.sort],
    );
  }

  /** The items of a partition of a table (places of one part: the sort key), or of the whole table (two parts). */
  items(table: number, partition: Uint8Array | undefined, span: Span): Iterable<Row> {
    return partition ? this.read(PARTITION, [table, partition], span) : this.read(TABLE, [table], span);
  }

  /** The items of a partition of an index (places of three parts), or of the whole index (four). */
  indexed(index: string, partition: Uint8Array | undefined, span: Span): Iterable<Row> {
    return partition ? this.read(ENTRIES, [index, partition], span) : this.read(INDEX, [index], span);
  }

  private read(order: Order, scope: SQLInputValue[], { from, to, forward }: Span): Iterable<Row> {
    const statement = this.prepared(forward ? order.forward : order.backward);
    return statement.iterate(...scope, ...from, ...to) as Iterable<unknown> as Iterable<Row>;
  }
}
