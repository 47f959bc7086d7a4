/** The document that carries the citizen number, which is the social credit code (Art. 7), as formats keep it. */
export const IDENTITY_CARD = '身份证';
