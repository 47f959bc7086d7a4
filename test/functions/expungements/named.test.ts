/** M16.1: what the destruction of a record leaves elsewhere is named, with until when. */
import { expect, test } from 'vitest';
import { callers } from '../../support/callers.ts';
import { csv } from '../../support/csv.ts';
import { expungingCity, illness } from '../../support/expungements.ts';
import { fileRead } from '../../support/file-reading.ts';
import { firmRow } from '../../support/firm.ts';

test('M16.1 what is destroyed of a record stands on among the rows that its file keeps is named, with until when', async () => {
  const city = await expungingCity();
  const file = await fileRead(city, csv([firmRow({ 违法事实: illness })]), { exemption: 'food-safety-risk' });
  const record = (await city.records())[0]?.id;
  const { body } = await city.settle((await city.ask(record, callers.colleague)).body.id);
  let kept = '';
  for (const key of (await city.uploads.list('result/')).keys())
    for await (const bytes of city.uploads.read(key)) kept += Buffer.from(bytes).toString();
  expect(kept).toContain(illness);
  // As long as the file is kept for its unit, and not a day more.
  const files = (await city.call('GET /v1/files/{id}', callers.provider, { id: file.id })).body.keptUntil;
  expect(body.remaining).toMatchObject({ rows: false, filesUntil: files });
});
test('M16.1 so is where the reasons stand that an official gave for its row', async () => {
  const city = await expungingCity();
  const FINE = '罚款金额（万元）';
  const { id } = (await city.submit([firmRow({ [FINE]: '100001' })])).body;
  const etag = String((await city.call('GET /v1/submissions/{id}', callers.provider, { id })).headers.etag);
  await city.call('POST /v1/submissions/{id}/confirmations', callers.provider, {
    id,
    body: { answers: [{ row: 1, field: FINE, code: 'suspicious-amount', reason: `决定书载明；${illness}` }] },
    headers: { 'if-match': etag },
  });
  await city.record(id);
  const { record } = (await city.call('GET /v1/submissions/{id}', callers.provider, { id })).body.results[0];
  const { body } = await city.settle((await city.ask(record, callers.colleague)).body.id);
  const [submission] = (await city.wired.cases.load(null, [id])).cases;
  if (!submission) throw new Error('There is no submission.');
  const words = JSON.stringify((await city.wired.history.words(id))(submission));
  expect(words).toContain(illness);
  // Received, answered for, recorded.
  expect(body.remaining).toMatchObject({ reasons: [2] });
});
