/** As what a table may be sent instead of JSON: a delimited table, or a workbook (XLSX). Which it is, its bytes say. */
export const tableTypes = [
  'text/csv',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
] as const;

/** Whether a content type, with whatever parameters, is one of a table. */
export const isTableType = (type: string): boolean => {
  const plain = type.split(';')[0]?.trim().toLowerCase();
  return tableTypes.some((each) => each === plain);
};
