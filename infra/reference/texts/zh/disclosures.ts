import type * as described from '../../../../functions/disclosures/operations.ts';
import type { ProcessTexts } from '../texts.ts';

export const disclosures: ProcessTexts<typeof described> = {
  about: '主动向社会公开的信息（第十二条）',
  operations: {
    list: '某单位提供的某一目录项中向社会公开的信息，最近生效的在前：只有法人和非法人组织的信息，以目录开放的为限；没有自然人和个体工商户的信息（第二条、第十二条）',
    pledges:
      '法人和非法人组织就某一事项作出的信用承诺，最新的在前；没有自然人和个体工商户的承诺（第二条、第二十七条）',
  },
  fields: {},
};
