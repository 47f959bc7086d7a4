import { organ, provider } from '../acts/cast.ts';
import { file, readSubmission, recordsOf } from '../acts/file.ts';
import { type Feedback, giveFeedback, readResponse, startResponse } from '../acts/measure.ts';
import { serve } from '../acts/notice.ts';
import { page, readRecord } from '../acts/read.ts';
import { expect, recall, type Step } from './step.ts';

const designation = {
  subject_kind: 'organization',
  subject_code: '91990100MA0XH00022',
  subject_name: '星河医药连锁有限公司',
  list: 'pharmacy',
  ground: 'harm-to-health-or-safety',
  standard_level: 'national',
  standard_name: '药品安全严重失信主体认定标准',
  facts: '销售假药，情节严重。',
  legal_basis: '药品管理法第一百一十六条',
  document_number: '市监列〔2026〕9号',
  decided_on: '2026-12-18',
  authority_name: '市市场监督管理局',
  authority_code: '11990100MB0X0Y001E',
};

export const jointResponse: Step[] = [
  {
    title: {
      en: 'A designation is filed, served in person, and stands once its notice period has run',
      'zh-CN': '认定报送后当面送达，告知期满后生效',
    },
    async run(api, memory) {
      const body = { item: 'serious-untrustworthiness-designations', records: [designation] };
      const receipt = await file(api.as(provider), body, { key: 'demo-designate' });
      expect(receipt.status === 202 && receipt.body.returned === 0, 'it is received', receipt.body);
      await api.settle();
      const { body: filed } = await readSubmission(api.as(provider), receipt.body.id);
      const [id = ''] = recordsOf(filed);
      memory.designation = id;
      const served = { method: 'in-person', servedOn: '2026-12-19', proof: 'receipt 2026-91' } as const;
      const delivered = await serve(api.as(provider), id, served, { key: 'demo-serve-2' });
      expect(delivered.status === 201, 'it is served', delivered.body);
      await api.moveJustPast(delivered.body.replyUntil ?? '');
      const { body: record } = await readRecord(api.as(provider), id);
      expect(record.status === 'active', 'it stands', record);
      return {
        en: `in effect through ${record.lastDay}`,
        'zh-CN': `有效至 ${record.lastDay}（含当日）`,
      };
    },
  },
  {
    title: {
      en: 'The designating unit starts a joint response; three units are asked',
      'zh-CN': '认定单位发起联合响应，三个单位需要反馈',
    },
    async run(api, memory) {
      const body = {
        record: recall(memory, 'designation'),
        measure: 'restricted-procurement-and-subsidies',
        reason: 'Designated on the national standard.',
      };
      const started = await startResponse(api.as(provider), body, { key: 'demo-respond' });
      expect(
        started.status === 201 && started.body.units.length === 3,
        'three units are asked',
        started.body,
      );
      Object.assign(memory, { jointResponse: started.body.id, responseDue: started.body.dueAt });
      const { body: work } = await page(api.as(organ), '/v1/worklist');
      const entry = work.items.find((each) => each.case === started.body.id);
      expect(entry?.what === 'give-feedback', "it is on each unit's worklist", work);
      return {
        en: `asked: ${started.body.units.map(({ unit }) => unit).join(', ')}; due on ${started.body.lastDay}`,
        'zh-CN': `实施单位：${started.body.units.map(({ unit }) => unit).join('、')}；应于 ${started.body.lastDay} 前（含当日）反馈`,
      };
    },
  },
  {
    title: {
      en: 'One implements; one does not: refused without an explanation, taken with one',
      'zh-CN': '一个单位实施；另一个不实施：没有书面说明不接受，说明后接受',
    },
    async run(api, memory) {
      const id = recall(memory, 'jointResponse');
      const answer = (unit: string, body: Feedback, key: string) =>
        giveFeedback(api.as(unit), id, body, { key });
      const action = 'Excluded from tenders while the designation stands.';
      const first = await answer(organ, { outcome: 'implemented', action }, 'demo-feedback-1');
      expect(first.status === 201, 'the feedback is taken', first.body);
      const mute = await answer('housing', { outcome: 'not-implemented' }, 'demo-feedback-2');
      expect(mute.status === 409, 'without an explanation it is refused', mute.body);
      const explanation = 'The firm holds no housing subsidy.';
      const second = await answer('housing', { outcome: 'not-implemented', explanation }, 'demo-feedback-3');
      expect(second.status === 201, 'with one it is taken', second.body);
      return {
        en: 'procurement-centre implemented; housing explained why not',
        'zh-CN': 'procurement-centre 已实施；housing 已书面说明理由',
      };
    },
  },
  {
    title: {
      en: 'At the deadline the third is overdue; the initiating unit sees all of it',
      'zh-CN': '期满时第三个单位逾期；发起单位看到全部情况',
    },
    async run(api, memory) {
      await api.moveJustPast(recall(memory, 'responseDue'));
      const { body } = await readResponse(api.as(provider), recall(memory, 'jointResponse'));
      const states = Object.fromEntries(body.units.map(({ unit, state }) => [unit, state]));
      expect(
        states.transport === 'overdue' && states.housing === 'not-implemented',
        'all of it is seen',
        body,
      );
      const { body: work } = await page(api.as(provider), '/v1/worklist');
      const found = work.items.some(({ what }) => what === 'feedback-overdue');
      expect(found, "it is on the initiating unit's worklist", work);
      const listed = Object.entries(states).map(([unit, state]) => `${unit}: ${state}`);
      return { en: listed.join('; '), 'zh-CN': listed.join('；') };
    },
  },
];
