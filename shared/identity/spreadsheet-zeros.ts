/** Codes of digits alone that went through a spreadsheet as numbers: it keeps fifteen digits, and writes zeros for the rest. */
const ZEROS = /^\d{15}000$/;

/** Whether the last digits of a normalised code of 18 characters may be a spreadsheet's. */
export const endsInZeros = (code: string): boolean => ZEROS.test(code);
