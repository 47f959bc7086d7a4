import { versionOf } from '../acts/answered.ts';
import {
  askForRepair,
  decideRepair,
  decideSuspension,
  readApplication,
  reportProceedings,
} from '../acts/apply.ts';
import { bank, court, duty, firm, firmCode, handler, organ, provider, secondProvider } from '../acts/cast.ts';
import { file, isTaken, readSubmission, recordsOf } from '../acts/file.ts';
import { authorize, inquire } from '../acts/inquire.ts';
import { giveFeedback, readResponse, startResponse } from '../acts/measure.ts';
import { page, readRecord } from '../acts/read.ts';
import { readRecall } from '../acts/recall.ts';
import { correctRecord } from '../acts/record.ts';
import { designation } from './respond.ts';
import { unitCalled } from './said.ts';
import { expect, recall, type Step } from './step.ts';

/** A unit's correction reaches a bank that had seen the record before. */
export const bankRecall: Step = {
  title: {
    en: 'A unit corrects what a bank had seen: the bank is told to stop using it, and reads nothing of what it says',
    'zh-CN': '提供单位更正银行此前查询过的记录：银行收到停止使用通知，其中不含记录内容',
  },
  async run(api, memory) {
    const record = recall(memory, 'firm');
    const grant = { to: 'harbour-bank', purpose: 'loan application 2026-9', until: '2027-12-31' };
    const granted = await authorize(api.as(firm), grant, { key: 'demo-authorize-bank' });
    const basis = { type: 'authorization', authorization: granted.body.id } as const;
    const { body: look } = await inquire(api.as(bank), firmCode, basis);
    expect(
      look.records.some(({ id }) => id === record),
      'the bank sees the record',
      look,
    );
    memory.firmVersion ??= versionOf(await readRecord(api.as(secondProvider), record));
    const correction = {
      document: 'Decision to correct (2026) 17',
      reason: 'A provision on which it rests was left out.',
      corrections: {
        legalBasis: '《中华人民共和国食品安全法》第一百二十四条第一款第（五）项、第一百三十六条',
      },
    };
    const given = { key: 'demo-correct' };
    const corrected = await correctRecord(
      api.as(secondProvider),
      record,
      memory.firmVersion,
      correction,
      given,
    );
    expect(corrected.status === 201, 'it is corrected', corrected.body);
    await api.settle();
    const { body: work } = await page(api.as(bank), '/v1/worklist');
    const { body: told } = await page(api.as(firm), '/v1/me/recalls');
    const found = told.items.find((each) => each.record === record && each.unit === 'harbour-bank');
    expect(found?.because === 'corrected', 'the firm reads that the bank is told', told);
    expect(
      work.items.some((each) => each.case === found.id),
      "it is on the bank's worklist",
      work,
    );
    const read = await readRecall(api.as(bank), found.id);
    expect(!JSON.stringify(read.body).includes('罚款'), 'it says nothing of the content', read.body);
    return {
      en: `${unitCalled(bank, 'en')} is told to stop using what it saw in ${found.looks} looks, through ${found.lastDay}`,
      'zh-CN': `${unitCalled(bank, 'zh-CN')}被告知停止使用 ${found.looks} 次查询所得的内容，应于 ${found.lastDay} 前（含当日）反馈`,
    };
  },
};

const item = 'serious-untrustworthiness-designations';
const said = {
  statement: 'All of it has been put right.',
  corrected: 'The storage was rebuilt; inspection report 2026-77.',
  performed: 'The fine was paid; receipt 2026-917.',
  performedOn: '2026-11-20',
  pledge: 'We keep to the Food Safety Law.',
};

export const repair: Step[] = [
  {
    title: {
      en: 'A designation of a year ago burdens the firm: organs see it, and a measure rests on it',
      'zh-CN': '一年前的认定仍在影响企业：机关可以查到，并据以采取措施',
    },
    async run(api, memory) {
      const row = { ...designation, document_number: '市监列〔2025〕7号', decided_on: '2025-11-20' };
      const body = { item, exemption: 'food-safety-risk', records: [row] };
      const receipt = await file(api.as(provider), body, { key: 'demo-designate-2' });
      expect(isTaken(receipt) && receipt.body.returned === 0, 'it is received', receipt.body);
      await api.settle();
      const [record = ''] = recordsOf((await readSubmission(api.as(provider), receipt.body.id)).body);
      memory.repaired = record;
      const measure = 'restricted-procurement-and-subsidies';
      const starting = { record, measure, reason: 'Designated on the national standard.' };
      const started = await startResponse(api.as(provider), starting, { key: 'demo-respond-2' });
      expect(started.status === 201, 'the measure is started', started.body);
      memory.repairedMeasure = started.body.id;
      const action = 'Excluded from tenders.';
      const given = { key: 'demo-feedback-4' };
      const done = await giveFeedback(
        api.as(organ),
        started.body.id,
        { outcome: 'implemented', action },
        given,
      );
      expect(done.status === 201, 'it is implemented', done.body);
      return {
        en: `${unitCalled(organ, 'en')} has implemented it`,
        'zh-CN': `${unitCalled(organ, 'zh-CN')}已实施`,
      };
    },
  },
  {
    title: {
      en: 'Its repair is granted: in the same second nothing shows it, nothing uses it, and the measure has ended',
      'zh-CN': '批准信用修复：同一秒起，任何查询不再显示，不再使用，措施终止',
    },
    async run(api, memory) {
      const record = recall(memory, 'repaired');
      const asked = await askForRepair(api.as(firm), { record, ...said }, { key: 'demo-repair' });
      expect(asked.status === 201, 'it is received', asked.body);
      const version = versionOf(asked);
      const decision = { outcome: 'granted', reasons: 'Each condition is met.' } as const;
      // Run again after it was granted, it is decided already.
      if ((await readApplication(api.as(firm), 'repair', asked.body.id)).body.status === 'open') {
        const own = await decideRepair(api.as(provider), asked.body.id, version, decision);
        expect(own.status === 403, 'whoever filed it may not decide', own.body);
      }
      const given = { key: 'demo-repair-granted' };
      const granted = await decideRepair(api.as(secondProvider), asked.body.id, version, decision, given);
      expect(granted.status === 201, 'it is granted', granted.body);
      const { body: inquiry } = await inquire(api.as(organ), firmCode, duty());
      expect(!inquiry.records.some(({ id }) => id === record), 'no organ is shown it', inquiry);
      const provided = await readRecord(api.as(secondProvider), record);
      expect(provided.status === 404, 'nor is its provider', provided.body);
      const { body: measure } = await readResponse(api.as(organ), recall(memory, 'repairedMeasure'));
      const hasEnded = measure.ended?.because === 'repaired' && measure.target === null;
      expect(hasEnded, 'the measure has ended, whatever a timer does', measure);
      const { body: records } = await page(api.as(firm), '/v1/me/records');
      const marks = records.items.find(({ id }) => id === record)?.annotations.map(({ mark }) => mark);
      expect(marks?.includes('repaired'), 'the firm sees it, marked repaired', records);
      const by = granted.body.decision?.official.name;
      return {
        en: `refused to who filed it; granted by ${by}; only the firm still sees it, marked repaired`,
        'zh-CN': `报送人不得决定；由 ${by} 批准；仅企业本人可以看到，标注为已修复`,
      };
    },
  },
];

export const suspension: Step = {
  title: {
    en: 'A court reports a suit: disclosure stops in the same second, and ends neither by the provider nor while appeal is open',
    'zh-CN': '人民法院报告诉讼：同一秒中止公示；提供单位不得恢复，上诉期内不得恢复',
  },
  async run(api, memory) {
    const record = recall(memory, 'firm');
    const report = {
      record,
      ground: 'litigation',
      statement: 'A suit against the decision was brought.',
      document: 'Case (2026) first instance 188',
    } as const;
    const isShown = async (): Promise<boolean> =>
      (await inquire(api.as(organ), firmCode, duty())).body.records.some(({ id }) => id === record);
    const reported = await reportProceedings(api.as(court), report, { key: 'demo-suspend' });
    expect(reported.status === 201, 'it is received', reported.body);
    const { id } = reported.body;
    const version = versionOf(reported);
    const today = (await api.now()).slice(0, 10);
    const ending = (how: 'first-judgment' | 'final-judgment') => ({
      outcome: 'ended' as const,
      reasons: 'By the judgment.',
      concluded: { how, on: today, document: 'Judgment (2026) 12' },
    });
    // Run again after it was ended, it is shown.
    if ((await readApplication(api.as(handler), 'suspension', id)).body.status === 'open') {
      expect(!(await isShown()), 'no organ is shown it');
      const theirs = await decideSuspension(api.as(provider), id, version, ending('final-judgment'));
      expect(theirs.status === 403, 'its provider does not end it', theirs.body);
      const early = await decideSuspension(api.as(handler), id, version, ending('first-judgment'));
      expect(early.status === 409, 'while appeal may be brought nobody does', early.body);
      expect(!(await isShown()), 'it stays suspended');
    }
    const given = { key: 'demo-suspension-ended' };
    const ended = await decideSuspension(api.as(handler), id, version, ending('final-judgment'), given);
    expect(ended.status === 201, 'by the final judgment it ends', ended.body);
    expect(await isShown(), 'and shows again in the same second');
    const by = ended.body.decision?.official.name;
    return {
      en: `refused to the provider, and to the handler for 15 days after a first judgment; ended by ${by} on the final one`,
      'zh-CN': `提供单位不得恢复；一审判决送达后十五日内经办人也不得恢复；由 ${by} 依据终审判决恢复公示`,
    };
  },
};
