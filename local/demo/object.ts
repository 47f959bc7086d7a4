import { localTime } from '../../shared/texts/time.ts';
import { versionOf } from '../acts/answered.ts';
import { duty, firm, firmCode, handler, organ, provider, supervision } from '../acts/cast.ts';
import { inquire } from '../acts/inquire.ts';
import { decideObjection, object, readObjection } from '../acts/object.ts';
import { page, readRecord } from '../acts/read.ts';
import { expect, recall, type Step } from './step.ts';

interface Shown {
  id: string;
  annotations: { application: string; overdue: boolean }[];
}

const find = (records: Shown[], id: string): Shown | undefined => records.find((record) => record.id === id);

export const objection: Step[] = [
  {
    title: {
      en: 'The firm objects; in the same second every response that shows the record says so',
      'zh-CN': '企业提出异议；同一秒起，凡显示该记录之处都有异议标注',
    },
    async run(api, memory) {
      const record = recall(memory, 'firm');
      const statement = 'It leaves out that the fine was paid in full.';
      const body = { record, ground: 'omission', statement } as const;
      const raised = await object(api.as(firm), body, { key: 'demo-object' });
      expect(raised.status === 201, 'the objection is received', raised.body);
      Object.assign(memory, {
        objection: raised.body.id,
        objectionDue: raised.body.dueAt,
        raisedAt: raised.body.receivedAt,
      });
      const inquiry = await inquire(api.as(organ), firmCode, duty());
      const own = await page(api.as(firm), '/v1/me/records');
      const provided = await readRecord(api.as(provider), record);
      const seen = [find(inquiry.body.records, record), find(own.body.items, record), provided.body];
      expect(
        seen.every((shown) => shown?.annotations.length === 1),
        'it is annotated everywhere',
        seen,
      );
      return {
        en: `annotated for organ, firm and provider; due on ${raised.body.lastDay}`,
        'zh-CN': `机关、企业、提供单位看到的都有标注；应于 ${raised.body.lastDay} 前（含当日）办结`,
      };
    },
  },
  {
    title: {
      en: 'At the end of day seven the handler is reminded',
      'zh-CN': '第七天结束时提醒经办人',
    },
    async run(api, memory) {
      const due = Date.parse(recall(memory, 'objectionDue'));
      await api.moveJustPast(new Date(due - 3 * 86_400_000).toISOString());
      const { body } = await readObjection(api.as(handler), recall(memory, 'objection'));
      expect(body.remindedAt && !body.overdue, 'it is reminded and not yet overdue', body);
      return {
        en: `reminded at ${localTime(body.remindedAt)}`,
        'zh-CN': `已于 ${localTime(body.remindedAt)} 提醒`,
      };
    },
  },
  {
    title: {
      en: 'At the end of day ten it is overdue for all to see, and escalated to supervision',
      'zh-CN': '第十天结束时显示逾期，并上报督办',
    },
    async run(api, memory) {
      await api.moveJustPast(recall(memory, 'objectionDue'));
      const id = recall(memory, 'objection');
      const { body: work } = await page(api.as(supervision), '/v1/worklist');
      const entry = work.items.find((each) => each.case === id);
      expect(entry?.overdue, "it is on supervision's worklist", work);
      const { body } = await inquire(api.as(organ), firmCode, duty());
      const shown = find(body.records, recall(memory, 'firm'));
      expect(shown?.annotations[0]?.overdue, 'the annotation says that it is overdue', body);
      return {
        en: "on supervision's worklist; the annotation says overdue",
        'zh-CN': '已列入监督部门的待办；标注显示逾期',
      };
    },
  },
  {
    title: {
      en: 'A handler decides: corrected, with reasons; the applicant is told and the annotation ends',
      'zh-CN': '经办人决定更正并说明理由；告知申请人，标注解除',
    },
    async run(api, memory) {
      const id = recall(memory, 'objection');
      memory.objectionVersion ??= versionOf(await readObjection(api.as(handler), id));
      const version = memory.objectionVersion;
      const body = {
        outcome: 'corrected',
        reasons: 'The receipt of payment was shown.',
        corrections: { remarks: '罚款已全额缴纳' },
      } as const;
      const decided = await decideObjection(api.as(handler), id, version, body, { key: 'demo-decide' });
      expect(decided.status === 201, 'it is decided', decided.body);
      const { body: notices } = await page(api.as(firm), '/v1/me/notices');
      const told = notices.items
        .filter((each) => 'asked' in each)
        .find((each) => each.kind === 'objection-decided' && each.id === id);
      expect(told?.outcome === 'corrected', 'the applicant is told', notices);
      const { body: answer } = await inquire(api.as(organ), firmCode, duty());
      const shown = find(answer.records, recall(memory, 'firm'));
      expect(shown?.annotations.length === 0, 'the annotation has ended', answer);
      return {
        en: `corrected by ${told.official.name}; the applicant has the reasons`,
        'zh-CN': `由 ${told.official.name} 更正；申请人已收到理由`,
      };
    },
  },
];
