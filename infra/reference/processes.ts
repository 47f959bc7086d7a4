/** Every process as the reference shows it: its operations, the schemas that it names, its texts in each language. */

import * as applications from '../../functions/applications/operations.ts';
import * as audit from '../../functions/audit/operations.ts';
import * as columns from '../../functions/columns/operations.ts';
import * as comments from '../../functions/comments/operations.ts';
import * as consents from '../../functions/consents/operations.ts';
import type { contracts, ProcessName } from '../../functions/contracts.ts';
import * as declarations from '../../functions/declarations/operations.ts';
import * as disclosures from '../../functions/disclosures/operations.ts';
import * as expungements from '../../functions/expungements/operations.ts';
import * as files from '../../functions/files/operations.ts';
import type { Described } from '../../functions/http/operation.ts';
import * as inquiries from '../../functions/inquiries/operations.ts';
import * as jointResponses from '../../functions/joint-responses/operations.ts';
import * as keys from '../../functions/keys/operations.ts';
import * as log from '../../functions/log/operations.ts';
import * as losses from '../../functions/losses/operations.ts';
import * as me from '../../functions/me/operations.ts';
import * as notices from '../../functions/notices/operations.ts';
import * as pledges from '../../functions/pledges/operations.ts';
import * as open from '../../functions/public/operations.ts';
import * as publications from '../../functions/publications/operations.ts';
import * as recalls from '../../functions/recalls/operations.ts';
import * as records from '../../functions/records/operations.ts';
import * as reference from '../../functions/reference/operations.ts';
import * as submissions from '../../functions/submissions/operations.ts';
import * as worklist from '../../functions/worklist/operations.ts';
import { authorityOf } from '../../shared/application/authority.ts';
import { applicationKinds } from '../../shared/application/rules.ts';
import type { Authority } from '../../shared/authority/may.ts';
import { authorizationAuthority } from '../../shared/authorization/authority.ts';
import { columnMapAuthority } from '../../shared/column-map/authority.ts';
import { commentAuthority } from '../../shared/comment/authority.ts';
import { consentAuthority } from '../../shared/consent/authority.ts';
import { declarationAuthority } from '../../shared/declaration/authority.ts';
import { expungementAuthority } from '../../shared/expungement/authority.ts';
import { fileAuthority } from '../../shared/file/authority.ts';
import { findingAuthority } from '../../shared/finding/authority.ts';
import { jointResponseAuthority } from '../../shared/joint-response/authority.ts';
import { pledgeAuthority } from '../../shared/pledge/authority.ts';
import { lossAuthority } from '../../shared/process/loss.ts';
import { publicationAuthority } from '../../shared/publication/authority.ts';
import { recallAuthority } from '../../shared/recall/authority.ts';
import { recordAuthority } from '../../shared/record/authority.ts';
import { submissionAuthority } from '../../shared/submission/authority.ts';
import { applicationKindTexts as kindsEn } from '../../shared/texts/en/applications.ts';
import type { Language } from '../../shared/texts/languages.ts';
import { applicationKindTexts as kindsZh } from '../../shared/texts/zh/applications.ts';
import { applications as applicationsEn } from './texts/en/applications.ts';
import { audit as auditEn } from './texts/en/audit.ts';
import { columns as columnsEn } from './texts/en/columns.ts';
import { comments as commentsEn } from './texts/en/comments.ts';
import { consents as consentsEn } from './texts/en/consents.ts';
import { declarations as declarationsEn } from './texts/en/declarations.ts';
import { disclosures as disclosuresEn } from './texts/en/disclosures.ts';
import { expungements as expungementsEn } from './texts/en/expungements.ts';
import { files as filesEn } from './texts/en/files.ts';
import { inquiries as inquiriesEn } from './texts/en/inquiries.ts';
import { jointResponses as jointResponsesEn } from './texts/en/joint-responses.ts';
import { keys as keysEn } from './texts/en/keys.ts';
import { log as logEn } from './texts/en/log.ts';
import { losses as lossesEn } from './texts/en/losses.ts';
import { me as meEn } from './texts/en/me.ts';
import { notices as noticesEn } from './texts/en/notices.ts';
import { pledges as pledgesEn } from './texts/en/pledges.ts';
import { open as openEn } from './texts/en/public.ts';
import { publications as publicationsEn } from './texts/en/publications.ts';
import { recalls as recallsEn } from './texts/en/recalls.ts';
import { records as recordsEn } from './texts/en/records.ts';
import { reference as referenceEn } from './texts/en/reference.ts';
import { submissions as submissionsEn } from './texts/en/submissions.ts';
import { worklist as worklistEn } from './texts/en/worklist.ts';
import type { ProcessTexts } from './texts/texts.ts';
import { applications as applicationsZh } from './texts/zh/applications.ts';
import { audit as auditZh } from './texts/zh/audit.ts';
import { columns as columnsZh } from './texts/zh/columns.ts';
import { comments as commentsZh } from './texts/zh/comments.ts';
import { consents as consentsZh } from './texts/zh/consents.ts';
import { declarations as declarationsZh } from './texts/zh/declarations.ts';
import { disclosures as disclosuresZh } from './texts/zh/disclosures.ts';
import { expungements as expungementsZh } from './texts/zh/expungements.ts';
import { files as filesZh } from './texts/zh/files.ts';
import { inquiries as inquiriesZh } from './texts/zh/inquiries.ts';
import { jointResponses as jointResponsesZh } from './texts/zh/joint-responses.ts';
import { keys as keysZh } from './texts/zh/keys.ts';
import { log as logZh } from './texts/zh/log.ts';
import { losses as lossesZh } from './texts/zh/losses.ts';
import { me as meZh } from './texts/zh/me.ts';
import { notices as noticesZh } from './texts/zh/notices.ts';
import { pledges as pledgesZh } from './texts/zh/pledges.ts';
import { open as openZh } from './texts/zh/public.ts';
import { publications as publicationsZh } from './texts/zh/publications.ts';
import { recalls as recallsZh } from './texts/zh/recalls.ts';
import { records as recordsZh } from './texts/zh/records.ts';
import { reference as referenceZh } from './texts/zh/reference.ts';
import { submissions as submissionsZh } from './texts/zh/submissions.ts';
import { worklist as worklistZh } from './texts/zh/worklist.ts';

/** A table of who may give which command, and what it is about in each language. */
export interface Tabled {
  about: Readonly<Record<Language, string>>;
  authority: Authority<string>;
}

type Shown<D extends Described> = D & {
  texts: Readonly<Record<Language, ProcessTexts<D>>>;
  /** Who may give which command on its cases. */
  authority?: Authority<string>;
  /** The same, where they are of several kinds, each with what it is called. */
  tables?: readonly Tabled[];
};

export const processes = {
  public: { ...open, texts: { en: openEn, 'zh-CN': openZh } },
  submissions: {
    ...submissions,
    authority: submissionAuthority,
    texts: { en: submissionsEn, 'zh-CN': submissionsZh },
  },
  files: { ...files, authority: fileAuthority, texts: { en: filesEn, 'zh-CN': filesZh } },
  columns: {
    ...columns,
    authority: columnMapAuthority,
    texts: { en: columnsEn, 'zh-CN': columnsZh },
  },
  records: { ...records, texts: { en: recordsEn, 'zh-CN': recordsZh } },
  notices: { ...notices, authority: recordAuthority, texts: { en: noticesEn, 'zh-CN': noticesZh } },
  inquiries: { ...inquiries, texts: { en: inquiriesEn, 'zh-CN': inquiriesZh } },
  disclosures: { ...disclosures, texts: { en: disclosuresEn, 'zh-CN': disclosuresZh } },
  me: { ...me, authority: authorizationAuthority, texts: { en: meEn, 'zh-CN': meZh } },
  consents: {
    ...consents,
    authority: consentAuthority,
    texts: { en: consentsEn, 'zh-CN': consentsZh },
  },
  declarations: {
    ...declarations,
    authority: declarationAuthority,
    texts: { en: declarationsEn, 'zh-CN': declarationsZh },
  },
  pledges: {
    ...pledges,
    authority: pledgeAuthority,
    texts: { en: pledgesEn, 'zh-CN': pledgesZh },
  },
  applications: {
    ...applications,
    tables: applicationKinds.map((kind) => ({
      about: { en: kindsEn[kind].one, 'zh-CN': kindsZh[kind].one },
      authority: authorityOf(kind),
    })),
    texts: { en: applicationsEn, 'zh-CN': applicationsZh },
  },
  'joint-responses': {
    ...jointResponses,
    authority: jointResponseAuthority,
    texts: { en: jointResponsesEn, 'zh-CN': jointResponsesZh },
  },
  recalls: {
    ...recalls,
    authority: recallAuthority,
    texts: { en: recallsEn, 'zh-CN': recallsZh },
  },
  expungements: {
    ...expungements,
    authority: expungementAuthority,
    texts: { en: expungementsEn, 'zh-CN': expungementsZh },
  },
  worklist: { ...worklist, texts: { en: worklistEn, 'zh-CN': worklistZh } },
  publications: {
    ...publications,
    authority: publicationAuthority,
    texts: { en: publicationsEn, 'zh-CN': publicationsZh },
  },
  comments: {
    ...comments,
    authority: commentAuthority,
    texts: { en: commentsEn, 'zh-CN': commentsZh },
  },
  audit: { ...audit, authority: findingAuthority, texts: { en: auditEn, 'zh-CN': auditZh } },
  losses: { ...losses, authority: lossAuthority, texts: { en: lossesEn, 'zh-CN': lossesZh } },
  keys: { ...keys, texts: { en: keysEn, 'zh-CN': keysZh } },
  log: { ...log, texts: { en: logEn, 'zh-CN': logZh } },
  reference: { ...reference, texts: { en: referenceEn, 'zh-CN': referenceZh } },
} as const satisfies {
  [Process in ProcessName]: Shown<Described<(typeof contracts)[Process]>>;
};
