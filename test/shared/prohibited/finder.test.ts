import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { citizenCheckDigit } from '../../../shared/identity/citizen-number.ts';
import { comparable } from '../../../shared/prohibited/comparable.ts';
import { finderOf } from '../../../shared/prohibited/finder.ts';
import { holdsIdentityNumber } from '../../../shared/prohibited/identity-numbers.ts';
import { readWordList } from '../../../shared/prohibited/word-list.ts';
import { found, holdsNumber } from './support.ts';

describe('R6 M16.1 what tells of somebody is found', () => {
  test.each([
    ['当事人血型：AB型', 'blood-type'],
    ['血 型 Ｂ', 'blood-type'],
    ['当事人血\u200b型为O型', 'blood-type'],
    ['罚款五百元，当事人信仰佛教', 'religious-faith'],
    ['林某信仰基督教多年', 'religious-faith'],
    ['当事人患有糖尿病，从轻处罚', 'illness-or-medical-history'],
    ['备注：高血压', 'illness-or-medical-history'],
    ['乙肝', 'illness-or-medical-history'],
    ['既往病史：肝炎', 'illness-or-medical-history'],
    ['当事人艾滋病毒检测呈阳性', 'illness-or-medical-history'],
    ['妻子患癌', 'illness-or-medical-history'],
    ['当事人系聋哑人', 'illness-or-medical-history'],
    ['当事人血压高', 'illness-or-medical-history'],
    ['采集当事人指纹后移送', 'fingerprints'],
    ['经DNA比对系其所留', 'genetics'],
    ['当事人月收入3000元', 'income'],
    ['其名下房产两套', 'real-estate'],
    ['已缴纳个人所得税300元', 'tax'],
    ['當事人患有癲癇症', 'illness-or-medical-history'],
    ['王某為清真寺阿訇', 'religious-faith'],
    ['李某系盲人，从轻处罚', 'illness-or-medical-history'],
    ['王某已成植物人', 'illness-or-medical-history'],
    ['查明其系法轮功人员', 'religious-faith'],
  ])('%s', (text, category) => {
    expect(found(text)).toEqual([category]);
  });

  test('each kind of what a text tells, once', () => {
    expect(found('当事人患有糖尿病，血型A型；又患有高血压，血型不变')).toEqual([
      'illness-or-medical-history',
      'blood-type',
    ]);
  });
});

describe('R6 M16.1 names of organizations and authorities, titles of laws and words within words are left alone', () => {
  test.each([
    '安排患有国务院卫生行政部门规定的有碍食品安全疾病的人员从事接触直接入口食品的工作',
    '未对患有传染病的从业人员调离岗位',
    '诊所未书写病历，病历记载不完整',
    '为15名患者行种植牙手术，未取得资质',
    '体检中心出具虚假体检结果：合格',
    '健康状况不明的人员上岗',
    '该批次柑橘患有溃疡病',
    '邀请信众参加法会未报批',
    '收取信徒功德款未入账',
    '某市佛教协会',
    '市民族与宗教事务局',
    '市血液中心献血屋门前占道',
    '违反《中华人民共和国献血法》',
    '依据《宗教事务条例》第四十一条，尊重公民宗教信仰自由',
    '强制公民信仰宗教或者不信仰宗教',
    '组织25名信徒在居民楼内聚餐，未备案',
    '依据传染病防治法处罚',
    '当事人为教徒步课程做广告',
    '销售血型鉴定试剂未备案',
    '指纹锁不合格',
    '型号血压计未检定',
    '销售转基因大豆油未标识',
    '所售药品宣称可治疗糖尿病',
    '當事人宣稱可治療糖尿病',
    '盲人按摩店未取得许可',
    '虚假宣传可治愈癌症',
    '当事人签名并捺指印确认',
    '因当事人住院中止调查',
    '生猪患有非洲猪瘟',
    '在发现病人上门看病时查获',
    '为患者王某外擦药酒，收取费用',
    '拖欠工人工资38000元',
    '未依法代扣代缴个人所得税',
    '设备带病运行',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });

  test('beyond a title what tells of somebody is found all the same', () => {
    expect(found('依据《献血法》，当事人血型O型')).toEqual(['blood-type']);
    expect(found('备注《当事人血型O型》')).toEqual(['blood-type']);
    expect(found(`《${'很长的标题'.repeat(20)}，当事人血型O型》`)).toEqual(['blood-type']);
  });
});

describe('what a list says is held to the letter', () => {
  const list = (content: object) =>
    finderOf([
      readWordList(
        { name: { zh: '表', en: 'list' }, category: 'genetics', leftAlone: [], ...content },
        'a list',
      ),
    ]);

  test('a context reaches over so many signs and never beyond its clause', () => {
    const find = list({ rules: [{ words: ['甲'], when: [{ before: ['乙'], within: 2 }] }] });
    expect(['乙甲', '乙一二甲', '乙一二三甲', '乙，甲', '甲乙'].map((text) => find(text).length)).toEqual([
      1, 1, 0, 0, 0,
    ]);
  });

  test('alone is what nothing else is said with', () => {
    const find = list({ rules: [{ words: ['甲'], when: [{ alone: true }] }] });
    expect(['甲', '备注:甲', '(甲)', '甲，乙', '甲乙', '乙甲'].map((text) => find(text).length)).toEqual([
      1, 1, 1, 1, 0, 0,
    ]);
  });

  test('what stands around an enumeration stands around each that it names', () => {
    const find = list({
      rules: [
        {
          words: ['甲', '乙'],
          when: [{ alone: true }],
          unless: [
            { before: ['适于'], within: 1 },
            { after: ['字样'], within: 2 },
          ],
          notBefore: ['医治', '抗'],
          notAfter: ['药品'],
        },
      ],
    });
    const told = ['乙', '丙、乙', '甲、药品', '医治，甲、乙'];
    const untold = [
      '医治甲、乙',
      '医治丙、乙',
      '抗甲、乙',
      '甲、乙药品',
      '适于丙、乙',
      '“甲、丙”字样',
      '甲、丙字样',
    ];
    expect(told.map((text) => find(text).length)).toEqual(told.map(() => 1));
    expect(untold.map((text) => find(text).length)).toEqual(untold.map(() => 0));
  });

  test('a list of an earlier release finds nothing', () => {
    expect(finderOf([readWordList({ words: ['血型'] }, 'a list')])('血型')).toEqual([]);
  });

  test('whatever stands around it, a word is found where nothing forbids it, and not where it is left alone', () => {
    const find = list({ rules: [{ words: ['血型'] }], leftAlone: ['血型鉴定'] });
    fc.assert(
      fc.property(
        fc.stringMatching(/^[^血《]{0,20}$/u),
        fc.stringMatching(/^[^鉴》]{0,20}$/u),
        (before, after) => {
          expect(find(`${before}血型${after}`)).toEqual(['genetics']);
          expect(find(`${before}血型鉴定${after.replaceAll('血型', '')}`)).toEqual([]);
        },
      ),
    );
  });
});

/** Nobody's: of a day of birth before 1900. */
const someNumber = fc
  .tuple(
    fc.integer({ min: 1850, max: 1899 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    fc.integer({ min: 1, max: 999 }),
  )
  .map(([year, month, day, order]) => {
    const two = (value: number) => String(value).padStart(2, '0');
    const first = `350206${year}${two(month)}${two(day)}${String(order).padStart(3, '0')}`;
    return first + citizenCheckDigit(first);
  });

describe('R6 identity numbers are known by their check sign, however they are written', () => {
  const wide = (text: string) =>
    text.replace(/[0-9X]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

  test('whole, parted, in full width, in lower case; one with another check sign is none', () => {
    fc.assert(
      fc.property(someNumber, (number) => {
        const parted = [number.slice(0, 6), number.slice(6, 14), number.slice(14)];
        for (const written of [
          number,
          parted.join(' '),
          parted.join('-'),
          wide(number),
          number.toLowerCase(),
        ])
          expect(holdsNumber(`当事人（${written}）已到案`)).toBe(true);
        const last = number.endsWith('1') ? '2' : '1';
        expect(holdsNumber(`当事人（${number.slice(0, 17)}${last}）`)).toBe(false);
      }),
    );
  });

  test('of fifteen digits in running text where the day is real, and in no column of codes', () => {
    expect(holdsNumber('身份证350203550101123')).toBe(true);
    expect(holdsNumber('单号350203551301123')).toBe(false);
    expect(holdsNumber('单号993203550101123')).toBe(false);
    expect(holdsIdentityNumber(comparable('350203550101123'), { isCode: true })).toBe(false);
  });

  test.each(['玖玖零壹零壹壹捌玖伍零伍贰零零零贰捌', '990101189\n505200028', '99010118950520\n0028'])(
    '%j',
    (number) => {
      expect(holdsNumber(`身份证号${number}，已到案`)).toBe(true);
    },
  );

  test.each(['Х', 'х', '×', 'Χ'])('of fourteen digits, an order and %s', (sign) => {
    const first = '99010118950520';
    const order = Array.from({ length: 1000 }, (_, index) => String(index).padStart(3, '0')).find(
      (each) => citizenCheckDigit(first + each) === 'X',
    );
    expect(holdsNumber(`身份证号${first}${order}${sign}`)).toBe(true);
  });

  test('numbers of orders, accounts and firms are none', () => {
    for (const text of [
      '统一社会信用代码91990100MA0YL0001Q',
      '订单编号202607021030450012',
      '电话13800001234，0592-2211345',
    ])
      expect(holdsNumber(text)).toBe(false);
  });
});
