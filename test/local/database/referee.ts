/** Does the same on both databases, and tells where they answer differently. */
import { isDeepStrictEqual } from 'node:util';
import { canonicalNumber } from '../../../local/dynamodb/engine/numbers.ts';
import { Chance } from '../../simulation/chance.ts';
import type { Command } from './commands/command.ts';
import { commandBy } from './commands.ts';
import type { Answer, Asked } from './databases.ts';
import { TABLES } from './tables.ts';

export interface Difference {
  step: number;
  command: Command;
  ours: Answer;
  theirs: Answer;
}

/** What is promised of an answer: no order of a set's members, or of what was found by many keys. */
function promised(command: string, { code, body }: Answer): unknown {
  if (code !== undefined) {
    const reasons = body.CancellationReasons as { Code: string; Item?: unknown }[] | undefined;
    return { code, item: plain(body.Item), reasons: reasons?.map(({ Code, Item }) => [Code, plain(Item)]) };
  }
  // DynamoDB Local tells of a deletion what it took, unasked.
  const { ConsumedCapacity: _unasked, ...answer } = body;
  const read = plain(answer) as Record<string, unknown>;
  if (command === 'BatchGetItem') {
    const found = Object.entries(read.Responses as object).map(([name, items]) => [name, inAnyOrder(items)]);
    return { ...read, Responses: Object.fromEntries(found) };
  }
  if (command !== 'BatchExecuteStatement') return read;
  const responses = read.Responses as { Error?: { Code: string } }[];
  return responses.map(({ Error: error }) => error?.Code);
}

const inAnyOrder = (items: unknown): string[] =>
  Array.isArray(items) ? items.map((item) => JSON.stringify(item)).sort() : [];

/**
 * A value with its members in one order, and its numbers in one form: DynamoDB Local leaves those as they came that
 * lie deeper or were inserted by a statement.
 */
function plain(value: unknown, name = ''): unknown {
  if (Array.isArray(value)) {
    const each = value.map((one) => plain(one, name === 'NS' ? 'N' : ''));
    return ['SS', 'NS', 'BS'].includes(name) ? each.sort() : each;
  }
  if (name === 'N' && typeof value === 'string') return canonicalNumber(value);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).map(([key, one]) => [key, plain(one, key)] as const);
  return Object.fromEntries(members.sort(([one], [other]) => (one < other ? -1 : 1)));
}

export const agrees = (command: string, ours: Answer, theirs: Answer): boolean =>
  isDeepStrictEqual(promised(command, ours), promised(command, theirs));

/** How a command goes on behind a page: what the page says, and what the next one is asked with. */
const GOES_ON: Record<string, [said: string, asked: string]> = {
  Query: ['LastEvaluatedKey', 'ExclusiveStartKey'],
  Scan: ['LastEvaluatedKey', 'ExclusiveStartKey'],
  ExecuteStatement: ['NextToken', 'NextToken'],
};

/** A search read to its end, page by page. */
async function pagesOf(database: Asked, { command, input }: Command): Promise<Answer> {
  const [said, asked] = GOES_ON[command] ?? ['', ''];
  const pages: Answer[] = [];
  let start: unknown;
  do {
    const page = await database.ask(command, { ...input, ...(start ? { [asked]: start } : {}) });
    if (page.code !== undefined) return page;
    pages.push(page);
    start = page.body[said];
  } while (start);
  // Whether one who reached the limit at the very end is told that it was the end is not promised.
  const counted = pages.filter(({ body }, index) => index === 0 || body.ScannedCount !== 0);
  const items = pages.flatMap(({ body }) => (body.Items as Item[] | undefined) ?? []);
  return { code: undefined, body: { Items: inOrder(command, input, items), pages: counted.map(sizeOf) } };
}

const sizeOf = ({ body }: Answer) => [body.Count, body.ScannedCount];

type Item = Record<string, unknown>;

/** Items in the order that is promised: of a scan none, of an index that of its sort key. */
function inOrder(command: string, { IndexName: index }: Command['input'], items: Item[]): unknown[] {
  if (command === 'Query' && index === undefined) return items.map((item) => plain(item));
  const sorts =
    index === 'due' || index === 'whole' ? items.map(({ at, n }) => plain(index === 'due' ? at : n)) : [];
  const texts = items.map((item) => JSON.stringify(plain(item))).sort();
  return command === 'Query' ? [sorts, texts] : texts;
}

const isSearch = ({ command }: Command): boolean => command in GOES_ON;

/** Makes the tables on both. */
export async function makeTables(databases: readonly Asked[]): Promise<void> {
  for (const { input } of TABLES) {
    for (const each of databases) {
      const { code } = await each.ask('CreateTable', input);
      if (code !== undefined) throw new Error(`A table could not be made: ${code}`);
    }
  }
}

/** Does so many random commands on both. */
export async function referee(
  ours: Asked,
  theirs: Asked,
  seed: number,
  steps: number,
): Promise<Difference[]> {
  const differences: Difference[] = [];
  for (let step = 0; step < steps; step += 1) {
    const command = commandBy(new Chance(seed, `step ${step}`));
    const ask = (database: Asked) =>
      isSearch(command) ? pagesOf(database, command) : database.ask(command.command, command.input);
    const [one, other] = await Promise.all([ask(ours), ask(theirs)]);
    if (!agrees(command.command, one, other)) differences.push({ step, command, ours: one, theirs: other });
  }
  return differences;
}
