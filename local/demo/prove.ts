import { answered } from '../acts/answered.ts';
import { firm } from '../acts/cast.ts';
import { verified } from '../acts/verify.ts';
import { expect, type Step } from './step.ts';

/** What anybody reads of the log. */
const read = async (url: string, path: string): Promise<string> =>
  (await fetch(`${url}/v1/log/${path}`)).text();

/** Nothing that was entered can be taken back unseen: whom it is about checks that without the platform. */
export const proof: Step = {
  title: {
    en: 'The firm checks offline, with the public key alone, that all that happened is in the signed log',
    'zh-CN': '企业仅凭公钥离线核验：发生过的一切均已记入经签名的存证日志',
  },
  async run(api, memory) {
    await api.settle();
    const key = await read(api.url, 'key');
    memory.checkpoint ??= await read(api.url, 'checkpoint');
    const client = api.as(firm);
    const query = { proof: 'true' } as const;
    const { body: history } = await answered(client.GET('/v1/me/history', { params: { query } }));
    const ofHistory = verified(key, history);
    expect(ofHistory.startsWith('PROVEN'), 'its history is proven', ofHistory);
    const { body: looks } = await answered(client.GET('/v1/me/accesses', { params: { query } }));
    const ofLooks = verified(key, looks);
    expect(ofLooks.startsWith('PROVEN'), 'every look at it is proven', ofLooks);
    const since = memory.checkpoint.split('\n')[1] ?? '';
    await api.settle();
    const { body: growth } = await answered(
      api.public.GET('/v1/log/growth', { params: { query: { since } } }),
    );
    const grown = verified(key, growth, memory.checkpoint);
    expect(grown.startsWith('PROVEN'), 'the log goes on from the checkpoint that was kept', grown);
    const size = (await read(api.url, 'checkpoint')).split('\n')[1];
    return {
      en: `${history.items.length} events and ${looks.items.length} looks are in the log of ${size} entries`,
      'zh-CN': `${history.items.length} 项变更、${looks.items.length} 次查询均在共 ${size} 条的日志中`,
    };
  },
};
