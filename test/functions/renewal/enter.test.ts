/** M12.1 What earlier releases filed is entered into the lists of what is disclosed by command, while others write. */
import { beforeEach, expect, test } from 'vitest';
import { enter } from '../../../functions/renewal/enter.ts';
import { type Item, text } from '../../../shared/store/dynamodb/item.ts';
import { type ApplicationsCity, applicationsCity } from '../../support/applications.ts';
import { anybody } from '../../support/callers.ts';
import { inventedOrganization, penaltyRow } from '../../support/penalties.ts';
import { published } from '../../support/publish.ts';

const code = '行政相对人代码_1（统一社会信用代码）';
const exemption = 'food-safety-risk';
let city: ApplicationsCity;
/** What happens before a command of the store is carried out. */
let before: (command: string) => Promise<void>;
beforeEach(async () => {
  before = async () => {};
  city = await applicationsCity((call) => async (command, input) => {
    await before(command);
    return call(command, input);
  });
});

const entries = (): Item[] => city.register.all().filter(({ pk }) => pk?.S?.startsWith('V#'));

/** Everything on record as the release before this one left it: in its form, in no list. */
function asBefore(): void {
  for (const entry of entries()) city.register.remove(entry);
  for (const item of city.register.all().filter(({ sk }) => sk?.S?.startsWith('rec~'))) {
    const { protectedAs: _, isOpen: _open, ...state } = JSON.parse(text(item, 'state'));
    city.register.put({ ...item, state: { S: JSON.stringify({ ...state, v: 7 }) } });
  }
}

const file = async (count: number): Promise<string[]> => {
  const rows = Array.from({ length: count }, () => penaltyRow({ [code]: inventedOrganization() }));
  const { body } = await city.submit(rows, { exemption });
  return body.results.map(({ record }: { record: string }) => record);
};

const go = (until = Number.POSITIVE_INFINITY) =>
  enter({
    tables: city.tables,
    published: city.wired.published,
    now: () => Date.parse(city.clock.now),
    until,
  });

const disclosed = async (): Promise<string[]> => {
  const query = { item: 'administrative-penalties', unit: 'market-regulation' };
  const { body } = await city.call('GET /v1/disclosures', anybody, { query });
  return body.items.map(({ id }: { id: string }) => id).sort();
};

test('what is in effect is found from then on, and nothing twice', async () => {
  const records = await file(5);
  asBefore();
  expect(await disclosed()).toEqual([]);
  expect(await go()).toMatchObject({ entered: 5, isOver: true });
  expect(await disclosed()).toEqual(records.sort());
  expect(await go()).toMatchObject({ isOver: true });
  expect(entries()).toHaveLength(5);
});

test('a call goes on where the one before ended', async () => {
  const records = await file(40);
  asBefore();
  let calls = 0;
  while (!(await go(0)).isOver) calls++;
  expect(calls).toBeGreaterThan(0);
  expect(await disclosed()).toEqual(records.sort());
});

test('what is about a person, withdrawn, suspended or of a closed item is not entered', async () => {
  const business = penaltyRow({ 行政相对人类别: '个体工商户', [code]: '92990100MA0QH00035' });
  await city.submit([business], { exemption });
  await city.withdraw(await city.exempted());
  await city.suspend(await city.exempted());
  await published(city, 'items', 'administrative-penalties', { openForOrganizations: false });
  await city.exempted();
  asBefore();
  expect(await go()).toMatchObject({ entered: 0 });
  expect(entries()).toEqual([]);
});

test('what was entered goes with its record, as if it had been entered at first', async () => {
  const record = await city.exempted();
  asBefore();
  await go();
  expect(entries()).toHaveLength(1);
  await city.withdraw(record);
  expect(entries()).toEqual([]);
});

test('what is withdrawn between reading and entering is not entered', async () => {
  const record = await city.exempted();
  asBefore();
  let isFirst = true;
  before = async (command) => {
    if (command !== 'TransactWriteItems' || !isFirst) return;
    isFirst = false;
    await city.withdraw(record);
  };
  expect(await go()).toMatchObject({ entered: 0, isOver: true });
  expect([isFirst, entries()]).toEqual([false, []]);
});
