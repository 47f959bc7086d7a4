import { pledgeProcess } from '../../shared/pledge/process.ts';
import { forEnded } from '../answering.ts';
import type { Found } from '../cases.ts';
import type { Dependencies } from '../dependencies.ts';
import { commanded } from '../http/commanded.ts';
import { type Performed, perform } from '../http/perform.ts';
import { nothingThere, type Problem } from '../http/problem.ts';
import { type Request, routesOf } from '../http/route.ts';
import { pledges } from './contract.ts';
import { decide } from './decide.ts';
import { give } from './give.ts';
import { list, read } from './read.ts';
import { showOwn } from './show.ts';

/** Whoever pledged takes it back before it is decided on, where its matter allows it. */
const withdraw = (request: Request<typeof pledges.withdraw>, wired: Dependencies) =>
  perform(request, wired, { pledge: request.id }, withdrawn);

function withdrawn(
  { pledge }: Found<'pledge'>,
  request: Request<typeof pledges.withdraw>,
): Performed | Problem {
  return pledge
    ? commanded(pledgeProcess, pledge, { type: 'withdraw' }, request, showOwn(request.now))
    : nothingThere();
}

export const routes = routesOf(pledges, {
  give,
  list,
  read: forEnded(read),
  decide: forEnded(decide),
  withdraw,
});
