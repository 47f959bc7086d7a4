/** What happened to a code before it came here, so that no correction can bring it back. */
export type Damage = 'code-missing' | 'masked' | 'scientific-notation';

/** A spreadsheet kept the first digits only: `9.14E+17`. No code of 18 characters has this form. */
const SCIENTIFIC = /^\d(\.\d+)?E\+?\d{1,2}$/;
const MASK = /[*•●×]/;
/** One character over and over stands where there is no code. */
const FILLER = /^(.)\1+$/;

/**
 * What is beyond repair in a normalised code, or null.
 * Each has a fault of its own, because what the provider has to do differs.
 */
export function damageOf(code: string): Damage | null {
  if (code === '') return 'code-missing';
  if (MASK.test(code)) return 'masked';
  if (FILLER.test(code)) return 'code-missing';
  return SCIENTIFIC.test(code) ? 'scientific-notation' : null;
}
