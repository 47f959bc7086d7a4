import { forEnded } from '../answering.ts';
import { routesOf } from '../http/route.ts';
import { complete, confirm, mend, report } from './act.ts';
import { files } from './contract.ts';
import type { FilesDependencies } from './dependencies.ts';
import { open } from './open.ts';
import { list, read } from './read.ts';
import { submissions } from './submissions.ts';

export const routes = routesOf<typeof files, FilesDependencies>(files, {
  open,
  list,
  read: forEnded(read),
  submissions: forEnded(submissions),
  mend: forEnded(mend),
  complete: forEnded(complete),
  confirm: forEnded(confirm),
  report: forEnded(report),
});
