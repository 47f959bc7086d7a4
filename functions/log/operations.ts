import * as z from 'zod/mini';
import type { Components, Operations } from '../http/operation.ts';
import { components as proofs } from './answers.ts';
import type { log } from './contract.ts';

const text = z.string();

const growth = z.strictObject({ checkpoint: z.string(), hashes: z.array(z.string()) });

export const components = { ...proofs, LogGrowth: growth } as const satisfies Components;

export const operations = {
  checkpoint: { id: 'readCheckpoint', answers: { 200: text }, problems: [404], media: ['text/plain'] },
  key: { id: 'readLogKey', answers: { 200: text }, problems: [404], media: ['text/plain'] },
  growth: { id: 'proveGrowth', answers: { 200: growth }, problems: [404] },
  tile: { id: 'readTile', answers: { 200: text }, media: ['application/octet-stream'] },
} as const satisfies Operations<typeof log>;
