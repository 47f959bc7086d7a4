/** Every contract of the API by the process that serves it: the template, the reference and the tests read this. */
import { applications } from './applications/contract.ts';
import { audit } from './audit/contract.ts';
import { columns } from './columns/contract.ts';
import { comments } from './comments/contract.ts';
import { consents } from './consents/contract.ts';
import { declarations } from './declarations/contract.ts';
import { disclosures } from './disclosures/contract.ts';
import { expungements } from './expungements/contract.ts';
import { files } from './files/contract.ts';
import type { Contract, Contracts } from './http/route.ts';
import { inquiries } from './inquiries/contract.ts';
import { jointResponses } from './joint-responses/contract.ts';
import { keys } from './keys/contract.ts';
import { log } from './log/contract.ts';
import { losses } from './losses/contract.ts';
import { me } from './me/contract.ts';
import { notices } from './notices/contract.ts';
import { pledges } from './pledges/contract.ts';
import { open } from './public/contract.ts';
import { publications } from './publications/contract.ts';
import { recalls } from './recalls/contract.ts';
import { records } from './records/contract.ts';
import { reference } from './reference/contract.ts';
import { submissions } from './submissions/contract.ts';
import { worklist } from './worklist/contract.ts';

export const contracts = {
  public: open,
  submissions,
  files,
  columns,
  records,
  notices,
  inquiries,
  disclosures,
  me,
  consents,
  pledges,
  declarations,
  applications,
  'joint-responses': jointResponses,
  recalls,
  expungements,
  worklist,
  publications,
  comments,
  audit,
  losses,
  keys,
  log,
  reference,
} as const satisfies Record<string, Contracts>;

/** A process as its folder and its function are called. */
export type ProcessName = keyof typeof contracts;

export const everyContract: readonly Contract[] = Object.values<Contracts>(contracts).flatMap((own) =>
  Object.values(own),
);
