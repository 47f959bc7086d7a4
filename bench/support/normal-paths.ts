import { done, versionOf } from '../../local/acts/answered.ts';
import type { Api } from '../../local/acts/api.ts';
import { firm, firmCode, handler, organ, provider, secondProvider } from '../../local/acts/cast.ts';
import { fileRecords, type Submission } from '../../local/acts/file.ts';
import { giveFeedback, startResponse } from '../../local/acts/measure.ts';
import { decideReply, readNotice, reply, serve } from '../../local/acts/notice.ts';
import { decideObjection, object, readObjection } from '../../local/acts/object.ts';
import { beginning } from '../../local/demo/steps.ts';
import { designationRow } from '../../test/support/filings.ts';
import { penaltyRow, submissionOf } from '../../test/support/penalties.ts';

/** A way that a case regularly goes, and the fewest state transitions that it needs. */
export interface Path {
  name: string;
  id: string;
  fewest: number;
}

const exemption = 'food-safety-risk';
const day = 86_400_000;
const dayAfter = (days: number): string => new Date(Date.parse(beginning) + days * day).toISOString();

/** Submits rows and gives the identifiers of their records. */
const submit = async (api: Api, body: Submission): Promise<string[]> =>
  (await fileRecords(api.as(provider), body, api.settle)).records;

const rows = (count: number): Record<string, unknown>[] =>
  Array.from({ length: count }, () => penaltyRow({ '行政相对人代码_1（统一社会信用代码）': firmCode.code }));

const service = { method: 'in-person', servedOn: beginning.slice(0, 10), proof: 'receipt 1' } as const;

const replies = (api: Api, id: string) => done(reply(api.as(firm), id, 'It was paid.'));

async function confirm(api: Api, id: string): Promise<void> {
  const unit = api.as(secondProvider);
  const version = versionOf(await readNotice(unit, id));
  await done(decideReply(unit, id, version, { outcome: 'confirm', reasons: 'Recorded as decided.' }));
}

async function uphold(api: Api, id: string): Promise<void> {
  const official = api.as(handler);
  const version = versionOf(await readObjection(official, id));
  const body = { outcome: 'upheld', reasons: 'The amount is as decided.' } as const;
  await done(decideObjection(official, id, version, body));
}

async function answer(api: Api, id: string, units: string[]): Promise<void> {
  const body = { outcome: 'implemented', action: 'Excluded from tenders.' } as const;
  for (const unit of units) await done(giveFeedback(api.as(unit), id, body));
}

/** Plays every normal path of the three workflows on a fresh platform, moving its clock. */
export async function playNormalPaths(api: Api): Promise<Path[]> {
  const filed = await submit(api, submissionOf(rows(4)));
  const [silent = '', replied = '', neglected = '', undelivered = ''] = filed;
  const exempt = await submit(api, submissionOf(rows(3), { exemption }));
  const item = 'serious-untrustworthiness-designations';
  const designation = { subject_code: firmCode.code, decided_on: '2026-11-12' };
  const designations = await submit(
    api,
    submissionOf(
      ['市监列〔2026〕1号', '市监列〔2026〕2号'].map((number) =>
        designationRow({
          ...designation,
          document_number: number,
          facts: `在食品中添加非食用物质（${number}）。`,
        }),
      ),
      { item, exemption },
    ),
  );

  const objections: string[] = [];
  for (const record of exempt) {
    const body = { record, ground: 'error', statement: 'The amount is another one.' } as const;
    objections.push((await done(object(api.as(firm), body))).id);
  }
  const [early = '', reminded = '', overdue = ''] = objections;
  const responses: string[] = [];
  for (const record of designations) {
    const body = { record, measure: 'restricted-procurement-and-subsidies', reason: 'Designated.' };
    responses.push((await done(startResponse(api.as(provider), body))).id);
  }
  const [answered = '', late = ''] = responses;

  for (const served of [silent, replied, neglected]) await done(serve(api.as(provider), served, service));
  await replies(api, neglected);
  await uphold(api, early);
  await answer(api, answered, [organ, 'housing', 'transport']);
  await answer(api, late, [organ, 'housing']);
  await api.moveJustPast(dayAfter(8));
  await replies(api, replied);
  await uphold(api, reminded);
  await api.moveJustPast(dayAfter(13));
  // A confirmation waits for the end of the notice period.
  await confirm(api, replied);
  await uphold(api, overdue);
  await api.moveJustPast(dayAfter(19));
  // The limit of a decision runs from the end of the notice period.
  await api.moveJustPast(dayAfter(30));
  await confirm(api, neglected);
  await answer(api, late, ['transport']);
  await api.moveJustPast(dayAfter(64));
  return [
    { name: 'notice delivered, no reply', id: silent, fewest: 2 },
    { name: 'notice delivered, reply, decision', id: replied, fewest: 2 },
    { name: 'notice delivered, reply, decision overdue', id: neglected, fewest: 4 },
    { name: 'notice never delivered', id: undelivered, fewest: 0 },
    { name: 'record that needs no notice', id: exempt[0] ?? '', fewest: 0 },
    { name: 'objection decided in time', id: early, fewest: 1 },
    { name: 'objection decided after its reminder', id: reminded, fewest: 3 },
    { name: 'objection decided overdue', id: overdue, fewest: 5 },
    { name: 'joint response answered in time', id: answered, fewest: 1 },
    { name: 'joint response answered overdue', id: late, fewest: 3 },
  ];
}
