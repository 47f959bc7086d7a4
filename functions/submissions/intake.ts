import { dependencies } from '../dependencies.ts';
import { intake } from './take.ts';

export const handler = intake(dependencies());
