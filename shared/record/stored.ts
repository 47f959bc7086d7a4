import { leastByClass } from '../catalog/disclosure.ts';
import { citedProvision } from '../catalog/items.ts';
import { protectionOf } from '../formats/format.ts';
import { answeredDoubts } from '../formats/stored-faults.ts';
import { subjectKinds } from '../identity/subject-code.ts';
import { expunged } from '../process/expunged.ts';
import type { NoticeEntry } from '../process/process.ts';
import {
  flag,
  listOf,
  nullable,
  number,
  objectOf,
  oneOf,
  orNot,
  type Reader,
  text,
} from '../process/reading.ts';
import { storedForm } from '../process/stored-form.ts';
import { official, setOrNot, subjectCaseFields } from '../process/stored-values.ts';
import { untrustworthinessClasses } from '../regulation.ts';
import { nothingSaid } from './expunged.ts';
import {
  type Exemption,
  type Hearing,
  type Notice,
  type Overridden,
  type RecordSecret,
  type RecordState,
  type RestsOn,
  recordStatuses,
} from './state.ts';
import {
  annotated,
  annotation,
  count,
  countedBefore,
  exemptedBefore,
  filing,
  hearing,
  notice,
  ofAnnotations,
  ofFirstFormat,
  providerAct,
  replies,
  restriction,
  underExemption,
} from './stored-parts.ts';

/** A record as it was before it said as what its subject is protected, and whether it is open. */
type Unprotected = Omit<
  RecordState,
  'protectedAs' | 'isOpen' | 'consent' | 'leastDisclosed' | 'itemEnded' | 'overridden' | 'heldBy' | 'licence'
>;

type SecretBefore = Omit<RecordSecret, 'countedOn' | 'alarmFinding' | 'settled' | 'sentBy'>;

const record = {
  kind: oneOf(['record']),
  ...subjectCaseFields,
  subjectKind: oneOf(subjectKinds),
  status: oneOf(recordStatuses),
  item: text,
  catalogVersion: number,
  provider: text,
  submission: text,
  row: number,
  filedAt: text,
  untrustworthiness: nullable(oneOf(untrustworthinessClasses)),
  endsAt: text,
  correctedAt: nullable(text),
} as const;

const secret = {
  filing: ofFirstFormat,
  official,
  answered: answeredDoubts,
  decisionReasons: nullable(text),
  deliveryProof: nullable(text),
};

const sinceSecondRelease = { ...record, names: listOf(text) } as const;

const noticeBefore = nullable(objectOf({ ...notice, replies }));

const secretSinceSecondRelease = { ...secret, earlierReplies: listOf(objectOf({ at: text, text })) };

const secretSinceThirdRelease = {
  ...secretSinceSecondRelease,
  withdrawal: nullable(objectOf(providerAct)),
  corrections: listOf(objectOf({ ...providerAct, columns: listOf(text) })),
  finding: nullable(text),
} as const;

const sinceThirdRelease = {
  ...sinceSecondRelease,
  secret: objectOf<SecretBefore>(secretSinceThirdRelease),
  restrictions: listOf(annotated),
  isDeleted: flag,
  cameToNothing: flag,
} as const;

const sinceRecounting = {
  ...sinceThirdRelease,
  notice: nullable(objectOf<Notice>({ ...notice, ...count, replies })),
  exemption: nullable(
    objectOf<Exemption>({ ...underExemption, hearing: objectOf<Hearing>({ ...hearing, ...count, replies }) }),
  ),
} as const;

/** What others were owed went by message alone: nothing was noted, and nothing is redone. */
const neverNoted = { owed: null, expunging: null, expunged: null } as const;

const ofFourthRelease = objectOf(sinceRecounting);

const fromFourthRelease: Reader<Unprotected> = (stored, at) => ({
  ...ofFourthRelease(stored, at),
  ...neverNoted,
});

/** What applications of every kind do to a record. */
const sinceApplications = { ...sinceRecounting, restrictions: listOf(restriction) } as const;

const sinceOwed = {
  ...sinceApplications,
  owed: nullable(objectOf({ from: text, last: text })),
} as const;

const ofSixthForm = objectOf(sinceOwed);
/** What nobody could ask for then. */
const fromSixthForm: Reader<Unprotected> = (stored, at) => ({
  ...ofSixthForm(stored, at),
  expunging: null,
  expunged: null,
});

/** An entry of a list of notices: which kinds there are, the process says. */
const noticeEntry: Reader<NoticeEntry> = (stored, at) => {
  const { kind, issuedAt, after } = objectOf({ kind: text, issuedAt: text, after: nullable(number) })(
    stored,
    at,
  );
  return { kind: kind as NoticeEntry['kind'], issuedAt, ...(after === null ? {} : { after }) };
};

const sinceExpunging = {
  ...sinceOwed,
  expunging: nullable(objectOf({ expungement: text, since: text, dueAt: text })),
  stoodOnce: setOrNot,
  expunged: nullable(
    objectOf({ at: text, expungement: text, given: listOf(noticeEntry), wasNameless: flag }),
  ),
} as const;

/** Of what is expunged nothing closed is stored: what stands for it is made as it is read. */
const withNothing = (stored: unknown): unknown =>
  isObject(stored) && stored.status === expunged ? { ...stored, secret: nothingOf(stored) } : stored;

const ofSeventhForm = objectOf<Unprotected>(sinceExpunging);
const fromSeventhForm: Reader<Unprotected> = (stored, at) => ofSeventhForm(withNothing(stored), at);

/** Left out where it rests on none. */
const restsOn: Reader<RestsOn | undefined> = (value, at) =>
  value === undefined ? undefined : objectOf<RestsOn>({ id: text, until: text })(value, at);

/** Left out where its notice did not come to nothing so. */
const endedOrNot: Reader<RecordState['itemEnded']> = (value, at) =>
  value === undefined ? undefined : objectOf({ at: text, version: number })(value, at);

const sinceProtection = {
  ...sinceExpunging,
  protectedAs: oneOf(subjectKinds),
  isOpen: nullable(flag),
  consent: restsOn,
} as const;

const ofEighthForm =
  objectOf<Omit<RecordState, 'leastDisclosed' | 'itemEnded' | 'overridden' | 'heldBy' | 'licence'>>(
    sinceProtection,
  );
/** Of the time before formats had versions. */
const fromEighthForm: Reader<RecordState> = (stored, at) => ofEighthForm(withNothing(stored), at);

const sinceFormats = {
  ...sinceProtection,
  leastDisclosed: leastByClass,
  itemEnded: endedOrNot,
  secret: objectOf<SecretBefore>({ ...secretSinceThirdRelease, filing }),
} as const;

const ofNinthForm = objectOf<Omit<RecordState, 'overridden' | 'heldBy' | 'licence'>>(sinceFormats);
/** Of the time before texts were looked through: no alarm was overridden. */
const fromNinthForm: Reader<RecordState> = (stored, at) => ofNinthForm(withNothing(stored), at);

const ofPresent = objectOf<RecordState>({
  ...sinceFormats,
  heldBy: orNot(listOf(text)),
  licence: orNot(text),
  overridden: orNot(
    objectOf<Overridden>({ reviewBy: text, review: nullable(objectOf({ at: text, official })) }),
  ),
  secret: objectOf<RecordSecret>({
    ...secretSinceThirdRelease,
    filing,
    countedOn: orNot(text),
    alarmFinding: orNot(text),
    settled: orNot(listOf(text)),
    sentBy: orNot(listOf(official)),
  }),
});
const present: Reader<RecordState> = (stored, at) => ofPresent(withNothing(stored), at);

/**
 * What no earlier release said of a record: as what its subject is protected the code and the category say, which lie with
 * what is closed; of what is expunged nothing says it any more, and it is read as what protects more. Whether its version of
 * the item was open the catalog knows, and `view` asks it.
 */
const protecting =
  (read: Reader<Unprotected>): Reader<RecordState> =>
  (stored, at) => {
    const before = read(stored, at);
    const unknown = before.status === expunged;
    return {
      ...before,
      protectedAs: unknown ? 'natural-person' : protectionOf(before.secret.filing),
      isOpen: null,
    };
  };

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const nothingOf = (stored: Record<string, unknown>): RecordSecret =>
  nothingSaid(
    objectOf({ filedAt: text, subjectKind: oneOf(subjectKinds), protectedAs: protectedAsStored })(
      stored,
      'record',
    ),
  );

/** Earlier releases did not say it. */
const protectedAsStored: Reader<RecordState['protectedAs']> = (value, at) =>
  nullable(oneOf(subjectKinds))(value, at) ?? 'natural-person';

const ofFifthForm = objectOf(sinceApplications);
const fromFifthForm: Reader<Unprotected> = (stored, at) => ({ ...ofFifthForm(stored, at), ...neverNoted });

const ofThirdRelease = objectOf({
  ...sinceThirdRelease,
  notice: noticeBefore,
  exemption: nullable(objectOf({ ...underExemption, hearing: objectOf({ ...hearing, replies }) })),
});

const fromThirdRelease: Reader<Unprotected> = (stored, at) => {
  const { notice: given, exemption: by, ...rest } = ofThirdRelease(stored, at);
  return {
    ...rest,
    ...neverNoted,
    notice: given && { ...given, ...countedBefore(given) },
    exemption: by && { ...by, hearing: { ...by.hearing, ...countedBefore(by.hearing) } },
  };
};

type Before = Pick<RecordState, 'status'> & { notice: Pick<Notice, 'decision'> | null };

/** What a record of before did not say of its end. Of what was archived by then, only that it had been withdrawn is known. */
const endOfBefore = ({ status, notice }: Before): Pick<RecordState, 'isDeleted' | 'cameToNothing'> => ({
  isDeleted: status === 'deleted',
  cameToNothing: status === 'returned' || status === 'withdrawn' || notice?.decision?.outcome === 'withdraw',
});

const earlier = { annotations: listOf(annotation), exemption: nullable(citedProvision) };

/** What no earlier release kept with what is closed. */
const neverSaid = { withdrawal: null, corrections: [], finding: null };

const ofSecondRelease = objectOf({
  ...sinceSecondRelease,
  ...earlier,
  notice: noticeBefore,
  secret: objectOf(secretSinceSecondRelease),
});

const fromSecondRelease: Reader<Unprotected> = (stored, at) => {
  const { annotations, exemption: cited, notice: given, ...rest } = ofSecondRelease(stored, at);
  return {
    ...rest,
    notice: given && { ...given, ...countedBefore(given) },
    exemption: exemptedBefore(cited),
    restrictions: ofAnnotations(annotations),
    ...endOfBefore({ status: rest.status, notice: given }),
    ...neverNoted,
    secret: { ...rest.secret, ...neverSaid },
  };
};

const ofFirstRelease = objectOf({
  ...record,
  ...earlier,
  notice: nullable(objectOf({ ...notice, replies: listOf(text) })),
  secret: objectOf({ ...secret, replies: listOf(text) }),
});

/** The first release kept the words of replies with the record, and had no name for the decision but the identifier. */
const fromFirstRelease: Reader<Unprotected> = (stored, at) => {
  const { notice: given, secret: kept, annotations, exemption: cited, ...rest } = ofFirstRelease(stored, at);
  const { replies: words, ...others } = kept;
  const earlierReplies = words.map((said, index) => ({
    at: given?.replies[index] ?? rest.filedAt,
    text: said,
  }));
  const counted = { count: words.length, bytes: Buffer.byteLength(JSON.stringify(words)) };
  return {
    ...rest,
    exemption: exemptedBefore(cited),
    notice: given && { ...given, ...countedBefore(given), replies: counted },
    names: [],
    restrictions: ofAnnotations(annotations),
    ...endOfBefore({ status: rest.status, notice: given }),
    ...neverNoted,
    secret: { ...others, ...neverSaid, earlierReplies },
  };
};

export const recordForm = storedForm<RecordState>('record', [
  protecting(fromFirstRelease),
  protecting(fromSecondRelease),
  protecting(fromThirdRelease),
  protecting(fromFourthRelease),
  protecting(fromFifthForm),
  protecting(fromSixthForm),
  protecting(fromSeventhForm),
  fromEighthForm,
  fromNinthForm,
  present,
]);
