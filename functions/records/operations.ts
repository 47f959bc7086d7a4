import { annotation, authority, shownRecord } from '../answers.ts';
import type { Components, Operations } from '../http/operation.ts';
import type { records } from './contract.ts';

export const components = {
  Record: shownRecord,
  Annotation: annotation,
  Authority: authority,
} as const satisfies Components;

export const operations = {
  read: { id: 'readRecord', answers: { 200: shownRecord }, headers: ['ETag'] },
} as const satisfies Operations<typeof records>;
