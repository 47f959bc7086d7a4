import type { Coded } from '../texts/said.ts';

/** Why a file as a whole is not read. Holds no value of it. */
export class Refused extends Error {
  override name = 'Refused';
  readonly said: Coded;

  constructor(said: Coded) {
    super('The file is not read.');
    this.said = said;
  }
}
