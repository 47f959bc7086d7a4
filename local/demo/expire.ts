import { provider, supervision } from './cast.ts';
import { expect, recall, type Step } from './step.ts';

export const expiry: Step[] = [
  {
    title: 'A second before its end a record is shown; on the second it is gone, before any timer',
    async run(api, memory) {
      const id = recall(memory, 'expiring');
      const ends = recall(memory, 'ends');
      const lastSecond = new Date(Date.parse(ends) - 1000).toISOString();
      if ((await api.now()) < lastSecond) {
        await api.moveTo(lastSecond);
        const last = await api.get(provider, `/v1/records/${id}`);
        expect(last.status === 200, 'it is shown in its last second', last.body);
      }
      // Waits the second out: no clock is moved and no schedule is due, so nothing but the time can hide it.
      while ((await api.now()) < ends) await new Promise((resolve) => setTimeout(resolve, 50));
      const after = await api.get(provider, `/v1/records/${id}`);
      expect(after.status === 404, 'it is gone on the second', after.body);
      return `gone at ${ends}`;
    },
  },
  {
    title: 'The sweep archives it; its history is whole',
    async run(api, memory) {
      const swept = new Date(Date.parse(recall(memory, 'ends')) + 10 * 60_000).toISOString();
      await api.moveJustPast(swept);
      const proof = async () =>
        (await api.get(supervision, `/v1/audit/proofs/${recall(memory, 'expiring')}`)).body;
      let body = await proof();
      // A sweep that was cut off is made good by the next one, five minutes later.
      for (let runs = 0; body.events < 4 && runs < 3; runs++) {
        await api.moveTo(new Date(Date.parse(await api.now()) + 5 * 60_000).toISOString());
        body = await proof();
      }
      expect(body.whole && body.events === 4, 'filed, delivered, activated, archived; nothing altered', body);
      return `${body.events} events, each on the one before, and whole`;
    },
  },
];
