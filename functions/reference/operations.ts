import * as z from 'zod/mini';
import type { Components, Operations } from '../http/operation.ts';
import type { reference } from './contract.ts';

const file = z.string();

const document = z.looseObject({ openapi: z.string() });

export const components = { OpenApiDocument: document } as const satisfies Components;

export const operations = {
  document: { id: 'readReference', answers: { 200: document } },
  page: { id: 'showReference', answers: { 200: file }, media: ['text/html'] },
  file: { id: 'readReferenceFile', answers: { 200: file }, media: ['text/javascript', 'text/css'] },
} as const satisfies Operations<typeof reference>;
