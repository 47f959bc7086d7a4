import * as z from 'zod/mini';
import type { Components, Operations } from '../http/operation.ts';
import type { log } from './contract.ts';

const text = z.string();

export const components = {} as const satisfies Components;

export const operations = {
  checkpoint: { id: 'readCheckpoint', answers: { 200: text }, media: ['text/plain'] },
  key: { id: 'readLogKey', answers: { 200: text }, media: ['text/plain'] },
  tile: { id: 'readTile', answers: { 200: text }, media: ['application/octet-stream'] },
} as const satisfies Operations<typeof log>;
