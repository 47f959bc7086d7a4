type Row = Record<string, unknown>;

const common: Row = {
  荣誉名称: '2026年度诚信经营示范单位',
  表彰事由: '由沈云岭牵头，连续三年公开检验报告。',
  表彰文号: '市监表〔2026〕3号',
  表彰日期: '2026-03-12',
  表彰机关: '市市场监督管理局',
  表彰机关统一社会信用代码: '11990100MB0X0Y001E',
};

/** A complying commendation of a firm, changed as a test needs it. */
export const commendedFirm = (change: Row = {}): Row => ({
  主体名称: '云岭鲜品食品有限公司',
  主体类别: '法人及非法人组织',
  统一社会信用代码: '91990100MA0YL0001Q',
  ...common,
  ...change,
});

/** A complying commendation of a natural person, who can be nobody, changed as a test needs it. */
export const commendedPerson = (change: Row = {}): Row => ({
  主体名称: '林小满',
  主体类别: '自然人',
  证件类型: '身份证',
  证件号码: '990101189505200028',
  ...common,
  ...change,
});
