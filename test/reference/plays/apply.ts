/** Repair, non-disclosure, a suspension: each applied for, in the hands of officials, decided; an objection taken back. */
import { commendedFirm } from '../../shared/formats/commendation/rows.ts';
import { shanghai } from '../../support/actors.ts';
import type { Caller } from '../../support/event.ts';
import { penalty } from '../recorder.ts';
import type { City } from './cast.ts';
import { asked } from './expunge.ts';

type Path = 'repairs' | 'nondisclosures' | 'suspensions';

/** Applies twice, of which one is opened, and has it claimed, given back and given to who decides. */
async function inHands(
  { call, subject, supervision, words }: City,
  path: Path,
  body: object,
  [first, decides]: [Caller, Caller],
): Promise<{ id: string; headers: Record<string, string> }> {
  const { id } = (await call(`POST /v1/${path}`, subject, { body })).body;
  await call(`POST /v1/${path}`, subject, { body });
  await call(`POST /v1/${path}/{id}/claims`, first, { id, body: {} });
  await call(`POST /v1/${path}/{id}/releases`, first, { id, body: {} });
  await call(`POST /v1/${path}/{id}/assignments`, supervision, {
    id,
    body: {
      official: { id: decides.officialId, name: decides.officialName },
      reason: words.assignReason,
    },
  });
  const read = await call(`GET /v1/${path}/{id}`, decides, { id });
  return { id, headers: { 'if-match': String(read.headers.etag) } };
}

export async function applied(city: City): Promise<void> {
  const { call, submit, provider, colleague, subject, handler, second, anybody, words } = city;
  const filed = async (item: string, row: object, more: object = {}): Promise<string> =>
    (await submit(provider, { body: { item, records: [row], ...more } })).results[0].record;
  const fined = (number: string) =>
    filed(
      'administrative-penalties',
      { ...penalty, 行政处罚决定书文号: number },
      { exemption: 'food-safety-risk' },
    );
  const [repaired, suspended] = [await fined('市监罚〔2026〕105号'), await fined('市监罚〔2026〕106号')];
  const commended = await filed('commendations', commendedFirm());

  const objecting = { body: { record: suspended, ground: 'error', statement: words.statement } };
  const { id: objection } = (await call('POST /v1/objections', subject, objecting)).body;
  await call('POST /v1/objections/{id}/withdrawals', subject, { id: objection, body: {} });

  // The first day on which the repair of what was decided in November may be asked for has come.
  city.clock.now = shanghai('2027-03-01');
  const { repairStatement, corrected, performed, pledge, repairReasons } = words;
  const performedOn = '2026-11-25';
  const asking = { record: repaired, statement: repairStatement, corrected, performed, performedOn, pledge };
  const third = { ...provider, officialId: 'MR-0003', officialName: words.secondHandler };
  const repair = await inHands(city, 'repairs', asking, [third, colleague]);
  await call('GET /v1/repairs/{id}/pledge', anybody, { id: repair.id });
  await call('POST /v1/repairs/{id}/decisions', colleague, {
    ...repair,
    body: { outcome: 'granted', reasons: repairReasons },
  });
  await asked(city, 'repairs', repair.id);
  const other = await call('POST /v1/repairs', subject, { body: { ...asking, record: suspended } });
  await call('POST /v1/repairs/{id}/withdrawals', subject, { id: other.body.id, body: {} });

  const wish = { record: commended, statement: words.wishStatement, understood: true };
  const nondisclosure = await inHands(city, 'nondisclosures', wish, [second, handler]);
  await call('POST /v1/nondisclosures/{id}/decisions', handler, {
    ...nondisclosure,
    body: { outcome: 'granted', reasons: words.wishReasons },
  });
  await asked(city, 'nondisclosures', nondisclosure.id);
  await call('POST /v1/nondisclosures/{id}/withdrawals', subject, { id: nondisclosure.id, body: {} });

  const report = {
    record: suspended,
    ground: 'litigation',
    statement: words.proceedingsStatement,
    document: words.proceedingsDocument,
  };
  const suspension = await inHands(city, 'suspensions', report, [second, handler]);
  await call('POST /v1/suspensions/{id}/decisions', handler, {
    ...suspension,
    body: {
      outcome: 'ended',
      reasons: words.suspensionReasons,
      concluded: { how: 'final-judgment', on: '2027-02-26', document: words.concludedDocument },
    },
  });
  await asked(city, 'suspensions', suspension.id);
  await call('GET /v1/me/applications', subject, { query: { limit: '2' } });
}
