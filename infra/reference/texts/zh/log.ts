import type * as described from '../../../../functions/log/operations.ts';
import type { ProcessTexts } from '../texts.ts';

export const log: ProcessTexts<typeof described> = {
  about: '操作记录的存证日志，任何人均可查验：已经记入的，不能悄悄改动或撤回',
  operations: {
    checkpoint: '日志目前的条数与根哈希，附签名（“C2SP tlog-checkpoint”）',
    key: '核对签名用的公钥：请妥善留存，并用于核对以后的每一次签名',
    tile: '日志的一个分块：256 个哈希或条目，末块不足的按实有数（“C2SP tlog-tiles”）',
  },
  fields: {},
};
