import type { Figure } from '../support/figure.ts';
import { bundleSize } from './bundle-size.ts';
import { firstCall } from './first-call.ts';
import { moduleLoad } from './module-load.ts';
import { roundTripsFigure } from './round-trips.ts';

export const figures: readonly Figure[] = [bundleSize, moduleLoad, firstCall, roundTripsFigure];
