/** R6: what is public of what ships is a short list of columns, said here one by one, and not everything but some (Art. 12). */
import { describe, expect, test } from 'vitest';
import type { ReaderKind } from '../../shared/formats/content.ts';
import { published } from '../support/published.ts';

/** Readers of which nothing but a day, a number, a code or a word of a list is kept: nobody can write into them what they like. */
const structured: ReadonlySet<ReaderKind> = new Set([
  'amount',
  'date',
  'last-day',
  'whole-number',
  'hours',
  'organization-code',
  'document-number',
  'digest',
  'one-word',
  'many-words',
]);

/** The texts that are public: names of units, laws, documents, things; numbers; and what a penalty or a permit orders. */
const shortTexts: ReadonlySet<string> = new Set([
  // Names of units, of laws and of documents.
  'authorityName',
  'providerName',
  'issuerName',
  'effectiveDocumentBy',
  'effectiveDocument',
  'legalBasis',
  'standardName',
  'list',
  'documentName',
  'certificateName',
  // Numbers of an organization, of a licence.
  'businessRegistrationNumber',
  'organizationCode',
  'taxRegistrationNumber',
  'publicInstitutionCertificate',
  'socialOrganizationCertificate',
  'licence',
  'permitNumber',
  // Of what kind something is, and what was given.
  'violationType',
  'organizationType',
  'businessScope',
  'profession',
  'project',
  'honour',
  'method',
  'usedFor',
  'determined',
  'inspected',
  'promised',
  // What the State has published of each decision: what it orders or permits. Looked through like every text.
  'penalty',
  'permitContent',
]);

/** Free text about conduct, and whatever may name somebody. */
const neverPublic = [
  'facts',
  'remarks',
  'findings',
  'merits',
  'crime',
  'term',
  'obligation',
  'issuersResult',
  'measure',
  'service',
  'penaltyName',
  'subjectName',
  'legalRepresentative',
  'address',
  'recipient',
  'practisesAt',
];

describe('R6 what is public of each format that ships is a short list', () => {
  test.each(published.formats.map((format) => [format.id, format] as const))('%s', (_, { content }) => {
    const open = content.columns.filter((column) => column.public);
    expect(open.length).toBeGreaterThan(0);
    const others = open.filter(({ key, reader }) => !structured.has(reader.kind) && !shortTexts.has(key));
    expect(others.map(({ key }) => key)).toEqual([]);
    expect(open.filter(({ personal, identifying }) => personal || identifying)).toEqual([]);
    expect(open.filter(({ key }) => neverPublic.includes(key))).toEqual([]);
  });

  test('nothing that may be said of is public but what is named here, and everything named is there', () => {
    const keys = new Set(published.formats.flatMap(({ content }) => content.columns.map(({ key }) => key)));
    expect([...shortTexts, ...neverPublic].filter((key) => !keys.has(key))).toEqual([]);
  });
});
