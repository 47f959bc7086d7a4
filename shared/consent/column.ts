/** The column in which a row names the consent that it rests on, whatever the data format of its item. */
export const consentColumn = '同意编号';
