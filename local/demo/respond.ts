import type { Language } from '../../shared/texts/languages.ts';
import { versionOf } from '../acts/answered.ts';
import { firm, firmCode, handler, organ, provider } from '../acts/cast.ts';
import { file, isTaken, readSubmission, recordsOf } from '../acts/file.ts';
import {
  answerOnLifting,
  type Feedback,
  giveFeedback,
  readResponse,
  startResponse,
} from '../acts/measure.ts';
import { serve } from '../acts/notice.ts';
import { decideObjection, object, readObjection } from '../acts/object.ts';
import { page, readRecord } from '../acts/read.ts';
import { unitCalled, unitsCalled } from './said.ts';
import { expect, recall, type Step } from './step.ts';

export const designation = {
  subject_kind: 'organization',
  subject_code: firmCode.code,
  subject_name: '云岭鲜品食品有限公司',
  list: 'food-safety',
  ground: 'harm-to-health-or-safety',
  standard_level: 'national',
  standard_name: '食品安全严重失信主体认定标准',
  facts: '在食品中添加非食用物质，情节严重。',
  legal_basis: '食品安全法第一百二十三条',
  document_number: '市监列〔2026〕9号',
  decided_on: '2026-12-18',
  authority_name: '市市场监督管理局',
  authority_code: '11990100MB0X0Y001E',
};

/** What a unit that was asked has answered, in each language. */
const answers = {
  en: {
    is: ': ',
    of: {
      asked: 'not answered yet',
      overdue: 'not answered in time',
      ended: 'ended before it answered',
      implemented: 'implemented',
      'not-implemented': 'not implemented, with an explanation',
    },
  },
  'zh-CN': {
    is: '：',
    of: {
      asked: '尚未反馈',
      overdue: '逾期未反馈',
      ended: '反馈前已终止',
      implemented: '已实施',
      'not-implemented': '未实施，已说明理由',
    },
  },
} as const satisfies Record<Language, object>;

export const jointResponse: Step[] = [
  {
    title: {
      en: 'A designation is filed, served in person, and stands once its notice period has run',
      'zh-CN': '认定报送后当面送达，告知期满后生效',
    },
    async run(api, memory) {
      // The notice period is longer than a key is remembered: what was done before it is not done again after it.
      if (memory.designation === undefined) {
        const body = { item: 'serious-untrustworthiness-designations', records: [designation] };
        const receipt = await file(api.as(provider), body, { key: 'demo-designate' });
        expect(isTaken(receipt) && receipt.body.returned === 0, 'it is received', receipt.body);
        await api.settle();
        const { body: filed } = await readSubmission(api.as(provider), receipt.body.id);
        const [filedAs = ''] = recordsOf(filed);
        memory.designation = filedAs;
      }
      const id = recall(memory, 'designation');
      if (memory.designationStands === undefined) {
        const served = { method: 'in-person', servedOn: '2026-12-19', proof: 'receipt 2026-91' } as const;
        const delivered = await serve(api.as(provider), id, served, { key: 'demo-serve-2' });
        expect(delivered.status === 201, 'it is served', delivered.body);
        memory.designationStands = delivered.body.replyUntil ?? '';
      }
      await api.moveJustPast(recall(memory, 'designationStands'));
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
      const units = started.body.units.map(({ unit }) => unit);
      return {
        en: `asked: ${unitsCalled(units, 'en')}; due on ${started.body.lastDay}`,
        'zh-CN': `实施单位：${unitsCalled(units, 'zh-CN')}；应于 ${started.body.lastDay} 前（含当日）反馈`,
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
        en: `${unitCalled(organ, 'en')} implemented it; ${unitCalled('housing', 'en')} explained why not`,
        'zh-CN': `${unitCalled(organ, 'zh-CN')}已实施；${unitCalled('housing', 'zh-CN')}已书面说明理由`,
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
      const listed = (language: Language) =>
        body.units.map(({ unit, state }) => {
          const words = answers[language];
          return `${unitCalled(unit, language)}${words.is}${words.of[state]}`;
        });
      return { en: listed('en').join('; '), 'zh-CN': listed('zh-CN').join('；') };
    },
  },
  {
    title: {
      en: 'The designation is deleted on objection; in the same second the measure asks nothing of anybody',
      'zh-CN': '认定信息经异议删除；同一秒起，措施不再要求任何单位实施',
    },
    async run(api, memory) {
      const record = recall(memory, 'designation');
      const statement = 'It names another firm of a similar name.';
      const body = { record, ground: 'error', statement } as const;
      const raised = await object(api.as(firm), body, { key: 'demo-object-2' });
      expect(raised.status === 201, 'the objection is received', raised.body);
      memory.secondObjectionVersion ??= versionOf(await readObjection(api.as(handler), raised.body.id));
      const decision = { outcome: 'deleted', reasons: 'It does.' } as const;
      const version = memory.secondObjectionVersion;
      const given = { key: 'demo-decide-2' };
      const decided = await decideObjection(api.as(handler), raised.body.id, version, decision, given);
      expect(decided.status === 201, 'it is decided', decided.body);
      const { body: seen } = await readResponse(api.as('transport'), recall(memory, 'jointResponse'));
      const isOver = seen.ended !== null && seen.reason === null && seen.target === null;
      expect(isOver, 'the measure has ended, whatever a timer does', seen);
      const { body: work } = await page(api.as('transport'), '/v1/worklist');
      const isAsked = work.items.some((each) => each.case === seen.id);
      expect(!isAsked, 'the unit that was overdue is asked no more', work);
      return {
        en: 'ended; the unit that was overdue has nothing left to do',
        'zh-CN': '已终止；逾期的单位不再有待办',
      };
    },
  },
  {
    title: {
      en: 'The unit that had implemented it is asked to lift it, and says that it has; the firm reads both',
      'zh-CN': '已实施的单位被要求解除措施并反馈；企业看到全部情况',
    },
    async run(api, memory) {
      const id = recall(memory, 'jointResponse');
      await api.settle();
      const asked = await readResponse(api.as(organ), id);
      const liftLastDay = asked.body.ended?.liftLastDay;
      expect(liftLastDay, 'it is asked to lift it, with a deadline', asked.body);
      const { body: work } = await page(api.as(organ), '/v1/worklist');
      const isToLift = work.items.some((each) => each.case === id && each.what === 'lift-measure');
      // Run again after it was lifted, nothing is left to do.
      expect(isToLift || asked.body.status === 'ended', 'it is on its worklist', work);
      const action = 'Let into tenders again.';
      const lifted = await answerOnLifting(
        api.as(organ),
        id,
        { outcome: 'lifted', action },
        { key: 'demo-lift' },
      );
      expect(lifted.status === 201 && lifted.body.status === 'ended', 'it is lifted', lifted.body);
      const { body: notices } = await page(api.as(firm), '/v1/me/notices');
      const told = notices.items.find((each) => each.kind === 'joint-measure-lifted' && each.id === id);
      const lifting = told && 'lifting' in told ? told.lifting : [];
      const isLifted = lifting.length > 0 && lifting.every(({ state }) => state === 'lifted');
      expect(isLifted, 'the firm reads who lifted it', notices);
      const by = lifting.map(({ unit }) => unit);
      return {
        en: `due on ${liftLastDay}; lifted by ${unitsCalled(by, 'en')}`,
        'zh-CN': `应于 ${liftLastDay} 前（含当日）解除；${unitsCalled(by, 'zh-CN')}已解除`,
      };
    },
  },
];
