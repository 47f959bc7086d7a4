/** A file of very many rows, sent by parts and read to its end, and what of it is on record. */
import { setTimeout as sleep } from 'node:timers/promises';
import { done } from '../../../local/acts/answered.ts';
import type { Api } from '../../../local/acts/api.ts';
import { duty, organ, provider } from '../../../local/acts/cast.ts';
import { inquire } from '../../../local/acts/inquire.ts';
import { readFile, sendFile } from '../../../local/acts/send-file.ts';
import { inventedOrganization } from '../../support/penalties.ts';

const item = 'commendations';
const columns = [
  '主体名称',
  '主体类别',
  '统一社会信用代码',
  '荣誉名称',
  '表彰事由',
  '表彰文号',
  '表彰日期',
  '表彰机关',
  '表彰机关统一社会信用代码',
] as const;

/** Every so many rows one has no honour, and comes back. */
const faultyEvery = 100;

export interface LargeFile {
  bytes: Buffer;
  rows: number;
  faulty: number;
  /** Whom its rows are about, row by row; of those that come back, too. */
  codes: string[];
}

/** A file of so many rows, each of another firm and another document. */
export function largeFile(rows: number, named: string): LargeFile {
  const codes = Array.from({ length: rows }, () => inventedOrganization());
  const lines = codes.map((code, index) => {
    const honour = isFaulty(index) ? '' : '年度食品安全示范单位';
    const document = `市监表〔2026〕${named}${index + 1}号`;
    const authority = ['市市场监督管理局', '11990100MB0X0Y001E'];
    return [
      '示范食品有限公司',
      '法人及非法人组织',
      code,
      honour,
      '诚信经营。',
      document,
      '2026-10-20',
      ...authority,
    ];
  });
  const text = [columns, ...lines].map((cells) => cells.join(',')).join('\r\n');
  return { bytes: Buffer.from(text), rows, faulty: Math.floor(rows / faultyEvery), codes };
}

const isFaulty = (index: number): boolean => (index + 1) % faultyEvery === 0;

const everyMs = 500;

/** Sends a file and waits until it is read; gives how many rows were accepted and came back. `onProgress` hears how far it is. */
export async function readWhole(
  api: Api,
  { bytes }: LargeFile,
  onProgress: (more: number) => void = () => undefined,
): Promise<{ accepted: number; returned: number }> {
  const unit = api.as(provider);
  const id = await sendFile(unit, item, bytes);
  for (let heard = 0; ; ) {
    const { status, progress } = await done(readFile(unit, id));
    onProgress(progress.rows - heard);
    heard = progress.rows;
    if (status !== 'reading') return { accepted: progress.accepted, returned: progress.returned };
    await sleep(everyMs);
  }
}

/** Of some rows of a file, evenly taken, those that are not on record as they must be: once, or not at all. */
export async function wrongRows(api: Api, { codes }: LargeFile, looked: number): Promise<number[]> {
  const step = Math.max(1, Math.floor(codes.length / looked));
  const wrong: number[] = [];
  for (const [index, code] of codes.entries()) {
    const isLooked = index % step === 0 || isFaulty(index);
    if (!isLooked || wrong.length > looked) continue;
    const { records } = await done(inquire(api.as(organ), { kind: 'organization', code }, duty()));
    if (records.length !== (isFaulty(index) ? 0 : 1)) wrong.push(index + 1);
  }
  return wrong;
}
