import { type Coded, coded } from '../../texts/said.ts';
import type { Code, GivenCode } from '../../texts/texts.ts';

/** Why a workbook as a whole is not read. Holds no value of it. */
export class Refused extends Error {
  override name = 'Refused';
  readonly said: Coded;

  constructor(...said: { [C in Code]: [code: C, ...given: GivenCode<C>] }[Code]) {
    super('The workbook is not read.');
    const [code, ...given] = said as [Code, ...GivenCode<Code>];
    this.said = coded(code, ...given);
  }
}
