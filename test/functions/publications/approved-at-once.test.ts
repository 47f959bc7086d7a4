/** An item and its data format that are approved in the same moment are held against each other (Art. 8, 9, 15, 16). */
import { beforeEach, describe, expect, test } from 'vitest';
import type { Body } from '../../support/body.ts';
import { callers } from '../../support/callers.ts';
import { draftingCity, faultsOf } from '../../support/drafting-city.ts';
import { approvalNumber, heard } from '../../support/publish.ts';
import { contentOf, listIn } from '../../support/published.ts';

let city: Awaited<ReturnType<typeof draftingCity>>;
beforeEach(async () => {
  city = await draftingCity('2026-06-01T02:00:00.000Z');
});

const commendation = contentOf('commendation');
const columns = listIn<object>('commendation', 'columns');
const withColumn = (name: string) => ({
  ...commendation,
  columns: [
    ...columns,
    { name, label: { zh: '更多', en: 'More' }, key: 'more', aliases: [], reader: { kind: 'code' } },
  ],
});
const itemOf = (format: string) => ({ ...contentOf('commendations'), format });

/** Drafts of which everything is done but their approval; each with its version. */
async function ready(...drafts: Parameters<typeof city.draft>[]): Promise<[id: string, version: string][]> {
  const found: [string, string][] = [];
  for (const each of drafts) {
    const drafted = await city.draft(...each);
    expect(faultsOf(drafted)).toEqual([201]);
    found.push([drafted.body.id, await heard(city, drafted.body.id)]);
  }
  return found;
}

const approve = ([id, version]: [id: string, version: string]) =>
  city.call('POST /v1/publications/{id}/approvals', callers.approver, {
    id,
    body: { document: approvalNumber },
    headers: { 'if-match': version },
  });

const statuses = (answers: { status: number; body: Body }[]) => answers.map(({ status }) => status).sort();

describe('M8.1 M9.1 approvals at once of what rests on each other', () => {
  test.each([
    ['the item first', (drafts: [string, string][]) => drafts],
    ['the format first', (drafts: [string, string][]) => drafts.toReversed()],
  ])(
    'M16.1 an item without consent and a format that comes to need it, %s: one is told of the other',
    async (_, inOrder) => {
      await city.publish('formats', 'more', withColumn('表彰层级'));
      const drafts = await ready(
        ['items', 'more', itemOf('more')],
        ['formats', 'more', withColumn('年收入')],
      );
      const answers = await Promise.all(inOrder(drafts).map(approve));
      expect(statuses(answers)).toEqual([201, 409]);
      const late = answers.find(({ status }) => status === 409);
      expect([
        [409, 'content.consent consent-needed'],
        [409, `content.columns.${columns.length} consent-not-asked`],
      ]).toContainEqual(late && faultsOf(late));
      expect(late?.body.code).toBe('draft-faulty');
    },
  );

  test('those that have nothing to do with each other are all approved', async () => {
    await city.publish('formats', 'more', withColumn('表彰层级'));
    const drafts = await ready(
      ['items', 'more', itemOf('more')],
      ['items', 'other', itemOf('commendation')],
      ['formats', 'further', withColumn('年收入')],
      ['formats', 'more', withColumn('表彰机关层级')],
    );
    expect(statuses(await Promise.all(drafts.map(approve)))).toEqual([201, 201, 201, 201]);
  });
});
