import type { Figure } from '../support/figure.ts';
import { bundleSize } from './bundle-size.ts';
import { files } from './files.ts';
import { firstCall } from './first-call.ts';
import { handlerTime } from './handler-time.ts';
import { moduleLoad } from './module-load.ts';
import { pages } from './pages.ts';
import { recording } from './recording.ts';
import { repliesFigure } from './replies.ts';
import { roundTripsFigure } from './round-trips.ts';
import { scale } from './scale.ts';
import { sealing } from './sealing.ts';
import { throughput } from './throughput.ts';
import { transitions } from './transitions.ts';
import { validation } from './validation.ts';
import { writeUnits } from './write-units.ts';

export const figures: readonly Figure[] = [
  bundleSize,
  moduleLoad,
  firstCall,
  roundTripsFigure,
  writeUnits,
  sealing,
  repliesFigure,
  handlerTime,
  validation,
  throughput,
  recording,
  files,
  transitions,
  pages,
  scale,
];
