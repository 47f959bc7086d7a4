/** A record whose content had to be destroyed: what is left of it, and what stands on it until that is decided (Art. 16). */
import type { SubjectCategory } from '../formats/format.ts';
import type { SubjectKind } from '../identity/subject-code.ts';
import type { NoticeEntry } from '../process/process.ts';
import { civilDateOf, type Instant } from '../time/civil.ts';
import { filedSecret } from './filed-secret.ts';
import { isNameless } from './kept.ts';
import type { RecordSecret, RecordState } from './state.ts';

/**
 * What stands where a record said something: nothing, in the form that every reader of a record takes. The day is that of
 * its filing, as whoever counts from the day of the decision wants one; `view` shows none of it.
 */
export const nothingSaid = ({
  filedAt,
  subjectKind,
  protectedAs,
}: Pick<RecordState, 'filedAt' | 'subjectKind' | 'protectedAs'>): RecordSecret =>
  filedSecret({
    filing: {
      subject: { kind: subjectKind, code: '' },
      subjectName: '',
      subjectCategory: categoryOf(subjectKind, protectedAs),
      authority: { name: '', code: '' },
      formatVersion: 1,
      documentNumber: '',
      decidedOn: civilDateOf(filedAt),
      untrustworthiness: null,
      disclosedUntil: null,
      content: {},
    },
    official: { id: '', name: '' },
    answered: [],
  });

const categoryOf = (kind: SubjectKind, protection: SubjectKind): SubjectCategory => {
  if (kind === 'natural-person') return kind;
  return protection === 'natural-person' ? 'individual-business' : 'legal-person-or-organization';
};

/**
 * A record as its expunging leaves it. Nothing rests on it and nobody sees it, as where it was deleted; its decision may be
 * filed anew without what must not be stored, by the rule for what was withdrawn. `given` are the notices that it gave: their
 * entries name kinds and instants, and stay.
 */
export const expungedBy = (
  state: RecordState,
  expungement: string,
  given: readonly NoticeEntry[],
  at: Instant,
): RecordState => ({
  ...state,
  status: 'expunged',
  isDeleted: true,
  // What was deleted on an objection stays so under all its names.
  cameToNothing: state.cameToNothing || !state.isDeleted,
  expunging: null,
  expunged: { at, expungement, given: [...given], wasNameless: isNameless(state) },
  secret: nothingSaid(state),
  heldBy: undefined,
});
