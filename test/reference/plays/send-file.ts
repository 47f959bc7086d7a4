import { partsOf } from '../../../local/acts/send-file.ts';
import { sendMissing } from '../../support/file-reading.ts';
import { file } from '../recorder.ts';
import type { City } from './cast.ts';

/** A file is announced, sent, a part of it mended, read, its result asked for, and what waits of it answered for; it is said what a column of it holds. */
export async function fileSent({ call, uploads, readFile, provider, system }: City): Promise<void> {
  const bytes = Buffer.from(file);
  const [first, ...others] = partsOf(bytes, bytes.length);
  if (!first || others.length) throw new Error('The file is one part.');
  const parts = [{ ...first.announced, sha256: '0'.repeat(64) }];
  const body = { item: 'administrative-penalties', parts };
  const { id } = (await call('POST /v1/files', provider, { body })).body;
  const mended = await call('POST /v1/files/{id}/parts', provider, {
    id,
    body: { part: 1, ...first.announced },
  });
  sendMissing({ uploads }, mended.body, [first.part]);
  await call('POST /v1/files/{id}/completions', system, { id, body: {} });
  await readFile(id);
  await call('POST /v1/files/{id}/results', provider, { id, body: { as: 'csv' } });
  await readFile(id);
  await call('POST /v1/files/{id}/confirmations', provider, { id, body: {} });
  await readFile(id);
  await call('GET /v1/files/{id}', provider, { id });
  await call('GET /v1/files', provider);
  await call('GET /v1/files/{id}/submissions', provider, { id });
  const columns = [{ header: '内部编号', reads: null }];
  const { body: said } = await call('POST /v1/columns', provider, { body: { item: body.item, columns } });
  await call('GET /v1/columns/{id}', provider, { id: said.id });
  await call('GET /v1/columns', provider);
}
