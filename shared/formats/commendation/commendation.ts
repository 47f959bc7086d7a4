import { plainFormat } from '../plain/plain.ts';
import { columns } from './columns.ts';

/**
 * Commendations and rewards (Art. 8(5)), as CSV or as JSON records with the Chinese column names. The honour is for all
 * to read, as it was conferred; what somebody did for it may name people, and is not.
 */
export const commendation = plainFormat('commendation', columns);
