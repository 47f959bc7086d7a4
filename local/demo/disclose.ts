import { provider, supervision } from '../acts/cast.ts';
import { page } from '../acts/read.ts';
import { expect, recall, type Step } from './step.ts';

const item = 'administrative-penalties';

export const disclosure: Step = {
  title: {
    en: "Anybody reads, without a token, what is disclosed of a unit's penalties: of organizations, never of a person",
    'zh-CN': '任何人无须登录即可查看某单位主动公开的行政处罚：只有法人和非法人组织的，没有个人的',
  },
  async run(api, memory) {
    const { status, body } = await page(api.public, '/v1/disclosures', { item, unit: provider });
    const ids = body.items.map(({ id }) => id);
    expect(status === 200 && ids.includes(recall(memory, 'firm')), "the firm's is disclosed", body);
    expect(!ids.includes(recall(memory, 'person')), "the person's is not", ids);
    const words = JSON.stringify(body);
    expect(!words.includes('林小满') && !words.includes('青禾建材商行'), 'nor is anybody named', words);
    return {
      en: `${ids.length} disclosed; none of a natural person or an individual business`,
      'zh-CN': `公开 ${ids.length} 条；没有自然人和个体工商户的信息`,
    };
  },
};

export const promptness: Step = {
  title: {
    en: 'Supervision and the unit itself read how promptly it provided',
    'zh-CN': '监督部门和报送单位查看报送是否及时',
  },
  async run(api) {
    const query = { month: '2026-11', unit: provider };
    const { body } = await page(api.as(supervision), '/v1/audit/promptness', query);
    const [tally] = body.items;
    expect(tally?.item === item && tally.late > 0, 'what was late is counted', body);
    const own = await page(api.as(provider), '/v1/audit/promptness', { month: '2026-11' });
    expect(own.body.items.length === body.items.length, 'the unit reads the same', own.body);
    return {
      en: `${tally.late} of ${tally.filed} came late, by ${tally.daysLate} days in all`,
      'zh-CN': `共 ${tally.filed} 条，逾期 ${tally.late} 条，累计逾期 ${tally.daysLate} 天`,
    };
  },
};
