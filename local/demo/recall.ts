import { firm, organ } from '../acts/cast.ts';
import { page } from '../acts/read.ts';
import { acknowledgeRecall, readRecall } from '../acts/recall.ts';
import { unitCalled } from './said.ts';
import { expect, recall as recalled, type Step } from './step.ts';

/** The correction reaches an organ that had seen the record before. */
export const recall: Step = {
  title: {
    en: 'An organ that had seen the wrong version is told to stop using it, and says that it has; the firm reads so',
    'zh-CN': '此前查询到有误内容的机关收到停止使用通知并反馈；企业可以看到反馈',
  },
  async run(api, memory) {
    await api.settle();
    const record = recalled(memory, 'firm');
    const told = (await page(api.as(firm), '/v1/me/recalls')).body.items.find(
      (each) => each.record === record && each.unit === organ,
    );
    expect(told?.because === 'corrected', 'the organ is told', told);
    const { body } = await readRecall(api.as(organ), told.id);
    expect(body.newestLooks.length > 0, 'it finds its own looks', body);
    expect(!JSON.stringify(body).includes('罚款'), 'and reads nothing of what the record says', body);
    const answer = { outcome: 'stopped', text: 'The bid is scored anew.' } as const;
    const done = await acknowledgeRecall(api.as(organ), told.id, answer, { key: 'demo-recall' });
    expect(done.status === 201, 'it says what it did', done.body);
    const { body: own } = await page(api.as(firm), '/v1/me/recalls');
    const seen = own.items.find((each) => each.id === told.id);
    expect(seen?.answer?.outcome === 'stopped', 'the firm reads the answer', own);
    return {
      en: `${unitCalled(organ, 'en')} has stopped using what it saw in ${seen.looks} looks, by ${seen.answer.official.name}`,
      'zh-CN': `${unitCalled(organ, 'zh-CN')}已停止使用 ${seen.looks} 次查询所得的内容，承办人员 ${seen.answer.official.name}`,
    };
  },
};
