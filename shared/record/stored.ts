/** How records are stored: read here, whichever release wrote them. */
import { applicationKinds } from '../application/kind.ts';
import { rules } from '../application/rules.ts';
import { type Filing, subjectCategories } from '../formats/format.ts';
import { subjectKinds } from '../identity/subject-code.ts';
import {
  flag,
  listOf,
  mapOf,
  nullable,
  number,
  objectOf,
  oneOf,
  type Reader,
  text,
} from '../process/reading.ts';
import { storedForm } from '../process/stored-form.ts';
import { official, subjectCaseFields } from '../process/stored-values.ts';
import { untrustworthinessClasses } from '../regulation.ts';
import {
  deliveryMethods,
  type Notice,
  type RecordSecret,
  type RecordState,
  type RecordStatus,
  type Restriction,
  recordStatuses,
  replyOutcomes,
} from './state.ts';

const citation = objectOf({ law: text, article: text });

const value: Reader<Filing['content'][string]> = (given, at) => {
  if (Array.isArray(given)) return listOf(text)(given, at);
  return typeof given === 'number' ? given : text(given, at);
};

const filing = objectOf<Filing>({
  subject: objectOf({ kind: oneOf(subjectKinds), code: text }),
  subjectName: text,
  subjectCategory: oneOf(subjectCategories),
  authority: objectOf({ name: text, code: text }),
  documentNumber: text,
  decidedOn: text,
  untrustworthiness: nullable(oneOf(untrustworthinessClasses)),
  disclosedUntil: nullable(text),
  content: mapOf(value),
});

const notice = {
  issuedAt: text,
  deliverBy: text,
  delivered: nullable(objectOf({ at: text, on: text, method: oneOf(deliveryMethods) })),
  endsAt: nullable(text),
  decideBy: nullable(text),
  decision: nullable(objectOf({ at: text, outcome: oneOf(replyOutcomes), official })),
  overdueSince: nullable(text),
};

const restriction = objectOf<Restriction>({
  kind: oneOf(applicationKinds),
  application: text,
  ground: nullable(oneOf(applicationKinds.flatMap((kind) => rules[kind].grounds))),
  since: text,
  dueAt: text,
});

const annotation = objectOf({ objection: text, since: text, dueAt: text });

/** Only objections did anything to a record, and the record did not say on which ground. */
const ofAnnotations = (annotations: ReturnType<typeof annotation>[]): Restriction[] =>
  annotations.map(({ objection, since, dueAt }) => ({
    kind: 'objection',
    application: objection,
    ground: null,
    since,
    dueAt,
  }));

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
  exemption: nullable(citation),
  correctedAt: nullable(text),
} as const;

const secret = {
  filing,
  official,
  decisionReasons: nullable(text),
  deliveryProof: nullable(text),
};

const sinceSecondRelease = {
  ...record,
  notice: nullable(objectOf<Notice>({ ...notice, replies: objectOf({ count: number, bytes: number }) })),
  names: listOf(text),
  secret: objectOf<RecordSecret>({
    ...secret,
    earlierReplies: listOf(objectOf({ at: text, text })),
  }),
} as const;

const present = objectOf<RecordState>({
  ...sinceSecondRelease,
  restrictions: listOf(restriction),
  cameToNothing: flag,
});

/** Whether a record of before came to nothing, which it did not say: it has no notice that was served and stood. */
function cameToNothing({
  status,
  notice,
}: {
  status: RecordStatus;
  notice: Pick<Notice, 'decision' | 'delivered'> | null;
}): boolean {
  if (status === 'returned' || status === 'withdrawn' || notice?.decision?.outcome === 'withdraw')
    return true;
  return status === 'archived' && notice?.delivered === null;
}

const ofSecondRelease = objectOf({ ...sinceSecondRelease, annotations: listOf(annotation) });

const fromSecondRelease: Reader<RecordState> = (stored, at) => {
  const { annotations, ...rest } = ofSecondRelease(stored, at);
  return { ...rest, restrictions: ofAnnotations(annotations), cameToNothing: cameToNothing(rest) };
};

const ofFirstRelease = objectOf({
  ...record,
  annotations: listOf(annotation),
  notice: nullable(objectOf({ ...notice, replies: listOf(text) })),
  secret: objectOf({ ...secret, replies: listOf(text) }),
});

/** The first release kept the words of replies with the record, and had no name for the decision but the identifier. */
const fromFirstRelease: Reader<RecordState> = (stored, at) => {
  const { notice: given, secret: kept, annotations, ...rest } = ofFirstRelease(stored, at);
  const { replies: words, ...others } = kept;
  const earlierReplies = words.map((said, index) => ({
    at: given?.replies[index] ?? rest.filedAt,
    text: said,
  }));
  const replies = { count: words.length, bytes: Buffer.byteLength(JSON.stringify(words)) };
  return {
    ...rest,
    notice: given && { ...given, replies },
    names: [],
    restrictions: ofAnnotations(annotations),
    cameToNothing: cameToNothing({ status: rest.status, notice: given }),
    secret: { ...others, earlierReplies },
  };
};

export const recordForm = storedForm<RecordState>('record', [fromFirstRelease, fromSecondRelease, present]);
