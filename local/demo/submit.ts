import { readFileSync } from 'node:fs';
import { duty, expiringRow, firm, firmCode, organ, person, provider } from './cast.ts';
import { expect, recall, type Step } from './step.ts';

const example = (file: string) => readFileSync(new URL(`../../examples/${file}`, import.meta.url));

interface RowResult {
  row: number;
  result: string;
  record?: string;
  faults?: { field: string; code: string }[];
}

export const submission: Step[] = [
  {
    title: 'A unit submits the example file of twelve penalties',
    async run(api, memory) {
      const path = '/v1/submissions?item=administrative-penalties';
      const receipt = await api.call(provider, 'POST', path, {
        csv: example('penalties.csv'),
        key: 'demo-file',
      });
      expect(receipt.status === 202, 'the submission is received', receipt.body);
      memory.submission = receipt.body.id;
      return `receipt ${receipt.body.id}: ${receipt.body.accepted} comply, ${receipt.body.returned} do not`;
    },
  },
  {
    title: 'Each row has its outcome; what does not comply comes back with row, field and reason',
    async run(api, memory) {
      await api.settle();
      const { body } = await api.get(provider, `/v1/submissions/${recall(memory, 'submission')}`);
      const results: RowResult[] = body.results;
      const returned = results.filter(({ result }) => result === 'returned');
      expect(
        body.status === 'recorded' && body.accepted === 9 && returned.length === 3,
        'nine of twelve comply',
        body,
      );
      const recordOf = (row: number) => results.find((each) => each.row === row)?.record ?? '';
      Object.assign(memory, { firm: recordOf(2), person: recordOf(3), expiring: recordOf(expiringRow) });
      const faults = returned.map(
        ({ row, faults: found = [] }) => `row ${row} ${found[0]?.field}: ${found[0]?.code}`,
      );
      return `9 recorded; ${faults.join('; ')}`;
    },
  },
  {
    title: 'Before notice, nobody but provider, handler and subject sees anything',
    async run(api, memory) {
      const record = recall(memory, 'firm');
      const own = await api.get(provider, `/v1/records/${record}`);
      expect(own.status === 200 && own.body.status === 'notifying', 'the provider sees its record', own.body);
      const inquiry = await api.post(organ, '/v1/inquiries', { subject: firmCode, basis: duty() });
      expect(
        inquiry.status === 200 && inquiry.body.records.length === 0,
        'an organ sees nothing yet',
        inquiry.body,
      );
      const ending = await api.get(provider, `/v1/records/${recall(memory, 'expiring')}`);
      memory.ends = ending.body.recordedUntil;
      return 'provider: the record, awaiting notice; procurement organ: nothing';
    },
  },
];

export const exemption: Step = {
  title: 'A record under a cited legal exemption takes effect at once, and says so',
  async run(api, memory) {
    const [first] = JSON.parse(example('penalties.json').toString('utf8')).records;
    const record = { ...first, 行政处罚决定书文号: '市监罚〔2026〕301号', 处罚决定日期: '2026-11-20' };
    const body = {
      item: 'administrative-penalties',
      official: { id: 'MR-0001', name: 'Lin Zhao' },
      exemption: { law: 'Food Safety Law', article: 'Art. 118' },
      records: [record],
    };
    const receipt = await api.post(provider, '/v1/submissions', body, { key: 'demo-exempt' });
    expect(receipt.status === 202 && receipt.body.accepted === 1, 'it is received', receipt.body);
    await api.settle();
    const { body: answer } = await api.post(organ, '/v1/inquiries', { subject: firmCode, basis: duty() });
    const [shown] = answer.records;
    expect(answer.records.length === 1 && shown.noticeExemption, 'it is shown with its citation', answer);
    memory.exempt = shown.id;
    return `shown to an organ with "${shown.noticeExemption.law}, ${shown.noticeExemption.article}"`;
  },
};

export const notice: Step[] = [
  {
    title: 'The firm and the person see their notices and acknowledge them; the third is served in person',
    async run(api, memory) {
      for (const [client, name] of [
        [firm, 'firm'],
        [person, 'person'],
      ] as const) {
        const notices = await api.get(client, '/v1/me/notices');
        const id = recall(memory, name);
        expect(
          notices.body.items.some((each: { id: string }) => each.id === id),
          'the notice is there',
          notices.body,
        );
        const body = { method: 'acknowledged' };
        const delivered = await api.post(client, `/v1/notices/${id}/deliveries`, body, {
          key: `demo-deliver-${name}`,
        });
        expect(delivered.status === 201, 'it is acknowledged', delivered.body);
        memory.noticeEnds = delivered.body.replyUntil;
      }
      const served = { method: 'in-person', servedOn: '2026-11-25', proof: 'receipt 2026-77' };
      const path = `/v1/notices/${recall(memory, 'expiring')}/deliveries`;
      const delivered = await api.post(provider, path, served, { key: 'demo-serve' });
      expect(delivered.status === 201, 'the official certifies the service', delivered.body);
      return `they may reply until ${recall(memory, 'noticeEnds')}`;
    },
  },
  {
    title: "The person replies; the reply goes to the provider's official",
    async run(api, memory) {
      const id = recall(memory, 'person');
      const body = { text: 'The fine was paid and the matter put right.' };
      const reply = await api.post(person, `/v1/notices/${id}/replies`, body, { key: 'demo-reply' });
      expect(reply.status === 201 && reply.body.status === 'contested', 'the reply is received', reply.body);
      const { body: work } = await api.get(provider, '/v1/worklist');
      const entry = work.items.find((each: { case: string }) => each.case === id);
      expect(entry?.what === 'decide-reply', "it is on the provider's worklist", work);
      return `on the provider's worklist, to be decided by ${entry.dueAt}`;
    },
  },
  {
    title: 'The notice period runs out: the uncontested record takes effect, the contested one does not',
    async run(api, memory) {
      await api.moveJustPast(recall(memory, 'noticeEnds'));
      const { body } = await api.post(organ, '/v1/inquiries', { subject: firmCode, basis: duty() });
      const ids = body.records.map(({ id }: { id: string }) => id);
      expect(ids.includes(recall(memory, 'firm')), 'the firm’s record is in effect', body);
      const own = await api.get(provider, `/v1/records/${recall(memory, 'person')}`);
      expect(own.body.status === 'contested', 'the contested one waits', own.body);
      return 'the firm’s record is shown to organs; the person’s waits for the official';
    },
  },
  {
    title: 'The named official reads the reply and confirms, with reasons',
    async run(api, memory) {
      const id = recall(memory, 'person');
      const read = await api.get(provider, `/v1/notices/${id}`);
      memory.noticeVersion ??= read.headers.get('etag') ?? '';
      const ifMatch = memory.noticeVersion;
      const body = {
        outcome: 'confirm',
        reasons: 'Payment does not undo the decision; it is recorded as made.',
      };
      const decided = await api.post(provider, `/v1/notices/${id}/decisions`, body, {
        ifMatch,
        key: 'demo-confirm',
      });
      expect(decided.status === 201 && decided.body.status === 'active', 'it is confirmed', decided.body);
      return 'confirmed by Lin Zhao; the record is active';
    },
  },
];
