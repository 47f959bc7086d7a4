/** What records are stored of, whichever release wrote it: filings, notices, what marks them. */
import { marks } from '../application/kind.ts';
import { applicationKinds, groundsOf } from '../application/rules.ts';
import type { CitedProvision } from '../catalog/items.ts';
import { type Filing, subjectCategories } from '../formats/format.ts';
import { subjectKinds } from '../identity/subject-code.ts';
import { listOf, mapOf, nullable, number, objectOf, oneOf, type Reader, text } from '../process/reading.ts';
import { official } from '../process/stored-values.ts';
import { inBoth } from '../publication/in-both.ts';
import { untrustworthinessClasses } from '../regulation.ts';
import { lastDayBefore } from '../time/civil.ts';
import { unheardYet } from './hearing.ts';
import { deliveryMethods, type Exemption, type Hearing, type Restriction, replyOutcomes } from './state.ts';

const value: Reader<Filing['content'][string]> = (given, at) => {
  if (Array.isArray(given)) return listOf(text)(given, at);
  return typeof given === 'number' ? given : text(given, at);
};

const filingBefore = {
  subject: objectOf({ kind: oneOf(subjectKinds), code: text }),
  subjectName: text,
  subjectCategory: oneOf(subjectCategories),
  authority: objectOf({ name: text, code: text }),
  documentNumber: text,
  decidedOn: text,
  untrustworthiness: nullable(oneOf(untrustworthinessClasses)),
  disclosedUntil: nullable(text),
  content: mapOf(value),
};

export const filing = objectOf<Filing>({ ...filingBefore, formatVersion: number });

/** Before formats were published in versions there was one of each, which is its first. */
export const ofFirstFormat: Reader<Filing> = (stored, at) => ({
  ...objectOf(filingBefore)(stored, at),
  formatVersion: 1,
});

export const replies = objectOf({ count: number, bytes: number });

export const hearing = {
  endsAt: nullable(text),
  decideBy: nullable(text),
  decision: nullable(objectOf({ at: text, outcome: oneOf(replyOutcomes), official })),
  overdueSince: nullable(text),
};

export const notice = {
  ...hearing,
  issuedAt: text,
  deliverBy: text,
  delivered: nullable(objectOf({ at: text, on: text, method: oneOf(deliveryMethods) })),
};

/** How a period to reply was counted, and whether anew. */
export const count = {
  countedTo: nullable(text),
  recounted: nullable(
    objectOf({ at: text, said: text, calendar: nullable(objectOf({ id: text, version: number })) }),
  ),
};

/** What earlier releases did not say of a count: their last day stands for it, which gives nobody a day less. */
export const countedBefore = ({
  endsAt,
}: Pick<Hearing, 'endsAt'>): Pick<Hearing, 'countedTo' | 'recounted'> => ({
  countedTo: endsAt && lastDayBefore(endsAt),
  recounted: null,
});

export const underExemption = {
  law: inBoth,
  article: inBoth,
  reviewBy: nullable(text),
  review: nullable(objectOf({ at: text, official })),
};

/** What earlier releases kept of an exemption: nobody was told until when they could reply, or asked to see to it. */
export const exemptedBefore = (cited: CitedProvision | null): Exemption | null =>
  cited && { ...cited, hearing: unheardYet, reviewBy: null, review: null };

export const providerAct = { at: text, official, document: text, reason: text };

const restrictionBefore = {
  kind: oneOf(applicationKinds),
  application: text,
  ground: nullable(oneOf(applicationKinds.flatMap(groundsOf))),
  since: text,
};

export const restriction = objectOf<Restriction>({
  ...restrictionBefore,
  mark: oneOf(marks),
  dueAt: nullable(text),
});

/** Only open objections did anything to a record. */
export const annotated: Reader<Restriction> = (stored, at) => ({
  ...objectOf({ ...restrictionBefore, dueAt: text })(stored, at),
  mark: 'annotated',
});

export const annotation = objectOf({ objection: text, since: text, dueAt: text });

/** Only objections did anything to a record, and the record did not say on which ground. */
export const ofAnnotations = (annotations: ReturnType<typeof annotation>[]): Restriction[] =>
  annotations.map(({ objection, since, dueAt }) => ({
    kind: 'objection',
    application: objection,
    ground: null,
    mark: 'annotated',
    since,
    dueAt,
  }));
