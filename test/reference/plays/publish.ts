import { referenceTexts } from '../../../infra/reference/texts/index.ts';
import { civilDateOf } from '../../../shared/time/civil.ts';
import { shift } from '../../support/actors.ts';
import { contentOf } from '../../support/published.ts';
import type { City, Words } from './cast.ts';

const day = 24 * 60 * 60_000;

const inBoth = (word: keyof Words) => ({
  zh: referenceTexts['zh-CN'].examples[word],
  en: referenceTexts.en.examples[word],
});

/** One official drafts, another approves; a second draft is withdrawn. */
export async function published(city: City): Promise<void> {
  const { call, clock, drafter, approver } = city;
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

/** A draft of an item goes through its public life: comments, each answered, and the experts. */
export async function heard({ call, clock, drafter, subject, words }: City): Promise<void> {
  const { body } = await call('POST /v1/publications', drafter, {
    body: { what: 'items', name: 'commendations', content: contentOf('commendations') },
  });
  const { id } = body;
  const opened = await call('POST /v1/publications/{id}/consultations', drafter, {
    id,
    body: { assessment: true, reasons: words.assessmentReasons },
    headers: { 'if-match': '"1"' },
  });
  await call('GET /v1/drafts', drafter, { query: { what: 'items' } });
  const comment = await call('POST /v1/drafts/{id}/comments', subject, { id, body: { text: words.comment } });
  await call('POST /v1/comments/{id}/answers', drafter, {
    id: comment.body.id,
    body: { text: words.commentAnswer },
  });
  await call('GET /v1/comments/{id}', subject, { id: comment.body.id });
  await call('GET /v1/drafts/{id}/comments', subject, { id });
  clock.now = opened.body.consultation.until;
  const opinion = {
    document: words.expertReport,
    experts: words.experts,
    givenOn: civilDateOf(clock.now),
    conclusion: words.expertConclusion,
  };
  const headers = { 'if-match': String(opened.headers.etag) };
  await call('POST /v1/publications/{id}/assessments', drafter, { id, body: opinion, headers });
  await call('GET /v1/drafts/{id}', subject, { id });
}
