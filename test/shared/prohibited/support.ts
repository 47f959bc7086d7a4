/** What ships, compiled: what a text is found to hold. */
import { comparable } from '../../../shared/prohibited/comparable.ts';
import { finderOf } from '../../../shared/prohibited/finder.ts';
import { holdsIdentityNumber } from '../../../shared/prohibited/identity-numbers.ts';
import { published } from '../../support/published.ts';

const shipped = finderOf(published['word-lists']);

/** The categories that the shipped lists find. */
export const found = (text: string): string[] => shipped(comparable(text));

/** Whether running text holds the number of a person. */
export const holdsNumber = (text: string): boolean =>
  holdsIdentityNumber(comparable(text), { isCode: false });
