import { randomUUID } from 'node:crypto';
import type { Edge } from '../../functions/edge.ts';
import type { Submission } from '../../local/acts/file.ts';
import type { SubjectCode } from '../../shared/identity/subject-code.ts';
import { newContentKey } from '../../shared/keys/content-key.ts';
import type { Keys } from '../../shared/keys/keys.ts';
import { opening } from '../../shared/process/change.ts';
import { latest } from '../../shared/publication/list.ts';
import { fileRecord, firstReleaseId, newRecordId } from '../../shared/record/file.ts';
import { recordProcess } from '../../shared/record/process.ts';
import { dynamoCases } from '../../shared/store/dynamodb/cases.ts';
import type { FiledRecord } from '../../shared/store/store.ts';
import { designationRow } from '../../test/support/filings.ts';
import { formats } from '../../test/support/formats.ts';
import { inventedOrganization, penaltyRow, submissionOf } from '../../test/support/penalties.ts';
import { published } from '../../test/support/published.ts';
import type { Stage } from './stage.ts';

/** The instant at which everything measured within this process takes place: the rows are current then. */
export const now = '2026-11-25T01:00:00.000Z';
/** A date after it, within what an authorization may last. */
export const later = '2027-01-31';
export const edge: Edge = {
  language: 'zh-CN',
  now: () => now,
  newId: randomUUID,
  pause: async () => {},
  turn: async () => {},
};

/** The firm that most figures are about. */
export const firmCode = { kind: 'organization', code: inventedOrganization() } as SubjectCode;

const subjectColumn = '行政相对人代码_1（统一社会信用代码）';
export const rowAbout = (code: string): Record<string, unknown> => penaltyRow({ [subjectColumn]: code });

/** A submission of records about as many different firms, as its provider sends it. */
export const submission = (count: number): Submission =>
  submissionOf(Array.from({ length: count }, () => rowAbout(inventedOrganization())));

/** The same of one record about a firm. */
export const submissionAbout = (code: string): Submission => submissionOf([rowAbout(code)]);

const context = {
  provider: 'market-regulation',
  authorities: [],
  submission: 'sub_bench',
  official: { id: 'MR-0001', name: 'Lin Zhao' },
  exemption: {
    law: { zh: '《中华人民共和国食品安全法》', en: 'Food Safety Law' },
    article: { zh: '第一百一十八条', en: 'Art. 118' },
  },
  now,
  deliveryLimitDays: 60,
  noticePeriodDays: 10,
  exemptionReviewDays: 10,
  calendars: [],
};

/** The opening of a record in effect, exempt from notice so that no clock has to run first. */
function filed(
  keys: Keys,
  itemId: string,
  row: Record<string, unknown>,
  unit = context.provider,
): FiledRecord {
  const item = latest(published.items, itemId, now);
  const reading = item && formats[item.format]?.read(row, {});
  if (!item || !reading?.ok) throw new Error(`The row does not comply: ${JSON.stringify(reading)}`);
  const { official } = context;
  const actor = { as: 'official', unit, official, capacity: 'provider' } as const;
  const event = { type: 'RecordFiled', data: { submission: context.submission, row: 1 } } as const;
  const { filing } = reading;
  const state = fileRecord(keys, newRecordId(keys, filing, now, randomUUID()), filing, 1, {
    ...context,
    answered: [],
    provider: unit,
    item,
  });
  const opens = opening(recordProcess, state, event, now, actor);
  if (!opens.ok) throw new Error(opens.refusal.code);
  return {
    change: opens.value,
    contentKey: newContentKey(keys),
    firstReleaseId: firstReleaseId(item, filing, state.subject),
  };
}

/** A penalty in effect about a firm. */
export const recordAbout = ({ keys }: Pick<Stage, 'keys'>, code: string, unit?: string): FiledRecord =>
  filed(keys, 'administrative-penalties', rowAbout(code), unit);

/** A designation in effect of the one firm. */
export const designationAbout = ({ keys }: Pick<Stage, 'keys'>): FiledRecord =>
  filed(
    keys,
    'serious-untrustworthiness-designations',
    designationRow({ subject_code: firmCode.code, decided_on: '2026-11-12' }),
  );

/** Puts records about a firm in place, in effect: about the one that most figures are about, unless another is named. `unit` is whose they are, where it is not the demo's. */
export async function seedRecords(
  stage: Stage,
  count: number,
  code = firmCode.code,
  unit?: string,
): Promise<void> {
  const records = Array.from({ length: count }, () => recordAbout(stage, code, unit));
  await dynamoCases(stage.tables).insert(records);
}
