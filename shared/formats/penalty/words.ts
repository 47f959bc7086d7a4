import type { Procedure } from './classify.ts';

/** 案件程序类别. Spreadsheets drop the leading zero, and some exporters write the word. */
export const procedures = {
  '01': '01',
  '02': '02',
  '1': '01',
  '2': '02',
  简易程序: '01',
  普通程序: '02',
  一般程序: '02',
} as const satisfies Record<string, Procedure>;
