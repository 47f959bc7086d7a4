type Row = Record<string, unknown>;

const common: Row = {
  行政处罚决定书文号: '市监罚〔2026〕1号',
  案件程序类别: '02',
  违法行为类型: '发布虚假广告',
  违法事实: '虚构商品获奖情况。',
  处罚依据: '《中华人民共和国广告法》第五十五条',
  处罚类别: '罚款',
  处罚内容: '罚款3万元。',
  '罚款金额（万元）': '3',
  处罚决定日期: '2026-03-12',
  公示截止期: '2027-03-12',
  处罚机关: '市市场监督管理局',
  处罚机关统一社会信用代码: '11990100MB0X0Y001E',
  数据来源单位: '市市场监督管理局',
  数据来源单位统一社会信用代码: '11990100MB0X0Y001E',
};

/** A complying row about a firm, changed as a test needs it. */
export function firmRow(change: Row = {}): Row {
  return {
    行政相对人名称: '某某公司',
    行政相对人类别: '法人及非法人组织',
    '行政相对人代码_1（统一社会信用代码）': '91330100799655058B',
    ...common,
    ...change,
  };
}

/** A complying row about an individual business, which is protected as a natural person, changed as a test needs it. */
export function businessRow(change: Row = {}): Row {
  return {
    ...firmRow(),
    行政相对人名称: '青禾建材商行',
    行政相对人类别: '个体工商户',
    '行政相对人代码_1（统一社会信用代码）': '92990100MA0QH00035',
    ...change,
  };
}

/** A complying row about a natural person, who can be nobody, changed as a test needs it. */
export function personRow(change: Row = {}): Row {
  return {
    行政相对人名称: '林小满',
    行政相对人类别: '自然人',
    证件类型: '身份证',
    证件号码: '990101189505200028',
    ...common,
    ...change,
  };
}
