import { bank, duty, firm, organ, person, personCode } from './cast.ts';
import { expect, recall, type Step } from './step.ts';

export const inquiries: Step[] = [
  {
    title: 'Inquiry: by the person, by an organ for a named purpose, by a bank with an authorization',
    async run(api, memory) {
      const inquire = (client: string, basis: object) =>
        api.post(client, '/v1/inquiries', { subject: personCode, basis });
      const own = await inquire(person, { type: 'self' });
      const organs = await inquire(organ, duty());
      const grant = { to: 'harbour-bank', purpose: 'loan application 2026-4', until: '2026-12-31' };
      const granted = await api.post(person, '/v1/authorizations', grant, { key: 'demo-authorize' });
      memory.authorization = granted.body.id;
      const banks = await inquire(bank, { type: 'authorization', authorization: granted.body.id });
      for (const answer of [own, organs, banks]) {
        expect(
          answer.status === 200 && answer.body.records.length === 1,
          'each sees the one record',
          answer.body,
        );
      }
      return 'each was shown the one record, with the norm it rests on';
    },
  },
  {
    title: 'Without its basis each is refused',
    async run(api) {
      const inquire = (client: string, basis: object) =>
        api.post(client, '/v1/inquiries', { subject: personCode, basis });
      const neverGiven = `aut_${'A'.repeat(22)}_00000000-0000-4000-8000-000000000000`;
      const refusals = [
        await inquire(firm, { type: 'self' }),
        await inquire(bank, duty()),
        await inquire(bank, { type: 'authorization', authorization: neverGiven }),
        await inquire(organ, { type: 'public' }),
      ];
      expect(
        refusals.every(({ status }) => status === 403),
        'each is refused',
        refusals.map(({ status }) => status),
      );
      const unscoped = await inquire(organ, duty('recruitment-and-promotion'));
      expect(unscoped.body.records.length === 0, 'outside the scope of use nothing is shown', unscoped.body);
      return "another's own, a bank's duty, no authorization, the public: 403; outside the scope of use: nothing";
    },
  },
  {
    title: 'An authorization is revoked and ends at once; every look is on the access list',
    async run(api, memory) {
      const id = recall(memory, 'authorization');
      await api.post(person, `/v1/authorizations/${id}/revocations`, {}, { key: 'demo-revoke' });
      const basis = { type: 'authorization', authorization: id };
      const after = await api.post(bank, '/v1/inquiries', { subject: personCode, basis });
      expect(after.status === 403, 'the bank is refused from now on', after.body);
      const { body } = await api.get(person, '/v1/me/accesses');
      const who = new Set(body.items.map(({ client }: { client: string }) => client));
      expect(
        [organ, bank, person].every((client) => who.has(client)),
        'all who looked are listed',
        [...who],
      );
      return `${body.items.length} looks listed, by ${[...who].join(', ')}`;
    },
  },
];
