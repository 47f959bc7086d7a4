import type { ApplicationKind } from '../../shared/application/kind.ts';
import type { Dependencies } from '../dependencies.ts';
import { apply } from './apply.ts';
import type { Applying, Deciding, Reading } from './contracts.ts';
import { decide } from './decide.ts';
import { read } from './read.ts';

/** What serves the contracts of a kind of application. */
export const applicationHandlers = (kind: ApplicationKind, path: string) => ({
  raise: (request: Applying, wired: Dependencies) => apply(kind, path, request, wired),
  read: (request: Reading, wired: Dependencies) => read(kind, request, wired),
  decide: (request: Deciding, wired: Dependencies) => decide(kind, request, wired),
});
