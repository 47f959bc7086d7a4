/** What an attack found to be missed of a person, and wrongly found where nobody is told of. */
import { describe, expect, test } from 'vitest';
import { found } from './support.ts';

describe('R6 M16.1 what is said of somebody in other words is found', () => {
  test.each([
    ['名下住宅一套', 'real-estate'],
    ['当事人拥有公寓两套', 'real-estate'],
    ['收入5000元/月', 'income'],
    ['当事人工资4500元/月', 'income'],
    ['其工资卡余额3000元', 'savings'],
    ['支付宝余额2万元', 'savings'],
    ['微信余额500元', 'savings'],
    ['当事人系道教居士', 'religious-faith'],
    ['道教居士', 'religious-faith'],
  ])('%s', (text, category) => {
    expect(found(text)).toEqual([category]);
  });

  test.each([
    '拖欠农民工工资，人均月工资5000元',
    '拖欠12名工人平均月工资4000元',
    '食品从业人员患有痢疾未调离',
    '餐饮服务从业人员患有伤寒仍上岗',
    '违法收入5000元/月',
    '租金收入3000元/月',
    '拖欠员工工资4500元/月',
    '擅自改变住宅用途',
    '拥有住宅小区物业管理资质',
    '未公示公寓收费标准',
  ])('not: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
  test('but a person who works there is protected', () => {
    expect(found('从业人员林某患有痢疾')).toEqual(['illness-or-medical-history']);
  });
});

describe('R6 M16.1 what somebody has, earns, pays and suffers, in figures and in other words', () => {
  test.each([
    ['其名下有理财产品50万元', 'securities'],
    ['当事人购有理财产品50万元', 'securities'],
    ['当事人微信零钱余额5000元', 'savings'],
    ['当事人持有比特币3枚', 'savings'],
    ['公积金月缴存额3000元', 'income'],
    ['当事人住房公积金月缴存额2000元', 'income'],
    ['社保缴费基数8000元', 'income'],
    ['当事人每月到手8000', 'income'],
    ['当事人尚欠房贷80万元', 'real-estate'],
    ['当事人有商铺一间', 'real-estate'],
    ['当事人炒股亏损30万元', 'securities'],
    ['当事人当年申报个税3600元', 'tax'],
    ['血压140/90', 'illness-or-medical-history'],
    ['测得当事人血压180/110mmHg', 'illness-or-medical-history'],
    ['空腹血糖7.8', 'illness-or-medical-history'],
    ['CD4计数200', 'illness-or-medical-history'],
    ['健康码为红码', 'illness-or-medical-history'],
    ['当事人健康码红码', 'illness-or-medical-history'],
    ['当事人T-SPOT阳性', 'illness-or-medical-history'],
    ['当事人核酸检测异常', 'illness-or-medical-history'],
    ['当事人感染支原体', 'illness-or-medical-history'],
    ['当事人智商65', 'illness-or-medical-history'],
    ['入院诊断：F32.1', 'illness-or-medical-history'],
    ['肾移植', 'illness-or-medical-history'],
    ['当事人在家中供奉佛像', 'religious-faith'],
    ['回族穆斯林', 'religious-faith'],
  ])('%s', (text, category) => {
    expect(found(text)).toEqual([category]);
  });

  test.each([
    ...[
      '当事人近视镜店无证',
      '近视眼镜验配店',
      '销售血压计20台',
      '血糖仪检定不合格',
      '血糖试纸50盒',
      '宣称降血糖10%',
    ],
    ...[
      '当事人销售理财产品',
      '诱导老人购买理财产品50万元',
      '广告宣称年化收益',
      '未足额缴存职工住房公积金，缴存基数5000元',
    ],
    ...[
      '用人单位少报社保缴费基数',
      '拖欠员工奖金3000元',
      '当事人承租商铺一间',
      '代办房贷收费2000元',
      '偷逃个人所得税3万元',
    ],
    ...[
      '未按期申报个税',
      '未查验健康码',
      '支原体检测试剂未注册',
      '猪感染支原体',
      '牛奶样品血红蛋白2克',
      '视力表陈旧',
    ],
    ...[
      '出售佛像',
      '寺院组织礼拜',
      '擅自举办弥撒',
      '采集人脸识别信息',
      '智商测试广告',
      '残疾人专用停车位',
      '员工工资条造假',
    ],
    ...[
      '招聘广告承诺底薪5000元',
      '当事人办理营业执照',
      '微信收款5000元',
      '当事人违法所得3000元',
      '组织比特币挖矿',
    ],
  ])('not: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
