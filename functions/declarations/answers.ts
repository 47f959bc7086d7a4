/** A declaration as answers of several processes give it. */
import * as z from 'zod/mini';
import { declarationKinds, declarationStatuses } from '../../shared/declaration/state.ts';
import type { ShownDeclaration } from '../../shared/visibility/declaration.ts';
import { words } from '../answers.ts';
import { civilDate, type Held, instant, type Same } from '../schemas.ts';

export const shownDeclaration = z.strictObject({
  id: z.string(),
  declaredBy: z.literal('subject'),
  examined: z.literal(false),
  mark: words,
  status: z.enum(declarationStatuses),
  about: z.enum(declarationKinds),
  text: z.string(),
  document: z.nullable(z.string()),
  declaredAt: instant,
  lastDay: civilDate,
});

export type HeldSchemas = Held<{
  shownDeclaration: Same<z.infer<typeof shownDeclaration>, ShownDeclaration>;
}>;
