import * as z from 'zod/mini';
import { publishedKinds } from '../../shared/publication/kinds.ts';
import { publicationStatuses } from '../../shared/publication/state.ts';
import { page, words } from '../answers.ts';
import { assessment } from '../comments/operations.ts';
import type { Components, Operations } from '../http/operation.ts';
import { civilDate, instant, official } from '../schemas.ts';
import {
  citation,
  columnReader,
  contents,
  disclosureBasis,
  formatColumn,
  inBoth,
  provision,
  wordContext,
  wordRule,
} from './content.ts';
import { drafts, publications } from './contract.ts';

const consultation = z.strictObject({
  openedAt: instant,
  openedBy: official,
  until: instant,
  lastDay: civilDate,
  decideBy: instant,
  decideLastDay: civilDate,
  comments: z.number(),
  answered: z.number(),
});

export const publication = z.strictObject({
  id: z.string(),
  caseVersion: z.number(),
  status: z.enum(publicationStatuses),
  what: z.enum(publishedKinds),
  name: z.string(),
  content: z.looseObject({}),
  draftedAt: instant,
  draftedBy: z.nullable(official),
  replaces: z.nullable(z.number()),
  version: z.nullable(z.number()),
  approvedAt: z.nullable(instant),
  approvedBy: z.nullable(official),
  approvalDocument: z.nullable(z.string()),
  effectiveAt: z.nullable(instant),
  consultation: z.nullable(consultation),
  assessment: z.nullable(assessment),
  next: words,
});

const publicationPage = page(publication);

export const components = {
  PublicationPage: publicationPage,
  NameInBothLanguages: inBoth.name,
  ParagraphInBothLanguages: inBoth.paragraph,
  TextInBothLanguages: inBoth.text,
  Publication: publication,
  Consultation: consultation,
  DraftPublication: publications.draft.body,
  CatalogItemDraft: drafts.items,
  CatalogItemContent: contents.items,
  ProvisionContent: provision,
  MeasureDraft: drafts.measures,
  MeasureContent: contents.measures,
  UnitDraft: drafts.units,
  UnitContent: contents.units,
  CalendarDraft: drafts.calendars,
  CalendarContent: contents.calendars,
  WordListDraft: drafts['word-lists'],
  WordListContent: contents['word-lists'],
  WordRule: wordRule,
  WordContext: wordContext,
  NormDraft: drafts.norms,
  NormContent: contents.norms,
  ServiceNumberDraft: drafts['service-numbers'],
  ServiceNumberContent: contents['service-numbers'],
  FormatDraft: drafts.formats,
  FormatContent: contents.formats,
  FormatColumn: formatColumn,
  ColumnReader: columnReader,
  DisclosureBasis: disclosureBasis,
  PledgeMatterDraft: drafts['pledge-matters'],
  PledgeMatterContent: contents['pledge-matters'],
  CitationContent: citation,
  OpenComments: publications.openComments.body,
  EnterAssessment: publications.assess.body,
  ApprovePublication: publications.approve.body,
  WithdrawPublication: publications.withdraw.body,
} as const satisfies Components;

export const operations = {
  draft: { id: 'draftPublication', answers: { 201: publication }, headers: ['ETag', 'Location'] },
  list: { id: 'listPublications', answers: { 200: publicationPage } },
  read: { id: 'readPublication', answers: { 200: publication }, headers: ['ETag'] },
  openComments: { id: 'openComments', answers: { 201: publication }, headers: ['ETag'] },
  assess: { id: 'enterAssessment', answers: { 201: publication }, headers: ['ETag'] },
  approve: { id: 'approvePublication', answers: { 201: publication }, headers: ['ETag'] },
  withdraw: { id: 'withdrawPublication', answers: { 201: publication }, headers: ['ETag'] },
} as const satisfies Operations<typeof publications>;
