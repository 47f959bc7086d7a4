import type * as described from '../../../../functions/me/operations.ts';
import type { ProcessTexts } from '../texts.ts';

export const me: ProcessTexts<typeof described> = {
  about: '信息主体查看本人（本单位）的信息，并授权他人查询（第十三条、第三十二条）',
  operations: {
    records: '查看关于您的全部信用信息，不论状态，最新的在前（第十三条、第三十二条）',
    notices: '发给您的全部告知，最新的在前（第十一条、第二十二条、第三十二条、第三十三条）',
    applications:
      '本人的各类申请以及单位就本人记录所作的报告：办理期限、决定单位、公开的服务电话和办理流程图（第三十七条）',
    accesses:
      '查看谁在何时、因何事由查询过您的信息，最新的在前；同一查询人同一日的同类查询合并为一项，也可以逐次查看（第三十二条）',
    history: '查看关于您的信息的全部变更记录及操作者（第三十二条）',
    recalls: '查看哪些单位被通知停止使用查询到的您的信息，及其反馈，最新的在前（第三十三条）',
    authorizations: '查看您作出的授权，最新的在前，包括已经终止的（第十三条）',
    authorize: '授权一个单位查询您的信息：授权给谁、用于何事、到哪一日为止（第十三条）',
    revoke: '撤销授权，立即终止（第十三条）',
  },
  fields: {
    Access: {
      at: '查询时刻，合并多次的为首次（协调世界时）',
      unit: '查询单位的代码；不属于任何单位的、社会公众查询的为空',
      client: '查询所用的客户端；社会公众查询的为空',
      looks: '合并为本项的同类查询次数',
      official: '查询的承办人员；未署名的为空',
      basis: '查询依据',
      matter: '查询所涉事项；未注明的为空',
      outcome: '已经显示，或者未予显示',
      seen: '显示过的事项及其版本',
      pages: '查看的页数',
      lastAt: '最后一页的查看时刻（协调世界时）',
    },
    AccessPage: {
      damaged: '记录遭到破坏的查询：曾经发生，以及开始的时间',
      missing: '日志中有、而本段列表中记录被删除的查询；与证明一并给出',
      proof: '日志中存有这些查询每一页的证明；要求时给出',
    },
    LostAccesses: {
      from: '丢失的查询最早开始于何时（协调世界时）',
      to: '丢失的查询开始于何时以前（协调世界时，不含该时刻）',
      pages: '丢失的页数：恢复数据时未能找回，日志可以证明曾经存在',
    },
    DamagedAccess: { at: '开始的时间（“UTC”）' },
    RecordPage: { damaged: '因被损坏而无法显示的信用信息；由监督单位处理' },
    NoticePage: { damaged: '其通知因被损坏而无法显示的事项；由监督单位处理' },
    HistoryPage: {
      damaged: '其变更因被损坏而无法显示的事项；由监督单位处理',
      proof: '日志中存有这些变更的证明；要求时给出',
    },
    SeenCase: { version: '显示时的版本号' },
    HistoryEntry: {
      type: '发生了什么',
      by: '操作者',
      data: '变更内容，不含个人信息',
      hash: '该项的封存值，与前一项相衔接',
    },
    OfficialActor: { as: '署名的承办人员', insteadOf: '代为办理的已终止单位；办理本单位事项的不填' },
    UnitActor: { as: '单位，未署承办人员' },
    SubjectActor: { as: '信息主体' },
    PlatformActor: { as: '平台自身', process: '所属业务' },
    Authorization: {
      grantedAt: '授权时刻（协调世界时）',
      revokedAt: '撤销时刻（协调世界时）；未撤销的为空',
      purpose: '查询事由，由授权人自行填写',
      until: '终止时刻（协调世界时，不含该时刻）',
    },
    Authorize: { purpose: '查询事由，由您自行填写', until: '授权有效的最后一日' },
  },
};
