import { hasPublicLife, type PublishedKind } from '../../shared/publication/kinds.ts';
import { civilDateOf } from '../../shared/time/civil.ts';
import { shift } from './actors.ts';
import { callers } from './callers.ts';
import { contentOf } from './published.ts';
import type { Answered, served } from './served.ts';

const day = 24 * 60 * 60_000;

type City = Pick<Awaited<ReturnType<typeof served>>, 'call' | 'clock'>;

/** What is sent to have a draft opened to the comments of the public, with experts to assess it. */
export const toOpen = { assessment: true, reasons: 'It is about untrustworthiness.' };

/** What the experts found, as it is entered at an instant. */
export const opinionAt = (now: string) => ({
  document: '琼评〔2026〕3号',
  experts: 'Three professors of administrative law',
  givenOn: civilDateOf(now),
  conclusion: 'It is lawful, and no more than is needed.',
});

/** The number of the government's approval. */
export const approvalNumber = '琼府函〔2026〕12号';

/**
 * Leads a draft of an item, a data format or a measure through its public life up to its approval: it is opened to comment, the clock
 * goes to the end of its last day, the experts' opinion is entered. Gives its version then, as If-Match names it.
 */
export async function heard({ call, clock }: City, id: string): Promise<string> {
  const open = await call('POST /v1/publications/{id}/consultations', callers.drafter, {
    id,
    body: toOpen,
    headers: { 'if-match': '"1"' },
  });
  if (open.status !== 201) throw new Error(`It was not opened: ${JSON.stringify(open.body)}`);
  clock.now = open.body.consultation.until;
  const entered = await call('POST /v1/publications/{id}/assessments', callers.drafter, {
    id,
    body: opinionAt(clock.now),
    headers: { 'if-match': String(open.headers.etag) },
  });
  if (entered.status !== 201) throw new Error(`Nothing was entered: ${JSON.stringify(entered.body)}`);
  return String(entered.headers.etag);
}

/** Another official approves a draft: one of an item, a data format or a measure after its public life, by the number of the approval. */
export async function approvedAfterAll(
  city: City,
  { id, what }: { id: string; what: PublishedKind },
  more: object = {},
): Promise<Answered> {
  const isHeard = hasPublicLife(what);
  const version = isHeard ? await heard(city, id) : '"1"';
  return city.call('POST /v1/publications/{id}/approvals', callers.approver, {
    id,
    body: { ...(isHeard ? { document: approvalNumber } : {}), ...more },
    headers: { 'if-match': version },
  });
}

/**
 * Publishes a version of what the product ships with, changed: drafted by one official, led through its public life
 * where it has one, approved by another, in effect a day later, to which the clock goes. Gives the answer that stopped
 * it, or the approval.
 */
export async function published(
  city: City,
  what: PublishedKind,
  name: string,
  change: object,
): Promise<Answered> {
  const body = { what, name, content: { ...contentOf(name), ...change } };
  const draft = await city.call('POST /v1/publications', callers.drafter, { body });
  if (draft.status !== 201) return draft;
  const approval = await approvedAfterAll(city, draft.body);
  city.clock.now = shift(city.clock.now, day);
  return approval;
}
