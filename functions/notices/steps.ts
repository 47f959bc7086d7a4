import { dependencies } from '../dependencies.ts';
import { noticeStep } from './step.ts';

export const handler = noticeStep(dependencies().cases);
