/** Words that everybody will read: they name nobody by their number. */
import * as z from 'zod/mini';
import { holdsCitizenNumber } from '../shared/identity/in-text.ts';
import type { PlainCode } from '../shared/texts/texts.ts';
import { text } from './schemas.ts';

/** A text that says something and holds no identity number of a natural person. */
export const publicText = (max: number) =>
  text(max).check(
    z.refine((words) => !holdsCitizenNumber(words), 'identity-number-said' satisfies PlainCode),
  );
