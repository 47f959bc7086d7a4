import type { ApplicationKind } from '../../shared/application/kind.ts';
import { forEnded } from '../answering.ts';
import type { Dependencies } from '../dependencies.ts';
import { apply } from './apply.ts';
import { answerAsking, readAsking } from './asking.ts';
import { assign, claim, release } from './claim.ts';
import type {
  AnsweringAsking,
  Applying,
  Assigning,
  Claiming,
  Deciding,
  Reading,
  ReadingAsking,
  Releasing,
} from './contracts.ts';
import { decide } from './decide.ts';
import { read } from './read.ts';

/** What serves the contracts of a kind of application. */
export const applicationHandlers = (kind: ApplicationKind, path: string) => ({
  raise: (request: Applying, wired: Dependencies) => apply(kind, path, request, wired),
  read: (request: Reading, wired: Dependencies) => read(kind, request, wired),
  claim: (request: Claiming, wired: Dependencies) => claim(kind, request, wired),
  release: (request: Releasing, wired: Dependencies) => release(kind, request, wired),
  assign: (request: Assigning, wired: Dependencies) => assign(kind, request, wired),
  decide: (request: Deciding, wired: Dependencies) => decide(kind, request, wired),
  readAsking: forEnded((request: ReadingAsking, wired: Dependencies) => readAsking(kind, request, wired)),
  answerAsking: forEnded((request: AnsweringAsking, wired: Dependencies) =>
    answerAsking(kind, request, wired),
  ),
});
