import { access } from './access.ts';
import { acknowledgements } from './acknowledgements.ts';
import { alarms } from './alarms.ts';
import { annotations } from './annotations.ts';
import { applications } from './applications.ts';
import { calendars } from './calendars.ts';
import { catalogs } from './catalogs.ts';
import { claims } from './claims.ts';
import { commendations } from './commendations.ts';
import { consents } from './consents.ts';
import { deadlines } from './deadlines.ts';
import { declarations } from './declarations.ts';
import { disclosures } from './disclosures.ts';
import { endedItems } from './ended-items.ts';
import { endings } from './endings.ts';
import { exemptions } from './exemptions.ts';
import { expungements } from './expungements.ts';
import type { Fault } from './fault.ts';
import { files } from './files.ts';
import { formats } from './formats.ts';
import { history } from './history.ts';
import { individualBusinesses } from './individual-businesses.ts';
import { kept } from './kept.ts';
import { keys } from './keys.ts';
import { lists } from './lists.ts';
import { log } from './log.ts';
import { measures } from './measures.ts';
import { names } from './names.ts';
import { notice } from './notice.ts';
import { officials } from './officials.ts';
import { pledges } from './pledges.ts';
import { practitioners } from './practitioners.ts';
import { promptness } from './promptness.ts';
import { publishing } from './publishing.ts';
import { questions } from './questions.ts';
import { recalls } from './recalls.ts';
import { receipts } from './receipts.ts';
import { restores } from './restores.ts';
import { secrecy } from './secrecy.ts';
import { takenBack } from './taken-back.ts';
import { units } from './units.ts';
import { waits } from './waits.ts';

const kinds: readonly (readonly Fault[])[] = [
  access,
  acknowledgements,
  annotations,
  applications,
  calendars,
  catalogs,
  claims,
  commendations,
  formats,
  consents,
  deadlines,
  declarations,
  disclosures,
  endedItems,
  endings,
  alarms,
  exemptions,
  expungements,
  files,
  history,
  individualBusinesses,
  kept,
  keys,
  lists,
  log,
  measures,
  names,
  notice,
  officials,
  pledges,
  practitioners,
  promptness,
  publishing,
  questions,
  recalls,
  receipts,
  restores,
  secrecy,
  takenBack,
  units,
  waits,
];

/** Every deliberate fault. */
export const faults: readonly Fault[] = kinds.flat();

/** The fault of an id. Throws with the ids that there are. */
export function faultOf(id: string): Fault {
  const found = faults.find((each) => each.id === id);
  if (found) return found;
  throw new Error(`There is no fault "${id}"; there are: ${faults.map((each) => each.id).join(', ')}`);
}
