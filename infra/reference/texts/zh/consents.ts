import type * as described from '../../../../functions/consents/operations.ts';
import type { ProcessTexts } from '../texts.ts';

export const consents: ProcessTexts<typeof described> = {
  about: '自然人的同意：市场信用信息，收入、存款等信息（第十五条、第十六条）',
  operations: {
    notice: '查看同意告知书：同意可能产生的后果，各语言文本及其版本；请在作出同意之前阅读',
    give: '作出同意：对哪个单位、哪些种类的信息、用于哪些用途、到哪一日为止；对每个单位同时只有一份',
    list: '查看您作出的同意，最新的在前，包括已经终止的',
    read: '查看一份同意：您本人的；所指定的单位在其有效期间只能看到其范围',
    withdraw: '撤回同意；自撤回之时起，据此报送的信息除您本人外不向任何人提供，也不再接收新的信息',
  },
  fields: {
    ConsentNotice: { texts: '各语言的告知书' },
    ConsentNoticeText: { language: '语言', text: '告知书' },
    Consent: {
      kinds: '该单位可以报送的信息种类',
      purposes: '可以使用的用途（第十四条）',
      until: '终止的时刻（“UTC”）',
      to: '可以据此报送的单位代码',
      givenAt: '作出同意的时间（“UTC”）',
      withdrawnAt: '撤回的时间（“UTC”）；未撤回的为空',
      notice: '作出同意之前所阅读的告知书版本',
    },
    ConsentInForce: {
      kinds: '该单位可以报送的信息种类',
      purposes: '可以使用的用途（第十四条）',
      until: '终止的时刻（“UTC”）',
    },
    GiveConsent: {
      notice: '您所阅读的告知书版本（GET /v1/consent-notice）',
      to: '可以据此报送的单位代码',
      kinds: '该单位可以报送的信息种类',
      purposes: '可以使用的用途（第十四条）',
      until: '有效的最后一日',
    },
  },
};
