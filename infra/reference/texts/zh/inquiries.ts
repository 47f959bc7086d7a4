import type * as described from '../../../../functions/inquiries/operations.ts';
import type { ProcessTexts } from '../texts.ts';

export const inquiries: ProcessTexts<typeof described> = {
  about: '对一个信息主体的查询，均应注明依据，并列入其查询记录（第十三条、第十四条）',
  operations: {
    inquire: '注明依据，查询一个信息主体的信用信息（第十三条、第十四条）',
    inquireDeclarations:
      '注明依据，查询一个信息主体自愿申报且允许提供的信息（第十三条、第十四条、第四十五条）',
    inquireLicence:
      '注明查询事由，按准确的执业证号查询一名执业人员；没有或者不得提供的，均答复为空（第十四条、第五十条）',
    inquirePledges: '注明依据，查询一个信息主体作出的信用承诺（第十三条、第十四条、第二十七条）',
  },
  fields: {
    Inquiry: {
      subject: '信息主体',
      basis: '查询依据',
      cursor: '继续同一次查询：上一页给出的 "cursor"，信息主体和依据不变',
      limit: '每页条数，1 至 50',
    },
    InquiryAnswer: {
      id: '本次查询的编号，与查询记录一致',
      basis: '查询依据',
      norm: '准许查询的规定，使用答复的语言',
      records: '该依据可以查看的生效信用信息',
    },
    DeclarationInquiryAnswer: {
      id: '本次查询的编号，与查询记录一致',
      basis: '查询依据',
      norm: '准许查询的规定，使用答复的语言',
      declarations: '该依据可以查看的自愿申报信息，均予注明，最新的在前',
    },
    LicenceInquiry: { licence: '完整的执业证号', basis: '查询依据' },
    LicenceInquiryAnswer: {
      id: '本次查询的编号，有信息提供的与查询记录一致',
      basis: '查询依据',
      norm: '准许查询的规定，使用答复的语言',
      record: '生效的信用信息；没有或者该依据不得查看的，均为空',
    },
    PledgeInquiryAnswer: {
      id: '本次查询的编号，与查询记录一致',
      basis: '查询依据',
      norm: '准许查询的规定，使用答复的语言',
      pledges: '该依据可以查看的信用承诺，最新的在前',
    },
    SubjectCode: {
      kind: '组织或者自然人',
      code: '统一社会信用代码，或者公民身份号码（第七条）',
    },
  },
};
