import type { ApplicationKind } from '../../shared/application/rules.ts';
import { forEnded } from '../answering.ts';
import type { Dependencies } from '../dependencies.ts';
import { apply } from './apply.ts';
import { answerAsking, readAsking } from './asking.ts';
import { assign, claim, release } from './claim.ts';
import type {
  AnsweringAsking,
  Applying,
  AskingExpunging,
  Assigning,
  Claiming,
  Deciding,
  Reading,
  ReadingAsking,
  ReadingPublished,
  Releasing,
  Withdrawing,
} from './contracts.ts';
import { decide } from './decide.ts';
import { askExpunging } from './expunging.ts';
import { readPublished } from './published.ts';
import { read } from './read.ts';
import { withdraw } from './withdraw.ts';

/** A handler of a kind. */
const ofKind =
  <R, A>(kind: ApplicationKind, handle: (kind: ApplicationKind, request: R, wired: Dependencies) => A) =>
  (request: R, wired: Dependencies): A =>
    handle(kind, request, wired);

/** What serves the contracts of a kind of application. */
export const applicationHandlers = (kind: ApplicationKind) => ({
  raise: forEnded(ofKind<Applying, ReturnType<typeof apply>>(kind, apply)),
  read: forEnded(ofKind<Reading, ReturnType<typeof read>>(kind, read)),
  withdraw: ofKind<Withdrawing, ReturnType<typeof withdraw>>(kind, withdraw),
  claim: forEnded(ofKind<Claiming, ReturnType<typeof claim>>(kind, claim)),
  release: forEnded(ofKind<Releasing, ReturnType<typeof release>>(kind, release)),
  assign: forEnded(ofKind<Assigning, ReturnType<typeof assign>>(kind, assign)),
  decide: forEnded(ofKind<Deciding, ReturnType<typeof decide>>(kind, decide)),
  readAsking: forEnded(ofKind<ReadingAsking, ReturnType<typeof readAsking>>(kind, readAsking)),
  answerAsking: forEnded(ofKind<AnsweringAsking, ReturnType<typeof answerAsking>>(kind, answerAsking)),
  askExpunging: forEnded(ofKind<AskingExpunging, ReturnType<typeof askExpunging>>(kind, askExpunging)),
  readPublished: ofKind<ReadingPublished, ReturnType<typeof readPublished>>(kind, readPublished),
});
