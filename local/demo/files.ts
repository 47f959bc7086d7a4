import { done, versionOf } from '../acts/answered.ts';
import { provider } from '../acts/cast.ts';
import { sayColumns } from '../acts/columns.ts';
import { confirm, readSubmission } from '../acts/file.ts';
import { askResult, fetchResult, readFile, receiptsOf, sendFile } from '../acts/send-file.ts';
import { example, exampleRow } from './example.ts';
import { meansOf } from './said.ts';
import { expect, recall, type Step } from './step.ts';

const item = 'administrative-penalties';
/** Small, so that it takes several: real parts have megabytes. */
const partBytes = 1000;

/** Files as systems export them: sent in parts, asked about, given back with what became of each row, sent again (Art. 10). */
export const files: Step[] = [
  {
    title: {
      en: 'A clerk sends the file that the system exports, in parts: GB18030, a title, lines that end in two ways',
      'zh-CN': '工作人员分片报送系统导出的文件：国标编码、含标题、换行方式不一',
    },
    async run(api, memory) {
      const client = api.as(provider);
      memory.file ??= await sendFile(client, item, example('penalties-gb18030.csv'), { partBytes });
      await api.settle();
      const file = await done(readFile(client, memory.file));
      const { rows, accepted, waiting, returned } = file.progress;
      expect(file.status === 'read' && rows === 4, 'all of its rows are read', file);
      expect(accepted === 2 && waiting === 1 && returned === 1, 'one is asked about, one comes back', file);
      return {
        en: `${file.parts.length} parts, ${rows} rows: ${accepted} recorded, ${waiting} asked about, ${returned} returned`,
        'zh-CN': `共 ${file.parts.length} 个分片、${rows} 行：入库 ${accepted} 行，有疑问 ${waiting} 行，退回 ${returned} 行`,
      };
    },
  },
  {
    title: {
      en: 'An official answers the question about a day with a time, under the receipt of its rows',
      'zh-CN': '承办人员在回执下说明带有时刻的日期无误',
    },
    async run(api, memory) {
      const client = api.as(provider);
      const { items } = await done(receiptsOf(client, recall(memory, 'file')));
      const id = items[0]?.id ?? '';
      const seen = await readSubmission(client, id);
      memory.fileVersion ??= versionOf(seen);
      const reason = '决定书落款时间与送达回证一致';
      const answers = [{ row: 4, field: '处罚决定日期', code: 'time-of-day', reason }];
      const given = { key: 'demo-file-answered' };
      const confirmed = await confirm(client, id, memory.fileVersion, { answers }, given);
      expect(confirmed.status === 201, 'with a reason it is confirmed', confirmed.body);
      await api.settle();
      const { accepted } = await done(readSubmission(client, id));
      expect(accepted === 3, 'it is on record', accepted);
      return {
        en: `${meansOf('time-of-day', 'en')}; the official answers "${reason}"`,
        'zh-CN': `${meansOf('time-of-day', 'zh-CN')}；承办人员说明：“${reason}”`,
      };
    },
  },
  {
    title: {
      en: 'The rows come back with what became of each; the clerk mends the wrong day and sends the same file again',
      'zh-CN': '各行及处理结果一并返回；工作人员改正有误的日期后，将同一文件再次报送',
    },
    async run(api, memory) {
      const client = api.as(provider);
      const result = await resultOf(api, recall(memory, 'file'), 'csv');
      const text = Buffer.from(result).toString('utf8');
      expect(text.includes('2026-10-32'), 'the value came back as it was', text);
      const mended = Buffer.from(text.replace('2026-10-32', '2026-10-23'));
      memory.fileAgain ??= await sendFile(client, item, mended, { partBytes });
      await api.settle();
      const { progress } = await done(readFile(client, memory.fileAgain));
      expect(
        progress.accepted === 4 && progress.submissions === 0,
        'each goes on under its receipt',
        progress,
      );
      const again = await resultOf(api, memory.fileAgain, 'xlsx');
      return {
        en: `4 of 4 rows recorded, none twice; the result as a workbook: ${again.length} bytes`,
        'zh-CN': `4 行均已入库，没有重复；工作簿形式的处理结果共 ${again.length} 字节`,
      };
    },
  },
  {
    title: {
      en: 'A file with a column of the unit’s own is one question; an official answers it once, for every file to come',
      'zh-CN': '文件中有本单位自设的列：只询问一次，承办人员说明后，以后的文件均照此读取',
    },
    async run(api, memory) {
      const client = api.as(provider);
      const row = { ...exampleRow('市监罚〔2026〕320号'), 内部编号: '内-0320' };
      const bytes = Buffer.from(
        `${Object.keys(row).join(',')}\n${Object.values(row).map(quoted).join(',')}\n`,
      );
      memory.fileAsked ??= await sendFile(client, item, bytes, { partBytes });
      await api.settle();
      const asked = await done(readFile(client, memory.fileAsked));
      expect(asked.fault?.code === 'columns-unknown', 'nothing of it is read before it is known', asked);
      const columns = [{ header: '内部编号', reads: null }];
      await done(sayColumns(client, { item, columns }, { key: 'demo-columns' }));
      memory.fileAnswered ??= await sendFile(client, item, bytes, { partBytes });
      await api.settle();
      const { status, progress } = await done(readFile(client, memory.fileAnswered));
      expect(
        status === 'read' && progress.accepted === 1,
        'the column is left out, the row is taken',
        progress,
      );
      return {
        en: `"内部编号" is not in the data format; left out, ${progress.accepted} of ${progress.rows} rows recorded`,
        'zh-CN': `“内部编号”不在数据规范中，不报送；${progress.rows} 行中入库 ${progress.accepted} 行`,
      };
    },
  },
];

const quoted = (cell: unknown): string => `"${String(cell ?? '').replaceAll('"', '""')}"`;

/** Asks for a result of a file and fetches it. */
async function resultOf(
  api: Parameters<Step['run']>[0],
  id: string,
  as: 'csv' | 'xlsx',
): Promise<Uint8Array> {
  const client = api.as(provider);
  await done(askResult(client, id, as));
  await api.settle();
  const { results } = await done(readFile(client, id));
  const url = results.find((each) => each.as === as)?.url ?? null;
  expect(url !== null, 'the result is written', results);
  return fetchResult(url);
}
