/** A version of a data format, or an item that goes over to another, drops no rule that protects people (Art. 5, 8, 12). */
import { beforeEach, describe, expect, test } from 'vitest';
import { shift } from '../../support/actors.ts';
import { day, draftingCity, faultsOf } from '../../support/drafting-city.ts';
import { approvedAfterAll } from '../../support/publish.ts';
import { contentOf, listIn } from '../../support/published.ts';

let city: Awaited<ReturnType<typeof draftingCity>>;
beforeEach(async () => {
  city = await draftingCity('2026-06-01T02:00:00.000Z');
});
const draft = (...of: Parameters<typeof city.draft>) => city.draft(...of);
const publish = (...of: Parameters<typeof city.publish>) => city.publish(...of);

interface Column {
  key: string;
  public?: boolean;
  identifying?: boolean;
  personal?: boolean;
}
const penalty = contentOf('administrative-penalty');
const rules = listIn<string>('administrative-penalty', 'rules');
const columns = listIn<Column>('administrative-penalty', 'columns');
const simplified = 'no-simplified-penalty-of-natural-persons';
const without = (rule: string) => rules.filter((each) => each !== rule);
const changed = (key: string, change: object) =>
  columns.map((column) => (column.key === key ? { ...column, ...change } : column));

describe('M8.1 a version of a format keeps the rules of those before', () => {
  test.each([
    ['that for simplified penalties', without(simplified), simplified],
    [
      'the class, for a graver one',
      [...without('classifies-penalty'), 'classifies-serious'],
      'classifies-penalty',
    ],
  ])('%s', async (_, kept, lost) => {
    const refused = await draft('formats', 'administrative-penalty', { ...penalty, rules: kept });
    expect(faultsOf(refused)).toEqual([422, 'content.rules rules-lost']);
    expect(refused.body.errors[0].detail).toContain(lost);
  });

  test('those of one to come, too, also at the approval', async () => {
    const few = listIn<string>('commendation', 'rules');
    const commendation = contentOf('commendation');
    const more = [...few, 'classifies-minor'];
    const fewer = await draft('formats', 'commendation', { ...commendation, rules: few });
    expect(faultsOf(fewer)).toEqual([201]);
    const { body } = await draft('formats', 'commendation', { ...commendation, rules: more });
    const later = shift(city.clock.now, 300 * day);
    expect((await approvedAfterAll(city, body, { effectiveAt: later })).status).toBe(201);
    const again = await draft('formats', 'commendation', { ...commendation, rules: few });
    expect(faultsOf(again)).toEqual([422, 'content.rules class-rule-missing', 'content.rules rules-lost']);
  });
});

describe('M8.1 an item goes over to no format that protects less', () => {
  const goesOver = async (format: object, change: object = {}) => {
    await publish('formats', 'penalty-two', { ...penalty, ...format });
    const content = { ...contentOf('administrative-penalties'), ...change, format: 'penalty-two' };
    return faultsOf(await draft('items', 'administrative-penalties', content));
  };
  const basis = { law: { zh: '《甲法》', en: 'Law A' }, article: { zh: '第一条', en: 'Art. 1' } };

  test('one with all rules and no column more open is taken', async () => {
    const [closed] = columns.filter((column) => column.public);
    expect(await goesOver({ columns: changed(closed?.key ?? '', { public: false }) })).toEqual([201]);
  });

  test('one without a rule is not, on whatever provision', async () => {
    expect(await goesOver({ rules: without(simplified) }, { basis })).toEqual([
      422,
      'content.format rules-lost',
    ]);
  });

  test('nor is one that opens a column', async () => {
    const [closed] = columns.filter((each) => !each.public && !each.identifying && !each.personal);
    expect(closed).toBeDefined();
    const opened = changed(closed?.key ?? '', { public: true });
    expect(await goesOver({ columns: opened }, { basis })).toEqual([422, 'content.format format-opens']);
  });

  test('nor one that does not keep a document from organs that its own kept from them', async () => {
    const commendation = contentOf('commendation');
    const own = listIn<Column>('commendation', 'columns');
    const card = {
      name: '证件存档号',
      label: { zh: '证件', en: 'Card' },
      key: 'card',
      aliases: [],
      reader: { kind: 'code' },
    };
    const kept = { ...card, identifying: true, personal: true };
    await publish('formats', 'kept-one', { ...commendation, columns: [...own, kept] });
    await publish('formats', 'kept-two', { ...commendation, columns: [...own, card] });
    const item = { ...contentOf('commendations'), format: 'kept-one' };
    await publish('items', 'kept', item);
    expect(faultsOf(await draft('items', 'kept', { ...item, format: 'kept-two' }))).toEqual([
      422,
      'content.format format-opens',
    ]);
  });

  test('M16.1 nor does it lose the consent that it asked for', async () => {
    await publish('formats', 'payment-two', contentOf('administrative-payment'));
    const { consent, ...payments } = contentOf('payments');
    const item = { ...payments, format: 'payment-two', basis };
    expect(faultsOf(await draft('items', 'payments', item))).toEqual([422, 'content.consent consent-needed']);
    expect(faultsOf(await draft('items', 'payments', { ...item, consent }))).toEqual([201]);
  });
});
