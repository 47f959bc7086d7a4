/** A new kind of information with columns of its own, published in public and filed, without a deployment (Art. 8, 9). */
import { readFileSync } from 'node:fs';
import { localTime } from '../../shared/texts/time.ts';
import { addDays, civilDateOf } from '../../shared/time/civil.ts';
import { versionOf } from '../acts/answered.ts';
import type { Api } from '../acts/api.ts';
import { drafter, firm, firmCode, provider, secondOfficial } from '../acts/cast.ts';
import { file, isTaken, readSubmission } from '../acts/file.ts';
import {
  answerComment,
  approve,
  comment,
  type Draft,
  draft,
  enterAssessment,
  openComments,
  opinionOn,
  readPublication,
} from '../acts/publish.ts';
import { page, readFormat } from '../acts/read.ts';
import { expect, type Memory, recall, type Step } from './step.ts';
import { moveJustPastSwept } from './sweeps.ts';

const published = (path: string) =>
  JSON.parse(readFileSync(new URL(`../../data/published/${path}.json`, import.meta.url), 'utf8')).content;

const name = 'food-safety-grades';
const commendation = published('formats/commendation');
const commendations = published('items/commendations');

/** Columns of its own beside those that say which decision it is, and about whom. */
const grade = {
  name: '食品安全等级',
  label: { zh: '食品安全等级', en: 'Grade of food safety' },
  key: 'grade',
  aliases: ['等级'],
  reader: { kind: 'one-word', words: { A级: 'A', B级: 'B', C级: 'C' } },
  required: true,
  public: true,
};
const inspected = {
  name: '检查次数',
  label: { zh: '检查次数', en: 'Number of inspections' },
  key: 'inspections',
  aliases: [],
  reader: { kind: 'whole-number' },
  public: true,
};

type Column = { key: string };
const format = {
  ...commendation,
  name: { zh: '食品安全等级评定信息', en: 'Grades of food safety' },
  columns: [
    ...commendation.columns.filter(({ key }: Column) => key !== 'honour' && key !== 'merits'),
    grade,
    inspected,
  ],
};

const item = {
  ...commendations,
  name: { zh: '食品安全等级评定', en: 'Grades of food safety' },
  category: 'administrative-acts',
  format: name,
  providers: [provider],
};

/**
 * Leads a draft through its public life until it is in effect: comments, each answered, experts, the approval. What was done
 * is not done again once the comments are over: that takes longer than a key is remembered.
 */
async function inPublic(api: Api, memory: Memory, drafted: Draft, key: string) {
  if (memory[key] === undefined) {
    const { status, body } = await draft(api.as(drafter), drafted, { key: `demo-${key}-draft` });
    expect(status === 201, 'the draft is kept', body);
    memory[key] = body.id;
  }
  const id = recall(memory, key);
  const first = versionOf(await readPublication(api.as(drafter), id));
  const opening = { assessment: true, reasons: '新增信息种类。' };
  await openComments(api.as(drafter), id, first, opening, { key: `demo-${key}-open` });
  const { body: opened } = await readPublication(api.as(drafter), id);
  const until = opened.consultation?.until ?? '';
  if ((await api.now()) <= until) {
    const given = await comment(api.as(firm), id, '建议公布评定标准。', { key: `demo-${key}-comment` });
    expect(given.status === 201, 'whoever is recorded comments', given.body);
    await answerComment(api.as(drafter), given.body.id, '标准已在平台公布。', { key: `demo-${key}-answer` });
  }
  await moveJustPastSwept(api, until);
  const over = versionOf(await readPublication(api.as(drafter), id));
  const opinion = opinionOn(civilDateOf(until));
  await enterAssessment(api.as(drafter), id, over, opinion, { key: `demo-${key}-assess` });
  const assessed = versionOf(await readPublication(api.as(drafter), id));
  const approval = { document: '琼府函〔2027〕3号' };
  await approve(api.as(secondOfficial), id, assessed, approval, { key: `demo-${key}-approve` });
  const { body: approved } = await readPublication(api.as(drafter), id);
  const { effectiveAt } = approved;
  expect(effectiveAt, 'another official enters the approval', approved);
  if ((await api.now()) < effectiveAt) await api.moveTo(effectiveAt);
  return effectiveAt;
}

const formatPublished: Step = {
  title: {
    en: 'The department publishes a data format of its own, in public: columns as data',
    'zh-CN': '主管部门经公开征求意见公布新的数据规范：各列即数据',
  },
  async run(api, memory) {
    const effectiveAt = await inPublic(api, memory, { what: 'formats', name, content: format }, 'newFormat');
    const { body } = await readFormat(api.public, name);
    const keys = body.columns.map(({ key }) => key);
    expect(keys.includes('grade') && keys.includes('inspections'), 'anybody reads its columns', body);
    return {
      en: `${keys.length} columns, in effect at ${localTime(effectiveAt)}`,
      'zh-CN': `共 ${keys.length} 列，于 ${localTime(effectiveAt)} 生效`,
    };
  },
};

const itemPublished: Step = {
  title: {
    en: 'An item that names it goes the same way, and takes a record at once: no deployment came between',
    'zh-CN': '使用该规范的目录事项同样经公开程序公布，随即收到一条信息：其间没有重新部署',
  },
  async run(api, memory) {
    await inPublic(api, memory, { what: 'items', name, content: item }, 'newItem');
    const decidedOn = addDays(civilDateOf(await api.now()), -1);
    const record = {
      主体名称: '云岭鲜品食品有限公司',
      主体类别: '法人及非法人组织',
      统一社会信用代码: firmCode.code,
      表彰文号: '市监评〔2027〕1号',
      表彰日期: decidedOn,
      表彰机关: '市市场监督管理局',
      表彰机关统一社会信用代码: '11990100MB0X0Y001E',
      食品安全等级: 'A级',
      检查次数: '4',
    };
    const receipt = await file(api.as(provider), { item: name, records: [record] }, { key: 'demo-grade' });
    expect(isTaken(receipt) && receipt.body.returned === 0, 'its row is taken', receipt.body);
    await api.settle();
    const { body } = await readSubmission(api.as(provider), receipt.body.id);
    expect(body.accepted === 1, 'it is on record', body);
    const { body: disclosed } = await page(api.public, '/v1/disclosures', { item: name, unit: provider });
    const content = disclosed.items[0]?.content;
    expect(content?.grade === 'A' && content.inspections === 4, 'anybody reads its own columns', disclosed);
    return {
      en: `recorded, disclosed: grade ${content.grade}, ${content.inspections} inspections`,
      'zh-CN': `已记录并公开：${content.grade} 级，检查 ${content.inspections} 次`,
    };
  },
};

/** The public life of a kind of information that nobody had thought of. */
export const newInformation: readonly Step[] = [formatPublished, itemPublished];
