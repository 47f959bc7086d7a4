/** Words that everybody will read: they name nobody by their number. */
import * as z from 'zod/mini';
import { holdsPersonNumber } from '../shared/identity/in-text.ts';
import type { PlainCode } from '../shared/texts/texts.ts';
import { text, words } from './schemas.ts';

const namesNobody = z.refine<string>(
  (said) => !holdsPersonNumber(said),
  'identity-number-said' satisfies PlainCode,
);

/** A text that says something and holds no identity number of a natural person. */
export const publicText = (max: number) => text(max).check(namesNobody);

/** One that may be left empty: whether it is owed, what it is for says. */
export const publicWords = (max: number) => words(max).check(namesNobody);
