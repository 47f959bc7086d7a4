/** The columns that the platform itself reads, by their keys: whatever format has one, these hold for it. */
import { subjectKinds } from '../identity/subject-code.ts';
import type { ReaderKind } from './content.ts';
import { subjectCategories } from './format.ts';
import { penaltyKinds } from './penalty/classify.ts';
import { IDENTITY_CARD } from './subject/words.ts';

/** The flags of a column that keep something from others, or make it asked for. */
export type CoreFlag = 'required' | 'personal' | 'identifying';

export interface CoreColumn {
  readers: readonly ReaderKind[];
  flags: readonly CoreFlag[];
  /** The words that may be kept, where they are words of a list. */
  kept?: readonly string[];
  /** One that must be among them. */
  keeps?: string;
}

const document = { readers: ['one-word'], flags: ['identifying'] } as const satisfies CoreColumn;
const documentNumber = { readers: ['code'], flags: ['identifying'] } as const satisfies CoreColumn;
const money = { readers: ['amount'], flags: [] } as const satisfies CoreColumn;

export const coreColumns: Readonly<Record<string, CoreColumn>> = {
  subjectName: { readers: ['text', 'text-without-numbers'], flags: ['required', 'personal'] },
  subjectCategory: { readers: ['one-word'], flags: ['required'], kept: subjectCategories },
  subjectKind: { readers: ['one-word'], flags: ['required'], kept: subjectKinds },
  subjectCode: { readers: ['code'], flags: ['required', 'identifying'] },
  unifiedSocialCreditCode: { readers: ['organization-code'], flags: [] },
  identityDocumentType: { ...document, keeps: IDENTITY_CARD },
  identityDocumentNumber: documentNumber,
  legalRepresentative: { readers: ['text', 'text-without-numbers'], flags: ['personal'] },
  legalRepresentativeDocumentType: { ...document, keeps: IDENTITY_CARD },
  legalRepresentativeDocumentNumber: documentNumber,
  documentNumber: { readers: ['document-number'], flags: ['required'] },
  decidedOn: { readers: ['date'], flags: ['required'] },
  disclosedUntil: { readers: ['last-day'], flags: [] },
  authorityName: { readers: ['text', 'text-without-numbers'], flags: ['required'] },
  authorityCode: { readers: ['organization-code'], flags: ['required'] },
  penaltyKinds: { readers: ['many-words'], flags: ['required'], kept: Object.keys(penaltyKinds) },
  procedure: { readers: ['one-word'], flags: ['required'], kept: ['01', '02'] },
  penalty: { readers: ['text'], flags: [] },
  fineInTenThousandYuan: money,
  confiscationInTenThousandYuan: money,
};

/** Without these nothing says which decision a record is, whose, and of which day (Art. 8). */
export const decisionKeys = [
  'subjectName',
  'documentNumber',
  'decidedOn',
  'authorityName',
  'authorityCode',
] as const;
