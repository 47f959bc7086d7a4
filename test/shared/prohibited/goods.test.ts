/** R6: goods for tests and for pregnancy, and what clinics do, tell of nobody; the same words said of somebody do. */
import { describe, expect, test } from 'vitest';
import { found } from './support.ts';

const illness = ['illness-or-medical-history'];

describe('R6 M16.1 an illness that names what goods test or prevent tells of nobody', () => {
  test.each([
    '当事人销售试剂盒（乙肝）',
    '销售未取得注册证的检测试剂盒(乙肝)20盒',
    '试剂盒（乙肝、丙肝、梅毒）',
    '试剂盒（胶体金法，乙肝）',
    '试剂盒（胶体金法）（乙肝）',
    '乙型肝炎病毒核酸检测试剂盒（HBV）',
    '试剂盒（乙肝表面抗原阳性质控）',
    '试剂盒：乙肝',
    '检测卡：新冠',
    '“试剂盒（乙肝）”',
    '销售“乙肝”试剂盒',
    '产品：乙肝（试剂盒）',
    '经营体外诊断试剂（HIV）',
    '试纸（梅毒）',
    '过期疫苗（狂犬病）',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });

  test.each([
    '患乙肝',
    '当事人患有乙肝，使用试剂盒（乙肝）自测',
    '张某经试剂盒检出乙肝',
    '林某（乙肝，试剂盒检出）',
    '当事人（乙肝）',
    '诊断（乙肝）',
    '就诊卡（乙肝）',
    '长期服药（高血压）',
    '理疗仪（腰椎间盘突出）',
  ])('but: %s', (text) => {
    expect(found(text)).toEqual(illness);
  });
});

describe('R6 M16.1 pregnancy that nobody is told of tells of nobody', () => {
  test.each([
    '妊娠',
    '妊娠期奶粉',
    '该妊娠期奶粉标签不合格',
    '张某某经营部销售的妊娠期奶粉过期',
    '其妊娠期糖尿病奶粉',
    '该孕期奶粉',
    '其孕期护肤品',
    '当事人妊娠检测试纸过期',
    '该妊娠纹修复霜',
    '其妊娠母猪',
    '销售已妊娠的母牛',
    '标注妊娠三个月以内妇女禁用',
    '该院妊娠期保健服务',
    '其非法终止妊娠手术',
    '该诊所为他人终止妊娠',
    '当事人擅自施行终止妊娠手术',
    '当事人终止妊娠手术未取得许可',
    '对妊娠14周以上的孕妇施行终止妊娠手术',
    '安排怀孕7个月以上的女职工夜班',
    '用人单位在女职工怀孕期间降低其工资',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });

  test.each([
    '当事人妊娠三个月',
    '妊娠三个月',
    '林小满妊娠12周',
    '其妻妊娠',
    '已妊娠5个月',
    '因妊娠未到场',
    '正值妊娠期',
    '林某处于孕期',
    '林某孕12周',
    '怀孕3个月',
    '林某妊娠期购买奶粉',
    '林某妊娠期营养不良',
    '林某妊娠检测阳性',
    '林某妊娠期糖尿病',
    '林某终止妊娠手术后在家休养',
    '林某服用终止妊娠药品',
    '林某在医院被诊断怀孕',
    '林某怀孕被辞退',
    '女职工林某怀孕',
  ])('but: %s', (text) => {
    expect(found(text)).toEqual(illness);
  });
});
