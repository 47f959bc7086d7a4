import { referenceTexts } from '../../../infra/reference/texts/index.ts';
import { shift } from '../../support/actors.ts';
import type { City, Words } from './cast.ts';

const day = 24 * 60 * 60_000;

const inBoth = (word: keyof Words) => ({
  zh: referenceTexts['zh-CN'].examples[word],
  en: referenceTexts.en.examples[word],
});

/** One official drafts, another approves; a second draft is withdrawn. */
export async function published({ call, clock, drafter, approver }: City): Promise<void> {
  const draft = (number: string) =>
    call('POST /v1/publications', drafter, {
      body: {
        what: 'service-numbers',
        name: 'credit-desk',
        content: { number, hours: inBoth('hours'), for: inBoth('for') },
      },
    });
  const ifMatch = { 'if-match': '"1"' };
  const { id } = (await draft('12345')).body;
  await call('GET /v1/publications/{id}', approver, { id });
  const effectiveAt = shift(clock.now, 7 * day);
  await call('POST /v1/publications/{id}/approvals', approver, {
    id,
    body: { effectiveAt },
    headers: ifMatch,
  });
  const second = (await draft('12315')).body.id;
  await call('POST /v1/publications/{id}/withdrawals', drafter, { id: second, body: {}, headers: ifMatch });
  await call('GET /v1/publications', drafter, { query: { what: 'service-numbers' } });
}
