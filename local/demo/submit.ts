import { versionOf } from '../acts/answered.ts';
import { duty, expiringRow, firm, firmCode, organ, person, provider, secondProvider } from '../acts/cast.ts';
import { file, fileCsv, isTaken, readSubmission } from '../acts/file.ts';
import { inquire } from '../acts/inquire.ts';
import { acknowledge, decideReply, readNotice, reply, serve } from '../acts/notice.ts';
import { page, readRecord } from '../acts/read.ts';
import { example, exampleRow } from './example.ts';
import { meansOf } from './said.ts';
import { expect, recall, type Step } from './step.ts';

export const submission: Step[] = [
  {
    title: {
      en: 'A unit submits the example file of twelve penalties',
      'zh-CN': '信息提供单位报送示例文件，共十二条行政处罚',
    },
    async run(api, memory) {
      const item = 'administrative-penalties';
      const receipt = await fileCsv(api.as(provider), item, example('penalties.csv'), { key: 'demo-file' });
      expect(isTaken(receipt), 'the submission is received', receipt.body);
      memory.submission = receipt.body.id;
      return {
        en: `receipt ${receipt.body.id}: ${receipt.body.rows} rows, ${receipt.body.returned} come back`,
        'zh-CN': `回执 ${receipt.body.id}：共 ${receipt.body.rows} 条，退回 ${receipt.body.returned} 条`,
      };
    },
  },
  {
    title: {
      en: 'Each row has its outcome; what does not comply comes back with row, field and reason',
      'zh-CN': '每一行都有结果；不符合要求的写明行号、列名和原因后退回',
    },
    async run(api, memory) {
      await api.settle();
      const { body } = await readSubmission(api.as(provider), recall(memory, 'submission'));
      const returned = body.results.filter(({ result }) => result === 'returned');
      expect(
        body.status === 'recorded' && body.accepted === 9 && returned.length === 3,
        'nine of twelve comply',
        body,
      );
      const recordOf = (row: number) => {
        const result = body.results.find((each) => each.row === row);
        return result?.result === 'accepted' ? result.record : '';
      };
      Object.assign(memory, { firm: recordOf(2), person: recordOf(3), expiring: recordOf(expiringRow) });
      const faults = returned.flatMap((each) => {
        const [fault] = each.result === 'returned' ? each.faults : [];
        return fault ? [{ row: each.row, ...fault }] : [];
      });
      const inEnglish = faults.map(({ row, field, code }) => `row ${row} "${field}": ${meansOf(code, 'en')}`);
      const inChinese = faults.map(
        ({ row, field, code }) => `第 ${row} 行“${field}”：${meansOf(code, 'zh-CN')}`,
      );
      return { en: `9 recorded; ${inEnglish.join('; ')}`, 'zh-CN': `已记录 9 条；${inChinese.join('；')}` };
    },
  },
  {
    title: {
      en: 'Before notice, nobody but provider, handler and subject sees anything',
      'zh-CN': '告知之前，除提供单位、经办人和信息主体外，任何人都看不到',
    },
    async run(api, memory) {
      const record = recall(memory, 'firm');
      const own = await readRecord(api.as(provider), record);
      expect(own.status === 200 && own.body.status === 'notifying', 'the provider sees its record', own.body);
      const inquiry = await inquire(api.as(organ), firmCode, duty());
      expect(
        inquiry.status === 200 && inquiry.body.records.length === 0,
        'an organ sees nothing yet',
        inquiry.body,
      );
      const ending = await readRecord(api.as(provider), recall(memory, 'expiring'));
      memory.ends = ending.body.recordedUntil;
      return {
        en: 'provider: the record, awaiting notice; procurement organ: nothing',
        'zh-CN': '提供单位：记录，等待告知；采购机关：看不到',
      };
    },
  },
];

export const exemption: Step = {
  title: {
    en: 'A record under a cited legal exemption takes effect at once, and says so',
    'zh-CN': '依法免于事前告知的记录立即生效，并注明依据',
  },
  async run(api, memory) {
    const body = {
      item: 'administrative-penalties',
      exemption: 'food-safety-risk',
      records: [exampleRow('市监罚〔2026〕301号')],
    };
    const receipt = await file(api.as(provider), body, { key: 'demo-exempt' });
    expect(isTaken(receipt) && receipt.body.returned === 0, 'it is received', receipt.body);
    await api.settle();
    const { body: answer } = await inquire(api.as(organ), firmCode, duty());
    const [shown] = answer.records;
    expect(answer.records.length === 1 && shown?.noticeExemption, 'it is shown with its citation', answer);
    memory.exempt = shown.id;
    return {
      en: `shown to an organ with "${shown.noticeExemption.law}, ${shown.noticeExemption.article}"`,
      'zh-CN': `机关查询时显示，并注明“${shown.noticeExemption.law}，${shown.noticeExemption.article}”`,
    };
  },
};

export const notice: Step[] = [
  {
    title: {
      en: 'The firm and the person see their notices and acknowledge them; the third is served in person',
      'zh-CN': '企业和个人看到告知书并确认收到；第三份当面送达',
    },
    async run(api, memory) {
      for (const [client, name] of [
        [firm, 'firm'],
        [person, 'person'],
      ] as const) {
        const notices = await page(api.as(client), '/v1/me/notices');
        const id = recall(memory, name);
        expect(
          notices.body.items.some((each) => each.id === id),
          'the notice is there',
          notices.body,
        );
        const delivered = await acknowledge(api.as(client), id, { key: `demo-deliver-${name}` });
        expect(delivered.status === 201, 'it is acknowledged', delivered.body);
        memory.noticeEnds = delivered.body.replyUntil ?? '';
        memory.replyLastDay = delivered.body.replyLastDay ?? '';
      }
      const served = { method: 'in-person', servedOn: '2026-11-25', proof: 'receipt 2026-77' } as const;
      const id = recall(memory, 'expiring');
      const delivered = await serve(api.as(provider), id, served, { key: 'demo-serve' });
      expect(delivered.status === 201, 'the official certifies the service', delivered.body);
      return {
        en: `they may reply through ${recall(memory, 'replyLastDay')}`,
        'zh-CN': `陈述、申辩至 ${recall(memory, 'replyLastDay')}（含当日）`,
      };
    },
  },
  {
    title: {
      en: "The person replies; the reply goes to the provider's official",
      'zh-CN': '个人陈述、申辩，交由提供单位的承办人员',
    },
    async run(api, memory) {
      const id = recall(memory, 'person');
      const text = 'The fine was paid and the matter put right.';
      const replied = await reply(api.as(person), id, text, { key: 'demo-reply' });
      expect(
        replied.status === 201 && replied.body.status === 'contested',
        'the reply is received',
        replied.body,
      );
      const { body: work } = await page(api.as(provider), '/v1/worklist');
      const entry = work.items.find((each) => each.case === id);
      expect(entry?.what === 'decide-reply', "it is on the provider's worklist", work);
      return {
        en: `on the provider's worklist, to be decided through ${entry.lastDay}`,
        'zh-CN': `列入提供单位的待办，应于 ${entry.lastDay} 前（含当日）答复`,
      };
    },
  },
  {
    title: {
      en: 'The notice period runs out: the uncontested record takes effect, the contested one does not',
      'zh-CN': '告知期满：没有申辩的记录生效，有申辩的不生效',
    },
    async run(api, memory) {
      await api.moveJustPast(recall(memory, 'noticeEnds'));
      const { body } = await inquire(api.as(organ), firmCode, duty());
      const ids = body.records.map(({ id }) => id);
      expect(ids.includes(recall(memory, 'firm')), 'the firm’s record is in effect', body);
      const own = await readRecord(api.as(provider), recall(memory, 'person'));
      expect(own.body.status === 'contested', 'the contested one waits', own.body);
      return {
        en: 'the firm’s record is shown to organs; the person’s waits for the official',
        'zh-CN': '机关可以查到企业的记录；个人的记录等待承办人员答复',
      };
    },
  },
  {
    title: {
      en: 'Another official than the one who filed reads the reply and confirms, with reasons',
      'zh-CN': '由报送人以外的承办人员阅读申辩，说明理由后确认',
    },
    async run(api, memory) {
      const id = recall(memory, 'person');
      const notice = await readNotice(api.as(secondProvider), id);
      memory.noticeVersion ??= versionOf(notice);
      const version = memory.noticeVersion;
      const body = {
        outcome: 'confirm',
        reasons: 'Payment does not undo the decision; it is recorded as made.',
      } as const;
      // Run again after it was confirmed, it is decided already.
      if (notice.body.status === 'contested') {
        const own = await decideReply(api.as(provider), id, version, body, { key: 'demo-confirm-own' });
        expect(own.status === 403, 'whoever filed it may not', own.body);
      }
      const decided = await decideReply(api.as(secondProvider), id, version, body, { key: 'demo-confirm' });
      expect(decided.status === 201 && decided.body.status === 'active', 'it is confirmed', decided.body);
      return {
        en: 'refused to Lin Zhao, who filed it; confirmed by Hui Shen; the record is active',
        'zh-CN': '报送人 Lin Zhao 不得决定；由 Hui Shen 确认；记录生效',
      };
    },
  },
];
