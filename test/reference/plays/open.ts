import type { City } from './cast.ts';

/** What anybody reads without a token. */
export async function open({ call, sealAll, anybody }: City): Promise<void> {
  await call('GET /v1/health', anybody);
  await call('GET /v1/catalog', anybody);
  await call('GET /v1/catalog/{id}', anybody, { id: 'administrative-penalties' });
  await call('GET /v1/formats', anybody);
  await call('GET /v1/formats/{id}', anybody, { id: 'commendation' });
  await call('GET /v1/measures', anybody);
  await call('GET /v1/measures/{id}', anybody, { id: 'restricted-procurement-and-subsidies' });
  await call('GET /v1/units', anybody);
  await call('GET /v1/units/{id}', anybody, { id: 'market-regulation' });
  await call('GET /v1/pledge-matters', anybody);
  await call('GET /v1/pledge-matters/{id}', anybody, { id: 'food-safety-inspection' });
  await call('GET /v1/word-lists', anybody, { query: { limit: '1' } });
  await call('GET /v1/word-lists/{id}', anybody, { id: 'blood-type' });
  await call('GET /v1/norms', anybody, { query: { limit: '1' } });
  await call('GET /v1/norms/{id}', anybody, { id: 'inquiry-by-duty' });
  await call('GET /v1/keys', anybody);
  const size = await sealAll();
  await call('GET /v1/log/checkpoint', anybody);
  await call('GET /v1/log/key', anybody);
  await call('GET /v1/log/growth', anybody, { query: { since: '3' } });
  await call('GET /v1/log/tile/{id}', anybody, { id: `entries/000.p/${size}` });
  await call('GET /v1/codes', anybody);
  await call('GET /v1/codes/{id}', anybody, { id: 'not-found' });
  await call('GET /v1/openapi.json', anybody);
  const page = await call('GET /docs', anybody);
  for (const [, id] of String(page.body).matchAll(/"docs\/([^"]+)"/g)) {
    await call('GET /docs/{id}', anybody, { id });
  }
}
