/** M30.1 The audit blames nobody for what the platform itself is doing while it looks. */
import { describe, expect, test } from 'vitest';
import { wholeRound } from '../../../functions/auditor/audit.ts';
import { seal } from '../../../functions/sealer/seal.ts';
import { recordSubmission } from '../../../functions/submissions/record.ts';
import { leafOf } from '../../../shared/store/dynamodb/leaves.ts';
import type { Service } from '../../simulation/world/clients.ts';
import { type ApplicationsCity, applicationsCity } from '../../support/applications.ts';
import { auditingOn } from '../../support/audited.ts';
import { callers } from '../../support/callers.ts';
import { firmRow } from '../../support/firm.ts';
import { exemption } from '../../support/records.ts';

const auditOf = (city: ApplicationsCity) =>
  wholeRound(auditingOn(city.tables, city.wired, city.sealing, () => city.clock.now));

/** A city in which something is done before each of its calls of the database, once it is set. */
async function interrupted() {
  let before: (() => Promise<void>) | null = null;
  const around =
    (call: Service): Service =>
    async (operation, input) => {
      const act = before;
      // What is done meanwhile is not interrupted itself.
      before = null;
      await act?.();
      before = act;
      return call(operation, input);
    };
  const city = await applicationsCity(around);
  const each = (act: (() => Promise<void>) | null) => {
    before = act;
  };
  return { city, each };
}

describe('M30.1 what is under way is no damage', () => {
  test('entries that are being sealed, whichever step of it comes next', async () => {
    const { city, each } = await interrupted();
    await city.exempted();
    await city.sealAll();
    await city.exempted();
    const leaves = city.entered.splice(0).map(leafOf);
    const found: object[] = [];
    let looks = 0;
    const look = async () => {
      looks += 1;
      found.push(...(await auditOf(city)));
    };
    each(look);
    await seal(city.sealing, leaves);
    each(null);
    expect(looks).toBeGreaterThan(5);
    expect(found).toEqual([]);
    expect(await auditOf(city)).toEqual([]);
  });

  test('rows that are being recorded, whichever step of it comes next', async () => {
    const { city, each } = await interrupted();
    const records = Array.from({ length: 30 }, (_, index) =>
      firmRow({ 行政处罚决定书文号: `市监罚〔2026〕${index}号` }),
    );
    const body = { item: 'administrative-penalties', exemption, records };
    const { id } = (await city.call('POST /v1/submissions', callers.provider, { body })).body;
    await city.sealAll();
    const found: object[] = [];
    let looks = 0;
    each(async () => {
      looks += 1;
      found.push(...(await auditOf(city)));
    });
    await recordSubmission(city.wired, id, city.clock.now);
    each(null);
    expect(looks).toBeGreaterThan(5);
    expect(found).toEqual([]);
    await city.sealAll();
    expect(await auditOf(city)).toEqual([]);
  });
});
