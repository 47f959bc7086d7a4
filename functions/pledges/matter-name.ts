import * as z from 'zod/mini';
import type { PlainCode } from '../../shared/texts/texts.ts';
import { nameForm } from '../http/identifier.ts';

/** The name of a pledge matter, as a request says it. */
export const matterName = z.string().check(z.regex(nameForm, 'name-form' satisfies PlainCode));
