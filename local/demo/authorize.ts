import { versionOf } from '../acts/answered.ts';
import { firm, provider, providerSystem } from '../acts/cast.ts';
import { confirm, file, isTaken, readSubmission, readWaiting } from '../acts/file.ts';
import { page } from '../acts/read.ts';
import { exampleRow } from './example.ts';
import { meansOf } from './said.ts';
import { expect, type Step } from './step.ts';

const item = 'administrative-penalties';

/** Nothing that gives power is a caller's word: whose decision it is, and who answers for it. */
export const authority: Step[] = [
  {
    title: {
      en: "Another unit files market regulation's decision: it comes back, and owns nothing",
      'zh-CN': '其他单位报送市场监管部门的决定：予以退回，不占用该决定',
    },
    async run(api) {
      const records = [exampleRow('市监罚〔2026〕302号')];
      const receipt = await file(api.as('transport'), { item, records }, { key: 'demo-foreign' });
      expect(isTaken(receipt) && receipt.body.returned === 1, 'the row comes back', receipt.body);
      await api.settle();
      const { body } = await readSubmission(api.as('transport'), receipt.body.id);
      const [row] = body.results;
      const [fault] = row?.result === 'returned' ? row.faults : [];
      expect(fault?.code === 'not-its-authority', 'for the authority, which is not its own', body);
      return {
        en: `"${fault.field}": ${meansOf(fault.code, 'en')}`,
        'zh-CN': `“${fault.field}”：${meansOf(fault.code, 'zh-CN')}`,
      };
    },
  },
  {
    title: {
      en: "The unit's own system files the same: it waits, closed, until a named official answers for it",
      'zh-CN': '本单位系统报送同一决定：不公开，等待承办人员确认',
    },
    async run(api, memory) {
      const records = [exampleRow('市监罚〔2026〕302号')];
      const sent = await file(api.as(providerSystem), { item, records }, { key: 'demo-system' });
      expect(sent.status === 202 && sent.body.waiting === 1, 'the row waits', sent.body);
      const { id } = sent.body;
      const read = await readSubmission(api.as(provider), id);
      // Run again after it was confirmed, it waits no more.
      if (read.body.status === 'waiting') {
        const { body: own } = await page(api.as(firm), '/v1/me/notices');
        memory.noticesBefore = String(own.items.length);
        const { body: waiting } = await readWaiting(api.as(provider), id);
        expect(waiting.items.length === 1, 'its official reads the row', waiting);
      }
      memory.waitingVersion ??= versionOf(read);
      const given = { key: 'demo-confirm' };
      const confirmed = await confirm(api.as(provider), id, memory.waitingVersion, {}, given);
      expect(confirmed.status === 201, 'it is confirmed', confirmed.body);
      await api.settle();
      const { body: done } = await readSubmission(api.as(provider), id);
      const [by] = done.confirmations;
      expect(done.accepted === 1 && by, 'it is a record now', done);
      const { body: told } = await page(api.as(firm), '/v1/me/notices');
      expect(told.items.length === Number(memory.noticesBefore) + 1, 'and the firm is told only now', told);
      return {
        en: `${by.official.name} (${by.official.id}) answers for it; the firm is told only now`,
        'zh-CN': `由 ${by.official.name}（${by.official.id}）确认；至此才告知企业`,
      };
    },
  },
];
