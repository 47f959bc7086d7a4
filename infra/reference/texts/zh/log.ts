import type * as described from '../../../../functions/log/operations.ts';
import type { ProcessTexts } from '../texts.ts';

export const log: ProcessTexts<typeof described> = {
  about: '操作记录的存证日志，任何人均可查验：已经记入的，不能悄悄改动或撤回',
  operations: {
    checkpoint: '日志目前的条数与根哈希，附签名（“C2SP tlog-checkpoint”）',
    key: '核对签名用的公钥：请妥善留存，并用于核对以后的每一次签名',
    growth: '最新的签名根哈希，以及证明其包含此前全部内容的哈希（“RFC 6962” 第 2.1.2 节）',
    tile: '日志的一个分块：256 个哈希或条目，末块不足的按实有数（“C2SP tlog-tiles”）',
  },
  fields: {
    LogProof: {
      checkpoint: '包含下列条目的签名根哈希；尚未存证的为空',
      leaves: '每个条目及其到根哈希的路径',
    },
    ProvenLeaf: {
      index: '在日志中的序号，从 0 起；等待存证的为空',
      path: '通往根哈希沿途的哈希（“RFC 6962” 第 2.1.1 节），“base64” 编码；等待存证的为空',
      salt: '承诺所用的随机值，“base64” 编码；早于日志的为空',
      hash: '原文的 “SHA-256”，“base64url” 编码；日志条目为随机值与它的 “SHA-256”',
      text: '原文，与计算哈希时一字不差；无权查看的不给出',
      said: '查询记录的原文，与原文中摘要所对应的一字不差',
    },
    LogGrowth: { checkpoint: '最新的签名根哈希', hashes: '证明用的哈希，“base64” 编码' },
  },
};
