import { versionOf } from '../acts/answered.ts';
import { provider } from '../acts/cast.ts';
import { confirm, fileWorkbook, readSubmission } from '../acts/file.ts';
import { example } from './example.ts';
import { meansOf } from './said.ts';
import { expect, recall, type Step } from './step.ts';

const item = 'administrative-penalties';

/** What is plausible and yet doubtful is asked, and an official answers for it (Art. 10). */
export const questions: Step[] = [
  {
    title: {
      en: 'A clerk sends the workbook as it was exported: a title, instructions, days as numbers, a hidden row',
      'zh-CN': '工作人员报送导出的工作簿：含标题、填报说明、以数字存储的日期和一个隐藏行',
    },
    async run(api, memory) {
      const sent = await fileWorkbook(api.as(provider), item, example('penalties.xlsx'), {
        key: 'demo-workbook',
      });
      const { body } = sent;
      expect(sent.status === 202 && body.rows === 2 && body.waiting === 1, 'one of two rows waits', body);
      memory.workbook = body.id;
      const unread = body.unread.join(', ');
      return {
        en: `${body.rows} rows, of which ${body.waiting} is asked about; not read: "${unread}"`,
        'zh-CN': `共 ${body.rows} 行，其中 ${body.waiting} 行有疑问；未读取的工作表：${unread}`,
      };
    },
  },
  {
    title: {
      en: 'A named official says why the hidden row is right; its subject reads on whose word it stands',
      'zh-CN': '承办人员说明隐藏行无误的理由；信息主体可以看到由谁确认',
    },
    async run(api, memory) {
      const id = recall(memory, 'workbook');
      // The other row is on record first, so that nothing else changes the submission.
      await api.settle();
      const seen = await readSubmission(api.as(provider), id);
      memory.workbookVersion ??= versionOf(seen);
      const { workbookVersion: version } = memory;
      if (seen.body.results.some(({ result }) => result === 'waiting')) {
        const silent = await confirm(
          api.as(provider),
          id,
          version,
          { rows: [5] },
          { key: 'demo-unanswered' },
        );
        expect(silent.status === 409, 'without an answer nobody confirms it', silent.body);
      }
      const reason = '隐藏行系筛选所致，与决定书核对无误';
      const answers = [{ row: 5, field: '(row)', code: 'hidden-row', reason }];
      const given = { key: 'demo-answered' };
      const confirmed = await confirm(api.as(provider), id, version, { answers }, given);
      expect(confirmed.status === 201, 'with one it is confirmed', confirmed.body);
      await api.settle();
      const { body } = await readSubmission(api.as(provider), id);
      expect(body.accepted === 2, 'both rows are on record', body);
      return {
        en: `${meansOf('hidden-row', 'en')}; the official answers "${reason}"`,
        'zh-CN': `${meansOf('hidden-row', 'zh-CN')}；承办人员说明：“${reason}”`,
      };
    },
  },
];
