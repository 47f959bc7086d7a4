import { bankRecall, repair, suspension } from './apply.ts';
import { authority } from './authorize.ts';
import { consent } from './consent.ts';
import { disclosure, promptness } from './disclose.ts';
import { expiry } from './expire.ts';
import { files } from './files.ts';
import { inquiries } from './inquire.ts';
import { newInformation } from './new-information.ts';
import { objection } from './object.ts';
import { oversight, withdrawal } from './oversee.ts';
import { proof } from './prove.ts';
import { publication } from './publish.ts';
import { questions } from './questions.ts';
import { recall } from './recall.ts';
import { jointResponse } from './respond.ts';
import type { Step } from './step.ts';
import { exemption, notice, submission } from './submit.ts';

/** When the demo begins: the example's records are current then. */
export const beginning = '2026-11-25T01:00:00.000Z';

/** The main job, start to end. */
export const steps: readonly Step[] = [
  ...submission,
  ...authority,
  ...questions,
  ...files,
  exemption,
  oversight,
  ...notice,
  withdrawal,
  ...inquiries,
  disclosure,
  promptness,
  consent,
  ...objection,
  recall,
  bankRecall,
  suspension,
  ...jointResponse,
  ...repair,
  ...expiry,
  ...publication,
  ...newInformation,
  proof,
];
