/** An item asks for the consents without which what its data format has columns for is not taken (Art. 15, 16). */
import { beforeEach, describe, expect, test } from 'vitest';
import { draftingCity, faultsOf } from '../../support/drafting-city.ts';
import { approvedAfterAll } from '../../support/publish.ts';
import { contentOf, listIn } from '../../support/published.ts';

let city: Awaited<ReturnType<typeof draftingCity>>;
beforeEach(async () => {
  city = await draftingCity('2026-06-01T02:00:00.000Z');
});
const draft = (...of: Parameters<typeof city.draft>) => city.draft(...of);
const publish = (...of: Parameters<typeof city.publish>) => city.publish(...of);

const commendation = contentOf('commendation');
const columns = listIn<object>('commendation', 'columns');
const asked = (name: string, change: object = {}) => ({
  ...commendation,
  columns: [
    ...columns,
    {
      name,
      label: { zh: '另问', en: 'Asked' },
      key: 'asked',
      aliases: [],
      reader: { kind: 'code' },
      ...change,
    },
  ],
});

describe('M16.1 what is taken under consent alone has no item that does not ask for it', () => {
  test.each([
    ['年收入', {}, 'income'],
    ['收入', {}, 'income'],
    ['存款余额', {}, 'savings'],
    ['持股情况', { aliases: ['股票'] }, 'securities'],
    ['保单号', {}, 'insurance'],
    ['不动产套数', {}, 'real-estate'],
    ['名下房产', {}, 'real-estate'],
    ['纳税额', {}, 'tax'],
    ['类别', { reader: { kind: 'one-word', words: { 退休金: '退休金', 其他: '其他' } } }, 'income'],
  ])('a column %s needs that for %o', async (name, change, kind) => {
    await publish('formats', 'asked', asked(name, change));
    const item = { ...contentOf('commendations'), format: 'asked' };
    const refused = await draft('items', 'asked', item);
    expect(faultsOf(refused)).toEqual([422, 'content.consent consent-needed']);
    expect(JSON.stringify(refused.body)).toContain(kind);
    expect(faultsOf(await draft('items', 'asked', { ...item, consent: [kind] }))).toEqual([201]);
    expect(faultsOf(await draft('items', 'asked', { ...item, about: 'organizations' }))).toEqual([201]);
  });

  test('nor gets the format of one such a column, at its draft or at its approval', async () => {
    expect(faultsOf(await draft('formats', 'commendation', asked('年收入')))).toEqual([
      422,
      `content.columns.${columns.length} consent-not-asked`,
    ]);
    await publish('formats', 'asked', asked('表彰层级'));
    const income = await draft('formats', 'asked', asked('年收入'));
    expect(faultsOf(income)).toEqual([201]);
    await publish('items', 'asked', { ...contentOf('commendations'), format: 'asked' });
    const refused = await approvedAfterAll(city, income.body);
    expect(faultsOf(refused)).toEqual([409, `content.columns.${columns.length} consent-not-asked`]);
  });

  test('at the approval of the item, too: the format may have got the column meanwhile', async () => {
    await publish('formats', 'asked', asked('表彰层级'));
    const item = await draft('items', 'asked', { ...contentOf('commendations'), format: 'asked' });
    await publish('formats', 'asked', asked('年收入'));
    const refused = await approvedAfterAll(city, item.body);
    expect(faultsOf(refused)).toEqual([409, 'content.consent consent-needed']);
  });

  test('what its columns do not say, every other item of the format does', async () => {
    const { consent, ...payments } = contentOf('payments');
    expect(consent).toEqual(['income']);
    const refused = await draft('items', 'payments-two', payments);
    expect(faultsOf(refused)).toEqual([422, 'content.consent consent-needed']);
    expect(faultsOf(await draft('items', 'payments-two', { ...payments, consent }))).toEqual([201]);
    // Honours and kept contracts share their columns: no consent is asked for an honour.
    expect(faultsOf(await draft('items', 'commendations', contentOf('commendations')))).toEqual([201]);
    expect(faultsOf(await draft('items', 'honours', contentOf('commendations')))).toEqual([201]);
  });

  test('M15.1 the word of who issued it is market information, which needs that for the market', async () => {
    const { consent, ...assessments } = contentOf('credit-assessments');
    expect(consent).toEqual(['market']);
    await publish('formats', 'assessed', contentOf('assessment'));
    const item = { ...assessments, format: 'assessed' };
    expect(faultsOf(await draft('items', 'assessed', item))).toEqual([422, 'content.consent consent-needed']);
    expect(faultsOf(await draft('items', 'assessed', { ...item, consent }))).toEqual([201]);
  });

  test('no consent stands in the way of the end of an item', async () => {
    const { consent: _, ...payments } = contentOf('payments');
    expect(faultsOf(await draft('items', 'payments-two', { ...payments, providers: [] }))).toEqual([201]);
  });
});

test('whatever ships asks for what its format needs', async () => {
  for (const name of ['expropriations', 'payments', 'kept-contracts', 'donations', 'compulsory-measures'])
    expect(faultsOf(await draft('items', name, contentOf(name)))).toEqual([201]);
});
