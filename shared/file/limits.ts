/** How much a file may be: it is read by one function, in many goes. */
export const fileLimits = {
  parts: 64,
  /** Of a part, in bytes. */
  partBytes: 16_000_000,
  /** Of all parts together, in bytes. */
  bytes: 256_000_000,
  /** Of a delimited table or of rows of JSON; those of titles, and blank ones, are counted. */
  rows: 500_000,
  /** Of a workbook, blank ones included; those of titles above them are not counted. */
  workbookRows: 100_000,
} as const;
