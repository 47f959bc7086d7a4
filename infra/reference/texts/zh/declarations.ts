import type * as described from '../../../../functions/declarations/operations.ts';
import type { ProcessTexts } from '../texts.ts';

const own = {
  about: '申报内容的种类',
  text: '申报的内容，由信息主体自述',
  document: '所称的证明文件；没有的为空',
  lastDay: '记录的最后一日（北京时间）',
  purposes: '国家机关可以据以查询的事由（第十四条）；没有的，只有取得授权的单位可以查看',
  everybody: '是否允许任何人查看；仅限法人和非法人组织',
};

const { purposes: _, everybody: __, ...seen } = own;
const shown = {
  ...seen,
  declaredBy: '申报人',
  examined: '是否经过核实：均未核实',
  mark: '展示时必须一并注明的内容',
  declaredAt: '申报的时间（协调世界时）',
};

export const declarations: ProcessTexts<typeof described> = {
  about: '自然人和企业自愿申报的自身信息，均注明为本人申报（第四十五条）',
  operations: {
    make: '申报自身信息，不得涉及第十六条所列信息；重复提交相同内容的，返回已有的申报（第四十五条）',
    list: '查看您的申报，最新的在前，期限届满为止',
    read: '查看您的一项申报',
    withdraw: '撤回申报；自撤回之时起不再向他人提供',
  },
  fields: {
    Declaration: { ...shown, ...own, withdrawnAt: '撤回的时间（协调世界时）；未撤回的为空' },
    ShownDeclaration: shown,
    MakeDeclaration: {
      ...own,
      subject: '申报人本人的代码，只能是登录者本人',
      document: '证明文件的名称或者编号',
    },
  },
};
