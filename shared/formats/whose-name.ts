/** Whether a name is one and whole: that of two, one that is masked, and one with a number in it are none to file under (Art. 10). */
import { simplified } from './simplified.ts';

/** How organizations end, with what may stand in brackets behind. */
const ORGANIZATION =
  '(?:公司|[厂店铺部社所院行站馆场吧坊园]|中心|协会|学会|商会|基金会|合作社|合伙|企业|集团|超市|酒楼|酒店|银行|学校|医院|事务所|个体户|工作室)(?:[（(][^（）()]{1,12}[)）])?';
const PARTED = '[、，,；;/／|｜\\n+＋&＆]';
const JOINED = '(?:和|与|及|以及|暨)';
/** Names of streets and branches that begin so: 和平路, 与时; a branch is named by its firm. */
const NO_OTHER = '(?![平谐顺美兴泰润成田县睦众信悦记])';
const TWO_ORGANIZATIONS = new RegExp(
  `${ORGANIZATION}\\s*${PARTED}\\s*[\\p{L}（(].|公司${JOINED}${NO_OTHER}[^（(]{2,40}(?<![分支子])公司(?:$|[（(])`,
  'u',
);
const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤欧阳';
const PERSON = '[\\p{Script=Han}]{2,4}';
const TWO_PERSONS = new RegExp(
  `^${PERSON}(?:\\s*[、，,；;/／|｜\\n]\\s*${PERSON})+$|^[${SURNAMES}]\\p{Script=Han}{1,2}${JOINED}[${SURNAMES}]\\p{Script=Han}{1,2}$`,
  'u',
);
/** Somebody, and so many more. */
const AND_MORE = /等\s*[\d两二三四五六七八九十百]+\s*(?:[人家户名个位]|单位|企业)|等人$/;

/** Whether a name is that of two or more. */
export function namesTwo(name: string): boolean {
  const written = simplified(name.trim());
  return TWO_ORGANIZATIONS.test(written) || TWO_PERSONS.test(written) || AND_MORE.test(written);
}

/** Signs in the place of those of a name: 张*三, 林××, 厦门XX公司, 林某某. */
const MASKED =
  /[*＊●※]|[\p{Script=Han}][×〇○]{1,3}(?:$|[\p{Script=Han}])|^[×○]+|(?<![A-Za-z])[XxＸｘ]{2,}(?![A-Za-z])|^\p{Script=Han}{0,2}某{1,3}$|^\p{Script=Han}{1,2}某(?:甲|乙|丙|丁|\d)$|某{1,3}[^某]{0,6}有限/u;

/** Whether signs of a name are hidden. */
export const isMaskedName = (name: string): boolean => MASKED.test(name.trim());
