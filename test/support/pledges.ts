/** Pledges of the invented firm and of a person, over HTTP. */

import { sweep } from '../../functions/sweep/sweep.ts';
import { firmCode } from '../../local/acts/cast.ts';
import { applicationsCity } from './applications.ts';
import { callers } from './callers.ts';
import { asPerson, consenting } from './consents.ts';
import type { Caller } from './event.ts';
import { asFirm } from './firm.ts';

export const matter = 'food-safety-inspection';
export const matterForPersons = 'wages-paid-on-time';

export const firmPledge = (more: object = {}) => ({
  subject: firmCode,
  name: '云岭食品有限公司',
  matter,
  text: '按期完成冷库自查，公开报告。',
  lastDay: '2027-01-31',
  ...more,
});

export const personPledge = (more: object = {}) => ({
  subject: consenting,
  name: '林小满',
  matter: matterForPersons,
  text: '按时足额支付工资。',
  lastDay: '2027-01-31',
  ...more,
});

export async function pledgeCity() {
  const city = await applicationsCity();
  const { call } = city;
  const give = (more: object = {}, headers: Record<string, string> = {}, as: Caller = asFirm) =>
    call('POST /v1/pledges', as, { body: firmPledge(more), headers });
  const giveAsPerson = (more: object = {}) =>
    call('POST /v1/pledges', asPerson, { body: personPledge(more) });
  const pledged = async (more: object = {}): Promise<string> => (await give(more)).body.id;
  const read = (id: string, as: Caller = asFirm) => call('GET /v1/pledges/{id}', as, { id });
  const decide = async (
    id: string,
    body: object,
    as: Caller = callers.colleague,
    version: string | null = null,
  ) => {
    const ifMatch = version ?? String((await read(id)).headers.etag);
    return call('POST /v1/pledges/{id}/decisions', as, { id, body, headers: { 'if-match': ifMatch } });
  };
  const broken = (id: string, record: string) => decide(id, { outcome: 'broken', record });
  const takeBack = (id: string, as: Caller = asFirm) =>
    call('POST /v1/pledges/{id}/withdrawals', as, { id, body: {} });
  const listed = async (of = matter): Promise<string[]> => {
    const { body } = await call(
      'GET /v1/disclosures/pledges',
      { client: '', scope: '' },
      { query: { matter: of } },
    );
    return body.items.map(({ id }: { id: string }) => id);
  };
  const inquire = (as: Caller, basis: object, subject: object = firmCode) =>
    call('POST /v1/inquiries/pledges', as, { body: { subject, basis } });
  /** Who is shown a pledge: an organ by duty, an authorized bank, the public, the unit in charge, supervision, its subject. */
  const pledgeShownTo = async (id: string): Promise<string[]> => {
    const of = ({ body }: { body: { pledges?: { id: string }[] } }) =>
      (body.pledges ?? []).map((each) => each.id);
    const duty = { type: 'duty', purpose: 'procurement-and-projects', matter: 'tender 188' };
    const shown: [string, boolean][] = [
      ['organ', of(await inquire(callers.organ, duty)).includes(id)],
      ['public', of(await inquire(callers.organ, { type: 'public' })).includes(id)],
      ['list', (await listed()).includes(id)],
      ['unit', (await read(id, callers.colleague)).status === 200],
      ['supervision', (await read(id, callers.supervision)).status === 200],
      ['subject', (await read(id)).status === 200],
    ];
    return shown.filter(([, isShown]) => isShown).map(([who]) => who);
  };
  const work = async (unit: string): Promise<string[]> =>
    (await city.wired.cases.work(unit, null, 50)).items.map(({ item }) => `${item.what} ${item.case}`);
  const swept = () => sweep(city.wired, city.edge);
  return {
    ...city,
    give,
    giveAsPerson,
    pledged,
    readPledge: read,
    decidePledge: decide,
    broken,
    takeBack,
    listed,
    inquirePledges: inquire,
    pledgeShownTo,
    workOf: work,
    swept,
  };
}

export type PledgeCity = Awaited<ReturnType<typeof pledgeCity>>;
