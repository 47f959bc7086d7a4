/** M22.1, M15.1: a measure is its record's life, also where its item begins to ask for a consent that nobody gave. */
import { expect, test } from 'vitest';
import { shift } from '../../support/actors.ts';
import { measuredCity } from '../../support/measures.ts';
import { inventedPerson } from '../../support/penalties.ts';
import { published } from '../../support/publish.ts';

test('a measure on a record that goes dark is over, and nobody answers for it any more', async () => {
  const city = await measuredCity();
  const record = await city.designated({
    subject_kind: 'natural-person',
    subject_code: inventedPerson(),
    subject_name: '隐名',
  });
  const { body } = await city.start(record);
  expect(body.ended).toBeNull();
  await published(city, 'items', 'serious-untrustworthiness-designations', { consent: ['market'] });
  city.clock.now = shift(city.clock.now, 24 * 60 * 60_000);
  const read = await city.read(body.id);
  expect(read.body.ended).toMatchObject({ because: 'withdrawn' });
  const answered = await city.feedback(body.id, 'housing');
  expect([answered.status, answered.body.errors?.[0]?.code ?? answered.body.code]).toEqual([
    409,
    'measure-ended',
  ]);
});
