import { readFileSync } from 'node:fs';

/** A file of the examples that come with the project. */
export const example = (file: string) => readFileSync(new URL(`../../examples/${file}`, import.meta.url));

/** The first row of the example, as another decision. */
export function exampleRow(documentNumber: string): Record<string, unknown> {
  const [first] = JSON.parse(example('penalties.json').toString('utf8')).records;
  return { ...first, 行政处罚决定书文号: documentNumber, 处罚决定日期: '2026-11-20' };
}
