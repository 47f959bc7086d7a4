import type { ReferenceCatalog } from '../texts.ts';

/** What people write in the examples, in Chinese. */
export const examples: ReferenceCatalog['examples'] = {
  providerOfficial: '林昭',
  colleague: '沈慧',
  organOfficial: '吴敏',
  handlerOfficial: '严素',
  supervisionOfficial: '邱敏',
  secondHandler: '乔岚',
  assignReason: '原承办人员休假，期满前不能返岗。',
  drafterOfficial: '何平',
  approverOfficial: '唐薇',
  proof: '送达回证2026第0311号',
  reply: '涉案商品在检查前一日已经下架，检查记录可以证明。',
  replyReasons: '检查记录载明，检查当日该商品仍在销售。',
  statement: '罚款金额应为3万元，不是5万元，见处罚决定书第二项。',
  objectionReasons: '处罚决定书载明为3万元，予以更正。',
  purpose: '申请流动资金贷款',
  matter: '2026-188号招标',
  responseReason: '因严重损害公众健康被认定，认定已经生效。',
  action: '已取消其参加2026-188号招标的资格，并停止本年度资金支持。',
  designationStatement: '认定的是另一家名称相近的企业。',
  designationReasons: '经核实异议成立，予以删除。',
  lifted: '自今日起恢复其投标资格，本年度资金已予拨付。',
  hours: '周一至周五 9:00 至 17:00',
  for: '咨询告知、异议和信用修复',
};
