import { versionOf } from '../acts/answered.ts';
import { duty, firm, firmCode, organ, provider, secondProvider, supervision } from '../acts/cast.ts';
import { inquire } from '../acts/inquire.ts';
import { readNotice, reply } from '../acts/notice.ts';
import { page, readRecord } from '../acts/read.ts';
import { reviewExemption, withdrawRecord } from '../acts/record.ts';
import { expect, recall, type Step } from './step.ts';

export const oversight: Step = {
  title: {
    en: 'Supervision sees to how the exemption was used; the firm replies, and the record stands meanwhile',
    'zh-CN': '监督部门核查免于事前告知的情况；企业陈述、申辩，其间该记录继续有效',
  },
  async run(api, memory) {
    const id = recall(memory, 'exempt');
    const read = await readRecord(api.as(supervision), id);
    // Run again after it was seen to, there is nothing left to see to.
    if (read.status === 200) {
      const { body: work } = await page(api.as(supervision), '/v1/worklist');
      const entry = work.items.find((each) => each.case === id);
      expect(entry?.what === 'exemption-used', 'it is on the worklist of supervision', work);
    }
    const finding = 'The goods were still on sale when it was filed.';
    const seen = await reviewExemption(api.as(supervision), id, finding, { key: 'demo-review' });
    expect(seen.status === 201 && seen.body.status === 'active', 'it is seen to, and stands', seen.body);
    const { body: after } = await page(api.as(supervision), '/v1/worklist');
    const isLeft = after.items.some((each) => each.case === id && each.what === 'exemption-used');
    expect(!isLeft, 'nothing of it is left to see to', after);
    const text = 'The goods had been taken off sale the day before.';
    const replied = await reply(api.as(firm), id, text, { key: 'demo-reply-exempt' });
    expect(replied.status === 201 && replied.body.status === 'active', 'the reply is received', replied.body);
    const { body: owed } = await page(api.as(provider), '/v1/worklist');
    const entry = owed.items.find((each) => each.case === id);
    expect(entry?.what === 'decide-reply', "a decision on it is on the provider's worklist", owed);
    const { body: notice } = await readNotice(api.as(firm), id);
    return {
      en: `replied through ${notice.replyLastDay} at the latest; to be decided through ${entry.lastDay}`,
      'zh-CN': `陈述、申辩至 ${notice.replyLastDay}（含当日）；应于 ${entry.lastDay} 前（含当日）答复`,
    };
  },
};

export const withdrawal: Step = {
  title: {
    en: 'A court quashes a penalty; its unit withdraws it, and in the same second nobody else is shown it',
    'zh-CN': '法院撤销处罚决定；报送单位撤回该记录，同一秒起不再向其他任何人显示',
  },
  async run(api, memory) {
    const id = recall(memory, 'exempt');
    memory.exemptVersion ??= versionOf(await readRecord(api.as(secondProvider), id));
    const because = {
      document: '（2026）琼01行终188号',
      reason: 'The court quashed the decision.',
    };
    const given = { key: 'demo-withdraw' };
    const withdrawn = await withdrawRecord(api.as(secondProvider), id, memory.exemptVersion, because, given);
    expect(
      withdrawn.status === 201 && withdrawn.body.status === 'withdrawn',
      'it is withdrawn',
      withdrawn.body,
    );
    const { body: answer } = await inquire(api.as(organ), firmCode, duty());
    const isShown = answer.records.some((each) => each.id === id);
    expect(!isShown, 'no organ is shown it any more', answer);
    const { body: work } = await page(api.as(provider), '/v1/worklist');
    expect(!work.items.some((each) => each.case === id), 'nothing is owed on it any more', work);
    const { body: notices } = await page(api.as(firm), '/v1/me/notices');
    const told = notices.items.find((each) => each.kind === 'record-withdrawn' && each.id === id);
    const isTold = told !== undefined && 'document' in told && told.document === because.document;
    expect(isTold, 'the firm reads why, and by which document', notices);
    return {
      en: `withdrawn by ${told.official.name} on "${told.document}"; the firm was told`,
      'zh-CN': `由 ${told.official.name} 依据“${told.document}”撤回；已告知企业`,
    };
  },
};
