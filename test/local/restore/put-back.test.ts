/** M30.1 a copy in the place of a platform's database: checked before anything is moved, and gone on with wherever it was cut. */
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Catalog } from '../../../local/dynamodb/engine/catalog.ts';
import { Storage } from '../../../local/dynamodb/engine/storage.ts';
import { putBackDatabase } from '../../../local/restore/files.ts';
import { checkReconciled, mark, placesOf } from '../../../local/restore/mark.ts';
import { EXECUTIONS_TABLE } from '../../../local/states/dynamo-store.ts';
import { dataFolder } from '../../support/platform.ts';

const to = '2026-11-27T01:00:00.000Z';
let folder: ReturnType<typeof dataFolder>;
let dataDir: string;
let copy: string;
let places: ReturnType<typeof placesOf>;

/** A platform's database that says which it is. */
function write(
  file: string,
  said: string,
  { atMs = Date.parse(to), table = EXECUTIONS_TABLE.TableName } = {},
): void {
  const storage = new Storage(file);
  new Catalog(storage).create({
    TableName: table,
    AttributeDefinitions: [{ AttributeName: 'pk', AttributeType: 'S' }],
    KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
    BillingMode: 'PAY_PER_REQUEST',
    createdAtMs: 0,
  });
  storage.put(1, { partition: Buffer.from(said), sort: Buffer.alloc(0) }, { size: 1, item: said }, null);
  storage.run('INSERT INTO changes (tab, shard, at, record) VALUES (1, 0, ?, ?)', atMs, said);
  storage.close();
}

function said(database: string): unknown {
  const opened = new DatabaseSync(join(database, 'database.sqlite'), { readOnly: true });
  const [found] = opened.prepare('SELECT item FROM items').all();
  opened.close();
  return found?.item;
}

beforeEach(() => {
  folder = dataFolder();
  dataDir = folder.path;
  places = placesOf(dataDir);
  copy = join(dataDir, 'copy.sqlite');
  mkdirSync(places.present);
  mkdirSync(join(dataDir, 'streams'));
  write(join(places.present, 'database.sqlite'), 'what there was');
  write(copy, 'the copy');
});
afterEach(() => folder.remove());

const putBack = () => putBackDatabase(dataDir, copy, to);

test('the copy stands in its place, what there was beside it, and nobody is served before it is reconciled', () => {
  expect(() => checkReconciled(dataDir)).not.toThrow();
  putBack();
  expect([said(places.present), said(places.kept)]).toEqual(['the copy', 'what there was']);
  expect(existsSync(join(dataDir, 'streams'))).toBe(false);
  expect(() => checkReconciled(dataDir)).toThrow(`--copy ${copy} --to ${to} --data ${dataDir}`);
  mark(dataDir, { copy, to, isDone: true });
  expect(() => checkReconciled(dataDir)).not.toThrow();
});

describe('M30.1 what is no copy of a platform’s database is refused, and nothing moved', () => {
  test.each<[what: string, spoil: () => void]>([
    ['nothing', () => rmSync(copy)],
    [
      'a folder',
      () => {
        rmSync(copy);
        mkdirSync(copy);
      },
    ],
    ['an empty file', () => writeFileSync(copy, '')],
    ['a text', () => writeFileSync(copy, '{"name": "text"}')],
    ['half of a copy', () => truncateSync(copy, 8192)],
    [
      'a database of something else',
      () => {
        rmSync(copy);
        new DatabaseSync(copy).exec('CREATE TABLE notes (text TEXT)');
      },
    ],
    [
      'the database of another program on the same engine',
      () => {
        rmSync(copy);
        write(copy, 'another', { table: 'notes' });
      },
    ],
    [
      'a copy in whose pages something was overwritten',
      () => {
        const bytes = readFileSync(copy);
        bytes.fill(0xff, 4096, 12_288);
        writeFileSync(copy, bytes);
      },
    ],
  ])('%s', (_, spoil) => {
    spoil();
    expect(putBack).toThrow(/^--copy [^\n]+ nothing was moved[^\n]+$/);
    expect(said(places.present)).toBe('what there was');
    expect([places.kept, places.coming].some((each) => existsSync(each))).toBe(false);
    expect(() => checkReconciled(dataDir)).not.toThrow();
  });

  test('a copy that holds what was changed after the instant that is named', () => {
    rmSync(copy);
    write(copy, 'later', { atMs: Date.parse(to) + 3_600_000 });
    expect(putBack).toThrow(/^--to .*2026-11-27T02:00:00.000Z/);
    expect(said(places.present)).toBe('what there was');
  });

  test('a copy whose last changes lie in a file beside it is put back with them', () => {
    const storage = new Storage(copy);
    storage.run("UPDATE items SET item = 'with its last changes'");
    const beside = join(dataDir, 'beside.sqlite');
    for (const each of ['', '-wal']) copyFileSync(`${copy}${each}`, `${beside}${each}`);
    storage.close();
    putBackDatabase(dataDir, beside, to);
    expect(said(places.present)).toBe('with its last changes');
  });
});

describe('M30.1 a restore on one machine that was cut off', () => {
  const cut = (work: () => void) => {
    // As it stands once the copy is written and noted.
    mkdirSync(places.coming);
    renameSync(copy, join(places.coming, 'database.sqlite'));
    mark(dataDir, { copy, to, isDone: false });
    work();
  };

  test('before what there was is put aside', () => {
    cut(() => undefined);
    expect(() => checkReconciled(dataDir)).toThrow(/not reconciled/);
    putBack();
    expect([said(places.present), said(places.kept)]).toEqual(['the copy', 'what there was']);
  });

  test('between that and the copy in its place: nothing starts on nothing, and the same again goes on', () => {
    cut(() => renameSync(places.present, places.kept));
    expect(() => checkReconciled(dataDir)).toThrow(/not reconciled/);
    putBack();
    expect([said(places.present), said(places.kept)]).toEqual(['the copy', 'what there was']);
  });

  test('an empty database that was made meanwhile is not taken for the copy', () => {
    cut(() => {
      renameSync(places.present, places.kept);
      mkdirSync(places.present);
      write(join(places.present, 'database.sqlite'), 'made meanwhile');
    });
    expect(putBack).toThrow(new RegExp(`^Remove or move ${places.present} first`));
    rmSync(places.present, { recursive: true });
    putBack();
    expect([said(places.present), said(places.kept)]).toEqual(['the copy', 'what there was']);
  });

  test('once the copy is in its place: the same again changes nothing, also without the copy', () => {
    putBack();
    rmSync(copy);
    putBack();
    expect([said(places.present), said(places.kept)]).toEqual(['the copy', 'what there was']);
  });

  test('is not done because somebody removed what there was', () => {
    putBack();
    rmSync(places.kept, { recursive: true });
    expect(() => checkReconciled(dataDir)).toThrow(/not reconciled/);
    putBack();
    expect(said(places.present)).toBe('the copy');
  });

  test('takes no other restore before it is done, and none over what it left', () => {
    putBack();
    const later = '2026-11-27T01:30:00.000Z';
    expect(() => putBackDatabase(dataDir, copy, later)).toThrow(`--to ${to}`);
    mark(dataDir, { copy, to, isDone: true });
    expect(() => putBackDatabase(dataDir, copy, later)).toThrow(/^Remove or move .*database-before-restore/);
    rmSync(places.kept, { recursive: true });
    putBackDatabase(dataDir, copy, later);
    expect(() => checkReconciled(dataDir)).toThrow(`--to ${later}`);
  });

  test('is also known where nothing says which it was, or what says it cannot be read', () => {
    renameSync(places.present, places.kept);
    expect(() => checkReconciled(dataDir)).toThrow(places.kept);
    writeFileSync(`${places.kept}.json`, '{');
    expect(() => checkReconciled(dataDir)).toThrow(/not reconciled/);
  });
});
