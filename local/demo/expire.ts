import { localTime } from '../../shared/texts/time.ts';
import { provider, supervision } from '../acts/cast.ts';
import { prove, readRecord } from '../acts/read.ts';
import { expect, recall, type Step } from './step.ts';

export const expiry: Step[] = [
  {
    title: {
      en: 'A second before its end a record is shown; on the second it is gone, before any timer',
      'zh-CN': '到期前一秒仍显示；到期的那一秒起不再显示，不等任何定时任务',
    },
    async run(api, memory) {
      const id = recall(memory, 'expiring');
      const ends = recall(memory, 'ends');
      const lastSecond = new Date(Date.parse(ends) - 1000).toISOString();
      if ((await api.now()) < lastSecond) await api.moveTo(lastSecond);
      const before = await api.now();
      const last = await readRecord(api.as(provider), id);
      // Where the machine is slow the second passes meanwhile, and it must be gone.
      const asItMust = last.status === 200 ? before < ends : last.status === 404 && (await api.now()) >= ends;
      expect(asItMust, 'it is shown in its last second', last.body);
      // Waits the second out: no clock is moved and no schedule is due, so nothing but the time can hide it.
      while ((await api.now()) < ends) await new Promise((resolve) => setTimeout(resolve, 50));
      const after = await readRecord(api.as(provider), id);
      expect(after.status === 404, 'it is gone on the second', after.body);
      return { en: `gone at ${localTime(ends)}`, 'zh-CN': `自 ${localTime(ends)} 起不再显示` };
    },
  },
  {
    title: {
      en: 'The sweep archives it; its history is whole',
      'zh-CN': '定时清理将其归档；变更记录完整',
    },
    async run(api, memory) {
      const swept = new Date(Date.parse(recall(memory, 'ends')) + 10 * 60_000).toISOString();
      await api.moveJustPast(swept);
      const proof = async () => (await prove(api.as(supervision), recall(memory, 'expiring'))).body;
      let body = await proof();
      // A sweep that was cut off is made good by the next one, five minutes later.
      for (let runs = 0; body.events < 4 && runs < 3; runs++) {
        await api.moveTo(new Date(Date.parse(await api.now()) + 5 * 60_000).toISOString());
        body = await proof();
      }
      expect(body.whole && body.events === 4, 'filed, delivered, activated, archived; nothing altered', body);
      return {
        en: `${body.events} events, each on the one before, and whole`,
        'zh-CN': `${body.events} 条变更记录，前后相连，完整无缺`,
      };
    },
  },
];
