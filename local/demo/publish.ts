import { readFileSync } from 'node:fs';
import { localTime } from '../../shared/texts/time.ts';
import { civilDateOf } from '../../shared/time/civil.ts';
import { versionOf } from '../acts/answered.ts';
import { drafter, firm, organ, secondOfficial } from '../acts/cast.ts';
import {
  answerComment,
  approve,
  comment,
  draft,
  enterAssessment,
  openComments,
  opinionOn,
  readDraft,
  readPublication,
} from '../acts/publish.ts';
import { readItem } from '../acts/read.ts';
import { expect, recall, type Step } from './step.ts';
import { moveJustPastSwept } from './sweeps.ts';

const item = 'administrative-penalties';

/** What the first version of the item says. */
const first = JSON.parse(
  readFileSync(new URL(`../../data/published/items/${item}.json`, import.meta.url), 'utf8'),
).content;

const withdrawn = 'other-provided';
/** What that purpose is called (Art. 14). */
const called = { en: 'other cases that are provided for', 'zh-CN': '国家、省、市规定的其他情形' };

const opening = { assessment: true, reasons: '涉及失信信息的使用范围。' };
const approval = { document: '琼府函〔2026〕12号' };
const words = { comment: '建议同时缩短记录期限。', answer: '记录期限按国家规定执行，本次不作调整。' };

const consulted: Step = {
  title: {
    en: 'The department opens a draft that narrows a catalog item to the comments of the public, and answers each',
    'zh-CN': '主管部门就收紧目录事项的草案公开征求意见，逐条答复',
  },
  async run(api, memory) {
    const content = { ...first, scopeOfUse: first.scopeOfUse.filter((use: string) => use !== withdrawn) };
    const next = { what: 'items', name: item, content } as const;
    const drafted = await draft(api.as(drafter), next, { key: 'demo-draft' });
    expect(drafted.status === 201, 'the draft is kept', drafted.body);
    const { id } = drafted.body;
    memory.publication = id;
    const skipped = await approve(api.as(secondOfficial), id, versionOf(drafted), approval, {
      key: 'demo-approve-at-once',
    });
    // Done again after it was cut off, the draft may be further already: he is told that it has changed.
    expect([409, 412].includes(skipped.status), 'no stage of its public life is skipped', skipped.body);
    const opened = await openComments(api.as(drafter), id, versionOf(drafted), opening, {
      key: 'demo-open-comments',
    });
    expect(opened.status === 201, 'it is open to comment', opened.body);
    const { consultation } = opened.body;
    expect(consultation, 'its last day is said', opened.body);
    memory.commentsUntil = consultation.until;
    const given = await comment(api.as(firm), id, words.comment, { key: 'demo-comment' });
    expect(given.status === 201, 'whoever is recorded comments', given.body);
    const answered = await answerComment(api.as(drafter), given.body.id, words.answer, {
      key: 'demo-answer',
    });
    expect(answered.status === 201, 'the comment is answered', answered.body);
    const { body: seen } = await readDraft(api.as(organ), id);
    expect(seen.comments === 1 && seen.answered === 1, 'everybody reads it', seen);
    return {
      en: `open to comment through ${consultation.lastDay}; 1 comment, answered`,
      'zh-CN': `征求意见至 ${consultation.lastDay}（含当日）；1 条意见，已答复`,
    };
  },
};

const approvedInPublic: Step = {
  title: {
    en: 'Experts have assessed it, another official enters the approval of the government, later it is in effect',
    'zh-CN': '专家评估后，由另一名承办人员登记人民政府的批准，到时生效',
  },
  async run(api, memory) {
    const inEffect = async () => (await readItem(api.as(organ), item)).body;
    const id = recall(memory, 'publication');
    const until = recall(memory, 'commentsUntil');
    await moveJustPastSwept(api, until);
    const ended = versionOf(await readPublication(api.as(drafter), id));
    const opinion = opinionOn(civilDateOf(until));
    const assessed = await enterAssessment(api.as(drafter), id, ended, opinion, { key: 'demo-assess' });
    // Done again after it was cut off, it may have been entered already.
    expect([201, 409, 422].includes(assessed.status), 'experts have assessed it', assessed.body);
    const read = versionOf(await readPublication(api.as(drafter), id));
    const own = await approve(api.as(drafter), id, read, approval, { key: 'demo-approve-own' });
    expect([403, 422].includes(own.status), 'who drafted it does not approve it', own.body);
    await approve(api.as(secondOfficial), id, read, approval, { key: 'demo-approve' });
    const { body: approved } = await readPublication(api.as(drafter), id);
    const { effectiveAt, version } = approved;
    expect(effectiveAt && version, 'another official enters the approval', approved);
    if ((await api.now()) < effectiveAt) {
      const before = await inEffect();
      expect(before.version === version - 1, 'until its instant the version before it is in effect', before);
      await api.moveTo(effectiveAt);
    }
    const after = await inEffect();
    expect(
      after.version === version && !after.scopeOfUse.includes(withdrawn),
      'from its instant on it is in effect',
      after,
    );
    const { body: replaced } = await readItem(api.as(organ), item, { version: String(version - 1) });
    expect(replaced.scopeOfUse.includes(withdrawn), 'what it replaces can still be read', replaced);
    return {
      en: `by "${approval.document}"; version ${version} in effect at ${localTime(effectiveAt)}, no longer for "${called.en}"`,
      'zh-CN': `依据${approval.document}；第 ${version} 版于 ${localTime(effectiveAt)} 生效，不再用于“${called['zh-CN']}”`,
    };
  },
};

/** The public life of a change to the catalog (Art. 9). */
export const publication: readonly Step[] = [consulted, approvedInPublic];
