/** Texts about what may be collected, such as comments on a draft, name the kinds of information and tell of nobody by that (Art. 9, 16). */
import { comparable } from './comparable.ts';

/** The kinds, as the law and whoever speaks of it name them. */
const kinds = '(?:宗教信仰|信仰|基因信息|基因|遗传信息|指纹信息|指纹|血型|疾病和病史|疾病|病史)';

/** What stands before a kind that is named as one: another of an enumeration, people in general, or that it is collected. */
const before =
  '(?<=^|[、,，.。;；:：(（]|[和及与或]|(?:公民|自然人|个人|当事人|他人|人员)的?|采集|收集|归集|征集|公开|公示|披露|涉及|包含|包括|登记|记录|处理|查询|提供)';

/** And what stands behind it: another, the end of what is said, or that it is information. Not what it is. */
const after =
  '(?=$|[、,，.。;；)）]|[和及与或等]|以及|信息|数据|资料|情况|的(?:采集|收集|内容|信息|数据|记录))';

const named = new RegExp(`${before}${kinds}${after}`, 'gu');

/** A text as it is compared, without the kinds of information that it names as such: 不应采集血型、病史, and not 血型为AB型. */
export const withoutKindsNamed = (text: string): string => comparable(text).replace(named, '');
