import type { Language } from '../../shared/texts/languages.ts';
import { bank, duty, firm, organ, person, personCode } from '../acts/cast.ts';
import { authorize, type Basis, inquire, revoke } from '../acts/inquire.ts';
import { page } from '../acts/read.ts';
import { unitCalled } from './said.ts';
import { expect, recall, type Step } from './step.ts';

/** Whoever looked and is no unit. A look of the public has no client. */
const words = {
  en: { everybody: 'the public', another: 'somebody else', oneself: 'the person', between: ', ' },
  'zh-CN': { everybody: '社会公众', another: '其他主体', oneself: '本人', between: '、' },
} as const satisfies Record<Language, object>;

export const inquiries: Step[] = [
  {
    title: {
      en: 'Inquiry: by the person, by an organ for a named purpose, by a bank with an authorization',
      'zh-CN': '查询：本人、机关按具体事由、银行凭书面授权',
    },
    async run(api, memory) {
      const look = (client: string, basis: Basis) => inquire(api.as(client), personCode, basis);
      const own = await look(person, { type: 'self' });
      const organs = await look(organ, duty());
      const grant = { to: 'harbour-bank', purpose: 'loan application 2026-4', until: '2026-12-31' };
      const granted = await authorize(api.as(person), grant, { key: 'demo-authorize' });
      memory.authorization = granted.body.id;
      const banks = await look(bank, { type: 'authorization', authorization: granted.body.id });
      for (const answer of [own, organs, banks]) {
        expect(
          answer.status === 200 && answer.body.records.length === 1,
          'each sees the one record',
          answer.body,
        );
      }
      return {
        en: 'each was shown the one record, with the norm it rests on',
        'zh-CN': '各自看到这一条记录，并注明所依据的规定',
      };
    },
  },
  {
    title: {
      en: 'Without its basis each is refused',
      'zh-CN': '没有依据的一律拒绝',
    },
    async run(api) {
      const look = (client: string, basis: Basis) => inquire(api.as(client), personCode, basis);
      const neverGiven = `aut_${'A'.repeat(22)}_00000000-0000-4000-8000-000000000000`;
      const refusals = [
        await look(firm, { type: 'self' }),
        await look(bank, duty()),
        await look(organ, duty('public-safety-risk')),
        await look(bank, { type: 'authorization', authorization: neverGiven }),
        await look(organ, { type: 'public' }),
      ];
      expect(
        refusals.every(({ status }) => status === 403),
        'each is refused',
        refusals.map(({ status }) => status),
      );
      const unscoped = await look('transport', duty('recruitment-and-promotion'));
      expect(unscoped.body.records.length === 0, 'outside the scope of use nothing is shown', unscoped.body);
      return {
        en: "another's own, a bank's duty, an organ's that is not its own, no authorization, the public: 403; outside the scope of use: nothing",
        'zh-CN':
          '他人的“本人”、银行的“履职”、机关以不属于自己的事由查询、没有授权、社会公众：403；超出使用范围：看不到',
      };
    },
  },
  {
    title: {
      en: 'An authorization is revoked and ends at once; every look is on the access list',
      'zh-CN': '书面授权撤销后立即失效；每次查询都在查询记录中',
    },
    async run(api, memory) {
      const id = recall(memory, 'authorization');
      await revoke(api.as(person), id, { key: 'demo-revoke' });
      const basis = { type: 'authorization', authorization: id } as const;
      const after = await inquire(api.as(bank), personCode, basis);
      expect(after.status === 403, 'the bank is refused from now on', after.body);
      const { body } = await page(api.as(person), '/v1/me/accesses');
      const who = new Set(body.items.map(({ client }) => client));
      expect(
        [organ, bank, person].every((client) => who.has(client)),
        'all who looked are listed',
        [...who],
      );
      const lookers = (language: Language) => {
        const { everybody, another, oneself, between } = words[language];
        const names = body.items.map(({ unit, client }) => {
          if (unit) return unitCalled(unit, language);
          if (client === person) return oneself;
          return client ? another : everybody;
        });
        return [...new Set(names)].join(between);
      };
      return {
        en: `${body.items.length} looks listed, by ${lookers('en')}`,
        'zh-CN': `查询记录 ${body.items.length} 次，查询者：${lookers('zh-CN')}`,
      };
    },
  },
];
