import { person, personCode, provider } from '../acts/cast.ts';
import { consentNotice, giveConsent, withdrawConsent } from '../acts/consent.ts';
import { file, readSubmission } from '../acts/file.ts';
import { type Basis, inquire } from '../acts/inquire.ts';
import { example } from './example.ts';
import { expect, type Step } from './step.ts';

const item = 'kept-contracts';
/** An organ that inquires for awards. */
const organ = 'transport';
const basis: Basis = { type: 'duty', purpose: 'commendations-and-rewards', matter: 'award 2026-3' };

/** The example's row as market regulation files it, under a consent or none. */
const rowUnder = (consent: string) => ({
  ...JSON.parse(example('kept-contracts.json').toString('utf8')).records[0],
  表彰机关: '市市场监督管理局',
  表彰机关统一社会信用代码: '11990100MB0X0Y001E',
  同意编号: consent,
});

/** What must not be collected without consent is taken under one, shown as far as it goes, and no longer (Art. 15, 16). */
export const consent: Step = {
  title: {
    en: 'Market information of a person: only with their consent, after the notice; withdrawn, nobody else sees it any more',
    'zh-CN': '自然人的市场信用信息：告知后果、经本人同意方可报送；撤回后不再向他人提供',
  },
  async run(api, memory) {
    const unnamed = await file(
      api.as(provider),
      { item, records: [rowUnder('')] },
      { key: 'demo-no-consent' },
    );
    expect(unnamed.body.returned === 1, 'without a consent the row comes back', unnamed.body);
    const { body: notice } = await consentNotice(api.as(person));
    const given = await giveConsent(
      api.as(person),
      {
        notice: notice.version,
        to: provider,
        kinds: ['market'],
        purposes: ['commendations-and-rewards'],
        until: '2027-05-31',
      },
      { key: 'demo-consent' },
    );
    expect(given.status === 201, 'the person consents', given.body);
    const { id } = given.body;
    const sent = await file(api.as(provider), { item, records: [rowUnder(id)] }, { key: 'demo-consented' });
    await api.settle();
    const { body: done } = await readSubmission(api.as(provider), sent.body.id);
    const [row] = done.results;
    expect(row?.result === 'accepted', 'under it the row is a record', done);
    const seen = async () => {
      const { body } = await inquire(api.as(organ), personCode, basis);
      return body.records.some((record) => record.item === item);
    };
    // Run again after it was withdrawn, it shows no more.
    memory.consentShown ??= String(await seen());
    expect(memory.consentShown === 'true', 'an organ is shown it for the purpose');
    const withdrawn = await withdrawConsent(api.as(person), id, { key: 'demo-withdraw-consent' });
    expect(withdrawn.status === 201, 'the person withdraws it', withdrawn.body);
    expect(!(await seen()), 'from then on an organ sees nothing of it');
    const own = await inquire(api.as(person), personCode, { type: 'self' });
    expect(
      own.body.records.some((record) => record.item === item),
      'the person does',
      own.body,
    );
    const again = await file(api.as(provider), { item, records: [rowUnder(id)] }, { key: 'demo-too-late' });
    expect(again.body.returned === 1, 'and no further row is taken', again.body);
    return {
      en: 'no consent: it comes back; consented to: it is a record; withdrawn: only the person sees it, and nothing more is taken',
      'zh-CN': '未经同意的退回；经同意的记录；撤回后仅本人可见，不再接收',
    };
  },
};
