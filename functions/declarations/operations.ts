import * as z from 'zod/mini';
import { pageAsOf } from '../answers.ts';
import type { Components, Operations } from '../http/operation.ts';
import { instant, purpose } from '../schemas.ts';
import { shownDeclaration } from './answers.ts';
import { declarations } from './contract.ts';

const declaration = z.strictObject({
  ...shownDeclaration.shape,
  version: z.number(),
  purposes: z.array(purpose),
  everybody: z.boolean(),
  withdrawnAt: z.nullable(instant),
});

const page = pageAsOf(declaration);

export const components = {
  Declaration: declaration,
  DeclarationPage: page,
  ShownDeclaration: shownDeclaration,
  MakeDeclaration: declarations.make.body,
  WithdrawDeclaration: declarations.withdraw.body,
} as const satisfies Components;

export const operations = {
  make: {
    id: 'makeDeclaration',
    answers: { 201: declaration, 200: declaration },
    headers: ['Location', 'ETag'],
  },
  list: { id: 'listOwnDeclarations', answers: { 200: page } },
  read: { id: 'readDeclaration', answers: { 200: declaration }, headers: ['ETag'] },
  withdraw: { id: 'withdrawDeclaration', answers: { 201: declaration }, headers: ['ETag'] },
} as const satisfies Operations<typeof declarations>;
