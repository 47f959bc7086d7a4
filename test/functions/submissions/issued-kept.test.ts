/** That a record stands is not told by its code, where that does not fit its check character, once the record is kept from others. */
import { expect, test } from 'vitest';
import { recordSubmission } from '../../../functions/submissions/record.ts';
import { subjectKey } from '../../../shared/keys/keys.ts';
import { callers } from '../../support/callers.ts';
import { keys } from '../../support/cases.ts';
import { expungingCity } from '../../support/expungements.ts';
import { inventedOrganization, penaltyRow } from '../../support/penalties.ts';
import { bank } from '../../support/recalls.ts';

test.each(['repaired', 'suspended', 'asked for', 'over'])(
  'R5 M34.1 that a record under an unfitting code is %s shows in nothing',
  async (how) => {
    const CODE = '行政相对人代码_1（统一社会信用代码）';
    const city = await expungingCity();
    const fits = inventedOrganization();
    const code = `${fits.slice(0, 17)}${fits.endsWith('A') ? 'B' : 'A'}`;
    const row = penaltyRow({ [CODE]: code });
    const own = callers.subject(subjectKey(keys, { kind: 'organization', code }));
    const { id } = (await city.submit([row], { exemption: 'food-safety-risk' })).body;
    const seen = await city.call('GET /v1/submissions/{id}', callers.provider, { id });
    const answers = [
      { field: CODE, code: 'check-character', reason: '营业执照（2014年颁发）原件与代码一致' },
    ];
    await city.call('POST /v1/submissions/{id}/resubmissions', callers.provider, {
      id,
      body: { row: 1, record: row, answers },
      headers: { 'if-match': String(seen.headers.etag) },
    });
    await recordSubmission(city.wired, id, city.clock.now);
    const { record } = (await city.call('GET /v1/submissions/{id}', callers.provider, { id })).body
      .results[0];
    if (how === 'repaired') {
      city.at(await city.firstDay(record));
      await city.grant('repairs', (await city.repair(record, {}, own)).body.id);
    }
    if (how === 'suspended') await city.suspend(record, own);
    if (how === 'asked for') await city.ask(record);
    if (how === 'over') city.clock.now = (await city.stored(record)).state.endsAt;
    const inquire = (of: string) =>
      city.call('POST /v1/inquiries', bank, {
        body: { subject: { kind: 'organization', code: of }, basis: { type: 'public' } },
      });
    const other = inventedOrganization();
    const nobody = `${other.slice(0, 17)}${other.endsWith('A') ? 'B' : 'A'}`;
    expect((await inquire(code)).status).toBe((await inquire(nobody)).status);
  },
);
