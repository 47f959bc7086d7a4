import { afterEnd } from './after-end.ts';
import { allShown } from './all-shown.ts';
import { allowedActors } from './allowed-actors.ts';
import { annotated } from './annotated.ts';
import { applied } from './applied.ts';
import { asked } from './asked.ts';
import { beforeNotice } from './before-notice.ts';
import { byCalendar } from './by-calendar.ts';
import { byCatalog } from './by-catalog.ts';
import { claims } from './claims.ts';
import { decidedByOfficials } from './decided-by-officials.ts';
import { decidedInTime } from './decided-in-time.ts';
import { disclosed } from './disclosed.ts';
import { endedMeasures } from './ended-measures.ts';
import { groundedMeasures } from './grounded-measures.ts';
import { kept } from './kept.ts';
import { listed } from './listed.ts';
import type { Invariant } from './looked.ts';
import { namesNobody } from './names-nobody.ts';
import { neverLost } from './never-lost.ts';
import { onTheAccessList } from './on-the-access-list.ts';
import { onceOpen } from './once-open.ts';
import { recalled } from './recalled.ts';
import { repliesAnswered } from './replies-answered.ts';
import { unitsAnswer } from './units-answer.ts';
import { wholeHistory } from './whole-history.ts';

/** What is checked at every look. Invariant 6 is checked where things are written: see `world/nowhere.ts`. */
export const invariants: readonly Invariant[] = [
  disclosed,
  kept,
  beforeNotice,
  afterEnd,
  annotated,
  decidedInTime,
  applied,
  repliesAnswered,
  onceOpen,
  claims,
  onTheAccessList,
  unitsAnswer,
  groundedMeasures,
  endedMeasures,
  allShown,
  neverLost,
  wholeHistory,
  allowedActors,
  decidedByOfficials,
  namesNobody,
  byCatalog,
  byCalendar,
  listed,
  recalled,
  asked,
];

/** What cannot be checked yet, because no process that it speaks of exists. */
export const notYetCovered: Readonly<Record<string, string>> = {
  '8': 'key scrutiny lists and warnings',
};
